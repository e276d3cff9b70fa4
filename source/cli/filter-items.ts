import {closest} from '../model/closest.ts';
import type {Item} from '../model/roadmap.ts';
import {initialState} from '../store/initial.ts';
import {matching, withFilter} from '../store/matching.ts';
import {unknownNames} from '../store/saved-filters.ts';
import type {Entry, State} from '../store/state.ts';
import type {Opened} from './gather.ts';
import {preferences} from './preferences.ts';
import {type ProblemError, usage} from './problem.ts';

/** A roadmap with those of its items that a filter lets through, in file order. */
export interface Kept extends Opened {
	readonly items: readonly Item[];
}

/** The state of a dashboard without a screen: a filter means here what it means there. */
const stateOf = (opened: readonly Opened[], today: string): State => {
	const state = initialState({
		size: {columns: 80, rows: 24},
		today,
		look: {colours: 0, weights: false, background: 'dark', palette: 'standard', glyphs: 'unicode'},
		demo: false,
		reading: {fiscalYearStart: preferences().fiscalYearStart},
		roadmaps: opened,
		view: 'fleet',
		positions: new Map(),
		saved: preferences().filters,
	});
	const entries = state.entries.map(
		(entry, at): Entry => ({...entry, state: 'open', document: opened[at]!.document}),
	);
	return {...state, entries};
};

/** Whether a sentence says already what to write instead. */
const HAS_WAY_OUT = /Did you mean|Write it|There (?:is|are)/;

/** A sentence of the filter line, without the key that it names there. */
const withoutKey = (sentence: string): string =>
	`${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/ tab takes it\.$/, '')}`;

const unknownName = (name: string): ProblemError => {
	const known = Object.keys(preferences().filters);
	const nearest = closest(name, known);
	const wayOut =
		known.length === 0
			? 'F saves one in the dashboard.'
			: `There are ${known.map(one => `@${one}`).join(', ')}.`;
	return usage(
		`no saved filter is called "@${name}"`,
		nearest === null ? wayOut : `Did you mean @${nearest}?`,
	);
};

/** The items of each roadmap that the filter lets through; all of them where it is empty. Throws what is wrong with the filter. */
export const filterItems = (opened: readonly Opened[], filter: string, today: string): readonly Kept[] => {
	if (opened.length === 0) return [];
	const [unknown] = unknownNames(filter, preferences().filters);
	if (unknown !== undefined) throw unknownName(unknown);
	const state = withFilter(stateOf(opened, today), filter);
	const [problem] = state.filter.problems;
	if (problem !== undefined)
		throw usage(
			withoutKey(problem.message),
			HAS_WAY_OUT.test(problem.message) ? '' : 'See quarterdeck --help.',
		);
	return opened.map(one => {
		const lines = matching(state, one.document);
		const {items} = one.document.reading.roadmap;
		return {...one, items: lines === null ? items : items.filter(item => lines.has(item.line))};
	});
};
