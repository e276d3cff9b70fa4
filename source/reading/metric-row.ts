import type {Row} from '../markdown/tree.ts';
import type {Reason} from '../model/roadmap.ts';
import {seeCell} from '../notation/cell.ts';
import {seeBox} from '../notation/checkbox.ts';
import {seeSigns} from '../notation/emoji.ts';
import type {Mark} from '../notation/mark.ts';
import type {Span} from '../text/span.ts';
import {titleWithout} from './add-item.ts';
import {directed, readValue} from './figure.ts';
import {sectionOf} from './leave-out.ts';
import {metricColumns} from './metric-columns.ts';
import {type Target, targetIn, trendOf} from './metric-target.ts';
import {findPeriod} from './period.ts';
import {lineOf, type Reader, trimmedSpan, wordsAt} from './reader.ts';
import {periodAround, phaseOf, type Scope} from './scope.ts';
import type {Columns, Grid} from './table-columns.ts';

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
	/** A cell that has words in place of a figure. */
	readonly words: Span | null;
}

const NOTHING: Present = {value: null, span: null, empty: null, words: null};
const NO_VALUE = /^(?:|[-–—?]|tbd|n\/a|tba|…|\.\.\.)$/iu;

const valueAt = (reader: Reader, row: Row, column: number | null, unit: string | null): Present => {
	const cell = column === null ? undefined : row.cells[column];
	if (!cell) return NOTHING;
	const own = trimmedSpan(reader.text, cell);
	const source = reader.text.slice(own.start, own.end);
	if (NO_VALUE.test(source)) return {...NOTHING, empty: cell};
	const found = readValue(source, unit);
	if (found === null) return {...NOTHING, words: cell};
	return {
		value: found.value,
		span: {start: own.start + found.span.start, end: own.start + found.span.end},
		empty: null,
		words: null,
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

/** "⏳ 45%" in the column of the status: today's figure, where it is measured like the target. */
const presentInStatus = (reader: Reader, cell: Span | undefined, target: Target | null): Present => {
	if (!cell || !target) return NOTHING;
	const own = trimmedSpan(reader.text, cell);
	const sign = /^[^\p{L}\p{N}<>≤≥~$€£.]*/u.exec(reader.text.slice(own.start, own.end))![0].length;
	const start = own.start + sign;
	const found = readValue(reader.text.slice(start, own.end));
	if (!found?.whole || found.unit !== target.figure.unit) return NOTHING;
	const span = {start: start + found.span.start, end: start + found.span.end};
	return {value: found.value, span, empty: null, words: null};
};

/** Where no column says how a criterion stands, the mark at either end of the cell that names it does. */
const markIn = (reader: Reader, name: Span): Mark | null => {
	const words = trimmedSpan(reader.text, name);
	const box = seeBox(reader.text, words, reader.sense);
	const atEnd = ({span}: Mark): boolean => span.start === words.start || span.end === words.end;
	return box?.mark ?? seeSigns(reader.text, words, reader.sense).find(atEnd) ?? null;
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
	const cell = columns.status === null ? undefined : row.cells[columns.status];
	const mark = cell ? seeCell(reader.text, cell, reader.sense) : named ? markIn(reader, named) : null;
	const label = named
		? titleWithout(reader.text, trimmedSpan(reader.text, named), mark && !cell ? [mark] : [])
		: '';
	if (label === '') return false;
	const line = lineOf(reader, row.span.start);
	const target = targetIn(reader, row, own);
	const figure = target?.figure ?? null;
	const stated = own.targets.some(column => row.cells[column] && wordsAt(reader, row.cells[column]) !== '');
	// "Criterion | Status": what is to be met may bear no figure.
	const isStanding = scope.subject.topic === 'metrics' && columns.status !== null && !own.stated;
	const criterion = isStanding && own.criteria;
	if (figure === null && !criterion && (!stated || !own.stated)) return false;
	const measured = presentIn(reader, row, own.actuals, figure?.unit ?? null);
	const present = own.actuals.length > 0 ? measured : presentInStatus(reader, cell, target);
	const baseline = valueAt(reader, row, own.baseline, figure?.unit ?? null);
	const due = dueOf(reader, scope, row, columns, target, line);
	const actual = present.value ?? figure?.actual ?? baseline.value;
	const isMet = mark?.status === 'done';
	const stands = {baseline: baseline.value};
	const trend = figure?.bare && figure.target !== 0 ? trendOf(reader, row, own) : null;
	const bare = figure?.bare ? directed(label, figure.op, {value: figure.target}, stands) : null;
	const op = trend ?? bare ?? figure?.op ?? null;
	reader.metrics.push({
		line,
		label,
		text: row.cells
			.map(each => wordsAt(reader, each))
			.filter(words => words !== '')
			.join(' | '),
		op,
		target: figure?.target ?? null,
		unit: figure?.unit ?? null,
		by: due.by,
		actual: figure ? actual : null,
		baseline: baseline.value ?? figure?.baseline ?? null,
		met: isMet,
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
		actualCell: present.empty ?? present.words,
		end: target ? target.cell.end : trimmedSpan(reader.text, named ?? row.span).end,
		mark,
		words: trimmedSpan(reader.text, named ?? row.span),
		place: 'table',
		statusCell: cell ?? null,
	});
	return true;
};
