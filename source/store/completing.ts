import {type Completion, type Completions, completions} from '../model/query-complete.ts';
import type {Roadmap} from '../model/roadmap.ts';
import {memo} from './memo.ts';
import {currentEntry} from './select.ts';
import type {State} from './state.ts';

export type {Completion};

const NONE: Completions = {start: 0, end: 0, list: []};

const completionsIn = memo(
	(text: string, caret: number, roadmap: Roadmap, name: string, today: string): Completions =>
		completions(text, caret, {roadmap, name, today}),
	4,
);

/** What the term at the caret of the filter line could become; nothing where no filter is being typed. */
export const completionsFor = (state: State): Completions => {
	const entry = currentEntry(state);
	return state.mode.kind === 'filter' && entry?.document
		? completionsIn(
				state.mode.input.text,
				state.mode.input.caret,
				entry.document.reading.roadmap,
				entry.name,
				state.today,
			)
		: NONE;
};

/** The completion that tab takes: the chosen one, or the last where fewer are left. */
export const chosenCompletion = (state: State): Completion | null => {
	const {list} = completionsFor(state);
	return state.mode.kind === 'filter' ? (list[Math.min(state.mode.choice, list.length - 1)] ?? null) : null;
};
