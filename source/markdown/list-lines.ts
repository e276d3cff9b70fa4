import {linesFrom} from './lines.ts';
import type {Block, ListBlock, ListItem} from './tree.ts';

/**
 * An item that is one paragraph whatever follows in a list of such items: what comes behind its bullet can't begin a block of
 * another kind.
 */
const PLAIN =
	/^[-*+] {1,4}(?=[\p{L}\p{Extended_Pictographic}"'(“„«@$!]|\[[^\]\\]*\](?!:)|\d{1,9}(?![\d.)])|[*_]{1,2}[\p{L}\p{N}]|~~[\p{L}\p{N}]|`[^`]|#\d)/u;

const itemOn = (start: number, end: number, before: number): ListItem => {
	const content = {start: start + before, end};
	return {
		span: {start, end},
		marker: {start, end: start + 1},
		content,
		paragraph: content,
		children: [],
	};
};

const asList = (items: readonly ListItem[]): ListBlock => ({
	type: 'list',
	span: {start: items[0]!.span.start, end: items.at(-1)!.span.end},
	ordered: false,
	items,
});

/** Lists that are nothing but plain items at the margin, an item a line; null where anything else stands there. */
export const plainListsIn = (text: string): readonly Block[] | null => {
	const lists: Block[] = [];
	let items: ListItem[] = [];
	for (const {start, end} of linesFrom(text, 0)) {
		const line = text.slice(start, end).trimEnd();
		if (line === '') continue;
		const before = PLAIN.exec(line)?.[0].length;
		if (before === undefined) return null;
		if (items[0] && text[items[0].span.start] !== text[start]) {
			lists.push(asList(items));
			items = [];
		}
		items.push(itemOn(start, start + line.length, before));
	}
	if (items.length > 0) lists.push(asList(items));
	return lists.length > 0 ? lists : null;
};
