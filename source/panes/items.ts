import type {ItemRow, PhaseTitle} from '../rows/roadmap.ts';
import type {Windowed} from '../rows/window.ts';
import {words} from '../rows/words.ts';
import {wrap} from '../show/wrap.ts';
import type {Look} from '../store/state.ts';
import {ratio} from './parts/count.ts';
import {withHidden} from './parts/hidden.ts';
import {marked} from './parts/marker.ts';
import {bold, filled, gap, type Line, lineWidth, muted, plain, type Run, spread} from './parts/run.ts';
import {statusGlyph, statusWord, tally} from './parts/status.ts';
import {titleLine} from './parts/title.ts';
import {GLYPHS, inGlyphs} from './theme/glyphs.ts';

/** How a list of items is drawn. */
export interface ItemsDrawing {
	readonly columns: number;
	readonly focused: boolean;
	readonly look: Look;
}

const MARKER = 2;
const GLYPH = 2;
const WORD = 11;
const GAP = 2;
/** The narrowest pane with the status in words at the right. */
const WITH_WORDS = 60;

type Of<Kind extends ItemRow['kind']> = Extract<ItemRow, {readonly kind: Kind}>;

/** Columns that the last cell keeps, in parts of ten of the row. */
const LAST_CELL = 4;
const LEAST_CELL = 6;

/** The widths of a table's columns in the room there is: the widest give way until the last cell has its part. */
const narrowed = (widths: readonly number[], room: number): readonly number[] => {
	const fixed = [...widths.slice(0, -1)];
	const last = Math.min(widths.at(-1) ?? 0, Math.floor((room * LAST_CELL) / 10));
	const most = room - last;
	for (let over = fixed.reduce((sum, wide) => sum + wide, 0) - most; over > 0; over -= 1) {
		const widest = fixed.indexOf(Math.max(...fixed));
		if ((fixed[widest] ?? 0) <= LEAST_CELL) break;
		fixed[widest] = (fixed[widest] ?? 0) - 1;
	}
	return fixed;
};

/** Cells on their columns; the last one takes the rest. */
const cellsLine = (cells: readonly Run[], widths: readonly number[], look: Look): Line =>
	cells.flatMap((cell, index) =>
		index === cells.length - 1
			? [cell]
			: [...filled([cell], (widths[index] ?? 0) - 1, GLYPHS[look.glyphs].more), gap(1)],
	);

const itemText = (row: Of<'item'>, columns: number, look: Look): Line => {
	const word = (text: Run['text']): Run => ({
		...(row.selected ? bold(text) : plain(text)),
		...(row.status === 'dropped' ? {tone: 'dropped', struck: true} : {}),
	});
	const more = row.folded > 0 ? [muted(words` +${row.folded}`)] : [];
	return row.cells === null
		? [word(row.title), ...more]
		: [...cellsLine(row.cells.map(word), narrowed(row.widths, columns), look), ...more];
};

/** The words of a row in the room there is: what is folded away is still told where the title is cut. */
const fitted = (row: Of<'item'>, columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const line = itemText(row, columns, look);
	const tail = row.folded > 0 ? line.slice(-1) : [];
	const head = row.folded > 0 ? line.slice(0, -1) : line;
	const room = columns - lineWidth(tail);
	return lineWidth(line) <= columns ? filled(line, columns, more) : [...filled(head, room, more), ...tail];
};

const itemLine = (row: Of<'item'>, {columns, focused, look}: ItemsDrawing): Line => {
	const inset = Math.min(row.depth * 2, Math.max(0, Math.floor(columns / 4)));
	const withWords = columns >= WITH_WORDS;
	const room = roomOf(columns, inset);
	const line = [
		gap(inset),
		statusGlyph(row.status, look),
		gap(1),
		...fitted(row, room, look),
		...(withWords ? spread([gap(GAP)], [statusWord(row.status)], GAP + WORD, '') : []),
	];
	return marked({selected: row.selected, focused, changed: row.changed, marked: row.marked}, line, look);
};

const groupCount = (row: Of<'group'>, look: Look): Line =>
	row.counts.total > 0 ? [muted(ratio(row.counts))] : tally(row.counts, look, true);

const groupLine = (row: Of<'group'>, {columns, focused, look}: ItemsDrawing): Line => {
	const {more} = GLYPHS[look.glyphs];
	const count = groupCount(row, look);
	const room = columns - MARKER - lineWidth(count) - GAP;
	const all = Object.values(row.counts.of).reduce((sum, count) => sum + count, 0);
	const folded = row.open ? [] : [muted(words` +${all}`)];
	const title = [bold(row.title), ...folded];
	const prefix = row.prefix === '' ? [] : [muted(inGlyphs(words`${row.prefix} › `, look.glyphs))];
	const whole = lineWidth([...prefix, ...title]) <= room ? [...prefix, ...title] : title;
	const line = spread(filled(whole, room, more), count, columns - MARKER, more);
	return marked({selected: row.selected, focused}, line, look);
};

/** Columns for the words of a row, between its glyph and its status. */
const roomOf = (columns: number, inset = 0): number =>
	columns - MARKER - GLYPH - inset - (columns >= WITH_WORDS ? GAP + WORD : 0);

const columnsLine = (row: Of<'columns'>, {columns, look}: ItemsDrawing): Line => [
	gap(MARKER + GLYPH),
	...cellsLine(row.cells.map(muted), narrowed(row.widths, roomOf(columns)), look),
];

const DRAW: {
	readonly [Kind in ItemRow['kind']]: (row: Of<Kind>, drawing: ItemsDrawing) => Line;
} = {
	item: itemLine,
	group: groupLine,
	columns: columnsLine,
	detail: ({text, depth}, {look}) => [
		gap(MARKER + depth * 2),
		muted(inGlyphs(words`· `, look.glyphs)),
		muted(text),
	],
	blank: () => [],
	note: ({text}) => [gap(MARKER), muted(text)],
};

const drawRow = <Kind extends ItemRow['kind']>(row: Of<Kind>, drawing: ItemsDrawing): Line =>
	(DRAW[row.kind as Kind] as (row: Of<Kind>, drawing: ItemsDrawing) => Line)(row, drawing);

/** The rows of a list of items, without a title. */
export const itemLines = (items: Windowed<ItemRow>, drawing: ItemsDrawing): readonly Line[] =>
	withHidden(items, row => drawRow(row, drawing), MARKER + GLYPH, drawing.look);

/** A sentence alone is told in full, over as many rows as it takes. */
const noteLines = (items: Windowed<ItemRow>, drawing: ItemsDrawing): readonly Line[] => {
	const [only] = items.rows;
	if (items.rows.length !== 1 || only?.kind !== 'note') return itemLines(items, drawing);
	return wrap(only.text, drawing.columns - MARKER).map(text => [gap(MARKER), muted(text)]);
};

/** The right pane of view 1. */
export const itemsPane = (
	title: PhaseTitle,
	items: Windowed<ItemRow>,
	drawing: ItemsDrawing,
): readonly Line[] => [
	titleLine({...title, focused: drawing.focused}, drawing.columns, drawing.look),
	...noteLines(items, drawing),
];
