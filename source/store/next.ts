import type {Effect} from './effect.ts';
import type {Message, State} from './state.ts';

/** What follows from an event: the state after it, and what is to be done outside. */
export interface Next {
	readonly state: State;
	readonly effects: readonly Effect[];
}

/** A next state that asks for nothing outside, or for the effects given. */
export const next = (state: State, ...effects: readonly Effect[]): Next => ({state, effects});

/** The state with a sentence at the left of the footer. */
export const say = (state: State, text: string, tone: Message['tone'] = 'plain'): State => ({
	...state,
	message: {text, tone},
});
