import {completionsFor} from '../store/completing.ts';
import {editInput, type InputEdit, inputOf} from '../store/input.ts';
import {withFilter} from '../store/matching.ts';
import {type Next, next} from '../store/next.ts';
import type {Input, Mode, State} from '../store/state.ts';
import type {Command} from './command.ts';
import {completed} from './completion.ts';
import {keepFilter} from './filter.ts';
import {keepActual} from './metric.ts';
import {choose} from './palette.ts';
import {forgetFilter, keepName} from './saved.ts';

type FilterMode = Extract<Mode, {kind: 'filter'}>;

/** The line being typed, or null where letters are keys. */
const inputIn = ({mode}: State): Input | null =>
	mode.kind === 'help' || 'input' in mode ? mode.input : null;

/** The filter line with another text; it applies at once. */
const typed = (state: State, mode: FilterMode, input: Input, change: Partial<FilterMode> = {}): State => ({
	...withFilter(state, input.text),
	mode: {...mode, choice: 0, recalled: -1, ...change, input},
});

/** A key or a paste edited the line being typed. */
export const edit = (state: State, change: InputEdit): Next => {
	const {mode} = state;
	switch (mode.kind) {
		case 'filter':
			return next(typed(state, mode, editInput(mode.input, change)));
		case 'palette':
			return next({...state, mode: {...mode, choice: 0, input: editInput(mode.input, change)}});
		case 'help':
			return mode.input === null
				? next(state)
				: next({...state, mode: {...mode, scroll: 0, input: editInput(mode.input, change)}});
		case 'actual':
		case 'name-filter':
			return next({...state, mode: {...mode, problem: null, input: editInput(mode.input, change)}});
		default:
			return next(state);
	}
};

/** An earlier filter in place of the typed one, or a later one; before the latest stands the line as it was. */
const recall = (state: State, mode: FilterMode, by: number): Next => {
	const recalled = Math.max(-1, Math.min(state.recent.length - 1, mode.recalled + by));
	const text = recalled < 0 ? mode.before : (state.recent[recalled] ?? '');
	return next(typed(state, mode, inputOf(text), {recalled}));
};

/** Up and down: through the completions, and above the first of them through earlier filters. */
const chooseIn = (state: State, by: number): Next => {
	const {mode} = state;
	if (mode.kind !== 'filter') {
		return choose(state, by);
	}

	if (by < 0 ? mode.choice === 0 : mode.recalled >= 0) {
		return recall(state, mode, -by);
	}

	const last = Math.max(0, completionsFor(state).list.length - 1);
	return next({...state, mode: {...mode, choice: Math.max(0, Math.min(last, mode.choice + by))}});
};

const isTyping = (state: State): true | string => inputIn(state) !== null || 'Nothing is being typed.';

/** Takes the chosen completion. */
const complete = {
	id: 'complete',
	title: 'complete',
	may: isTyping,
	run: state => {
		const {mode} = state;
		const input = mode.kind === 'filter' ? completed(state) : null;
		return next(mode.kind === 'filter' && input ? typed(state, mode, input) : state);
	},
} as const satisfies Command;

const chooseUp = {
	id: 'choose-up',
	title: 'choice above, earlier filters',
	may: isTyping,
	run: state => chooseIn(state, -1),
} as const satisfies Command;

const chooseDown = {
	id: 'choose-down',
	title: 'choice below',
	may: isTyping,
	run: state => chooseIn(state, 1),
} as const satisfies Command;

/** Leaves the filter line, and keeps what stands there. */
const keep = {
	id: 'keep-filter',
	title: 'keep the filter',
	may: state => state.mode.kind === 'filter' || '/ opens the filter line.',
	run: keepFilter,
} as const satisfies Command;

/** What keys do in a line being typed, besides typing. */
export const TYPING = [
	keep,
	keepActual,
	keepName,
	forgetFilter,
	complete,
	chooseUp,
	chooseDown,
] as const satisfies readonly Command[];
