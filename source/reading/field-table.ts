import {plainWords} from '../markdown/plain.ts';
import type {Span} from '../text/span.ts';
import {type ColumnRole, roleOfColumn} from './columns.ts';
import {type Field, fieldIn} from './fields.ts';
import type {Part, Section} from './outline.ts';
import {type Reader, trimmedSpan, wordsAt} from './reader.ts';

/** A cell of a table of fields: what its column's header calls it, and its words. */
export interface FieldCell {
	readonly header: string;
	readonly words: string;
	readonly span: Span;
	/** Null where the header is no known name of an attribute. */
	readonly field: Field | null;
}

/** Columns that name a piece of work, or a figure: their rows speak for themselves. */
const SPEAKS: ReadonlySet<ColumnRole> = new Set([
	'name',
	'phase',
	'metric',
	'text',
	'target',
	'actual',
	'meaning',
]);

/**
 * The cells of a table that states the fields of the heading above it: a single row, a status or a time among its columns, and none
 * that names a piece of work ("Category | Status | Due | Tracking"). Null for any other part.
 */
export const fieldCellsOf = (reader: Reader, part: Part): readonly FieldCell[] | null => {
	if (part.type !== 'table' || part.rows.length !== 1 || part.header === null) return null;
	const headers = part.header.cells.map(({start, end}) => plainWords(reader.text.slice(start, end)));
	const roles = headers.map(roleOfColumn);
	if (headers.length < 2 || roles.some(role => SPEAKS.has(role))) return null;
	if (!roles.includes('status') && !roles.includes('period')) return null;
	const known = headers.filter(header => fieldIn(`${header}: -`) !== null);
	if (known.length * 2 <= headers.length) return null;
	return part.rows[0]!.cells.flatMap((cell, index) => {
		const header = headers[index] ?? '';
		const words = wordsAt(reader, cell);
		if (header === '' || words === '') return [];
		return [{header, words, span: trimmedSpan(reader.text, cell), field: fieldIn(`${header}: ${words}`)}];
	});
};

/** Whether a section states its fields in a table in front of all else but prose. */
export const hasFieldTable = (reader: Reader, section: Section): boolean => {
	const first = section.parts.find(({type}) => type !== 'paragraph' && type !== 'html');
	return first !== undefined && fieldCellsOf(reader, first) !== null;
};
