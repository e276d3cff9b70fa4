import {type RefusedRows, refusedRows} from '../../rows/refused.ts';
import {type SafeText, show} from '../../show/show.ts';
import {wrap} from '../../show/wrap.ts';
import type {Look} from '../../store/state.ts';
import {MARGIN} from '../layout/layout.ts';
import {filled, gap, type Line, muted, plain} from '../parts/run.ts';
import {titleLine} from '../parts/title.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import type {AskPane} from './ask-pane.ts';

const INDENT = 2;
const LABEL = 9;
const LEAST_ROWS = 8;

const labelled = (label: string, text: SafeText, columns: number, look: Look): readonly Line[] =>
	wrap(text, columns - INDENT - LABEL, 3, GLYPHS[look.glyphs].more).map(
		(part, index): Line => [
			gap(INDENT),
			...filled([muted(show(index === 0 ? label : ''))], LABEL, ''),
			plain(part),
		],
	);

const quoted = ({lines}: RefusedRows): readonly Line[] => {
	const digits = String(lines.at(-1)?.line ?? 0).length;
	return lines.map(
		({line, text}): Line => [
			gap(INDENT + LABEL),
			muted(show(String(line).padStart(digits))),
			gap(2),
			plain(text),
		],
	);
};

/** The parts in their order; of the lines in question as many as leave room for the rest. */
const contents = (rows: RefusedRows, columns: number, look: Look, height: number): readonly Line[] => {
	const why = labelled('why', rows.why, columns, look);
	const after = [
		...labelled('file', rows.file, columns, look),
		...rows.now.flatMap((text, index) => labelled(index === 0 ? 'now' : '', text, columns, look)),
	];
	const room = Math.max(0, height - 1 - why.length - after.length);
	return [...why, ...quoted(rows).slice(0, room), ...after];
};

/** A change that was not made: why, the lines in question, what became of the file, and what now. */
export const refusedPane: AskPane = {
	rows: (state, most) => {
		const rows = refusedRows(state);
		const lines = rows === null ? [] : contents(rows, state.size.columns - 2 * MARGIN, state.look, most);
		return Math.min(most, Math.max(LEAST_ROWS, 1 + lines.length));
	},
	draw: (state, {columns, rows: height}, look) => {
		const rows = refusedRows(state);
		if (rows === null) return {lines: [], picker: null};
		const title = {name: show('Not changed'), meta: [rows.what], focused: true, tone: 'blocked'} as const;
		const lines = [titleLine(title, columns, look), ...contents(rows, columns, look, height)];
		return {lines: lines.slice(0, height), picker: null};
	},
};
