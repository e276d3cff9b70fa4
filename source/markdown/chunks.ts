import type {Span} from '../text/span.ts';

/** A stretch that may be parsed on its own; `costly` ones nest so deeply that they are not parsed at all. */
export interface Chunk extends Span {
	readonly costly: boolean;
}

/**
 * Above this size a chunk is also cut in front of what begins behind a blank line or an underlined title, and above twice this size
 * between list items. The parser's work grows faster than what it is given: small chunks are the cheap ones.
 */
const COMFORTABLE = 2 * 1024;
/** So many containers in one line, or so deep an indent, are no work of a person, and cost the parser the square of their number. */
const DEEPEST = 32;
const FURTHEST = 8 * DEEPEST;

const HEADING = /^#{1,6}(?:[ \t]|$)/;
/** A line that begins a block of its own behind a blank line: at the margin, and no list item, which may go on a list. */
const AT_MARGIN = /^(?![-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))\S/;
const LIST_ITEM = /^[-*+](?:[ \t]+\S|[ \t]*$)/;
const UNDERLINE = /^(?:-{2,}|={2,})[ \t]*$/;
const MARKER = '(?:[-*+>]|\\d{1,9}[.)])';
const NESTING = new RegExp(
	`^(?:[ \\t]*${MARKER}){${DEEPEST},}|^(?: {${FURTHEST}}|\\t{${FURTHEST / 4}})[ \\t]*${MARKER}`,
);
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Where the lines of a text stand, line ends left out. */
function* linesOf(text: string): Generator<Span> {
	const ends = /\r\n|\n|\r/g;
	let start = 0;
	for (let end = ends.exec(text); end; end = ends.exec(text)) {
		yield {start, end: end.index};
		start = ends.lastIndex;
	}
	if (start < text.length) yield {start, end: text.length};
}

/**
 * Where the front matter of a text ends; 0 where it has none. Two rules at the top of a page look alike, so its first line must
 * be a key or a comment.
 */
export const frontMatterEnd = (text: string): number =>
	/^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)(?=[\w"'#-][^\r\n]*[:=]|#|\1)(?:[\s\S]*?(?:\r\n|\n|\r))??\1[ \t]*(?=[\r\n]|$)/.exec(
		text,
	)?.[0].length ?? 0;

/** The fence that is open behind this line, if any. Only a guess within lists; what it gets wrong makes chunks bigger, never wrong. */
const fenceAfter = (line: string, open: string | null): string | null => {
	const mark = FENCE.exec(line)?.[1];
	if (!mark) return open;
	if (open === null) return mark;
	return mark[0] === open[0] && mark.length >= open.length && line.trim() === mark ? null : open;
};

const nests = (line: string): boolean => line.length > DEEPEST && NESTING.test(line) && !RULE.test(line);

const mayCut = (line: string, before: string, size: number): boolean => {
	if (HEADING.test(line)) return true;
	if (size <= COMFORTABLE) return false;
	const afterBlank = before.trim() === '';
	if (afterBlank ? AT_MARGIN.test(line) : UNDERLINE.test(before)) return true;
	return size > 2 * COMFORTABLE && LIST_ITEM.test(line) && (afterBlank || LIST_ITEM.test(before));
};

/**
 * Cuts a text where a new block surely begins if nothing is left open in front of it: at headings, in long stretches also behind
 * blank lines and underlined titles and between items of one list. Whether something was left open, only the parser knows; see
 * `parse.ts`.
 */
export const cut = (text: string): readonly Chunk[] => {
	const chunks: Chunk[] = [];
	const opening = frontMatterEnd(text);
	let start = 0;
	let fence: string | null = null;
	let before = '';
	let costly = false;
	const close = (end: number) => {
		if (end > start) chunks.push({start, end, costly});
		start = end;
	};
	for (const {start: at, end} of linesOf(text)) {
		if (at < opening) continue;
		const line = text.slice(at, end);
		const nested = nests(line);
		if (costly ? before.trim() === '' : nested) {
			close(at);
			costly = nested;
		} else if (fence === null && mayCut(line, before, at - start)) close(at);
		fence = fenceAfter(line, fence);
		before = line;
	}
	close(text.length);
	return chunks;
};
