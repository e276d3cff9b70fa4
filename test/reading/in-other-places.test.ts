import {describe, expect, test} from 'vitest';
import {amend} from '../../source/document/amend.ts';
import {openDocument} from '../../source/document/open.ts';
import type {Status} from '../../source/model/status.ts';
import {itemsOf, leftOutOf, phasesOf} from './support/read-text.ts';

const kindOf = (heading: string): string | undefined => {
	const [phase] = phasesOf(`# Plan\n\n## ${heading}\n\n- Sails\n- Masts\n`);
	return phase?.split(' ').slice(1, 3).join(' ');
};

const statesOf = (text: string): readonly (string | undefined)[] =>
	itemsOf(text).map(item => /(?:research|backlog|planned|in-progress|blocked|done|dropped)/u.exec(item)?.[0]);

describe('what is written in place of a time', () => {
	const table = [
		'# Plan',
		'',
		'| Sprint | Timeline | Deliverables |',
		'| --- | --- | --- |',
		'| **Sprint 1** | **Completed** | Oak planks |',
		'| Sprint 2 | In Progress | Two masts |',
		'| Sprint 3 | Month 4–6 | A rudder |',
		'| Sprint 4 | Next | An anchor |',
		'',
	].join('\n');

	test('is how the row stands, and other rows keep their times', () => {
		expect(statesOf(table)).toEqual(['done', 'in-progress', 'planned', 'planned']);
	});

	const rowAfter = (line: number, status: Status): string | undefined => {
		const document = openDocument(new TextEncoder().encode(table));
		if ('refused' in document) throw new Error(document.refused);
		const amended = amend(document, {kind: 'status', lines: [line], status});
		if (!amended.ok) throw new Error(amended.reason);
		return amended.document.source.raw.split('\n')[line - 1];
	};

	test('a new status takes the place of the old one, never that of a time', () => {
		expect(rowAfter(6, 'done')).toMatch(/^\| Sprint 2 \| \**(?:Completed|Done)\** +\| Two masts \|$/u);
		expect(rowAfter(7, 'done')).toContain('| Month 4–6 |');
	});
});

describe('headings', () => {
	test.each([
		['Trade winds (Future)', 'horizon planned'],
		['Deep hulls (Next targets)', 'horizon -'],
		['Next immediate actions', 'horizon -'],
		['Nächste Arbeitspakete', 'horizon planned'],
		['Future innovations', 'horizon planned'],
		['What is already in the repository', 'status done'],
	])('%s', (heading, says) => {
		expect(kindOf(heading)).toBe(says);
	});

	test.each(['Field mapping', 'User types & roles', 'Pricing tiers', 'Contribution opportunities'])(
		'%s holds no work',
		heading => {
			expect(kindOf(heading)).toBeUndefined();
		},
	);

	test('phases below an order of execution hold work', () => {
		const text = '# Plan\n\n## Execution order\n\n### Phase 1 — Keel\n\nBuild:\n\n- Oak planks\n- A rudder\n';
		expect(itemsOf(text)).toHaveLength(2);
		expect(leftOutOf(text)).toHaveLength(0);
	});
});

test('work with its status beside its priority stays work among metrics', () => {
	const text =
		'# Plan\n\n## Success metrics\n\n### Value\n\n| Feature | Priority | Status |\n|---|---|---|\n| Sails | High | 🔄 Next |\n| Masts | Low | ✅ Done |\n';
	expect(itemsOf(text)).toHaveLength(2);
});

test('circles filled in part are work begun', () => {
	const text =
		'# Plan\n\n| Part | State |\n|---|---|\n| Hull | ◕ ~30 % — planks |\n| Rig | ◔ drawn; ropes missing |\n| Sails | ○ |\n';
	expect(statesOf(text)).toEqual(['in-progress', 'in-progress', 'planned']);
});

test('a colour before how hard it is says nothing of how it stands', () => {
	expect(
		statesOf('# Plan\n\n## Tasks\n\n- 🔴 **Advanced**: rig\n- 🟢 Easy: paint\n- 🟢 Advanced search\n'),
	).toEqual(['planned', 'planned', 'done']);
});
