import {loadAll} from '../loading/load-all.ts';
import type {Store} from './store.ts';

/** How long, in ms, the first frame waits for roadmaps; what is not read by then is drawn as waiting. */
const FIRST_FRAME = 150;

/**
 * Loads all roadmaps, the one on the screen first; `show` is called once, when all are loaded or the first frame can wait no longer.
 * Keys that are pressed while loading goes on come before the next roadmap.
 */
export const loadAndShow = async (
	store: Store,
	read: (path: string) => Promise<void>,
	show: () => void,
	now: () => number = () => performance.now(),
): Promise<void> => {
	const {entries, current} = store.get();
	const start = now();
	let isShown = false;
	const showOnce = (): void => {
		if (!isShown) {
			isShown = true;
			show();
		}
	};

	const paths = entries.map(({path}) => path);
	await loadAll(paths, current === null ? [] : [current], read, () => {
		if (now() - start > FIRST_FRAME) {
			showOnce();
		}
	});
	showOnce();
};
