import {savedChoices} from '../rows/filter-picker.ts';
import {EMPTY_INPUT} from '../store/input.ts';
import {type Next, next, say} from '../store/next.ts';
import {filterName} from '../store/saved-filters.ts';
import type {State} from '../store/state.ts';
import type {Command} from './command.ts';
import {keep} from './filter.ts';

/** Opens the list of saved filters, or of what could be saved. */
export const savedFilters = {
	id: 'saved-filters',
	title: 'saved filters',
	may: state => savedChoices(state).length > 0 || 'No filter is saved yet. / sets one, then F saves it.',
	run: state => next({...state, mode: {kind: 'pick-filter', highlighted: null}}),
} as const satisfies Command;

/** The list took a filter by its name, or nothing: then the present filter is given one. */
export const takeSaved = (state: State, name: string): Next => {
	if (name === '') return next({...state, mode: {kind: 'name-filter', input: EMPTY_INPUT, problem: null}});
	const text = state.saved[name];
	return next(text === undefined ? state : keep(state, text));
};

const NO_NAME = 'A name has letters, digits, - and _, like late-work.';

const save = (state: State): Next => {
	const {mode} = state;
	if (mode.kind !== 'name-filter') return next(state);
	const name = filterName(mode.input.text);
	if (name === null) return next({...state, mode: {...mode, problem: NO_NAME}});
	const saved = {...state.saved, [name]: state.filter.text};
	const kept: State = {...state, saved, mode: {kind: 'browse'}};
	return next(say(kept, `Saved as @${name}. F offers it; --filter @${name} takes it.`), {
		type: 'keep-filters',
		filters: saved,
	});
};

/** In the line for a name: saves the present filter under it. */
export const keepName = {
	id: 'keep-name',
	title: 'save it',
	may: state => state.mode.kind === 'name-filter' || 'F saves a filter.',
	run: save,
} as const satisfies Command;

/** The saved filter that the list's cursor is on, or null. */
const chosen = (state: State): string | null => {
	if (state.mode.kind !== 'pick-filter') return null;
	const name = state.mode.highlighted ?? savedChoices(state)[0]?.name ?? '';
	return Object.hasOwn(state.saved, name) ? name : null;
};

/** In the list of saved filters: forgets the one under the cursor. */
export const forgetFilter = {
	id: 'forget-filter',
	title: 'forget it',
	may: state => chosen(state) !== null || 'Only saved filters can be forgotten. F lists them.',
	run: state => {
		const name = chosen(state);
		const saved = Object.fromEntries(Object.entries(state.saved).filter(([one]) => one !== name));
		const left: State = {...state, saved, mode: {kind: 'browse'}};
		return next(say(left, `Forgot @${name}: ${state.saved[name ?? ''] ?? ''}`), {
			type: 'keep-filters',
			filters: saved,
		});
	},
} as const satisfies Command;
