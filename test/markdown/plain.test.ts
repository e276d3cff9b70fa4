import {expect, test} from 'vitest';
import {linksIn, plainWords} from '../../source/markdown/plain.ts';

test.each([
	['plain words', 'plain words'],
	['**bold** and *slanted* and __both__', 'bold and slanted and both'],
	['snake_case_name stays', 'snake_case_name stays'],
	['`code_with_*stars*` stays', 'code_with_*stars* stays'],
	['[text](https://a.example/b_(c)) here', 'text here'],
	['[text][ref] here', 'text here'],
	['~~struck~~ words', 'struck words'],
	['<b>tag</b> and <!-- comment -->words', 'tag and words'],
	['a &amp; b &#8594; c', 'a & b → c'],
	['escaped \\*star\\*', 'escaped *star*'],
	['two\n  lines', 'two lines'],
	['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
])('%s', (source, words) => {
	expect(plainWords(source)).toBe(words);
});

test.each([
	['see [a](https://a.example) and [b](b.md "title")', ['https://a.example', 'b.md']],
	['<https://a.example/x> twice <https://a.example/x>', ['https://a.example/x']],
	['bare https://a.example/x, then words', ['https://a.example/x']],
	['no link', []],
])('%s', (source, links) => {
	expect(linksIn(source)).toEqual(links);
});
