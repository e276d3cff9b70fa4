import type {Token} from './tokens.ts';

export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'day';

/** One unit of the calendar; `year` is null where none was written. */
export interface Point {
	readonly year: number | null;
	readonly grain: Grain;
	/** Number of the half, quarter or month; 0 for a year. */
	readonly number: number;
	/** 0 but for days. */
	readonly day: number;
}

/** A part of a year as written, and what it takes for it to be one. */
export interface Unit {
	readonly from: Point;
	readonly to: Point;
	/** Index behind its last token. */
	readonly next: number;
	/** `free` stands for itself; `year` needs a year beside it; `lone` a year or a place that can hold nothing else. */
	readonly needs: 'free' | 'year' | 'lone';
}

/** Reads a part of a year at a token. */
export type UnitReader = (tokens: readonly Token[], at: number) => Unit | null;

export const point = (grain: Grain, number: number, day = 0, year: number | null = null): Point => ({
	year,
	grain,
	number,
	day,
});

export const unit = (from: Point, next: number, needs: Unit['needs'] = 'free', to: Point = from): Unit => ({
	from,
	to,
	next,
	needs,
});

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day in some year. */
export const isDay = (month: number, day: number): boolean => day >= 1 && day <= (LENGTHS[month - 1] ?? 0);

const pad = (value: number): string => String(value).padStart(2, '0');

const PART: Record<Grain, (at: Point) => string> = {
	year: () => '',
	half: at => `H${at.number}`,
	quarter: at => `Q${at.number}`,
	month: at => pad(at.number),
	day: at => `${pad(at.number)}-${pad(at.day)}`,
};

/** In the notation of periods: `2026-Q2`, `05-28`. */
export const notation = (at: Point): string =>
	[at.year, PART[at.grain](at)].filter(part => part !== null && part !== '').join('-');

const MONTHS_OF: Record<Grain, number> = {year: 12, half: 6, quarter: 3, month: 1, day: 1};

/** First and last day of a point as a figure that grows with time, years apart by 10000. */
export const first = (at: Point): number =>
	(at.year ?? 0) * 10_000 +
	(at.grain === 'year'
		? 101
		: at.grain === 'day'
			? at.number * 100 + at.day
			: (at.number - 1) * MONTHS_OF[at.grain] * 100 + 101);
export const last = (at: Point): number =>
	(at.year ?? 0) * 10_000 +
	(at.grain === 'year'
		? 1231
		: at.grain === 'day'
			? at.number * 100 + at.day
			: at.number * MONTHS_OF[at.grain] * 100 + 31);

/** The unit of the same grain behind it. */
export const following = (at: Point): Point => {
	if (at.year === null) return at;
	const count = {year: 0, half: 2, quarter: 4, month: 12, day: 0}[at.grain];
	if (at.grain === 'year') return {...at, year: at.year + 1};
	if (count === 0) return at;
	return at.number === count ? {...at, number: 1, year: at.year + 1} : {...at, number: at.number + 1};
};
