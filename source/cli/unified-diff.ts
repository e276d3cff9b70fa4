import {relative, sep} from 'node:path';
import {apply, type Edit} from '../text/edit.ts';

const CONTEXT = 3;

/** A stretch of changed lines: 0-based `from` to `to` (exclusive) of the text before, and what stands there after. */
interface Change {
	readonly from: number;
	readonly to: number;
	readonly after: readonly string[];
}

/** Lines with their `\n`, as git counts them; the last may lack it. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** For each edit the lines that it touches; edits that touch the same line go together. */
const changesOf = (lines: readonly string[], edits: readonly Edit[]): readonly Change[] => {
	const starts: number[] = [];
	let offset = 0;
	for (const line of lines) {
		starts.push(offset);
		offset += line.length;
	}
	const lineAt = (at: number): number =>
		Math.max(
			0,
			starts.findLastIndex(start => start <= at),
		);
	const groups: {from: number; to: number; edits: Edit[]}[] = [];
	for (const edit of edits.toSorted((a, b) => a.offset - b.offset)) {
		const from = lineAt(edit.offset);
		const to = lineAt(edit.offset + edit.length) + 1;
		const last = groups.at(-1);
		if (last !== undefined && from < last.to) {
			last.to = Math.max(last.to, to);
			last.edits.push(edit);
		} else groups.push({from, to, edits: [edit]});
	}
	return groups.map(group => {
		const before = lines.slice(group.from, group.to).join('');
		const start = starts[group.from] ?? 0;
		const after = apply(
			before,
			group.edits.map(edit => ({...edit, offset: edit.offset - start})),
		);
		return {from: group.from, to: group.to, after: linesOf(after)};
	});
};

/** Changes whose context would touch share a hunk. */
const hunksOf = (changes: readonly Change[]): readonly (readonly Change[])[] => {
	const hunks: Change[][] = [];
	for (const change of changes) {
		const last = hunks.at(-1);
		if (last !== undefined && change.from - last.at(-1)!.to <= 2 * CONTEXT) last.push(change);
		else hunks.push([change]);
	}
	return hunks;
};

const marked = (sign: ' ' | '-' | '+', lines: readonly string[]): readonly string[] =>
	lines.map(line => `${sign}${line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`}`);

const range = (start: number, count: number): string =>
	count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;

const hunkText = (lines: readonly string[], hunk: readonly Change[], shift: number): string => {
	const start = Math.max(0, hunk[0]!.from - CONTEXT);
	const end = Math.min(lines.length, hunk.at(-1)!.to + CONTEXT);
	const body: string[] = [];
	let at = start;
	let added = 0;
	for (const {from, to, after} of hunk) {
		body.push(
			...marked(' ', lines.slice(at, from)),
			...marked('-', lines.slice(from, to)),
			...marked('+', after),
		);
		at = to;
		added += after.length - (to - from);
	}
	body.push(...marked(' ', lines.slice(at, end)));
	const head = `@@ -${range(start, end - start)} +${range(start + shift, end - start + added)} @@\n`;
	return head + body.join('');
};

/** A path as it is from here, which is what `git apply` takes; one that leads elsewhere stays as it was given. */
const fromHere = (path: string): string => {
	const near = relative('', path);
	return near === '' || near.startsWith('..') ? path.replace(/^\.?\//, '') : near.replaceAll(sep, '/');
};

/** Names that hold what ends a name, or a line, are quoted as git does it. */
const quoted = (name: string): string => {
	if (!/[\0-\x1f\x7f"\\]/.test(name)) return name;
	const escaped = name.replace(/[\0-\x1f\x7f"\\]/g, character =>
		/["\\]/.test(character) ? `\\${character}` : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
	);
	return `"${escaped}"`;
};

/** The unified diff that `git apply` takes, of a text and the edits on it; empty where nothing changes. */
export const unifiedDiff = (path: string, before: string, edits: readonly Edit[]): string => {
	if (edits.length === 0 || apply(before, edits) === before) return '';
	const lines = linesOf(before);
	let shift = 0;
	const hunks = hunksOf(changesOf(lines, edits)).map(hunk => {
		const text = hunkText(lines, hunk, shift);
		shift += hunk.reduce((sum, {from, to, after}) => sum + after.length - (to - from), 0);
		return text;
	});
	const name = fromHere(path);
	return `--- ${quoted(`a/${name}`)}\n+++ ${quoted(`b/${name}`)}\n${hunks.join('')}`;
};
