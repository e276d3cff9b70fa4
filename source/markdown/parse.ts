import type {Span} from '../text/span.ts';
import {readByLine} from './by-line.ts';
import {type Chunk, chunksFrom, DEFINITION, frontMatterEnd, UNDERLINE} from './chunks.ts';
import {blockOf} from './convert.ts';
import {endOfOpen} from './open-end.ts';
import {parseBlocks} from './parser.ts';
import {shift} from './shift.ts';
import type {Block, ListBlock, ListItem} from './tree.ts';

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

/** The last line of a text, if it is short. */
const lastLine = (text: string): string =>
	/(?:^|[\r\n])([^\r\n]*)(?:\r\n|\n|\r)?$/.exec(text.slice(-300))?.[1] ?? '';

/** A number at the margin, which begins an item only behind a blank line or in a list. */
const NUMBERED = /\d{1,9}[.)]/y;

const isNumbered = (text: string, at: number): boolean => {
	NUMBERED.lastIndex = at;
	return NUMBERED.test(text);
};

/**
 * Whether the next chunk goes on what ends here: the last line only looked like the underline of a title or a definition, or a
 * number stands below what is no list.
 */
const goesOn = (whole: string, {start, end}: Span, last: Block | undefined): boolean => {
	const text = whole.slice(start, end);
	const line = lastLine(text);
	const blank = line.trim() === '' && last?.type !== 'code';
	if (isNumbered(whole, end) && last?.type !== 'list' && !blank) return true;
	if (last?.type === 'code' || last?.type === 'html') return false;
	if (UNDERLINE.test(line)) return last?.type !== 'heading' && last?.type !== 'rule';
	const kind = DEFINITION.exec(line)?.[1];
	if (kind === undefined) return false;
	return last?.type !== 'definition' || text.startsWith('[^', last.span.start) !== (kind === '^');
};

/** Blank lines at the end are nothing to the blocks in front of them. */
const withoutBlankEnd = (text: string): string => {
	let end = text.length;
	while (end > 0 && /\s/.test(text[end - 1]!)) end--;
	if (end === 0) return '';
	while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
	return text.slice(0, end);
};

const parseText = (text: string, atStart: boolean): readonly Block[] =>
	parseBlocks(text, atStart).children.map(node => blockOf(text, node));

type Read = (text: string, atStart: boolean) => readonly Block[];

/** Reads what neither an earlier reading nor this one knows yet. */
const reader =
	(known: ParseCache['kept'], kept: ParseCache['kept']): Read =>
	(text, atStart) => {
		const key = atStart ? `^${text}` : ` ${text}`;
		const blocks =
			kept.get(key) ?? known.get(key) ?? readByLine(withoutBlankEnd(text), rest => parseText(rest, atStart));
		kept.set(key, blocks);
		return blocks;
	};

/** The sign that sets lists apart: a bullet, or what stands behind a number. */
const bulletOf = (text: string, list: ListBlock): string =>
	text[(list.items[0]?.marker.end ?? list.span.start + 1) - 1] ?? '';

/** Puts what chunks said together. A long list is cut between its items; this joins it again. */
const joiner = (text: string) => {
	const blocks: Block[] = [];
	let items: ListItem[] = [];
	return (more: readonly Block[]): readonly Block[] => {
		const [first] = more;
		const last = blocks.at(-1);
		const both = last?.type === 'list' && first?.type === 'list';
		const same = both && bulletOf(text, last) === bulletOf(text, first);
		if (same) {
			if (items !== last.items) items = [...last.items];
			for (const item of first.items) items.push(item);
			blocks[blocks.length - 1] = {...last, span: {start: last.span.start, end: first.span.end}, items};
		}
		for (const block of same ? more.slice(1) : more) blocks.push(block);
		return blocks;
	};
};

/** Blocks whose last one goes on to the end of a text. */
const withEndAt = (text: string, blocks: readonly Block[]): readonly Block[] =>
	blocks.map((block, index) =>
		index < blocks.length - 1
			? block
			: {...block, span: {start: block.span.start, end: text.trimEnd().length}},
	);

interface Piece extends Chunk {
	/** What it says, with offsets counted from its start. */
	readonly blocks: readonly Block[];
}

/** Chunk by chunk what a text says. Behind what was left open it is cut anew. */
function* piecesOf(text: string, read: Read): Generator<Piece> {
	const opens = frontMatterEnd(text) > 0;
	let chunks = chunksFrom(text, 0);
	let next = chunks.next().value;
	while (next) {
		const {start, costly} = next;
		let {end} = next;
		next = chunks.next().value;
		const said = () => (costly === null ? read(text.slice(start, end), start === 0 && opens) : []);
		let blocks = said();
		let open = endOfOpen(text, {start, end}, blocks.at(-1));
		// Twice as many at every step: what looks like an end all along must not cost the square of its length.
		for (let step = 1; open === null && next?.costly === null; step *= 2) {
			if (!goesOn(text, {start, end}, blocks.at(-1))) break;
			for (let more = step; more > 0 && next?.costly === null; more--) {
				end = next.end;
				next = chunks.next().value;
			}
			blocks = said();
			open = endOfOpen(text, {start, end}, blocks.at(-1));
		}
		if (open === null) yield {start, end, costly, blocks};
		else {
			yield {start, end: open, costly, blocks: withEndAt(text.slice(start, open), blocks)};
			chunks = chunksFrom(text, open);
			next = chunks.next().value;
		}
	}
}

/** The blocks of a text, with true offsets. What `cache` knows from an earlier reading is not parsed again. */
export const parseMarkdown = (text: string, cache: ParseCache = makeParseCache()): Parsed => {
	const kept: ParseCache['kept'] = new Map();
	const join = joiner(text);
	let blocks: readonly Block[] = [];
	const costly: Costly[] = [];
	for (const piece of piecesOf(text, reader(cache.kept, kept))) {
		const {start, end, costly: why} = piece;
		if (why !== null) costly.push({start, end, why});
		blocks = join(piece.blocks.map(block => shift(block, start)));
	}
	cache.kept = kept;
	return {blocks, costly};
};

/** The same in one piece, for tests: chunks must not change what is read. */
export const parseWhole = (text: string): readonly Block[] =>
	parseText(withoutBlankEnd(text), frontMatterEnd(text) > 0);

/** Parses what `cache` doesn't know yet, a chunk at a time, so that other work can be done in between. */
export function* parseAhead(text: string, cache: ParseCache): Generator<void> {
	for (const _ of piecesOf(text, reader(cache.kept, cache.kept))) yield;
}
