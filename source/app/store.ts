import {react} from '../commands/perform.ts';
import type {Effect} from '../store/effect.ts';
import type {Dispatch} from '../store/event.ts';
import type {State} from '../store/state.ts';

/** The one place that holds the state. */
export interface Store {
	readonly get: () => State;
	readonly dispatch: Dispatch;
	readonly subscribe: (listener: () => void) => () => void;
}

/** A store that hands the effects of every event to `run`, after the state has changed and everybody was told. */
export const createStore = (initial: State, run: (effect: Effect) => void): Store => {
	let state = initial;
	const listeners = new Set<() => void>();
	return {
		get: () => state,
		dispatch: event => {
			const {state: after, effects} = react(state, event);
			if (after !== state) {
				state = after;
				for (const listener of listeners) {
					listener();
				}
			}

			for (const effect of effects) {
				run(effect);
			}
		},
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
};
