import type {Amended, Change, Document} from '../document/document.ts';
import {STATUS_WORDS} from '../model/status.ts';
import {amend} from './documents.ts';
import {type Next, next, say} from './next.ts';
import {refuse} from './refuse.ts';
import {flush} from './saving.ts';
import {entryOf, withEntry, withPosition} from './select.ts';
import type {Entry, State, Step} from './state.ts';
import {changedTo, fileName, short} from './words.ts';

/** Why nothing is written under `--read-only`. */
export const OPENED_READ_ONLY = 'it was opened read-only';

/** Why nothing can be written to a file, in one sentence with its way out; null where it can. */
const whyNotWritable = (entry: Entry): string | null => {
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

	return null;
};

/** Why nothing can be written to a roadmap, for the file's sake or for what it holds; null where it can. */
export const whyLocked = (entry: Entry): string | null => {
	const locked = entry.document?.locked ?? null;
	return (
		whyNotWritable(entry) ??
		(locked === null
			? null
			: `${fileName(entry.name)} ${locked.replace(/^it /u, '')}. Resolve them first; e opens it there.`)
	);
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

const headingOf = (document: Document, line: number): string =>
	document.reading.roadmap.phases.find(phase => phase.line === line)?.shortTitle ?? `line ${line}`;

/** What a change makes of the line that it is about, in a word; `document` is the one before it. */
const goalOf = (document: Document, change: Change): string => {
	switch (change.kind) {
		case 'status':
			return STATUS_WORDS[change.status];
		case 'met':
			return MET[`${change.met}`];
		case 'actual':
			return change.value;
		case 'move':
			return `below "${headingOf(document, change.phase)}"`;
	}
};

/** `Docker images, planned to done` */
const whatIs = (document: Document, change: Change): string => {
	const lines = linesOf(change);
	const first = lines[0] ?? 0;
	const of = lines.length === 1 ? short(titleOf(document, first)) : `${lines.length} items`;
	return change.kind === 'status'
		? `${of}, ${statusOf(document, first)} to ${STATUS_WORDS[change.status]}`
		: `${of}, to ${goalOf(document, change)}`;
};

const success = (before: Document, {document, written}: Amended, change: Change): string => {
	const first = written[0]?.line ?? linesOf(change)[0] ?? 0;
	switch (change.kind) {
		case 'status':
			return changedTo(
				written.map(({line}) => titleOf(document, line)),
				change.status,
				first,
			);
		case 'met':
			return `${short(titleOf(document, first))} is now ${goalOf(before, change)}, line ${first}. u undoes it.`;
		case 'actual':
			return `Set to ${change.value} on line ${first}. u undoes it.`;
		case 'move':
			return `Moved to "${headingOf(before, change.phase)}", line ${first}. u undoes it.`;
	}
};

const nothingToDo = (document: Document, change: Change): string =>
	`It is ${goalOf(document, change)} already. ${change.kind === 'status' ? 's offers the others.' : 'e opens the line.'}`;

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
	savedAt: null,
	takenBack: false,
});

/** The cursor on a moved item where it stands now; what was marked is changed, and marked no longer. */
const followed = (state: State, path: string, wish: Change, {document, written}: Amended): State => {
	const unmarked = withPosition(state, path, {marked: new Set()});
	const line = written[0]?.line;
	const item = document.reading.roadmap.items.find(one => one.line === line);
	return wish.kind === 'move' && item
		? withPosition(unmarked, path, {item: item.line, phase: item.phase ?? 0, itemScroll: 0})
		: unmarked;
};

/** A new change ends what could be done again, save what another program wrote over. */
const isTakenBack = ({takenBack}: Step): boolean => takenBack;

/** Makes a change: shown at once, on its way to the disk, and with a step to take it back; or says why it can't be made. */
export const change = (state: State, path: string, wish: Change): Next => {
	const entry = entryOf(state, path);
	const document = entry?.document;
	if (!entry || !document) {
		return next(state);
	}

	const locked = document.locked === null ? whyLocked(entry) : whyNotWritable(entry);
	if (locked !== null) {
		return next(say(state, locked, 'trouble'));
	}

	const amended = amend(document, wish);
	if (!amended.ok) {
		return next(refuse(state, {path, what: whatIs(document, wish), line: linesOf(wish)[0] ?? 0}, amended));
	}

	if (amended.edits.length === 0) {
		return next(say(state, nothingToDo(document, wish)));
	}

	const step = stepOf(state, path, document, wish, amended);
	const changed: State = {
		...withEntry(state, path, {document: amended.document}),
		history: {done: [...state.history.done, step], undone: state.history.undone.filter(isTakenBack)},
		pending: [...state.pending, {path, step, way: 'do', underWay: false}],
		nextId: state.nextId + 1,
	};
	return flush(say(followed(changed, path, wish, amended), success(document, amended, wish)), path);
};
