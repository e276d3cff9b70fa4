import type {Comparator} from '../../model/roadmap.ts';
import {quick} from '../../text/letters.ts';
import type {Quantity} from './quantities.ts';
import type {Role} from './roles.ts';
import {bareOp} from './wanted.ts';
import {TARGET_WORDS} from './words.ts';

const ARROW = /^[\s)]*(?:→|->|=>|➜|➔|⇒|⟶|—>|–>)\s*\(?\s*(?:\p{L}[\p{L}\s]{0,16}:?\s*)?$/u;
const TO = quick(
	/^\s*(?:down\s+|up\s+)?(?:to|a|à|auf|zu|do|до|naar|至|到|降至|降到|提升到|提升至)\s*(?:\p{L}+\s*)?$/iu,
);
const DASH = /^\s?(?:-|–|—|~|to)\s?$/u;
const SURPASSED = quick(
	/^[\s(]*(?:✅\s*)?(?:exceed\w*|vs\.?|versus|against|of|above|below|short of|miss\w*|out of|übertrifft|supera|dépasse)(?!\p{L})[^.;]{0,20}$/iu,
);

/** Which figures of a line say what. */
export interface Parts {
	readonly target: Quantity;
	readonly actual: Quantity | null;
	readonly baseline: Quantity | null;
	readonly op: Comparator | null;
}

/** "from 200ms to 50ms", "200ms → 50ms". */
export const fromTo = (text: string, all: readonly Quantity[], roles: readonly Role[]): Parts | null => {
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

const BESIDE = new RegExp(`^\\s*[(（,，;/|–—-]\\s*(?:${TARGET_WORDS.source})[\\s:：=]*[<>≥≤]?=?\\s*$`, 'iu');

/** "27 % (target: 70 %)": the bare figure right in front of the one that is aimed at is today's. */
const standsBefore = (text: string, before: Quantity, target: Quantity): boolean =>
	before.op === null &&
	!before.delta &&
	!before.named &&
	before.unit === target.unit &&
	BESIDE.test(text.slice(before.whole.end, target.whole.start));

/** Which figure is aimed at and which is today's, where there is no way from one to the other. */
export const apart = (text: string, all: readonly Quantity[], roles: readonly Role[]): Parts | null => {
	const usable = all.filter(quantity => !quantity.delta && !quantity.named);
	const told = all.findIndex((_, index) => roles[index] === 'target');
	const roleAt = (quantity: Quantity): Role => roles[all.indexOf(quantity)] ?? null;
	// "Reduction of 30 %": what could begin a way from … to … does not where there is no other end.
	const free =
		usable.find(quantity => roleAt(quantity) === null) ??
		usable.find(quantity => roleAt(quantity) === 'baseline');
	const target = told >= 0 ? all[told]! : free;
	if (target === undefined) return null;
	const actual = all.find((_, index) => roles[index] === 'actual') ?? null;
	const isBaseline = (quantity: Quantity, index: number): boolean =>
		roles[index] === 'baseline' &&
		quantity !== target &&
		// "3 of 5", "3 de 5": such a word tells where things began only at the head of a remark.
		!/[^\s(（,;:—–-]\s*(?:de|da|von|z|с|van)\s*$/iu.test(text.slice(0, quantity.whole.start));
	const baseline = all.find(isBaseline) ?? null;
	const before = all[told - 1];
	if (actual === null && told > 0 && before !== undefined && roles[told - 1] === null)
		if (SURPASSED.test(text.slice(before.whole.end, target.whole.start)))
			return {target, actual: before, baseline, op: target.op};
	if (
		actual === null &&
		before !== undefined &&
		roles[told - 1] === null &&
		standsBefore(text, before, target)
	)
		return {target, actual: before, baseline, op: target.op};
	const next = all[all.indexOf(target) + 1];
	if (next !== undefined && DASH.test(text.slice(target.whole.end, next.whole.start))) {
		const op = target.op ?? next.op ?? bareOp(text, {...target, unit: next.unit ?? target.unit});
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
