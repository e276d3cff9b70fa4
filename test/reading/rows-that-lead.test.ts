import {expect, test} from 'vitest';
import {amend} from '../../source/document/amend.ts';
import {openDocument} from '../../source/document/open.ts';

const opened = (text: string) => {
	const document = openDocument(new TextEncoder().encode(text));
	if ('refused' in document) throw new Error(document.refused);
	return document;
};

const table =
	'# Plan\n\n## Planned\n\n| Area | Work |\n|------|------|\n| Hull | Oak planks |\n| Rig  | Two masts |\n';

test('a mark is written in front of the row, and is not part of its words', () => {
	const result = amend(opened(table), {kind: 'status', lines: [7], status: 'in-progress'});
	if (!result.ok) throw new Error(result.reason);
	expect(result.document.source.raw.split('\n')[6]).toBe('| 🚧 Hull | Oak planks |');
	const [item] = result.document.reading.roadmap.items;
	expect([item?.title, item?.theme, item?.status]).toEqual(['Hull: Oak planks', 'Hull', 'in-progress']);
	expect(item?.cells?.map(cell => cell.text)).toEqual(['Hull', 'Oak planks']);
});

test('a remark on a release is without its sign', () => {
	const {phases} = opened(
		'# Plan\n\n## v0.8\n\n- [x] Hull\n\n### Status at v0.8\n\n- ✅ It floats\n- ⚠️ It leaks\n',
	).reading.roadmap;
	expect(phases[0]?.remarks.map(({text, status}) => [text, status])).toEqual([
		['It floats', 'done'],
		['It leaks', 'blocked'],
	]);
});
