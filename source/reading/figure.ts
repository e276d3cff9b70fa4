import type {Comparator} from '../model/roadmap.ts';
import type {Span} from '../text/span.ts';
import {type Quantity, quantities} from './figures/quantities.ts';
import {converted} from './figures/units.ts';
import {
	ACTUAL_WORDS,
	BASELINE_WORDS,
	LARGER_WANTED,
	NONE,
	SMALLER_WANTED,
	TARGET_WORDS,
} from './figures/words.ts';
import {findPeriods} from './period.ts';

/** A target as a line states it, with today's figure where it states that as well. */
export interface Figure {
	readonly op: Comparator;
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

const skipped = (text: string): Span[] => [
	...findPeriods(text, OPTIONS)
		.filter(found => found.grain !== 'month' || /\d/.test(text.slice(found.span.start, found.span.end)))
		.map(found => found.span),
	...Array.from(text.matchAll(NOT_TEXT), found => ({start: found.index, end: found.index + found[0].length})),
];

/** Bold and strikes out of the way, offsets kept. */
const readable = (text: string): string => text.replace(/\*+|__|~~/g, signs => ' '.repeat(signs.length));

type Role = 'actual' | 'target' | 'baseline' | null;

const SMALL_WORDS = String.raw`(?:\s*(?:at|is|of|about|around|status|value|rate|now|only|to)(?!\p{L})){0,2}[\s:(=~≈–—-]*$`;
const LEFT: readonly (readonly [Role, RegExp])[] = [
	['actual', new RegExp(`(?:${ACTUAL_WORDS.source})${SMALL_WORDS}`, 'iu')],
	['target', new RegExp(`(?:${TARGET_WORDS.source})${SMALL_WORDS}`, 'iu')],
	['baseline', new RegExp(`(?:${BASELINE_WORDS.source})${SMALL_WORDS}`, 'iu')],
];

/** What the words right before and behind a figure make of it. */
const roleOf = (text: string, quantity: Quantity, from: number): Role => {
	const before = text.slice(Math.max(from, quantity.whole.start - 40), quantity.whole.start);
	for (const [role, words] of LEFT) if (words.test(before)) return role;
	const after = text.slice(quantity.whole.end, quantity.whole.end + 16);
	if (
		/^\s?\(?(?:current(?:ly)?|today|now|actual|at present|aktuell|actuel|actual|atual)\s*(?:[),;.|]|$)/iu.test(
			after,
		)
	)
		return 'actual';
	return /^\s(?:target|goal|ziel|objetivo|meta)(?!\p{L})/iu.test(after) ? 'target' : null;
};

const ARROW = /^[\s)]*(?:→|->|=>|➜|➔|⇒|⟶|—>|–>)\s*\(?\s*(?:\p{L}[\p{L}\s]{0,16}:?\s*)?$/u;
const TO =
	/^\s*(?:down\s+|up\s+)?(?:to|a|à|auf|zu|do|до|naar|至|到|降至|降到|提升到|提升至)\s*(?:\p{L}+\s*)?$/iu;
const DASH = /^\s?(?:-|–|—|~|to)\s?$/u;
const SURPASSED =
	/^[\s(]*(?:✅\s*)?(?:exceed\w*|vs\.?|versus|against|of|above|below|short of|miss\w*|out of|übertrifft|supera|dépasse)(?!\p{L})[^.;]{0,20}$/iu;

const nearest = (pattern: RegExp, text: string, at: number): number => {
	let least = Number.POSITIVE_INFINITY;
	for (const found of text.matchAll(new RegExp(pattern.source, 'giu'))) {
		const end = found.index + found[0].length;
		least = Math.min(least, end <= at ? at - end : Math.max(0, found.index - at));
	}
	return least;
};

/** "Reduction of latency": the change is what there should be more of. */
const CHANGE_OF =
	/(?<!\p{L})(?:reduction|decrease|savings?|improvement|increase|drop|réduction|reducción|redução|senkung|reduzierung|снижение|сокращение)\s+(?:of|in|de|da|do|der|des)\s/iu;

/** Whether less is better of what a text names; `at` is where the figure stands. */
export const smallerWanted = (text: string, at = text.length, unit: string | null = null): boolean => {
	if (CHANGE_OF.test(text)) return false;
	const smaller = nearest(SMALLER_WANTED, text, at);
	const larger = nearest(LARGER_WANTED, text, at);
	if (larger <= smaller && larger !== Number.POSITIVE_INFINITY) return false;
	if (smaller !== Number.POSITIVE_INFINITY) return true;
	return unit !== null && /^(?:ns|μs|ms|s|min|h)$/.test(unit);
};

/** Words of a change: a share or a multiple beside them says how much of it there should be. */
const CHANGED =
	/(?<!\p{L})(?:reduc\w*|decreas\w*|cut\w*|lower\w*|sav(?:e|ed|ing|ings)|improv\w*|increas\w*|faster|fewer|less|speed-?up|redu[czç]\p{L}*|mejora\p{L}*|melhor\p{L}*|senk\p{L}*|снижени\p{L}*|сокращени\p{L}*)(?!\p{L})|降低|减少|提升/iu;

const bareOp = (text: string, quantity: Quantity): Comparator => {
	if (quantity.value === 0) return '=';
	if (/^\s*(?:of|de|der|des|von)\s/iu.test(text.slice(quantity.span.end, quantity.span.end + 6))) return '>=';
	const before = text.slice(Math.max(0, quantity.span.start - 12), quantity.span.start);
	if (
		/^[%x]$/.test(quantity.unit ?? '') &&
		CHANGED.test(text) &&
		!/(?:to|below|under|auf|a|à|do|до)\s*$/iu.test(before)
	)
		return '>=';
	return smallerWanted(text, quantity.span.start, quantity.unit) ? '<=' : '>=';
};

interface Parts {
	readonly target: Quantity;
	readonly actual: Quantity | null;
	readonly baseline: Quantity | null;
	readonly op: Comparator | null;
}

/** "from 200ms to 50ms", "200ms → 50ms". */
const fromTo = (text: string, all: readonly Quantity[], roles: readonly Role[]): Parts | null => {
	for (let index = 0; index + 1 < all.length; index++) {
		const [near, far] = [all[index]!, all[index + 1]!];
		const between = text.slice(near.whole.end, far.whole.start);
		const arrow = ARROW.test(between);
		if (!arrow && !(TO.test(between) && roles[index] === 'baseline')) continue;
		const direction = far.value === 0 ? '=' : far.value < near.value ? '<=' : '>=';
		const stated = all.find((_, other) => roles[other] === 'actual' && other !== index);
		return {target: far, actual: stated ?? near, baseline: near, op: far.op ?? direction};
	}
	return null;
};

/** Which figure is aimed at and which is today's, where there is no way from one to the other. */
const apart = (text: string, all: readonly Quantity[], roles: readonly Role[]): Parts | null => {
	const usable = all.filter(quantity => !quantity.delta && !quantity.named);
	const told = all.findIndex((_, index) => roles[index] === 'target');
	const free = usable.find(quantity => roles[all.indexOf(quantity)] === null);
	const target = told >= 0 ? all[told]! : free;
	if (target === undefined) return null;
	const actual = all.find((_, index) => roles[index] === 'actual') ?? null;
	const baseline = all.find((quantity, index) => roles[index] === 'baseline' && quantity !== target) ?? null;
	const before = all[told - 1];
	if (actual === null && told > 0 && before !== undefined && roles[told - 1] === null)
		if (SURPASSED.test(text.slice(before.whole.end, target.whole.start)))
			return {target, actual: before, baseline, op: target.op};
	const next = all[all.indexOf(target) + 1];
	if (next !== undefined && DASH.test(text.slice(target.whole.end, next.whole.start))) {
		const op = target.op ?? next.op ?? bareOp(text, {...target, unit: next.unit});
		const end = /^</.test(op) ? next : target;
		return {
			target: {
				...end,
				unit: next.unit ?? target.unit,
				whole: {start: target.whole.start, end: next.whole.end},
			},
			actual,
			baseline,
			op,
		};
	}
	return {target, actual, baseline, op: target.op};
};

const NO = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[...NONE].join('|')})(?![\\p{L}-])`, 'iu');
const NO_OTHER = /^\s*(?:longer|later|matter|one|more than|doubt|need)(?!\p{L})/iu;

const none = (text: string, today: Quantity | null): Figure | null => {
	const found = NO.exec(text);
	if (found === null || NO_OTHER.test(text.slice(found.index + found[0].length))) return null;
	const span = {start: found.index, end: found.index + found[0].length};
	const actual = today?.value ?? null;
	return {op: '=', target: 0, unit: null, baseline: null, actual, span, actualSpan: today?.span ?? null};
};

/**
 * The target that a line's words state, and today's figure where they do. Null where there is no figure in them: a criterion.
 * Of several figures the first counts, unless words tell which is the target; of a range the end that must be reached.
 */
export const readFigure = (text: string): Figure | null => {
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
	if (parts === null) return none(plain, all.find((_, index) => roles[index] === 'actual') ?? null);
	const {target, actual, baseline} = parts;
	const inUnit = (quantity: Quantity | null): number | null =>
		quantity &&
		(converted(quantity.value, quantity.unit ?? target.unit, target.unit ?? quantity.unit) ?? null);
	const present = actual ?? baseline;
	return {
		op: parts.op ?? bareOp(plain, target),
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
	const value = converted(first.value, first.unit ?? unit, unit ?? first.unit);
	const rest = plain.slice(0, first.whole.start) + plain.slice(first.whole.end);
	return {
		value: value ?? first.value,
		unit: value === null ? first.unit : (unit ?? first.unit),
		span: first.span,
		whole: /^[\s~≈]*$/.test(rest),
		fits: value !== null,
	};
};
