/** A rectangle of the screen, in cells from the top left corner. */
export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly columns: number;
	readonly rows: number;
}

export const EMPTY: Rect = {left: 0, top: 0, columns: 0, rows: 0};

/** The part of a rectangle that starts `rows` below its top. */
export const below = (rect: Rect, rows: number): Rect => ({
	...rect,
	top: rect.top + rows,
	rows: Math.max(0, rect.rows - rows),
});

/** A rectangle cut in two, one above the other, with a blank row between; the lower one gets `rows`. */
export const splitBottom = (rect: Rect, rows: number): {readonly upper: Rect; readonly lower: Rect} => {
	const wanted = Math.max(0, Math.min(rows, rect.rows - 4));
	if (wanted < 2) return {upper: rect, lower: EMPTY};
	return {
		upper: {...rect, rows: rect.rows - wanted - 1},
		lower: {...rect, top: rect.top + rect.rows - wanted, rows: wanted},
	};
};

/** Columns between panes that stand side by side. */
export const GUTTER = 3;

/** A rectangle cut in two side by side, with the gutter between; the left one gets `columns`. */
export const splitLeft = (rect: Rect, columns: number): {readonly left: Rect; readonly right: Rect} => ({
	left: {...rect, columns},
	right: {...rect, left: rect.left + columns + GUTTER, columns: rect.columns - columns - GUTTER},
});
