import type {Row} from '../markdown/tree.ts';
import type {Place} from '../model/roadmap.ts';
import {seeCell} from '../notation/cell.ts';
import {seeBox} from '../notation/checkbox.ts';
import type {Mark} from '../notation/mark.ts';
import {seeMarks} from '../notation/see.ts';
import type {Span} from '../text/span.ts';
import {addItem, titleWithout} from './add-item.ts';
import {type ColumnRole, roleOfColumn} from './columns.ts';
import {leaveOut} from './leave-out.ts';
import {readMetricRow} from './metric-row.ts';
import {findPeriod} from './period.ts';
import {lineOf, type Reader, trimmedSpan, wordsAt} from './reader.ts';
import type {PeriodFound, Scope} from './scope.ts';
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
	readonly period: number | null;
	/** The column that names the item. */
	readonly name: number;
	readonly category: number | null;
}

const indexOf = (roles: readonly ColumnRole[], role: ColumnRole): number | null => {
	const at = roles.indexOf(role);
	return at === -1 ? null : at;
};

/** In which column cells state statuses, where no header says so: every filled cell is one. */
const statusByCells = (reader: Reader, grid: Grid, roles: readonly ColumnRole[]): number | null => {
	for (let column = roles.length - 1; column >= 0; column--) {
		if (roles[column] !== 'other' && roles[column] !== 'actual') continue;
		const cells = grid.rows
			.map(row => row.cells[column])
			.filter(cell => cell && wordsAt(reader, cell) !== '');
		const stating = cells.filter(cell => seeCell(reader.text, cell!, reader.sense) !== null);
		if (cells.length > 0 && stating.length === cells.length) return column;
	}
	return null;
};

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
		if (at !== null && !(role === 'text' && roles.includes('category') && roles.length > 2)) return at;
	}
	const free = roles
		.map((_, index) => index)
		.filter(index => !taken.includes(index) && roles[index] !== 'category');
	const [first] = free;
	if (first === undefined) return 0;
	return roles.includes('category') && free.length > 0 ? longestText(reader, grid, free) : first;
};

export const columnsOf = (reader: Reader, grid: Grid): Columns => {
	const roles = grid.header.map(roleOfColumn);
	const status = indexOf(roles, 'status') ?? statusByCells(reader, grid, roles);
	const period = indexOf(roles, 'period');
	const category = indexOf(roles, 'category');
	const name = nameColumn(reader, grid, roles, [status, period]);
	return {roles, names: grid.header, status, period, name, category: category === name ? null : category};
};

/** Headers of tables that compare, assess or explain; their rows are no work. */
const REFERENCE_HEADER =
	/^(?:risks?|mitigations?|probability|likelihood|objective|principle|pillar|value proposition|competitors?|alternatives?|pros|cons|question|answer|term|role|responsibilit(?:y|ies)|contact|channel|command|variable|default|option|field|parameter|property|path|file|url|link|resource|decision|rationale|impact|cost|budget|price|tier|ryzyko|riesgo|risco|risque|risiko|риск|风险|風險|リスク|frequency|cadence|meeting|skill|layer|technology|library|package|dependency|browser|platform|os|endpoint|method|role)$/u;

/** Tables of risks state how risks fare, not work. */
const ABOUT_RISKS =
	/^(?:risks?|mitigations?|mitigation strateg\p{L}+|probability|likelihood|riesgo|risco|risque|risiko|ryzyko|риск|风险|風險|リスク|mitigacion|mitigacao|snizenie)$/u;

const isReferenceTable = (columns: Columns): boolean =>
	columns.names.filter(name => ABOUT_RISKS.test(folded(name))).length >= 2 ||
	(columns.status === null &&
		columns.period === null &&
		!columns.roles.includes('name') &&
		columns.names.some(name => REFERENCE_HEADER.test(folded(name))));

const FIGURE =
	/^[\s*_~≈<>+]*(?:n\/a|[-–—]|[$€£]?\d[\d.,]*\s*(?:%|[a-zA-Zµμ]{0,5})\+?(?:\s*\d+\s*[a-z]{1,4})*|\d+\s*\/\s*\d+)[\s*_+]*$/iu;

/** A table that counts things: nothing but figures beside the names. */
const isTableOfFigures = (reader: Reader, grid: Grid, columns: Columns): boolean =>
	columns.status === null &&
	columns.period === null &&
	grid.header.length > 2 &&
	grid.rows.every(row =>
		row.cells.slice(1).every(cell => FIGURE.test(reader.text.slice(cell.start, cell.end).trim())),
	);

/** Tables of metrics that say what to do about them, or who looks after them, and no target. */
const ABOUT_METRICS =
	/^(?:trigger|actions?|response|escalation|deviation|tool|source|frequency|gatilho|acao .*|acao|desvio|ferramenta|frequencia|responsavel|fuente|frecuencia|herramienta)$/u;

