import type {Document} from '../document/document.ts';
import {EVERYTHING, type Query} from '../model/query.ts';
import {queryNames} from '../model/query-complete.ts';
import {matches, matchesMetric, type QueryContext} from '../model/query-match.ts';
import {parseQuery, type QueryNames} from '../model/query-parse.ts';
import type {Roadmap} from '../model/roadmap.ts';
import {memo} from './memo.ts';
import {expanded} from './saved-filters.ts';
import type {Filter, State} from './state.ts';

/** How many roadmaps may be on the screen at once, each with its own answer. */
const MANY = 64;

const lines = (all: readonly {readonly line: number}[]): ReadonlySet<number> =>
	new Set(all.map(({line}) => line));

const itemsThrough = memo(
	(query: Query, roadmap: Roadmap, name: string, today: string): ReadonlySet<number> => {
		const context: QueryContext = {roadmap, name, today};
		return lines(roadmap.items.filter(item => matches(query, item, context)));
	},
	MANY,
);

const metricsThrough = memo(
	(query: Query, roadmap: Roadmap, name: string, today: string): ReadonlySet<number> => {
		const context: QueryContext = {roadmap, name, today};
		return lines(roadmap.metrics.filter(metric => matchesMetric(query, metric, context)));
	},
	MANY,
);

const nameOf = ({entries}: State, document: Document): string =>
	entries.find(entry => entry.document === document)?.name ?? '';

/** The lines of the items that the filter lets through, or null where there is no filter. */
export const matching = (state: State, document: Document): ReadonlySet<number> | null => {
	const {query} = state.filter;
	return query.terms.length === 0
		? null
		: itemsThrough(query, document.reading.roadmap, nameOf(state, document), state.today);
};

/** The lines of the metrics that the filter lets through, or null where there is no filter. */
export const matchingMetrics = (state: State, document: Document): ReadonlySet<number> | null => {
	const {query} = state.filter;
	return query.terms.length === 0
		? null
		: metricsThrough(query, document.reading.roadmap, nameOf(state, document), state.today);
};

/** No filter. */
export const NO_FILTER: Filter = {text: '', query: EVERYTHING, problems: [], applied: []};

/** A filter as typed; names that a roadmap does not have are told where the names are given. */
export const filterOf = (text: string, names: QueryNames | null = null): Filter =>
	text.trim() === '' ? {...NO_FILTER, text} : {text, ...parseQuery(text, names)};

const namesOf = memo(queryNames, MANY);

/** The names that the roadmaps have which are open. */
const namesIn = ({entries}: State): QueryNames | null => {
	const all = entries.flatMap(({document, name}) =>
		document ? [namesOf(document.reading.roadmap, name)] : [],
	);
	return all.length === 0
		? null
		: {
				releases: all.flatMap(({releases}) => releases),
				phases: all.flatMap(({phases}) => phases),
				themes: all.flatMap(({themes}) => themes),
				roadmaps: all.flatMap(({roadmaps}) => roadmaps),
			};
};

/** The state with another filter; what it says is checked against what the roadmaps have. */
export const withFilter = (state: State, text: string): State => ({
	...state,
	filter: {...filterOf(expanded(text, state.saved), namesIn(state)), text},
});
