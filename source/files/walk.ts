import type {Dirent} from 'node:fs';
import {readdir, stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {enter, isIgnored, isNeverEntered, type Rules, rulesAbove} from './ignored.ts';
import {isMarkdown, isRoadmapFolder, namesRoadmap} from './roadmap-name.ts';

export interface Walked {
	/** Absolute, sorted. */
	readonly paths: readonly string[];
	/** Whether there were too many folders to look into all of them. */
	readonly cutShort: boolean;
}

interface Place {
	readonly folder: string;
	readonly rules: Rules | null;
	/** Below a folder of which every Markdown file is a roadmap. */
	readonly all: boolean;
	readonly depth: number;
}

const MOST_FOLDERS = 20_000;
const DEEPEST = 40;
const AT_ONCE = 16;

/** Whether an entry is a file to be opened; a link counts as what it leads to, a pipe or a device as nothing. */
const isFile = async (entry: Dirent, path: string): Promise<boolean> => {
	if (!entry.isSymbolicLink()) return entry.isFile();
	return stat(path).then(
		stats => stats.isFile(),
		() => false,
	);
};

interface Look {
	readonly files: readonly string[];
	readonly below: readonly Place[];
}

/** One folder. Links to folders are not followed, so nothing is met twice and nothing goes in circles. */
const look = async ({folder, rules: above, all, depth}: Place): Promise<Look> => {
	const entries = await readdir(folder, {withFileTypes: true}).catch(() => []);
	const rules = entries.some(entry => entry.name === '.gitignore') ? await enter(folder, above) : above;
	const files: string[] = [];
	const below: Place[] = [];
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) {
			if (isNeverEntered(entry.name) || depth >= DEEPEST || isIgnored(path, true, rules)) continue;
			below.push({folder: path, rules, all: all || isRoadmapFolder(entry.name), depth: depth + 1});
		} else if (all ? isMarkdown(entry.name) : namesRoadmap(entry.name)) {
			if (!isIgnored(path, false, rules) && (await isFile(entry, path))) files.push(path);
		}
	}
	return {files, below};
};

/** Every roadmap below a folder, by name; what git ignores is left out. Never throws. */
export const walk = async (folder: string): Promise<Walked> => {
	const paths: string[] = [];
	let level: readonly Place[] = [
		{folder, rules: await rulesAbove(folder), all: isRoadmapFolder(basename(folder)), depth: 0},
	];
	let seen = 0;
	while (level.length > 0 && seen < MOST_FOLDERS) {
		const next: Place[] = [];
		for (let at = 0; at < level.length && seen < MOST_FOLDERS; at += AT_ONCE) {
			const looks = await Promise.all(level.slice(at, at + AT_ONCE).map(look));
			seen += looks.length;
			for (const {files, below} of looks) {
				paths.push(...files);
				next.push(...below);
			}
		}
		level = next;
	}
	return {paths: paths.toSorted(), cutShort: seen >= MOST_FOLDERS};
};
