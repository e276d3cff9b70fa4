import type {Period} from '../model/roadmap.ts';
import type {Span} from '../text/span.ts';
import {AS_OF_BEFORE} from './as-of.ts';
import {
	BEHIND,
	CLOSERS,
	LEADS,
	LIST_SIGNS,
	MONTH_LEADS,
	OPEN_END,
	OPEN_TAIL,
	OPENERS,
	PLAIN_MONTHS,
	RANGE_SIGNS,
} from './calendar-words.ts';
import {type Dated, dated, isFree} from './period-dates.ts';
import {fiscalDate} from './period-fiscal.ts';
import {type Grain, isDay, type Point, point} from './period-points.ts';
import {periodTokens, type Token} from './period-tokens.ts';
import {dateAt, type Stated, yearBehind} from './period-years.ts';

export interface PeriodOptions {
	/** First month of the fiscal year, 1 to 12. */
	readonly fiscalYearStart: number;
	/** The year that a time without one takes: that of the heading above. */
	readonly year?: number | null;
}

/** A time that was found in a text. */
export interface FoundPeriod {
	readonly period: Period;
	/** The words that say it, "by the end of" included. */
	readonly span: Span;
	/** The grain it was written in; of a range, that of its first end. */
	readonly grain: Grain;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const PART: Record<Grain, (at: Point) => string> = {
	year: () => '',
	half: at => `H${at.number}`,
	quarter: at => `Q${at.number}`,
	month: at => pad(at.number),
	day: at => `${pad(at.number)}-${pad(at.day)}`,
};

const notation = (at: Point): string =>
	[at.year, PART[at.grain](at)].filter(part => part !== null && part !== '').join('-');

const MONTHS_OF: Record<Grain, number> = {year: 12, half: 6, quarter: 3, month: 1, day: 1};

/** First and last day of a point as a figure that grows with time, years apart by 10000. */
const first = (at: Point): number =>
	(at.year ?? 0) * 10_000 +
	(at.grain === 'year'
		? 101
		: at.grain === 'day'
			? at.number * 100 + at.day
			: (at.number - 1) * MONTHS_OF[at.grain] * 100 + 101);
const last = (at: Point): number =>
	(at.year ?? 0) * 10_000 +
	(at.grain === 'year'
		? 1231
		: at.grain === 'day'
			? at.number * 100 + at.day
			: at.number * MONTHS_OF[at.grain] * 100 + 31);

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
	options: PeriodOptions,
	joined = false,
): Stated | null => {
	if (tokens[at] === undefined || (!joined && !isFree(tokens, at))) return null;
	const fiscal = fiscalDate(tokens, at, options.fiscalYearStart);
	return fiscal === null ? dateAt(tokens, at, joined) : {...fiscal, needs: 'free'};
};

/** The far end of a range behind a time, or null. */
const farEnd = (tokens: readonly Token[], near: Stated, options: PeriodOptions): Stated | null => {
	const sign = tokens[near.next];
	if (sign === undefined || !RANGE_SIGNS.has(sign.text)) return null;
	let at = near.next + 1;
	while (
		tokens[at] !== undefined &&
		tokens[at]!.kind === 'word' &&
		LEADS.has(tokens[at]!.text) &&
		at < near.next + 4
	)
		at++;
	const short = shortEnd(tokens, at, near.from);
	const far = short === null ? single(tokens, at, options, true) : {...short, needs: 'free' as const};
	if (far === null || (LIST_SIGNS.has(sign.text) && far.from.grain !== near.from.grain)) return null;
	return far;
};

interface Range {
	readonly from: Point;
	readonly to: Point;
	readonly next: number;
	readonly needs: Stated['needs'];
}

const NEEDS = ['free', 'lone', 'year'] as const;

const rangeAt = (tokens: readonly Token[], at: number, options: PeriodOptions): Range | null => {
	const near = single(tokens, at, options);
	const far = near && farEnd(tokens, near, options);
	if (near === null) return null;
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

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.raw) || !/^[a-z]/.test(token.text);

/** Whether a month's name, or "third quarter" without a year, can only be meant as a time where it stands. */
const standsAlone = (tokens: readonly Token[], at: number, range: Range): boolean => {
	const [token, before, after] = [tokens[at]!, tokens[at - 1], tokens[range.next]];
	const whole = before === undefined && (after === undefined || /^[:()–—-]$/.test(after.text));
	const enclosed = /^[([]$/.test(before?.text ?? '') && /^[)\],]$/.test(after?.text ?? '');
	if (
		enclosed &&
		!whole &&
		token.raw.length < 5 &&
		token.raw === token.raw.toUpperCase() &&
		/^[A-Z]/.test(token.raw)
	)
		return false;
	if (whole || enclosed) return range.from.grain !== 'month' || isCapital(token) || token.text.length > 3;
	if (range.from.grain !== 'month') return before !== undefined && MONTH_LEADS.has(before.text);
	if (PLAIN_MONTHS.has(token.text)) return isCapital(token);
	return (
		before !== undefined &&
		MONTH_LEADS.has(before.text) &&
		(isCapital(token) ? true : !/^(?:may|march|mar)$/.test(token.text)) &&
		token.raw.length > 2
	);
};

