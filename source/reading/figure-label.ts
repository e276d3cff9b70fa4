import {quick, withRanges} from '../text/letters.ts';
import type {Span} from '../text/span.ts';
import {type Figure, readFigure} from './figure.ts';
import {ACTUAL_WORDS, TARGET_WORDS} from './figures/words.ts';
import {findPeriods} from './period.ts';

const LEAD = quick(/^\s*(?:[^\p{L}\p{N}*_]{0,6})(?:\*\*|__)([^*_]{1,80})(?:\*\*|__)\s*:?/u);
const BEFORE_COLON = /^([^:|(]{2,60}):(?:\s|$)/u;
const ROLE = new RegExp(
	withRanges(`^\\s*(?:${TARGET_WORDS.source}|${ACTUAL_WORDS.source})[\\s\\p{L}]{0,12}:?\\s*$`),
	'iu',
);
const MARKS = /^\s*\[.\]\s*|[\p{Extended_Pictographic}\ufe0f\u200d]|(?<![^\s]):[a-z][a-z0-9_+-]+:(?=\s|$)/gu;
const ACTUAL_NOTE = new RegExp(`\\s*\\((?:${ACTUAL_WORDS.source})[^)]*\\)`, 'giu');

const tidy = (text: string): string =>
	text
		.replace(MARKS, ' ')
		.replace(/\*+|__|`|~~/g, '')
		.replace(/\(\s*\)/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[\s:;,.·–—|→~≈-]+|(?<![\s:;,·–—|→~≈-])[\s:;,·–—|→~≈-]+$/gu, '')
		.trim();

/** Whether a lead names something that is measured: not only a time, a role ("Target") or a figure. */
const names = (lead: string): boolean => {
	if (ROLE.test(lead)) return false;
	const [period] = findPeriods(lead, {fiscalYearStart: 1});
	const rest = period === undefined ? lead : lead.slice(0, period.span.start) + lead.slice(period.span.end);
	return /\p{L}/u.test(tidy(rest));
};

const ROLES = new RegExp(`(?:${TARGET_WORDS.source}|${ACTUAL_WORDS.source})[\\s*_]*:`, 'giu');
const VERB =
	/^(?:reach|achieve|hit|get|have|attain|erreichen|alcanzar|alcançar|atteindre|osiągnąć|достичь)\s+/iu;
const DANGLING = /\s+(?:of|to|by|at|from|in|than|um|von|de|do|до|на)$/iu;
const FROM = /(?:^|\s)(?:from|von|de|desde|depuis|с|z|da|van)\s*$/iu;

/** What to leave out of a label: the target, and today's figure beside it, with the brackets that hold it. */
const leftOut = (text: string, {actualSpan, span}: Figure): Span[] => {
	if (actualSpan === null) return [span];
	const open = text.lastIndexOf('(', actualSpan.start);
	const close = text.indexOf(')', actualSpan.end);
	const isBracketed = open > span.end && close >= 0 && !text.slice(open, actualSpan.start).includes(')');
	if (isBracketed) return [{start: open, end: close + 1}, span];
	if (actualSpan.start > span.start) return [{start: span.start, end: actualSpan.end}];
	const before = FROM.exec(text.slice(0, actualSpan.start));
	return [{start: before?.index ?? actualSpan.start, end: span.end}];
};

const without = (text: string, spans: readonly Span[]): string =>
	spans.reduce((rest, span) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`, text);

/**
 * What a line measures: its bold lead or the words before its colon, else the line without its figure ("GitHub stars"). Empty
 * where nothing is left; then the heading names it.
 */
export const figureLabel = (text: string): string => {
	const bold = LEAD.exec(text)?.[1];
	if (bold !== undefined && names(bold)) {
		const lead = tidy(bold);
		if (readFigure(lead) === null || lead.length > 24) return lead;
	}
	const before = BEFORE_COLON.exec(text.replace(/\*\*|__/g, ''))?.[1];
	if (before !== undefined && names(before) && readFigure(before) === null) return tidy(before);
	const bare = text.replace(ACTUAL_NOTE, '');
	const figure = readFigure(bare);
	const rest = figure === null ? bare : without(bare, leftOut(bare, figure));
	const [period] = findPeriods(rest, {fiscalYearStart: 1});
	const label = tidy((period === undefined ? rest : without(rest, [period.span])).replace(ROLES, ' '));
	return tidy(label.replace(VERB, '').replace(DANGLING, '').replace(/^of\s/i, ''));
};
