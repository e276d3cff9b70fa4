import {linesFrom} from './lines.ts';
import type {Block, ListBlock, ListItem} from './tree.ts';

/**
 * An item that is one paragraph whatever follows in a list of such items: what comes behind its bullet can't begin a block of
 * another kind.
 */
const PLAIN =
	/^([-*+]|\d{1,9}[.)]) {1,4}(?=[\p{L}\p{Extended_Pictographic}"'(“„«@$!]|\[[^\]\\]*\](?!:)|\d{1,9}(?![\d.)])|[*_]{1,2}[\p{L}\p{N}]|~~[\p{L}\p{N}]|`[^`]|#\d)/u;

const itemOn = (line: string, start: number): ListItem | null => {
	const [before, marker] = PLAIN.exec(line) ?? [];
	if (before === undefined || marker === undefined) return null;
	const end = start + line.length;
	const content = {start: start + before.length, end};
	return {
		span: {start, end},
		marker: {start, end: start + marker.length},
		content,
		paragraph: content,
		children: [],
	};
};

const asList = (items: readonly ListItem[]): ListBlock => {
	const {marker} = items[0]!;
	return {
		type: 'list',
		span: {start: marker.start, end: items.at(-1)!.span.end},
		ordered: marker.end - marker.start > 1,
		items,
	};
};

/** Lists that are nothing but plain items at the margin, an item a line; null where anything else stands there. */
export const plainListsIn = (text: string): readonly Block[] | null => {
	const lists: Block[] = [];
	let items: ListItem[] = [];
	for (const {start, end} of linesFrom(text, 0)) {
		const line = text.slice(start, end).trimEnd();
		if (line === '') continue;
		const item = itemOn(line, start);
		if (item === null) return null;
		// A bullet, or what stands behind a number, sets lists apart.
		if (items[0] && text[items[0].marker.end - 1] !== text[item.marker.end - 1]) {
			lists.push(asList(items));
			items = [];
		}
		items.push(item);
	}
	if (items.length > 0) lists.push(asList(items));
	return lists.length > 0 ? lists : null;
};
