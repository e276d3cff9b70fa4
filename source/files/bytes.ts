import {createHash} from 'node:crypto';
import type {Handle} from './disk.ts';
import {FileError} from './trouble.ts';

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && Buffer.compare(a, b) === 0;

/** SHA-256, hexadecimal. */
export const hashBytes = (bytes: Uint8Array | string): string =>
	createHash('sha256').update(bytes).digest('hex');

/**
 * Writes all the bytes. One `write` may write fewer and call that a success (a disk that is filling up, a quota, a network
 * folder), so it is asked until everything went.
 */
export const writeAll = async (handle: Handle, bytes: Uint8Array, position: number): Promise<void> => {
	let written = 0;
	while (written < bytes.length) {
		const count = await handle.write(bytes, written, bytes.length - written, position + written);
		if (count === 0) throw new FileError('ENOSPC');
		written += count;
	}
};
