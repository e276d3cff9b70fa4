import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {withEdits} from '../../source/document/carry-out.ts';
import {destinations} from '../../source/document/destinations.ts';
import type {Document} from '../../source/document/document.ts';
import {move} from '../../source/document/move.ts';
import {openDocument} from '../../source/document/open.ts';

const opened = (text: string): Document => {
	const document = openDocument(new TextEncoder().encode(text));
	if ('refused' in document) throw new Error(document.refused);
	return document;
};

function moved(text: string, words: string, to: string): string {
	const document = opened(text);
	const line = text.split('\n').findIndex(one => one.includes(words)) + 1;
	const target = destinations(document, line).find(one => one.title === to);
	if (!target) return `no way to ${to}`;
	const result = move(document, line, target.phase);
	if (!result.ok) return `refused: ${result.reason}`;
	expect(withEdits(result.document, result.inverse).source.raw).toBe(text);
	return result.document.source.raw;
}

const tight =
	'# Plan\n\n## In progress\n\n- Hull\n- Mast\n  - of pine\n- Sails\n\n## Done\n\n- Keel\n- Rudder\n';
const boxed = '# Plan\n\n## Planned\n\n- [ ] Hull\n- [ ] Mast\n\n## Done\n\n- [x] Keel\n';
const numbered = '# Plan\n\n## Planned\n\n1. Hull\n2. Mast\n\n## Done\n\n1. Keel\n2. Rudder\n';
const loose = '# Plan\n\n## Planned\n\n- Hull\n\n- Mast\n\n- Sails\n\n## Done\n\n- Keel\n\n- Rudder\n';
const table =
	'# Plan\n\n## Planned\n\n| Item | Owner |\n|------|-------|\n| Hull | Ann |\n| Mast | Bo |\n\n## Done\n\n| Item | Owner |\n|------|-------|\n| Keel | Cy |\n';
const unended = '# Plan\n\n## Planned\n\n- Hull\n- Mast\n\n## Done\n\n- Keel';
const mixed = '# Plan\n\n## Planned\n\n- [ ] Hull\n\n## Done\n\n- Keel\n';

