import {noWork} from '../rows/no-work.ts';
import {releaseRows} from '../rows/releases.ts';
import {show} from '../show/show.ts';
import {currentPosition, focusedPane} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Drawing, Focus, ViewPane} from './drawing.ts';
import type {Layout} from './layout/layout.ts';
import {emptyLines} from './parts/empty.ts';
import {listLines} from './releases-lines.ts';
import {sheetLines} from './sheet.ts';

const draw = (state: State, layout: Layout, focus: Focus): Drawing => {
	const {main, item, form, body} = layout;
	const {look, active} = focus;
	const rows = releaseRows(state, main.rows - 2);
	if (rows === null || rows.rows.rows.length === 0) {
		return {panes: [{rect: body, lines: emptyLines(show('Releases'), noWork(state), body.columns, focus)}]};
	}
	const inItem = focusedPane(state) === 'item';
	const scroll = currentPosition(state).itemScroll;
	const sheet = {rect: item, form, focused: active && inItem, scroll, look};
	const list = listLines(rows, main.columns, {...focus, active: active && !inItem});
	return {
		panes: [
			{rect: main, lines: list},
			...(rows.sheet === null || item.rows === 0 ? [] : [{rect: item, lines: sheetLines(rows.sheet, sheet)}]),
		],
	};
};

/** View 2: a bar for each release, stacked by status, and the selected one in full. */
export const releasesPane: ViewPane = {wishes: () => ({side: false, item: 6}), draw};
