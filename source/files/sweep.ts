import {dirname, join} from 'node:path';
import {sameBytes} from './bytes.ts';
import {keepCopy, trimCopies} from './copies.ts';
import {disk as realDisk} from './disk.ts';
import {stateFolder} from './folders.ts';
import {abandoned, type Entry} from './journal.ts';
import {overwrite} from './overwrite.ts';
import {readContents} from './read.ts';
import type {Surroundings} from './save.ts';
import {isLeftover} from './temporary.ts';

export interface Swept {
	/** Temporary files that were removed. */
	readonly removed: readonly string[];
	/** Files into which writing had broken off, and which hold again what they held before. */
	readonly restored: readonly string[];
}

/**
 * Clears away what a quarterdeck that was killed left behind, in the folders of these files, and puts right what it left half
 * written. Touches nothing else. Never throws.
 */
export const sweep = async (
	paths: readonly string[],
	surroundings: Surroundings = {disk: realDisk, state: stateFolder()},
): Promise<Swept> => {
	const {disk, state} = surroundings;
	const real = await Promise.all(paths.map(path => disk.realpath(path).catch(() => path)));
	const folders = [...new Set(real.map(path => dirname(path)))];
	const removed = await Promise.all(folders.map(folder => removeLeftovers(folder, surroundings)));
	const restored = await restoreAll(surroundings);
	await trimCopies(state, disk);
	return {removed: removed.flat(), restored};
};

const removeLeftovers = async (folder: string, {disk}: Surroundings): Promise<readonly string[]> => {
	const removed: string[] = [];
	for (const name of await disk.readdir(folder).catch(() => [])) {
		if (!name.endsWith('.qdtmp')) continue;
		const path = join(folder, name);
		const stats = await disk.lstat(path).catch(() => null);
		if (stats === null || !stats.isFile() || !isLeftover(name, Number(stats.mtimeMs), Date.now())) continue;
		const gone = await disk.unlink(path).then(
			() => true,
			() => false,
		);
		if (gone) removed.push(path);
	}
	return removed;
};

/** Whether these bytes can be what writing `after` over `before` left when it was cut off. */
const isBetween = (bytes: Uint8Array, {before, after}: Entry): boolean => {
	const lengths = [before.length, after.length].sort((a, b) => a - b);
	if (bytes.length < lengths[0]! || bytes.length > lengths[1]!) return false;
	return bytes.every((byte, at) => byte === before[at] || byte === after[at]);
};

const restoreAll = async (surroundings: Surroundings): Promise<readonly string[]> => {
	const {disk, state} = surroundings;
	const restored: string[] = [];
	for (const {place, entry} of await abandoned(state, disk)) {
		try {
			if (entry !== null && (await restore(entry, surroundings))) restored.push(entry.path);
			await disk.remove(place);
		} catch {
			// Left for another time.
		}
	}
	return restored;
};

/** Puts back what was there before, where the file is as the broken writing left it; else keeps a copy of it. */
const restore = async (entry: Entry, {disk, state}: Surroundings): Promise<boolean> => {
	const bytes = await readContents(entry.path, disk).then(
		contents => contents.bytes,
		() => null,
	);
	if (bytes !== null && (sameBytes(bytes, entry.before) || sameBytes(bytes, entry.after))) return false;
	if (bytes === null || !isBetween(bytes, entry)) {
		await keepCopy(entry.path, entry.before, state, disk);
		return false;
	}
	return (await overwrite(entry.path, bytes, entry.before, disk)) === 'written';
};
