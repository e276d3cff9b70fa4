import {chosenCompletion, completionsFor} from '../store/completing.ts';
import type {Input, State} from '../store/state.ts';

const replaced = ({text}: Input, start: number, end: number, by: string): Input => {
	// A field waits for its value; behind anything else the next term begins.
	const space = by.endsWith(':') || text[end] === ' ' ? '' : ' ';
	return {text: text.slice(0, start) + by + space + text.slice(end), caret: start + by.length + space.length};
};

/** The filter line with the chosen completion taken, else with what was probably meant; null where there is neither. */
export const completed = (state: State): Input | null => {
	if (state.mode.kind !== 'filter') {
		return null;
	}

	const {input} = state.mode;
	const chosen = chosenCompletion(state);
	if (chosen) {
		const {start, end} = completionsFor(state);
		return replaced(input, start, end, chosen.text);
	}

	const meant = state.filter.problems.find(({suggestion}) => suggestion !== null);
	return meant?.suggestion ? replaced(input, meant.start, meant.end, meant.suggestion) : null;
};
