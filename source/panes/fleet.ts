import {type FleetRow, type FleetRows, fleetRows} from '../rows/fleet.ts';
import {words} from '../rows/words.ts';
import {show} from '../show/show.ts';
import type {State} from '../store/state.ts';
import type {Drawing, Focus, ViewPane} from './drawing.ts';
import {type FleetColumns, fleetColumns} from './fleet-columns.ts';
import {fleetHead, fleetLines, phaseLine, sumLine} from './fleet-lines.ts';
import {ITEM_PANE, type Layout} from './layout/layout.ts';
import {below, GUTTER, type Rect, splitLeft} from './layout/rect.ts';
import {withHidden} from './parts/hidden.ts';
import type {Line} from './parts/run.ts';
import {titleLine} from './parts/title.ts';

/** How much room a roadmap gets: two lines with a blank row between, two lines, or one. */
type Spacing = 'airy' | 'close' | 'single';

const HEAD = 2;
/** The narrowest list that has all its columns at their full width. */
const ALL_COLUMNS = 118;
/** The lowest screen with the phases of the selected roadmap, and how many of its rows are kept for them. */
const WITH_PREVIEW = 24;
const LEAST_PREVIEW = 5;

/** The line with all of them together, and the blank row before it where there is room. */
const sumRows = (count: number, spacing: Spacing): number => (count < 2 ? 0 : spacing === 'airy' ? 2 : 1);

const rowsFor = (count: number, spacing: Spacing): number => {
	const list = spacing === 'airy' ? count * 3 : spacing === 'close' ? 1 + count * 2 : count;
	return HEAD + list + sumRows(count, spacing);
};

const previewRows = (state: State, rows: FleetRows): number =>
	state.size.rows < WITH_PREVIEW || rows.preview === null ? 0 : 1 + rows.preview.phases.length;

const spacingFor = (count: number, height: number, preview: number): Spacing => {
	const kept = preview === 0 ? 0 : Math.min(preview, LEAST_PREVIEW) + 1;
	const fits = (spacing: Spacing) => rowsFor(count, spacing) + kept <= height;
	return fits('airy') ? 'airy' : fits('close') ? 'close' : 'single';
};

interface Split {
	readonly spacing: Spacing;
	readonly upper: Rect;
	readonly lower: Rect;
}

const split = (body: Rect, count: number, preview: number): Split => {
	const spacing = spacingFor(count, body.rows, preview);
	const wanted = rowsFor(count, spacing);
	const kept = preview === 0 ? 0 : Math.min(preview, LEAST_PREVIEW) + 1;
	const upper = Math.max(HEAD + 1, Math.min(wanted, body.rows - kept));
	const rest = preview === 0 ? 0 : body.rows - upper - 1;
	return {
		spacing,
		upper: {...body, rows: rest < 2 ? body.rows : upper},
		lower: {...below(body, upper + 1), rows: Math.max(0, Math.min(rest, preview))},
	};
};

const roadmapLines = (row: FleetRow, at: FleetColumns, spacing: Spacing, focus: Focus): readonly Line[] => {
	const lines = fleetLines(row, at, spacing === 'single', focus);
	return spacing === 'airy' ? [[], ...lines] : lines;
};

const upperLines = (rows: FleetRows, {spacing, upper}: Split, focus: Focus): readonly Line[] => {
	const at = fleetColumns(upper.columns);
	const meta = rows.order === '' ? [words`${rows.total}`] : [words`${rows.order} · ${rows.total}`];
	const title = {name: show('Roadmaps'), meta, focused: focus.active};
	const sum = rows.sum === null ? [] : [sumLine(rows.sum, at, focus.look)];
	const {above, rows: shown, below: under} = rows.roadmaps;
	const hidden = withHidden({above, rows: [], below: 0, cursor: -1}, () => [], 2, focus.look);
	const rest = withHidden({above: 0, rows: [], below: under, cursor: -1}, () => [], 2, focus.look);
	return [
		titleLine(title, upper.columns, focus.look),
		fleetHead(at, rows.filtered, focus.look),
		...(spacing === 'close' ? [[]] : []),
		...hidden,
		...shown.flatMap(row => roadmapLines(row, at, spacing, focus)),
		...rest,
		...(spacing === 'airy' && sum.length > 0 ? [[]] : []),
		...sum,
	];
};

const lowerLines = (rows: FleetRows, lower: Rect, {look}: Focus): readonly Line[] => {
	if (rows.preview === null || lower.rows < 2) return [];
	const {title, phases} = rows.preview;
	const at = fleetColumns(lower.columns);
	const count = phases.length === 1 ? words`1 phase` : words`${phases.length} phases`;
	const room = lower.rows - 1;
	const shown = phases.length > room ? phases.slice(0, room - 1) : phases;
	const list = {above: 0, rows: shown, below: phases.length - shown.length, cursor: -1};
	return [
		titleLine({name: title, meta: [count], focused: false}, lower.columns, look),
		...withHidden(list, phase => phaseLine(phase, at, look), 2, look),
	];
};

/** The phases stand at the right where the list keeps all its columns, else below it. */
const besideOrBelow = (state: State, body: Rect, rows: FleetRows): Split => {
	const {left, right} = splitLeft(body, body.columns - ITEM_PANE - GUTTER);
	if (rows.preview === null || left.columns < ALL_COLUMNS)
		return split(body, rows.total, previewRows(state, rows));
	return {...split(left, rows.total, 0), lower: right};
};

const draw = (state: State, {body}: Layout, focus: Focus): Drawing => {
	const all = fleetRows(state, state.entries.length);
	const parts = besideOrBelow(state, body, all);
	const room =
		parts.spacing === 'single' ? parts.upper.rows - HEAD - sumRows(all.total, 'single') : all.total;
	const rows = fleetRows(state, room);
	return {
		panes: [
			{rect: parts.upper, lines: upperLines(rows, parts, focus)},
			...(parts.lower.rows < 2 ? [] : [{rect: parts.lower, lines: lowerLines(rows, parts.lower, focus)}]),
		],
	};
};

/** View 0: every roadmap with its progress, and the phases of the selected one. */
export const fleetPane: ViewPane = {wishes: () => ({side: false, item: 0}), draw};
