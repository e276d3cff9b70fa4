import type {Named} from './texts.ts';

const lines = (count: number, line: (index: number) => string): string =>
	Array.from({length: count}, (_, index) => line(index)).join('');

/**
 * Inputs on which parsers of Markdown have taken the square of their length or worse: those of cmark's own suite, with the kinds of
 * list, table and heading that roadmaps hold. Each makes a text of about `size` characters.
 */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
	'nested strong emphasis': size => `${'*a **a '.repeat(size / 13)}b${' a** a*'.repeat(size / 13)}`,
	'many emphasis closers': size => 'a_ '.repeat(size / 3),
	'many emphasis openers': size => '_a '.repeat(size / 3),
	'many link closers': size => 'a]'.repeat(size / 2),
	'many link openers': size => '[a'.repeat(size / 2),
	'mismatched openers and closers': size => '*a_ '.repeat(size / 4),
	'openers and closers by threes': size => `a**b${'c* '.repeat(size / 3)}`,
	'link openers and emphasis closers': size => '[ a_'.repeat(size / 4),
	'brackets with a space': size => '[ (]('.repeat(size / 5),
	'images of links': size => '![[]()'.repeat(size / 6),
	'links in emphasis': size => '**x [a*b**c*](d)'.repeat(size / 16),
	'nested brackets': size => `${'['.repeat(size / 2)}a${']'.repeat(size / 2)}`,
	'nested quotes': size => `${'> '.repeat(size / 2)}a`,
	'deep lists by indent': size => lines(Math.sqrt(size), level => `${'  '.repeat(level)}* a\n`),
	'deep lists on one line': size => `${'- '.repeat(size / 2)}a`,
	'deep lists and empty lines': size => `${'- '.repeat(size / 4)}x${'\n'.repeat(size / 2)}`,
	'emphasis in deep quotes': size => `${'>'.repeat(size / 3)}${'a*'.repeat(size / 3)}`,
	backticks: size => lines(Math.sqrt(2 * size), length => `e${'`'.repeat(length)}`),
	'unclosed links': size => '[a](b'.repeat(size / 5),
	'unclosed links with a bracket': size => '[a](<b'.repeat(size / 6),
	'unclosed comments': size => `</${'<!--'.repeat(size / 4)}`,
	'comments on lines of their own': size => '<!-- a\n# b\n'.repeat(size / 11),
	declarations: size => '<!A '.repeat(size / 4),
	'processing instructions': size => 'a <?'.repeat(size / 4),
	'character data': size => 'a <![CDATA['.repeat(size / 11),
	'emphasis of both kinds': size => '*_'.repeat(size / 2),
	'brackets the wrong way round': size => ']['.repeat(size / 2),
	tildes: size => '~'.repeat(size),
	'tildes by twos': size => '~~a '.repeat(size / 4),
	'fences that are never closed': size => '```\n# a\n'.repeat(size / 8),
	'titles underlined': size => 'a\n---\n'.repeat(size / 6),
	'quotes apart': size => '> a\n\n'.repeat(size / 5),
	'a quote that goes on': size => `> a\n${'word\n'.repeat(size / 5)}`,
	'folds in folds': size => '<details><summary>a</summary>\n\n'.repeat(size / 31),
	'one long line': size => 'word '.repeat(size / 5),
	'one long item of figures': size => `- ${'5% '.repeat(size / 3)}`,
	'one long item of signs': size => `- ${'✅'.repeat(size)}`,
	headings: size => lines(size / 16, index => `## Part ${index} of it\n`),
	'rows of one table': size =>
		`| Item | Status |\n|---|---|\n${lines(size / 20, index => `| item ${index} | Done |\n`)}`,
	'a table of many columns': size =>
		`|${'a|'.repeat(size / 8)}\n|${'-|'.repeat(size / 8)}\n${'|x\n'.repeat(size / 6)}`,
	'rows without outer bars': size =>
		`Item | Status\n---|---\n${lines(size / 17, index => `item ${index} | Done\n`)}`,
	'one long list': size => lines(size / 13, index => `- item ${index}\n`),
	'one long list of boxes': size => lines(size / 17, index => `- [ ] item ${index}\n`),
	'one long numbered list': size => lines(size / 15, index => `${index + 1}. item\n`),
	'a list with lists in it': size => lines(size / 25, index => `- item ${index}\n  - part of it\n`),
	'an item with thousands below it': size => `- a\n${lines(size / 15, index => `  - part ${index}\n`)}`,
	'lists in quotes': size => lines(size / 13, index => `> - [ ] a ${index}\n`),
	'prose apart': size => lines(size / 20, index => `Words number ${index}.\n\n`),
	references: size => lines(size / 11, index => `[${index}]: u\n`),
	'references of one name': size => '[a]: u\n'.repeat(size / 7),
	'rows between tabs': size => lines(size / 16, index => `item ${index}\tDone\tx\n`),
	blanks: size => ' '.repeat(size),
};

export const pathological = (size: number): readonly Named[] =>
	Object.entries(SHAPES).map(([name, make]) => ({name, text: `# Plan\n\n- [ ] A\n\n${make(size)}\n`}));
