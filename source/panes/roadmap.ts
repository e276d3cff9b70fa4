import {type RoadmapRows, roadmapRows} from '../rows/roadmap.ts';
import {show} from '../show/show.ts';
import {currentEntry, currentPosition, focusedPane} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Drawing, Focus, ViewPane} from './drawing.ts';
import {GLANCE_ROOM, glanceLines} from './glance.ts';
import {itemsPane} from './items.ts';
import type {Layout} from './layout/layout.ts';
import type {Placed} from './parts/compose.ts';
import {emptyLines} from './parts/empty.ts';
import type {Line} from './parts/run.ts';
import {phasesLines} from './phases.ts';
import {onePane} from './roadmap-one.ts';
import {sheetLines} from './sheet.ts';

/** The narrowest screen with "At a glance". */
const WITH_GLANCE = 100;

const sideLines = (
	state: State,
	rows: RoadmapRows,
	{side}: Layout,
	{active, look}: Focus,
): readonly Line[] => {
	const focused = active && focusedPane(state) === 'phases';
	const phases = phasesLines(rows.phases, {columns: side.columns, focused, filtered: rows.filtered, look});
	const room = side.rows - phases.length - 2;
	const fits = room >= Math.max(GLANCE_ROOM, rows.glance.length) && state.size.columns >= WITH_GLANCE;
	return fits && state.mode.kind !== 'filter'
		? [...phases, ...glanceLines(rows.glance, side.columns, look)]
		: phases;
};

const panes = (state: State, rows: RoadmapRows, layout: Layout, focus: Focus): readonly Placed[] => {
	const {side, main, item, form} = layout;
	const {look, active} = focus;
	const focused = focusedPane(state);
	const list = {columns: main.columns, focused: active && focused === 'items', look};
	const sheet = {
		rect: item,
		form,
		focused: active && focused === 'item',
		scroll: currentPosition(state).itemScroll,
		look,
	};
	return [
		{rect: side, lines: sideLines(state, rows, layout, focus)},
		{rect: main, lines: itemsPane(rows.title, rows.items, list)},
		...(rows.sheet === null || item.rows === 0 ? [] : [{rect: item, lines: sheetLines(rows.sheet, sheet)}]),
	];
};

const draw = (state: State, layout: Layout, focus: Focus): Drawing => {
	if (layout.form === 'one') return onePane(state, layout, focus);
	const rows = roadmapRows(state, {phases: layout.side.rows - 1, items: layout.main.rows - 1});
	if (rows === null) {
		const text = show(currentEntry(state)?.problem ?? `reading ${currentEntry(state)?.name ?? ''}`);
		return {
			panes: [{rect: layout.body, lines: emptyLines(show('Phases'), text, layout.body.columns, focus)}],
		};
	}
	return {panes: panes(state, rows, layout, focus)};
};

/** View 1: phases at the left, the items of the selected one at the right, the selected item in full. */
export const roadmapPane: ViewPane = {wishes: () => ({side: true, item: 7}), draw};
