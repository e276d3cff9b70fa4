import type {Comparator} from '../model/roadmap.ts';
import {bareLetters, quick, unaccented, withRanges} from '../text/letters.ts';
import type {Span} from '../text/span.ts';
import {apart, fromTo} from './figures/pairs.ts';
import {type Quantity, quantities} from './figures/quantities.ts';
import {roleOf} from './figures/roles.ts';
import {converted} from './figures/units.ts';
import {bareOp, directed} from './figures/wanted.ts';
import {NONE, NONE_JOINED, SMALLER_WANTED, WITHOUT} from './figures/words.ts';
import {findPeriods} from './period.ts';

export {directed, smallerWanted} from './figures/wanted.ts';

/** A target as a line states it, with today's figure where it states that as well. */
export interface Figure {
	readonly op: Comparator;
	/** Whether nothing beside the figure states the comparator. */
	readonly bare: boolean;
	readonly target: number;
	readonly unit: string | null;
	/** What "from … to …" starts at, in the target's unit. */
	readonly baseline: number | null;
	/** Today's figure in the target's unit; a baseline counts until another is stated. */
	readonly actual: number | null;
	/** The target's figure with its comparator and unit. */
	readonly span: Span;
	/** Where today's figure stands (number and unit). */
	readonly actualSpan: Span | null;
}

/** A plain value: "1.2k", "64ms", "$3.4M", "1 234". */
export interface Value {
	/** In `unit`. */
	readonly value: number;
	readonly unit: string | null;
	readonly span: Span;
	/** Whether there is nothing else in the text. */
	readonly whole: boolean;
	/** Whether it could be given in the unit that was asked for. */
	readonly fits: boolean;
}

