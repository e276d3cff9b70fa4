import {randomBytes} from 'node:crypto';
import {constants} from 'node:fs';
import {join} from 'node:path';
import {writePrivate} from './copies.ts';
import type {Disk} from './disk.ts';
import {isRunning} from './programs.ts';
import {readStably} from './read.ts';

/** What is about to be written into a file itself: enough to put it right if the writing is cut off. */
export interface Entry {
	readonly path: string;
	readonly pid: number;
	readonly before: Uint8Array;
	readonly after: Uint8Array;
}

const folderIn = (state: string): string => join(state, 'in-place');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Notes it, on the disk; gives where the note lies. Throws, and then nothing may be written. */
export const note = async (
	path: string,
	before: Uint8Array,
	after: Uint8Array,
	state: string,
	disk: Disk,
): Promise<string> => {
	await disk.mkdir(folderIn(state));
	const place = join(folderIn(state), `${Date.now()}-${randomBytes(4).toString('hex')}.json`);
	const entry = {path, pid: process.pid, before: base64(before), after: base64(after)};
	await writePrivate(place, new TextEncoder().encode(JSON.stringify(entry)), disk);
	return place;
};

const parse = (text: string): Entry | null => {
	try {
		const {path, pid, before, after} = JSON.parse(text) as Record<string, unknown>;
		if (typeof path !== 'string' || typeof pid !== 'number') return null;
		if (typeof before !== 'string' || typeof after !== 'string') return null;
		return {path, pid, before: Buffer.from(before, 'base64'), after: Buffer.from(after, 'base64')};
	} catch {
		return null;
	}
};

/** Notes of programs that are gone, with where each lies; a note that is itself cut off (`null`) was followed by no writing. */
export const abandoned = async (
	state: string,
	disk: Disk,
): Promise<readonly {readonly place: string; readonly entry: Entry | null}[]> => {
	const found: {place: string; entry: Entry | null}[] = [];
	for (const name of await disk.readdir(folderIn(state)).catch(() => [])) {
		const place = join(folderIn(state), name);
		try {
			const handle = await disk.open(place, constants.O_RDONLY);
			const {bytes} = await readStably(handle).finally(() => handle.close());
			const entry = parse(new TextDecoder().decode(bytes));
			if (entry === null || !isRunning(entry.pid)) found.push({place, entry});
		} catch {
			// Unreadable: left for another time.
		}
	}
	return found;
};
