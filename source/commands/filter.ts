import type {Status} from '../model/status.ts';
import {inputOf} from '../store/input.ts';
import {type PhaseEntry, phaseEntries, selectedPhase} from '../store/lists.ts';
import {matching, NO_FILTER, withFilter} from '../store/matching.ts';
import {type Next, next, say} from '../store/next.ts';
import {currentEntry, withPosition} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {termsIn, withTerm} from '../store/terms.ts';
import {always, type Command} from './command.ts';

/** How many earlier filters are kept. */
const KEPT = 20;

/** The cursor on the first phase with a match, where the selected one has none. */
const onFirstMatch = (state: State): State => {
	const entry = currentEntry(state);
	const matches = entry?.document ? matching(state, entry.document) : null;
	if (!entry || matches === null) {
		return state;
	}

	const hasMatch = ({items}: PhaseEntry): boolean => items.some(({line}) => matches.has(line));
	const selected = selectedPhase(state);
	const first = phaseEntries(state).find(hasMatch);
	return first === undefined || (selected !== null && hasMatch(selected))
		? state
		: withPosition(state, entry.path, {phase: first.line, item: null, itemScroll: 0});
};

/** The state with a filter that was decided on: it is kept for recall, and what is wrong with it is said. */
export const keep = (state: State, text: string): State => {
	const others = state.recent.filter(one => one !== text);
	const kept: State = {
		...withFilter(state, text),
		mode: {kind: 'browse'},
		recent: text === '' ? state.recent : [text, ...others].slice(0, KEPT),
	};
	const [problem] = kept.filter.problems;
	const there = onFirstMatch(kept);
	return problem ? say(there, problem.message, 'trouble') : there;
};

/** Opens the filter line; what is typed there applies at once. */
export const filter = {
	id: 'filter',
	title: 'filter as you type',
	may: always,
	run: state => {
		const {text} = state.filter;
		const input = inputOf(text === '' ? '' : `${text} `);
		return next({...state, mode: {kind: 'filter', input, before: text, choice: 0, recalled: -1}});
	},
} as const satisfies Command;

/** Leaves the filter line and keeps what stands there. */
export const keepFilter = (state: State): Next =>
	state.mode.kind === 'filter' ? next(keep(state, state.mode.input.text.trim())) : next(state);

export const filterStatus = {
	id: 'filter-status',
	title: 'by status',
	may: always,
	run: state =>
		next({...state, mode: {kind: 'pick-status', lines: [], purpose: 'filter', highlighted: null}}),
} as const satisfies Command;

export const filterQuarter = {
	id: 'filter-quarter',
	title: 'by quarter',
	may: always,
	run: state => next({...state, mode: {kind: 'pick-quarter', highlighted: null}}),
} as const satisfies Command;

export const clearFilter = {
	id: 'clear-filter',
	title: 'show all again',
	may: state => state.filter.text !== '' || 'There is no filter. / sets one.',
	run: state => next({...state, filter: NO_FILTER}),
} as const satisfies Command;

/** Filters by a status from the picker; the one that is filtered by already is taken out. */
export const takeStatusFilter = (state: State, status: Status): Next => {
	const term = `status:${status}`;
	const isOn = termsIn(state.filter.text).includes(term);
	return next(keep(state, withTerm(state.filter.text, ['status'], isOn ? '' : term)));
};

/** Filters by a period from the picker: a term, or nothing for any. */
export const takePeriodFilter = (state: State, term: string): Next => {
	const text = withTerm(state.filter.text, ['quarter', 'year', 'no'], term);
	const kept = keep(state, text);
	return next(text === '' ? say(kept, 'Any quarter.') : kept);
};
