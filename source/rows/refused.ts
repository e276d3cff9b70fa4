import {type SafeText, show} from '../show/show.ts';
import {entryOf} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {fileName} from '../store/words.ts';
import {inPlace} from './source-lines.ts';
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
	/** The ways out, one a row; the last is always one. */
	readonly now: readonly SafeText[];
}

/** More lines than these tell nothing that the editor would not tell better. */
const MOST_LINES = 12;

/** A reason names the file where it speaks of "it" or "the file". */
const named = (reason: string, file: string): string =>
	reason
		.replace(/^(?:the file|it)\b/u, file)
		.replace(/\bin the file\b/u, `in ${file}`)
		.replace(/\.$/u, '');

const ELSEWHERE = /on disk|elsewhere|no longer/u;

/** What is written of the editor, which has a row of its own. */
const EDITOR = /(?:^|[.;] )e opens [^.;]*/u;

const waysOut = (wayOut: string, line: number): readonly SafeText[] => {
	const first = wayOut.replace(EDITOR, '').replace(/\.$/u, '').trim();
	return [...(first === '' ? [] : [show(first)]), words`e opens line ${line} in your editor`];
};

/** The refusal that is shown, or null while another mode is on. */
export const refusedRows = (state: State): RefusedRows | null => {
	const {mode} = state;
	if (mode.kind !== 'refused') return null;
	const entry = entryOf(state, mode.path);
	const document = entry?.document ?? null;
	const {reason, lines, wayOut} = mode.refusal;
	const inFile = lines.filter(line => document !== null && line >= 1 && line <= document.source.lineCount);
	return {
		what: show(mode.what),
		why: show(named(reason, fileName(entry?.name ?? 'the file'))),
		lines:
			document === null
				? []
				: inFile.slice(0, MOST_LINES).map(line => ({line, text: inPlace(document, line)})),
		file: ELSEWHERE.test(reason)
			? words`nothing was written; it is as the other program left it`
			: words`nothing was written; it is as it was`,
		now: waysOut(wayOut, mode.line),
	};
};
