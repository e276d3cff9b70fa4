import type {Document} from '../document/document.ts';
import type {Query} from '../model/query.ts';
import type {Roadmap} from '../model/roadmap.ts';
import {memo} from './memo.ts';
import type {Filter, State} from './state.ts';

const matchingOf = memo((roadmap: Roadmap, query: Query): ReadonlySet<number> => {
	const fits = roadmap.items.filter(item =>
		query.terms.every(term =>
			term.field === 'status'
				? term.statuses.includes(item.status) !== term.not
				: term.words.some(word => item.title.toLowerCase().includes(word.toLowerCase())) !== term.not,
		),
	);
	return new Set(fits.map(({line}) => line));
}, 16);

/** The lines of the items that the filter lets through, or null where there is no filter. */
export const matching = (state: State, document: Document): ReadonlySet<number> | null =>
	state.filter.query.terms.length === 0 ? null : matchingOf(document.reading.roadmap, state.filter.query);

/** A filter as typed. */
export const filterOf = (text: string): Filter => ({
	text,
	query: {
		terms: text
			.split(/\s+/u)
			.filter(Boolean)
			.map(word => ({field: 'text', not: false, words: [word]})),
	},
});
