import {type CompletionRow, type FilterRows, filterRows} from '../../rows/filter.ts';
import {show} from '../../show/show.ts';
import type {Look} from '../../store/state.ts';
import {inputLine} from '../parts/input.ts';
import {marked} from '../parts/marker.ts';
import {bold, filled, gap, type Line, muted, plain, toRight} from '../parts/run.ts';
import {titleLine} from '../parts/title.ts';
import {GLYPHS, inGlyphs} from '../theme/glyphs.ts';
import type {AskPane} from './ask-pane.ts';

const ROWS = 9;

/** Where the cells of a completion stand; 0 columns for those that gave way. */
interface Columns {
	readonly text: number;
	readonly count: number;
	readonly before: number;
	readonly about: number;
	readonly note: number;
}

/** What it stands for and how that stands give way, the last first. */
const columnsOf = (columns: number): Columns => {
	if (columns >= 98) return {text: 22, count: 13, before: 12, about: 33, note: columns - 82};
	if (columns >= 58) return {text: 22, count: 11, before: 3, about: columns - 38, note: 0};
	return {text: Math.max(4, columns - 13), count: 11, before: 0, about: 0, note: 0};
};

const completionLine = (row: CompletionRow, selected: boolean, columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const at = columnsOf(columns);
	const text = inGlyphs(row.text, look.glyphs);
	const name = selected ? bold(text) : row.empty ? muted(text) : plain(text);
	// A long term keeps its letters where there is nothing to count.
	const head =
		row.count === ''
			? filled([name], at.text + at.count, more)
			: [
					...filled([name], at.text - 1, more),
					gap(1),
					...toRight([row.empty ? muted(row.count) : plain(row.count)], at.count, more),
				];
	const line = [
		...head,
		gap(at.before),
		...filled([muted(row.about)], Math.max(0, at.about), more),
		...filled([muted(row.note)], Math.max(0, at.note), more),
	];
	return marked({selected, focused: true}, filled(line, columns - 2, more), look);
};

const remarkLines = ({remark}: FilterRows, look: Look): readonly Line[] =>
	remark === '' ? [] : [[], [gap(2), muted(inGlyphs(remark, look.glyphs))]];

/** The completions around the chosen one, as many as there is room for; how many more there are need not be told. */
const listLines = (rows: FilterRows, room: number, columns: number, look: Look): readonly Line[] => {
	const from = Math.max(0, Math.min(rows.chosen - room + 1, rows.completions.length - room));
	return rows.completions
		.slice(from, from + Math.max(0, room))
		.map((row, index) => completionLine(row, from + index === rows.chosen, columns, look));
};

/** A filter while it is typed: the line itself, what could be meant, and what is not understood yet. */
export const filterPane: AskPane = {
	rows: (_state, most) => Math.min(most, ROWS),
	draw: (state, {columns, rows: height}, look) => {
		const rows = filterRows(state);
		if (rows === null) return {lines: [], picker: null};
		const remark = remarkLines(rows, look);
		const lines: readonly Line[] = [
			titleLine({name: show('Filter'), meta: [rows.meta], focused: true}, columns, look),
			inputLine('/', rows.input, columns, look),
			...listLines(rows, height - 4, columns, look),
			...remark,
		];
		return {lines: lines.slice(0, height), picker: null};
	},
};
