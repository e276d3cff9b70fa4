import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readByLine} from '../../source/markdown/by-line.ts';
import {cut} from '../../source/markdown/chunks.ts';
import {makeParseCache, parseMarkdown, parseWhole} from '../../source/markdown/parse.ts';
import type {Block} from '../../source/markdown/tree.ts';

const folder = join(import.meta.dirname, '../../roadmaps');
const samples = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));

/** Markdown files below the folder that the variable CORPUS names, without the marks that may stand in front of a text. */
const corpus = (
	process.env.CORPUS ? readdirSync(process.env.CORPUS, {recursive: true, encoding: 'utf8'}) : []
)
	.filter(name => name.endsWith('.md'))
	.map(name => readFileSync(join(process.env.CORPUS ?? '', name), 'utf8').replace(/^\ufeff+/, ''))
	.filter(text => text.length < 200_000);

describe('chunks do not change what is read', () => {
	test.each([
		['headings', '# A\ntext\n## B\n- x\n# C'],
		['a heading in a fence', '# A\n```\n# no heading\n```\n# B'],
		['a heading in an unclosed fence', '# A\n~~~\n# no heading\n# none either'],
		['a longer fence', '````\n```\n# no heading\n````\n# B'],
		['a fence in a list that a heading ends', '- ```\n  code\n# A\ntext\n```\n# in code'],
		['an indented fence', '   ```\n# no heading\n   ```\n# B'],
		['a comment', '<!--\n# no heading\n\n# none\n-->\n# B'],
		['HTML that a blank line ends', '<div>\n# no heading\n\n# B'],
		['a fence whose end is indented too far', '```\naaa\n    ```\n\n# no heading'],
		['HTML and CRLF', '  </tr>\r\n## no heading\r\n\r\n# B\r\n'],
		['HTML that a blank line with CRLF ends', '<div>\r\n\r\n# B\r\n'],
		['an indented comment', '  <!-- a\n\n- b\n\n# no heading\n-->\n# B'],
		['a comment that ends within a line', '<!--\n# none\n- --> - c\n- [ ] d\n# B'],
		['a comment with a fence in it', '<!--\n# none\n```\n-->\n# B\n```\n# C\n```\n# D'],
		['HTML with CRLF that a blank line ends', '<div>\r\n# none\r\nb\r\n \r\n# B\r\n'],
		['a fence with other fences in it', '````\n# none\n~~~~\n```\n`````  \n- a\n# B'],
		['what looks like the end of a fence', '```\n# none\n``` a\n    ```\n``\n```\nb\n# B'],
		['a script', '<script>\n\n# no heading\n</script>\n# B'],
		['front matter', '---\ntitle: x\n# a comment\n---\n# A'],
		['two rules at the top', '---\n\nA plan\n\n---\n# A'],
		['a table and a heading', '| a |\n|---|\n| b |\n# A'],
		['a quote and a heading', '> a\n# A\n> b'],
		['a lazy line and a heading', '- a\nlazy\n# A'],
		['underlined titles', 'A\n===\n\nB\n---\ntext'],
		['carriage returns', '# A\r- x\r# B\r'],
		['CRLF', '# A\r\n```\r\n# no heading\r\n```\r\n# B\r\n'],
		['a definition', '[a]: #\n# A\n[a]'],
		['a long table', `| a | b |\n|---|---|\n${'| x \\| y \\\\| z |\n| |\n|\n'.repeat(20)}c | d\n\ntext`],
		['a long table below prose', `Words\n| a |\n|---|\n${'| b |\n'.repeat(60)}- c`],
		['a long table with prose in front of its bars', `|x\n${'| b |\n'.repeat(60)}|---|\n| c |\n`],
		['rows in a fence', `\`\`\`\n| a |\n|---|\n${'| b |\n'.repeat(60)}\`\`\`\n| c |`],
		['rows in a comment', `<!--\n| a |\n|---|\n${'| b |\n'.repeat(60)}| --> |\n| c |\n`],
		['rows below an item', `- a\n\n  | a |\n  |---|\n${'| b |\n'.repeat(60)}`],
		['a table that other rows begin', `a | b\n--|--\n${'|a|b|\n'.repeat(60)}a|\n- c`],
		['a long table without outer bars', `a | b\n--|--\n${'c \\| d | e\né|f\n'.repeat(60)}1. g`],
		['prose with bars', `${'a | b\n'.repeat(60)}--|--\n${'c | d\n'.repeat(60)}`],
		['two long tables', `|a|\n|-|\n${'|b|\r\n'.repeat(60)}\n|a|\n|-|\n${'|c|\n'.repeat(60)}`],
		['long prose', `${'Words and more words.\n\n'.repeat(900)}# A`],
		['a long list', `${'- an item with a few words\n'.repeat(3000)}\ntext`],
		['a long list of other bullets', `${'- a\n'.repeat(3000)}${'* b\n+ c\n'.repeat(900)}`],
		['a long list with lists in it', `${'- a\n  - b\n    1. c\n'.repeat(900)}- d`],
		['a long list that is numbered', `${'8. a\n   - b\n9. c\n\n'.repeat(900)}${'1) d\n'.repeat(900)}`],
		['long prose with numbers', `${'of the year\n1893. a\n'.repeat(900)}1. b`],
		['code above numbers', `${'    code\n2. a\n- b\n3. c\n'.repeat(900)}`],
		[
			'a long list whose items could be something else',
			`${['- # a', '- [b]: c', '- <b>', '- 1. d', '-     e', '- > f', '- ***', '- - g', '-\th', '- i |'].join('\n')}\n`.repeat(
				300,
			),
		],
		['a long list with blank lines', `${'* an item with a few words\n\n'.repeat(2000)}# A`],
	])('%s', (_, text) => {
		expect(parseMarkdown(text).blocks).toEqual(parseWhole(text));
	});

	test.each([...samples, ...corpus])('sample %#', text => {
		expect(parseMarkdown(text).blocks).toEqual(parseWhole(text));
	});
});

