import type {Document, Refused} from '../document/document.ts';
import {carry} from './carry.ts';
import {reread} from './documents.ts';
import {type Next, next, say} from './next.ts';
import {overwritten} from './overwritten.ts';
import {refuse} from './refuse.ts';
import {replay, unasked} from './replay.ts';
import {entryOf, positionOf, withEntry} from './select.ts';
import type {Pending, State, Step} from './state.ts';

const sameText = (a: Document, b: Document): boolean => a === b || a.source.raw === b.source.raw;

/** Puts what is shown on its way to the disk, unless something is on its way already or nothing differs. */
export const flush = (state: State, path: string): Next => {
	const entry = entryOf(state, path);
	if (!entry?.document || !entry.disk || entry.saving) {
		return next(state);
	}

	if (sameText(entry.document, entry.disk)) {
		return next({...state, pending: state.pending.filter(pending => pending.path !== path)});
	}

	const pending = state.pending.map(one => (one.path === path ? {...one, underWay: true} : one));
	return next(
		{...withEntry(state, path, {saving: entry.document}), pending},
		{type: 'save', path, expected: entry.disk.bytes, next: entry.document.bytes},
	);
};

/** The file holds what was sent; what was changed meanwhile follows. */
export const saved = (state: State, path: string, at: number): Next => {
	const entry = entryOf(state, path);
	if (!entry?.saving) {
		return next(state);
	}

	const pending = state.pending.filter(one => one.path !== path || !one.underWay);
	const written = new Set(
		state.pending.filter(one => one.path === path && one.underWay).map(one => one.step.id),
	);
	const noted = (steps: readonly Step[]): readonly Step[] =>
		steps.map(step => (written.has(step.id) ? {...step, savedAt: at} : step));
	const settled: State = {
		...withEntry(state, path, {
			state: 'open',
			problem: null,
			disk: entry.saving,
			saving: null,
			recheck: false,
		}),
		pending,
		history: {done: noted(state.history.done), undone: state.history.undone},
	};
	const after = flush(settled, path);
	return entry.recheck ? next(after.state, ...after.effects, {type: 'read', path, why: 'changed'}) : after;
};

/** Nothing was written: the screen goes back to what is on disk, and says why. */
export const notSaved = (state: State, path: string, problem: string): Next => {
	const entry = entryOf(state, path);
	if (!entry?.disk) {
		return next(say(state, problem, 'trouble'));
	}

	const lost = state.pending.filter(pending => pending.path === path);
	const back = withEntry(state, path, {document: entry.disk, saving: null, recheck: false});
	return next(
		say(
			{
				...back,
				history: unasked(state.history, lost),
				pending: state.pending.filter(pending => pending.path !== path),
			},
			problem,
			'trouble',
		),
		{type: 'read', path, why: 'changed'},
	);
};

/** Why the first of some changes could not be made, and how many more could not. */
const withMore = (refusal: Refused, more: number): Refused =>
	more === 0
		? refusal
		: {
				...refusal,
				reason: `${refusal.reason}; ${more} more ${more === 1 ? 'change was' : 'changes were'} not made either`,
			};

/**
 * The file holds something else than was read. It is read again, and each change that was not written yet is made again where its
 * lines stand now; of those that can't be made the first is named with the reason, and the others are counted.
 */
export const movedOn = (state: State, path: string, bytes: Uint8Array, at: number): Next => {
	const entry = entryOf(state, path);
	if (!entry?.disk || !entry.document) {
		return next(state);
	}

	const disk = reread(entry.disk, bytes);
	if ('refused' in disk) {
		return notSaved(state, path, disk.refused);
	}

	const isOurs = (pending: Pending): boolean => pending.path === path;
	const {document, history, kept, lost, refusal} = replay(state.pending.filter(isOurs), disk, state.history);
	const settled: State = {
		...withEntry(state, path, {state: 'open', problem: null, document, disk, saving: null, recheck: false}),
		positions: new Map(state.positions).set(path, carry(positionOf(state, path), entry.document, document)),
		pending: [...state.pending.filter(pending => !isOurs(pending)), ...kept],
		history,
	};
	const told = overwritten(settled, path, entry.disk, disk, at);
	const [first, ...more] = lost;
	return flush(
		first && refusal
			? refuse(told, {path, what: first.step.what, line: first.step.line}, withMore(refusal, more.length))
			: told,
		path,
	);
};
