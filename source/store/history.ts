import type {Document} from '../document/document.ts';
import {whyLocked} from './change.ts';
import {type Next, next, say} from './next.ts';
import {reapply} from './reapply.ts';
import {refuse} from './refuse.ts';
import {flush} from './saving.ts';
import {entryOf, withEntry, withPosition} from './select.ts';
import type {History, State, Step} from './state.ts';
import {fileName} from './words.ts';

/** How taking back and doing again differ. */
const WAYS = {
	undo: {
		from: 'done',
		to: 'undone',
		nothing: 'Nothing to undo since the start.',
		says: (line: number, count: number, file: string) =>
			count > 1
				? `${count} lines${file} are as they were. U does it again.`
				: `Line ${line}${file} is as it was. U does it again.`,
	},
	redo: {
		from: 'undone',
		to: 'done',
		nothing: 'Nothing to redo.',
		says: (line: number, count: number, file: string) =>
			count > 1
				? `Done again on ${count} lines${file}. u undoes all of them.`
				: `Done again on line ${line}${file}. u undoes it.`,
	},
} as const;

export type Direction = keyof typeof WAYS;

/** Why there is nothing to take back or to do again, or true. */
export const mayStep = (state: State, way: Direction): true | string =>
	state.history[WAYS[way].from].length > 0 || WAYS[way].nothing;

/** The cursor on the line that a step changed, so that what happened is seen. */
const reveal = (state: State, path: string, document: Document, line: number): State => {
	const {roadmap} = document.reading;
	const item = roadmap.items.find(one => one.line === line);
	if (item) {
		return withPosition(state, path, {item: line, phase: item.phase ?? 0});
	}

	return roadmap.metrics.some(metric => metric.line === line)
		? withPosition(state, path, {metric: line})
		: state;
};

/** Where what a step changed stands once it was taken back or done again: only what was moved has two places. */
const lineAfter = (step: Step, way: Direction): number => {
	if (step.change.kind !== 'move') {
		return step.line;
	}

	const [edits, document] = way === 'undo' ? [step.edits, step.before] : [step.inverse, step.after];
	const cut = edits.find(({length, text}) => length > 0 && text === '');
	const {raw} = document.source;
	const ends = cut
		? (/^(?:\r?\n|\r)*/u.exec(raw.slice(cut.offset, cut.offset + cut.length))?.[0].length ?? 0)
		: 0;
	return cut ? document.source.lineAt(document.source.toClean(cut.offset + ends)) : step.line;
};

const moved = (history: History, way: Direction, step: Step): History => {
	const {from, to} = WAYS[way];
	const rest = {[from]: history[from].slice(0, -1), [to]: [...history[to], step]};
	return {...history, ...rest};
};

/** Takes the last step back, or does again what was taken back last, wherever it was made. */
export const stepBack = (state: State, way: Direction): Next => {
	const last = state.history[WAYS[way].from].at(-1);
	const entry = last ? entryOf(state, last.path) : null;
	if (!last || !entry?.document) {
		return next(say(state, WAYS[way].nothing));
	}

	const locked = whyLocked(entry);
	if (locked !== null) {
		return next(say(state, locked, 'trouble'));
	}

	const {path} = last;
	const result = reapply({step: last, way}, entry.document);
	if (!result.ok) {
		// What another program wrote over can't be done again here: what else it wrote over may.
		const {undone} = state.history;
		const history = last.takenBack
			? {...state.history, undone: undone.filter(step => step !== last)}
			: state.history;
		return next(
			refuse(
				{...state, history},
				{path, what: `${way} of ${last.what}`, line: result.lines[0] ?? last.line},
				result,
			),
		);
	}

	const {document} = result;
	const step: Step = {...result.step, takenBack: false};
	const changed: State = {
		...withEntry(state, path, {document}),
		history: moved(state.history, way, step),
		pending: [...state.pending, {path, step, way, underWay: false}],
	};
	const file = path === state.current ? '' : ` of ${fileName(entry.name)}`;
	const line = lineAfter(step, way);
	const count = step.change.kind === 'move' ? 1 : step.edits.length;
	return flush(say(reveal(changed, path, document, line), WAYS[way].says(line, count, file)), path);
};
