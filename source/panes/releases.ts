import {noWork} from '../rows/no-work.ts';
import {releaseRows} from '../rows/releases.ts';
import {show} from '../show/show.ts';
import type {State} from '../store/state.ts';
import type {Drawing, Focus, ViewPane} from './drawing.ts';
import type {Layout} from './layout/layout.ts';
import {listAndSheet} from './list-and-sheet.ts';
import {emptyLines} from './parts/empty.ts';
import {listLines} from './releases-lines.ts';

const draw = (state: State, layout: Layout, focus: Focus): Drawing => {
	const {main, body} = layout;
	const rows = releaseRows(state, main.rows - 2);
	if (rows === null || rows.rows.rows.length === 0) {
		return {panes: [{rect: body, lines: emptyLines(show('Releases'), noWork(state), body.columns, focus)}]};
	}
	return listAndSheet(state, layout, focus, {
		sheet: rows.sheet,
		list: inList => listLines(rows, main.columns, inList),
	});
};

/** View 2: a bar for each release, stacked by status, and the selected one in full. */
export const releasesPane: ViewPane = {wishes: () => ({side: false, item: 6}), draw};