const holds = (tokens: readonly Token[], at: number, range: Range, options: PeriodOptions): boolean => {
	if (range.needs === 'free') return true;
	if (range.needs === 'year') return false;
	return (
		standsAlone(tokens, at, range) ||
		(options.year != null && range.from.grain !== 'month' && range.needs === 'lone')
	);
};

/** Index of the first of the words that lead up to a token. */
const leadsFrom = (tokens: readonly Token[], at: number): number => {
	let from = at;
	while (from > 0 && at - from < 6) {
		const {raw, text} = tokens[from - 1]!;
		if (raw.length > 1 && /^\p{Lu}+$/u.test(raw)) break;
		if (
			!LEADS.has(text) &&
			!OPENERS.has(text) &&
			!BEHIND.has(text) &&
			!CLOSERS.has(text) &&
			!(text === '-' && tokens[from]!.glued && LEADS.has(tokens[from - 2]?.text ?? ''))
		)
			break;
		from--;
	}
	return from;
};

const next = (at: Point): Point => {
	if (at.year === null) return at;
	const count = {year: 0, half: 2, quarter: 4, month: 12, day: 0}[at.grain];
	if (at.grain === 'year') return {...at, year: at.year + 1};
	if (count === 0) return at;
	return at.number === count ? {...at, number: 1, year: at.year + 1} : {...at, number: at.number + 1};
};

/** The period in its notation, and where its words end, with what lies open around it. */
const stated = (
	text: string,
	tokens: readonly Token[],
	lead: number,
	at: number,
	range: Range,
): {period: string; end: number} => {
	const words = tokens.slice(lead, at).map(token => token.text);
	const begins = lead === 0 || /^[(:|[\]–—,;-]$/.test(tokens[lead - 1]!.text);
	const end = tokens[range.next - 1]!.end;
	const [from, to] = [notation(range.from), notation(range.to)];
	const closed = from === to ? from : `${from}/${to}`;
	for (const tail of [OPEN_END, OPEN_TAIL]) {
		tail.lastIndex = end;
		const found = tail.exec(text);
		if (found === null) continue;
		const count =
			found[0].trim() === '+' &&
			range.from.grain === 'year' &&
			/^ \p{Ll}/u.test(text.slice(end + 1)) &&
			range.from.year! < 2018;
		if (!count) return {period: `${from}/..`, end: end + found[0].length};
	}
	if (from !== to) return {period: closed, end};
	if (begins && words.some(word => BEHIND.has(word)) && range.from.year !== null)
		return {period: `${notation(next(range.from))}/..`, end};
	if (begins && OPENERS.has(words[0] ?? '') && !words.includes('of')) return {period: `${from}/..`, end};
	if (begins && CLOSERS.has(words[0] ?? '') && words.length === 1) return {period: `../${from}`, end};
	return {period: closed, end};
};

const inYear = (range: Range, year: number | null | undefined): Range => {
	if (year == null || range.from.year !== null) return range;
	const [from, to] = settle({...range.from, year}, {...range.to, year: null});
	return {...range, from, to};
};

const MAY_SAY =
	/\d|jan|ene|янв|sty|ocak|січ|feb|fev|fév|lut|фев|şub|mar|mär|mrt|maa|март|бер|ma[iyjg]|mei|ма[йя]|тра|apr|avr|abr|kwi|апр|nis|кві|jun|jui|giu|cze|июн|haz|чер|jul|lug|lip|июл|tem|лип|au[gt]|ao[uû]|ago|sie|авг|ağu|сер|sep|set|wrz|сен|eyl|вер|oct|okt|out|ott|paź|окт|eki|жов|nov|lis|ноя|kas|dec|dez|dic|déc|gru|дек|ara|гру|гень|quart|kwar|квар|trim|half|halb|hälf|sem|pół|полуг|季|期|年|月|분기|반기/iu;

/** Every time that a text states, in order. Dates that only say when the text was written ("as of May 2026") are left out. */
export const findPeriods = (text: string, options: PeriodOptions): FoundPeriod[] => {
	if (!MAY_SAY.test(text)) return [];
	const tokens = periodTokens(text);
	const found: FoundPeriod[] = [];
	for (let at = 0; at < tokens.length; ) {
		const range = rangeAt(tokens, at, options);
		if (range === null || !holds(tokens, at, range, options)) {
			at++;
			continue;
		}
		const lead = leadsFrom(tokens, at);
		const {start} = tokens[lead]!;
		const {period, end} = stated(text, tokens, lead, at, inYear(range, options.year));
		if (!AS_OF_BEFORE.test(text.slice(Math.max(0, tokens[at]!.start - 40), tokens[at]!.start)))
			found.push({period, span: {start, end}, grain: range.from.grain});
		at = range.next;
	}
	return found;
};

/**
 * The time that a text states: the first one, but a quarter where it also names that quarter's months. Null where it states none.
 * Versions, numbers of issues, counts, code and addresses are no times; a month's name counts only where it can be nothing else.
 */
export const findPeriod = (text: string, options: PeriodOptions): FoundPeriod | null => {
	const found = findPeriods(text, options);
	return found[0] ?? null;
};
