import {inputOf} from '../store/input.ts';
import type {Input, Mode, State} from '../store/state.ts';

/** A way of finishing the term at the caret. */
export interface Completion {
	/** The whole term: `quarter:2026-Q2`. */
	readonly text: string;
}

/** What could be meant by the term at the caret. */
export const completionsFor = (_state: State): readonly Completion[] => [];

/** The line with the chosen completion taken, or null where there is none. */
export const completed = (state: State, mode: Extract<Mode, {kind: 'filter'}>): Input | null => {
	const chosen = completionsFor(state)[mode.choice];
	return chosen ? inputOf(`${mode.input.text.replace(/\S*$/u, '')}${chosen.text} `) : null;
};