describe('moving an item to another section by status', () => {
	test('with what is nested below it', () => {
		expect(moved(tight, 'Mast', 'Done')).toBe(
			'# Plan\n\n## In progress\n\n- Hull\n- Sails\n\n## Done\n\n- Keel\n- Rudder\n- Mast\n  - of pine\n',
		);
	});

	test('backwards', () => {
		expect(moved(tight, 'Keel', 'In progress')).toBe(
			'# Plan\n\n## In progress\n\n- Hull\n- Mast\n  - of pine\n- Sails\n- Keel\n\n## Done\n\n- Rudder\n',
		);
	});

	test('the box follows', () => {
		expect(moved(boxed, 'Mast', 'Done')).toBe(
			'# Plan\n\n## Planned\n\n- [ ] Hull\n\n## Done\n\n- [x] Keel\n- [x] Mast\n',
		);
	});

	test('a numbered list goes on counting', () => {
		expect(moved(numbered, 'Mast', 'Done')).toBe(
			'# Plan\n\n## Planned\n\n1. Hull\n\n## Done\n\n1. Keel\n2. Rudder\n3. Mast\n',
		);
	});

	test('loose lists stay loose', () => {
		expect(moved(loose, 'Mast', 'Done')).toBe(
			'# Plan\n\n## Planned\n\n- Hull\n\n- Sails\n\n## Done\n\n- Keel\n\n- Rudder\n\n- Mast\n',
		);
	});

	test('a row goes into the other table', () => {
		expect(moved(table, 'Mast', 'Done')).toBe(
			'# Plan\n\n## Planned\n\n| Item | Owner |\n|------|-------|\n| Hull | Ann |\n\n## Done\n\n| Item | Owner |\n|------|-------|\n| Keel | Cy |\n| Mast | Bo |\n',
		);
	});

	test('a file without a final line end keeps to that', () => {
		expect(moved(unended, 'Mast', 'Done')).toBe(
			'# Plan\n\n## Planned\n\n- Hull\n\n## Done\n\n- Keel\n- Mast',
		);
	});

	test('lists of another kind are not offered', () => {
		expect(moved(mixed, 'Hull', 'Done')).toBe('no way to Done');
	});

	test('the box of a file with a mark at its start and Windows line ends follows too', () => {
		const text =
			'\uFEFF# Plan\r\n\r\n## Planned\r\n\r\n- [ ] Hull\r\n- [ ] Mast\r\n\r\n## Done\r\n\r\n- [x] Keel\r\n';
		expect(moved(text, 'Hull', 'Done')).toBe(
			'\uFEFF# Plan\r\n\r\n## Planned\r\n\r\n- [ ] Mast\r\n\r\n## Done\r\n\r\n- [x] Keel\r\n- [x] Hull\r\n',
		);
	});

	test('nested blocks go along whole: paragraphs, code, boxes of their own', () => {
		const block = (box: string) =>
			`- ${box} Mast\n\n  Of pine.\n\n  \`\`\`\n  - not an item\n  \`\`\`\n\n  - [x] Felled\n  - [ ] Shaped\n`;
		const text = `# Plan\n\n## Planned\n\n- [ ] Hull\n${block('[ ]')}\n## Done\n\n- [x] Keel\n- [x] Rudder\n`;
		expect(moved(text, 'Mast', 'Done')).toBe(
			`# Plan\n\n## Planned\n\n- [ ] Hull\n\n## Done\n\n- [x] Keel\n- [x] Rudder\n${block('[x]')}`,
		);
	});

	test('the other list has the say on bullets and indents', () => {
		expect(
			moved(
				'# Plan\n\n## Planned\n\n* Hull\n* Mast\n  * of pine\n\n## Done\n\n- Keel\n- Rudder\n',
				'Mast',
				'Done',
			),
		).toBe('# Plan\n\n## Planned\n\n* Hull\n\n## Done\n\n- Keel\n- Rudder\n- Mast\n  * of pine\n');
	});

	test('what is nested below a number stays below it when the number grows', () => {
		const nine = Array.from({length: 9}, (_, index) => `${index + 1}. Part ${index + 1}\n`).join('');
		expect(
			moved(`# Plan\n\n## Planned\n\n1. Hull\n2. Mast\n   - of pine\n\n## Done\n\n${nine}`, 'Mast', 'Done'),
		).toBe(`# Plan\n\n## Planned\n\n1. Hull\n\n## Done\n\n${nine}10. Mast\n    - of pine\n`);
	});

	test('lists that count with ones alone go on so', () => {
		expect(
			moved('# Plan\n\n## Planned\n\n1. Hull\n1. Mast\n\n## Done\n\n1. Keel\n1. Rudder\n', 'Mast', 'Done'),
		).toBe('# Plan\n\n## Planned\n\n1. Hull\n\n## Done\n\n1. Keel\n1. Rudder\n1. Mast\n');
	});

	test('a sign of the old status gives way to one of the new', () => {
		expect(
			moved('# Plan\n\n## In progress\n\n- 🚧 Hull\n- 🚧 Mast\n\n## Done\n\n- ✅ Keel\n', 'Mast', 'Done'),
		).toBe('# Plan\n\n## In progress\n\n- 🚧 Hull\n\n## Done\n\n- ✅ Keel\n- ✅ Mast\n');
	});

	test('a row takes the widths of the other table where it fits', () => {
		const head = (wide: number) => `| ${'Item'.padEnd(wide)} | Owner |\n|${'-'.repeat(wide + 2)}|-------|\n`;
		expect(
			moved(
				`# Plan\n\n## Planned\n\n${head(4)}| Hull | Ann   |\n| Mast | Bo    |\n\n## Done\n\n${head(8)}| Keel     | Cy    |\n`,
				'Mast',
				'Done',
			),
		).toBe(
			`# Plan\n\n## Planned\n\n${head(4)}| Hull | Ann   |\n\n## Done\n\n${head(8)}| Keel     | Cy    |\n| Mast     | Bo    |\n`,
		);
	});

	test('of two items with the same words the one that was meant moves', () => {
		const document = opened('# Plan\n\n## Planned\n\n- Mast\n- Hull\n- Mast\n\n## Done\n\n- Keel\n');
		const result = move(document, 7, 9);
		expect(result.ok && result.document.source.raw).toBe(
			'# Plan\n\n## Planned\n\n- Mast\n- Hull\n\n## Done\n\n- Keel\n- Mast\n',
		);
		expect(result.ok && result.written[0]?.line).toBe(11);
	});

	test('the last item of the last section leaves neither a blank line nor another end behind', () => {
		expect(moved('# Plan\n\n## Planned\n\n- Hull\n\n## Done\n\n- Keel', 'Keel', 'Planned')).toBe(
			'# Plan\n\n## Planned\n\n- Hull\n- Keel\n\n## Done',
		);
	});

	test('headings with prose move as sections do', () => {
		expect(
			moved(
				'# Plan\n\n## Planned\n\n### Add a mast\n\nIt shall be of pine.\n\n### Add a hull\n\nIt shall float.\n\n### Add a sail\n\nIt is red.\n\n## Done\n\n### Add a keel\n\nIt is heavy.\n\n### Add a rudder\n\nIt turns.\n',
				'Add a mast',
				'Done',
			),
		).toBe(
			'# Plan\n\n## Planned\n\n### Add a hull\n\nIt shall float.\n\n### Add a sail\n\nIt is red.\n\n## Done\n\n### Add a keel\n\nIt is heavy.\n\n### Add a rudder\n\nIt turns.\n\n### Add a mast\n\nIt shall be of pine.\n',
		);
	});

	test('themes keep apart: an item goes to the section of its own theme', () => {
		const text =
			'# Plan\n\n## Planned\n\n### Deck\n\n- Rails\n\n### Engine\n\n- Pump\n\n## Done\n\n### Deck\n\n- Planks\n\n### Sails\n\n- Jib\n';
		expect(moved(text, 'Rails', 'Done')).toBe(
			'# Plan\n\n## Planned\n\n### Deck\n\n### Engine\n\n- Pump\n\n## Done\n\n### Deck\n\n- Planks\n- Rails\n\n### Sails\n\n- Jib\n',
		);
		expect(moved(text, 'Pump', 'Done')).toBe('no way to Done');
	});

	test('of sections that are no siblings none is offered', () => {
		expect(
			moved('# Plan\n\n## v1.0\n\n### Planned\n\n- Hull\n\n## v2.0\n\n### Done\n\n- Keel\n', 'Hull', 'Done'),
		).toBe('no way to Done');
	});

	test('a line that is not UTF-8 stays where it is', () => {
		const text = '# Plan\n\n## Planned\n\n- Hull X\n\n## Done\n\n- Keel\n';
		const bytes = Uint8Array.from(new TextEncoder().encode(text), one => (one === 0x58 ? 0xe9 : one));
		const document = openDocument(bytes);
		if ('refused' in document) throw new Error(document.refused);
		expect(move(document, 5, 7)).toMatchObject({ok: false, reason: expect.stringContaining('not UTF-8')});
	});
});

