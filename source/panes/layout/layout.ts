import {EMPTY, GUTTER, type Rect, splitBottom, splitLeft} from './rect.ts';

/** How many columns and rows there are to draw in. */
export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/**
 * How much fits side by side: one line only, one pane, two panes with the item under the right one, two panes with the item below
 * both, or three.
 */
export type Form = 'none' | 'one' | 'under' | 'below' | 'aside';

/** Where everything stands. A rectangle without rows is not drawn. */
export interface Layout {
	readonly form: Form;
	readonly header: Rect;
	/** All that is left to the view. */
	readonly body: Rect;
	readonly footer: Rect;
	/** The left pane of view 1. */
	readonly side: Rect;
	/** The list that the view is about. */
	readonly main: Rect;
	/** The selected row in full. */
	readonly item: Rect;
	/** What asks a question, and takes all columns. */
	readonly asking: Rect;
}

export const LEFT_PANE = 46;
export const ITEM_PANE = 58;
/** Columns left free at both sides. */
export const MARGIN = 1;

export const formOf = ({columns, rows}: Size): Form => {
	if (columns < 20 || rows < 5) return 'none';
	if (columns < 60) return 'one';
	if (columns < 100) return 'under';
	return columns < 160 ? 'below' : 'aside';
};

/** The width of the left pane: 46 as soon as the bars filled, else three eighths. */
export const sideColumns = (columns: number): number =>
	columns >= 100 ? LEFT_PANE : Math.floor((columns * 3) / 8);

/** How many rows the item pane has, its title included; on low screens it leaves the list as many. */
export const itemRows = (rows: number): number =>
	rows < 14 ? 0 : rows < 26 ? Math.min(6, Math.floor((rows - 6) / 2)) : 7;

const frame = ({columns, rows}: Size, form: Form) => {
	const wide = columns - 2 * MARGIN;
	const before = form === 'one' || rows < 10 ? 1 : 2;
	const after = rows < 8 ? 1 : 2;
	return {
		header: {left: MARGIN, top: 0, columns: wide, rows: 1},
		body: {left: MARGIN, top: before, columns: wide, rows: rows - before - after},
		footer: {left: MARGIN, top: rows - 1, columns: wide, rows: 1},
	};
};

/** What a view needs of the layout. */
export interface Wishes {
	/** Whether a pane stands at the left of the list. */
	readonly side: boolean;
	/** Rows of the pane below the list, its title included; 0 for none. At most the standard is given. */
	readonly item: number;
	/** Rows of what asks a question, its title included; 0 for none. */
	readonly asking: number;
}

interface Panes {
	readonly side: Rect;
	readonly main: Rect;
	readonly item: Rect;
}

const sideBySide = (body: Rect, size: Size, wishes: Wishes): Omit<Panes, 'item'> => {
	if (!wishes.side) return {side: EMPTY, main: body};
	const {left, right} = splitLeft(body, sideColumns(size.columns));
	return {side: left, main: right};
};

const aside = (body: Rect, size: Size, wishes: Wishes): Panes => {
	const {left, right} = splitLeft(body, body.columns - ITEM_PANE - GUTTER);
	return {...sideBySide(left, size, wishes), item: right};
};

const beneath = (body: Rect, size: Size, wishes: Wishes): Panes => {
	const {upper, lower} = splitBottom(body, Math.min(wishes.item, itemRows(size.rows)));
	return {...sideBySide(upper, size, wishes), item: lower};
};

const under = (body: Rect, size: Size, wishes: Wishes): Panes => {
	const {side, main} = sideBySide(body, size, wishes);
	const {upper, lower} = splitBottom(main, Math.min(wishes.item, itemRows(size.rows)));
	return {side, main: upper, item: lower};
};

const panesIn = (form: Form, body: Rect, size: Size, wishes: Wishes): Panes => {
	if (form === 'none') return {side: EMPTY, main: EMPTY, item: EMPTY};
	if (form === 'one') return {side: EMPTY, main: body, item: EMPTY};
	if (form === 'aside' && wishes.item > 0) return aside(body, size, wishes);
	return form === 'under' ? under(body, size, wishes) : beneath(body, size, wishes);
};

/**
 * The rectangles of a screen. None overlaps another, none reaches beyond the terminal. What asks a question stands in the place of
 * the item pane, over all columns; in one pane it takes the body.
 */
export const layoutOf = (size: Size, wishes: Wishes): Layout => {
	const form = formOf(size);
	if (form === 'none') {
		const all = {left: 0, top: 0, columns: size.columns, rows: size.rows};
		const nothing = {side: EMPTY, main: EMPTY, item: EMPTY, asking: EMPTY};
		return {form, header: EMPTY, body: all, footer: EMPTY, ...nothing};
	}
	const {header, body, footer} = frame(size, form);
	if (wishes.asking === 0) {
		return {form, header, body, footer, ...panesIn(form, body, size, wishes), asking: EMPTY};
	}
	if (form === 'one' || body.rows < wishes.asking + 4) {
		return {form, header, body, footer, side: EMPTY, main: EMPTY, item: EMPTY, asking: body};
	}
	const {upper, lower} = splitBottom(body, wishes.asking);
	const kept = form === 'aside' ? wishes : {...wishes, item: 0};
	return {form, header, body: upper, footer, ...panesIn(form, upper, size, kept), asking: lower};
};
