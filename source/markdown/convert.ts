import type {Span} from '../text/span.ts';
import type {Root} from './parser.ts';
import {rowAt} from './table-rows.ts';
import type {Block, HeadingBlock, ListItem, Row} from './tree.ts';

type Node = Root['children'][number];
type Of<Type extends Node['type']> = Extract<Node, {type: Type}>;
type Offset = {readonly offset?: number | undefined};
type Placed = {readonly position?: {readonly start: Offset; readonly end: Offset} | undefined};

const spanOf = (node: Placed): Span => ({
	start: node.position?.start.offset ?? 0,
	end: node.position?.end.offset ?? 0,
});

/** Where a fence is left open, the parser counts the line end behind it, but only at the end of a text. */
const withoutTail = (text: string, {start, end}: Span): Span => {
	let to = end;
	while (to > start && /\s/.test(text[to - 1]!)) to--;
	return {start, end: to};
};

const lineEndFrom = (text: string, offset: number): number => {
	const found = /[\r\n]/g;
	found.lastIndex = offset;
	return found.exec(text)?.index ?? text.length;
};

const trimmed = (text: string, {start, end}: Span): Span => {
	let from = start;
	let to = end;
	while (from < to && /\s/.test(text[from]!)) from++;
	while (to > from && /\s/.test(text[to - 1]!)) to--;
	return {start: from, end: to};
};

const headingContent = (text: string, span: Span): Span => {
	const source = text.slice(span.start, span.end);
	const atx = /^#{1,6}(?=[ \t]|$)/.exec(source);
	if (!atx) {
		const underline = /[\r\n]+[ \t]*(?:=+|-+)[ \t]*$/.exec(source);
		return trimmed(text, {start: span.start, end: span.start + (underline?.index ?? source.length)});
	}
	const closing = /[ \t]+#+[ \t]*$/.exec(source);
	return trimmed(text, {
		start: span.start + atx[0].length,
		end: span.start + (closing?.index ?? source.length),
	});
};

/** A heading by where it stands. */
export const headingAt = (text: string, span: Span, level: number): HeadingBlock => ({
	type: 'heading',
	span,
	level,
	content: headingContent(text, span),
});

const UNREADABLE: ReadonlySet<string> = new Set([
	'code',
	'html',
	'table',
	'blockquote',
	'list',
	'thematicBreak',
]);

/** "- > 80% coverage" opens no quote: a sign in front of a figure compares. */
const COMPARES = /^>\s{0,2}=?\s{0,2}[$€£]?\d/;

const itemOf = (text: string, node: Of<'list'>['children'][number]): ListItem => {
	const span = withoutTail(text, spanOf(node));
	const bullet = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(span.start, span.start + 12))?.[0] ?? '';
	const marker = {start: span.start, end: span.start + bullet.length};
	const firstLine = trimmed(text, {
		start: marker.end,
		end: Math.min(lineEndFrom(text, marker.end), span.end),
	});
	const [first, ...rest] = node.children;
	// A bullet may stand alone above its text; what follows on a later line is no part of the first line.
	const beginsHere = first !== undefined && spanOf(first).start <= firstLine.end;
	const compares = first?.type === 'blockquote' && COMPARES.test(text.slice(firstLine.start, firstLine.end));
	const readable = first === undefined || (beginsHere && (compares || !UNREADABLE.has(first.type)));
	const content = readable ? firstLine : {start: firstLine.start, end: firstLine.start};
	const opens = readable && first !== undefined && (first.type === 'paragraph' || first.type === 'heading');
	return {
		span,
		marker,
		content,
		paragraph: opens
			? trimmed(text, {start: content.start, end: Math.max(spanOf(first).end, content.end)})
			: content,
		children: (opens || compares ? rest : node.children).map(child => blockOf(text, child)),
	};
};

const rowOf = (text: string, node: Of<'table'>['children'][number]): Row => {
	const {start, end} = spanOf(node);
	const source = text.slice(start, end);
	const from = start + source.length - source.replace(/^[ \t]+/, '').length;
	return rowAt(text, {start: from, end: start + source.replace(/[ \t]+$/, '').length});
};

const OTHERS: Readonly<Record<string, 'code' | 'html' | 'rule' | 'front-matter' | 'definition'>> = {
	code: 'code',
	html: 'html',
	thematicBreak: 'rule',
	yaml: 'front-matter',
	toml: 'front-matter',
	definition: 'definition',
	footnoteDefinition: 'definition',
};

/** A node of the parser as a block, its offsets counted from the start of `text`. */
export function blockOf(text: string, node: Node): Block {
	const span = withoutTail(text, spanOf(node));
	if (node.type === 'heading') return headingAt(text, span, node.depth);
	if (node.type === 'list') {
		const items = node.children.map(item => itemOf(text, item));
		return {type: 'list', span, ordered: node.ordered === true, items};
	}
	if (node.type === 'table') {
		const [header, ...rows] = node.children.map(row => rowOf(text, row));
		return header ? {type: 'table', span, header, rows} : {type: 'paragraph', span};
	}
	if (node.type === 'blockquote')
		return {type: 'quote', span, children: node.children.map(each => blockOf(text, each))};
	const other = OTHERS[node.type];
	return other ? {type: other, span} : {type: 'paragraph', span};
}
