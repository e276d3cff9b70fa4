import {type Dated, dated, isEnded} from './dates.ts';
import {type Point, point, type Unit} from './points.ts';
import type {Token} from './tokens.ts';
import {unitAt} from './units.ts';

/** "FY26", "FY2026", "fiscal year 2026": the year's number, and where it ends. */
const fiscalYear = (
	tokens: readonly Token[],
	at: number,
): {year: number; next: number; calendar: boolean} | null => {
	const word = tokens[at]?.text;
	let next = at + 1;
	if (word === 'fiscal') {
		if (tokens[next]?.text === 'year') next++;
	} else if (word !== 'fy' && word !== 'cy') return null;
	if (/^['’]$/.test(tokens[next]?.text ?? '')) next++;
	const figure = tokens[next];
	if (figure?.kind !== 'figure' || (figure.raw.length !== 2 && figure.raw.length !== 4)) return null;
	const first = figure.raw.length === 2 ? 2000 + figure.value : figure.value;
	const other = tokens[next + 2];
	const double = /^[/–-]$/.test(tokens[next + 1]?.text ?? '') && other?.glued && other.kind === 'figure';
	if (double && other.value % 100 === (first + 1) % 100)
		return {year: first + 1, next: next + 3, calendar: false};
	return {year: first, next: next + 1, calendar: word === 'cy'};
};

const month = (year: number, index: number): Point =>
	point('month', (((index % 12) + 12) % 12) + 1, 0, year + Math.floor(index / 12));

/**
 * A part of a fiscal year in calendar time. A fiscal year that doesn't begin in January is named by the calendar year in which it
 * ends. With a year from January the calendar's own quarters and halves are kept, else it is a range of months.
 */
const inCalendar = (year: number, part: Point | null, start: number): [Point, Point] | null => {
	if (start === 1) {
		const same = part === null ? point('year', 0, 0, year) : {...part, year};
		return [same, same];
	}
	const lengths = {year: 12, half: 6, quarter: 3, month: 0, day: 0};
	const grain = part?.grain ?? 'year';
	if (lengths[grain] === 0) return null;
	const begin = start - 1 + lengths[grain] * Math.max(0, (part?.number ?? 1) - 1);
	return [month(year - 1, begin), month(year - 1, begin + lengths[grain] - 1)];
};

const LINK = /^[-/,:.]$/;

/** "FY26 Q1", "FY26Q1", "Q1 FY26", "FY27" at a token. */
export const fiscalDate = (tokens: readonly Token[], at: number, fiscalYearStart: number): Dated | null => {
	const year = fiscalYear(tokens, at);
	if (year !== null) {
		const part = [0, 1]
			.map(skip =>
				skip === 0 || LINK.test(tokens[year.next]?.text ?? '') ? unitAt(tokens, year.next + skip) : null,
			)
			.find(found => found !== null);
		const wanted: Unit | null = part && /^(?:quarter|half)$/.test(part.from.grain) ? part : null;
		if (wanted === null && !isEnded(tokens, year.next)) return null;
		const ends = inCalendar(year.year, wanted?.from ?? null, year.calendar ? 1 : fiscalYearStart);
		return ends && dated(ends[0], wanted?.next ?? year.next, ends[1]);
	}
	const unit = unitAt(tokens, at);
	if (unit === null || !/^(?:quarter|half)$/.test(unit.from.grain)) return null;
	const behind = /^(?:of|[,-])$/.test(tokens[unit.next]?.text ?? '') ? unit.next + 1 : unit.next;
	const named = fiscalYear(tokens, behind);
	const ends = named && inCalendar(named.year, unit.from, named.calendar ? 1 : fiscalYearStart);
	return ends && dated(ends[0], named.next, ends[1]);
};
