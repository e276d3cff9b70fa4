import {constants} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {hashBytes} from './bytes.ts';
import {writePrivate} from './copies.ts';
import type {Disk} from './disk.ts';
import {isRunning} from './programs.ts';
import {codeOf} from './trouble.ts';

/** In ms: how long another quarterdeck is waited for, and after how long its lock counts as forgotten. */
const PATIENCE = 3000;
const FORGOTTEN = 10_000;

const readHolder = async (path: string, disk: Disk): Promise<number> => {
	const handle = await disk.open(path, constants.O_RDONLY);
	try {
		const buffer = new Uint8Array(32);
		const length = await handle.read(buffer, 0, buffer.length, 0);
		return Number.parseInt(new TextDecoder().decode(buffer.subarray(0, length)), 10);
	} finally {
		await handle.close();
	}
};

/** Whether the lock's holder is gone, or has it for longer than any saving takes. */
const isStale = async (path: string, disk: Disk): Promise<boolean> => {
	const {mtimeMs} = await disk.stat(path);
	if (Date.now() - Number(mtimeMs) > FORGOTTEN) return true;
	const holder = await readHolder(path, disk);
	return !Number.isNaN(holder) && !isRunning(holder);
};

/** Takes the lock; gives its path, or null where none can be had: the comparison before the rename still stands. */
const acquire = async (target: string, state: string, disk: Disk): Promise<string | null> => {
	const folder = join(state, 'locks');
	const path = join(folder, `${hashBytes(target).slice(0, 32)}.lock`);
	const until = Date.now() + PATIENCE;
	try {
		await disk.mkdir(folder);
		while (Date.now() < until) {
			try {
				await writePrivate(path, new TextEncoder().encode(String(process.pid)), disk, 'passing');
				return path;
			} catch (error) {
				if (codeOf(error) !== 'EEXIST') return null;
			}
			if (await isStale(path, disk).catch(() => false)) await disk.remove(path);
			else await sleep(5);
		}
	} catch {
		// Without a lock, then.
	}
	return null;
};

/**
 * Does something while no other quarterdeck of this user saves the same file. The lock lies in the user's state folder, never
 * beside the file. A best effort: where none can be had the work is done without it.
 */
export const withLock = async <T>(
	target: string,
	state: string,
	disk: Disk,
	work: () => Promise<T>,
): Promise<T> => {
	const lock = await acquire(target, state, disk);
	try {
		return await work();
	} finally {
		if (lock !== null) await disk.remove(lock).catch(() => undefined);
	}
};
