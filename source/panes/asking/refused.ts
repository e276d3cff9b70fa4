import type {Document} from '../../document/document.ts';
import {sourceLine} from '../../rows/source-lines.ts';
import {words} from '../../rows/words.ts';
import {type SafeText, show} from '../../show/show.ts';
import {wrap} from '../../show/wrap.ts';
import {entryOf} from '../../store/select.ts';
import type {Entry, Look, State} from '../../store/state.ts';
import {filled, gap, type Line, muted, plain} from '../parts/run.ts';
import {titleLine} from '../parts/title.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import type {AskPane} from './ask-pane.ts';

type Refused = Extract<State['mode'], {kind: 'refused'}>;

const LABEL = 9;
const MOST_LINES = 4;

const labelled = (label: string, text: SafeText, columns: number, look: Look): readonly Line[] =>
	wrap(text, columns - 2 - LABEL, 3, GLYPHS[look.glyphs].more).map(
		(part, index): Line => [
			gap(2),
			...filled([muted(show(index === 0 ? label : ''))], LABEL, ''),
			plain(part),
		],
	);

/** The lines in question as they stand in the file. */
const quoted = ({refusal}: Refused, document: Document | null): readonly Line[] => {
	if (document === null) return [];
	const {lineCount} = document.source;
	const lines = refusal.lines.filter(line => line >= 1 && line <= lineCount).slice(0, MOST_LINES);
	const digits = String(lines.at(-1) ?? 0).length;
	return lines.map(
		(line): Line => [
			gap(2 + LABEL),
			muted(show(String(line).padStart(digits))),
			gap(2),
			plain(sourceLine(document, line)),
		],
	);
};

const reasonOf = ({refusal}: Refused): SafeText => show(refusal.reason.replace(/\.$/u, ''));

const contents = (mode: Refused, entry: Entry | null, columns: number, look: Look): readonly Line[] => [
	...labelled('why', reasonOf(mode), columns, look),
	...quoted(mode, entry?.document ?? null),
	...labelled('file', words`nothing was written; it is as it stands on disk`, columns, look),
	...labelled('now', show(mode.refusal.wayOut), columns, look),
];

const linesOf = (state: State, columns: number): readonly Line[] =>
	state.mode.kind === 'refused'
		? contents(state.mode, entryOf(state, state.mode.path), columns, state.look)
		: [];

/** A change that was not made: why, the lines in question, what became of the file, and what now. */
export const refusedPane: AskPane = {
	rows: (state, most) => Math.min(most, Math.max(8, 1 + linesOf(state, state.size.columns - 2).length)),
	draw: (state, {columns, rows}, look) => {
		const what = state.mode.kind === 'refused' ? show(state.mode.what) : words``;
		const title = {name: show('Not changed'), meta: [what], focused: true, tone: 'blocked'} as const;
		return {
			lines: [titleLine(title, columns, look), ...linesOf(state, columns)].slice(0, rows),
			picker: null,
		};
	},
};
