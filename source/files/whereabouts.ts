import {dirname, sep} from 'node:path';
import type {Disk} from './disk.ts';
import {gitRoot} from './git-root.ts';

/** Where a file really was when this program first met it. */
interface Whereabouts {
	readonly realPath: string;
	/** The working tree that its name stands in, else its folder; links followed. */
	readonly project: string;
}

const known = new Map<string, Promise<Whereabouts>>();

const findOut = async (path: string, realPath: string, disk: Disk): Promise<Whereabouts> => {
	const folder = await disk.realpath(dirname(path)).catch(() => dirname(path));
	return {realPath, project: (await gitRoot(folder)) ?? folder};
};

/** Where the file of this name was at first; `realPath` is where it is now. Never throws. */
export const meet = (path: string, realPath: string, disk: Disk): Promise<Whereabouts> => {
	const met = known.get(path) ?? findOut(path, realPath, disk);
	known.set(path, met);
	return met;
};

const isBelow = (path: string, folder: string): boolean =>
	path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * Whether the name, or a folder on the way to it, was made to lead out of the project since the file was first met. A link that led there
 * from the beginning was what the user opened; one that was laid later is not.
 */
export const strayed = async (path: string, realPath: string, disk: Disk): Promise<boolean> => {
	const first = await meet(path, realPath, disk);
	return realPath !== first.realPath && !isBelow(realPath, first.project);
};
