import type {Stats} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {gitRoot} from './git-root.ts';
import {isMarkdown, isRoadmapFolder, isRoadmapName} from './roadmap-name.ts';
import {codeOf, type Trouble, troubleOf} from './trouble.ts';
import {walk} from './walk.ts';

export interface Found {
	/** Absolute, each file once, in the order of what was asked for. */
	readonly paths: readonly string[];
	/** What was asked for and could not be had, as it was asked for; `no-roadmap` where a folder has none. */
	readonly problems: readonly ({readonly path: string} & Trouble)[];
	/** Where it was looked when nothing was asked for, for saying so; else null. */
	readonly looked: {readonly from: string; readonly root: string} | null;
}

/**
 * The roadmaps that were asked for: a file as it is, of a folder every roadmap below it, and for nothing those of this project,
 * looked for from the working folder up to the root of its working tree; the nearest folder that has any decides. Never throws.
 */
export const findRoadmaps = async (asked: readonly string[], folder: string): Promise<Found> => {
	if (asked.length === 0) return findUpwards(folder);
	const answers = await Promise.all(asked.map(path => findAt(path, folder)));
	return {
		paths: await distinct(answers.flatMap(answer => answer.paths)),
		problems: answers.flatMap(answer => (answer.problem === null ? [] : [answer.problem])),
		looked: null,
	};
};

interface Answer {
	readonly paths: readonly string[];
	readonly problem: Found['problems'][number] | null;
}

const NO_ROADMAP: Trouble = {
	code: 'no-roadmap',
	sentence: 'no roadmap below it; looked for ROADMAP* and for Markdown in roadmap/ and roadmaps/',
};

const findAt = async (asked: string, folder: string): Promise<Answer> => {
	const path = resolve(folder, asked);
	try {
		const stats = await stat(path);
		if (stats.isFile()) return {paths: [path], problem: null};
		if (!stats.isDirectory()) return {paths: [], problem: {path: asked, ...troubleOf('not-a-file')}};
		await readdir(path);
		const {paths} = await walk(path);
		return {paths, problem: paths.length === 0 ? {path: asked, ...NO_ROADMAP} : null};
	} catch (error) {
		return {paths: [], problem: {path: asked, ...troubleOf(codeOf(error))}};
	}
};

/** Without those that are the same file under another name. */
const distinct = async (paths: readonly string[]): Promise<readonly string[]> => {
	const real = await Promise.all(paths.map(path => realpath(path).catch(() => path)));
	return paths.filter((_, index) => real.indexOf(real[index]!) === index);
};

const findUpwards = async (folder: string): Promise<Found> => {
	const root = (await gitRoot(folder)) ?? folder;
	for (let at = folder; ; at = dirname(at)) {
		const paths = await distinct(await findIn(at));
		if (paths.length > 0 || at === root) return {paths, problems: [], looked: {from: folder, root}};
	}
};

/** The names of a folder that pass, sorted, of which `kind` is true; links followed. */
const entries = async (
	folder: string,
	passes: (name: string) => boolean,
	kind: (stats: Stats) => boolean,
): Promise<readonly string[]> => {
	const names = await readdir(folder).catch(() => []);
	const paths = names
		.filter(passes)
		.toSorted()
		.map(name => join(folder, name));
	const stats = await Promise.all(paths.map(path => stat(path).catch(() => null)));
	return paths.filter((_, index) => stats[index] != null && kind(stats[index]));
};

const files = (folder: string, passes: (name: string) => boolean): Promise<readonly string[]> =>
	entries(folder, passes, stats => stats.isFile());
const folders = (folder: string, passes: (name: string) => boolean): Promise<readonly string[]> =>
	entries(folder, passes, stats => stats.isDirectory());

/** `ROADMAP*`, `docs/ROADMAP*`, `roadmap/`, `roadmaps/`, in any letter case. */
const findIn = async (folder: string): Promise<readonly string[]> => {
	const docs = await folders(folder, name => /^docs$/i.test(name));
	const roadmaps = await folders(folder, isRoadmapFolder);
	const found = await Promise.all([
		files(folder, isRoadmapName),
		...docs.map(path => files(path, isRoadmapName)),
		...roadmaps.map(path => files(path, isMarkdown)),
	]);
	return found.flat();
};
