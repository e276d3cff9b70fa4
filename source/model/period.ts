import type {Period} from './roadmap.ts';

/** A day as `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'day';

/** A period as days, both inclusive; null where it is open. `grain` is what it was written in, of a range that of its first end. */
export interface Interval {
	readonly start: Day | null;
	readonly end: Day | null;
	readonly grain: Grain;
}

/** The year in which periods without one are laid side by side: a leap year, so that every day has a place. */
const NO_YEAR = '0004';

const UNIT = /^(?:(\d{4})(?:-(?=.)|$))?(?:(H[12])|(Q[1-4])|(\d\d)(?:-(\d\d))?)?$/;

const two = (value: number): string => String(value).padStart(2, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has. */
export const monthLength = (year: number, month: number): number =>
	month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

const months = (year: string, from: number, to: number, grain: Grain): Interval => ({
	start: `${year}-${two(from)}-01`,
	end: `${year}-${two(to)}-${two(monthLength(Number(year), to))}`,
	grain,
});

const unit = (text: string): Interval | null => {
	const found = UNIT.exec(text);
	if (found === null || text === '') return null;
	const [, written, half, quarter, month, day] = found;
	const year = written ?? NO_YEAR;
	if (half !== undefined) return months(year, half === 'H1' ? 1 : 7, half === 'H1' ? 6 : 12, 'half');
	if (quarter !== undefined)
		return months(year, Number(quarter[1]) * 3 - 2, Number(quarter[1]) * 3, 'quarter');
	if (month === undefined) return months(year, 1, 12, 'year');
	const number = Number(month);
	if (number < 1 || number > 12) return null;
	if (day === undefined) return months(year, number, number, 'month');
	if (Number(day) < 1 || Number(day) > monthLength(Number(year), number)) return null;
	return {start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}`, grain: 'day'};
};

const parse = (period: Period): Interval | null => {
	const [from = '', to] = period.split('/');
	if (to === undefined) return unit(from);
	const first = from === '..' ? null : unit(from);
	const last = to === '..' ? null : unit(to);
	if ((first === null && from !== '..') || (last === null && to !== '..') || (first ?? last) === null)
		return null;
	return {start: first?.start ?? null, end: last?.end ?? null, grain: (first ?? last)!.grain};
};

const known = new Map<Period, Interval | null>();

const anyInterval = (period: Period): Interval | null => {
	const found = known.get(period);
	if (found !== undefined) return found;
	const made = parse(period);
	if (known.size > 5000) known.clear();
	known.set(period, made);
	return made;
};

/** Whether a period says which year it means. */
export const hasYear = (period: Period): boolean => /^(?:\.\.\/)?\d{4}(?:-|\/|$)/.test(period);

/** The days of a period with a year; null for one without, and for what is no period. */
export const interval = (period: Period): Interval | null => (hasYear(period) ? anyInterval(period) : null);

/** The days of a period without a year, in a year of their own, to compare such periods among themselves; else null. */
export const yearlessInterval = (period: Period): Interval | null =>
	hasYear(period) ? null : anyInterval(period);

/** First day, or null where it is open or says no year. */
export const startOf = (period: Period): Day | null => interval(period)?.start ?? null;

/** Last day, or null where it is open or says no year. */
export const endOf = (period: Period): Day | null => interval(period)?.end ?? null;

/** Whether two intervals have a day in common. */
export const overlaps = (a: Interval, b: Interval): boolean =>
	(a.start === null || b.end === null || a.start <= b.end) &&
	(b.start === null || a.end === null || b.start <= a.end);

/** Whether all of `inner` lies in `outer`. */
export const contains = (outer: Interval, inner: Interval): boolean =>
	(outer.start === null || (inner.start !== null && outer.start <= inner.start)) &&
	(outer.end === null || (inner.end !== null && inner.end <= outer.end));

/** Order in time: by the first day, then by the last; what has no year comes last. For `sort`. */
export const comparePeriods = (a: Period, b: Period): number => {
	const [first, second] = [interval(a), interval(b)];
	if (first === null || second === null) {
		if (first !== null) return -1;
		if (second !== null) return 1;
		return (yearlessInterval(a)?.start ?? a).localeCompare(yearlessInterval(b)?.start ?? b);
	}
	const key = (day: Day | null, open: string): string => day ?? open;
	return (
		key(first.start, '0000').localeCompare(key(second.start, '0000')) ||
		key(first.end, '9999').localeCompare(key(second.end, '9999'))
	);
};

/** Days from one day to another; negative when it lies before. Time zones play no part. */
export const days = (from: Day, to: Day): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The quarter that a day lies in: `2026-Q4`. */
export const quarterOf = (day: Day): Period =>
	`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** A quarter so many quarters later; earlier with a negative count. */
export const shiftQuarter = (quarter: Period, by: number): Period => {
	const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 + by;
	return `${String(Math.floor(index / 4)).padStart(4, '0')}-Q${(index % 4) + 1}`;
};

/** All quarters from that of one day to that of another, at most `limit`. */
export const quartersFrom = (start: Day, end: Day, limit = 400): Period[] => {
	const list: Period[] = [];
	const last = quarterOf(end);
	for (
		let quarter = quarterOf(start);
		quarter <= last && list.length < limit;
		quarter = shiftQuarter(quarter, 1)
	)
		list.push(quarter);
	return list;
};
