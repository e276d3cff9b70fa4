import type {Status} from '../model/status.ts';
import type {ReadCache} from '../reading/read.ts';
import type {Reading, ReadOptions} from '../reading/reading.ts';
import type {Edit} from '../text/edit.ts';
import type {Source} from '../text/source.ts';

/** An open roadmap as a value: what is on disk, and what it says. */
export interface Document {
	/** The bytes as they were read. */
	readonly bytes: Uint8Array;
	readonly source: Source;
	/** How it was read, and is read again. */
	readonly options: ReadOptions;
	/** What its parsing left behind: shared by all versions of one file, so that an edit costs no more than its own chunk. */
	readonly cache: ReadCache;
	readonly reading: Reading;
	/** Why nothing may be written to it ("it has conflict markers from line 12"), or null. */
	readonly locked: string | null;
}

/** What a user asks for. */
export type Change =
	| {readonly kind: 'status'; readonly lines: readonly number[]; readonly status: Status}
	| {readonly kind: 'actual'; readonly line: number; readonly value: string}
	/** A criterion that a mark says to be met, or no longer. */
	| {readonly kind: 'met'; readonly line: number; readonly met: boolean}
	/** Moves the item of a line, with all that is nested below it, into the section by status whose heading stands on `phase`. */
	| {readonly kind: 'move'; readonly line: number; readonly phase: number};

/** One mark that was written: what stood there and what stands there now, as a person would read them. */
export interface Written {
	readonly line: number;
	readonly title: string;
	readonly status: Status | null;
	readonly from: string;
	readonly to: string;
}

/** A change that was carried out on the value (not on disk). */
export interface Amended {
	readonly ok: true;
	readonly document: Document;
	/** On the raw text before; in ascending order. Empty where nothing had to change. */
	readonly edits: readonly Edit[];
	/** On the raw text after: gives the very text before back. */
	readonly inverse: readonly Edit[];
	readonly written: readonly Written[];
}

/** A change that was not made, and why; every part is a whole sentence or a line number. */
export interface Refused {
	readonly ok: false;
	readonly reason: string;
	/** The lines in question, for showing. */
	readonly lines: readonly number[];
	readonly wayOut: string;
}

/** What setting a status would write, before it is done. */
export interface Preview {
	/** `[x]`, `[ ] + emoji`, `"Done"`; for showing. */
	readonly writes: string;
	/** By which authority: "as on 28 lines of this file", "the default: no item here bears one", "as it stands", "the legend, line 155". */
	readonly authority: string;
	/** The words of the item pane's `space` row: "writes [x]", "adds the emoji after the box", "adds the legend's mark for done". */
	readonly sentence: string;
}
