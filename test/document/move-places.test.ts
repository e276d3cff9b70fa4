import {describe, expect, test} from 'vitest';
import {withEdits} from '../../source/document/carry-out.ts';
import {destinations, whyStays} from '../../source/document/destinations.ts';
import type {Document} from '../../source/document/document.ts';
import {move} from '../../source/document/move.ts';
import {openDocument} from '../../source/document/open.ts';

const opened = (text: string): Document => {
	const document = openDocument(new TextEncoder().encode(text));
	if ('refused' in document) throw new Error(document.refused);
	return document;
};

const lineOf = (text: string, words: string): number =>
	text.split('\n').findIndex(one => one.includes(words)) + 1;

/** Where the item with these words could go. */
const offered = (text: string, words: string): readonly string[] =>
	destinations(opened(text), lineOf(text, words)).map(({title}) => title);

/** What the file becomes when it goes there; undone it is the very file again. */
function moved(text: string, words: string, to: string): string {
	const document = opened(text);
	const line = lineOf(text, words);
	const target = destinations(document, line).find(({title}) => title === to);
	if (!target) return `no way to ${to}`;
	const result = move(document, line, target.phase);
	if (!result.ok) return `refused: ${result.reason}`;
	expect(withEdits(result.document, result.inverse).source.raw).toBe(text);
	return result.document.source.raw;
}

const why = (text: string, words: string): string | null => {
	const refused = whyStays(opened(text), lineOf(text, words));
	return refused && `${refused.reason}. ${refused.wayOut}`;
};

/** Two sections by status, one list each. */
const plan = (planned: readonly string[], done: readonly string[]): string =>
	`# Plan\n\n## Planned\n\n${planned.join('\n')}\n\n## Done\n\n${done.join('\n')}\n`;

describe('the numbered list that an item leaves', () => {
	const four = ['1. Hull', '2. Mast', '3. Sails', '4. Oars'];

	test('closes up where it counts one by one', () => {
		expect(moved(plan(four, ['1. Keel']), 'Mast', 'Done')).toBe(
			plan(['1. Hull', '2. Sails', '3. Oars'], ['1. Keel', '2. Mast']),
		);
	});

	test('begins with the same number when its first goes', () => {
		expect(moved(plan(four, ['1. Keel']), 'Hull', 'Done')).toBe(
			plan(['1. Mast', '2. Sails', '3. Oars'], ['1. Keel', '2. Hull']),
		);
		const seven = plan(['7. Hull', '8. Mast', '9. Sails', '10. Oars'], ['1. Keel']);
		expect(moved(seven, 'Hull', 'Done')).toBe(
			plan(['7. Mast', '8. Sails', '9. Oars'], ['1. Keel', '2. Hull']),
		);
	});

	test('takes what is nested along, and leaves what is nested below the others where it is', () => {
		const text = plan(
			['1. Hull', '   - of oak', '2. Mast', '   - of pine', '3. Sails', '   - of linen'],
			['1. Keel'],
		);
		expect(moved(text, 'Mast', 'Done')).toBe(
			plan(['1. Hull', '   - of oak', '2. Sails', '   - of linen'], ['1. Keel', '2. Mast', '   - of pine']),
		);
	});

	test('stays as it is where all numbers are the same, or have gaps of their own', () => {
		expect(moved(plan(['1. Hull', '1. Mast', '1. Sails'], ['1. Keel']), 'Mast', 'Done')).toBe(
			plan(['1. Hull', '1. Sails'], ['1. Keel', '1. Mast']),
		);
		expect(moved(plan(['1. Hull', '2. Mast', '5. Sails'], ['3. Keel']), 'Mast', 'Done')).toBe(
			plan(['1. Hull', '5. Sails'], ['3. Keel', '4. Mast']),
		);
	});

	test('stays as it is where more lines would differ than anyone reads', () => {
		const long = Array.from({length: 40}, (_, index) => `${index + 1}. Part ${index + 1}`);
		expect(moved(plan(long, ['1. Keel']), 'Part 2', 'Done')).toBe(
			plan(long.toSpliced(1, 1), ['1. Keel', '2. Part 2']),
		);
		const end = [
			...long.slice(0, 34),
			'35. Part 36',
			'36. Part 37',
			'37. Part 38',
			'38. Part 39',
			'39. Part 40',
		];
		expect(moved(plan(long, ['1. Keel']), 'Part 35', 'Done')).toBe(plan(end, ['1. Keel', '2. Part 35']));
	});

	test('with brackets and Windows line ends is written so', () => {
		const text = plan(['1) Hull', '2) Mast', '3) Sails'], ['1) Keel']).replaceAll('\n', '\r\n');
		expect(moved(text, 'Hull', 'Done')).toBe(
			plan(['1) Mast', '2) Sails'], ['1) Keel', '2) Hull']).replaceAll('\n', '\r\n'),
		);
	});
});

const rows = (title: string, ...lines: readonly string[]): string =>
	[`## ${title}`, '', '<table>', '  <tr><th>Item</th><th>Owner</th></tr>', ...lines, '</table>', ''].join(
		'\n',
	);
const hull = '  <tr><td>Hull</td><td>Ann</td></tr>';
const mast = ['  <tr>', '    <td>Mast</td>', '    <td>Bo</td>', '  </tr>'];
const keel = '    <tr><td>Keel</td><td>Cy</td></tr>';

