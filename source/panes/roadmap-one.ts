import {STATUS_WORDS} from '../model/status.ts';
import {roadmapRows} from '../rows/roadmap.ts';
import {words} from '../rows/words.ts';
import {show} from '../show/show.ts';
import {currentPosition, focusedPane} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Drawing, Focus} from './drawing.ts';
import {oneLine} from './header.ts';
import {itemLines} from './items.ts';
import type {Layout} from './layout/layout.ts';
import {ratio} from './parts/count.ts';
import {emptyLines} from './parts/empty.ts';
import {bold} from './parts/run.ts';
import {titleLine} from './parts/title.ts';
import {phasesLines} from './phases.ts';
import {sheetLines} from './sheet.ts';

const phasesOnly = (state: State, layout: Layout, focus: Focus): Drawing => {
	const {body} = layout;
	const rows = roadmapRows(state, {phases: body.rows - 1, items: 0});
	if (rows === null) return nothing(layout, focus);
	const {active, look} = focus;
	const drawing = {columns: body.columns, focused: active, filtered: rows.filtered, look};
	return {
		panes: [{rect: body, lines: phasesLines(rows.phases, drawing)}],
	};
};

const nothing = ({body}: Layout, focus: Focus): Drawing => ({
	panes: [{rect: body, lines: emptyLines(show('Phases'), words`nothing was read yet`, body.columns, focus)}],
});

const itemsOnly = (state: State, layout: Layout, focus: Focus): Drawing => {
	const {body} = layout;
	const {active, look} = focus;
	const rows = roadmapRows(state, {phases: 99, items: body.rows - 1, flat: true});
	if (rows === null) return nothing(layout, focus);
	const row = rows.items.rows[rows.items.cursor];
	const phase = rows.phases.rows[rows.phases.cursor];
	const count = phase === undefined ? [] : [bold(ratio(phase.counts))];
	const title = {
		name: rows.theme === '' ? show('Items') : rows.theme,
		meta: row?.kind === 'item' ? [show(STATUS_WORDS[row.status])] : rows.title.meta,
		focused: active,
	};
	const list = itemLines(rows.items, {columns: body.columns, focused: active, look});
	return {
		header: oneLine([bold(rows.title.name)], count, body.columns, look),
		panes: [{rect: body, lines: [titleLine(title, body.columns, look), ...list]}],
	};
};

const itemOnly = (state: State, layout: Layout, focus: Focus): Drawing => {
	const {body, form} = layout;
	const {active, look} = focus;
	const rows = roadmapRows(state, {phases: 0, items: 1});
	if (rows === null || rows.sheet === null) return nothing(layout, focus);
	const scroll = currentPosition(state).itemScroll;
	return {
		header: oneLine([bold(rows.title.name)], [], body.columns, look),
		panes: [{rect: body, lines: sheetLines(rows.sheet, {rect: body, form, focused: active, scroll, look})}],
	};
};

const ONE = {phases: phasesOnly, items: itemsOnly, item: itemOnly} as const;

/** View 1 where one pane shows at a time: the phases, the items of one, or one item. */
export const onePane = (state: State, layout: Layout, focus: Focus): Drawing =>
	ONE[focusedPane(state)](state, layout, focus);
