import type {Rect} from '../layout/rect.ts';
import {filled, gap, type Line} from './run.ts';

/** Lines and where they stand. */
export interface Placed {
	readonly rect: Rect;
	readonly lines: readonly Line[];
}

/** The lines of a screen of `rows` rows, put together from panes that don't overlap; each pane is cut at its rectangle. */
export const compose = (rows: number, panes: readonly Placed[], more: string): readonly Line[] => {
	const inOrder = panes.filter(({rect}) => rect.rows > 0).toSorted((a, b) => a.rect.left - b.rect.left);
	return Array.from({length: rows}, (_, row): Line => {
		let column = 0;
		return inOrder.flatMap(({rect, lines}): Line => {
			const line = row < rect.top || row >= rect.top + rect.rows ? undefined : lines[row - rect.top];
			if (line === undefined || line.length === 0) return [];
			const before = gap(rect.left - column);
			column = rect.left + rect.columns;
			return [before, ...filled(line, rect.columns, more)];
		});
	});
};
