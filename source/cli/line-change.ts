import {amend} from '../document/amend.ts';
import type {Amended, Change, Document} from '../document/document.ts';
import {relocate} from '../document/relocate.ts';
import {save} from '../files/save.ts';
import {show} from '../show/show.ts';
import {encode} from '../text/utf8.ts';
import {type Opened, openPlace} from './gather.ts';
import {notSaved} from './not-saved.ts';
import {print, printData} from './print.ts';
import {trouble, usage} from './problem.ts';
import {unifiedDiff} from './unified-diff.ts';
import type {Wish} from './wish.ts';

/** A change of one line of a file, asked for on the command line. */
export interface LineChange {
	/** What is called for: "set needs PATH:LINE and a status". */
	readonly needs: string;
	/** What stands on the lines that can be changed, and where. */
	readonly kind: 'item' | 'metric';
	readonly lines: (document: Document) => readonly number[];
	readonly change: (line: number) => Change;
}

/** How often a file that moves on under our hands is read anew before we give way to the other program. */
const ATTEMPTS = 20;

interface Target {
	readonly path: string;
	readonly line: number;
}

/** `docs/ROADMAP.md:12` as a path and a line, or wrong usage. */
const readTarget = (word: string | undefined, needs: string): Target => {
	if (word === undefined) throw usage(needs);
	const [, path, line] = /^(.+):(\d{1,9})$/s.exec(word) ?? [];
	if (path === undefined || Number(line) < 1) {
		throw usage(
			`"${word}" names no line`,
			'Write it like docs/ROADMAP.md:12; quarterdeck list shows the lines.',
		);
	}
	return {path, line: Number(line)};
};

const openFile = (path: string) => openPlace({path, name: path});

const ALL_OF = {item: 'quarterdeck list', metric: 'quarterdeck export'} as const;

/** Where to look instead, for a line on which nothing of the kind stands. */
const nearestTo = (lines: readonly number[], line: number, kind: LineChange['kind']): string => {
	if (lines.length === 0) return `No ${kind} was found in this file.`;
	const nearest = lines.reduce((best, next) => (Math.abs(next - line) < Math.abs(best - line) ? next : best));
	return `The nearest ${kind} stands on line ${nearest}; ${ALL_OF[kind]} shows all.`;
};

/** Ways out that name keys of the dashboard, as they are without one. */
const WITHOUT_KEYS: readonly (readonly [RegExp, string])[] = [
	[/[;,] (then R|e opens [^.]*)(?=\.)/, ''],
	[/^e opens [^.]*\.$/, 'Change it in an editor.'],
	[/^R reads [^.]*\.$/, 'Look at it with quarterdeck list, then try again.'],
	[/^a sets its actual\.$/, 'quarterdeck actual sets its actual.'],
	[/^3 shows the metrics\.$/, 'quarterdeck export shows the metrics.'],
];

/** A way out without keys of the dashboard. */
export const withoutKeys = (wayOut: string): string =>
	WITHOUT_KEYS.reduce((text, [pattern, words]) => text.replace(pattern, words), wayOut);

const refuse = (target: Target, reason: string, wayOut: string): never => {
	throw trouble(target.path, target.line, `${reason}; nothing was written`, withoutKeys(wayOut));
};

const amendAt = (target: Target, {document}: Opened, line: number, wish: LineChange): Amended => {
	const lines = wish.lines(document);
	if (!lines.includes(line))
		refuse(target, `no ${wish.kind} stands on this line`, nearestTo(lines, line, wish.kind));
	const amended = amend(document, wish.change(line));
	return amended.ok ? amended : refuse(target, amended.reason, amended.wayOut);
};

/** Amends and saves; where the file moved on meanwhile, the line is looked for in what is there now. */
const amendAndSave = async (target: Target, change: LineChange): Promise<Amended> => {
	let opened = await openFile(target.path);
	let {line} = target;
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const amended = amendAt(target, opened, line, change);
		if (amended.edits.length === 0) return amended;
		if (opened.readOnly !== null) refuse(target, opened.readOnly, 'Make it writable first.');
		const {bytes} = opened.document;
		const saved = await save({path: target.path, expected: bytes, next: encode(amended.document.source.raw)});
		if (saved.kind === 'saved') return amended;
		if (saved.kind === 'failed') {
			throw notSaved(target.path, target.line, saved);
		}
		const before = opened.document;
		opened = await openFile(target.path);
		const place = relocate(before, line, opened.document);
		line = typeof place === 'number' ? place : refuse(target, place.reason, place.wayOut);
	}
	return refuse(target, 'another program keeps changing the file', 'Try it again when that is done.');
};

const printDiff = async (target: Target, change: LineChange): Promise<void> => {
	const opened = await openFile(target.path);
	const {edits} = amendAt(target, opened, target.line, change);
	const {raw} = opened.document.source;
	const diff = unifiedDiff(target.path, raw, edits);
	// A terminal gets what is safe to show; another program gets a diff that can be applied, byte for byte.
	if (process.stdout.isTTY) print(diff.split('\n').slice(0, -1).map(show));
	else printData(encode(diff));
};

/**
 * Makes the change on the line that was named (`--dry-run`: prints its diff) and says what came of it in one line: `done` is given the
 * place where it was made and the line as it is now.
 */
export const changeLine = async (
	wish: Wish,
	change: LineChange,
	told: {readonly done: (place: string, line: string) => string; readonly already: (place: string) => string},
): Promise<void> => {
	const [place = ''] = wish.inputs;
	const target = readTarget(wish.inputs[0], change.needs);
	if (wish.dryRun) return await printDiff(target, change);
	if (wish.readOnly) refuse(target, '--read-only was asked for', 'Leave it out to write.');
	const {edits, written} = await amendAndSave(target, change);
	const [first] = written;
	print([
		edits.length === 0 || first === undefined
			? show(told.already(place))
			: show(told.done(`${target.path}:${first.line}`, first.to.trim())),
	]);
};
