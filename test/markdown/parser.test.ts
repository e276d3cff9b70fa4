import {expect, test} from 'vitest';
import {parseBlocks} from '../../source/markdown/parser.ts';

/** How many nodes stand for what a block says. */
const pieces = (text: string): number =>
	parseBlocks(text, false).children.reduce(
		(sum, node) => sum + ('children' in node ? node.children.length : 0),
		0,
	);

test.each([
	['emphasis', 'a *b* _c_ **d** *_e'],
	['tabs', 'a\tb\tc\td'],
	['brackets and backquotes', 'a [b](c) ![d] `e` ]['],
	['tags, addresses and entities', 'a <b> &amp; https://c.example www.d.example e@f.example \\g'],
	['tildes', '~~a~~ ~b~'],
])('%s are not looked into: a line is never cut into more than one piece', (_, line) => {
	expect(pieces(line)).toBeLessThanOrEqual(1);
	expect(pieces(`${line}\n${line}\n${line}`)).toBeLessThanOrEqual(1);
	expect(pieces(`## ${line}`)).toBeLessThanOrEqual(1);
});
