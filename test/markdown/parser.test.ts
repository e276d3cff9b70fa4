import {expect, test} from 'vitest';
import {parseBlocks} from '../../source/markdown/parser.ts';

const wordsOf = (text: string): string => {
	const [block] = parseBlocks(text, false).children;
	const [words] = block && 'children' in block ? block.children : [];
	return words && 'value' in words ? words.value : '';
};

// A piece for every sign would cost the square of a paragraph's length: joining them is what takes the time.
test.each([
	['emphasis', '*b* _c_ **d** *_e'],
	['brackets and backquotes', '[b](c) ![d] `e` ]['],
	['tags, addresses and entities', '<b> &amp; https://c.example www.d.example e@f.example'],
	['tildes', '~~a~~ ~b~'],
	['line ends', '\nb\r\nc\rd'],
])('%s are not looked into', (_, signs) => {
	expect(wordsOf(`Some ${signs}`)).toBe('');
	expect(wordsOf(`## Some ${signs}`)).toBe('');
});
