import {headingAt} from './convert.ts';
import {linesFrom} from './lines.ts';
import {plainListsIn} from './list-lines.ts';
import {shift} from './shift.ts';
import {withLongTable} from './table-rows.ts';
import type {Block} from './tree.ts';

type Parse = (text: string) => readonly Block[];

const PLAIN_DEFINITION = /^\[[\w.-]{1,100}\]:[ \t]+[\w/:.#?=&%-]+$/;
const HEADING = /^(#{1,6})(?:[ \t][^\r\n]*)?(?:\r\n|\n|\r|$)/;

/** Plain definitions; there may be thousands. Null where anything else stands there. */
const definitionsIn = (text: string): readonly Block[] | null => {
	const blocks: Block[] = [];
	for (const {start, end} of linesFrom(text, 0)) {
		if (!PLAIN_DEFINITION.test(text.slice(start, end))) return null;
		blocks.push({type: 'definition', span: {start, end}});
	}
	return blocks.length > 0 ? blocks : null;
};

/** A heading on its first line, and what is below it. */
const belowHeading = (text: string, parse: Parse): readonly Block[] | null => {
	const [line, signs] = HEADING.exec(text) ?? [];
	if (line === undefined || signs === undefined) return null;
	const heading = headingAt(text, {start: 0, end: line.trimEnd().length}, signs.length);
	const below = text.slice(line.length);
	if (below.trim() === '') return [heading];
	return [heading, ...readByLine(below, parse).map(block => shift(block, line.length))];
};

/**
 * The blocks of a text. What is plain to see line by line is not given to `parse`, which is slow where there are thousands of
 * headings, rows or definitions.
 */
export function readByLine(text: string, parse: Parse): readonly Block[] {
	return (
		definitionsIn(text) ??
		plainListsIn(text) ??
		belowHeading(text, parse) ??
		withLongTable(text, parse) ??
		parse(text)
	);
}
