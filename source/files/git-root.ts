import {stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** The working tree that a folder belongs to: the nearest folder above with a `.git` (a folder, or a file in worktrees), or null. */
export const gitRoot = async (folder: string): Promise<string | null> => {
	for (let at = folder; ; at = dirname(at)) {
		const found = await stat(join(at, '.git')).then(
			() => true,
			() => false,
		);
		if (found) return at;
		if (dirname(at) === at) return null;
	}
};
