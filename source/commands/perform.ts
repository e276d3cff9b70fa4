import type {Event} from '../store/event.ts';
import {selectedMetricEntry} from '../store/lists.ts';
import {type Next, next, say} from '../store/next.ts';
import type {State} from '../store/state.ts';
import {update} from '../store/update.ts';
import {chosenCommand} from './palette.ts';
import {pick} from './pick.ts';
import {commandOf, RUN_CHOSEN} from './registry.ts';
import {edit} from './typing.ts';

/** Gives a command; where it can't act, the footer says why. What the footer said before goes. */
export const perform = (state: State, id: string): Next => {
	if (id === RUN_CHOSEN) {
		const chosen = chosenCommand(state);
		const closed: State = {...state, mode: {kind: 'browse'}, message: null};
		return chosen ? perform(closed, chosen.id) : next(closed);
	}

	const command = commandOf(id);
	if (!command) {
		return next(state);
	}

	const clear: State = state.message === null ? state : {...state, message: null};
	const may = command.may(clear);
	return may === true ? command.run(clear) : next(say(clear, may));
};

/** Among the metrics of all roadmaps the present one is that of the row under the cursor, whatever a filter took away. */
const settled = (state: State): State => {
	if (!state.together || state.view !== 'metrics') {
		return state;
	}

	const path = selectedMetricEntry(state)?.path ?? state.current;
	return path === state.current ? state : {...state, current: path};
};

/** What follows from anything that can happen. */
export const react = (state: State, event: Event): Next => {
	const {state: after, effects} = follow(state, event);
	return {state: settled(after), effects};
};

const follow = (state: State, event: Event): Next => {
	switch (event.type) {
		case 'command':
			return perform(state, event.id);
		case 'edit':
			return edit(state, event.edit);
		case 'pick':
			return pick({...state, message: null}, event.value);
		default:
			return update(state, event);
	}
};
