import type {Item} from '../model/roadmap.ts';
import type {Edit} from '../text/edit.ts';
import type {Document} from './document.ts';
import {bulletOf, lineAt} from './item-block.ts';
import {siblingsOf} from './move-block.ts';

interface Numbered {
	readonly line: number;
	readonly indent: string;
	readonly number: number;
	readonly digits: number;
}

const numbered = (document: Document, {line}: Item): Numbered | null => {
	const [, indent = '', bullet = ''] = bulletOf(lineAt(document, line)) ?? [];
	const digits = /^\d+/.exec(bullet)?.[0];
	return digits === undefined ? null : {line, indent, number: Number(digits), digits: digits.length};
};

/** More lines than this would bury the move in its own diff; then the gap stays. */
const MOST = 30;

/**
 * Closes the gap that an item leaves in a list which counts one up from line to line, as whoever took it out by hand would: `1.` `2.` `4.`
 * is what no such list looks like. A list that counts otherwise (all `1.`, or with gaps of its own) is left as it is.
 */
export function closingUp(document: Document, line: number): readonly Edit[] {
	const item = document.reading.roadmap.items.find(one => one.line === line);
	if (item?.place !== 'list') return [];
	const all = siblingsOf(document, item).map(one => numbered(document, one));
	const [first] = all;
	const counts = all.every((one, index) => one !== null && one.number === first!.number + index);
	if (!first || all.length < 2 || !counts) return [];
	const edits = all.flatMap(one => {
		if (!one || one.line <= line) return [];
		const {start} = document.source.rawLineSpan(one.line);
		return [{offset: start + one.indent.length, length: one.digits, text: String(one.number - 1)}];
	});
	return edits.length > MOST ? [] : edits;
}
