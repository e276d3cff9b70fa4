import {type BigIntStats, constants} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {MAXIMUM_SIZE} from '../text/decode.ts';
import {sameBytes} from './bytes.ts';
import {type Disk, type Handle, disk as realDisk} from './disk.ts';
import {codeOf, FileError, type Trouble, troubleOf} from './trouble.ts';
import {meet} from './whereabouts.ts';

/** A file as it was at one moment. */
export interface Contents {
	readonly bytes: Uint8Array;
	readonly stats: BigIntStats;
}

export type ReadResult =
	| {
			readonly kind: 'read';
			readonly bytes: Uint8Array;
			/** Where the file really is, links followed. */
			readonly realPath: string;
			/** Why nothing may be written to it, or null. */
			readonly readOnly: string | null;
	  }
	| ({readonly kind: 'failed'} & Trouble);

/** `O_NONBLOCK`: a named pipe called ROADMAP.md must not hold the program. */
const FOR_READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** How long to wait, in ms, before a file that changed while it was read is read again. */
const PAUSES = [20, 50, 100] as const;

export const sameStats = (a: BigIntStats, b: BigIntStats): boolean =>
	a.dev === b.dev &&
	a.ino === b.ino &&
	a.size === b.size &&
	a.mtimeNs === b.mtimeNs &&
	a.ctimeNs === b.ctimeNs;

/** What the open file holds, and at most one byte more than it was said to hold: so a file that grows is noticed. */
const readAll = async (handle: Handle, size: number): Promise<Uint8Array> => {
	const buffer = new Uint8Array(size + 1);
	let length = 0;
	while (length < buffer.length) {
		const count = await handle.read(buffer, length, buffer.length - length, length);
		if (count === 0) break;
		length += count;
	}
	return buffer.subarray(0, length);
};

const check = (stats: BigIntStats): void => {
	if (stats.isDirectory()) throw new FileError('EISDIR');
	if (!stats.isFile()) throw new FileError('not-a-file');
	if (stats.size > BigInt(MAXIMUM_SIZE)) throw new FileError('too-large');
};

/** What an open file holds, at one moment: read again where it changed meanwhile. Throws a FileError. */
export const readStably = async (handle: Handle): Promise<Contents> => {
	let before = await handle.stat();
	for (let attempt = 0; ; attempt++) {
		check(before);
		const bytes = await readAll(handle, Number(before.size));
		const after = await handle.stat();
		if (sameStats(before, after) && BigInt(bytes.length) === after.size) return {bytes, stats: after};
		const pause = PAUSES[attempt];
		if (pause === undefined) throw new FileError('unsettled');
		await sleep(pause);
		before = await handle.stat();
	}
};

/** Opens a regular file for reading. Throws. */
export const openRegular = async (path: string, disk: Disk): Promise<Handle> => {
	// A device may do things when it is opened, and a socket can't be: so look first.
	check(await disk.stat(path));
	return disk.open(path, FOR_READING);
};

/** Opens, reads and closes. Throws. */
export const readContents = async (path: string, disk: Disk): Promise<Contents> => {
	const handle = await openRegular(path, disk);
	try {
		return await readStably(handle);
	} finally {
		await handle.close().catch(() => undefined);
	}
};

/** Why a file may not be written to, or null. The owner's wish counts for root too. */
export const readOnlyReason = async (
	path: string,
	stats: BigIntStats,
	disk: Disk,
): Promise<string | null> => {
	if ((Number(stats.mode) & 0o222) === 0) return troubleOf('read-only').sentence;
	try {
		await disk.mayWrite(path);
		return null;
	} catch (error) {
		const code = codeOf(error);
		return troubleOf(code === 'EACCES' || code === 'EPERM' ? 'read-only' : code).sentence;
	}
};

/**
 * Reads a regular file of at most 8 MiB, whole and at one moment. An empty one is more likely being written than it was emptied, so
 * it is looked at for a moment longer. Never throws, and never waits on a pipe.
 */
export const readRoadmap = async (path: string, disk: Disk = realDisk): Promise<ReadResult> => {
	try {
		const realPath = await disk.realpath(path);
		const {bytes: first, stats} = await readContents(realPath, disk);
		const bytes = first.length > 0 ? first : await settled(() => readContents(realPath, disk));
		void meet(path, realPath, disk);
		return {kind: 'read', bytes, realPath, readOnly: await readOnlyReason(realPath, stats, disk)};
	} catch (error) {
		return {kind: 'failed', ...troubleOf(codeOf(error))};
	}
};

/**
 * What is read once its writer has come to rest: read until two readings, some ms apart, agree, so that a file which is emptied
 * and written again is not taken for an empty one. Throws what reading throws.
 */
export const settled = async (read: () => Promise<Contents>): Promise<Uint8Array> => {
	let {bytes} = await read();
	for (let attempt = 0; attempt < 6; attempt++) {
		await sleep(40);
		const again = await read();
		if (again.bytes.length > 0 && sameBytes(bytes, again.bytes)) return bytes;
		bytes = again.bytes;
	}
	return bytes;
};
