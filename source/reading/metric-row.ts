import type {Row} from '../markdown/tree.ts';
import type {Reason} from '../model/roadmap.ts';
import {seeCell} from '../notation/cell.ts';
import type {Span} from '../text/span.ts';
import type {ColumnRole} from './columns.ts';
import {type Figure, readFigure, readValue, smallerWanted} from './figure.ts';
import {sectionOf} from './leave-out.ts';
import {findPeriod} from './period.ts';
import {lineOf, type Reader, trimmedSpan, wordsAt} from './reader.ts';
import {periodAround, phaseOf, type Scope} from './scope.ts';
import type {Columns, Grid} from './table.ts';

/** The columns that may hold the target and today's figure, and the one that names what is measured. */
interface MetricColumns {
	readonly name: number;
	readonly targets: readonly number[];
	/** Whether a header says that these are targets. */
	readonly stated: boolean;
	readonly actuals: readonly number[];
	readonly baseline: number | null;
	readonly unit: number | null;
	readonly minimum: number | null;
	readonly maximum: number | null;
}

const at = (columns: Columns, role: ColumnRole): number | null => {
	const index = columns.roles.indexOf(role);
	return index === -1 ? null : index;
};

const allOf = (columns: Columns, role: ColumnRole, name: number): readonly number[] =>
	columns.roles.flatMap((each, index) => (each === role && index !== name ? [index] : []));

const NOT_TARGETS: ReadonlySet<ColumnRole> = new Set([
	'status',
	'period',
	'category',
	'actual',
	'baseline',
	'unit',
]);

