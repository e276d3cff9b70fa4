import {dirname, join, relative, sep} from 'node:path';
import ignore, {type Ignore} from 'ignore';
import {disk} from './disk.ts';
import {gitRoot} from './git-root.ts';
import {readContents} from './read.ts';

/** The rules that hold in a folder: those of the files above, each counted from where it stands, the nearest last. */
export interface Rules {
	readonly base: string;
	readonly matcher: Ignore;
	readonly above: Rules | null;
}

const ALWAYS = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** Folders that hold nobody's roadmap. */
export const isNeverEntered = (name: string): boolean => ALWAYS.has(name);

const rulesFrom = async (file: string, base: string, above: Rules | null): Promise<Rules | null> => {
	const contents = await readContents(file, disk).catch(() => null);
	if (contents === null) return above;
	return {base, matcher: ignore().add(new TextDecoder().decode(contents.bytes)), above};
};

/** The rules below `above`, with those of the folder's own `.gitignore`. */
export const enter = (folder: string, above: Rules | null): Promise<Rules | null> =>
	rulesFrom(join(folder, '.gitignore'), folder, above);

/** Whether git would leave this path alone; the nearest rule that says anything decides. */
export const isIgnored = (path: string, isFolder: boolean, rules: Rules | null): boolean => {
	for (let at = rules; at !== null; at = at.above) {
		const name = relative(at.base, path).split(sep).join('/');
		const {ignored, unignored} = at.matcher.test(isFolder ? `${name}/` : name);
		if (ignored) return true;
		if (unignored) return false;
	}
	return false;
};

/** The rules that stand above a folder in its working tree. None where they ignore the folder itself: it was asked for by name. */
export const rulesAbove = async (folder: string): Promise<Rules | null> => {
	const root = await gitRoot(folder);
	if (root === null) return null;
	let rules = await rulesFrom(join(root, '.git', 'info', 'exclude'), root, null);
	const between: string[] = [];
	for (let at = folder; at !== root; at = dirname(at)) between.unshift(at);
	for (const below of between) {
		rules = await enter(dirname(below), rules);
		if (isIgnored(below, true, rules)) return null;
	}
	return rules;
};
