import {type SectionChoice, type SectionChoices, sectionChoices} from '../../rows/section-picker.ts';
import {words} from '../../rows/words.ts';
import type {Look} from '../../store/state.ts';
import {marked} from '../parts/marker.ts';
import {bold, filled, gap, type Line, muted, plain} from '../parts/run.ts';
import {statusGlyph} from '../parts/status.ts';
import {titleLine} from '../parts/title.ts';
import {GLYPHS, inGlyphs} from '../theme/glyphs.ts';
import type {AskPane} from './ask-pane.ts';

/** Columns of a section's name, its glyph included, and the narrowest pane that has the sentence beside it. */
const NAME = 30;
const WITH_SENTENCE = 66;
/** Columns of the sign before a line that comes, and of its number. */
const INDENT = 2;
const NUMBER = 6;

const choiceLine = (choice: SectionChoice, selected: boolean, columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const name = [
		statusGlyph(choice.status, look),
		gap(1),
		selected ? bold(choice.title) : plain(choice.title),
	];
	const beside = columns >= WITH_SENTENCE;
	const line = [
		...filled(name, beside ? NAME : columns - 2, more),
		...(beside ? [gap(2), muted(inGlyphs(choice.sentence, look.glyphs))] : []),
	];
	return marked({selected, focused: true}, filled(line, columns - 2, more), look);
};

/** The chosen section's end as it would be, the moved lines with a sign. */
const previewLines = ({chosen}: SectionChoices, columns: number, look: Look): readonly Line[] => {
	if (chosen === null) return [];
	const {more} = GLYPHS[look.glyphs];
	const sentence = columns < WITH_SENTENCE ? [[gap(INDENT), muted(chosen.sentence)]] : [];
	const lines = chosen.lines.map(({line, text}): Line => {
		const isNew = line === null;
		const number = isNew ? gap(1) : muted(words`${line}`);
		const content = inGlyphs(text, look.glyphs);
		return filled(
			[
				gap(INDENT),
				isNew ? bold(words`+`) : gap(1),
				...filled([gap(1), number], NUMBER, more),
				isNew ? plain(content) : muted(content),
			],
			columns,
			more,
		);
	});
	return [...sentence, ...lines];
};

/** Where an item could be moved to: below which line, and how it would stand there. */
export const sectionPicker: AskPane = {
	rows: (state, most) => {
		const all = sectionChoices(state);
		const lines = Math.max(0, ...(all?.choices.map(({lines}) => lines.length) ?? []));
		return Math.min(most, 3 + (all?.choices.length ?? 0) + lines);
	},
	draw: (state, {columns, rows}, look) => {
		const all = sectionChoices(state);
		if (all === null) return {lines: [], picker: null};
		const title = titleLine({name: all.title, meta: all.meta, focused: true}, columns, look);
		const height = Math.min(all.choices.length, rows - 1);
		const blank: readonly Line[] = Array.from({length: height}, () => []);
		return {
			lines: [title, ...blank, [], ...previewLines(all, columns, look)].slice(0, rows),
			picker: {
				top: 1,
				rows: height,
				start: 0,
				choices: all.choices.map(choice => ({
					value: choice.value,
					line: selected => choiceLine(choice, selected, columns, look),
				})),
			},
		};
	},
};
