import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {makeReadCache, read} from '../../source/reading/read.ts';
import {readText, sourceOf} from './support/read-text.ts';

const folder = join(import.meta.dirname, '../../roadmaps');
const samples = readdirSync(folder).filter(name => name.endsWith('.md'));

describe.each(samples)('%s', name => {
	const text = readFileSync(join(folder, name), 'utf8');

	test('is read wherever it is cut, and no line twice', () => {
		for (let cut = 0; cut < text.length; cut += 211) {
			const {roadmap, items} = readText(text.slice(0, cut));
			const lines = roadmap.items.map(({line}) => line);
			expect(new Set(lines).size).toBe(lines.length);
			expect([...items.keys()].toSorted((a, b) => a - b)).toEqual(lines);
		}
	});

	test('is read alike with what an earlier reading kept', () => {
		const cache = makeReadCache();
		const options = {fiscalYearStart: 1};
		read(sourceOf(text), options, cache);
		const edited = text.replace('[ ]', '[x]');
		expect(read(sourceOf(edited), options, cache).roadmap).toEqual(read(sourceOf(edited), options).roadmap);
	});
});

test.each([
	['nested quotes', `${'> '.repeat(5000)}a`],
	['nested bullets', `${'- '.repeat(5000)}a`],
	['nested numbers', `${'1. '.repeat(3000)}a`],
])('%s are shown as not read', (_, text) => {
	const {notRead, roadmap} = readText(`## v1\n- [ ] A\n\n${text}\n\n- [ ] B\n`);
	expect(notRead).toEqual([{from: 4, to: 5, why: 'it nests too deeply to be read'}]);
	expect(roadmap.items.map(({title}) => title)).toEqual(['A', 'B']);
});

test.each([
	['an empty text', ''],
	['blanks', ' \n\t\n'],
	['a lone bullet', '- '],
	['a lone box', '- [ ]'],
	['an unclosed fence', '```\n- [ ] A'],
	['an unclosed comment', '<!-- \n- [ ] A'],
	['a table without rows', '| a |\n|---|\n'],
	['a heading without words', '#\n'],
])('%s holds nothing', (_, text) => {
	expect(readText(text).roadmap.items).toEqual([]);
});
