import {STATUS_WORDS, type Status} from '../model/status.ts';
import {type BoardColumn, boardRows, type CardRow} from '../rows/board.ts';
import {words} from '../rows/words.ts';
import {repeat} from '../show/cut.ts';
import {type SafeText, show} from '../show/show.ts';
import {wrap} from '../show/wrap.ts';
import type {Look, State} from '../store/state.ts';
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

/** How an empty column beside the cursor is filled. */
const hintFor = (by: -1 | 1, isSpace: boolean): readonly SafeText[] => {
	const keys = isSpace ? 'space or ' : '';
	return [words`nothing yet`, words`${show(keys)}${show(by < 0 ? 'H' : 'L')} puts the selected item here`];
};

const columnLines = (
	column: BoardColumn,
	columns: number,
	hint: readonly SafeText[] | null,
	focus: Focus,
): readonly Line[] => {
	const head = headLine(column, columns, focus);
	if (column.count === 0) {
		const said = hint ?? [words`nothing`];
		const parts = said.flatMap(text => wrap(text, columns - 2));
		return [head, ...parts.map((part): Line => [gap(2), muted(part)])];
	}
	return [head, ...withHidden(column.rows, row => rowLine(row, columns, focus), 2, focus.look)];
};

/** What is said in a column beside the one with the cursor while it is empty. */
const hintIn = (column: BoardColumn, by: number, next: Status | null): readonly SafeText[] | null =>
	by === 1 || by === -1 ? hintFor(by, column.status === next) : null;

const columnPanes = (
	shown: readonly BoardColumn[],
	next: Status | null,
	main: Rect,
	focus: Focus,
): readonly Placed[] => {
	const widths = widthsOf(shown, main.columns);
	const here = shown.findIndex(({focused}) => focused);
	let {left} = main;
	return shown.map((column, index) => {
		const rect = {...main, left, columns: widths[index] ?? 0};
		left += rect.columns + SPACE;
		const hint = here < 0 ? null : hintIn(column, index - here, next);
		return {rect, lines: columnLines(column, rect.columns, hint, focus)};
	});
};

/** The columns that there is no room for and that hold something: how much, so that nobody thinks it gone. */
const foldedLine = (folded: readonly BoardColumn[], columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const parts = folded.flatMap(
		({status, count}, index): Line => [
			gap(index === 0 ? 2 : 3),
			statusGlyph(status, look),
			muted(words` ${count} ${show(STATUS_WORDS[status])}`),
		],
	);
	return filled([...parts, muted(words`   h l turn to them`)], columns, more);
};

const draw = (state: State, {main, item, form, body}: Layout, focus: Focus): Drawing => {
	const all = boardRows(state, main.rows - 1);
	if (all === null) {
		const lines = emptyLines(show('Board'), words`nothing was read yet`, body.columns, focus);
		return {panes: [{rect: body, lines}]};
	}
	const shown = fitting(all.columns, main.columns).map(({status}) => status);
	const folded = all.columns.filter(({status, count}) => count > 0 && !shown.includes(status));
	const room = {...main, rows: main.rows - (folded.length > 0 ? 1 : 0)};
	const rows = folded.length > 0 ? (boardRows(state, room.rows - 1) ?? all) : all;
	const columns = rows.columns.filter(({status}) => shown.includes(status));
	const sheet = {rect: item, form, focused: false, scroll: 0, look: focus.look};
	const last = {...main, top: main.top + room.rows, rows: 1};
	return {
		panes: [
			...columnPanes(columns, rows.next, room, focus),
			...(folded.length > 0 ? [{rect: last, lines: [foldedLine(folded, main.columns, focus.look)]}] : []),
			...(rows.sheet === null || item.rows === 0 ? [] : [{rect: item, lines: sheetLines(rows.sheet, sheet)}]),
		],
	};
};

/** View 5: one column for each status, the items in them by phase. */
export const boardPane: ViewPane = {wishes: () => ({side: false, item: 7}), draw};
