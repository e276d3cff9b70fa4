import {constants} from 'node:fs';
import {sameBytes, writeAll} from './bytes.ts';
import type {Disk, Handle} from './disk.ts';
import {readStably} from './read.ts';
import {FileError} from './trouble.ts';

/** `O_NOFOLLOW`: links were followed before; one that is here now was laid in the last moment. */
const FOR_BOTH = constants.O_RDWR | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Writes into the file itself, for files that can't be replaced: hard links, single mounted files, folders that take no new
 * file. Only what differs is written. Throws: with the code `damaged` where the file could not be put back, else the file is as
 * it was.
 */
export const overwrite = async (
	path: string,
	expected: Uint8Array,
	next: Uint8Array,
	disk: Disk,
): Promise<'written' | 'moved-on'> => {
	const handle = await disk.open(path, FOR_BOTH);
	try {
		const {bytes} = await readStably(handle);
		if (!sameBytes(bytes, expected)) return 'moved-on';
		try {
			await change(handle, expected, next);
		} catch (error) {
			await putBack(handle, expected);
			throw error;
		}
		return 'written';
	} finally {
		await handle.close().catch(() => undefined);
	}
};

const firstDifference = (a: Uint8Array, b: Uint8Array): number => {
	const limit = Math.min(a.length, b.length);
	let at = 0;
	while (at < limit && a[at] === b[at]) at++;
	return at;
};

/** Where the last byte that differs ends, of what both have. */
const lastDifference = (a: Uint8Array, b: Uint8Array): number => {
	let at = Math.min(a.length, b.length);
	while (at > 0 && a[at - 1] === b[at - 1]) at--;
	return at;
};

/** The end first where it grows, since only that can fail for want of room; cut off last where it shrinks. */
const change = async (handle: Handle, before: Uint8Array, after: Uint8Array): Promise<void> => {
	if (after.length > before.length) await writeAll(handle, after.subarray(before.length), before.length);
	const start = firstDifference(before, after);
	const end = lastDifference(before, after);
	if (end > start) await writeAll(handle, after.subarray(start, end), start);
	if (after.length < before.length) await handle.truncate(after.length);
	await handle.sync();
	const {bytes} = await readStably(handle);
	if (!sameBytes(bytes, after)) throw new FileError('mismatch');
};

const putBack = async (handle: Handle, before: Uint8Array): Promise<void> => {
	try {
		await handle.truncate(before.length);
		await writeAll(handle, before, 0);
		const {bytes} = await readStably(handle);
		if (sameBytes(bytes, before)) {
			await handle.sync().catch(() => undefined);
			return;
		}
	} catch {
		// Told below.
	}
	throw new FileError('damaged');
};
