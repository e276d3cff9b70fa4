import {type Completion, type Completions, completions} from '../model/query-complete.ts';
import {matchingItems} from '../model/query-match.ts';
import {parseQuery} from '../model/query-parse.ts';
import type {Roadmap} from '../model/roadmap.ts';
import {memo} from './memo.ts';
import {expanded} from './saved-filters.ts';
import {currentEntry} from './select.ts';
import type {State} from './state.ts';

export type {Completion};

const NONE: Completions = {start: 0, end: 0, list: []};

const completionsIn = memo(
	(text: string, caret: number, roadmap: Roadmap, name: string, today: string): Completions =>
		completions(text, caret, {roadmap, name, today}),
	4,
);

/** The term at the caret, where it may become the name of a saved filter. */
const nameAt = (text: string, caret: number): {readonly start: number; readonly end: number} | null => {
	const start = text.lastIndexOf(' ', caret - 1) + 1;
	const end = caret + (/^\S*/u.exec(text.slice(caret))?.[0].length ?? 0);
	return text[start] === '@' ? {start, end} : null;
};

/** Saved filters whose names begin as what is typed. */
const savedNames = memo(
	(
		saved: State['saved'],
		roadmap: Roadmap,
		name: string,
		today: string,
		text: string,
		caret: number,
	): Completions | null => {
		const at = nameAt(text, caret);
		if (at === null) return null;
		const typed = text.slice(at.start + 1, caret);
		const list = Object.entries(saved)
			.filter(([one]) => one.startsWith(typed))
			.map(([one, query]): Completion => {
				const all = parseQuery(expanded(`${text.slice(0, at.start)}@${one}${text.slice(at.end)}`, saved));
				return {
					text: `@${one}`,
					count: matchingItems(all.query, {roadmap, name, today}).length,
					about: query,
					note: '',
				};
			});
		return list.length === 0 ? null : {...at, list};
	},
	4,
);

/** What the term at the caret of the filter line could become; nothing where no filter is being typed. */
export const completionsFor = (state: State): Completions => {
	const entry = currentEntry(state);
	if (state.mode.kind !== 'filter' || !entry?.document) return NONE;
	const {text, caret} = state.mode.input;
	const {roadmap} = entry.document.reading;
	return (
		savedNames(state.saved, roadmap, entry.name, state.today, text, caret) ??
		completionsIn(text, caret, roadmap, entry.name, state.today)
	);
};

/** The completion that tab takes: the chosen one, or the last where fewer are left. */
export const chosenCompletion = (state: State): Completion | null => {
	const {list} = completionsFor(state);
	return state.mode.kind === 'filter' ? (list[Math.min(state.mode.choice, list.length - 1)] ?? null) : null;
};
