import {type SavedChoice, savedChoices} from '../../rows/filter-picker.ts';
import {words} from '../../rows/words.ts';
import {show} from '../../show/show.ts';
import type {Look} from '../../store/state.ts';
import {marked} from '../parts/marker.ts';
import {bold, filled, gap, type Line, muted, plain, spread} from '../parts/run.ts';
import {titleLine} from '../parts/title.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import type {AskPane} from './ask-pane.ts';

const LABEL = 22;

const choiceLine = (choice: SavedChoice, selected: boolean, columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const label = selected
		? bold(choice.label)
		: choice.name === ''
			? muted(choice.label)
			: plain(choice.label);
	const left = [...filled([label], Math.min(LABEL, columns - 2), more), plain(choice.query)];
	return marked(
		{selected, focused: true},
		spread(left, [gap(2), muted(choice.count)], columns - 2, more),
		look,
	);
};

/** Which of the saved filters to take, or under which name to save the present one. */
export const filterPicker: AskPane = {
	rows: (state, most) =>
		Math.min(most, 1 + savedChoices(state).length, Math.max(5, Math.floor(state.size.rows / 2))),
	draw: (state, {columns, rows}, look) => {
		const choices = savedChoices(state);
		const meta = [words`also as @name in a filter, and as --filter @name`, words`also as @name`];
		return {
			lines: [titleLine({name: show('Saved filters'), meta, focused: true}, columns, look)],
			picker: {
				top: 1,
				rows: Math.min(rows - 1, choices.length),
				start: 0,
				choices: choices.map(choice => ({
					value: choice.name,
					line: selected => choiceLine(choice, selected, columns, look),
				})),
			},
		};
	},
};
