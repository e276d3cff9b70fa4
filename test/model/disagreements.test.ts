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

	test('a line that others are nested below, by its count or its mark', () => {
		const nested = (line: string, first: string, second: string): string =>
			`# Ferry\n\n## v1.0\n\n1. ${line}\n   - [${first}] Keel\n   - [${second}] Ribs\n2. [ ] Mast\n`;
		expect(differing(nested('[x] Hull', 'x', ' '))).toEqual(['line 5: done, 1 of 2 done']);
		expect(differing(nested('[ ] Hull', 'x', 'x'))).toEqual(['line 5: planned, 2 of 2 done']);
		expect(differing(nested('[ ] Hull', 'x', ' '))).toEqual([]);
		expect(differing(nested('[x] Hull', 'x', 'x'))).toEqual([]);
		expect(differing(nested('[ ] Hull (0/2)', 'x', ' '))).toEqual(['line 5: 0/2, 1/2']);
		expect(differing(nested('🚧 Hull (1/2)', 'x', ' '))).toEqual([]);
	});

	test('a line that has others nested two deep', () => {
		expect(
			differing(
				'# Ferry\n\n## v1.0\n\n- [x] Hull\n  - [x] Frame\n    - [x] Keel\n    - [ ] Ribs\n  - [x] Paint\n',
			),
		).toEqual(['line 5: done, 2 of 3 done', 'line 6: done, 1 of 2 done']);
	});

	test('a bullet that groups', () => {
		expect(
			differing(
				'# Ferry\n\n## v1.0\n\n- **Hull** (1/2)\n  - [x] Keel\n  - [x] Ribs\n- **Rig** (1/2)\n  - [x] Mast\n  - [ ] Sails\n',
			),
		).toEqual(['line 5: 1/2, 2/2']);
	});

	test('a heading above tables, in Markdown and in HTML, and the row that sums it up', () => {
		const table = '| Part | Status |\n|---|---|\n| Keel | ✅ Done |\n| Ribs | Planned |\n';
		const html =
			'<table>\n<tr><th>Part</th><th>Status</th></tr>\n<tr><td>Mast</td><td>✅ Done</td></tr>\n<tr><td>Sails</td><td>Planned</td></tr>\n</table>\n';
		const text = `# Ferry\n\n## Overview\n\n| Phase | Progress |\n|---|---|\n| Phase 1: Hull | 2/2 |\n| Phase 2: Rig | 1/2 |\n\n## Phase 1: Hull (1/2)\n\n${table}\n## Phase 2: Rig (2/2)\n\n${html}`;
		expect(differing(text)).toEqual(['heading 17: 2/2, 1/2', 'row 7: 2/2, 1/2']);
	});
});
