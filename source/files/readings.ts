import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cacheFolder, type Environment} from './folders.ts';
import {makeFolder} from './make-folder.ts';

/** How many readings are kept, and how many bytes of them; the longest unused go first. */
const MOST = 100;
const MOST_BYTES = 96 * 1024 * 1024;

/** Where readings of files are kept between starts, by what was read and by what. Losing any of them costs time, nothing else. */
export interface Readings {
	/** The text that was kept for these bytes, or null. */
	find(bytes: Uint8Array): string | null;
	/** Keeps a text for these bytes. Never throws: a full disk or a read-only home only means that it is not kept. */
	keep(bytes: Uint8Array, text: string): void;
}

/**
 * The readings in the user's cache folder. `reader` names the very build that reads and its options, so that nothing is ever taken from
 * one that would read differently; where it is empty nothing is kept.
 */
export function readingsIn(reader: string, env: Environment = process.env): Readings {
	const folder = join(cacheFolder(env), 'readings');
	const pathOf = (bytes: Uint8Array): string =>
		join(folder, `${createHash('sha256').update(reader).update('\0').update(bytes).digest('hex')}.json`);
	return {
		find: bytes => (reader === '' ? null : found(pathOf(bytes))),
		keep: (bytes, text) => {
			if (reader === '') return;
			try {
				makeFolder(folder);
				const path = pathOf(bytes);
				const passing = `${path}.${process.pid}`;
				writeFileSync(passing, text, {mode: 0o600});
				renameSync(passing, path);
				trim(folder);
			} catch {
				// It is read again at the next start.
			}
		},
	};
}

function found(path: string): string | null {
	try {
		const text = readFileSync(path, 'utf8');
		const now = new Date();
		utimesSync(path, now, now);
		return text;
	} catch {
		return null;
	}
}

function trim(folder: string): void {
	const byAge = readdirSync(folder)
		.map(name => {
			const path = join(folder, name);
			const stats = statSync(path, {throwIfNoEntry: false});
			return {path, used: stats?.mtimeMs ?? 0, size: stats?.size ?? 0};
		})
		.toSorted((a, b) => b.used - a.used);
	let total = 0;
	for (const [index, {path, size}] of byAge.entries()) {
		total += size;
		if (index >= MOST || total > MOST_BYTES) rmSync(path, {force: true});
	}
}
