import type {Status} from '../model/status.ts';
import {
	type TimelineRow,
	type TimelineRows,
	timelineRows,
	type UndatedRow,
	undatedRows,
} from '../rows/timeline.ts';
import {axisColumns, nameColumns, TIMELINE} from '../rows/timeline-room.ts';
import {counted, words} from '../rows/words.ts';
import {show} from '../show/show.ts';
import {currentDocument} from '../store/select.ts';
import type {Look, State} from '../store/state.ts';
import type {Drawing, Focus, ViewPane} from './drawing.ts';
import type {Layout} from './layout/layout.ts';
import type {Rect} from './layout/rect.ts';
import type {Amounts} from './parts/bar.ts';
import {amountsOf, ratio} from './parts/count.ts';
import {emptyLines} from './parts/empty.ts';
import {extent, overlaid, plotted} from './parts/extent.ts';
import {withHidden} from './parts/hidden.ts';
import {marked} from './parts/marker.ts';
import {bold, filled, gap, type Line, muted, plain, type Run, spread, toRight} from './parts/run.ts';
import {statusGlyph, tally} from './parts/status.ts';
import {titleLine} from './parts/title.ts';
import {sheetLines} from './sheet.ts';
import {GLYPHS, inGlyphs} from './theme/glyphs.ts';

const {marker: MARKER, count: COUNT, gap: BEFORE_AXIS} = TIMELINE;
const HEAD = 2;

const todayRun = (look: Look): Run => ({text: show(GLYPHS[look.glyphs].today), tone: 'accent', sign: true});

/** Where the word for today stands: over its line, or ending there where a year begins right behind it. */
const todayFrom = ({cells, today}: TimelineRows['axis']): number => {
	const isFree = (from: number): boolean =>
		cells.every(({year, from: at}) => year === '' || at > from + 5 || at + year.length < from);
	return Math.max(0, [today - 2, today - 4].find(isFree) ?? today - 2);
};

/** The years over the quarters, and the word for the line through all rows. */
const yearsLine = ({axis}: TimelineRows): Line => {
	const years = axis.cells
		.filter(({year}) => year !== '')
		.map(({year, from}) => ({from, run: muted(show(year))}));
	const word = {from: todayFrom(axis), run: {text: words`today`, tone: 'accent'} as const};
	return plotted(axis.today < 0 ? years : [word, ...years], axis.columns);
};

const ticksLine = ({axis}: TimelineRows, look: Look): Line => {
	const labels = axis.ticks.map(({text, from}) => ({from, run: muted(show(text))}));
	return overlaid(plotted(labels, axis.columns), axis.today, todayRun(look));
};

const headLines = (rows: TimelineRows, columns: number, look: Look): readonly Line[] => {
	const name = nameColumns(columns);
	const done = [gap(MARKER + name), ...toRight([muted(show('done'))], COUNT, ''), gap(BEFORE_AXIS)];
	const over = toRight(
		[muted(show('over'))],
		columns - MARKER - name - COUNT - BEFORE_AXIS - rows.axis.columns,
		'',
	);
	return [
		[gap(MARKER + name + COUNT + BEFORE_AXIS), ...yearsLine(rows)],
		[...done, ...ticksLine(rows, look), ...over],
	];
};

/** What is drawn of an item's progress: all of it or nothing. */
const amountsOfItem = (status: Status): Amounts => ({
	done: status === 'done' ? 1 : 0,
	active: status === 'in-progress' ? 1 : 0,
	blocked: status === 'blocked' ? 1 : 0,
	total: 1,
});

const nameOf = (row: TimelineRow, look: Look): Line =>
	row.status === null
		? [row.selected ? bold(row.name) : plain(row.name)]
		: [gap(1), statusGlyph(row.status, look), gap(1), muted(row.name)];

/** The sign for what lies beyond an end of the axis, in so many columns. */
const outside = (isOutside: boolean, sign: string, columns: number): Line =>
	isOutside ? [gap(columns - 1), muted(show(sign))] : [gap(columns)];

const rowLine = (row: TimelineRow, rows: TimelineRows, columns: number, {active, look}: Focus): Line => {
	const {more} = GLYPHS[look.glyphs];
	const name = nameColumns(columns);
	const {axis} = rows;
	const rest = columns - MARKER - name - COUNT - BEFORE_AXIS - axis.columns;
	const over: Line = row.over === null ? [] : [{text: words`${row.over} d`, tone: 'blocked'}];
	const amounts = row.counts === null ? amountsOfItem(row.status ?? 'planned') : amountsOf(row.counts);
	const line = [
		...filled(nameOf(row, look), name, more),
		...toRight(row.counts === null ? [] : [muted(ratio(row.counts))], COUNT, more),
		...outside(row.to === 0 && axis.before > 0, GLYPHS[look.glyphs].before, BEFORE_AXIS),
		...extent({...row, amounts, today: axis.today}, axis.columns, look),
		...spread(
			outside(row.from >= axis.columns && axis.after > 0, GLYPHS[look.glyphs].beyond, Math.min(1, rest)),
			over,
			rest,
			more,
		),
	];
	return marked({selected: row.selected, focused: active, changed: row.changed}, line, look);
};

