import {setTimeout as sleep} from 'node:timers/promises';
import {type Instance, render} from 'ink';
import {effectsWith} from '../app/effects.ts';
import {endings} from '../app/ending.ts';
import {keyboardOn} from '../app/keyboard.ts';
import {lookIn} from '../app/look.ts';
import {memoryOf} from '../app/memory.ts';
import {withReadings} from '../app/readings.ts';
import {realHands} from '../app/real-hands.ts';
import {loadAndShow} from '../app/start.ts';
import {createStore, type Store} from '../app/store.ts';
import {dateOf} from '../app/today.ts';
import {warmCurrent} from '../app/warming.ts';
import {watched, watchFor} from '../app/watching.ts';
import {App, type Controls} from '../app.tsx';
import {type Preferences, readPreferences} from '../files/preferences.ts';
import {sweep} from '../files/sweep.ts';
import {takeKeys} from '../files/terminal.ts';
import {contextOf} from '../keys/resolve.ts';
import type {Effect} from '../store/effect.ts';
import {initialState} from '../store/initial.ts';
import {filterOf} from '../store/matching.ts';
import {expanded} from '../store/saved-filters.ts';
import {type State, VIEWS, type View} from '../store/state.ts';

/** What the dashboard is opened with. */
export interface DashboardOptions {
	/** Absolute paths, and the names to show for them; at least one. */
	readonly roadmaps: readonly {readonly path: string; readonly name: string}[];
	readonly demo: boolean;
	readonly readOnly: boolean;
	readonly ascii: boolean;
	/** A filter to start with; empty for none. */
	readonly filter: string;
}

const sizeNow = (): State['size'] => ({
	columns: process.stdout.columns || 80,
	rows: process.stdout.rows || 24,
});

const auto = <Value extends string>(value: Value): Exclude<Value, 'auto'> | null =>
	value === 'auto' ? null : (value as Exclude<Value, 'auto'>);

/** The view in which a single roadmap was left. */
const viewLeft = ({roadmaps}: DashboardOptions, preferences: Preferences): View => {
	const [only, ...others] = roadmaps;
	const left = only && others.length === 0 ? preferences.roadmaps[only.path]?.view : undefined;
	return VIEWS.find(view => view === left && view !== 'fleet') ?? 'roadmap';
};

const startState = (options: DashboardOptions, preferences: Preferences): State => ({
	...initialState({
		size: sizeNow(),
		today: dateOf(new Date()),
		look: lookIn(process.env, {
			background: auto(preferences.theme),
			palette: preferences.palette,
			glyphs: options.ascii ? 'ascii' : auto(preferences.glyphs),
		}),
		demo: options.demo,
		reading: {fiscalYearStart: preferences.fiscalYearStart},
		roadmaps: options.roadmaps,
		view: viewLeft(options, preferences),
		positions: new Map(),
		saved: preferences.filters,
	}),
	filter: {...filterOf(expanded(options.filter, preferences.filters)), text: options.filter},
});

/** Draws with settings that were measured: no key waits long for its frame, and only what changed is written. */
const draw = (store: Store, onReady: (controls: Controls) => void): Instance =>
	render(<App store={store} onReady={onReady} />, {
		stdin: keyboardOn(process.stdin, () => contextOf(store.get()) === 'picker'),
		alternateScreen: true,
		incrementalRendering: true,
		maxFps: 120,
		interactive: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});

/** Time, in ms, for a frame to be drawn. */
const A_FRAME = 20;

/** How often, in ms, it is looked whether it is another day. */
const DAY_CHECK = 30_000;

/** Keeps size and day up to date; gives what stops that. */
const followTheWorld = (store: Store, redraw: () => void): (() => void) => {
	const resized = (): void => {
		store.dispatch({type: 'resize', ...sizeNow()});
		redraw();
	};
	const day = setInterval(() => store.dispatch({type: 'day', today: dateOf(new Date())}), DAY_CHECK);
	day.unref();
	// Before Ink's own listener, so that it never draws the old frame at the new size.
	process.stdout.prependListener('resize', resized);
	return () => {
		clearInterval(day);
		process.stdout.off('resize', resized);
	};
};

/** Runs the dashboard until the user ends it; the process ends with it. */
export const dashboard = async (options: DashboardOptions): Promise<void> => {
	const {preferences, problem} = readPreferences();
	const memory = memoryOf(preferences.roadmaps);
	/** What there is from the first frame on. */
	const now: {
		controls: Controls | null;
		screen: Instance | null;
		stopFollowing: () => void;
		isAway: boolean;
	} = {
		controls: null,
		screen: null,
		stopFollowing: () => undefined,
		isAway: false,
	};

	const store: Store = createStore(startState(options, preferences), (effect: Effect) => effects.run(effect));
	const watcher = watchFor(store.dispatch, options.readOnly);
	const hands = watched(
		withReadings(
			realHands({
				controls: () => now.controls,
				readOnly: options.readOnly,
				remember: memory.keep,
				quit: () => void ending.end(0),
				away: isAway => {
					now.isAway = isAway;
				},
			}),
			{fiscalYearStart: preferences.fiscalYearStart},
			() => store,
			async () => {
				if (now.screen !== null) return;
				show();
				await sleep(A_FRAME);
			},
		),
		() => watcher,
	);
	const effects = effectsWith(hands, store);
	const ending = endings({
		stop: () => {
			watcher.close();
			now.stopFollowing();
		},
		settled: async () => {
			await effects.settled();
			await memory.settled();
		},
		leave: () => now.screen?.unmount(),
		isAway: () => now.isAway,
	});

	store.subscribe(() => memory.notice(store.get));
	if (problem !== null) {
		store.dispatch({type: 'say', text: problem, tone: 'trouble'});
	}

	const onReady = (ready: Controls): void => {
		now.controls = ready;
	};
	const show = (): void => {
		if (now.screen !== null) return;
		takeKeys(process.stdin);
		now.screen = draw(store, onReady);
		now.stopFollowing = followTheWorld(store, () =>
			now.screen?.rerender(<App store={store} onReady={onReady} />),
		);
	};
	await loadAndShow(store, path => effects.read(path), show);
	warmCurrent(store);
	void sweep(options.roadmaps.map(({path}) => path));
	await now.screen?.waitUntilExit();
};
