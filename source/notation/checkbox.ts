import type {Status} from '../model/status.ts';
import type {Span} from '../text/span.ts';
import type {Mark} from './mark.ts';
import {PLAIN_SENSE, type Sense, signKey} from './sense.ts';
import {BOXES} from './vocabulary.ts';

// `[ ]` `[x]` `[]` `[ x ]` `\[x\]` `[✔️]`, at the start of an item's content, followed by a blank or the end. A link or a word in
// brackets is none.
const box = /^\\?\[[ \t\u00A0]*([^\s[\]\\]{0,3})[ \t\u00A0]*\\?\](?=$|[\s\u00A0]|(?<=\[[ xX]\])[\p{L}*_`~])/u;

/** The key of a box in a legend: `[-]`, however it is written. */
export const boxKey = (raw: string): string => `[${insideBox(raw).trim().toLowerCase()}]`;

/** The status for what stands in a box; null where the box says nothing that is known. */
function statusInBox(inside: string, sense: Sense): Status | null {
	const own = sense.legend.get(`[${inside.toLowerCase()}]`);
	if (own) return own;
	if (inside === '') return 'planned';
	return BOXES[signKey(inside).toLowerCase()] ?? null;
}

/**
 * The box at the start of a list item's content, drawn as
 * ```
 * - [x] Ship the installer
 *   ^^^                    the mark; `end` is where the words begin
 * ```
 */
export function seeBox(
	text: string,
	span: Span,
	sense: Sense = PLAIN_SENSE,
): {readonly mark: Mark; readonly end: number} | null {
	const head = text.slice(span.start, Math.min(span.end, span.start + 16));
	const found = box.exec(head);
	if (!found) return null;
	const inside = found[1] ?? '';
	const status = statusInBox(inside, sense);
	if (status === null && [...inside].length > 1) return null;
	const end = span.start + found[0].length;
	let words = end;
	while (words < span.end && /[ \t\u00A0]/.test(text[words]!)) words++;
	const mark: Mark = {
		notation: 'checkbox',
		span: {start: span.start, end},
		status: status ?? 'planned',
		weak: (inside === '' && status === 'planned') || status === null,
	};
	return {mark, end: words};
}

/** The same box with something else inside: escapes kept, spacing kept as far as it fits. */
export function boxWith(old: string, inside: string): string {
	const open = old.startsWith('\\') ? '\\[' : '[';
	const close = old.endsWith('\\]') ? '\\]' : ']';
	return `${open}${inside}${close}`;
}

/** What is written into a box for a status that boxes alone can say; null for the rest. */
export const BOX_DEFAULTS = {
	research: null,
	backlog: null,
	planned: ' ',
	'in-progress': null,
	blocked: null,
	done: 'x',
	dropped: null,
} as const satisfies Record<Status, string | null>;

/** What stands between the brackets of a box, as written. */
export const insideBox = (raw: string): string => raw.replace(/^\\?\[/, '').replace(/\\?\]$/, '');

/** A box with words behind it, and each of the two. */
export const BOX_AND_WORDS = /^(\\?\[.?\\?\])\s+(\S.*)$/su;
