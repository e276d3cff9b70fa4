import {type Preferences, writePreferences} from '../files/preferences.ts';
import type {State} from '../store/state.ts';

/** How long, in ms, a view must be left alone before it is kept. */
const PAUSE = 1000;

/** Keeps in which view each roadmap was left. */
export const memoryOf = (known: Preferences['roadmaps']) => {
	let kept = known;
	let timer: NodeJS.Timeout | null = null;
	let writing: Promise<unknown> = Promise.resolve();

	/** What is to be kept now, or null where nothing changed. */
	const changed = ({current, view}: State): Preferences['roadmaps'] | null =>
		current === null || view === 'fleet' || kept[current]?.view === view
			? null
			: {...kept, [current]: {view}};

	const write = (state: State): void => {
		const roadmaps = changed(state);
		if (roadmaps !== null) {
			kept = roadmaps;
			writing = writing.then(() => writePreferences({roadmaps}));
		}
	};

	return {
		/** The state may have changed: what is worth keeping is kept after a while. */
		notice: (get: () => State): void => {
			if (changed(get()) !== null && timer === null) {
				timer = setTimeout(() => {
					timer = null;
					write(get());
				}, PAUSE);
				timer.unref();
			}
		},
		/** Keeps it at once. */
		keep: write,
		settled: async (): Promise<void> => {
			await writing;
		},
	};
};
