import type {Status} from '../model/status.ts';

/** How much of something is done, and what stands beside it. */
export interface Counts {
	readonly of: Readonly<Record<Status, number>>;
	readonly done: number;
	/** All that progress counts. */
	readonly total: number;
	/** Rounded down, 0 to 100. */
	readonly percent: number;
}
