import type {Span} from '../text/span.ts';
import {linesFrom} from './lines.ts';
import {shift} from './shift.ts';
import type {Block, Row, TableBlock} from './tree.ts';

/** A row by where it stands on its line: cells go from bar to bar; an escaped bar is none. */
export const rowAt = (text: string, {start, end}: Span): Row => {
	const cells: Span[] = [];
	let from = text[start] === '|' ? start + 1 : start;
	for (let at = from; at < end; at++) {
		const sign = text[at];
		if (sign === '\\' && (text[at + 1] === '|' || text[at + 1] === '\\')) at++;
		else if (sign === '|') {
			cells.push({start: from, end: at});
			from = at + 1;
		}
	}
	if (from < end || cells.length === 0) cells.push({start: from, end});
	const words = text.slice(start, end);
	return {span: {start: end - words.trimStart().length, end: start + words.trimEnd().length}, cells};
};

/** Of a long table the parser sees so many lines: header, delimiters and a row, and a line of prose that may stand in front of them. */
const SEEN = 4;
const MANY = 24;

/** What goes on a table whatever it says, as nothing else begins so. */
const ROW = /^(?:\||\p{L}[^|]*\|)/u;

/** Many lines below each other that may be rows, but for the first ones. They begin nothing, and end no table that they are in. */
const manyRows = (text: string): Span | null => {
	if (!text.includes('|')) return null;
	let count = 0;
	let start = 0;
	for (const line of linesFrom(text, 0)) {
		if (line.next > line.end && ROW.test(text.slice(line.start, line.end))) {
			count++;
			if (count === SEEN) start = line.next;
		} else if (count >= MANY) return {start, end: line.start};
		else count = 0;
	}
	return count >= MANY ? {start, end: text.length} : null;
};

const rowsOn = (text: string, {start, end}: Span): readonly Row[] => {
	const rows: Row[] = [];
	for (const line of linesFrom(text.slice(0, end), start)) {
		const words = text.slice(line.start, line.end);
		rows.push(rowAt(text, {start: line.start, end: line.start + words.replace(/[ \t]+$/, '').length}));
	}
	return rows;
};

/** The table with the rows that the parser didn't see. */
const filledUp = (text: string, table: TableBlock, unseen: Span): TableBlock => {
	const above = table.rows.filter(row => row.span.start < unseen.start);
	const below = shift(table, unseen.end - unseen.start).rows.slice(above.length);
	const rows = [...above, ...rowsOn(text, unseen), ...below];
	return {...table, span: {start: table.span.start, end: rows.at(-1)?.span.end ?? table.span.end}, rows};
};

/** Whether a table with its delimiters begins in front of a line and goes on up to it or beyond. */
const holds = (text: string, {header, span}: TableBlock, line: number): boolean =>
	text.slice(header.span.end, line).trim() !== '' &&
	(span.end > line || text.slice(span.end, line).trim() === '');

/**
 * The blocks of a text with a long table in it, whose rows are read line by line: the parser makes ten events of each cell. Null
 * where there is none.
 */
export const withLongTable = (
	text: string,
	parse: (text: string) => readonly Block[],
): readonly Block[] | null => {
	const unseen = manyRows(text);
	if (!unseen) return null;
	const blocks = parse(text.slice(0, unseen.start) + text.slice(unseen.end));
	const around = blocks.findIndex(block => block.type === 'table' && holds(text, block, unseen.start));
	const table = blocks[around];
	if (table?.type !== 'table') return null;
	const below = blocks.slice(around + 1).map(block => shift(block, unseen.end - unseen.start));
	return [...blocks.slice(0, around), filledUp(text, table, unseen), ...below];
};