const words = fc.constantFrom(
	'Hull',
	'Mast of pine',
	'Größe',
	'船体',
	'`rudder`',
	'**Sails**: spare',
	'A [keel](https://example.org)',
);
const nested = fc.constantFrom<readonly string[]>(
	[],
	[],
	['  - of pine'],
	['', '  More of it.'],
	['  - [x] felled', '  - [ ] shaped'],
);
const shape = fc.constantFrom('bullets', 'stars', 'boxes', 'numbers', 'signs', 'rows');
const SECTIONS = ['In progress', 'Planned', 'Done', 'Ideas'] as const;
const BOX = {Done: '[x] ', Planned: '[ ] ', 'In progress': '[ ] ', Ideas: '[ ] '} as const;
const SIGN = {Done: '✅ ', Planned: '📌 ', 'In progress': '🚧 ', Ideas: '💡 '} as const;

/** Without boxes: below a bullet without a mark they would make it a mere heading of theirs. */
const plainly = (below: readonly string[]) => below.filter(line => !line.includes('['));

const section = (
	kind: string,
	title: (typeof SECTIONS)[number],
	items: readonly (readonly [string, readonly string[]])[],
	loose: boolean,
) => {
	const lines = items.flatMap(([text, below], index) => {
		const gap = loose && index > 0 ? [''] : [];
		switch (kind) {
			case 'rows':
				return [`| ${text} | Ann |`];
			case 'boxes':
				return [...gap, `- ${BOX[title]}${text}`, ...below];
			case 'signs':
				return [...gap, `- ${SIGN[title]}${text}`, ...below];
			case 'numbers':
				return [
					...gap,
					`${index + 1}. ${text}`,
					...plainly(below).map(line => (line === '' ? '' : ` ${line}`)),
				];
			default:
				return [...gap, `${kind === 'stars' ? '*' : '-'} ${text}`, ...plainly(below)];
		}
	});
	return [`## ${title}`, '', ...(kind === 'rows' ? ['| Item | Owner |', '|---|---|'] : []), ...lines, ''];
};

