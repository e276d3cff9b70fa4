import type {Item} from '../model/roadmap.ts';
import {initialState} from '../store/initial.ts';
import {filterOf, matching} from '../store/matching.ts';
import type {State} from '../store/state.ts';
import type {Opened} from './gather.ts';

/** A roadmap with those of its items that a filter lets through, in file order. */
export interface Kept extends Opened {
	readonly items: readonly Item[];
}

/** A state without a screen: the filter means here what it means there. */
export const stateFor = (filter: string, today: string): State => ({
	...initialState({
		size: {columns: 80, rows: 24},
		today,
		look: {colours: 0, weights: false, background: 'dark', palette: 'standard', glyphs: 'unicode'},
		demo: false,
		reading: {fiscalYearStart: 1},
		roadmaps: [],
		view: 'fleet',
		positions: new Map(),
	}),
	filter: filterOf(filter),
});

/** The items of each roadmap that the filter lets through; all of them where it is empty. */
export const filterItems = (opened: readonly Opened[], filter: string, today: string): readonly Kept[] => {
	const state = stateFor(filter, today);
	return opened.map(one => {
		const lines = matching(state, one.document);
		const {items} = one.document.reading.roadmap;
		return {...one, items: lines === null ? items : items.filter(item => lines.has(item.line))};
	});
};
