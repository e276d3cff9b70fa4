import {type Completion, completions, queryNames} from '../model/query-complete.ts';
import {parseQuery} from '../model/query-parse.ts';
import type {Roadmap} from '../model/roadmap.ts';
import {type SafeText, show} from '../show/show.ts';
import {matching} from '../store/matching.ts';
import {memo} from '../store/memo.ts';
import {currentDocument, currentEntry} from '../store/select.ts';
import type {Input, State} from '../store/state.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** One way of finishing the term at the caret. */
export interface CompletionRow {
	readonly text: SafeText;
	/** "31 items", or nothing for a field alone. */
	readonly count: SafeText;
	readonly about: SafeText;
	readonly note: SafeText;
	/** Whether nothing would be left. */
	readonly empty: boolean;
}

export interface FilterRows {
	readonly input: Input;
	/** "165 of 193 items". */
	readonly meta: SafeText;
	readonly completions: readonly CompletionRow[];
	readonly chosen: number;
	/** What is not applied, and why; or that nothing matches. */
	readonly remark: SafeText;
}

const rowOf = ({text, count, about, note}: Completion): CompletionRow => ({
	text: show(text),
	count: count === null ? NO_WORDS : counted(count, 'item'),
	about: show(about),
	note: show(note),
	empty: count === 0,
});

const completionRows = memo((roadmap: Roadmap, name: string, today: string, text: string, caret: number) =>
	completions(text, caret, {roadmap, name, today}).list.map(rowOf),
);

const problemOf = memo(
	(roadmap: Roadmap, name: string, text: string): SafeText =>
		show(parseQuery(text, queryNames(roadmap, name)).problems[0]?.message ?? ''),
);

/** "Nothing matches. Without is:done, 12 items do. esc clears all." */
const nothing = (text: string): SafeText => {
	const last = text.trim().split(/\s+/u).at(-1) ?? '';
	return last === '' ? words`Nothing matches.` : words`Nothing matches. esc clears all.`;
};

/** The filter line while it is typed, or null while another mode is on. */
export const filterRows = (state: State): FilterRows | null => {
	const {mode, today} = state;
	const document = currentDocument(state);
	if (mode.kind !== 'filter' || document === null) return null;
	const {roadmap} = document.reading;
	const name = currentEntry(state)?.name ?? '';
	const {text, caret} = mode.input;
	const total = roadmap.items.length;
	const matches = matching(state, document)?.size ?? total;
	const problem = problemOf(roadmap, name, text);
	return {
		input: mode.input,
		meta: words`${matches} of ${counted(total, 'item')}`,
		completions: completionRows(roadmap, name, today, text, caret),
		chosen: mode.choice,
		remark: problem === '' && matches === 0 ? nothing(text) : problem,
	};
};
