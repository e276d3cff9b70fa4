import {type Next, next} from '../store/next.ts';
import {
	currentEntry,
	currentPosition,
	focusedPane,
	NARROW,
	withEntry,
	withPosition,
} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Command} from './command.ts';
import {always} from './command.ts';
import {cursorOf} from './cursor.ts';
import {targetItem} from './target.ts';

/** How far a key moves: rows, pages, or to an end. */
type Distance = {readonly rows: number} | {readonly pages: number} | {readonly end: 'first' | 'last'};

/** Rows of a list that are seen at once: the height without header, title, item pane and footer. */
const pageOf = (state: State): number => Math.max(1, state.size.rows - (state.size.rows >= 26 ? 14 : 12));

const rowsOf = (state: State, distance: Distance): number =>
	'rows' in distance ? distance.rows : 'pages' in distance ? distance.pages * pageOf(state) : Number.NaN;

/** `at` moved by a distance, kept between 0 and `last`. */
const target = (state: State, distance: Distance, at: number, last: number): number =>
	'end' in distance
		? distance.end === 'first'
			? 0
			: last
		: Math.max(0, Math.min(last, at + rowsOf(state, distance)));

/** Rows of the item pane that are seen at once, its title left out. */
const itemPaneRows = ({size: {columns, rows}}: State): number =>
	columns < NARROW || columns >= WIDE ? rows - 4 : rows < 26 ? 5 : 6;

/** Columns that words have in the item pane. */
const itemPaneColumns = ({size: {columns}}: State): number =>
	columns < NARROW
		? columns - 4
		: columns >= WIDE
			? 54
			: columns >= 100
				? 44
				: Math.floor((columns * 5) / 8) - 6;

/** Below and from these widths the item pane stands on its own or beside the list. */
const WIDE = 160;
/** Rows of the table that says why an item was read so. */
const FACTS = 7;

/** How far the item pane can be scrolled: so far that its last line is seen. */
const itemScrollEnd = (state: State): number => {
	const item = targetItem(state);
	if (typeof item === 'string') {
		return 0;
	}

	const columns = itemPaneColumns(state);
	const lines = [item.title, ...item.details.map(({text}) => text)].map(text =>
		Math.ceil((text.length + 2) / columns),
	);
	const facts = state.size.columns < 100 ? FACTS : 0;
	return Math.max(0, lines.reduce((sum, count) => sum + count, facts) - itemPaneRows(state));
};

const scrollItem = (state: State, distance: Distance): State => {
	const path = currentEntry(state)?.path;
	const {itemScroll} = currentPosition(state);
	return path === undefined
		? state
		: withPosition(state, path, {itemScroll: target(state, distance, itemScroll, itemScrollEnd(state))});
};

/** The lines that differ since the file changed are marked until the cursor moves. */
const withoutChanged = (state: State): State => {
	const entry = currentEntry(state);
	return entry && entry.changed.size > 0 ? withEntry(state, entry.path, {changed: new Set()}) : state;
};

/** Lines of the help from a width on, at most; a test holds them to what is drawn. */
const HELP_LINES = [
	[120, 29],
	[76, 42],
	[50, 70],
	[40, 76],
	[0, 110],
] as const;

/** How far the help can be scrolled. */
const helpScrollEnd = ({size: {columns, rows}}: State): number =>
	Math.max(0, (HELP_LINES.find(([from]) => columns >= from)?.[1] ?? 0) - (rows - 5));

const move = (state: State, distance: Distance): Next => {
	if (state.mode.kind === 'help') {
		const scroll = target(state, distance, state.mode.scroll, helpScrollEnd(state));
		return next({...state, mode: {...state.mode, scroll}});
	}

	const clear = withoutChanged(state);
	if (clear.mode.kind === 'browse' && focusedPane(clear) === 'item') {
		return next(scrollItem(clear, distance));
	}

	const cursor = cursorOf(clear);
	return next(cursor.length === 0 ? clear : cursor.to(target(clear, distance, cursor.at, cursor.length - 1)));
};

const moving = <const Id extends string>(id: Id, title: string, distance: Distance) =>
	({id, title, may: always, run: state => move(state, distance)}) as const satisfies Command;

export const moveDown = moving('move-down', 'down', {rows: 1});
export const moveUp = moving('move-up', 'up', {rows: -1});
export const pageDown = moving('page-down', 'a page down', {pages: 1});
export const pageUp = moving('page-up', 'a page up', {pages: -1});
export const moveFirst = moving('move-first', 'first row', {end: 'first'});
export const moveLast = moving('move-last', 'last row', {end: 'last'});
