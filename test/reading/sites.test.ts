import {describe, expect, test} from 'vitest';
import {readText} from './support/read-text.ts';

const sliceOf = (text: string, span: {start: number; end: number} | null | undefined): string | null =>
	span ? text.slice(span.start, span.end) : null;

describe('where an item may be edited', () => {
	test.each([
		['- [x] **Tags**: colours', '[x]', '**Tags**: colours'],
		['  * [ ]  Tags  ', '[ ]', 'Tags'],
		['- ✅ Tags', '✅', '✅ Tags'],
		['3. Tags (in progress)', '(in progress)', 'Tags (in progress)'],
		['- ~~Tags~~', '~~Tags~~', '~~Tags~~'],
		['- Tags', null, 'Tags'],
	])('%s', (line, mark, words) => {
		const text = `## v1\r\n${line}\r\n`;
		const site = readText(text).items.get(2);
		expect(sliceOf(text, site?.words)).toBe(words);
		expect(sliceOf(text, site?.marks[0]?.span)).toBe(mark);
	});

	test('a row: its cells, the one with the status, and the words of the one that names it', () => {
		const text = '## v1\n\n| Feature | Status |\n|---|---|\n| Tags | Done |\n';
		const site = readText(text).items.get(5);
		expect(site?.cells?.map(cell => sliceOf(text, cell))).toEqual([' Tags ', ' Done ']);
		expect(site?.statusCell).toBe(1);
		expect(sliceOf(text, site?.words)).toBe('Tags');
		expect(sliceOf(text, site?.marks[0]?.span)).toBe('Done');
	});

	test('a row kept with tabs', () => {
		const text = '# Plan\n\n## Shipped\n\nCategory\tFeatures\n\nBuild\tWheels\n';
		const site = readText(text).items.get(7);
		expect(site?.cells?.map(cell => sliceOf(text, cell))).toEqual(['Build', 'Wheels']);
		expect(site?.place).toBe('tab-table');
	});

	test('sites of one list share a group, those of another do not', () => {
		const {items} = readText('## v1\n- A\n- B\n\n## v2\n- C\n');
		expect(items.get(2)?.group).toBe(items.get(3)?.group);
		expect(items.get(2)?.group).not.toBe(items.get(6)?.group);
	});

	test('every item has a site whose words stand on its line', () => {
		const text =
			'# Plan\n\n## v1\n- [ ] A\n  - [x] B\n\n| Task | Status |\n|---|---|\n| C | Done |\n\n### [ ] D\nProse.\n';
		const {roadmap, items} = readText(text);
		expect(roadmap.items.map(({line}) => line)).toEqual([4, 5, 9, 11]);
		for (const {line} of roadmap.items) {
			const {words} = items.get(line)!;
			expect(text.slice(0, words.start).split('\n')).toHaveLength(line);
		}
	});
});

describe('why', () => {
	test.each([
		['## v1 (Q1 2027)\n- [ ] A', 'its own box [ ], line 2', 'heading, line 1', 'heading, line 1'],
		['## Completed\n- A', 'heading, line 1; no mark of its own', 'nothing says when', 'heading, line 1'],
		['- 🚧 A', 'its own emoji, line 1', 'nothing says when', 'no heading above it'],
		['- A', 'nothing says so: planned', 'nothing says when', 'no heading above it'],
		['## Plan\n- ~~A~~', 'struck through, line 2', 'nothing says when', 'heading, line 1'],
	])('%s', (text, status, period, phase) => {
		const [item] = readText(text).roadmap.items;
		expect(item?.because.status.what).toBe(status);
		expect(item?.because.period.what).toBe(period);
		expect(item?.because.phase.what).toBe(phase);
	});
});

test('a sign that the legend explains names the legend', () => {
	const [item] = readText('## Legend\n- ✅ Done\n\n## Work\n- ✅ A\n').roadmap.items;
	expect(item?.because.status).toEqual({what: 'its own emoji, line 5; the legend, line 2', line: 5});
});
