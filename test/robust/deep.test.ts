import {describe, expect, test} from 'vitest';
import {readText} from '../reading/support/read-text.ts';

const deepList = (depth: number): string =>
	Array.from({length: depth}, (_, level) => `${'  '.repeat(level)}- level ${level}\n`).join('');

describe('whatever its depth, a text is read without a throw', () => {
	test.each([
		['lists by indent', deepList(1500)],
		['lists on one line', `${'- '.repeat(20_000)}a`],
		['quotes', `${'> '.repeat(20_000)}a`],
		['quotes and lists', `${'> - '.repeat(10_000)}a`],
		['brackets', `- ${'['.repeat(50_000)}a${']'.repeat(50_000)}`],
		['emphasis', `- ${'*a **a '.repeat(20_000)}b${' a** a*'.repeat(20_000)}`],
		['folds', '<details><summary>a</summary>\n\n'.repeat(10_000)],
		['folds in one block', '<details><summary>a</summary>\n'.repeat(10_000)],
		['bold lines below each other', '**a**:\n\n'.repeat(5000)],
		['list items that each open a list', '- > '.repeat(5000)],
		['an HTML table of one cell', `<table><tr><td>${'<table><tr><td>'.repeat(5000)}`],
	])('%s', (_, text) => {
		expect(() => readText(`# Plan\n\n- [ ] A\n\n${text}\n\n# More\n\n- [x] B\n`)).not.toThrow();
	});

	test('what stands around a stretch that was not read is read', () => {
		const {roadmap, notRead} = readText(`# Plan\n- [ ] A\n\n${'- '.repeat(500)}a\n\n# More\n- [x] B\n`);
		expect(roadmap.items.map(({title, status}) => `${title} ${status}`)).toEqual(['A planned', 'B done']);
		expect(notRead).toEqual([{from: 4, to: 5, why: 'it nests too deeply to be read'}]);
		expect(roadmap.notRecognised.map(({line, why}) => `${line} ${why}`)).toEqual([
			'4 it nests too deeply to be read',
		]);
	});

	test('a table of many rows without outer bars is read to the last', () => {
		const {roadmap, notRead} = readText(`Item | Status\n---|---\n${'Mend it | Done\n'.repeat(1000)}`);
		expect(notRead).toEqual([]);
		expect(roadmap.items).toHaveLength(1000);
	});

	test('an item that holds thousands of others is shown as not read, those beside it are read', () => {
		const inner = Array.from({length: 6000}, (_, index) => `  - part ${index}\n`).join('');
		const {roadmap, notRead} = readText(`# Plan\n- [ ] A\n\n## Next\n- b\n${inner}\n# More\n- [x] C\n`);
		expect(roadmap.items.map(({title}) => title)).toEqual(['A', 'C']);
		expect(notRead).toEqual([{from: 4, to: 6006, why: 'it is one block without an end'}]);
	});

	test('levels that people write are read to the last', () => {
		const {roadmap, notRead} = readText(`## v1.0\n${deepList(12).replaceAll('- ', '- [ ] ')}`);
		expect(notRead).toEqual([]);
		expect(roadmap.items).toHaveLength(12);
	});

	test('a rule of many signs is a rule, and a wide drawing in code is code', () => {
		const text = `- [ ] A\n\n${'- '.repeat(60)}\n\n\`\`\`\n${' '.repeat(200)}- b\n\`\`\`\n\n- [ ] B\n`;
		const {roadmap, notRead} = readText(text);
		expect(notRead).toEqual([]);
		expect(roadmap.items.map(({title}) => title)).toEqual(['A', 'B']);
	});
});
