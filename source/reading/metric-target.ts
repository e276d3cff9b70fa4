import type {Row} from '../markdown/tree.ts';
import type {Span} from '../text/span.ts';
import {type Figure, readFigure, readValue, smallerWanted} from './figure.ts';
import type {MetricColumns} from './metric-columns.ts';
import {isIncidental} from './metric-line.ts';
import {type Reader, trimmedSpan, wordsAt} from './reader.ts';
import {COMPARED} from './target-labels.ts';

/** A target that was found in a row, and where. */
export interface Target {
	readonly figure: Figure;
	readonly column: number;
	readonly cell: Span;
	/** How far the figure's spans lie from the text's offsets. */
	readonly shift: number;
}

const SAYS_FIGURE = /\d|zero|null|none|no\b|ноль|零|ゼロ/iu;

const figureAt = (reader: Reader, row: Row, column: number, label: string, unit: string): Target | null => {
	const cell = row.cells[column];
	if (!cell) return null;
	const own = trimmedSpan(reader.text, cell);
	const source = reader.text.slice(own.start, own.end);
	if (!SAYS_FIGURE.test(source)) return null;
	const prefix = `${label}: `;
	const figure = readFigure(prefix + source + (/\d$/.test(source) && unit !== '' ? ` ${unit}` : ''));
	if (!figure || figure.span.start < prefix.length - 1) return null;
	const within = {start: figure.span.start - prefix.length, end: figure.span.end - prefix.length};
	if (source.split(/\s+/).length > 2 && isIncidental(source, within)) return null;
	return {figure, column, cell: own, shift: own.start - prefix.length};
};

/** Of a lower and an upper bound the one that must be reached. */
const boundIn = (
	reader: Reader,
	row: Row,
	columns: MetricColumns,
	label: string,
	unit: string,
): Target | null => {
	const low = columns.minimum === null ? null : figureAt(reader, row, columns.minimum, label, unit);
	const high = columns.maximum === null ? null : figureAt(reader, row, columns.maximum, label, unit);
	const least = high !== null && (low === null || low.figure.target === 0 || smallerWanted(label));
	const bound = least ? high : low;
	return bound && {...bound, figure: {...bound.figure, op: least ? '<=' : '>='}};
};

/** The unit that a name or a column of its own states: "Latency (ms)". */
const unitOf = (reader: Reader, row: Row, {name, unit}: MetricColumns): string => {
	const cell = unit === null ? undefined : row.cells[unit];
	const stated = cell
		? wordsAt(reader, cell)
		: (/[(（]([^()（）]{1,8})[)）]\s*$/u.exec(wordsAt(reader, row.cells[name]!))?.[1] ?? '');
	return readValue(`1 ${stated}`)?.unit ? stated : '';
};

/** "Coverage > 80 %": a criterion may be named with its figure, where no column states targets. */
const figureInName = (reader: Reader, cell: Span, column: number): Target | null => {
	const own = trimmedSpan(reader.text, cell);
	const source = reader.text.slice(own.start, own.end);
	const figure = COMPARED.test(source) ? readFigure(source) : null;
	return figure && {figure, column, cell: own, shift: own.start};
};

/** Which way several targets of a row go, one for each step: "50 GB | 100 GB | 500 GB" is to grow. */
export const trendOf = (reader: Reader, row: Row, columns: MetricColumns): '>=' | '<=' | null => {
	const named = row.cells[columns.name];
	if (!columns.stated || columns.targets.length < 2 || !named) return null;
	const figures = columns.targets.flatMap(column => {
		const found = figureAt(reader, row, column, '', unitOf(reader, row, columns));
		return found ? [found.figure] : [];
	});
	const [first, last] = [figures[0], figures.at(-1)];
	if (!first || !last || figures.length < 2 || first.unit !== last.unit || first.target === last.target)
		return null;
	return last.target > first.target ? '>=' : '<=';
};

/** The last of the target cells with a figure; the name is read along with it, as it tells whether less is better. */
export const targetIn = (reader: Reader, row: Row, columns: MetricColumns): Target | null => {
	const named = row.cells[columns.name];
	const label = named
		? wordsAt(reader, named)
				.replace(/\d+|[(（][^()（）]*[)）]/g, '')
				.trim()
		: '';
	const unit = named ? unitOf(reader, row, columns) : '';
	const own = columns.stated || !named ? null : figureInName(reader, named, columns.name);
	if (own) return own;
	for (const column of columns.targets.toReversed()) {
		const found = figureAt(reader, row, column, label, unit);
		if (found) return found;
	}
	return boundIn(reader, row, columns, label, unit);
};
