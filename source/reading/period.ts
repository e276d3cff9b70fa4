import type {Period} from '../model/roadmap.ts';
import type {Span} from '../text/span.ts';
import {AS_OF_BEFORE, AS_OF_BEHIND} from './as-of.ts';
import {holds} from './calendar/alone.ts';
import {leadsFrom, stated} from './calendar/open-ends.ts';
import type {Grain} from './calendar/points.ts';
import {type DateOptions, inYear, rangeAt} from './calendar/ranges.ts';
import {periodTokens} from './calendar/tokens.ts';
import {MAY_SAY} from './calendar/words.ts';

export interface PeriodOptions extends DateOptions {
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

// "Week 2 of March" says the month, and no day of it.
const WEEK = /(?<!\p{L})weeks?\s+\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s+(?:of|in)\s(?=\p{L})/giu;

// "januari t/m maart"
const UP_TO = /(?<=\s)t\/m(?=\s)/gu;

/** Every time that a text states, in order. Dates that only say when the text was written ("as of May 2026") are left out. */
export const findPeriods = (text: string, options: PeriodOptions): FoundPeriod[] => {
	if (!MAY_SAY.test(text)) return [];
	const tokens = periodTokens(text.replace(WEEK, week => ' '.repeat(week.length)).replace(UP_TO, ' – '));
	const found: FoundPeriod[] = [];
	for (let at = 0; at < tokens.length; ) {
		const range = rangeAt(tokens, at, options);
		if (range === null || !holds(tokens, at, range, options.year != null)) {
			at++;
			continue;
		}
		const lead = leadsFrom(tokens, at);
		const {start} = tokens[lead]!;
		const {period, end} = stated(text, tokens, lead, at, inYear(range, options.year));
		const before = text.slice(Math.max(0, tokens[at]!.start - 40), tokens[at]!.start);
		if (!AS_OF_BEFORE.test(before) && !AS_OF_BEHIND.test(text.slice(end, end + 12)))
			found.push({period, span: {start, end}, grain: range.from.grain});
		at = range.next;
	}
	return found;
};

/**
 * The time that a text states: the first one. Null where it states none.
 * Versions, numbers of issues, counts, code and addresses are no times; a month's name counts only where it can be nothing else.
 */
export const findPeriod = (text: string, options: PeriodOptions): FoundPeriod | null => {
	const found = findPeriods(text, options);
	return found[0] ?? null;
};
