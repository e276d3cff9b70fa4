import type {Row} from '../markdown/tree.ts';
import {seeCell} from '../notation/cell.ts';
import {seeBox} from '../notation/checkbox.ts';
import type {Mark} from '../notation/mark.ts';
import {wholePhrase} from '../notation/phrases.ts';
import {inOrder, seeMarks} from '../notation/see.ts';
import {ALONE_ONLY} from '../notation/vocabulary.ts';
import {quick, unaccented} from '../text/letters.ts';
import type {Span} from '../text/span.ts';
import {addItem, titleWithout} from './add-item.ts';
import {stateOf} from './cell-answers.ts';
import {leaveOut} from './leave-out.ts';
import {isLegendRows} from './legend-lines.ts';
import {readMetricRow} from './metric-row.ts';
import {findPeriod, type PeriodOptions} from './period.ts';
import {lineOf, nextGroup, type Reader, trimmedSpan, wordsAt} from './reader.ts';
import type {PeriodFound, Scope} from './scope.ts';
import {type Columns, columnsOf, type Grid} from './table-columns.ts';
import {
	holdsPlace,
	isGallery,
	isLegendTable,
	isMetricTable,
	isPlanAtAGlance,
	isReferenceTable,
	isTableOfFigures,
} from './table-kinds.ts';

const NO_WORDS_IN_FRONT = /^[^\p{L}\p{N}]+/u;

const marksIn = (reader: Reader, cell: Span): readonly Mark[] => {
	const words = trimmedSpan(reader.text, cell);
	const box = seeBox(reader.text, words, reader.sense);
	const marks = seeMarks(reader.text, box ? {start: box.end, end: words.end} : words, reader.sense);
	return inOrder(box?.mark ?? null, marks);
};

/** What stands alike in every place stands so; else it is begun, if it is anywhere. */
const matrixMark = (reader: Reader, {cells}: Row, {matrix}: Columns): Mark | null => {
	const marks = matrix.flatMap(column => {
		const cell = cells[column];
		return (cell && seeCell(reader.text, cell, reader.sense)) ?? [];
	});
	const [first] = marks;
	if (first === undefined || marks.every(({status}) => status === first.status)) return first ?? null;
	const begun = marks.some(({status}) => status === 'done' || status === 'in-progress');
	return begun ? {...first, status: 'in-progress'} : null;
};

/** "Completed" where the other rows say when: once work is done or begun, some write so in place of its time. */
const insteadOfTime = (reader: Reader, {cells}: Row, {period}: Columns): Mark | null => {
	const cell = period === null ? undefined : cells[period];
	const said = cell ? wholePhrase(wordsAt(reader, cell)) : null;
	return cell && said && !ALONE_ONLY.has(said.words) ? seeCell(reader.text, cell, reader.sense) : null;
};

/** The row's marks: its status cell, else what stands in the cell that leads it and in the one that names the item. */
const marksOf = (reader: Reader, row: Row, columns: Columns, lead: Span): readonly Mark[] => {
	const cell = columns.status === null ? undefined : row.cells[columns.status];
	const asked = columns.status !== null && columns.roles[columns.status] === 'status';
	const stated = cell
		? stateOf(reader, cell, asked)
		: (matrixMark(reader, row, columns) ?? insteadOfTime(reader, row, columns));
	if (stated) return [stated];
	const name = row.cells[columns.name];
	const leading = marksIn(reader, lead);
	const named = name && name !== lead ? [...leading, ...marksIn(reader, name)] : leading;
	return named.length > 0 ? named : marksInFront(reader, row, columns);
};

/** "✅ Completed 2027-03-04: …": a status that leads what a row says of its work. */
const marksInFront = (reader: Reader, {cells}: Row, {roles}: Columns): readonly Mark[] => {
	const cell = cells[roles.indexOf('text')];
	if (cell === undefined) return [];
	const {start} = trimmedSpan(reader.text, cell);
	return marksIn(reader, cell).filter(
		({notation, span}) => notation !== 'word' && !/[\p{L}\p{N}]/u.test(reader.text.slice(start, span.start)),
	);
};

/** From the first day to the last one, where both cells state one with its year. */
const rangeOf = (
	reader: Reader,
	row: Row,
	{from, to}: NonNullable<Columns['lasts']>,
	options: PeriodOptions,
): string | null => {
	const [first, last] = [from, to].map(column => {
		const cell = row.cells[column];
		return cell ? (findPeriod(wordsAt(reader, cell), options)?.period ?? null) : null;
	});
	if (!first || !last) return null;
	const [start, end] = [first.split('/')[0]!, last.split('/').at(-1)!];
	return start === end ? start : `${start}/${end}`;
};

/** "✅ Completed 2027-03-04: …", "Target Q3 2027 – …": when, in front of what a row says of its work. */
const LEADS_WITH_DATE = quick(
	/^(\P{L}{0,4}(?:\p{L}+\s){0,2}[^\s:：–—]*\d[^:：–—]{0,16})(?:[:：]|\s[–—-])\s/u,
);

