import type {Item} from '../model/roadmap.ts';
import type {Edit} from '../text/edit.ts';
import type {Destination} from './destinations.ts';
import type {Document} from './document.ts';
import {type Block, blockOf} from './item-block.ts';
import {isBlank, rawLines, withoutEnd} from './raw-lines.ts';

/** Lines carried to another place: the edits, and where each line of the text before stands after them. */
export interface Carried {
	readonly edits: readonly Edit[];
	/** Null for a blank line that went with the item. */
	readonly newLine: (line: number) => number | null;
}

const startOf = ({source}: Document, line: number): number =>
	line > source.lineCount ? source.raw.length : source.rawLineSpan(line).start;

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
function leaving(lines: readonly string[], {first, last}: Block): readonly [first: number, last: number] {
	const atEnd = last === lines.length - 1;
	if (isBlank(lines[first - 1]) && isBlank(lines[last + 1])) return [first, last + 1];
	return [isBlank(lines[first - 1]) && atEnd ? first - 1 : first, last];
}

/** The edits that put a block behind the destination and take the item away from where it stood; `also` are edits within other lines. */
export function carry(
	document: Document,
	item: Item,
	to: Destination,
	block: readonly string[],
	also: readonly Edit[],
): Carried {
	const lines = rawLines(document);
	const {lineEnd} = document.source;
	const last = document.reading.roadmap.items.find(one => one.line === to.behind)!;
	const own = blockOf(document, item)!;
	const [first, end] = leaving(lines, own);
	const blank = isLoose(document, lines, last, item) ? 1 : 0;
	const target = lines[to.after]!;
	const isEnded = withoutEnd(target) !== target;
	const body = `${blank ? lineEnd : ''}${block.join('')}`;
	const unended = withoutEnd(lines[end]!) === lines[end];
	const from = unended
		? startOf(document, first - 1) + withoutEnd(lines[first - 1]!).length
		: startOf(document, first);
	const edits = [
		...also,
		{offset: from, length: startOf(document, end + 1) - from, text: ''},
		{offset: startOf(document, to.after + 1), length: 0, text: isEnded ? body + lineEnd : lineEnd + body},
	].toSorted((a, b) => a.offset - b.offset);
	const gone = end - first + 1;
	const shift = (line: number): number =>
		line - (line > end ? gone : 0) + (line > to.after ? block.length + blank : 0);
	const here = to.after + 1 + blank - (to.after > end ? gone : 0);
	const newLine = (line: number): number | null => {
		if (line >= own.first && line <= own.last) return here + line - own.first;
		return line >= first && line <= end ? null : shift(line);
	};
	return {edits, newLine};
}
