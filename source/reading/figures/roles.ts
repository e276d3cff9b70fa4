import type {Quantity} from './quantities.ts';
import {ACTUAL_WORDS, BASELINE_WORDS, TARGET_WORDS} from './words.ts';

/** What a figure is to its line; null where nothing says so. */
export type Role = 'actual' | 'target' | 'baseline' | null;

const SMALL_WORDS = String.raw`(?:\s*(?:at|is|of|about|around|status|value|rate|now|only|to)(?!\p{L})){0,2}[\s:(=~≈–—-]*$`;
const LEFT: readonly (readonly [Role, RegExp])[] = [
	['actual', new RegExp(`(?:${ACTUAL_WORDS.source})${SMALL_WORDS}`, 'iu')],
	['target', new RegExp(`(?:${TARGET_WORDS.source})${SMALL_WORDS}`, 'iu')],
	['baseline', new RegExp(`(?:${BASELINE_WORDS.source})${SMALL_WORDS}`, 'iu')],
];

/** What the words right before and behind a figure make of it. */
export const roleOf = (text: string, quantity: Quantity, from: number): Role => {
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
