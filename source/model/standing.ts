import {type Day, days, interval} from './period.ts';
import type {Period} from './roadmap.ts';

/** Where today lies beside a period. `undated` where it has no year, and while an open end runs. */
export interface Standing {
	readonly kind: 'past' | 'now' | 'ahead' | 'undated';
	/** Since its end, until its end, or until its start; 0 for undated. */
	readonly days: number;
}

/** How a period stands to a day: `today` is the user's own, so no time zone plays a part. */
export const standing = (period: Period | null, today: Day): Standing => {
	const found = period === null ? null : interval(period);
	if (found === null) return {kind: 'undated', days: 0};
	if (found.end !== null && found.end < today) return {kind: 'past', days: days(found.end, today)};
	if (found.start !== null && found.start > today) return {kind: 'ahead', days: days(today, found.start)};
	return found.end === null ? {kind: 'undated', days: 0} : {kind: 'now', days: days(today, found.end)};
};

const counted = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/**
 * The words for how work stands to its time: "done", "143 days over" (only while something is open), "41 days left", "in 42 days",
 * "ends today"; empty where nothing can be said.
 */
export const standingWords = (
	period: Period | null,
	{open, done}: {readonly open: number; readonly done: boolean},
	today: Day,
): string => {
	if (done) return 'done';
	const {kind, days: count} = standing(period, today);
	if (kind === 'past') return open > 0 ? `${counted(count)} over` : '';
	if (kind === 'now') return count === 0 ? 'ends today' : `${counted(count)} left`;
	return kind === 'ahead' ? `in ${counted(count)}` : '';
};
