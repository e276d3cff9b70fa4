import {createHash} from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {cacheFolder, type Environment} from './folders.ts';

/** How many readings are kept; the longest unused go first. */
const MOST = 100;

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
				mkdirSync(folder, {recursive: true, mode: 0o700});
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
	const names = readdirSync(folder);
	if (names.length <= MOST) return;
	const byAge = names
		.map(name => ({
			path: join(folder, name),
			used: statSync(join(folder, name), {throwIfNoEntry: false})?.mtimeMs ?? 0,
		}))
		.toSorted((a, b) => b.used - a.used);
	for (const {path} of byAge.slice(MOST)) rmSync(path, {force: true});
}
