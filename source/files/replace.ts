import type {BigIntStats} from 'node:fs';
import {constants} from 'node:fs';
import {dirname} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {sameBytes, writeAll} from './bytes.ts';
import type {Disk, Handle} from './disk.ts';
import {readContents, sameStats} from './read.ts';
import {createTemporary, type Temporary} from './temporary.ts';
import {codeOf} from './trouble.ts';

/** What became of an attempt: replaced, or the file held something else, or this file can't be replaced by another at all. */
export type Replaced = 'replaced' | 'moved-on' | 'not-possible';

/** Where a rename or a new file is refused for reasons that writing into the file itself does not know. */
const IN_PLACE_MAY_DO = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'ETXTBSY']);
const PERMISSIONS = 0o7777n;

/**
 * Puts `next` in place of `expected` by writing it beside the file and renaming it over it, so that whoever looks sees the one
 * or the other and nothing between, whatever happens. `stats` are those of the file that held `expected`. Throws, and then the
 * file is as it was. Owner and rights are carried over; extended attributes are not: Node has no call for them.
 */
export const replace = async (
	path: string,
	stats: BigIntStats,
	expected: Uint8Array,
	next: Uint8Array,
	disk: Disk,
): Promise<Replaced> => {
	const temporary = await createTemporary(path, disk).catch(error => {
		if (IN_PLACE_MAY_DO.has(codeOf(error))) return null;
		throw error;
	});
	if (temporary === null) return 'not-possible';
	let renamed = false;
	try {
		if (!(await fill(temporary, stats, next))) return 'not-possible';
		const present = await readContents(path, disk);
		if (!sameBytes(present.bytes, expected) || !sameOwner(present.stats, stats)) return 'moved-on';
		renamed = await renameOver(temporary.path, path, present.stats, disk);
		return renamed ? 'replaced' : 'moved-on';
	} catch (error) {
		if (error instanceof RenameRefused) return 'not-possible';
		throw error;
	} finally {
		if (!renamed) await disk.remove(temporary.path).catch(() => undefined);
	}
};

/** Whether a file's owner, rights and links are still those that were copied. */
const sameOwner = (a: BigIntStats, b: BigIntStats): boolean =>
	a.uid === b.uid && a.gid === b.gid && a.mode === b.mode && a.nlink === b.nlink;

/** All the bytes, owner and rights, on the disk; false where owner and rights can't be kept. */
const fill = async ({handle}: Temporary, wanted: BigIntStats, next: Uint8Array): Promise<boolean> => {
	let kept = false;
	try {
		await writeAll(handle, next, 0);
		kept = await handOver(handle, wanted);
		if (kept) await handle.sync();
	} catch (error) {
		await handle.close().catch(() => undefined);
		throw error;
	}
	// Network folders report a failed write only now.
	await handle.close();
	return kept;
};

const UNABLE = new Set(['EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Owner, then rights: a change of owner takes rights away. False where this user, or this file system, is unable to. */
const handOver = async (handle: Handle, wanted: BigIntStats): Promise<boolean> => {
	try {
		let own = await handle.stat();
		if (own.uid !== wanted.uid || own.gid !== wanted.gid) {
			await handle.chown(Number(wanted.uid), Number(wanted.gid));
			own = await handle.stat();
		}
		const rights = wanted.mode & PERMISSIONS;
		if ((own.mode & PERMISSIONS) !== rights) await handle.chmod(Number(rights));
		return true;
	} catch (error) {
		if (UNABLE.has(codeOf(error))) return false;
		throw error;
	}
};

class RenameRefused extends Error {}

/** On Windows a scanner may hold a file for a moment. */
const PAUSES: readonly number[] = process.platform === 'win32' ? [10, 50, 100, 200, 400, 800] : [];

/** Compares and renames without a pause between; false where the file changed since `seen`. */
const renameOver = async (from: string, path: string, seen: BigIntStats, disk: Disk): Promise<boolean> => {
	for (let attempt = 0; ; attempt++) {
		if (!sameStats(disk.lstatSync(path), seen)) return false;
		try {
			disk.renameSync(from, path);
			return true;
		} catch (error) {
			if (!IN_PLACE_MAY_DO.has(codeOf(error))) throw error;
			const pause = PAUSES[attempt];
			if (pause === undefined) throw new RenameRefused();
			await sleep(pause);
		}
	}
};

/** Makes a rename last through a power cut. Some systems can't; the file is replaced all the same. */
export const syncFolder = async (path: string, disk: Disk): Promise<void> => {
	const handle = await disk.open(dirname(path), constants.O_RDONLY).catch(() => null);
	if (handle === null) return;
	await handle.sync().catch(() => undefined);
	await handle.close().catch(() => undefined);
};
