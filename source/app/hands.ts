import type {Reading} from '../reading/reading.ts';
import type {State} from '../store/state.ts';

/** What came of reading a file. */
export type ReadAnswer =
	| {
			readonly kind: 'read';
			readonly bytes: Uint8Array;
			readonly readOnly: string | null;
			/** What these bytes say, where that is known from an earlier start. */
			readonly known?: Reading;
	  }
	| {readonly kind: 'failed'; readonly code: string; readonly sentence: string};

/** What came of saving one. */
export type SaveAnswer =
	| {readonly kind: 'saved'}
	| {readonly kind: 'moved-on'; readonly bytes: Uint8Array}
	| {readonly kind: 'failed'; readonly code: string; readonly sentence: string; readonly wayOut?: string};

/** The outside world, as far as the dashboard touches it. None of these throw. */
export interface Hands {
	readonly read: (path: string) => Promise<ReadAnswer>;
	readonly save: (job: {
		readonly path: string;
		readonly expected: Uint8Array;
		readonly next: Uint8Array;
	}) => Promise<SaveAnswer>;
	/** Opens the editor with the terminal to itself; a sentence where that could not be done. */
	readonly edit: (path: string, line: number) => Promise<string | null>;
	readonly copy: (text: string) => void;
	/** Opens a link; a sentence where that could not be done. */
	readonly open: (url: string) => Promise<string | null>;
	readonly remember: (state: State) => void;
	/** Keeps the filters that have a name; a sentence where that could not be done. */
	readonly keepFilters: (filters: State['saved']) => Promise<string | null>;
	readonly suspend: () => Promise<void>;
	/** Called once all saves are through. */
	readonly quit: () => void;
}
