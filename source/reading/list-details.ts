import type {Block} from '../markdown/tree.ts';
import {type Entry, entriesOf} from './entries.ts';
import {isMarked} from './list-manner.ts';
import {lineOf, type Reader, wordsAt} from './reader.ts';

type Detail = {readonly line: number; readonly text: string};

const textLines = function* (reader: Reader, blocks: readonly Block[]): Generator<Detail> {
	for (const block of blocks) {
		if (block.type !== 'paragraph') continue;
		const text = wordsAt(reader, block.span);
		if (text !== '') yield {line: lineOf(reader, block.span.start), text};
	}
};

/** How lines below an item are read. */
const NESTED = {plain: 'details', strict: true} as const;

/** The nested lines that are no items of their own, as details. */
export const detailsBelow = (reader: Reader, entry: Entry): readonly Detail[] => [
	...textLines(reader, entry.item.children),
	...entry.lists.flatMap(list =>
		entriesOf(reader, list).flatMap(nested => {
			if (nested.plain === '' || isMarked(reader, nested, NESTED)) return [];
			return [{line: nested.line, text: nested.plain}, ...detailsBelow(reader, nested)];
		}),
	),
];
