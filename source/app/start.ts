import type {Store} from './store.ts';

/** How long, in ms, the first frame waits for roadmaps; what is not read by then is drawn as waiting. */
const FIRST_FRAME = 150;

const turn = (): Promise<void> =>
	new Promise(resolve => {
		setImmediate(resolve);
	});

/** Reads all roadmaps in order; `show` is called once, when all are read or the first frame can wait no longer. */
export const readAll = async (
	store: Store,
	read: (path: string) => Promise<void>,
	show: () => void,
	now: () => number = () => performance.now(),
): Promise<void> => {
	const start = now();
	let isShown = false;
	for (const {path} of store.get().entries) {
		await read(path);
		if (!isShown && now() - start > FIRST_FRAME) {
			isShown = true;
			show();
		}

		if (isShown) {
			// Keys that were pressed meanwhile come first.
			await turn();
		}
	}

	if (!isShown) {
		show();
	}
};
