import {plainWords} from '../markdown/plain.ts';
import type {Block, OtherBlock, ParagraphBlock, Row} from '../markdown/tree.ts';
import type {PhaseKind} from '../model/roadmap.ts';
import type {Span} from '../text/span.ts';
import {type HeadingLine, headingLineIn} from './heading-lines.ts';
import {nameCaptions} from './name-captions.ts';
import {standsBeside} from './stands-beside.ts';
import {tabBlockAt} from './tab-blocks.ts';
import {captionedTabRows} from './tab-rows.ts';

/** A heading, or a line that acts as one. */
export interface Heading {
	/** Where its words stand, without `#`, bold marks and colon. */
	readonly span: Span;
	/** Its words as a person reads them. */
	readonly words: string;
	/** 1 to 6 for headings; more for lines that act as one. */
	readonly level: number;
	readonly form: 'heading' | 'line' | 'summary';
}

/** Rows that are kept apart with tabs, as a browser copies a table. */
export interface TabBlock {
	readonly type: 'tab-table';
	readonly span: Span;
	readonly header: Row | null;
	readonly rows: readonly Row[];
}

/** A paragraph that introduces what stands right below it. */
export interface Caption {
	readonly type: 'caption';
	readonly span: Span;
	readonly words: string;
}

export interface Section {
	readonly type: 'section';
	readonly heading: Heading | null;
	readonly parts: Part[];
}

export type Part = Section | Exclude<Block, {type: 'heading'}> | TabBlock | Caption;

/** Which lines may act as a heading depends on what they say, and that is not known here. */
export type KindOfWords = (words: string) => PhaseKind;

interface Builder {
	readonly text: string;
	readonly kindOf: KindOfWords;
	/** Whether the file has headings at all. */
	readonly hasHeadings: boolean;
	/** The open sections, outermost first. */
	readonly open: Section[];
}

const innermost = ({open}: Builder): Section => open.at(-1)!;

const levelOf = (section: Section): number => section.heading?.level ?? 0;

const openSection = (builder: Builder, heading: Heading): void => {
	while (builder.open.length > 1 && levelOf(innermost(builder)) >= heading.level) builder.open.pop();
	const section: Section = {type: 'section', heading, parts: []};
	innermost(builder).parts.push(section);
	builder.open.push(section);
};

/** Lines that act as headings stand below every real heading; among them, what says when or which release stands above the rest. */
const LINE_LEVELS = {chapter: 1, subchapter: 2, release: 7, bold: 8, colon: 9, caption: 9} as const;

/** The line that says when or which release, in whose section we are. */
const lineAbove = ({open}: Builder): Section | undefined =>
	open.findLast(({heading}) => heading?.form === 'line' && heading.level === LINE_LEVELS.release);

const openLine = (builder: Builder, {span, words, shape}: HeadingLine): void => {
	const level = standsBeside(lineAbove(builder), {span, words}, builder)
		? LINE_LEVELS.release
		: LINE_LEVELS[shape];
	openSection(builder, {span, words, level, form: 'line'});
};

const addParagraph = (
	builder: Builder,
	block: ParagraphBlock,
	before: Block['type'] | undefined,
	after: Block['type'] | undefined,
): void => {
	const {text, kindOf, hasHeadings} = builder;
	const found = headingLineIn(text, block.span, {before, after, hasHeadings, kindOf});
	// A label that its own sentence follows has said what it has to say: the table below belongs to the heading around.
	const isLabel = found?.line.shape === 'colon' && found.after !== null && after === 'table';
	if (found === null || isLabel) {
		addBlock(builder, block);
		return;
	}
	if (found.before) innermost(builder).parts.push({type: 'paragraph', span: found.before});
	if (found.line.shape === 'caption') {
		endIntroduced(builder, 'caption');
		innermost(builder).parts.push({type: 'caption', span: found.line.span, words: found.line.words});
	} else openLine(builder, found.line);
	if (found.after) innermost(builder).parts.push({type: 'paragraph', span: found.after});
};

const SUMMARY = /<summary[^>]*>([\s\S]*?)<\/summary>/i;
const HTML_HEADING = /^<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>\s*$/i;

