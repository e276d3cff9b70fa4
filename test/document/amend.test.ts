import {describe, expect, test} from 'vitest';
import {amend} from '../../source/document/amend.ts';
import type {Document} from '../../source/document/document.ts';
import {nextStatus} from '../../source/document/next-status.ts';
import {openDocument} from '../../source/document/open.ts';
import {preview} from '../../source/document/preview.ts';
import type {Status} from '../../source/model/status.ts';

const opened = (text: string): Document => {
	const document = openDocument(new TextEncoder().encode(text));
	if ('refused' in document) throw new Error(document.refused);
	return document;
};

/** The line on which `text` has `words`, after its item was set. */
function set(text: string, words: string, status: Status): string {
	const line = text.split('\n').findIndex(one => one.includes(words)) + 1;
	const result = amend(opened(text), {kind: 'status', lines: [line], status});
	if (!result.ok) return `refused: ${result.reason}`;
	const after = result.document.source.raw.split('\n');
	expect(after.length).toBe(text.split('\n').length);
	expect(after.filter((one, i) => one !== text.split('\n')[i]).length).toBeLessThan(2);
	return after[line - 1]!;
}

const boxes = '# Plan\n\n## v1.0\n\n- [x] Hull\n- [ ] Mast\n- [ ] Sails 🚧\n';
const starred = '# Plan\n\n## Work\n\n* Hull ✅\n* Mast 🚧\n* Sails\n';
const fronts = '# Plan\n\n## Work\n\n- ✅ Hull\n- 🚧 Mast\n- 📌 Sails\n';
const described =
	'# Plan\n\n## Short term\n\n### Mast\n\nA mast of pine:\n\n- adds height\n- takes weight off\n\n## Long term\n\n### Hull\n\nOf oak.\n\n### Sails\n\nOf linen.\n';
const monthly = '# Plan\n\n## 2027\n\n**Targets:**\n- ferry 1.4, september\n- ferry 1.5, december\n';
const nestedBoxes = '# Plan\n\n## Work\n\n- Keel ✅\n- Hull\n  - [ ] Planks\n  - [x] Nails\n- Sails\n';
const bare = '# Plan\n\n## Planned features\n\n- **Hull**: of oak\n- Mast\n\n## Completed\n\n- Keel\n';
const words = '# Plan\n\n## Work\n\n- Hull (done)\n- Mast (in progress)\n- Sails (planned)\n';
const table =
	'# Plan\n\n## Work\n\n| Item | Status      | Owner |\n|------|-------------|-------|\n| Hull | ✅ Done     | Ann   |\n| Mast | 🚧 Building | Bo    |\n| Sail | 📌 Planned  | Cy    |\n';
const legend =
	'# Plan\n\n## Legend\n\n- 🟢 done\n- 🔵 in progress\n- ⚪ planned\n\n## Work\n\n- ⚪ Hull\n- ⚪ Mast\n';
const struck = '# Plan\n\n## Work\n\n- Hull\n- ~~Mast~~\n';
const dated = '# Plan\n\n## v1\n\n- [ ] Hull\n- [x] Mast (completed 2026-03-01)\n';
const inProgress = '# Plan\n\n## In progress\n\n- [ ] Hull\n- [ ] Mast\n';

const cases: readonly (readonly [name: string, text: string, words: string, status: Status, line: string])[] =
	[
		['an empty box is filled', boxes, 'Mast', 'done', '- [x] Mast'],
		['a filled box is emptied', boxes, 'Hull', 'planned', '- [ ] Hull'],
		['the sign goes where the file has it', boxes, 'Mast', 'in-progress', '- [ ] Mast 🚧'],
		['the sign goes when the box is filled', boxes, 'Sails', 'done', '- [x] Sails'],
		['the sign goes when the box is empty again', boxes, 'Sails', 'planned', '- [ ] Sails'],
		['a sign behind is replaced by the file’s own', starred, 'Mast', 'done', '* Mast ✅'],
		['a sign is added where the list has it', starred, 'Sails', 'in-progress', '* Sails 🚧'],
		['a sign that says nothing is taken away', starred, 'Mast', 'planned', '* Mast'],
		['a sign in front is replaced', fronts, 'Mast', 'done', '- ✅ Mast'],
		['a status of which the file has a sign keeps it', fronts, 'Hull', 'planned', '- 📌 Hull'],
		['a heading whose prose goes on in a list', described, '### Mast', 'dropped', '### ❌ Mast'],
		['a release with its month among targets', monthly, 'ferry 1.4', 'done', '- ✅ ferry 1.4, september'],
		['a list goes on in its own manner behind what is nested', nestedBoxes, 'Sails', 'done', '- Sails ✅'],
		['a status without precedent takes the default', fronts, 'Hull', 'blocked', '- 🛑 Hull'],
		['no mark: one sign in front', bare, 'Hull', 'in-progress', '- 🚧 **Hull**: of oak'],
		['no mark below a done heading', bare, 'Keel', 'planned', '- 📌 Keel'],
		['words are replaced in the file’s words', words, 'Mast', 'done', '- Mast (done)'],
		['words are replaced in words', words, 'Mast', 'blocked', '- Mast (blocked)'],
		['a cell keeps its width', table, 'Mast', 'done', '| Mast | ✅ Done     | Bo    |'],
		[
			'a cell without precedent follows the column',
			table,
			'Hull',
			'blocked',
			'| Hull | 🛑 Blocked  | Ann   |',
		],
		['the legend decides', legend, 'Mast', 'done', '- 🟢 Mast'],
		['the legend decides in its own sense', legend, 'Hull', 'in-progress', '- 🔵 Hull'],
		['a strike is taken away', struck, 'Mast', 'planned', '- Mast'],
		['a strike gives way to a sign', struck, 'Mast', 'done', '- ✅ Mast'],
		['what the file strikes is struck', struck, 'Hull', 'dropped', '- ~~Hull~~'],
		[
			'an empty box below "In progress" needs a sign to be planned',
			inProgress,
			'Mast',
			'planned',
			'- [ ] 📌 Mast',
		],
		['a date behind the words stays', dated, 'Mast', 'planned', '- [ ] Mast (planned 2026-03-01)'],
		[
			'a strike goes with the words that explained it',
			'# Plan\n\n## Work\n\n- Hull\n- ~~Mast~~ (dropped)\n',
			'Mast',
			'in-progress',
			'- Mast (in progress)',
		],
		['CRLF stays', boxes.replaceAll('\n', '\r\n'), 'Mast', 'done', '- [x] Mast\r'],
		['nothing is written for the status that it has', boxes, 'Hull', 'done', '- [x] Hull'],
	];

