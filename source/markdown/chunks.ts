import type {Span} from '../text/span.ts';
import {linesFrom} from './lines.ts';

/** A stretch that may be parsed on its own. */
export interface Chunk extends Span {
	/** Why it is not parsed at all, since that would take the square of its length; null for all that people write. */
	readonly costly: string | null;
}

/**
 * Above this size a chunk is also cut in front of what begins behind a blank line or an underlined title, and above twice this size
 * between list items. The parser's work grows faster than what it is given: small chunks are the cheap ones.
 */
const COMFORTABLE = 2 * 1024;
/** So many containers in one line, so deep an indent, or so many lines behind a quote or an item without a mark of their own. */
const DEEPEST = 32;
const FURTHEST = 128;
const LAZIEST = 200;
const WIDEST = 256;
/** So large a chunk is not parsed if that many of its lines are items or quotes: they are all in one. */
const LARGEST = 48 * 1024;
const MOST = 500;

const ENDLESS = 'it is one block without an end';

const HEADING = /^#{1,6}(?:[ \t]|$)/;
/** A line that begins a block of its own behind a blank line: at the margin, and no list item, which may go on a list. */
const AT_MARGIN = /^(?![-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))\S/;
/** An item that begins wherever it stands at the margin; a bullet alone may underline a title, a number may stand in prose. */
const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;
export const UNDERLINE = /^(?:-{2,}|={2,})[ \t]*$/;
export const DEFINITION = /^\[(\^?)[^[\]]{1,200}\]:[ \t]*\S+[ \t]*$/;
const MARKER = '(?:[-*+>]|\\d{1,9}[.)])';
const CONTAINER = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/;
const NESTED = new RegExp(`^(?:[ \\t]*${MARKER}){${DEEPEST},}`);
const INDENTED = new RegExp(`^(?: {${FURTHEST}}|\\t{${FURTHEST / 4}})[ \\t]*${MARKER}(?:[ \\t]|$)`);
const COLUMNS = new RegExp(`^\\|?(?:[ \\t]*:?-+:?[ \\t]*\\|){${WIDEST},}`);
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Where the front matter of a text ends; 0 where it has none. Two rules at the top of a page look alike, so its first line must
 * be a key or a comment.
 */
export const frontMatterEnd = (text: string): number =>
	/^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)(?=[\w"'#-][^\r\n]*[:=]|#|\1)(?:[\s\S]*?(?:\r\n|\n|\r))??\1[ \t]*(?=[\r\n]|$)/.exec(
		text,
	)?.[0].length ?? 0;

/** The fence that is open behind this line, if any: a guess, as it may stand in a comment or end with its list. */
const fenceAfter = (line: string, open: string | null): string | null => {
	const mark = FENCE.exec(line)?.[1];
	if (!mark) return open;
	if (open === null) return mark;
	return mark[0] === open[0] && mark.length >= open.length && line.trim() === mark ? null : open;
};

/** Why a line would cost the parser more than its length, or null; `lazy`: how many lines above it a quote or an item began. */
const costOf = (line: string, inFence: boolean, lazy: number): string | null => {
	if (line.length <= DEEPEST) return lazy > LAZIEST && !inFence ? ENDLESS : null;
	if (line.length > 2 * WIDEST && COLUMNS.test(line)) return 'it has more columns than a table can have';
	const nests = NESTED.test(line) || (!inFence && INDENTED.test(line));
	if (nests && !RULE.test(line)) return 'it nests too deeply to be read';
	return lazy > LAZIEST && !inFence ? ENDLESS : null;
};

const areDefinitions = (before: string, line: string): boolean => {
	const kind = DEFINITION.exec(line)?.[1];
	return kind !== undefined && DEFINITION.exec(before)?.[1] === kind;
};

const mayCut = (line: string, before: string, size: number): boolean => {
	if (HEADING.test(line)) return true;
	if (size <= COMFORTABLE) return false;
	const afterBlank = before.trim() === '';
	if (afterBlank ? AT_MARGIN.test(line) : UNDERLINE.test(before) || areDefinitions(before, line)) return true;
	return size > 2 * COMFORTABLE && LIST_ITEM.test(line);
};

/** How many lines in a row, up to this one, go on a quote or an item without a mark of their own. */
const lazyAfter = (line: string, lazy: number | null): number | null => {
	if (line.trim() === '' || HEADING.test(line)) return null;
	if (CONTAINER.test(line)) return 0;
	return lazy === null ? null : lazy + 1;
};

/**
 * Cuts a text where a new block surely begins if nothing is left open in front of it: at headings, in long stretches also behind
 * blank lines and underlined titles and between items of one list. Whether something was left open, only the parser knows; see
 * `parse.ts`. Nothing may be open at `from`.
 */
export function* chunksFrom(text: string, from: number): Generator<Chunk, undefined> {
	const opening = from === 0 ? frontMatterEnd(text) : 0;
	let start = from;
	let fence: string | null = null;
	let before = '';
	let costly: string | null = null;
	let lazy: number | null = null;
	let held = 0;
	const chunkTo = (end: number): Chunk => {
		const endless = end - start > LARGEST && held > MOST;
		return {start, end, costly: costly ?? (endless ? ENDLESS : null)};
	};
	for (const {start: at, end} of linesFrom(text, from)) {
		if (at < opening) continue;
		const line = text.slice(at, end);
		lazy = lazyAfter(line, lazy);
		const cost = costOf(line, fence !== null, lazy ?? 0);
		const turns = costly === null ? cost !== null : before.trim() === '';
		if (turns || (costly === null && mayCut(line, before, at - start))) {
			if (at > start) yield chunkTo(at);
			start = at;
			held = 0;
			if (turns) costly = cost;
		}
		if (fence === null && CONTAINER.test(line)) held++;
		fence = fenceAfter(line, fence);
		before = line;
	}
	if (text.length > start) yield chunkTo(text.length);
}

/** The chunks of a text in which nothing is left open. */
export const cut = (text: string): readonly Chunk[] => [...chunksFrom(text, 0)];
