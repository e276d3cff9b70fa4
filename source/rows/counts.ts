import type {Progress} from '../model/progress.ts';
import {STATUSES, type Status} from '../model/status.ts';

/** How much of something is done, and what stands beside it. */
export type Counts = Progress;

/** What is shown where progress counts nothing: words in place of the bar. */
export type Apart = {readonly status: Status; readonly count: number} | null;

/** The first status that something holds where progress counts none of it; null where there is a bar. */
export const apartOf = (counts: Counts): Apart => {
	if (counts.total > 0) return null;
	const status = STATUSES.find(one => counts.of[one] > 0);
	return status === undefined ? null : {status, count: counts.of[status]};
};
