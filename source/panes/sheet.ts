import type {Fact, FileLine, Sheet} from '../rows/fact.ts';
import {words} from '../rows/words.ts';
import {show} from '../show/show.ts';
import {wrap} from '../show/wrap.ts';
import type {Look} from '../store/state.ts';
import {type Form, sideColumns} from './layout/layout.ts';
import {GUTTER, type Rect} from './layout/rect.ts';
import {factColumns, factLines, weighed} from './parts/facts.ts';
import {bold, filled, gap, type Line, muted, plain} from './parts/run.ts';
import {statusGlyph} from './parts/status.ts';
import {titleLine} from './parts/title.ts';
import {GLYPHS, inGlyphs} from './theme/glyphs.ts';

/** How an item pane is drawn. */
export interface SheetDrawing {
	readonly rect: Rect;
	readonly form: Form;
	readonly focused: boolean;
	/** Lines scrolled away while it has the focus. */
	readonly scroll: number;
	readonly look: Look;
}

const INDENT = 2;
/** The narrowest pane that shows the words and the facts side by side. */
const TWO_COLUMNS = 58;
/** The narrowest table whose reasons stand on one edge, whatever the values are. */
const WITH_EDGE = 62;

const indented = (line: Line): Line => [gap(INDENT), ...line];

const titleLines = (sheet: Sheet, columns: number, look: Look): readonly Line[] =>
	wrap(sheet.title, columns, Number.POSITIVE_INFINITY, GLYPHS[look.glyphs].more).map(text => [bold(text)]);

const detailLines = (sheet: Sheet, columns: number, look: Look): readonly Line[] =>
	sheet.details.flatMap(({text, bullet, status}) => {
		const sign: Line =
			status !== null
				? [statusGlyph(status, look), gap(1)]
				: bullet
					? [muted(inGlyphs(show('· '), look.glyphs))]
					: [];
		const inset = sign.length > 0 ? 2 : 0;
		return wrap(text, columns - inset, Number.POSITIVE_INFINITY, GLYPHS[look.glyphs].more).map(
			(part, index): Line => [...(index === 0 ? sign : [gap(inset)]), muted(part)],
		);
	});

const scrolled = (lines: readonly Line[], rows: number, {focused, scroll}: SheetDrawing): readonly Line[] => {
	const from = focused ? Math.max(0, Math.min(scroll, lines.length - rows)) : 0;
	return lines.slice(from, from + rows);
};

const twoColumns = (sheet: Sheet, drawing: SheetDrawing): readonly Line[] => {
	const {rect, look} = drawing;
	const {more} = GLYPHS[look.glyphs];
	const rows = rect.rows - 1;
	const wide = rect.columns >= 98;
	const at = wide ? sideColumns(rect.columns + 2) + GUTTER : sideColumns(rect.columns + 2);
	const words = at - INDENT - (wide ? GUTTER : 2);
	const left = scrolled(
		[...titleLines(sheet, words, look), ...detailLines(sheet, words, look)],
		rows,
		drawing,
	);
	const facts = weighed(sheet.facts, rows);
	const columns = rect.columns - at;
	const least = {label: wide ? 10 : 0, value: columns >= WITH_EDGE ? 23 : 0, gap: 2};
	const right = factLines(facts, columns, factColumns(facts, columns, least, look), look);
	return Array.from({length: Math.max(left.length, right.length)}, (_, row) => [
		...filled(indented(left[row] ?? []), at, more),
		...(right[row] ?? []),
	]);
};

const facing = (facts: readonly Fact[], columns: number, space: number, look: Look) =>
	factLines(facts, columns, factColumns(facts, columns, {label: 0, value: 0, gap: space}, look), look).map(
		indented,
	);

const oneColumn = (sheet: Sheet, drawing: SheetDrawing): readonly Line[] => {
	const {rect, look, focused} = drawing;
	const rows = rect.rows - 1;
	const columns = rect.columns - INDENT;
	const title = titleLines(sheet, columns, look).map(indented);
	if (focused) {
		const all = [
			...title,
			...detailLines(sheet, columns, look).map(indented),
			...facing(sheet.facts, columns, 2, look),
		];
		return scrolled(all, rows, drawing);
	}
	const shown = title.slice(0, Math.max(1, rows - 2));
	return [...shown, ...facing(weighed(sheet.facts, rows - shown.length), columns, 2, look)];
};

const fileLine = ({line, text, here}: FileLine, digits: number, look: Look): Line => [
	here ? muted(show(GLYPHS[look.glyphs].there)) : gap(1),
	gap(1),
	muted(show(String(line).padStart(digits))),
	gap(2),
	here ? plain(text) : muted(text),
];

const inTheFile = (sheet: Sheet, rows: number, {rect, look}: SheetDrawing): readonly Line[] => {
	const lines = rows < 3 ? [] : (sheet.file?.lines(rows - 1) ?? []);
	const [first] = lines;
	if (first === undefined) return [];
	const digits = String(lines.at(-1)?.line ?? 0).length;
	const title = {name: show('In the file'), meta: [words`from line ${first.line}`], focused: false};
	return [titleLine(title, rect.columns, look), ...lines.map(line => fileLine(line, digits, look))];
};

const tall = (sheet: Sheet, drawing: SheetDrawing): readonly Line[] => {
	const {rect, look} = drawing;
	const rows = rect.rows - 1;
	const columns = rect.columns - INDENT;
	const top = [...titleLines(sheet, columns, look), ...detailLines(sheet, columns, look)].map(indented);
	const facts = facing(sheet.facts, columns, 3, look);
	const words = scrolled(top, Math.max(1, Math.min(top.length, rows - facts.length - 1)), drawing);
	const upper = [...words, [], ...facts];
	const rest = rows - upper.length - 1;
	return [...upper, [], ...inTheFile(sheet, rest, drawing)];
};

/** The item pane: its title row, the words of the selected row in full, and why they were read so. */
export const sheetLines = (sheet: Sheet, drawing: SheetDrawing): readonly Line[] => {
	const {rect, form, focused, look} = drawing;
	const meta = sheet.line === null ? [] : [words`line ${sheet.line}`];
	const title = titleLine({name: show(sheet.name), meta, focused}, rect.columns, look);
	const draw = form === 'aside' ? tall : rect.columns >= TWO_COLUMNS ? twoColumns : oneColumn;
	return [title, ...draw(sheet, drawing)].slice(0, rect.rows);
};
