import {randomBytes} from 'node:crypto';
import {constants} from 'node:fs';
import {basename, join} from 'node:path';
import {hashBytes, writeAll} from './bytes.ts';
import type {Disk} from './disk.ts';

/** Copies of what was replaced, so that no byte is ever lost: at most so many files, and so many bytes. */
const MOST_FILES = 200;
const MOST_BYTES = 64 * 1024 * 1024;

const folderIn = (state: string): string => join(state, 'replaced');

/** Writes a new file for the owner alone; `'lasting'` waits until it is on the disk. Throws. */
export const writePrivate = async (
	path: string,
	bytes: Uint8Array,
	disk: Disk,
	keep: 'lasting' | 'passing' = 'lasting',
): Promise<void> => {
	const handle = await disk.open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
	try {
		await writeAll(handle, bytes, 0);
		if (keep === 'lasting') await handle.sync();
	} catch (error) {
		await disk.remove(path).catch(() => undefined);
		throw error;
	} finally {
		await handle.close().catch(() => undefined);
	}
};

/** `20261120T145320123Z-1a2b3c4d-9f03-ROADMAP.md`: sorts by time; the second part stands for the whole path. */
const nameFor = (path: string, now: Date): string => {
	const time = now.toISOString().replace(/[-:.]/g, '');
	return `${time}-${hashBytes(path).slice(0, 8)}-${randomBytes(2).toString('hex')}-${basename(path)}`;
};

/** After how many new copies the old ones are looked through. */
const TRIM_EVERY = 50;
let kept = 0;

/** Keeps what a file held; gives where. Throws. */
export const keepCopy = async (
	path: string,
	bytes: Uint8Array,
	state: string,
	disk: Disk,
): Promise<string> => {
	const folder = folderIn(state);
	await disk.mkdir(folder);
	const copy = join(folder, nameFor(path, new Date()));
	await writePrivate(copy, bytes, disk);
	kept++;
	if (kept % TRIM_EVERY === 0) await trimCopies(state, disk);
	return copy;
};

/** Lets the oldest copies go where there are too many. Never throws. */
export const trimCopies = async (state: string, disk: Disk): Promise<void> => {
	const folder = folderIn(state);
	const names = await disk.readdir(folder).catch(() => []);
	let files = 0;
	let bytes = 0;
	for (const name of names.toSorted().reverse()) {
		const path = join(folder, name);
		const stats = await disk.lstat(path).catch(() => null);
		files++;
		bytes += Number(stats?.size ?? 0n);
		if (files > MOST_FILES || bytes > MOST_BYTES) await disk.remove(path).catch(() => undefined);
	}
};
