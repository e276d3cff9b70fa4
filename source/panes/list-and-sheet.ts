import {currentPosition, focusedPane} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Drawing, Focus} from './drawing.ts';
import type {Layout} from './layout/layout.ts';
import type {Line} from './parts/run.ts';
import {sheetLines} from './sheet.ts';

/** What a view shows that is a list and, where there is room, all about its selected row. */
interface Parts {
	readonly sheet: Parameters<typeof sheetLines>[0] | null;
	/** The list, drawn with or without the focus. */
	readonly list: (focus: Focus) => readonly Line[];
}

/** A list beside, or above, the sheet of its selected row; the part that has the focus shows it. */
export const listAndSheet = (state: State, layout: Layout, focus: Focus, {sheet, list}: Parts): Drawing => {
	const {main, item, form} = layout;
	const {look, active} = focus;
	const inItem = focusedPane(state) === 'item';
	const scroll = currentPosition(state).itemScroll;
	const lines = list({...focus, active: active && !inItem});
	const panes = [{rect: main, lines}];
	if (sheet !== null && item.rows > 0) {
		const drawn = sheetLines(sheet, {rect: item, form, focused: active && inItem, scroll, look});
		return {panes: [...panes, {rect: item, lines: drawn}]};
	}
	return {panes};
};
