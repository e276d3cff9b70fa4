import {dateOf} from '../app/today.ts';
import {amend} from '../document/amend.ts';
import type {Amended, Document, Refused} from '../document/document.ts';
import {save} from '../files/save.ts';
import {isStatus, STATUS_WORDS, type Status} from '../model/status.ts';
import {show} from '../show/show.ts';
import {encode} from '../text/utf8.ts';
import {filterItems} from './filter-items.ts';
import {gather, openPlace, type Place} from './gather.ts';
import {withoutKeys} from './line-change.ts';
import {sayNothingMatches} from './list.ts';
import {notSaved} from './not-saved.ts';
import {print, printData, printProblem} from './print.ts';
import {ProblemError, trouble, usage} from './problem.ts';
import {readStatus} from './status-word.ts';
import {unifiedDiff} from './unified-diff.ts';
import type {Wish} from './wish.ts';

/** How often a file that moves on under our hands is read anew before we give way to the other program. */
const ATTEMPTS = 20;

/** The paths and the status, of one word or two: `docs/ in progress`. */
const readInputs = ({inputs}: Wish): {readonly paths: readonly string[]; readonly status: Status} => {
	if (inputs.length === 0)
		throw usage('set --filter needs a status', 'Write it like quarterdeck set --filter is:overdue blocked.');
	const two = inputs.slice(-2).join('-').toLowerCase();
	if (inputs.length > 1 && isStatus(two)) return {paths: inputs.slice(0, -2), status: two};
	return {paths: inputs.slice(0, -1), status: readStatus(inputs.at(-1)!)};
};

/** What one file is asked for. */
interface Job extends Place {
	readonly filter: string;
	readonly status: Status;
	readonly today: string;
}

type Opened = Awaited<ReturnType<typeof openPlace>>;

const matchingLines = (opened: Opened, {filter, today}: Job): readonly number[] =>
	filterItems([opened], filter, today)[0]!.items.map(({line}) => line);

/** Each refusal on its own line; where none of the items is refused alone, why they are together. */
const refusalsOf = (
	document: Document,
	lines: readonly number[],
	status: Status,
	all: Refused,
): readonly Refused[] => {
	const alone = lines.flatMap(line => {
		const made = amend(document, {kind: 'status', lines: [line], status});
		return made.ok ? [] : [{...made, lines: [line]}];
	});
	return document.locked === null && alone.length > 0 ? alone : [all];
};

const refuse = (name: string, {reason, lines, wayOut}: Refused): ProblemError =>
	trouble(name, lines[0] ?? null, `${reason}; nothing was written to this file`, withoutKeys(wayOut));

/** The change of all items that match, or nothing where one of them is refused: each refusal is told. */
const amendAll = (opened: Opened, job: Job): Amended | null => {
	const lines = matchingLines(opened, job);
	const {document, name} = opened;
	const amended = amend(document, {kind: 'status', lines, status: job.status});
	if (amended.ok) return amended;
	for (const refusal of refusalsOf(document, lines, job.status, amended))
		printProblem(refuse(name, refusal).problem);
	return null;
};

/** Changes one file as a whole; where it moves on meanwhile, what matches is looked for in what is there now. */
const setInFile = async (job: Job): Promise<Amended | null> => {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const opened = await openPlace(job);
		const amended = amendAll(opened, job);
		if (amended === null || amended.edits.length === 0) return amended;
		if (opened.readOnly !== null) {
			throw trouble(
				job.name,
				null,
				`${opened.readOnly}; nothing was written to this file`,
				'Make it writable first.',
			);
		}
		const next = encode(amended.document.source.raw);
		const saved = await save({path: job.path, expected: opened.document.bytes, next});
		if (saved.kind === 'saved') return amended;
		if (saved.kind === 'failed') throw notSaved(job.name, null, saved);
	}
	throw trouble(
		job.name,
		null,
		'another program keeps changing the file; nothing was written to it',
		'Try it again when that is done.',
	);
};

const told = (name: string, status: Status, {written}: Amended): void => {
	const word = STATUS_WORDS[status];
	print(
		written.length === 0
			? [show(`${name}: what matches is ${word} already; nothing was written.`)]
			: written.map(({line, to}) => show(`${name}:${line} is now ${word}: ${to.trim()}`)),
	);
};

const diffOf = async (job: Job): Promise<void> => {
	const opened = await openPlace(job);
	const amended = amendAll(opened, job);
	if (amended === null) return;
	const diff = unifiedDiff(job.name, opened.document.source.raw, amended.edits);
	// A terminal gets what is safe to show; another program gets a diff that can be applied, byte for byte.
	if (process.stdout.isTTY) print(diff.split('\n').slice(0, -1).map(show));
	else printData(encode(diff));
};

/** `quarterdeck set [PATH ...] --filter QUERY STATUS [--dry-run]`: each file is changed as a whole or left as it is. */
export const setMany = async (wish: Wish): Promise<void> => {
	const {paths, status} = readInputs(wish);
	if (wish.readOnly && !wish.dryRun) {
		throw trouble(null, null, '--read-only was asked for; nothing was written', 'Leave it out to write.');
	}
	const today = dateOf(new Date());
	const all = filterItems(await gather({...wish, inputs: paths}), wish.filter, today);
	const found = all.filter(({items}) => items.length > 0);
	if (all.length > 0 && found.length === 0) sayNothingMatches(wish, all);
	for (const {path, name} of found) {
		const job = {path, name, filter: wish.filter, status, today};
		try {
			const amended = wish.dryRun ? await diffOf(job) : await setInFile(job);
			if (amended) told(name, status, amended);
		} catch (error) {
			if (!(error instanceof ProblemError)) throw error;
			printProblem(error.problem);
		}
	}
};
