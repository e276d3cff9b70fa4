import {type QuarterChoice, quarterChoices, quarterStart} from '../../rows/quarter-picker.ts';
import {words} from '../../rows/words.ts';
import {show} from '../../show/show.ts';
import type {Look} from '../../store/state.ts';
import {bar} from '../parts/bar.ts';
import {amountsOf, figure} from '../parts/count.ts';
import {marked} from '../parts/marker.ts';
import {bold, filled, gap, type Line, muted, plain, spread, toRight} from '../parts/run.ts';
import {titleLine} from '../parts/title.ts';
import {GLYPHS, inGlyphs} from '../theme/glyphs.ts';
import type {AskPane} from './ask-pane.ts';

const LABEL = 12;
const COUNT = 6;
const BAR = 12;
const WITH_BAR = 58;
const WIDE = 98;

const choiceLine = (choice: QuarterChoice, selected: boolean, columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const label = inGlyphs(choice.label, look.glyphs);
	const drawn = choice.count === 0 ? [] : bar(amountsOf(choice.counts), BAR, look);
	const before =
		columns < WITH_BAR ? [gap(2)] : [gap(3), ...filled(drawn, BAR, more), gap(columns >= WIDE ? 14 : 3)];
	const left = [
		...filled([selected ? bold(label) : plain(label)], LABEL, more),
		...toRight([plain(figure(choice.count))], COUNT, more),
		...(columns < WITH_BAR ? [] : [...before, plain(choice.phases)]),
	];
	const note = choice.note === '' ? [] : [gap(2), muted(inGlyphs(choice.note, look.glyphs))];
	return marked({selected, focused: true}, spread(left, note, columns - 2, more), look);
};

/** By which quarter to filter: the times that the file speaks of, and what falls into each. */
export const quarterPicker: AskPane = {
	rows: (state, most) =>
		Math.min(most, 1 + quarterChoices(state).length, Math.max(5, Math.floor(state.size.rows / 2))),
	draw: (state, {columns, rows}, look) => {
		const choices = quarterChoices(state);
		const meta = [words`a range counts in each quarter that it touches`];
		return {
			lines: [titleLine({name: show('Quarter'), meta, focused: true}, columns, look)],
			picker: {
				top: 1,
				rows: Math.min(rows - 1, choices.length),
				start: quarterStart(choices, state.filter.text),
				choices: choices.map(choice => ({
					value: choice.term,
					line: selected => choiceLine(choice, selected, columns, look),
				})),
			},
		};
	},
};
