import {type SafeText, show} from '../show/show.ts';
import {matching, withFilter} from '../store/matching.ts';
import {currentDocument} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** One row of the list of saved filters. */
export interface SavedChoice {
	/** What is told when it is taken: its name, or nothing for saving the present filter. */
	readonly name: string;
	readonly label: SafeText;
	readonly query: SafeText;
	/** "31 items" of the present roadmap. */
	readonly count: SafeText;
}

const countOf = (state: State, text: string): SafeText => {
	const document = currentDocument(state);
	if (document === null) return NO_WORDS;
	const lines = matching(withFilter(state, text), document);
	return counted(lines?.size ?? document.reading.roadmap.items.length, 'item');
};

/** The saved filters by name; before them the present filter, if it was not saved yet. */
export const savedChoices = (state: State): readonly SavedChoice[] => {
	const {text} = state.filter;
	const names = Object.keys(state.saved).toSorted((a, b) => a.localeCompare(b));
	const isNew = text.trim() !== '' && !names.some(name => state.saved[name] === text);
	const present = {name: '', label: words`save this one`, query: show(text), count: countOf(state, text)};
	return [
		...(isNew ? [present] : []),
		...names.map(name => {
			const query = state.saved[name] ?? '';
			return {name, label: words`@${show(name)}`, query: show(query), count: countOf(state, query)};
		}),
	];
};
