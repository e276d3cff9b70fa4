import type {Next} from '../store/next.ts';
import type {State} from '../store/state.ts';

/** Something that a user can do. */
export interface Command {
	readonly id: string;
	/** What it does, in at most five lower-case words: for the palette and the help. */
	readonly title: string;
	/** Whether it can be done now; else why not, in one sentence for the footer. */
	readonly may: (state: State) => true | string;
	/** What follows. Called only where `may` says true. */
	readonly run: (state: State) => Next;
}

/** A command that can always be given. */
export const always = (): true => true;
