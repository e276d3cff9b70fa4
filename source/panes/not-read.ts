import {type LeftOutRow, type LeftOutRows, leftOutRows} from '../rows/not-read.ts';
import {words} from '../rows/words.ts';
import {show} from '../show/show.ts';
import type {Look, State} from '../store/state.ts';
import type {Drawing, Focus, ViewPane} from './drawing.ts';
import type {Layout} from './layout/layout.ts';
import {emptyLines} from './parts/empty.ts';
import {withHidden} from './parts/hidden.ts';
import {marked} from './parts/marker.ts';
import {bold, filled, gap, type Line, muted, plain, type Run, toRight} from './parts/run.ts';
import {titleLine} from './parts/title.ts';
import {sheetLines} from './sheet.ts';
import {GLYPHS, inGlyphs} from './theme/glyphs.ts';

/** Where the cells stand; the range gives way first. */
interface Columns {
	readonly columns: number;
	readonly under: number;
	readonly count: number;
	readonly where: number;
}

const MARKER = 2;
const GAP = 5;

const columnsOf = (columns: number): Columns => {
	const wide = columns >= 98;
	const count = 7;
	const where = columns >= 70 ? (wide ? 12 : 11) : 0;
	return {columns, under: wide ? 36 : Math.floor(columns * 0.38), count, where};
};

const headLine = (at: Columns, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	return [
		gap(MARKER),
		...filled([muted(show('under'))], at.under, more),
		...toRight([muted(show('lines'))], at.count - 1, more),
		gap(GAP),
		...(at.where === 0 ? [] : filled([muted(show('where'))], at.where, more)),
		muted(show('why it was left out')),
	];
};

const groupLine = (row: Extract<LeftOutRow, {kind: 'group'}>, at: Columns, focus: Focus): Line => {
	const {more} = GLYPHS[focus.look.glyphs];
	const quiet = (text: Run['text']) => muted(inGlyphs(text, focus.look.glyphs));
	const line = [
		...filled([row.selected ? bold(row.under) : plain(row.under)], at.under, more),
		...toRight([plain(words`${row.count}`)], at.count - 1, more),
		gap(GAP),
		...(at.where === 0 ? [] : filled([quiet(row.where)], at.where, more)),
		quiet(row.why),
	];
	return marked(
		{selected: row.selected, focused: focus.active},
		filled(line, at.columns - MARKER, more),
		focus.look,
	);
};

const lineLine = (row: Extract<LeftOutRow, {kind: 'line'}>, at: Columns, focus: Focus): Line => {
	const {more} = GLYPHS[focus.look.glyphs];
	const text = row.selected ? bold(row.text) : plain(row.text);
	const line =
		at.where === 0
			? [gap(2), text]
			: [gap(2), ...filled([text], at.under + at.count + GAP - 4, more), gap(1), muted(words`${row.line}`)];
	return marked(
		{selected: row.selected, focused: focus.active},
		filled(line, at.columns - MARKER, more),
		focus.look,
	);
};

const listLines = (rows: LeftOutRows, columns: number, focus: Focus): readonly Line[] => {
	const at = columnsOf(columns);
	const title = {name: show('Not read as work'), meta: rows.meta, focused: focus.active};
	const draw = (row: LeftOutRow): Line =>
		row.kind === 'group' ? groupLine(row, at, focus) : lineLine(row, at, focus);
	return [
		titleLine(title, columns, focus.look),
		headLine(at, focus.look),
		...withHidden(rows.rows, draw, MARKER, focus.look),
	];
};

const draw = (state: State, {main, item, form, body}: Layout, focus: Focus): Drawing => {
	const rows = leftOutRows(state, main.rows - 2);
	if (rows === null || rows.rows.rows.length === 0) {
		const text = words`Every list line of this file was read as work. esc goes back.`;
		const lines = emptyLines(show('Not read as work'), text, body.columns, focus);
		return {panes: [{rect: body, lines}]};
	}
	const sheet = {rect: item, form, focused: false, scroll: 0, look: focus.look};
	return {
		panes: [
			{rect: main, lines: listLines(rows, main.columns, focus)},
			...(rows.sheet === null || item.rows === 0 ? [] : [{rect: item, lines: sheetLines(rows.sheet, sheet)}]),
		],
	};
};

/** The lines of a file that were read neither as item nor as metric, by heading, and why. */
export const notReadPane: ViewPane = {wishes: () => ({side: false, item: 7}), draw};
