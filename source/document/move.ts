import type {Item, Phase, Roadmap} from '../model/roadmap.ts';
import type {Status} from '../model/status.ts';
import type {Edit} from '../text/edit.ts';
import {invert} from '../text/edit.ts';
import {amend} from './amend.ts';
import {withEdits} from './carry-out.ts';
import type {Amended, Document, Refused} from './document.ts';
import {refused as refuse} from './refuse.ts';

/** A section that an item may be moved to: where it would stand there, and as what. */
export interface Destination {
	/** Line of the section's heading. */
	readonly phase: number;
	readonly title: string;
	readonly status: Status;
	/** The item would stand behind this line. */
	readonly after: number;
}

const refused = (reason: string, lines: readonly number[]): Refused =>
	refuse(reason, lines, 'e opens the line in your editor.');

/** The innermost heading around an item that sorts by status, with the phases by line. */
function sectionOf(roadmap: Roadmap, item: Item): Phase | null {
	const phases = new Map(roadmap.phases.map(phase => [phase.line, phase]));
	const lines = [...item.themes].reverse();
	for (let line = item.phase; line !== null; line = phases.get(line)?.parent ?? null) lines.push(line);
	for (const line of lines) {
		const phase = phases.get(line);
		if (phase?.kind === 'status' && phase.status) return phase;
	}

	return null;
}

/** Whether two items stand in the same kind of place: lists of boxes or without, tables of the same columns. */
function alike(document: Document, a: Item, b: Item): boolean {
	const [one, other] = [document.reading.items.get(a.line), document.reading.items.get(b.line)];
	if (!one || !other || one.place !== other.place || one.readOnly || other.readOnly) return false;
	const columns = (item: Item): string => (item.cells ?? []).map(cell => cell.column).join('\t');
	return columns(a) === columns(b) && (one.place !== 'list' || boxed(document, a) === boxed(document, b));
}

const boxed = (document: Document, item: Item): boolean =>
	document.reading.items.get(item.line)?.marks.some(mark => mark.notation === 'checkbox') ?? false;

/**
 * The sibling sections by status that an item can be moved to, in file order. Only sections that hold items of the same kind of list
 * or of a table with the same columns are offered.
 */
export function destinations(document: Document, line: number): readonly Destination[] {
	const {roadmap} = document.reading;
	const item = roadmap.items.find(one => one.line === line);
	const from = item && sectionOf(roadmap, item);
	if (!item || !from || item.parent !== null) return [];
	const found: Destination[] = [];
	for (const phase of roadmap.phases) {
		if (phase.kind !== 'status' || !phase.status || phase.line === from.line) continue;
		if (phase.parent !== from.parent || phase.depth !== from.depth) continue;
		const held = roadmap.items.filter(
			one => one.parent === null && sectionOf(roadmap, one)?.line === phase.line,
		);
		const last = held.findLast(one => alike(document, item, one));
		if (last) found.push({phase: phase.line, title: phase.title, status: phase.status, after: last.lastLine});
	}

	return found;
}

/** Lines with their line ends, 1-based from index 1. */
function rawLines(document: Document): readonly string[] {
	const {source} = document;
	const lines = [''];
	for (let line = 1; line <= source.lineCount; line++) {
		const next = line < source.lineCount ? source.rawLineSpan(line + 1).start : source.raw.length;
		lines.push(source.raw.slice(source.rawLineSpan(line).start, next));
	}

	return lines;
}

const startOf = (document: Document, line: number): number =>
	line > document.source.lineCount ? document.source.raw.length : document.source.rawLineSpan(line).start;

const isBlank = (line: string | undefined): boolean => line !== undefined && line.trim() === '';

/** The next number of a numbered list, in the style of its last item: `3.` behind `2.`, `1.` behind `1.` `1.`. */
function renumbered(block: string, lines: readonly string[], last: Item, before: Item | undefined): string {
	const number = /^(\s*)(\d+)([.)])/;
	const own = number.exec(block);
	const end = number.exec(lines[last.line] ?? '');
	if (!own || !end) return block;
	const previous = before && number.exec(lines[before.line] ?? '');
	const step = previous && previous[2] === end[2] ? 0 : 1;
	return block.replace(number, `${own[1]}${Number(end[2]) + step}${own[3]}`);
}

