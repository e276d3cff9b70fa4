import type {Item} from '../model/roadmap.ts';
import {show} from '../show/show.ts';
import {width} from '../show/width.ts';
import type {Destination} from './destinations.ts';
import type {Document} from './document.ts';
import {blockOf, bulletOf} from './item-block.ts';
import {isBlank, rawLines, withoutEnd} from './raw-lines.ts';

const numberOf = (line: string | undefined): string | null =>
	/^\d/.test(bulletOf(line ?? '')?.[2] ?? '') ? bulletOf(line!)![2]! : null;

/** Two items of one list, as lines, that have the same number: the list counts with ones (or zeros) alone. */
const sameNumber = (lines: readonly string[], items: readonly Item[]): boolean => {
	const numbers = items.map(({line}) => numberOf(lines[line]));
	return numbers.length > 1 && numbers[0] !== null && numbers.every(number => number === numbers[0]);
};

/** The number behind the last one, in the style of its list: `3.` behind `2.`, `1.` behind `1.` `1.`. */
function nextNumber(
	lines: readonly string[],
	last: Item,
	theirs: readonly Item[],
	own: readonly Item[],
): string | null {
	const number = numberOf(lines[last.line]);
	if (number === null) return null;
	const digits = /^\d+/.exec(number)![0];
	// A list of one item says nothing; then the list that it comes from does.
	const alike =
		theirs.length > 1
			? sameNumber(lines, theirs)
			: sameNumber(lines, own) && numberOf(lines[own[0]!.line]) === number;
	return `${Number(digits) + (alike ? 0 : 1)}${number.slice(digits.length)}`;
}

/** A list item as the other list writes its own: bullet, number and indent; what is nested below goes along. */
function itemLike(block: readonly string[], last: string, number: string | null): readonly string[] {
	const own = bulletOf(block[0] ?? '');
	const theirs = bulletOf(last);
	if (!own || !theirs) return block;
	const [lead, indent = '', bullet = ''] = own;
	const sign = number ?? theirs[2]!;
	const shift = theirs[1]!.length - indent.length + sign.length - bullet.length;
	const shifted = (line: string): string => {
		if (shift === 0 || isBlank(line)) return line;
		return shift > 0 ? ' '.repeat(shift) + line : line.replace(new RegExp(`^ {0,${-shift}}`), '');
	};
	return [theirs[1]! + sign + block[0]!.slice(lead.length), ...block.slice(1).map(shifted)];
}

const indentOf = (line: string | undefined): string => /^[ \t]*/.exec(line ?? '')![0];

/** Lines of an HTML row with the indent of the other rows. */
function indentedLike(block: readonly string[], first: string | undefined): readonly string[] {
	const [own, theirs] = [indentOf(block[0]), indentOf(first)];
	return own === theirs
		? block
		: block.map(line => (line.startsWith(own) && !isBlank(line) ? theirs + line.slice(own.length) : line));
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
	const {first, last: end} = blockOf(document, item)!;
	const block = lines.slice(first, end + 1);
	const {items} = document.reading.roadmap;
	const last = items.find(one => one.line === to.behind)!;
	const made = inManner();
	return [...made.slice(0, -1), withoutEnd(made.at(-1)!)];

	function inManner(): readonly string[] {
		const row = rowLike(document, item, last);
		if (row !== null) return [row];
		if (item.place === 'html-table') return indentedLike(block, lines[blockOf(document, last)!.first]);
		if (item.place !== 'list') return block;
		const listOf = (one: Item): readonly Item[] => siblingsOf(document, one);
		return itemLike(block, lines[last.line]!, nextNumber(lines, last, listOf(last), listOf(item)));
	}
}

/** The items of the same list on the same level, in file order. */
export function siblingsOf(document: Document, item: Item): readonly Item[] {
	const group = document.reading.items.get(item.line)?.group;
	return document.reading.roadmap.items.filter(
		one => one.parent === item.parent && document.reading.items.get(one.line)?.group === group,
	);
}
