import {STATUS_WORDS} from '../../model/status.ts';
import {type StatusChoice, type StatusChoices, statusChoices} from '../../rows/status-picker.ts';
import {words} from '../../rows/words.ts';
import {show} from '../../show/show.ts';
import type {Look} from '../../store/state.ts';
import {marked} from '../parts/marker.ts';
import {bold, filled, gap, type Line, muted, plain, toRight} from '../parts/run.ts';
import {statusGlyph} from '../parts/status.ts';
import {titleLine} from '../parts/title.ts';
import type {PickerList} from '../picker.tsx';
import {GLYPHS} from '../theme/glyphs.ts';
import type {AskPane} from './ask-pane.ts';

/** Columns of figure, glyph with word, of `writes`, and of what it writes, each with the gap behind. */
const FIGURE = 3;
const WORD = 20;
const NARROW_WORD = 15;
const LABEL = 8;
const WRITES = 16;
/** The narrowest pane with "writes" in words, and with the authority. */
const WITH_LABEL = 50;
const WITH_AUTHORITY = 70;

const writesLine = (choice: StatusChoice, columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const label = choice.writes !== '' && columns >= WITH_LABEL ? words`writes` : words``;
	return [
		...filled([muted(label)], columns >= WITH_LABEL ? LABEL : 0, more),
		...filled([plain(choice.writes)], WRITES, more),
		...(columns >= WITH_AUTHORITY || choice.writes === '' ? [muted(choice.authority)] : []),
	];
};

const choiceLine = (
	{purpose}: StatusChoices,
	choice: StatusChoice,
	index: number,
	columns: number,
	look: Look,
	selected: boolean,
): Line => {
	const {more} = GLYPHS[look.glyphs];
	const word = show(STATUS_WORDS[choice.status]);
	const name = [statusGlyph(choice.status, look), gap(1), selected ? bold(word) : plain(word)];
	const line = [
		...filled([bold(words`${index + 1}`)], FIGURE, more),
		...filled(name, columns >= WITH_LABEL ? WORD : NARROW_WORD, more),
		...(purpose === 'filter' ? toRight([plain(choice.writes)], 6, more) : writesLine(choice, columns, look)),
	];
	return marked({selected, focused: true}, filled(line, columns - 2, more), look);
};

const listOf = (all: StatusChoices, columns: number, rows: number, look: Look): PickerList => ({
	top: 1,
	rows,
	start: all.start,
	choices: all.choices.map((choice, index) => ({
		value: choice.status,
		line: selected => choiceLine(all, choice, index, columns, look, selected),
	})),
});

/** Any status, from a list: what each would write, and by which authority. */
export const statusPicker: AskPane = {
	rows: (_state, most) => Math.min(most, 8),
	draw: (state, {columns, rows}, look) => {
		const all = statusChoices(state);
		if (all === null) return {lines: [], picker: null};
		const title = titleLine({name: all.title, meta: all.meta, focused: true}, columns, look);
		return {lines: [title], picker: listOf(all, columns, Math.min(7, rows - 1), look)};
	},
};
