import {type SafeText, show} from '../show/show.ts';
import {entryOf} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {sourceLine} from './source-lines.ts';
import {words} from './words.ts';

/** A change that was not made, in the order in which one asks. */
export interface RefusedRows {
	/** "Docker images, planned to done". */
	readonly what: SafeText;
	readonly why: SafeText;
	/** The lines in question as they stand in the file. */
	readonly lines: readonly {readonly line: number; readonly text: SafeText}[];
	/** What became of the file. */
	readonly file: SafeText;
	/** The way out. */
	readonly now: SafeText;
}

const MOST_LINES = 4;

/** The refusal that is shown, or null while another mode is on. */
export const refusedRows = (state: State): RefusedRows | null => {
	const {mode} = state;
	if (mode.kind !== 'refused') return null;
	const document = entryOf(state, mode.path)?.document ?? null;
	const {reason, lines, wayOut} = mode.refusal;
	const inFile = lines.filter(line => document !== null && line >= 1 && line <= document.source.lineCount);
	return {
		what: show(mode.what),
		why: show(reason.replace(/\.$/u, '')),
		lines:
			document === null
				? []
				: inFile.slice(0, MOST_LINES).map(line => ({line, text: sourceLine(document, line)})),
		file: words`nothing was written; it is as it stands on disk`,
		now: show(wayOut),
	};
};
