import type {Item} from './roadmap.ts';
import {COUNTED, STATUSES, type Status} from './status.ts';

/** How much of something is done, and what stands beside it. */
export interface Progress {
	/** How many leaves have each status, those beside the bar included. */
	readonly of: Readonly<Record<Status, number>>;
	readonly done: number;
	/** All that progress counts: planned, in progress, blocked, done. */
	readonly total: number;
	/** 0 to 100, rounded down; what has begun is never 0, and only all is 100. */
	readonly percent: number;
}

const none = (): Record<Status, number> =>
	Object.fromEntries(STATUSES.map(status => [status, 0])) as Record<Status, number>;

const progressOf = (of: Readonly<Record<Status, number>>): Progress => {
	const total = STATUSES.reduce((sum, status) => sum + (COUNTED.has(status) ? of[status] : 0), 0);
	const begun = of.done > 0 ? 1 : 0;
	return {
		of,
		done: of.done,
		total,
		percent: total === 0 ? 0 : Math.max(begun, Math.floor((of.done * 100) / total)),
	};
};

/** The items that count for themselves: no parents (they count through their children), no rows that sum up a phase of the file. */
export const leavesOf = (items: readonly Item[]): Item[] => {
	const parents = new Set(items.map(item => item.parent));
	return items.filter(item => !parents.has(item.line) && item.sumsUp === null);
};

/** The progress of some items of one roadmap. */
export const countsOf = (items: readonly Item[]): Progress => {
	const of = none();
	for (const item of leavesOf(items)) of[item.status]++;
	return progressOf(of);
};

/** Progress over several phases or roadmaps together. */
export const sumOf = (all: readonly Progress[]): Progress => {
	const of = none();
	for (const progress of all) for (const status of STATUSES) of[status] += progress.of[status];
	return progressOf(of);
};

/** Whether there is counted work and all of it is done. */
export const isComplete = ({done, total}: Progress): boolean => total > 0 && done === total;
