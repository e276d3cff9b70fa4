import {mkdirSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {codeOf} from './trouble.ts';

/** For its owner alone. */
const RIGHTS = 0o700;

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where a folder takes no new one and says that it isn't there
 * itself, as those of `/proc` do: here each is tried twice at most. Throws.
 */
export const makeFolder = (path: string): void => {
	const code = attempt(path);
	if (code === null) return;
	if (code !== 'ENOENT' || dirname(path) === path) throw Object.assign(new Error(code), {code});
	makeFolder(dirname(path));
	const again = attempt(path);
	if (again !== null) throw Object.assign(new Error(again), {code: again});
};

/** Makes one folder; why that could not be done, or null where it is there. */
const attempt = (path: string): string | null => {
	try {
		mkdirSync(path, RIGHTS);
		return null;
	} catch (error) {
		return isFolder(path) ? null : codeOf(error);
	}
};

const isFolder = (path: string): boolean => {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
};
