import {type Dated, dated, isFree} from './dates.ts';
import {fiscalDate} from './fiscal.ts';
import {first, isDay, last, type Point, point} from './points.ts';
import type {Token} from './tokens.ts';
import {LEADS, LIST_SIGNS, RANGE_SIGNS} from './words.ts';
import {dateAt, type Stated, yearBehind} from './years.ts';

export interface DateOptions {
	/** First month of the fiscal year, 1 to 12. */
	readonly fiscalYearStart: number;
	/** Whether a day that could be either way round is day/month (`05/06/2026` the fifth of June); else it is month/day. */
	readonly dayFirst?: boolean;
}

/** Both ends with a year: one that has none takes the other's, so that the range goes forward. */
const settle = (from: Point, to: Point): [Point, Point] => {
	if (from.year === null && to.year !== null) {
		const near = {...from, year: to.year};
		return [first(near) <= last(to) ? near : {...from, year: to.year - 1}, to];
	}
	if (from.year !== null && to.year === null) {
		const near = {...to, year: from.year};
		return [from, first(from) <= last(near) ? near : {...to, year: from.year + 1}];
	}
	return [from, to];
};

/** "Q1-2", "02-18 ~ 02-21": an end that leaves out what stood in the other. */
const shortEnd = (tokens: readonly Token[], at: number, from: Point): Dated | null => {
	const [a, sign, b] = tokens.slice(at, at + 3);
	if (a?.kind !== 'figure') return null;
	if (
		from.grain === 'day' &&
		b?.kind === 'figure' &&
		/^[-/.]$/.test(sign?.text ?? '') &&
		isDay(a.value, b.value)
	)
		return dated(point('day', a.value, b.value, from.year), at + 3);
	const next = tokens[at + 1];
	if (next?.glued && next.kind !== 'sign') return null;
	const few = from.grain === 'quarter' ? 4 : from.grain === 'half' ? 2 : 0;
	if (a.raw.length !== 1 || a.value <= from.number || a.value > few || !a.glued || !tokens[at - 1]!.glued)
		return null;
	const end = point(from.grain, a.value);
	const year = yearBehind(tokens, {from: end, to: end, next: at + 1, needs: 'free'});
	return year === null ? dated(end, at + 1) : dated({...end, year: year.year}, year.next);
};

/** The time at a token, fiscal or not. */
const single = (
	tokens: readonly Token[],
	at: number,
	options: DateOptions,
	joined = false,
): Stated | null => {
	if (tokens[at] === undefined || (!joined && !isFree(tokens, at))) return null;
	const fiscal = fiscalDate(tokens, at, options.fiscalYearStart);
	return fiscal === null ? dateAt(tokens, at, joined, options.dayFirst) : {...fiscal, needs: 'free'};
};

/** The far end of a range behind a time, or null. */
const farEnd = (tokens: readonly Token[], near: Stated, options: DateOptions): Stated | null => {
	const sign = tokens[near.next];
	const dots = sign?.text === '.' && tokens[near.next + 1]?.text === '.' && tokens[near.next + 1]!.glued;
	const listed = sign?.text === ',' && near.from.year === null && near.from.grain !== 'day';
	if (sign === undefined || !(dots || listed || RANGE_SIGNS.has(sign.text))) return null;
	let at = near.next + (dots ? 2 : 1);
	while (
		tokens[at] !== undefined &&
		tokens[at]!.kind === 'word' &&
		LEADS.has(tokens[at]!.text) &&
		at < near.next + 4
	)
		at++;
	const short = shortEnd(tokens, at, near.from);
	const far = short === null ? single(tokens, at, options, true) : {...short, needs: 'free' as const};
	if (far === null || ((listed || LIST_SIGNS.has(sign.text)) && far.from.grain !== near.from.grain))
		return null;
	return far;
};

/** A time with both its ends. */
export interface Range {
	readonly from: Point;
	readonly to: Point;
	readonly next: number;
	readonly needs: Stated['needs'];
}

/** More than this a list of quarters or months can't be in order. */
const LONGEST_LIST = 12;

const NEEDS = ['free', 'lone', 'year'] as const;

/** The time that begins at a token, to its far end where it is a range. */
export const rangeAt = (tokens: readonly Token[], at: number, options: DateOptions): Range | null => {
	const near = single(tokens, at, options);
	if (near === null) return null;
	let far = farEnd(tokens, near, options);
	// "Q1, Q2 and Q3 2026": a list goes on to its last.
	for (let more = far, steps = 0; more !== null && more.from.year === null && steps < LONGEST_LIST; steps++) {
		more = farEnd(tokens, more, options);
		far = more ?? far;
	}
	if (far === null) {
		const [from, to] = settle(near.from, near.to);
		return {from, to, next: near.next, needs: from.year === null ? near.needs : 'free'};
	}
	const [from, to] = settle(near.from, far.to);
	if (from.year !== null ? first(from) > last(to) : near.needs === 'year' || far.needs === 'year')
		return {from: near.from, to: near.to, next: near.next, needs: near.needs};
	const both =
		near.needs === 'lone' &&
		far.needs === 'lone' &&
		far.from.grain === 'month' &&
		near.from.grain === 'month';
	const needs =
		both || from.year !== null
			? 'free'
			: NEEDS[Math.max(NEEDS.indexOf(near.needs), NEEDS.indexOf(far.needs))]!;
	return {from, to, next: far.next, needs};
};

/** The same with this year, where it has none. */
export const inYear = (range: Range, year: number | null | undefined): Range => {
	if (year == null || range.from.year !== null) return range;
	const [from, to] = settle({...range.from, year}, {...range.to, year: null});
	return {...range, from, to};
};
