import type {Row} from '../markdown/tree.ts';
import type {Reason} from '../model/roadmap.ts';
import {seeCell} from '../notation/cell.ts';
import type {Span} from '../text/span.ts';
import {type Figure, readFigure, readValue} from './figure.ts';
import {sectionOf} from './leave-out.ts';
import {findPeriod} from './period.ts';
import {lineOf, type Reader, trimmedSpan, wordsAt} from './reader.ts';
import {periodAround, phaseOf, type Scope} from './scope.ts';
import type {Columns, Grid} from './table.ts';

/** The columns that may hold the target, and the one that names what is measured. */
interface MetricColumns {
	readonly name: number;
	readonly targets: readonly number[];
	readonly actual: number | null;
	readonly baseline: number | null;
}

const at = (columns: Columns, role: Columns['roles'][number]): number | null => {
	const index = columns.roles.indexOf(role);
	return index === -1 ? null : index;
};

const metricColumns = (columns: Columns): MetricColumns => {
	const named = at(columns, 'metric') ?? at(columns, 'name');
	const name = named ?? (columns.roles[0] === 'category' && columns.roles.length > 3 ? 1 : 0);
	const actual = at(columns, 'actual');
	const baseline = at(columns, 'baseline');
	const stated = columns.roles.flatMap((role, index) => (role === 'target' && index !== name ? [index] : []));
	const others = columns.roles.flatMap((role, index) =>
		index === name ||
		index === actual ||
		index === baseline ||
		['status', 'period', 'category'].includes(role)
			? []
			: [index],
	);
	return {name, targets: stated.length > 0 ? stated : others, actual, baseline};
};

interface Target {
	readonly figure: Figure;
	readonly column: number;
	readonly cell: Span;
	/** How far the figure's spans lie from the text's offsets. */
	readonly shift: number;
}

/** The last of the target cells with a figure; the name is read along with it, as it tells whether less is better. */
const targetIn = (reader: Reader, row: Row, {name, targets}: MetricColumns): Target | null => {
	const label = row.cells[name] ? wordsAt(reader, row.cells[name]).replace(/\d+/g, '') : '';
	for (const column of targets.toReversed()) {
		const cell = row.cells[column];
		if (!cell) continue;
		const own = trimmedSpan(reader.text, cell);
		const source = reader.text.slice(own.start, own.end);
		if (!/\d|zero|null|none|no\b|ноль|零|ゼロ/iu.test(source)) continue;
		const prefix = `${label}: `;
		const figure = readFigure(prefix + source);
		if (figure && figure.span.start >= prefix.length - 1)
			return {figure, column, cell: own, shift: own.start - prefix.length};
	}
	return null;
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

const valueIn = (reader: Reader, row: Row, column: number | null, unit: string | null): Present => {
	const cell = column === null ? undefined : row.cells[column];
	if (!cell) return {value: null, span: null, empty: null};
	const own = trimmedSpan(reader.text, cell);
	const source = reader.text.slice(own.start, own.end);
	if (/^(?:|[-–—?]|tbd|n\/a|tba|…|\.\.\.)$/iu.test(source)) return {value: null, span: null, empty: cell};
	const found = readValue(source, unit);
	if (found === null) return {value: null, span: null, empty: null};
	return {
		value: found.value,
		span: {start: own.start + found.span.start, end: own.start + found.span.end},
		empty: null,
	};
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
	if (figure === null && !stated) return false;
	const present = valueIn(reader, row, own.actual, figure?.unit ?? null);
	const baseline = valueIn(reader, row, own.baseline, figure?.unit ?? null);
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
	});
	return true;
};