/** The edits that carry the item's lines behind another line: loose lists stay loose, the last line keeps its end or lack of one. */
function moveEdits(document: Document, item: Item, to: Destination, block: string): readonly Edit[] {
	const lines = rawLines(document);
	const {lineEnd} = document.source;
	const loose = isBlank(lines[item.line - 1]) && isBlank(lines[item.lastLine + 1]);
	let [first, last] = [item.line, item.lastLine];
	if (loose) last++;
	else if (isBlank(lines[first - 1]) && last === document.source.lineCount) first--;
	const from = startOf(document, first);
	const until = startOf(document, last + 1);
	const target = document.reading.roadmap.items.find(one => one.lastLine === to.after && one.parent === null);
	const looseThere =
		target !== undefined && isBlank(lines[target.line - 1]) && !isHeadingAbove(document, target);
	const body = block.replace(/(?:\r\n|\n|\r)$/, '');
	const before = /(?:\n|\r)$/.test(lines[to.after] ?? '') ? '' : lineEnd;
	const text = `${before}${looseThere ? lineEnd : ''}${body}${before === '' ? lineEnd : ''}`;
	const at = startOf(document, to.after + 1);
	return [
		{offset: from, length: until - from, text: ''},
		{offset: at, length: 0, text},
	].toSorted((a, b) => a.offset - b.offset);
}

/** Whether the blank line above an item only parts it from its heading. */
const isHeadingAbove = (document: Document, item: Item): boolean =>
	!document.reading.roadmap.items.some(one => one.lastLine === item.line - 2);

/**
 * Moves an item with all that is nested below it into a sibling section by status. Read again, nothing but its status, its phase
 * and the order of lines may differ; else it is refused.
 */
export function move(document: Document, line: number, phase: number): Amended | Refused {
	if (document.locked) return refused(document.locked, []);
	const to = destinations(document, line).find(one => one.phase === phase);
	const item = document.reading.roadmap.items.find(one => one.line === line);
	if (!to || !item) return refused('there is no section of the same kind to move this to', [line]);
	const lines = rawLines(document);
	const held = document.reading.roadmap.items.filter(one => one.parent === null);
	const last = held.find(one => one.lastLine === to.after)!;
	const previous = held[held.indexOf(last) - 1];
	const block = renumbered(lines.slice(item.line, item.lastLine + 1).join(''), lines, last, previous);
	const plain = moveEdits(document, item, to, block);
	const moved = withEdits(document, plain);
	const here = landed(moved, document, item, to);
	if (here === null) return refused('the moved lines would not read as the same item', [line]);
	const marked = amend(moved, {kind: 'status', lines: [here], status: to.status});
	if (!marked.ok) return marked;
	const edits = marked.edits.length === 0 ? plain : withMark(document, item, to, marked.document, here);
	const after = withEdits(document, edits);
	const wrong = displaced(document.reading.roadmap, after.reading.roadmap, item, here - item.line, to);
	if (wrong !== null) return refused(`the move would also have changed line ${wrong}`, [line, wrong]);
	return {
		ok: true,
		document: after,
		edits,
		inverse: invert(document.source.raw, edits),
		written: [
			{line: here, title: item.title, status: to.status, from: `line ${line}`, to: `below line ${to.after}`},
		],
	};
}

/** The line on which the moved item now stands, or null where it isn't read as it was. */
function landed(moved: Document, document: Document, item: Item, to: Destination): number | null {
	const wanted = moved.reading.roadmap.items.filter(one => one.title === item.title && one.parent === null);
	const before = document.reading.roadmap.items.filter(
		one => one.title === item.title && one.parent === null,
	);
	if (wanted.length !== before.length) return null;
	const size = item.lastLine - item.line + 1;
	const near = to.after < item.line ? to.after + 1 : to.after - size + 1;
	return wanted.map(one => one.line).sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null;
}

/** The same move with the item's lines as they stand once its mark was changed. */
function withMark(
	document: Document,
	item: Item,
	to: Destination,
	marked: Document,
	here: number,
): readonly Edit[] {
	const block = rawLines(marked)
		.slice(here, here + item.lastLine - item.line + 1)
		.join('');
	return moveEdits(document, item, to, block);
}

/** The first line of which more changed than the move intends, or null. Items are compared by their words, in file order. */
function displaced(
	before: Roadmap,
	after: Roadmap,
	item: Item,
	shift: number,
	to: Destination,
): number | null {
	const isMoved = (line: number): boolean => line >= item.line && line <= item.lastLine;
	const rest = before.items.filter(one => !isMoved(one.line));
	const moved = after.items.filter(one => !isMoved(one.line - shift) || one.line < item.line + shift);
	const others = moved.filter(one => one.line < item.line + shift || one.line > item.lastLine + shift);
	if (rest.length !== others.length || before.items.length !== after.items.length) return item.line;
	for (const [index, one] of rest.entries()) {
		const now = others[index]!;
		if (one.title !== now.title || one.status !== now.status || one.period !== now.period) return one.line;
	}

	const now = after.items.find(one => one.line === item.line + shift);
	if (!now || now.status !== to.status || now.title !== item.title || now.period !== item.period)
		return item.line;
	if (before.metrics.length !== after.metrics.length || before.phases.length > after.phases.length + 1)
		return item.line;
	return null;
}