const OPTIONS = {fiscalYearStart: 1};
const NOT_TEXT = /`[^`]*`|(?:https?:\/\/|www\.)[^\s)\]>|]+|\]\([^)\s]*\)?/giu;
const MAY_SAY = /\d/;
/** Nobody states a target further along a line. */
const LONGEST = 4096;

const skipped = (text: string): Span[] => [
	...findPeriods(text, OPTIONS)
		.filter(found => found.grain !== 'month' || /\d/.test(text.slice(found.span.start, found.span.end)))
		.map(found => found.span),
	...Array.from(text.matchAll(NOT_TEXT), found => ({start: found.index, end: found.index + found[0].length})),
];

/** Bold and strikes out of the way, offsets kept. */
const readable = (text: string): string =>
	text.slice(0, LONGEST).replace(/\*+|__|~~/g, signs => ' '.repeat(signs.length));

// Not in a remark or a quotation: '(no flags)', '"no matches"'.
const NO = new RegExp(withRanges(`(?<![\\p{L}\\p{N}-]|.[("“‘'])(?:${NONE.join('|')})(?![\\p{L}-])`), 'iu');
const NO_OTHER = quick(
	/^\.|^\s*(?:longer|later|matter|one|more than|doubt|need|trust|knowledge|config\w*|shot|copy|code(?! smells?| issues?)|touch)(?!\p{L})/iu,
);
const WITHOUT_LEAD = new RegExp(
	withRanges(`(?<=^[^\\p{L}\\p{N}]*|:\\s*)(?:${WITHOUT.join('|')})(?=\\s)`),
	'u',
);

/** "Sin errores", "без ошибок": without what nobody wants, where nothing stands in front. */
const withoutBad = (text: string): RegExpExecArray | null => {
	const words = bareLetters(text);
	const found = WITHOUT_LEAD.exec(words);
	if (found === null) return null;
	const rest = words.slice(found.index + found[0].length);
	const [bad] = rest.matchAll(SMALLER_WANTED);
	return bad && rest.slice(0, bad.index).trim().split(/\s+/).filter(Boolean).length <= 2 ? found : null;
};

const noneIn = (text: string): RegExpExecArray | null => {
	const words = unaccented(text);
	const found = NO.exec(words);
	if (found && !NO_OTHER.test(words.slice(found.index + found[0].length))) return found;
	return withoutBad(text) ?? NONE_JOINED.exec(text);
};

const none = (text: string, today: Quantity | null, before: Quantity | null): Figure | null => {
	const found = noneIn(text);
	if (found === null) return null;
	const span = {start: found.index, end: found.index + found[0].length};
	const present = today ?? before;
	return {
		op: '=',
		bare: false,
		target: 0,
		unit: null,
		baseline: before?.value ?? null,
		actual: present?.value ?? null,
		span,
		actualSpan: present?.span ?? null,
	};
};

/** "No outages for 30 days": none is what is wanted where it comes first and the figure has no comparator of its own. */
const leads = (text: string, word: Span, target: Quantity): boolean =>
	target.op === null &&
	word.start < target.whole.start &&
	/(?:^[^\p{L}\p{N}]*|:\s*)$/u.test(text.slice(0, word.start));

const ACTUAL_BEHIND = /\s*[(（]actual\s*[:：]\s*([^()（）]{1,80})[)）]\s*$/iu;

/** A line's words without today's figure in brackets at their end: what that says changes nothing of the target. */
export const withoutActual = (text: string): string => text.replace(ACTUAL_BEHIND, '');

/**
 * The target that a line's words state, and today's figure where they do. Null where there is no figure in them: a criterion.
 * Of several figures the first counts, unless words tell which is the target; of a range the end that must be reached.
 */
export const readFigure = (text: string): Figure | null => {
	const behind = ACTUAL_BEHIND.exec(text);
	const stated = behind && readStated(text.slice(0, behind.index));
	const today = stated && readValue(behind[1]!, stated.unit);
	if (!today?.fits) return readStated(text);
	const shift = behind!.index + behind![0].lastIndexOf(behind![1]!);
	const actualSpan = {start: today.span.start + shift, end: today.span.end + shift};
	return {...stated!, unit: stated!.unit ?? today.unit, actual: today.value, actualSpan};
};

const readStated = (text: string): Figure | null => {
	const plain = readable(text);
	if (!MAY_SAY.test(plain) && !/[\p{L}]/u.test(plain)) return null;
	const all = quantities(plain, skipped(plain));
	let from = 0;
	const roles = all.map(quantity => {
		const role = roleOf(plain, quantity, from);
		from = quantity.whole.end;
		return role;
	});
	const parts = fromTo(plain, all, roles) ?? apart(plain, all, roles);
	const zero = none(
		plain,
		all.find((_, index) => roles[index] === 'actual') ?? null,
		// "No open alerts (from 12)"
		all.find(
			(each, at) => roles[at] === 'baseline' && /^\s*[)）.]*\s*$/u.test(plain.slice(each.whole.end)),
		) ?? null,
	);
	if (parts === null || (zero !== null && leads(plain, zero.span, parts.target))) return zero;
	const {target, actual, baseline} = parts;
	const inUnit = (quantity: Quantity | null): number | null =>
		quantity &&
		(converted(quantity.value, quantity.unit ?? target.unit, target.unit ?? quantity.unit) ?? null);
	const present = actual ?? baseline;
	const stands = {baseline: inUnit(baseline)};
	return {
		op: parts.op ?? directed(plain, bareOp(plain, target), target, stands),
		bare: parts.op === null,
		target: target.value,
		unit: target.unit ?? baseline?.unit ?? actual?.unit ?? null,
		baseline: inUnit(baseline),
		actual: inUnit(present),
		span: target.whole,
		actualSpan: present?.span ?? null,
	};
};

/** The first value of a text, in `unit` where that can be converted to; null where there is none ("n/a", "-", "Detected"). */
export const readValue = (text: string, unit: string | null = null): Value | null => {
	const plain = readable(text);
	if (!MAY_SAY.test(plain)) return null;
	const all = quantities(plain, skipped(plain));
	const first = all.find(quantity => !quantity.named) ?? all[0];
	if (first === undefined) return null;
	const next = all[all.indexOf(first) + 1];
	// "3-5 s": the unit of both stands behind the second.
	const ranged = next !== undefined && /^\s?[-–—~]\s?$/u.test(plain.slice(first.whole.end, next.whole.start));
	const own = first.unit ?? (ranged ? next.unit : null);
	const value = converted(first.value, own ?? unit, unit ?? own);
	const rest = plain.slice(0, first.whole.start) + plain.slice(first.whole.end);
	return {
		value: value ?? first.value,
		unit: value === null ? own : (unit ?? own),
		span: first.span,
		whole: /^[\s~≈]*$/.test(rest),
		fits: value !== null,
	};
};
