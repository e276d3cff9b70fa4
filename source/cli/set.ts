import {amend} from '../document/amend.ts';
import type {Amended, Document} from '../document/document.ts';
import {relocate} from '../document/relocate.ts';
import {save} from '../files/save.ts';
import {STATUS_WORDS, type Status} from '../model/status.ts';
import {show} from '../show/show.ts';
import {encode} from '../text/utf8.ts';
import {type Opened, openPlace} from './gather.ts';
import {print, printData} from './print.ts';
import {trouble, usage} from './problem.ts';
import {readStatus} from './status-word.ts';
import {unifiedDiff} from './unified-diff.ts';
import type {Wish} from './wish.ts';

/** How often a file that moves on under our hands is read anew before we give way to the other program. */
const ATTEMPTS = 4;

interface Target {
	readonly path: string;
	readonly line: number;
}

const readTarget = (word: string | undefined): Target => {
	if (word === undefined) throw usage('set needs PATH:LINE and a status');
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

/** Where to look instead, for a line on which no item stands. */
const nearestTo = (document: Document, line: number): string => {
	const lines = document.reading.roadmap.items.map(item => item.line);
	if (lines.length === 0) return 'No item was found in this file.';
	const nearest = lines.reduce((best, next) => (Math.abs(next - line) < Math.abs(best - line) ? next : best));
	return `The nearest item stands on line ${nearest}; quarterdeck list shows all.`;
};

/** Ways out that name keys of the dashboard, as they are without one. */
const WITHOUT_KEYS: readonly (readonly [RegExp, string])[] = [
	[/[;,] (then R|e opens [^.]*)(?=\.)/, ''],
	[/^e opens [^.]*\.$/, 'Change it in an editor.'],
	[/^R reads [^.]*\.$/, 'Look at it with quarterdeck list, then try again.'],
];

const withoutKeys = (wayOut: string): string =>
	WITHOUT_KEYS.reduce((text, [pattern, words]) => text.replace(pattern, words), wayOut);

const refuse = (target: Target, reason: string, wayOut: string): never => {
	throw trouble(target.path, target.line, `${reason}; nothing was written`, withoutKeys(wayOut));
};

const amendAt = (target: Target, {document}: Opened, line: number, status: Status): Amended => {
	if (!document.reading.items.has(line))
		refuse(target, 'no item stands on this line', nearestTo(document, line));
	const amended = amend(document, {kind: 'status', lines: [line], status});
	return amended.ok ? amended : refuse(target, amended.reason, amended.wayOut);
};

/** Amends and saves; where the file moved on meanwhile, the item is looked for in what is there now. */
const setAndSave = async (target: Target, status: Status): Promise<Amended> => {
	let opened = await openFile(target.path);
	let {line} = target;
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const amended = amendAt(target, opened, line, status);
		if (amended.edits.length === 0) return amended;
		if (opened.readOnly !== null) refuse(target, opened.readOnly, 'Make it writable first.');
		const {bytes} = opened.document;
		const saved = await save({path: target.path, expected: bytes, next: encode(amended.document.source.raw)});
		if (saved.kind === 'saved') return amended;
		if (saved.kind === 'failed') {
			throw trouble(target.path, target.line, `not saved: ${saved.sentence}`, 'The file is as it was.');
		}
		const before = opened.document;
		opened = await openFile(target.path);
		const place = relocate(before, line, opened.document);
		line = typeof place === 'number' ? place : refuse(target, place.reason, place.wayOut);
	}
	return refuse(target, 'another program keeps changing the file', 'Try it again when that is done.');
};

const printDiff = async (target: Target, status: Status): Promise<void> => {
	const opened = await openFile(target.path);
	const {edits} = amendAt(target, opened, target.line, status);
	const {raw} = opened.document.source;
	const diff = unifiedDiff(target.path, raw, edits);
	// A terminal gets what is safe to show; another program gets a diff that can be applied, byte for byte.
	if (process.stdout.isTTY) print(diff.split('\n').slice(0, -1).map(show));
	else printData(encode(diff));
};

/** `quarterdeck set PATH:LINE STATUS [--dry-run]` */
export const set = async (wish: Wish): Promise<void> => {
	const [place, ...words] = wish.inputs;
	const target = readTarget(place);
	if (words.length === 0) throw usage('set needs a status', `Write it like quarterdeck set ${place} done.`);
	const status = readStatus(words.join(' '));
	if (wish.dryRun) return await printDiff(target, status);
	if (wish.readOnly) refuse(target, '--read-only was asked for', 'Leave it out to write.');
	const {edits, written} = await setAndSave(target, status);
	const [first] = written;
	print([
		edits.length === 0 || first === undefined
			? show(`${place} is ${STATUS_WORDS[status]} already; nothing was written.`)
			: show(`${target.path}:${first.line} is now ${STATUS_WORDS[status]}: ${first.to.trim()}`),
	]);
};
