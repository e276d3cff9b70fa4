import type {Refused} from '../document/document.ts';
import {say} from './next.ts';
import type {State} from './state.ts';

/** What a refusal is about. */
interface About {
	readonly path: string;
	readonly what: string;
	readonly line: number;
}

/**
 * The state with a reason in place of the item pane; while something is being typed or chosen, which a late refusal must not
 * throw away, the reason stands in the footer.
 */
export const refuse = (state: State, {path, what, line}: About, refusal: Refused): State =>
	state.mode.kind === 'browse' || state.mode.kind === 'refused'
		? {...state, message: null, mode: {kind: 'refused', what, path, line: refusal.lines[0] ?? line, refusal}}
		: say(state, `Not changed: ${refusal.reason}. ${refusal.wayOut}`, 'trouble');