test('an edit costs one chunk', () => {
	const text = '# A\ntext\n# B\n- [ ] x\n# C\nmore\n';
	const cache = makeParseCache();
	parseMarkdown(text, cache);
	const before = new Map(cache.kept);
	parseMarkdown(text.replace('[ ]', '[x]'), cache);
	const reused = [...cache.kept].filter(([key, blocks]) => before.get(key) === blocks);
	expect(reused).toHaveLength(2);
	expect(cache.kept.size).toBe(3);
});

describe('what a line alone tells is not given to the parser', () => {
	const lengthParsed = (text: string): number => {
		let length = 0;
		readByLine(text, given => {
			length += given.length;
			return parseWhole(given);
		});
		return length;
	};

	test.each([
		['headings', '## Title\n', 0],
		['definitions', '[a]: b\n'.repeat(9000), 0],
		['plain items', '- [ ] a\n- **b** c\n\n- [d](e)\n* ✅ `f`\n1. g\n22) h\n'.repeat(9000), 0],
		['rows of a long table', `| a |\n|---|\n${'| b |\n'.repeat(9000)}`, 100],
	])('%s', (_, text, atMost) => {
		expect(lengthParsed(text)).toBeLessThanOrEqual(atMost);
	});

	test.each([
		['a comment', `<!--\n${'# a\n\n- b\n'.repeat(9000)}-->\n`],
		['a fence', `~~~\n${'# a\n\n- b\n'.repeat(9000)}~~~\n`],
		['a comment that is never closed', `<!--\n${'# a\n\n- b\n'.repeat(9000)}`],
	])('nor what stands in %s', (_, text) => {
		const cache = makeParseCache();
		const {blocks} = parseMarkdown(text, cache);
		expect(blocks.map(({span}) => span)).toEqual([{start: 0, end: text.trimEnd().length}]);
		expect([...cache.kept.keys()].join('').length).toBeLessThan(100);
	});
});

test('chunks cover the text without gaps', () => {
	for (const text of samples) {
		const chunks = cut(text);
		expect(chunks.map(({start, end}) => text.slice(start, end)).join('')).toBe(text);
	}
});

const only = <Type extends Block['type']>(text: string, type: Type): Extract<Block, {type: Type}> => {
	const found = parseMarkdown(text).blocks.find(block => block.type === type);
	if (!found) throw new Error(`no ${type}`);
	return found as Extract<Block, {type: Type}>;
};

describe('true spans', () => {
	test.each([
		['## Title', 'Title'],
		['##  Title  ##  ', 'Title'],
		['Title\n=====', 'Title'],
		['# Ends with #hash', 'Ends with #hash'],
	])('%s', (text, words) => {
		const {content} = only(`text\n\n${text}\n`, 'heading');
		expect(`text\n\n${text}\n`.slice(content.start, content.end)).toBe(words);
	});

	test.each([
		['- [x] Tags', '-', '[x] Tags'],
		['  12)   Tags  ', '12)', 'Tags'],
		['* \\[ \\] Tags', '*', '\\[ \\] Tags'],
		['- ```\n  code\n  ```', '-', ''],
		['-', '-', ''],
	])('%s', (text, marker, content) => {
		const [item] = only(text, 'list').items;
		expect(text.slice(item!.marker.start, item!.marker.end)).toBe(marker);
		expect(text.slice(item!.content.start, item!.content.end)).toBe(content);
	});

	test('a wrapped item', () => {
		const text = '- one\n  two\nthree\n  - nested\n';
		const [item] = only(text, 'list').items;
		expect(text.slice(item!.content.start, item!.content.end)).toBe('one');
		expect(text.slice(item!.paragraph.start, item!.paragraph.end)).toBe('one\n  two\nthree');
		expect(item!.children.map(({type}) => type)).toEqual(['list']);
	});

	test.each([
		['| a | b |\n|---|---|\n| x | y z |', [' x ', ' y z ']],
		['a | b\n---|---\nx | y', ['x ', ' y']],
		['| a | b |\n|---|---|\n| x \\| y | |', [' x \\| y ', ' ']],
		['| a | b |\n|---|---|\n| x | y |  \t', [' x ', ' y ']],
		['| a | b |\n|---|---|\n| x | y \\\\|', [' x ', ' y \\\\']],
		['| a |\n|---|\n|', ['']],
	])('%s', (text, cells) => {
		const [row] = only(text, 'table').rows;
		expect(row!.cells.map(({start, end}) => text.slice(start, end))).toEqual(cells);
	});
});