const plan = fc
	.record({
		kind: shape,
		sections: fc.array(
			fc.tuple(fc.array(fc.tuple(words, nested), {minLength: 1, maxLength: 4}), fc.boolean()),
			{minLength: 2, maxLength: 4},
		),
		end: fc.constantFrom('\n', '\r\n'),
		mark: fc.boolean(),
		last: fc.boolean(),
	})
	.map(({kind, sections, end, mark, last}) => {
		const lines = sections.flatMap(([items, loose], index) => section(kind, SECTIONS[index]!, items, loose));
		return (mark ? '\uFEFF' : '') + ['# Plan', '', ...lines].join(end).trimEnd() + (last ? end : '');
	});

/** Without blank lines, and without the numbers of numbered lists: those go on counting. */
const sorted = (lines: readonly string[]) =>
	lines
		.filter(line => line.trim() !== '')
		.map(line => line.replace(/^\d+(?=\.)/, '#'))
		.toSorted();

describe('whatever is moved', () => {
	test('nothing but its status and its phase changes, and undo gives the bytes back', () => {
		let made = 0;
		let refusals = 0;
		fc.assert(
			fc.property(plan, fc.nat(), fc.nat(), (text, which, where) => {
				const document = opened(text);
				const tops = document.reading.roadmap.items.filter(item => item.parent === null);
				const item = tops[which % tops.length];
				const offered = item ? destinations(document, item.line) : [];
				const to = offered[where % offered.length];
				if (!item || !to) return;
				made++;
				const result = move(document, item.line, to.phase);
				if (!result.ok) {
					refusals++;
					expect(result.reason).not.toBe('');
					return;
				}

				const after = result.document.reading.roadmap;
				const here = after.items.find(one => one.line === result.written[0]!.line)!;
				expect([here.title, here.status]).toEqual([item.title, to.status]);
				expect(after.phases.find(phase => phase.line === here.phase)?.title).toBe(to.title);
				// Every line is still there, but for the first of the moved ones, whose mark or number may differ.
				const size = text.split(/\r?\n/).length;
				const left = sorted(text.split(/\r?\n/)).filter(
					line => !sorted(result.document.source.raw.split(/\r?\n/)).includes(line),
				);
				expect(left.length).toBeLessThanOrEqual(1 + item.lastLine - item.line);
				expect(Math.abs(result.document.source.raw.split(/\r?\n/).length - size)).toBeLessThanOrEqual(1);
				const others = (roadmap: typeof after, line: number) =>
					roadmap.items
						.filter(one => one.line !== line && one.parent !== line)
						.map(one => [
							one.title,
							one.status,
							one.marked,
							roadmap.phases.find(phase => phase.line === one.phase)?.title,
						]);
				expect(others(after, here.line)).toEqual(others(document.reading.roadmap, item.line));
				expect(result.document.source.raw.endsWith('\n')).toBe(text.endsWith('\n'));
				expect(/[^\r]\n/.test(result.document.source.raw)).toBe(/[^\r]\n/.test(text));
				expect(withEdits(result.document, result.inverse).bytes).toEqual(document.bytes);
			}),
			{numRuns: Number(process.env.RUNS ?? 200)},
		);
		expect(made).toBeGreaterThan(50);
		expect(refusals / made).toBeLessThan(0.05);
	});
});