const undatedLine = (row: UndatedRow, columns: number, {active, look}: Focus): Line => {
	const {more} = GLYPHS[look.glyphs];
	const count = row.counts.total === 0 ? [] : [plain(ratio(row.counts))];
	const counts = tally(row.counts, look);
	// Rows that sum up other phases are counted there.
	const remark = counts.length === 0 ? words`sums up what is counted elsewhere` : words`, counted apart`;
	const apart = row.counts.total === 0 ? remark : words``;
	const period = row.period === '' ? [] : [muted(words`   ${row.period}, no year stated`)];
	const line = [
		...filled([row.selected ? bold(row.name) : plain(row.name)], nameColumns(columns), more),
		...toRight(count, COUNT, more),
		gap(BEFORE_AXIS),
		...counts,
		muted(apart),
		...period.map(run => ({...run, text: inGlyphs(run.text, look.glyphs)})),
	];
	return marked({selected: row.selected, focused: active}, filled(line, columns - MARKER, more), look);
};

const undatedLines = (
	undated: readonly UndatedRow[],
	room: number,
	columns: number,
	focus: Focus,
): readonly Line[] => {
	if (undated.length === 0 || room < 2) return [];
	const title = {name: show('No period'), meta: [counted(undated.length, 'phase')], focused: false};
	const fits = undated.length <= room - 1;
	const shown = fits ? undated : undated.slice(0, room - 2);
	const list = {above: 0, rows: shown, below: undated.length - shown.length, cursor: -1};
	return [
		titleLine(title, columns, focus.look),
		...withHidden(list, row => undatedLine(row, columns, focus), MARKER, focus.look),
	];
};

/** Rows kept for what has no period: its title, and some of it, with the blank row before. */
const keptFor = (undated: number, rows: number): number =>
	undated === 0 || rows < 10 ? 0 : Math.min(undated + 2, Math.max(3, Math.floor(rows / 3)));

const mainLines = (rows: TimelineRows, height: number, columns: number, focus: Focus): readonly Line[] => {
	const {look, active} = focus;
	const title = {name: show('Timeline'), meta: rows.meta, focused: active};
	const list = withHidden(rows.rows, row => rowLine(row, rows, columns, focus), MARKER, look);
	const upper = [titleLine(title, columns, look), ...headLines(rows, columns, look), ...list];
	const room = height - upper.length - 1;
	const lower = undatedLines(rows.undated, room, columns, focus);
	const axisAt = MARKER + nameColumns(columns) + COUNT + BEFORE_AXIS;
	const between: Line = rows.axis.today < 0 ? [] : [gap(axisAt + rows.axis.today), todayRun(look)];
	return [...upper, between, ...lower].slice(0, height);
};

const NO_DATE = words`Nothing here says when. A heading like "v1.0 (Q3 2026)" does.`;
const NO_YEAR = words`No year is stated, so that nothing has a place in time. A heading like "Q3 2026" states one.`;

/** What is shown where nothing can stand on an axis: why, and what there is without a date. */
const withoutAxis = (state: State, body: Rect, focus: Focus): readonly Line[] => {
	const undated = undatedRows(state);
	const isYearless = undated.some(({period}) => period !== '');
	const text = currentDocument(state) === null ? words`nothing was read yet` : isYearless ? NO_YEAR : NO_DATE;
	const lines = emptyLines(show('Timeline'), text, body.columns, focus);
	return isYearless
		? [...lines, [], ...undatedLines(undated, body.rows - lines.length - 1, body.columns, focus)]
		: lines;
};

const draw = (state: State, {main, item, form, body}: Layout, focus: Focus): Drawing => {
	const rows = timelineRows(state, {
		axis: axisColumns(main.columns),
		rows: undated => main.rows - 1 - HEAD - keptFor(undated, main.rows),
	});
	if (rows === null) {
		return {panes: [{rect: body, lines: withoutAxis(state, body, focus)}]};
	}
	const sheet = {rect: item, form, focused: false, scroll: 0, look: focus.look};
	return {
		panes: [
			{rect: main, lines: mainLines(rows, main.rows, main.columns, focus)},
			...(rows.sheet === null || item.rows === 0 ? [] : [{rect: item, lines: sheetLines(rows.sheet, sheet)}]),
		],
	};
};

/** View 4: quarters across, phases down, a line for today; what has no period below. */
export const timelinePane: ViewPane = {wishes: () => ({side: false, item: 7}), draw};
