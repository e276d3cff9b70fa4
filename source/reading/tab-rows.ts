import type {Row} from '../markdown/tree.ts';
import type {Span} from '../text/span.ts';

const rowOf = (text: string, {start, end}: Span): Row => {
	const cells: Span[] = [];
	let from = start;
	for (let at = text.indexOf('\t', start); at !== -1 && at < end; at = text.indexOf('\t', from)) {
		cells.push({start: from, end: at});
		from = at + 1;
	}
	cells.push({start: from, end});
	return {span: {start, end}, cells};
};

/** The lines of a paragraph as rows, or null where a line has no tab between its words. The last line's trailing tab counts. */
export const tabRowsOf = (text: string, paragraph: Span): readonly Row[] | null => {
	if (!text.slice(paragraph.start, paragraph.end + 1).includes('\t')) return null;
	const rows: Row[] = [];
	let start = paragraph.start;
	while (start < paragraph.end) {
		const found = /\r\n|\n|\r/g;
		found.lastIndex = start;
		const lineEnd = found.exec(text)?.index ?? text.length;
		if (!/\S[ ]*\t/.test(text.slice(start, lineEnd))) return null;
		rows.push(rowOf(text, {start, end: lineEnd}));
		start = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
	}
	return rows;
};

/** A single line without tabs above such rows, as a copied table has its caption: where it stands, and the rows. */
export const captionedTabRows = (
	text: string,
	paragraph: Span,
): {readonly caption: Span; readonly rows: readonly Row[]} | null => {
	const found = /\r\n|\n|\r/.exec(text.slice(paragraph.start, paragraph.end));
	if (found === null) return null;
	const end = paragraph.start + found.index;
	if (text.slice(paragraph.start, end).includes('\t')) return null;
	const rows = tabRowsOf(text, {start: end + found[0].length, end: paragraph.end});
	return rows && rows.length >= 2 ? {caption: {start: paragraph.start, end}, rows} : null;
};