const NUMBERED = /^(?:#|no\.?|nr\.?|id|№|序号|番号)?$/iu;

const firstName = ({roles, names}: Columns): number => {
	const index = roles.findIndex(
		(role, each) =>
			(role === 'category' || !NOT_TARGETS.has(role)) &&
			role !== 'target' &&
			!NUMBERED.test(names[each] ?? ''),
	);
	return index === -1 ? 0 : index;
};

const metricColumns = (columns: Columns): MetricColumns => {
	const name = at(columns, 'metric') ?? at(columns, 'name') ?? firstName(columns);
	const stated = allOf(columns, 'target', name);
	const others = columns.roles.flatMap((role, index) =>
		index === name || NOT_TARGETS.has(role) ? [] : [index],
	);
	const actuals = allOf(columns, 'actual', name);
	const bounds = {minimum: at(columns, 'minimum'), maximum: at(columns, 'maximum')};
	const isStated = stated.length > 0 || bounds.minimum !== null || bounds.maximum !== null;
	return {
		name,
		targets: isStated ? stated : others,
		stated: isStated,
		// A column for each sprint or phase beside the target keeps what was reached.
		actuals: actuals.length > 0 || stated.length === 0 ? actuals : allOf(columns, 'phase', name),
		baseline: at(columns, 'baseline'),
		unit: at(columns, 'unit'),
		...bounds,
	};
};

interface Target {
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

/** The last of the target cells with a figure; the name is read along with it, as it tells whether less is better. */
const targetIn = (reader: Reader, row: Row, columns: MetricColumns): Target | null => {
	const named = row.cells[columns.name];
	const label = named
		? wordsAt(reader, named)
				.replace(/\d+|[(（][^()（）]*[)）]/g, '')
				.trim()
		: '';
	const unit = named ? unitOf(reader, row, columns) : '';
	for (const column of columns.targets.toReversed()) {
		const found = figureAt(reader, row, column, label, unit);
		if (found) return found;
	}
	return boundIn(reader, row, columns, label, unit);
};

const dueOf = (
	reader: Reader,
	scope: Scope,
	row: Row,
	columns: Columns,
	target: Target | null,
	line: number,
): {by: string | null; because: Reason} => {
	const options = {...reader.options, year: scope.year};
	const cells = [
		target ? (columns.names[target.column] ?? '') : '',
		columns.period === null || !row.cells[columns.period] ? '' : wordsAt(reader, row.cells[columns.period]!),
		target ? wordsAt(reader, target.cell) : '',
		row.cells[columns.name] ? wordsAt(reader, row.cells[columns.name]!) : '',
	];
	for (const words of cells) {
		const found = words === '' ? null : findPeriod(words, options);
		if (found) return {by: found.period, because: {what: `its row, line ${line}`, line}};
	}
	const around = periodAround(scope);
	return {by: around.period, because: around.because};
};

interface Present {
	readonly value: number | null;
	readonly span: Span | null;
	readonly empty: Span | null;
}

const NOTHING: Present = {value: null, span: null, empty: null};
const NO_VALUE = /^(?:|[-–—?]|tbd|n\/a|tba|…|\.\.\.)$/iu;

const valueAt = (reader: Reader, row: Row, column: number | null, unit: string | null): Present => {
	const cell = column === null ? undefined : row.cells[column];
	if (!cell) return NOTHING;
	const own = trimmedSpan(reader.text, cell);
	const source = reader.text.slice(own.start, own.end);
	if (NO_VALUE.test(source)) return {...NOTHING, empty: cell};
	const found = readValue(source, unit);
	if (found === null) return NOTHING;
	return {
		value: found.value,
		span: {start: own.start + found.span.start, end: own.start + found.span.end},
		empty: null,
	};
};

/** The last of the columns that states a value. */
const presentIn = (reader: Reader, row: Row, columns: readonly number[], unit: string | null): Present => {
	let last = NOTHING;
	for (const column of columns) {
		const found = valueAt(reader, row, column, unit);
		if (found.value !== null || last.value === null) last = found.value === null && last.empty ? last : found;
	}
	return last;
};

/** Reads a row of a table of targets; false where the row has neither a target nor anything else to be met. */
export const readMetricRow = (
	reader: Reader,
	scope: Scope,
	_grid: Grid,
	columns: Columns,
	row: Row,
): boolean => {
	const own = metricColumns(columns);
	const named = row.cells[own.name];
	const label = named ? wordsAt(reader, named) : '';
	if (label === '') return false;
	const line = lineOf(reader, row.span.start);
	const target = targetIn(reader, row, own);
	const figure = target?.figure ?? null;
	const stated = own.targets.some(column => row.cells[column] && wordsAt(reader, row.cells[column]) !== '');
	if (figure === null && (!stated || !own.stated)) return false;
	const present = presentIn(reader, row, own.actuals, figure?.unit ?? null);
	const baseline = valueAt(reader, row, own.baseline, figure?.unit ?? null);
	const due = dueOf(reader, scope, row, columns, target, line);
	const cell = columns.status === null ? undefined : row.cells[columns.status];
	const mark = cell ? seeCell(reader.text, cell, reader.sense) : null;
	const actual = present.value ?? figure?.actual ?? baseline.value;
	reader.metrics.push({
		line,
		label,
		text: row.cells
			.map(each => wordsAt(reader, each))
			.filter(words => words !== '')
			.join(' | '),
		op: figure?.op ?? null,
		target: figure?.target ?? null,
		unit: figure?.unit ?? null,
		by: due.by,
		actual: figure ? actual : null,
		baseline: baseline.value ?? figure?.baseline ?? null,
		met: mark?.status === 'done',
		section: sectionOf(reader, scope),
		phase: phaseOf(scope)?.line ?? null,
		because: {
			target: {what: figure ? `the figure on line ${line}` : 'a criterion without a figure', line},
			by: due.because,
			actual: actual === null ? null : {what: `the figure on line ${line}`, line},
		},
	});
	reader.metricSites.set(line, {
		line,
		actual:
			present.span ??
			(figure?.actualSpan && target
				? {start: figure.actualSpan.start + target.shift, end: figure.actualSpan.end + target.shift}
				: null),
		actualCell: present.empty,
		end: target ? target.cell.end : trimmedSpan(reader.text, named ?? row.span).end,
		mark,
		words: trimmedSpan(reader.text, named ?? row.span),
		place: 'table',
	});
	return true;
};
