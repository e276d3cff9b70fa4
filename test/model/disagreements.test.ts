import {describe, expect, test} from 'vitest';
import {openDocument} from '../../source/document/open.ts';
import {disagreements} from '../../source/model/disagreements.ts';

/** What a text says twice and not alike, as "line: stated, items". */
const differing = (text: string): readonly string[] => {
	const document = openDocument(new TextEncoder().encode(text));
	if ('refused' in document) throw new Error(document.refused);
	return disagreements(document.reading.roadmap).map(
		({line, kind, says, items}) => `${kind} ${line}: ${says}, ${items}`,
	);
};

const release = (heading: string, done: number, total: number): string =>
	`# Ferry\n\n## ${heading}\n\n${Array.from({length: total}, (_, index) => `- [${index < done ? 'x' : ' '}] Part ${index + 1}\n`).join('')}`;

describe('one fact in two places', () => {
	test.each([
		['v1.0 (3/8)', 4, 8, ['heading 3: 3/8, 4/8']],
		['v1.0 (4/8)', 4, 8, []],
		['v1.0 [3 of 8 done]', 4, 8, ['heading 3: 3/8, 4/8']],
		['v1.0: 3/8 completed', 4, 8, ['heading 3: 3/8, 4/8']],
		['v1.0 (7/8)', 8, 9, ['heading 3: 7/8, 8/9']],
		['v1.0 part (1/2)', 3, 8, []],
		['v1.0', 3, 8, []],
		['v1.0 (2026/08)', 3, 8, []],
	])('a count in a heading: %s with %i of %i done', (heading, done, total, wanted) => {
		expect(differing(release(heading, done, total))).toEqual(wanted);
	});

	test.each([
		['v1.0 ✅', 3, 4, ['heading 3: done, 3 of 4 done']],
		['v1.0 ✅', 4, 4, []],
		['v1.0 🚧', 4, 4, ['heading 3: in progress, 4 of 4 done']],
		['v1.0 🚧', 3, 4, []],
		['v1.0 (planned)', 1, 4, ['heading 3: planned, 1 of 4 done']],
		['v1.0 (planned)', 0, 4, []],
	])("a release's own mark: %s with %i of %i done", (heading, done, total, wanted) => {
		expect(differing(release(heading, done, total))).toEqual(wanted);
	});

	test('a section by status is contradicted by no item', () => {
		expect(differing('# Ferry\n\n## Planned\n\n- [x] Hull\n- [ ] Mast\n')).toEqual([]);
	});

	test('rows that sum a phase up', () => {
		const rows = (status: string, count: string): string =>
			`# Ferry\n\n## Overview\n\n| Phase | Status | Progress |\n|---|---|---|\n| Phase 1 | ${status} | ${count} |\n\n## Phase 1: Hull\n\n- [x] Keel\n- [x] Ribs\n- [ ] Planks\n`;
		expect(differing(rows('✅ Done', '2/3'))).toEqual(['row 7: done, 2 of 3 done']);
		expect(differing(rows('🚧 In progress', '1/3'))).toEqual(['row 7: 1/3, 2/3']);
		expect(differing(rows('🚧 In progress', '2/3'))).toEqual([]);
	});

	test('what was dropped or is only an idea counts for nothing', () => {
		expect(differing('# Ferry\n\n## v1.0 ✅\n\n- [x] Hull\n- ❌ Mast\n')).toEqual([]);
	});
});
