import {type Completion, completionsFor} from '../../commands/completion.ts';
import {words} from '../../rows/words.ts';
import {type SafeText, show} from '../../show/show.ts';
import {matching} from '../../store/matching.ts';
import {currentDocument} from '../../store/select.ts';
import type {Look, State} from '../../store/state.ts';
import {inputLine} from '../parts/input.ts';
import {marked} from '../parts/marker.ts';
import {bold, filled, type Line, plain} from '../parts/run.ts';
import {titleLine} from '../parts/title.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import type {AskPane} from './ask-pane.ts';

const ROWS = 9;

const metaOf = (state: State): readonly SafeText[] => {
	const document = currentDocument(state);
	if (document === null) return [];
	const total = document.reading.roadmap.items.length;
	const matches = matching(state, document)?.size ?? total;
	return [words`${matches} of ${total} items`];
};

const completionLine = (completion: Completion, selected: boolean, columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const text = show(completion.text);
	const line = filled([selected ? bold(text) : plain(text)], Math.min(26, columns - 2), more);
	return marked({selected, focused: true}, filled(line, columns - 2, more), look);
};

/** A filter while it is typed: the line itself, what could be meant, and what is not understood yet. */
export const filterPane: AskPane = {
	rows: (_state, most) => Math.min(most, ROWS),
	draw: (state, {columns, rows}, look) => {
		const {mode} = state;
		if (mode.kind !== 'filter') return {lines: [], picker: null};
		const completions = completionsFor(state).slice(0, Math.max(0, rows - 4));
		const lines: readonly Line[] = [
			titleLine({name: show('Filter'), meta: metaOf(state), focused: true}, columns, look),
			inputLine('/', mode.input, columns, look),
			...completions.map((completion, index) =>
				completionLine(completion, index === mode.choice, columns, look),
			),
		];
		return {lines: lines.slice(0, rows), picker: null};
	},
};
