import type {Amended, Change, Document} from '../document/document.ts';
import {STATUS_WORDS} from '../model/status.ts';
import {amend} from './documents.ts';
import {type Next, next, say} from './next.ts';
import {refuse} from './refuse.ts';
import {flush} from './saving.ts';
import {entryOf, withEntry} from './select.ts';
import type {Entry, State, Step} from './state.ts';
import {changedTo, fileName, short} from './words.ts';

/** Why nothing is written under `--read-only`. */
export const OPENED_READ_ONLY = 'it was opened read-only';

/** Why nothing can be written to a roadmap, in one sentence with its way out; null where it can. */
export const whyLocked = (entry: Entry): string | null => {
	const file = fileName(entry.name);
	if (entry.state === 'gone') {
		return `${file} is gone; this is its last reading. R looks again.`;
	}

	if (entry.readOnly === OPENED_READ_ONLY) {
		return `${file} was opened read-only; nothing was written. Start without --read-only to change it.`;
	}

	if (entry.readOnly !== null) {
		return `${file} ${entry.readOnly.replace(/^it /u, '')}; nothing was written. Make it writable, then R.`;
	}

	const locked = entry.document?.locked ?? null;
	return locked === null
		? null
		: `${file} ${locked.replace(/^it /u, '')}. Resolve them first; e opens it there.`;
};

const statusOf = (document: Document, line: number): string => {
	const item = document.reading.roadmap.items.find(one => one.line === line);
	return item ? STATUS_WORDS[item.status] : 'no status';
};

const titleOf = (document: Document, line: number): string => {
	const {items, metrics} = document.reading.roadmap;
	return (
		items.find(item => item.line === line)?.title ??
		metrics.find(metric => metric.line === line)?.label ??
		`Line ${line}`
	);
};

const linesOf = (change: Change): readonly number[] =>
	change.kind === 'status' ? change.lines : [change.line];

const MET = {true: 'met', false: 'not met'} as const;

/** What a change makes of the line that it is about, in a word. */
const goalOf = (change: Change): string =>
	change.kind === 'status'
		? STATUS_WORDS[change.status]
		: change.kind === 'met'
			? MET[`${change.met}`]
			: change.value;

/** `Docker images, planned to done` */
const whatIs = (document: Document, change: Change): string => {
	const lines = linesOf(change);
	const first = lines[0] ?? 0;
	const of = lines.length === 1 ? short(titleOf(document, first)) : `${lines.length} items`;
	return change.kind === 'status'
		? `${of}, ${statusOf(document, first)} to ${STATUS_WORDS[change.status]}`
		: `${of}, to ${goalOf(change)}`;
};

const success = (document: Document, change: Change): string => {
	const lines = linesOf(change);
	const first = lines[0] ?? 0;
	switch (change.kind) {
		case 'status':
			return changedTo(
				lines.map(line => titleOf(document, line)),
				change.status,
				first,
			);
		case 'met':
			return `${short(titleOf(document, first))} is now ${goalOf(change)}, line ${first}. u undoes it.`;
		case 'actual':
			return `Set to ${change.value} on line ${first}. u undoes it.`;
	}
};

const nothingToDo = (change: Change): string =>
	`It is ${goalOf(change)} already. ${change.kind === 'status' ? 's offers the others.' : 'e opens the line.'}`;

const stepOf = (state: State, path: string, document: Document, change: Change, amended: Amended): Step => ({
	id: state.nextId,
	path,
	line: amended.written[0]?.line ?? linesOf(change)[0] ?? 0,
	change,
	what: whatIs(document, change),
	edits: amended.edits,
	inverse: amended.inverse,
	before: document,
	after: amended.document,
});

/** Makes a change: shown at once, on its way to the disk, and with a step to take it back; or says why it can't be made. */
export const change = (state: State, path: string, wish: Change): Next => {
	const entry = entryOf(state, path);
	const document = entry?.document;
	if (!entry || !document) {
		return next(state);
	}

	const locked = whyLocked(entry);
	if (locked !== null) {
		return next(say(state, locked, 'trouble'));
	}

	const amended = amend(document, wish);
	if (!amended.ok) {
		return next(refuse(state, {path, what: whatIs(document, wish), line: linesOf(wish)[0] ?? 0}, amended));
	}

	if (amended.edits.length === 0) {
		return next(say(state, nothingToDo(wish)));
	}

	const step = stepOf(state, path, document, wish, amended);
	const changed: State = {
		...withEntry(state, path, {document: amended.document}),
		history: {done: [...state.history.done, step], undone: []},
		pending: [...state.pending, {path, step, way: 'do', underWay: false}],
		nextId: state.nextId + 1,
	};
	return flush(say(changed, success(amended.document, wish)), path);
};
