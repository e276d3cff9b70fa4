import type {Row} from '../markdown/tree.ts';
import type {Place} from '../model/roadmap.ts';
import {seeCell} from '../notation/cell.ts';
import type {Span} from '../text/span.ts';
import {stateOf} from './cell-answers.ts';
import {type ColumnRole, roleOfColumn} from './columns.ts';
import {type Reader, wordsAt} from './reader.ts';
import {lastsOf, periodByCells} from './table-times.ts';
import {folded} from './words.ts';

/** A table of any of the three kinds, ready to be read. */
export interface Grid {
	readonly place: Extract<Place, 'table' | 'tab-table' | 'html-table'>;
	readonly header: readonly string[];
	readonly rows: readonly Row[];
	readonly readOnly: string | null;
}

export interface Columns {
	readonly roles: readonly ColumnRole[];
	readonly names: readonly string[];
	readonly status: number | null;
	/** The columns of a table that states how each piece of work stands in several places; none of them says it of the whole. */
	readonly matrix: readonly number[];
	readonly period: number | null;
	/** The columns of the first and of the last day, where a table has both. */
	readonly lasts: {readonly from: number; readonly to: number} | null;
	/** The column that names the item. */
	readonly name: number;
	readonly category: number | null;
}

const indexOf = (roles: readonly ColumnRole[], role: ColumnRole): number | null => {
	const at = roles.indexOf(role);
	return at === -1 ? null : at;
};

/** Nobody keeps a status or a date further to the right. */
export const WIDEST = 64;

/** Headers of columns whose shares may say how far the work is; a share of anything else is no status. */
const OF_PROGRESS =
	/%|percent|progress|complet|done|ready|avanc|progres|fortschritt|postep|готов|прогресс|进度|進捗|완료/u;

const onlyShares = (reader: Reader, cells: readonly (Span | undefined)[]): boolean =>
	cells.every(cell => /^[\s*_~≈]*\d{1,3}(?:[.,]\d+)?\s*%[\s*_]*$/u.test(wordsAt(reader, cell!)));

/** In which columns cells state statuses, where no header says so: every filled cell is one. */
const statusesByCells = (reader: Reader, grid: Grid, roles: readonly ColumnRole[]): readonly number[] =>
	roles.slice(0, WIDEST).flatMap((role, column) => {
		if (role !== 'other' && role !== 'actual') return [];
		const cells = grid.rows
			.map(row => row.cells[column])
			.filter(cell => cell && wordsAt(reader, cell) !== '');
		const stating = cells.filter(cell => seeCell(reader.text, cell!, reader.sense) !== null);
		if (cells.length === 0 || stating.length !== cells.length) return [];
		const tells = OF_PROGRESS.test(folded(grid.header[column] ?? '')) || !onlyShares(reader, cells);
		return tells ? [column] : [];
	});

const onlyFigures = (reader: Reader, {rows}: Grid, column: number): boolean =>
	rows.every(({cells}) => !cells[column] || /^[\d\s.,/%*–—-]*$/u.test(wordsAt(reader, cells[column])));

const longestText = (reader: Reader, grid: Grid, candidates: readonly number[]): number => {
	const lengthOf = (column: number): number =>
		grid.rows.reduce(
			(sum, row) => sum + (row.cells[column] ? wordsAt(reader, row.cells[column]).length : 0),
			0,
		);
	return candidates.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? 0;
};

const nameColumn = (
	reader: Reader,
	grid: Grid,
	roles: readonly ColumnRole[],
	taken: readonly (number | null)[],
): number => {
	for (const role of ['name', 'phase', 'metric', 'text'] as const) {
		const at = indexOf(roles, role);
		// "Tasks" above nothing but figures counts them.
		if (at !== null && role === 'name' && at > 0 && onlyFigures(reader, grid, at)) continue;
		if (at !== null && !(role === 'text' && roles.includes('category') && roles.length > 2)) return at;
	}
	const free = roles
		.map((_, index) => index)
		.filter(index => !taken.includes(index) && roles[index] !== 'category');
	const [first] = free;
	if (first === undefined) return 0;
	return roles.includes('category') && free.length > 0 ? longestText(reader, grid, free) : first;
};

const NAMES_STATUS =
	/^(?:status|state|estado|statut|stato|stan|статус|состояние|状态|狀態|ステータス|状態|상태)/u;

/** How many rows state a status in a column. */
const statesIn = (reader: Reader, {rows}: Grid, column: number): number =>
	rows.filter(({cells}) => cells[column] && stateOf(reader, cells[column], true) !== null).length;

/** A column called status goes before one that shows progress; of several such the one that says most. */
const statusColumn = (reader: Reader, grid: Grid, roles: readonly ColumnRole[]): number | null => {
	const columns = roles.slice(0, WIDEST).flatMap((role, index) => (role === 'status' ? [index] : []));
	const named = columns.find(index => NAMES_STATUS.test(folded(grid.header[index] ?? '')));
	if (named !== undefined) return named;
	const [most] = columns.toSorted((a, b) => statesIn(reader, grid, b) - statesIn(reader, grid, a));
	// "Completed" above days says when, not how far.
	return most === undefined || statesIn(reader, grid, most) === 0 ? null : most;
};

export const columnsOf = (reader: Reader, grid: Grid): Columns => {
	const roles = grid.header.map(roleOfColumn);
	const named = statusColumn(reader, grid, roles);
	const told = named === null ? statusesByCells(reader, grid, roles) : [];
	// A column for each platform says nothing of the whole by itself.
	const matrix = told.length >= 2 && told.every(column => column > 0) ? told : [];
	const status = named ?? (matrix.length > 0 ? null : (told.at(-1) ?? null));
	const period = indexOf(roles, 'period') ?? periodByCells(reader, grid, roles, status);
	const lasts = lastsOf(grid.header);
	const category = indexOf(roles, 'category');
	const name = nameColumn(reader, grid, roles, [status, period, ...(lasts ? [lasts.from, lasts.to] : [])]);
	return {
		roles,
		names: grid.header,
		status,
		matrix,
		period,
		lasts,
		name,
		category: category === name ? null : category,
	};
};