export const isMetricTable = ({roles, status, names}: Columns, scope: Scope): boolean => {
	const bounded = ['target', 'minimum', 'maximum'].some(role => roles.includes(role as ColumnRole));
	if (scope.subject.topic === 'reference' && !roles.includes('metric')) return false;
	if (!bounded && !roles.includes('actual') && names.some(name => ABOUT_METRICS.test(folded(name))))
		return false;
	const inMetrics = scope.subject.topic === 'metrics' || scope.subject.topic === 'standards';
	if (roles.includes('metric')) return true;
	if (bounded && roles.includes('actual')) return status === null || inMetrics || !roles.includes('name');
	return inMetrics;
};

const isLegendTable = (scope: Scope, columns: Columns): boolean =>
	scope.subject.topic === 'legend' ||
	columns.roles.includes('symbol') ||
	(columns.roles.includes('meaning') && columns.roles.length === 2);

const markOf = (reader: Reader, row: Row, columns: Columns): readonly Mark[] => {
	const cell = columns.status === null ? undefined : row.cells[columns.status];
	const stated = cell ? seeCell(reader.text, cell, reader.sense) : null;
	if (stated) return [stated];
	const name = row.cells[columns.name];
	if (!name) return [];
	const words = trimmedSpan(reader.text, name);
	const box = seeBox(reader.text, words);
	const marks = seeMarks(reader.text, box ? {start: box.end, end: words.end} : words, reader.sense);
	return box ? (box.mark.weak ? [...marks, box.mark] : [box.mark, ...marks]) : marks;
};

const periodOf = (reader: Reader, row: Row, columns: Columns, scope: Scope): PeriodFound | null => {
	const line = lineOf(reader, row.span.start);
	const options = {...reader.options, year: scope.year};
	const at = columns.period === null ? undefined : row.cells[columns.period];
	const stated = at ? findPeriod(wordsAt(reader, at), options) : null;
	if (stated)
		return {
			period: stated.period,
			because: {what: `its cell ${columns.names[columns.period!]}, line ${line}`, line},
		};
	for (const index of [columns.name, columns.status]) {
		const cell = index === null ? undefined : row.cells[index];
		const found = cell ? findPeriod(wordsAt(reader, cell), options) : null;
		if (found) return {period: found.period, because: {what: `its own words, line ${line}`, line}};
	}
	return null;
};

const readRow = (reader: Reader, scope: Scope, grid: Grid, columns: Columns, row: Row): void => {
	const cell = row.cells[columns.name] ?? row.cells[0]!;
	const words = trimmedSpan(reader.text, cell);
	const marks = markOf(reader, row, columns);
	const category = columns.category === null ? undefined : row.cells[columns.category];
	const theme = category ? wordsAt(reader, category) : '';
	const own = titleWithout(reader.text, words, marks);
	const line = lineOf(reader, row.span.start);
	addItem(reader, scope, {
		place: grid.place,
		span: row.span,
		words,
		titleSpan: words,
		title: theme !== '' && columns.roles.length === 2 ? `${theme}: ${own}` : own,
		marks,
		period: periodOf(reader, row, columns, scope),
		parent: null,
		details: [],
		cells: row.cells.map((span, index) => ({
			column: columns.names[index] ?? '',
			text: wordsAt(reader, span),
		})),
		cellSpans: grid.place === 'html-table' ? null : row.cells,
		statusCell: columns.status,
		statusColumn: columns.status === null ? null : (columns.names[columns.status] ?? null),
		theme:
			theme !== '' && columns.roles[columns.category!] === 'category' && !/^[\d#]/.test(theme)
				? {words: theme, line}
				: null,
		readOnly: grid.readOnly,
	});
};

const isEmptyRow = (reader: Reader, row: Row): boolean =>
	row.cells.every(cell => !/[\p{L}\p{N}]/u.test(wordsAt(reader, cell)));

const TOTAL = /^(?:total|totals|sum|overall|gesamt|suma|итого|всего|总计|合计|合計|총계)\b/iu;

/** Reads a table where it stands. */
export const readGrid = (reader: Reader, scope: Scope, grid: Grid): void => {
	reader.group++;
	const columns = columnsOf(reader, grid);
	const wordsOfRow = (row: Row): Span => trimmedSpan(reader.text, row.span);
	const leaveAllOut = (why: string): void => {
		for (const row of grid.rows) if (!isEmptyRow(reader, row)) leaveOut(reader, scope, wordsOfRow(row), why);
	};
	if (isLegendTable(scope, columns)) leaveAllOut('a legend');
	else if (isMetricTable(columns, scope)) {
		for (const row of grid.rows)
			if (!readMetricRow(reader, scope, grid, columns, row))
				leaveOut(reader, scope, wordsOfRow(row), 'a row without a target');
	} else if (scope.subject.topic === 'reference' && columns.status === null) leaveAllOut(scope.subject.why);
	else if (isTableOfFigures(reader, grid, columns)) leaveAllOut('a table of figures');
	else if (isReferenceTable(columns))
		leaveAllOut(scope.subject.topic === 'work' ? 'a comparison or an overview' : scope.subject.why);
	else {
		for (const row of grid.rows) {
			if (isEmptyRow(reader, row)) continue;
			if (TOTAL.test(wordsAt(reader, row.cells[columns.name] ?? row.cells[0]!).replace(/^\W+/u, '')))
				leaveOut(reader, scope, wordsOfRow(row), 'a total');
			else readRow(reader, scope, grid, columns, row);
		}
	}
};
