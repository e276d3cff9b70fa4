import {describe, expect, test} from 'vitest';
import {parseMarkdown, parseWhole} from '../../source/markdown/parse.ts';
import {sourceOf} from '../reading/support/read-text.ts';
import {examples, files, medleys, type Named, splices} from './support/texts.ts';

/** Names of texts whose chunks say something else than the whole does. */
const misread = (texts: Iterable<Named>): readonly string[] => {
	const names: string[] = [];
	for (const {name, text} of texts) {
		const {clean} = sourceOf(text.replaceAll('\0', ' '));
		const {blocks, costly} = parseMarkdown(clean);
		if (costly.length > 0 || JSON.stringify(blocks) !== JSON.stringify(parseWhole(clean))) names.push(name);
	}
	return names;
};

describe('in chunks the same blocks are found as in the whole', () => {
	test('every example of CommonMark', () => {
		expect(examples).toHaveLength(652);
		expect(misread(examples)).toEqual([]);
	});

	test('examples one after the other', () => {
		expect(misread(medleys(60, 1))).toEqual([]);
	});

	test.each(files)('$name', file => {
		expect(misread([file])).toEqual([]);
	});

	test('the head of one file and the tail of another', () => {
		expect(misread(splices(files, 60, 2))).toEqual([]);
	});

	test('files with examples in their midst', () => {
		expect(misread(splices([...files, ...examples], 200, 3))).toEqual([]);
	});
});
