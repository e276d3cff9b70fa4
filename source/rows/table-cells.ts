import type {Item} from '../model/roadmap.ts';
import {type SafeText, show} from '../show/show.ts';
import {width} from '../show/width.ts';
import {memo} from '../store/memo.ts';

/** A table as its rows are drawn: the columns that are kept, their names, and their widths with the gap behind. */
export interface TableColumns {
	readonly names: readonly SafeText[];
	readonly at: readonly number[];
	readonly widths: readonly number[];
}

const LEAST = 14;
const MOST = 28;
const GAP = 2;

/**
 * The columns of the table that these items are rows of; null for items that are no rows. The column at `statusCell` is left out:
 * its glyph and its word stand in every row already.
 */
export const tableOf = memo((items: readonly Item[], statusCell: number | null): TableColumns | null => {
	const [first] = items;
	if (first?.cells == null || first.cells.length < 2) return null;
	const at = first.cells.map((_, index) => index).filter(index => index !== statusCell);
	const names = at.map(index => show(first.cells?.[index]?.column ?? ''));
	const widths = at.map((index, place) => {
		const cells = items.map(({cells}) => width(show(cells?.[index]?.text ?? '')));
		return Math.min(MOST, Math.max(place === 0 ? LEAST : 4, width(names[place] ?? ''), ...cells)) + GAP;
	});
	return {names, at, widths};
}, 32);

/** The cells of one row, in the columns that are kept. */
export const cellsOf = (item: Item, {at}: TableColumns): readonly SafeText[] =>
	at.map(index => show(item.cells?.[index]?.text ?? ''));