describe('a row of an HTML table', () => {
	const text = `# Plan\n\n${rows('Planned', hull, ...mast)}\n${rows('Done', keel)}`;

	test('goes into the other table, indented as the rows there', () => {
		expect(moved(text, 'Hull', 'Done')).toBe(
			`# Plan\n\n${rows('Planned', ...mast)}\n${rows('Done', keel, `  ${hull}`)}`,
		);
	});

	test('goes whole where it takes several lines', () => {
		expect(moved(text, 'Mast', 'Done')).toBe(
			`# Plan\n\n${rows('Planned', hull)}\n${rows('Done', keel, ...mast.map(line => `  ${line}`))}`,
		);
		expect(moved(text, 'Keel', 'Planned')).toBe(
			`# Plan\n\n${rows('Planned', hull, ...mast, keel.slice(2))}\n${rows('Done')}`,
		);
	});

	test('that shares its line with another stays', () => {
		const tight = text.replace(`${hull}\n`, `${hull}${hull.trim().replace('Hull', 'Deck')}\n`);
		expect(offered(tight, 'Hull')).toEqual([]);
		expect(why(tight, 'Hull')).toBe('it shares its lines with something else. e opens it.');
	});

	test('goes into no table with other columns', () => {
		const other = text.replaceAll('<th>Owner</th></tr>\n    <tr>', '<th>Boat</th></tr>\n    <tr>');
		expect(why(other, 'Hull')).toBe('"Done" keeps its items in another way. s changes its status.');
	});
});

describe('sections that name work beside the status', () => {
	const list = (title: string, ...items: readonly string[]): string =>
		`## ${title}\n\n${items.map(item => `- ${item}\n`).join('')}\n`;

	test('take what is about the same work', () => {
		const text = `# Plan\n\n${list('Planned: Security', 'Locks', 'Keys')}${list('Planned: Speed', 'Cache')}${list('Done: Security', 'Bars')}${list('Done: Speed', 'Wheels')}`;
		expect(offered(text, 'Locks')).toEqual(['Done: Security']);
		expect(offered(text, 'Wheels')).toEqual(['Planned: Speed']);
	});

	test('take nothing else, and say so', () => {
		const text = `# Plan\n\n${list('🚧 Security', 'Locks', 'Keys')}${list('✅ Speed', 'Cache')}`;
		expect(offered(text, 'Locks')).toEqual([]);
		expect(why(text, 'Locks')).toBe('"Speed" is about other work. s changes its status.');
	});

	test('give to one that takes whatever is done, unless there is one of their own', () => {
		const text = `# Plan\n\n${list('In progress: Security', 'Locks')}${list('Done', 'Bars')}`;
		expect(offered(text, 'Locks')).toEqual(['Done']);
		expect(offered(text, 'Bars')).toEqual([]);
		expect(offered(`${text}${list('Done: Security', 'Gates')}`, 'Locks')).toEqual(['Done: Security']);
	});

	test('are told from those that only say what kind of thing they hold', () => {
		const text = `# Plan\n\n${list('Completed Features', 'Hull')}${list('In the works', 'Mast')}${list('Upcoming (Planned)', 'Sails')}${list('Planned improvements', 'Oars')}`;
		expect(offered(text, 'Hull')).toEqual(['In the works', 'Upcoming (Planned)', 'Planned improvements']);
		expect(offered(text, 'Sails')).toEqual(['Completed Features', 'In the works']);
	});
});

describe('what stays says why, and the way out', () => {
	const text =
		'# Plan\n\n## Planned\n\n- Hull\n  - [ ] Planks\n\n### Deck\n\n- Rails\n\n## Done\n\n- Keel\n\n## v1.0\n\n- Oars\n';

	test.each([
		['Planks', 'it moves with the item that it stands below, line 5. s changes its status.'],
		['Rails', '"Done" has no part "Deck". s changes its status.'],
		['Oars', 'it stands in no section by status. s changes its status.'],
	])('%s', (words, reason) => {
		const document = opened(text.replace('- Hull', '- [ ] Hull').replace('- Keel', '- [x] Keel'));
		const line = lineOf(text, words);
		const refused = whyStays(document, line);
		expect(refused && `${refused.reason}. ${refused.wayOut}`).toBe(reason);
		expect(move(document, line, 14)).toMatchObject({ok: false, reason: refused?.reason});
	});

	test('a list of boxes beside one without', () => {
		expect(why(plan(['- [ ] Hull'], ['- Keel']), 'Hull')).toBe(
			'"Done" keeps its items in another way. s changes its status.',
		);
	});

	test('a single section', () => {
		expect(why('# Plan\n\n## Planned\n\n- Hull\n', 'Hull')).toBe(
			'no section beside "Planned" stands for another status. s changes its status.',
		);
	});

	test('a section that is still empty', () => {
		expect(why('# Plan\n\n## Planned\n\n- Hull\n\n## Done\n\n## About\n\nA ferry.\n', 'Hull')).toBe(
			'"Done" has no item yet to go by. e opens it.',
		);
	});

	test('what can be moved has nothing to say', () => {
		expect(why(plan(['- Hull'], ['- Keel']), 'Hull')).toBeNull();
	});
});

test('a heading keeps its table: the cell that says its status is all that differs', () => {
	const part = (name: string, status: string): string =>
		`### ${name}\n\n| Category | Status | Tracking |\n|----------|--------|----------|\n| Network  | ${status.padEnd(6)} | #12      |\n\nIt is about ${name}.\n`;
	const text = `# Plan\n\n## In the works\n\n${part('Pipes', 'todo')}\n${part('Wires', 'todo')}\n${part('Beams', 'todo')}\n## Done\n\n${part('Ropes', 'done')}\n${part('Tubes', 'done')}`;
	expect(moved(text, '### Wires', 'Done')).toBe(
		`# Plan\n\n## In the works\n\n${part('Pipes', 'todo')}\n${part('Beams', 'todo')}\n## Done\n\n${part('Ropes', 'done')}\n${part('Tubes', 'done')}\n${part('Wires', 'done')}`,
	);
});
