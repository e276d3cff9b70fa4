import {readRoadmap} from '../files/read.ts';
import {decode} from '../text/decode.ts';
import {findPlaces, type Place, unreadable} from './gather.ts';
import {prepareForInk} from './prepare-for-ink.ts';
import {printProblem} from './print.ts';
import type {ProblemError} from './problem.ts';
import type {Wish} from './wish.ts';

/** The terminal alone decides whether there is a screen; a `CI` variable does not. */
const hasScreen = (): boolean =>
	process.stdin.isTTY === true && process.stdout.isTTY === true && process.env.TERM !== 'dumb';

/** What is the matter with a file, or null where it is a text that can be read. */
const problemOf = async ({path, name}: Place): Promise<ProblemError | null> => {
	const read = await readRoadmap(path);
	if (read.kind === 'failed') return unreadable(name, read.sentence);
	const source = decode(read.bytes);
	return 'refused' in source ? unreadable(name, source.refused) : null;
};

/** What is the matter with all of them; nothing as soon as one can be read: the screen tells of the others. */
const problemsOf = async (places: readonly Place[]): Promise<readonly ProblemError[]> => {
	const problems: ProblemError[] = [];
	for (const place of places) {
		const problem = await problemOf(place);
		if (problem === null) return [];
		problems.push(problem);
	}
	return problems;
};

/** `quarterdeck [PATH ...]`: the dashboard, or a plain summary where there is no screen. */
export const open = async (wish: Wish): Promise<void> => {
	if (!hasScreen()) return await (await import('./summary.ts')).summary(wish);
	prepareForInk();
	// Ink takes longer to load than the files take to be found.
	const loading = import('./dashboard.tsx');
	loading.catch(() => undefined);
	const places = await findPlaces(wish);
	const problems = await problemsOf(places);
	if (places.length === problems.length) {
		for (const {problem} of problems) printProblem(problem);
		return;
	}
	const {dashboard} = await loading;
	const {demo, readOnly, ascii, filter} = wish;
	await dashboard({roadmaps: places, demo, readOnly, ascii, filter});
};
