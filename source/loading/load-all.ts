/** Reads one roadmap: for `files/` and `document/`, which the entry point joins. Must not throw. */
export type Load<T> = (path: string) => Promise<T>;

export interface LoadOptions {
	/** How many are read at once. */
	readonly atOnce?: number;
	/** Stops: what is under way comes to its end, nothing more is begun. */
	readonly signal?: AbortSignal;
}

/** Those that are on the screen first, each once, the rest in the order given. */
export const inOrder = (paths: readonly string[], priority: readonly string[]): readonly string[] => {
	const known = new Set(paths);
	return [...new Set([...priority.filter(path => known.has(path)), ...paths])];
};

/** Lets keys be handled and frames be drawn between two roadmaps: reading one keeps the thread busy. */
const breathe = (): Promise<void> => new Promise(done => setImmediate(done));

/**
 * Reads many roadmaps, those in `priority` first and before any other is begun, and tells of each as soon as it is there. Ends
 * when all are.
 */
export const loadAll = async <T>(
	paths: readonly string[],
	priority: readonly string[],
	load: Load<T>,
	onLoaded: (path: string, loaded: T) => void,
	{atOnce = 4, signal}: LoadOptions = {},
): Promise<void> => {
	const ordered = inOrder(paths, priority);
	const first = ordered.filter(path => priority.includes(path));
	for (const part of [first, ordered.slice(first.length)]) {
		const waiting = [...part];
		const work = async (): Promise<void> => {
			for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
				if (signal?.aborted) return;
				const loaded = await load(path);
				if (signal?.aborted) return;
				onLoaded(path, loaded);
				await breathe();
			}
		};
		await Promise.all(Array.from({length: Math.min(atOnce, part.length)}, work));
	}
};
