import {plainWords} from '../markdown/plain.ts';
import type {Row} from '../markdown/tree.ts';
import type {Span} from '../text/span.ts';
import type {Grid} from './table-columns.ts';

const ROW = /<tr\b[^>]*>([\s\S]*?)(?:<\/tr\s*>|(?=<tr\b)|<\/table)/gi;
const CELL = /<(t[dh])\b[^>]*>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dh]\b|<\/tr\s*>|$)/gi;

interface HtmlRow extends Row {
	readonly isHeader: boolean;
}

const cellsIn = (source: string, start: number): {cells: readonly Span[]; isHeader: boolean} => {
	const found = [...source.matchAll(CELL)];
	const cells = found.map(cell => {
		const from = start + cell.index + cell[0].length - cell[2]!.length;
		return {start: from, end: from + cell[2]!.length};
	});
	return {cells, isHeader: found.length > 0 && found.every(cell => cell[1]!.toLowerCase() === 'th')};
};

/** Comments are blanked out, so that nothing in them is read and every offset stays. */
const withoutComments = (source: string): string =>
	source.replace(/<!--[\s\S]*?(?:-->|$)/g, comment => comment.replace(/[^\r\n]/g, ' '));

const rowsIn = (source: string, start: number): readonly HtmlRow[] =>
	[...source.matchAll(ROW)].flatMap(row => {
		const at = start + row.index;
		const inside = at + row[0].indexOf(row[1]!);
		const {cells, isHeader} = cellsIn(row[1]!, inside);
		return cells.length === 0 ? [] : [{span: {start: at, end: at + row[0].length}, cells, isHeader}];
	});

/** A table written in HTML, ready to be read; null where the block holds none. Nothing in it is written to if a cell spans lines. */
export const htmlGridIn = (text: string, span: Span): Grid | null => {
	const source = text.slice(span.start, span.end);
	if (!/<table\b/i.test(source)) return null;
	const rows = rowsIn(withoutComments(source), span.start);
	const [first] = rows;
	if (!first || rows.length < 2) return null;
	const header = first.cells.map(cell => plainWords(text.slice(cell.start, cell.end)));
	const spread = rows.some(row =>
		row.cells.some(cell => /[\r\n]/.test(text.slice(cell.start, cell.end).trim())),
	);
	return {
		place: 'html-table',
		header,
		rows: rows.filter(row => !row.isHeader && row !== first),
		readOnly: spread ? 'an HTML table cell that spans several lines' : null,
	};
};
