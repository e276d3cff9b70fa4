import type {Item} from '../model/roadmap.ts';
import {show} from '../show/show.ts';
import {width} from '../show/width.ts';
import type {Edit} from '../text/edit.ts';
import {bulletOf, type Destination} from './destinations.ts';
import type {Document} from './document.ts';

/** Lines carried to another place: the edits, and where each line of the text before stands after them. */
export interface Carried {
	readonly edits: readonly Edit[];
	/** Null for a blank line that went with the item. */
	readonly newLine: (line: number) => number | null;
}

/** Lines with their line ends, 1-based from index 1. */
export function rawLines({source}: Document): readonly string[] {
	const lines = [''];
	for (let line = 1; line <= source.lineCount; line++) {
		const next = line < source.lineCount ? source.rawLineSpan(line + 1).start : source.raw.length;
		lines.push(source.raw.slice(source.rawLineSpan(line).start, next));
	}

	return lines;
}

const isBlank = (line: string | undefined): boolean => line !== undefined && line.trim() === '';
const withoutEnd = (line: string): string => line.replace(/(?:\r\n|\n|\r)$/, '');

const startOf = ({source}: Document, line: number): number =>
	line > source.lineCount ? source.raw.length : source.rawLineSpan(line).start;

/** The number of a numbered list's next item, in the style of its last ones: `3.` behind `2.`, `1.` behind `1.` `1.`. */
function nextNumber(lines: readonly string[], last: Item, before: Item | undefined): string | null {
	const [, , number = ''] = bulletOf(lines[last.line] ?? '') ?? [];
	const digits = /^\d+/.exec(number)?.[0];
	if (digits === undefined) return null;
	const previous = before && bulletOf(lines[before.line] ?? '')?.[2];
	return `${Number(digits) + (previous === number ? 0 : 1)}${number.slice(digits.length)}`;
}

/** A list item as the other list writes its own: bullet, number and indent; what is nested below goes along. */
function itemLike(block: readonly string[], lines: readonly string[], last: Item, before?: Item): string[] {
	const own = bulletOf(block[0] ?? '');
	const theirs = bulletOf(lines[last.line] ?? '');
	if (!own || !theirs) return [...block];
	const [lead, indent = '', bullet = ''] = own;
	const sign = nextNumber(lines, last, before) ?? theirs[2]!;
	const shift = theirs[1]!.length - indent.length + sign.length - bullet.length;
	const shifted = (line: string): string => {
		if (shift === 0 || isBlank(line)) return line;
		return shift > 0 ? ' '.repeat(shift) + line : line.replace(new RegExp(`^ {0,${-shift}}`), '');
	};
	return [theirs[1]! + sign + block[0]!.slice(lead.length), ...block.slice(1).map(shifted)];
}

/** A table's row with the widths of the other table's columns, where its words fit. */
function rowLike(document: Document, item: Item, last: Item): string | null {
	const own = document.reading.items.get(item.line)?.cells;
	const theirs = document.reading.items.get(last.line)?.cells;
	if (!own || !theirs || own.length !== theirs.length || item.place !== 'table') return null;
	const {source} = document;
	const raw = (spans: typeof own): readonly string[] =>
		spans.map(span => {
			const {start, end} = source.toRaw(span);
			return source.raw.slice(start, end);
		});
	const wanted = raw(theirs);
	const cells = raw(own).map((cell, index) => {
		const columns = width(show(wanted[index]!));
		const words = cell.trimEnd();
		return width(show(words)) >= columns ? cell : words + ' '.repeat(columns - width(show(words)));
	});
	const line = source.rawLineSpan(item.line);
	const [first, end] = [source.toRaw(own[0]!), source.toRaw(own.at(-1)!)];
	return `${source.raw.slice(line.start, first.start)}${cells.join('|')}${source.raw.slice(end.end, line.end)}`;
}

/** An item's lines as they will stand behind the destination's last item, without a last line end. */
export function blockFor(document: Document, item: Item, to: Destination): readonly string[] {
	const lines = rawLines(document);
	const block = lines.slice(item.line, item.lastLine + 1);
	const held = document.reading.roadmap.items.filter(one => one.parent === null);
	const at = held.findIndex(one => one.line === to.behind);
	const last = held[at]!;
	const row = item.line === item.lastLine ? rowLike(document, item, last) : null;
	const made =
		row === null ? (item.cells === null ? itemLike(block, lines, last, held[at - 1]) : block) : [row];
	return [...made.slice(0, -1), withoutEnd(made.at(-1)!)];
}

/** Whether a blank line stands between the items of the list that this one is the last of. */
function isLoose(document: Document, lines: readonly string[], last: Item, own: Item): boolean {
	if (own.place === 'heading') return true;
	const before = document.reading.roadmap.items.findLast(
		one => one.lastLine < last.line && one.parent === null && one.phase === last.phase,
	);
	if (before) return isBlank(lines[last.line - 1]) && before.lastLine === last.line - 2;
	return (
		isBlank(lines[own.line - 1]) && document.reading.roadmap.items.some(one => one.lastLine === own.line - 2)
	);
}

/** The lines that go: the item's own, and the blank one that only parted it from its neighbours. */
function leaving(lines: readonly string[], item: Item): readonly [first: number, last: number] {
	const atEnd = item.lastLine === lines.length - 1;
	if (isBlank(lines[item.line - 1]) && isBlank(lines[item.lastLine + 1]))
		return [item.line, item.lastLine + 1];
	return [isBlank(lines[item.line - 1]) && atEnd ? item.line - 1 : item.line, item.lastLine];
}

/** The edits that put a block behind the destination and take the item away from where it stood. */
export function carry(document: Document, item: Item, to: Destination, block: readonly string[]): Carried {
	const lines = rawLines(document);
	const {lineEnd} = document.source;
	const last = document.reading.roadmap.items.find(one => one.line === to.behind)!;
	const [first, end] = leaving(lines, item);
	const blank = isLoose(document, lines, last, item) ? 1 : 0;
	const target = lines[to.after]!;
	const isEnded = withoutEnd(target) !== target;
	const body = `${blank ? lineEnd : ''}${block.join('')}`;
	const unended = withoutEnd(lines[end]!) === lines[end];
	const from = unended
		? startOf(document, first - 1) + withoutEnd(lines[first - 1]!).length
		: startOf(document, first);
	const edits = [
		{offset: from, length: startOf(document, end + 1) - from, text: ''},
		{offset: startOf(document, to.after + 1), length: 0, text: isEnded ? body + lineEnd : lineEnd + body},
	].toSorted((a, b) => a.offset - b.offset);
	const gone = end - first + 1;
	const shift = (line: number): number =>
		line - (line > end ? gone : 0) + (line > to.after ? block.length + blank : 0);
	const here = to.after + 1 + blank - (to.after > end ? gone : 0);
	const newLine = (line: number): number | null => {
		if (line >= item.line && line <= item.lastLine) return here + line - item.line;
		return line >= first && line <= end ? null : shift(line);
	};
	return {edits, newLine};
}
