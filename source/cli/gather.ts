import {isAbsolute, relative, resolve} from 'node:path';
import type {Document} from '../document/document.ts';
import {openDocument} from '../document/open.ts';
import {findRoadmaps} from '../files/find.ts';
import {readRoadmap} from '../files/read.ts';
import {copySamples} from './demo.ts';
import {preferences} from './preferences.ts';
import {printProblem} from './print.ts';
import {ProblemError, trouble} from './problem.ts';
import type {Wish} from './wish.ts';

/** A file that was asked for, and how it is called: as the user wrote it, else relative to where the program was started. */
export interface Place {
	readonly path: string;
	readonly name: string;
}

export interface Opened extends Place {
	readonly document: Document;
}

const ANOTHER_PATH = 'Give another path, or none to look for the roadmaps of this project.';

const nameOf = (path: string, asked: readonly string[], folder: string): string => {
	const typed = asked.find(one => resolve(folder, one) === path);
	if (typed !== undefined) return typed;
	const near = relative(folder, path);
	return near === '' || isAbsolute(near) || near.startsWith('../..') ? path : near;
};

/** The files that were asked for. What could not be found is told of at once; where nothing was found it is thrown. */
export const findPlaces = async (wish: Wish): Promise<readonly Place[]> => {
	const folder = wish.demo ? copySamples() : process.cwd();
	const asked = wish.demo ? [folder] : wish.inputs;
	const {paths, problems, looked} = await findRoadmaps(asked, folder);
	for (const {path, sentence, code} of problems) {
		const said = code === 'no-roadmap' ? sentence : `it can't be read: ${sentence}`;
		const wayOut = code === 'no-roadmap' ? 'Name the file, or try --demo.' : ANOTHER_PATH;
		printProblem(trouble(path, null, said, wayOut).problem);
	}
	if (looked !== null && paths.length === 0) {
		throw trouble(
			null,
			null,
			`no roadmap from ${looked.from} up to ${looked.root}; looked for ROADMAP*, docs/ROADMAP*, roadmap/, roadmaps/`,
			'Give a path, or try --demo.',
		);
	}
	return paths.map(path => ({path, name: nameOf(path, asked, folder)}));
};

export const unreadable = (name: string, why: string): ProblemError =>
	trouble(name, null, `it can't be read: ${why}`, ANOTHER_PATH);

/** A file, read; throws what is the matter with it. */
export const openPlace = async (place: Place): Promise<Opened & {readonly readOnly: string | null}> => {
	const read = await readRoadmap(place.path);
	if (read.kind === 'failed') throw unreadable(place.name, read.sentence);
	const {fiscalYearStart} = preferences();
	const document = openDocument(read.bytes, {fiscalYearStart});
	if ('refused' in document) throw unreadable(place.name, document.refused);
	return {...place, document, readOnly: read.readOnly};
};

/** The roadmaps that were asked for, read, in the order of the paths. Those that can't be read are told of and left out. */
export const gather = async (wish: Wish): Promise<readonly Opened[]> => {
	const opened: Opened[] = [];
	for (const place of await findPlaces(wish)) {
		try {
			opened.push(await openPlace(place));
		} catch (error) {
			if (!(error instanceof ProblemError)) throw error;
			printProblem(error.problem);
		}
	}
	return opened;
};
