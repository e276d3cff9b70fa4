import type {Block} from '../markdown/tree.ts';
import type {TabBlock} from './outline.ts';
import {tabRowsOf} from './tab-rows.ts';

/** The rows that begin at a block, and how many blocks they take; null where none do. */
export const tabBlockAt = (
	text: string,
	blocks: readonly Block[],
	index: number,
): {block: TabBlock; taken: number} | null => {
	const first = blocks[index]!;
	if (first.type !== 'paragraph') return null;
	const rows = tabRowsOf(text, first.span);
	if (rows === null) return null;
	const all = [...rows];
	let taken = 1;
	// A header may stand alone above its rows, with a blank line between.
	for (let next = blocks[index + 1]; next?.type === 'paragraph'; next = blocks[index + taken]) {
		const more = tabRowsOf(text, next.span);
		if (more === null || taken > 1) break;
		all.push(...more);
		taken++;
	}
	const [header, ...body] = all;
	const span = {start: first.span.start, end: all.at(-1)!.span.end};
	return {block: {type: 'tab-table', span, header: header!, rows: body}, taken};
};
