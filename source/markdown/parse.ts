import type {Span} from '../text/span.ts';
import {type Chunk, cut, DEFINITION, frontMatterEnd, UNDERLINE} from './chunks.ts';
import {blockOf} from './convert.ts';
import {parseBlocks} from './parser.ts';
import {shift} from './shift.ts';
import type {Block, ListBlock} from './tree.ts';

/** What chunks said, by their text: a chunk is parsed once and kept as long as its text stands. */
export interface ParseCache {
	kept: Map<string, readonly Block[]>;
}

export const makeParseCache = (): ParseCache => ({kept: new Map()});

export interface Costly extends Span {
	readonly why: string;
}

export interface Parsed {
	readonly blocks: readonly Block[];
	/** Stretches that would take too long to parse, and why. */
	readonly costly: readonly Costly[];
}

const OPENERS: readonly (readonly [RegExp, RegExp])[] = [
	[/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^<!--/, /-->/],
	[/^<\?/, /\?>/],
	[/^<!\[CDATA\[/, /\]\]>/],
	[/^<![a-z]/i, />/],
];

const htmlIsOpen = (source: string, after: string): boolean => {
	const opener = OPENERS.find(([opens]) => opens.test(source));
	return opener ? !opener[1].test(source) : !/^[ \t]*(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(after);
};

const fenceIsOpen = (source: string): boolean => {
	const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
	if (fence === undefined) return false;
	const last = /(?:^|[\r\n]) {0,3}(`{3,}|~{3,})[ \t]*$/.exec(source.slice(fence.length));
	return !(last?.[1]?.startsWith(fence) ?? false);
};

/** The last line of a text, if it is short. */
const lastLine = (text: string): string =>
	/(?:^|[\r\n])([^\r\n]*)(?:\r\n|\n|\r)?$/.exec(text.slice(-300))?.[1] ?? '';

/** Whether the last line only looked like what a chunk may end with: a title's underline, a definition. */
const endsOtherwise = (text: string, last: Block | undefined): boolean => {
	const line = lastLine(text);
	if (UNDERLINE.test(line)) return last?.type !== 'heading' && last?.type !== 'rule';
	const kind = DEFINITION.exec(line)?.[1];
	if (kind === undefined) return false;
	return last?.type !== 'definition' || text.startsWith('[^', last.span.start) !== (kind === '^');
};

/**
 * Whether a fence, a comment or other HTML was still open where the chunk ends, or its last line was not what it looked like, so
 * that the next one belongs to it.
 */
const leftOpen = (text: string, blocks: readonly Block[]): boolean => {
	const last = blocks.at(-1);
	if (last?.type !== 'html' && last?.type !== 'code') return endsOtherwise(text, last);
	const source = text.slice(last.span.start, last.span.end);
	return last.type === 'html' ? htmlIsOpen(source, text.slice(last.span.end)) : fenceIsOpen(source);
};

/** Blank lines at the end are nothing to the blocks in front of them. */
const withoutBlankEnd = (text: string): string => {
	let end = text.length;
	while (end > 0 && /\s/.test(text[end - 1]!)) end--;
	if (end === 0) return '';
	while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
	return text.slice(0, end);
};

const PLAIN_DEFINITIONS = /^(?:\[[\w.-]{1,100}\]:[ \t]+[\w/:.#?=&%-]+(?:\r\n|\n|\r|$))+$/;

/** Plain definitions, line by line: there may be thousands, and the parser is slow at them. Null where anything else stands there. */
const definitionsIn = (text: string): readonly Block[] | null =>
	PLAIN_DEFINITIONS.test(text)
		? Array.from(text.matchAll(/[^\r\n]+/g), ({0: line, index}) => ({
				type: 'definition' as const,
				span: {start: index, end: index + line.length},
			}))
		: null;

const parseText = (text: string, atStart: boolean): readonly Block[] => {
	const source = withoutBlankEnd(text);
	return definitionsIn(source) ?? parseBlocks(source, atStart).children.map(node => blockOf(text, node));
};

const parseChunk = (text: string, atStart: boolean, old: ParseCache['kept'], kept: ParseCache['kept']) => {
	const key = atStart ? `^${text}` : ` ${text}`;
	const blocks = kept.get(key) ?? old.get(key) ?? parseText(text, atStart);
	kept.set(key, blocks);
	return blocks;
};

const bulletOf = (text: string, list: ListBlock): string =>
	text[list.items[0]?.marker.start ?? list.span.start] ?? '';

/** A long list is cut between its items; this joins it again. */
const join = (text: string, blocks: Block[], more: readonly Block[]): void => {
	const [first, ...rest] = more;
	const last = blocks.at(-1);
	const goesOn =
		last?.type === 'list' &&
		first?.type === 'list' &&
		!last.ordered &&
		!first.ordered &&
		bulletOf(text, last) === bulletOf(text, first);
	if (!goesOn) {
		blocks.push(...more);
		return;
	}
	const span = {start: last.span.start, end: first.span.end};
	blocks[blocks.length - 1] = {...last, span, items: [...last.items, ...first.items]};
	blocks.push(...rest);
};

const parseChunks = (text: string, chunks: readonly Chunk[], cache: ParseCache): Parsed => {
	const kept: ParseCache['kept'] = new Map();
	const opens = frontMatterEnd(text) > 0;
	const blocks: Block[] = [];
	const costly: Costly[] = [];
	for (let index = 0; index < chunks.length; index++) {
		const {start, costly: why} = chunks[index]!;
		let {end} = chunks[index]!;
		if (why !== null) {
			costly.push({start, end, why});
			continue;
		}
		let own = parseChunk(text.slice(start, end), start === 0 && opens, cache.kept, kept);
		let step = 1;
		while (leftOpen(text.slice(start, end), own) && index + 1 < chunks.length) {
			// Twice as many at every step: a fence that is never closed must not cost the square of what follows it.
			index = Math.min(index + step, chunks.length - 1);
			step *= 2;
			end = chunks[index]!.end;
			own = parseChunk(text.slice(start, end), start === 0 && opens, cache.kept, kept);
		}
		join(
			text,
			blocks,
			own.map(block => shift(block, start)),
		);
	}
	cache.kept = kept;
	return {blocks, costly};
};

/** The blocks of a text, with true offsets. What `cache` knows from an earlier reading is not parsed again. */
export const parseMarkdown = (text: string, cache: ParseCache = makeParseCache()): Parsed =>
	parseChunks(text, cut(text), cache);

/** The same in one piece, for tests: chunks must not change what is read. */
export const parseWhole = (text: string): readonly Block[] => parseText(text, frontMatterEnd(text) > 0);

/** Parses what `cache` doesn't know yet, a chunk at a time, so that other work can be done in between. */
export function* parseAhead(text: string, cache: ParseCache): Generator<void> {
	for (const {start, end, costly} of cut(text)) {
		if (costly) continue;
		parseChunk(text.slice(start, end), start === 0, cache.kept, cache.kept);
		yield;
	}
}
