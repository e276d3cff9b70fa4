import {describe, expect, test} from 'vitest';
import {withEdits} from '../../source/document/carry-out.ts';
import type {Document} from '../../source/document/document.ts';
import {destinations, move} from '../../source/document/move.ts';
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
});
