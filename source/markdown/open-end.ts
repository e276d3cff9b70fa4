import type {Block} from './tree.ts';

/** How HTML begins that goes on over blank lines, and what ends it. */
const OPENERS: readonly (readonly [RegExp, RegExp])[] = [
	[/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/gi],
	[/^<!--/, /-->/g],
	[/^<\?/, /\?>/g],
	[/^<!\[CDATA\[/, /\]\]>/g],
	[/^<![a-z]/i, />/g],
];
const BLANK_BEHIND = /^[ \t]*(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;
const BLANK_LINE = /(?<=^|\n|\r(?!\n))[ \t]*(?=[\r\n]|$)/g;
const FENCE = /^(`{3,}|~{3,})/;
const LAST_FENCE = /(?:^|[\r\n]) {0,3}(`{3,}|~{3,})[ \t]*$/;
const CLOSING_FENCE = /(?<=^|[\r\n]) {0,3}(`{3,}|~{3,})[ \t]*(?=[\r\n]|$)/g;
const LINE_END = /\r\n|\n|\r/g;

const find = (what: RegExp, text: string, from: number): RegExpExecArray | null => {
	what.lastIndex = from;
	return what.exec(text);
};

/** Behind the line that an offset stands on. */
const behindLine = (text: string, offset: number): number =>
	find(LINE_END, text, offset) ? LINE_END.lastIndex : text.length;

const endOfFence = (text: string, source: string, at: number): number | null => {
	const fence = FENCE.exec(source)?.[1];
	if (fence === undefined || LAST_FENCE.exec(source.slice(fence.length))?.[1]?.startsWith(fence)) return null;
	let closing = find(CLOSING_FENCE, text, at);
	while (closing && !closing[1]!.startsWith(fence)) closing = CLOSING_FENCE.exec(text);
	return closing ? behindLine(text, closing.index) : text.length;
};

const endOfHtml = (text: string, source: string, at: number, behind: string): number | null => {
	// The parser takes the indent along.
	const opening = source.trimStart();
	const closer = OPENERS.find(([opens]) => opens.test(opening))?.[1];
	if (closer) {
		if (find(closer, source, 0)) return null;
		const found = find(closer, text, at);
		return found ? behindLine(text, found.index) : text.length;
	}
	return BLANK_BEHIND.test(behind) ? null : (find(BLANK_LINE, text, at)?.index ?? text.length);
};

/**
 * Where a fence, a comment or other HTML ends that is still open behind a chunk; null where nothing is. What ends it is looked for
 * in the text itself, since all that stands before is plain to the parser: it would take far longer.
 */
export const endOfOpen = (
	text: string,
	{start, end}: {readonly start: number; readonly end: number},
	last: Block | undefined,
): number | null => {
	if (end === text.length || (last?.type !== 'html' && last?.type !== 'code')) return null;
	const source = text.slice(start + last.span.start, start + last.span.end);
	return last.type === 'code'
		? endOfFence(text, source, end)
		: endOfHtml(text, source, end, text.slice(start + last.span.end, end));
};
