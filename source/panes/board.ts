import {STATUS_WORDS, type Status} from '../model/status.ts';
import {type BoardColumn, type BoardRows, boardRows, type CardRow} from '../rows/board.ts';
import {words} from '../rows/words.ts';
import {repeat} from '../show/cut.ts';
import {show} from '../show/show.ts';
import {wrap} from '../show/wrap.ts';
import type {State} from '../store/state.ts';
import type {Drawing, Focus, ViewPane} from './drawing.ts';
import type {Layout} from './layout/layout.ts';
import type {Rect} from './layout/rect.ts';
import type {Placed} from './parts/compose.ts';
import {emptyLines} from './parts/empty.ts';
import {withHidden} from './parts/hidden.ts';
import {marked} from './parts/marker.ts';
import {bold, filled, gap, type Line, lineWidth, muted, plain, spread} from './parts/run.ts';
import {statusGlyph} from './parts/status.ts';
import {sheetLines} from './sheet.ts';
import {GLYPHS} from './theme/glyphs.ts';

const EMPTY_COLUMN = 16;
const LEAST_COLUMN = 20;
const SPACE = 2;
/** Below this one column shows at a time. */
const SEVERAL = 58;
/** Which columns fold first where there is little room. */
const FOLDS: readonly Status[] = ['dropped', 'backlog', 'research', 'done', 'blocked'];

const taken = (columns: readonly BoardColumn[]): number =>
	columns.reduce((sum, {count}) => sum + (count === 0 ? EMPTY_COLUMN : LEAST_COLUMN), 0) +
	SPACE * Math.max(0, columns.length - 1);

/** The columns that fit; the one with the cursor stays. */
const fitting = (columns: readonly BoardColumn[], room: number): readonly BoardColumn[] => {
	if (room < SEVERAL)
		return columns.filter(
			({focused}, index) => focused || (index === 0 && !columns.some(each => each.focused)),
		);
	const victim = FOLDS.find(status => columns.some(column => column.status === status && !column.focused));
	return taken(columns) <= room || victim === undefined
		? columns
		: fitting(
				columns.filter(({status}) => status !== victim),
				room,
			);
};

/** An empty column takes sixteen, the others share the rest; what is left over goes to the first of them. */
const widthsOf = (columns: readonly BoardColumn[], room: number): readonly number[] => {
	if (columns.length === 1) return [room];
	const full = columns.filter(({count}) => count > 0).length;
	const free = room - SPACE * (columns.length - 1) - EMPTY_COLUMN * (columns.length - full);
	if (full === 0) return columns.map(() => EMPTY_COLUMN);
	const share = Math.floor(free / full);
	const first = columns.findIndex(({count}) => count > 0);
	return columns.map(({count}, index) =>
		count === 0 ? EMPTY_COLUMN : index === first ? share + (free - share * full) : share,
	);
};

const headLine = ({status, count, focused}: BoardColumn, columns: number, {active, look}: Focus): Line => {
	const glyphs = GLYPHS[look.glyphs];
	const heavy = active && focused;
	const word = show(STATUS_WORDS[status]);
	const name: Line = [
		statusGlyph(status, look),
		gap(1),
		{text: word, bold: heavy, ...(status === 'planned' ? {} : {tone: status})},
	];
	const right: Line = [gap(1), muted(words`${count}`)];
	const room = columns - lineWidth(name) - lineWidth(right) - 1;
	if (room < 1) return spread(name, right, columns, glyphs.more);
	const rule = {
		text: repeat(heavy ? glyphs.heavy : glyphs.light, room),
		tone: heavy ? 'accent' : 'rule',
	} as const;
	return [...name, gap(1), rule, ...right];
};

const rowLine = (row: CardRow, columns: number, {active, look}: Focus): Line => {
	const {more} = GLYPHS[look.glyphs];
	if (row.kind === 'phase') {
		return [gap(2), ...spread([muted(row.name)], [gap(1), muted(words`${row.count}`)], columns - 2, more)];
	}
	const title = filled([row.selected ? bold(row.title) : plain(row.title)], columns - 2, more);
	return marked({selected: row.selected, focused: active, marked: row.marked}, title, look);
};

const HINT = [words`nothing yet`, words`space or L puts the selected item here`];

const columnLines = (
	column: BoardColumn,
	columns: number,
	isNext: boolean,
	focus: Focus,
): readonly Line[] => {
	const head = headLine(column, columns, focus);
	if (column.count === 0) {
		const said = isNext ? HINT : [words`nothing`];
		const parts = said.flatMap(text => wrap(text, columns - 2));
		return [head, ...parts.map((part): Line => [gap(2), muted(part)])];
	}
	return [head, ...withHidden(column.rows, row => rowLine(row, columns, focus), 2, focus.look)];
};

const columnPanes = ({columns}: BoardRows, main: Rect, focus: Focus): readonly Placed[] => {
	const shown = fitting(columns, main.columns);
	const widths = widthsOf(shown, main.columns);
	const here = shown.findIndex(({focused}) => focused);
	let {left} = main;
	return shown.map((column, index) => {
		const rect = {...main, left, columns: widths[index] ?? 0};
		left += rect.columns + SPACE;
		return {rect, lines: columnLines(column, rect.columns, here >= 0 && index === here + 1, focus)};
	});
};

const draw = (state: State, {main, item, form, body}: Layout, focus: Focus): Drawing => {
	const rows = boardRows(state, main.rows - 1);
	if (rows === null) {
		const lines = emptyLines(show('Board'), words`nothing was read yet`, body.columns, focus);
		return {panes: [{rect: body, lines}]};
	}
	const sheet = {rect: item, form, focused: false, scroll: 0, look: focus.look};
	return {
		panes: [
			...columnPanes(rows, main, focus),
			...(rows.sheet === null || item.rows === 0 ? [] : [{rect: item, lines: sheetLines(rows.sheet, sheet)}]),
		],
	};
};

/** View 5: one column for each status, the items in them by phase. */
export const boardPane: ViewPane = {wishes: () => ({side: false, item: 7}), draw};