const periodOf = (reader: Reader, row: Row, columns: Columns, scope: Scope): PeriodFound | null => {
	const line = lineOf(reader, row.span.start);
	const options = {...reader.options, year: scope.year};
	const range = columns.lasts === null ? null : rangeOf(reader, row, columns.lasts, options);
	if (range) {
		const [from, to] = [columns.names[columns.lasts!.from], columns.names[columns.lasts!.to]];
		return {period: range, because: {what: `its cells ${from} and ${to}, line ${line}`, line}};
	}
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
	const told = row.cells[columns.roles.indexOf('text')];
	const dated = told && LEADS_WITH_DATE.exec(wordsAt(reader, told))?.[1];
	const led = dated ? findPeriod(dated, options) : null;
	if (led) return {period: led.period, because: {what: `its own words, line ${line}`, line}};
	return null;
};

const isWithin = ({start, end}: Span, cell: Span | undefined): boolean =>
	cell !== undefined && start >= cell.start && end <= cell.end;

const readRow = (reader: Reader, scope: Scope, grid: Grid, columns: Columns, row: Row): void => {
	const cell = row.cells[columns.name] ?? row.cells[0]!;
	const category = columns.category === null ? undefined : row.cells[columns.category];
	const named = category !== undefined && columns.roles.length === 2 && wordsAt(reader, category) !== '';
	// Where the category is half of the name, the row begins with it, and so does what is written of it.
	const lead = named ? category : cell;
	const marks = marksOf(reader, row, columns, lead);
	const inTime = columns.status === null && marks[0] && columns.period !== null;
	const stated =
		inTime && isWithin(marks[0]!.span, row.cells[columns.period!]) ? columns.period : columns.status;
	const wordsOf = (span: Span): string => titleWithout(reader.text, trimmedSpan(reader.text, span), marks);
	const theme = category ? wordsOf(category) : '';
	const own = wordsOf(cell);
	const line = lineOf(reader, row.span.start);
	addItem(reader, scope, {
		place: grid.place,
		span: row.span,
		words: trimmedSpan(reader.text, lead),
		titleSpan: trimmedSpan(reader.text, cell),
		title: named ? `${theme}: ${own}` : own,
		marks,
		period: periodOf(reader, row, columns, scope),
		parent: null,
		details: [],
		cells: row.cells.map((span, index) => ({
			column: columns.names[index] ?? '',
			text: index === columns.status ? wordsAt(reader, span) : wordsOf(span),
		})),
		cellSpans: grid.place === 'html-table' ? null : row.cells,
		statusCell: stated,
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

const TOTAL = quick(
	/^(?:(?:grand |sub-?)?totals?|sum|summe|gesamt|insgesamt|overall|suma|razem|lacznie|totale|totaal|toplam|genel toplam|celkem|ensemble|итого|всего|всього|усього|разом)(?!\p{L})|^(?:总计|總計|合计|合計|小计|小計|总体|總體|总进度|総計|全体|총계|합계|총합|전체)/iu,
);

/** Whether a row sums up those above it: its first cell says so, or the one that names it. */
const isTotal = (reader: Reader, {cells}: Row, {name}: Columns): boolean =>
	[cells[0], cells[name]].some(
		cell => cell && TOTAL.test(unaccented(wordsAt(reader, cell).replace(NO_WORDS_IN_FRONT, ''))),
	);

/** Reads a table where it stands. */
export const readGrid = (reader: Reader, scope: Scope, grid: Grid): void => {
	nextGroup(reader);
	const columns = columnsOf(reader, grid);
	const wordsOfRow = (row: Row): Span => trimmedSpan(reader.text, row.span);
	const leaveAllOut = (why: string): void => {
		for (const row of grid.rows) if (!isEmptyRow(reader, row)) leaveOut(reader, scope, wordsOfRow(row), why);
	};
	if (isLegendTable(scope, columns) || isLegendRows(reader.text, grid.rows)) leaveAllOut('a legend');
	else if (isGallery(reader, grid)) leaveAllOut('pictures');
	else if (isMetricTable(reader, grid, columns, scope)) {
		for (const row of grid.rows)
			if (!readMetricRow(reader, scope, grid, columns, row))
				leaveOut(reader, scope, wordsOfRow(row), 'a row without a target');
	} else if (
		(scope.subject.topic === 'reference' || scope.subject.topic === 'report') &&
		columns.status === null &&
		!isPlanAtAGlance(columns, scope)
	)
		leaveAllOut(scope.subject.why);
	else if (isTableOfFigures(reader, grid, columns)) leaveAllOut('a table of figures');
	else if (isReferenceTable(columns))
		leaveAllOut(scope.subject.topic === 'work' ? 'a comparison or an overview' : scope.subject.why);
	else {
		for (const row of grid.rows) {
			if (isEmptyRow(reader, row)) continue;
			if (isTotal(reader, row, columns)) leaveOut(reader, scope, wordsOfRow(row), 'a total');
			else if (holdsPlace(reader, row, columns))
				leaveOut(reader, scope, wordsOfRow(row), 'a row that holds a place');
			else readRow(reader, scope, grid, columns, row);
		}
	}
};
