import type {Document} from '../document/document.ts';
import {carry, differing} from './carry.ts';
import {openDocument, reread} from './documents.ts';
import type {Event} from './event.ts';
import {lineMap} from './line-map.ts';
import {type Next, next, say} from './next.ts';
import {overwritten} from './overwritten.ts';
import {entryOf, positionOf, withEntry} from './select.ts';
import type {Entry, State} from './state.ts';
import {fileName, itemsDiffer} from './words.ts';

type ReadEvent = Extract<Event, {type: 'read'}>;

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
	a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));

const unreadableSentence = (file: string, reason: string): string =>
	`${file} can't be read: ${reason}. R tries again.`;

/** A roadmap of which nothing was recognised opens on its lines and why each was left out. */
const openOnLeftOut = (state: State, path: string, document: Document): State => {
	const {items, metrics, notRecognised} = document.reading.roadmap;
	const isEmpty = items.length === 0 && metrics.length === 0 && notRecognised.length > 0;
	return isEmpty && path === state.current && state.view !== 'fleet' && state.mode.kind === 'browse'
		? {...state, mode: {kind: 'not-read'}}
		: state;
};

const opened = (state: State, entry: Entry, event: ReadEvent): Next => {
	const document = openDocument(event.bytes, state.reading, undefined, event.known);
	if ('refused' in document) {
		const problem = unreadableSentence(fileName(entry.name), document.refused);
		return next(withEntry(state, entry.path, {state: 'failed', problem}));
	}

	const open = withEntry(state, entry.path, {
		state: 'open',
		document,
		disk: document,
		problem: null,
		readOnly: event.readOnly,
	});
	return next(openOnLeftOut(open, entry.path, document));
};

/** What is told of a file that holds what it held: nothing, unless `R` asked or it couldn't be read meanwhile. */
const sameAgain = ({name, problem}: Entry, {why}: ReadEvent): string | null => {
	if (why === 'asked') return `${fileName(name)} was read again: no item differs.`;
	return problem === null ? null : `${fileName(name)} is back, as it was.`;
};

/** Another program wrote the file, or `R` asked: what is shown follows, and the cursor stays on its item. */
const readAgain = (state: State, entry: Entry, old: Document, event: ReadEvent): Next => {
	const {path, name} = entry;
	const back = {state: 'open', problem: null, readOnly: event.readOnly} as const;
	if (sameBytes(event.bytes, old.bytes)) {
		const same = withEntry(state, path, back);
		const told = sameAgain(entry, event);
		return next(told === null ? same : say(same, told));
	}

	const now = reread(old, event.bytes);
	if ('refused' in now) {
		const problem = unreadableSentence(fileName(name), now.refused);
		return next(say(withEntry(state, path, {state: 'failed', problem}), problem, 'trouble'));
	}

	const {lines, count} = differing(old, now);
	const map = lineMap(old.source, now.source);
	const changed = new Set([...lines, ...[...entry.changed].flatMap(line => map(line) ?? [])]);
	const shown: State = {
		...withEntry(state, path, {...back, document: now, disk: now, changed}),
		positions: new Map(state.positions).set(path, carry(positionOf(state, path), old, now)),
	};
	const told = say(shown, `${fileName(name)} changed on disk and was read again: ${itemsDiffer(count)}.`);
	return next(overwritten(told, path, old, now, event.at));
};

/** A file was read. While a change of ours is being written, it waits: the save itself finds out what is there. */
export const read = (state: State, event: ReadEvent): Next => {
	const entry = entryOf(state, event.path);
	if (!entry) {
		return next(state);
	}

	if (!entry.document || !entry.disk) {
		return opened(state, entry, event);
	}

	if (entry.saving) {
		return next(
			sameBytes(event.bytes, entry.saving.bytes) ? state : withEntry(state, entry.path, {recheck: true}),
		);
	}

	return readAgain(state, entry, entry.document, event);
};

/** A file can't be read; what was read last stays. */
export const unreadable = (state: State, event: Extract<Event, {type: 'unreadable'}>): Next => {
	const entry = entryOf(state, event.path);
	if (!entry) {
		return next(state);
	}

	const file = fileName(entry.name);
	const problem =
		event.gone && entry.document
			? `${file} is gone; this is its last reading. R looks again.`
			: unreadableSentence(file, event.problem);
	const known = entry.problem === problem;
	const shown = withEntry(state, event.path, {
		state: event.gone && entry.document ? 'gone' : 'failed',
		problem,
	});
	return next(known ? shown : say(shown, problem, 'trouble'));
};
