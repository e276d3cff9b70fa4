import type {Document} from '../document/document.ts';
import {countsOf} from '../model/progress.ts';
import type {Item, Phase} from '../model/roadmap.ts';
import {type SafeText, show} from '../show/show.ts';
import type {ItemLine} from '../store/lists.ts';
import {memo} from '../store/memo.ts';
import type {ItemRow} from './roadmap.ts';
import {cellsOf, type TableColumns, tableOf} from './table-cells.ts';

/** A row before the cursor is known, with the line that it stands for. */
interface Draft {
	readonly line: number | null;
	readonly row: ItemRow;
}

const CHEVRON = ' › ';

const pathOf = (headings: readonly Phase[], own: string | null): {prefix: SafeText; title: SafeText} => {
	const names = [...headings.map(({shortTitle}) => shortTitle), ...(own === null ? [] : [own])];
	return {prefix: show(names.slice(0, -1).join(CHEVRON)), title: show(names.at(-1) ?? '')};
};

const groupRow = (line: Extract<ItemLine, {kind: 'group'}>): ItemRow => ({
	kind: 'group',
	...pathOf(line.headings, line.words),
	counts: countsOf(line.items),
	open: line.open,
	selected: false,
});

const itemRow = (line: Extract<ItemLine, {kind: 'item'}>, table: TableColumns | null): ItemRow => ({
	kind: 'item',
	line: line.line,
	status: line.item.status,
	title: show(line.item.title),
	cells: table === null || line.item.cells === null ? null : cellsOf(line.item, table),
	widths: table?.widths ?? [],
	folded: line.folded,
	depth: line.depth,
	changed: false,
	marked: false,
	selected: false,
});

const draft = (line: ItemLine, table: TableColumns | null): Draft => {
	if (line.kind === 'group') return {line: line.line, row: groupRow(line)};
	if (line.kind === 'item') return {line: line.line, row: itemRow(line, table)};
	return {line: null, row: {kind: 'detail', text: show(line.text), depth: line.depth}};
};

/** The items that stand in the same table as the one at `index`: rows without another kind of row between. */
const tableFrom = (lines: readonly ItemLine[], index: number): readonly Item[] => {
	const rows: Item[] = [];
	for (const line of lines.slice(index)) {
		if (line.kind === 'group' || (line.kind === 'item' && line.item.cells === null)) break;
		if (line.kind === 'item') rows.push(line.item);
	}
	return rows;
};

const columnsRow = ({names, widths}: TableColumns): Draft => ({
	line: null,
	row: {kind: 'columns', cells: names, widths},
});

const sameColumns = (a: Item, b: Item): boolean =>
	a.cells?.map(({column}) => column).join('\t') === b.cells?.map(({column}) => column).join('\t');

/** All rows of a phase: groups with a blank row before each, tables with their column names. */
const drafts = memo((document: Document, lines: readonly ItemLine[]): readonly Draft[] => {
	const drawn: Draft[] = [];
	let table: TableColumns | null = null;
	let before: Item | null = null;
	for (const [index, line] of lines.entries()) {
		if (line.kind === 'group' && index > 0) drawn.push({line: null, row: {kind: 'blank'}});
		if (line.kind === 'group') before = null;
		if (line.kind === 'item' && (before === null || !sameColumns(before, line.item))) {
			const cell = document.reading.items.get(line.line)?.statusCell ?? null;
			table = line.item.cells === null ? null : tableOf(tableFrom(lines, index), cell);
			if (table !== null && before !== null) drawn.push({line: null, row: {kind: 'blank'}});
			if (table !== null) drawn.push(columnsRow(table));
		}
		if (line.kind === 'item') before = line.item;
		drawn.push(draft(line, table));
	}
	return drawn;
}, 4);

/** What the rows need to know of the state. */
export interface ItemRowsWanted {
	readonly document: Document;
	readonly lines: readonly ItemLine[];
	/** Line of the row with the cursor, or null. */
	readonly selected: number | null;
	readonly changed: ReadonlySet<number>;
	readonly marked: ReadonlySet<number>;
}

const touched = ({line, row}: Draft, {selected, changed, marked}: ItemRowsWanted): ItemRow => {
	if (line === null) return row;
	const isHere = line === selected;
	if (row.kind === 'group') return isHere ? {...row, selected: true} : row;
	if (row.kind !== 'item') return row;
	return isHere || changed.has(line) || marked.has(line)
		? {...row, selected: isHere, changed: changed.has(line), marked: marked.has(line)}
		: row;
};

/** All rows of the right pane of view 1, and where the cursor stands among them. */
export const itemRows = (
	wanted: ItemRowsWanted,
): {readonly rows: readonly ItemRow[]; readonly cursor: number} => {
	const all = drafts(wanted.document, wanted.lines);
	return {
		rows: all.map(row => touched(row, wanted)),
		cursor: all.findIndex(({line}) => line !== null && line === wanted.selected),
	};
};
