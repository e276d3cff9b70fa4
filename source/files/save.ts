import type {BigIntStats} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {sameBytes} from './bytes.ts';
import {keepCopy} from './copies.ts';
import {type Disk, type Handle, disk as realDisk} from './disk.ts';
import {stateFolder} from './folders.ts';
import {note} from './journal.ts';
import {withLock} from './lock.ts';
import {overwrite} from './overwrite.ts';
import {inTurn} from './queue.ts';
import {openRegular, readContents, readOnlyReason, readStably, settled} from './read.ts';
import {replace, syncFolder} from './replace.ts';
import {codeOf, type Trouble, troubleOf} from './trouble.ts';
import {strayed} from './whereabouts.ts';

export interface SaveRequest {
	readonly path: string;
	/** What the file must still hold, byte for byte. */
	readonly expected: Uint8Array;
	/** What it shall hold. */
	readonly next: Uint8Array;
}

/**
 * `saved`: the file held `next`. `moved-on`: it holds something else than was expected, nothing was written, and these are its
 * bytes: look where the change belongs now and try again. `failed`: it is as it was, except for the code `damaged`, whose
 * sentence says where the bytes from before lie.
 */
export type SaveResult =
	| {readonly kind: 'saved'}
	| {readonly kind: 'moved-on'; readonly bytes: Uint8Array}
	| ({readonly kind: 'failed'} & Trouble);

export interface Surroundings {
	readonly disk: Disk;
	/** Where copies, locks and notes go. */
	readonly state: string;
}

const SAVED: SaveResult = {kind: 'saved'};
const failed = (code: string): SaveResult => ({kind: 'failed', ...troubleOf(code)});

/** By now the name leads to a file that nobody opened. */
const ledAway = (path: string): SaveResult => ({
	kind: 'failed',
	code: 'strayed',
	sentence: 'it now leads out of the project',
	wayOut: `Open it anew to write to ${path}.`,
});

const withoutCopy = (state: string): SaveResult => ({
	kind: 'failed',
	code: 'no-copy',
	sentence: 'no place for a copy of it',
	wayOut: `Set QUARTERDECK_STATE_DIR and restart: it is written in place, and ${state} takes no copy.`,
});

/**
 * Puts bytes in the place of those that the caller knows, or says why not. Never throws, never writes over what the caller has
 * not seen, never leaves half a file. Saves of one file happen one after the other. The one gap that is left: another program
 * that renames its own file over this one between our last look and our rename, two adjacent calls, loses what it wrote.
 */
export const save = (
	request: SaveRequest,
	surroundings: Surroundings = {disk: realDisk, state: stateFolder()},
): Promise<SaveResult> => inTurn(request.path, () => begin(request, surroundings));

const begin = async (request: SaveRequest, surroundings: Surroundings): Promise<SaveResult> => {
	const {disk, state} = surroundings;
	try {
		const path = await disk.realpath(request.path);
		if (await strayed(request.path, path, disk)) return ledAway(path);
		const work = () =>
			withLock(path, state, disk, () => atRest(() => locked({...request, path}, surroundings)));
		return await (path === request.path ? work() : inTurn(path, work));
	} catch (error) {
		return failed(codeOf(error));
	}
};

/** How often, and in ms after what pause, it is tried again where another program does not stop writing. */
const TRIES = 10;
const PAUSE = 200;

/** Tries again as long as another program is writing: a change is worth some seconds' wait. Throws what the last try threw. */
const atRest = async <T>(work: () => Promise<T>): Promise<T> => {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work();
		} catch (error) {
			if (codeOf(error) !== 'unsettled' || attempt === TRIES) throw error;
			await sleep(PAUSE);
		}
	}
};

const locked = async (request: SaveRequest, surroundings: Surroundings): Promise<SaveResult> => {
	const {path, expected, next} = request;
	const {disk} = surroundings;
	const held = await openRegular(path, disk);
	try {
		const {bytes, stats} = await readStably(held);
		if (sameBytes(bytes, next)) return SAVED;
		if (!sameBytes(bytes, expected)) return await movedOn(request, disk);
		const readOnly = await readOnlyReason(path, stats, disk);
		if (readOnly !== null) return {kind: 'failed', code: 'read-only', sentence: readOnly};
		return await write(request, held, stats, surroundings);
	} finally {
		await held.close().catch(() => undefined);
	}
};

/** What the file holds now that its other writer has come to rest. */
const movedOn = async ({path, expected, next}: SaveRequest, disk: Disk): Promise<SaveResult> => {
	const bytes = await settled(() => readContents(path, disk));
	if (sameBytes(bytes, next) && !sameBytes(bytes, expected)) return SAVED;
	return {kind: 'moved-on', bytes};
};

const write = async (
	request: SaveRequest,
	held: Handle,
	stats: BigIntStats,
	{disk, state}: Surroundings,
): Promise<SaveResult> => {
	const {path, expected, next} = request;
	const copy = await keepCopy(path, expected, state, disk).catch(() => null);
	const outcome = stats.nlink > 1n ? 'not-possible' : await replace(path, stats, expected, next, disk);
	if (outcome === 'moved-on') return movedOn(request, disk);
	if (outcome === 'not-possible') return writeInPlace(request, copy, {disk, state});
	await syncFolder(path, disk);
	return (await collision(request, held, {disk, state})) ?? verified(request, disk);
};

/** Nothing is written into a file itself unless what it held, and what it shall hold, are safe elsewhere. */
const writeInPlace = async (
	request: SaveRequest,
	copy: string | null,
	{disk, state}: Surroundings,
): Promise<SaveResult> => {
	const {path, expected, next} = request;
	const place = copy === null ? null : await note(path, expected, next, state, disk).catch(() => null);
	if (place === null) return withoutCopy(state);
	try {
		const outcome = await overwrite(path, expected, next, disk);
		await disk.remove(place).catch(() => undefined);
		return outcome === 'written' ? SAVED : await movedOn(request, disk);
	} catch (error) {
		const code = codeOf(error);
		if (code === 'damaged')
			return {kind: 'failed', code, sentence: `writing broke off; what it held is kept in ${copy}`};
		await disk.remove(place).catch(() => undefined);
		return failed(code);
	}
};

/** Another program may have kept the old file open and written into it while ours took its name: then theirs is put back. */
const collision = async (
	{path, expected, next}: SaveRequest,
	held: Handle,
	{disk, state}: Surroundings,
): Promise<SaveResult | null> => {
	const old = await readStably(held).catch(() => null);
	if (old === null || sameBytes(old.bytes, expected)) return null;
	const theirs = await settled(() => readStably(held)).catch(() => old.bytes);
	const copy = await keepCopy(path, theirs, state, disk).catch(() => null);
	const {stats} = await readContents(path, disk);
	const outcome = await replace(path, stats, next, theirs, disk).catch(() => null);
	if (outcome === 'replaced') return {kind: 'moved-on', bytes: theirs};
	const where = copy === null ? '' : `; what it wrote is kept in ${copy}`;
	return {kind: 'failed', code: 'collision', sentence: `another program wrote at the same moment${where}`};
};

/** The rename went through, so it was saved; unless the file holds something else by now. */
const verified = async (request: SaveRequest, disk: Disk): Promise<SaveResult> => {
	const present = await readContents(request.path, disk).catch(() => null);
	return present === null || sameBytes(present.bytes, request.next) ? SAVED : movedOn(request, disk);
};