const addHtml = (builder: Builder, block: OtherBlock): void => {
	const source = builder.text.slice(block.span.start, block.span.end);
	const heading = HTML_HEADING.exec(source);
	const summary = SUMMARY.exec(source);
	if (heading) {
		openSection(builder, {
			span: block.span,
			words: plainWords(heading[2]!),
			level: Number(heading[1]),
			form: 'heading',
		});
		return;
	}
	if (/<\/details>/i.test(source.split(/<details/i)[0]!)) closeDetails(builder);
	if (summary && builder.open.length < DEEPEST) {
		const start = block.span.start + source.indexOf(summary[1]!, summary.index);
		const span = {start, end: start + summary[1]!.length};
		openSection(builder, {
			span,
			words: plainWords(summary[1]!),
			level: levelOf(innermost(builder)) + 0.5,
			form: 'summary',
		});
	}
	innermost(builder).parts.push(block);
};

/** Nobody folds deeper; sections below sections are walked one inside the other. */
const DEEPEST = 64;

const closeDetails = ({open}: Builder): void => {
	const at = open.findLastIndex(section => section.heading?.form === 'summary');
	if (at > 0) open.splice(at);
};

/** A table copied with the line above it, which heads it where it could head anything. */
const addCaptioned = (
	builder: Builder,
	{caption, rows}: {readonly caption: Span; readonly rows: readonly Row[]},
	end: number,
	before: Block['type'] | undefined,
): void => {
	const [header, ...body] = rows;
	addParagraph(builder, {type: 'paragraph', span: caption}, before, 'table');
	addBlock(builder, {type: 'tab-table', span: {start: header!.span.start, end}, header: header!, rows: body});
};

export const isWorkBlock = ({type}: Part): boolean =>
	type === 'list' || type === 'table' || type === 'tab-table';

/** A line with a colon introduces what follows it, not all that comes after: prose or a table behind its list end its section. */
const endIntroduced = ({open}: Builder, next: Part['type']): void => {
	const section = open.at(-1)!;
	if (section.heading?.form !== 'line' || section.heading.level !== LINE_LEVELS.colon) return;
	const held = section.parts.findLast(isWorkBlock);
	if (held && held.type !== next && next !== 'rule' && next !== 'code') open.pop();
};

const addBlock = (builder: Builder, block: Exclude<Part, Section>): void => {
	if (block.type === 'paragraph' || isWorkBlock(block)) endIntroduced(builder, block.type);
	innermost(builder).parts.push(block);
};

const addBlocks = (builder: Builder, blocks: readonly Block[]): void => {
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index]!;
		if (block.type === 'heading') {
			const words = plainWords(builder.text.slice(block.content.start, block.content.end));
			openSection(builder, {span: block.content, words, level: block.level, form: 'heading'});
		} else if (block.type === 'paragraph') {
			const captioned = captionedTabRows(builder.text, block.span);
			if (captioned) {
				addCaptioned(builder, captioned, block.span.end, blocks[index - 1]?.type);
				continue;
			}
			const tabs = tabBlockAt(builder.text, blocks, index);
			if (tabs) {
				addBlock(builder, tabs.block);
				index += tabs.taken - 1;
			} else addParagraph(builder, block, blocks[index - 1]?.type, blocks[index + 1]?.type);
		} else if (block.type === 'quote') {
			const inside = block.children.filter(child => child.type !== 'heading');
			if (inside.some(child => child.type === 'list' || child.type === 'table')) addBlocks(builder, inside);
			else addBlock(builder, block);
		} else if (block.type === 'html') addHtml(builder, block);
		else addBlock(builder, block);
	}
};

/** The blocks of a text as sections below their headings. The outermost section has no heading. */
export const outlineOf = (text: string, blocks: readonly Block[], kindOf: KindOfWords): Section => {
	const root: Section = {type: 'section', heading: null, parts: []};
	const hasHeadings = blocks.some(block => block.type === 'heading');
	addBlocks({text, kindOf, hasHeadings, open: [root]}, blocks);
	return nameCaptions(root, LINE_LEVELS.colon);
};