describe('how a status is written', () => {
	test.each(cases)('%s', (_name, text, item, status, line) => {
		expect(set(text, item, status)).toBe(line);
	});

	test('the first plan is the one that is announced', () => {
		expect(preview(opened(boxes), 6, 'done')?.sentence).toBe('writes [x]');
		expect(preview(opened(boxes), 6, 'done')?.authority).toBe('as on 1 line of this file');
		expect(preview(opened(bare), 5, 'in-progress')?.authority).toBe('the default: no item here bears one');
	});

	test('taking a mark away is announced where the line stays work without it, and only there', () => {
		const work = '# Plan\n\n## Work\n\n- ✅ Hull\n- 🚧 Mast\n- Sails\n';
		expect(preview(opened(work), 5, 'planned')?.writes).toBe('');
		expect(set(work, 'Hull', 'planned')).toBe('- Hull');
		const background = '# Plan\n\n## Background\n\n- ✅ Hull\n- ✅ Mast\n- Why we sail at all\n';
		for (const line of [5, 6]) {
			const announced = preview(opened(background), line, 'planned');
			expect(announced?.writes).toBe('📌');
			expect(announced?.authority).toBe('the default: no item here bears one');
		}

		expect(set(background, 'Hull', 'planned')).toBe('- 📌 Hull');
	});

	test('several items change as one', () => {
		const result = amend(opened(boxes), {kind: 'status', lines: [6, 7], status: 'done'});
		expect(result.ok && result.document.source.raw).toBe(
			boxes.replace('[ ] Mast', '[x] Mast').replace('[ ] Sails 🚧', '[x] Sails'),
		);
	});
});

describe('what is refused', () => {
	test('conflict markers', () => {
		const text = `${boxes}<<<<<<< ours\n- [ ] Oars\n=======\n- [x] Oars\n>>>>>>> theirs\n`;
		expect(set(text, 'Mast', 'done')).toBe('refused: it has conflict markers from line 8');
	});

	test('a line without an item', () => {
		expect(amend(opened(boxes), {kind: 'status', lines: [3], status: 'done'})).toMatchObject({
			ok: false,
			reason: 'no item stands on line 3',
		});
	});

	test('a line whose own bytes are not UTF-8, and only that', () => {
		const bytes = Uint8Array.from([
			...new TextEncoder().encode('# Plan\n\n- [ ] Caf'),
			0xe9,
			...new TextEncoder().encode('\n- [ ] Tea\n'),
		]);
		const document = openDocument(bytes);
		if ('refused' in document) throw new Error(document.refused);
		expect(amend(document, {kind: 'status', lines: [3], status: 'done'}).ok).toBe(false);
		const other = amend(document, {kind: 'status', lines: [4], status: 'done'});
		const expected = Uint8Array.from([...bytes]);
		expected[bytes.length - 7] = 0x78;
		expect(other.ok && other.document.bytes).toEqual(expected);
	});
});

describe('what Space makes of it', () => {
	test('boxes alone: planned and done', () => {
		const alone = opened('# P\n\n## v1\n\n- [ ] A\n- [x] B\n');
		expect([nextStatus(alone, 5), nextStatus(alone, 6)]).toEqual(['done', 'planned']);
	});

	test('no marks at all: planned, in progress, done', () => {
		const document = opened(bare);
		expect([nextStatus(document, 5), nextStatus(document, 10)]).toEqual(['in-progress', 'planned']);
	});

	test('a word on one line beside boxes is a remark, on two a habit', () => {
		const once = '# P\n\n## v1\n\n- [x] A\n- [ ] B\n- C (in progress)\n';
		expect(nextStatus(opened(once), 6)).toBe('done');
		expect(nextStatus(opened(`${once}- D (in progress)\n`), 6)).toBe('in-progress');
	});

	test('with a sign for in progress that one too', () => {
		expect(nextStatus(opened(boxes), 6)).toBe('in-progress');
	});
});
