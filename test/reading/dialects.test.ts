import {describe, expect, test} from 'vitest';
import {itemsOf, leftOutOf, metricsOf, phasesOf} from './support/read-text.ts';

describe('headings', () => {
	test.each([
		['0.14 "Juniper" ✅', 'release done'],
		['Alpha 1 — "Juniper" (released)', 'release done'],
		['Goals for 2.x', 'release -'],
		['[Unreleased]', 'release -'],
		['2단계: 결제 (진행 중)', 'release in-progress'],
		['v1.1（进行中，2026年8月）', 'release in-progress'],
		['Phase 3: Rungs 📋 PLANNED', 'release planned'],
		['v0.7 — next', 'release planned'],
		['2027 — Ideas', 'period research'],
		['🤔 Thinking about', 'status research'],
		['Open ideas', 'status research'],
		['We decided against', 'status dropped'],
		['Maybe some day', 'status backlog'],
		['Some potential features', 'status backlog'],
		['What might be added', 'status backlog'],
		['Present', 'horizon in-progress'],
		['Today', 'horizon -'],
		['Later', 'horizon -'],
		['Later sail work', 'horizon -'],
		['Later than planned', 'theme -'],
		['Now (next release, post-0.2)', 'horizon in-progress'],
		['Beyond v1.0', 'horizon -'],
		['Post-1.0 ideas', 'horizon -'],
		['Long-term vision (v5.0+)', 'release -'],
		['Next-generation rigging', 'theme -'],
		['Post-launch monitoring', 'theme -'],
		['Post-launch', 'horizon -'],
		['At risk', 'status blocked'],
		['Sonraki adımlar', 'horizon planned'],
		['High priority (build now)', 'horizon -'],
		['Lower priority / Future', 'horizon -'],
		['Loose knots (filed 2027-04-08)', 'theme -'],
		['Ideas for v2', 'release research'],
		['S2: Open rigging', 'theme -'],
		['Early next year', 'horizon -'],
		['Nice to have (post-launch)', 'horizon backlog'],
		['Future-proof rigging', 'theme -'],
		['Kısa vadeli hedefler (0-3 ay)', 'horizon -'],
		['Yüksek öncelik (hemen başla)', 'horizon -'],
		['Low priority (6+ months)', 'horizon -'],
		['Rigging (3-4 weeks)', 'theme -'],
		['Krátkodobé cíle', 'horizon -'],
		['På lång sikt', 'horizon -'],
		['Короткострокові цілі', 'horizon -'],
		['Nächste 3 Monate', 'horizon -'],
		['Ce trimestre', 'horizon -'],
		['나중에', 'horizon -'],
		['Step 1 – Ropes (Q1 2026, done)', 'release done'],
		['After the climb', 'horizon -'],
		['Work package 1: Ropes', 'release -'],
		['AP2 Seile', 'release -'],
		['Milestones already reached', 'status done'],
		['Что нужно сделать', 'status planned'],
		['В далёком будущем', 'horizon -'],
		['Later, maybe never', 'status backlog'],
		['Added', 'status done'],
		['Tamamlandı', 'status done'],
		['Probíhá', 'status in-progress'],
		['Pågående', 'status in-progress'],
		['Заплановано', 'status planned'],
		['4.2 "Quick" ladders', 'theme -'],
		['Considering the weather', 'theme -'],
	])('%s', (heading, expected) => {
		const [phase] = phasesOf(`# Plan\n\n## ${heading}\n- Rope\n`);
		expect(phase?.split(' ').slice(1, 3).join(' ')).toBe(expected);
	});

	test('a sentence that names a version introduces its list and heads nothing', () => {
		const text = '# Roadmap\n\n## Version 3\nVersion 3 is about rope. This is the list:\n\n- Knots\n';
		expect(itemsOf(text)).toEqual(['6 planned @3 - Knots']);
	});

	test('lines about a status stand beside lines about a horizon that have their own list', () => {
		const text = '# Roadmap\n\n**Long term**\n\n- Bridges\n\n**Done**\n\n- Ladders\n';
		expect(itemsOf(text)).toEqual(['5 planned @3 - Bridges', '9 done @7 - Ladders']);
	});

	test('but below a release they state how its work stands', () => {
		const text = '# Roadmap\n\n**v1.0**\n\n- Bridges\n\n**Done**\n\n- Ladders\n';
		expect(itemsOf(text)[1]).toBe('9 done @3 - Ladders');
	});

	test('a title may say how things stand, and is no phase', () => {
		const text = '# Backlog\n\n## Ropes\n- Knots\n\n## Ladders\n**Status:** Done\n- Rungs\n';
		expect(itemsOf(text)).toEqual(['4 backlog @3 - Knots', '8 done @6 - Rungs']);
		expect(phasesOf(text).map(line => line.split(' ')[0])).toEqual(['3', '6']);
	});

	test('a target in a quote right below a heading is the one of the heading', () => {
		expect(itemsOf('# Plan\n\n## 1.2\n\n> Target: June 2026\n\n- Rope\n')).toEqual([
			'7 planned @3 2026-06 Rope',
		]);
	});

	test('a status field may say what is being done, and how it stands', () => {
		const text =
			'# Plan\n\n## Ropes\n_Status: Knot design in progress_\n\n- Knots\n\n## Nets\n_Status: Knot design_\n\n- Mesh\n';
		expect(phasesOf(text).map(line => line.split(' ').slice(0, 3).join(' '))).toEqual([
			'3 theme in-progress',
			'8 theme -',
		]);
	});

	test('start and end below a heading are its period', () => {
		const text = '# Plan\n\n## Work package 1\n\n**Start:** January 2026\n**End:** June 2026\n\n- Rope\n';
		expect(itemsOf(text)).toEqual(['8 planned @3 2026-01/2026-06 Rope']);
	});

	test('a heading with nothing but attributes below is a piece of work', () => {
		const text =
			'# Plan\n\n## Ropes\n- status: done\n- release: 1.2\n\n## Nets\n- status: in progress\n- release: 1.3\n';
		expect(itemsOf(text)).toEqual(['3 done @- - Ropes', '7 in-progress @- - Nets']);
	});

	test('one paragraph with a bold lead is work where a section beside it keeps work so', () => {
		const text =
			'# Plan\n\n## In progress\n\n**Ropes** – thin ones.\n\n**Nets** – wide ones.\n\n## Exploring\n\n**Slides** – perhaps.\n';
		expect(itemsOf(text).map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
			'5 in-progress',
			'7 in-progress',
			'11 research',
		]);
	});

	test('a caption introduces the work of the heading above it', () => {
		const text =
			'# Plan\n\n## Thinner ropes\n\n**Why:** They weigh less.\n\n**Tasks:**\n- Knots\n\n**Fibres:**\n- Sisal\n';
		expect(itemsOf(text)).toEqual(['8 planned @3 - Knots', '11 planned @10 - Sisal']);
	});

	test('of a season and a quarter the quarter stands', () => {
		expect(phasesOf("# Plan\n\n## Spring '26 (Q1)\n- Rope\n")).toEqual([
			expect.stringMatching(/^3 period - 2026-Q1 /),
		]);
	});

	test('without any heading, short names above lists are headings', () => {
		const text = '---\ntitle: v2\n---\n\nRopes\n\n- Knots\n\nLadders\n\n- Rungs\n';
		expect(itemsOf(text)).toEqual(['7 planned @5 - Knots', '11 planned @9 - Rungs']);
	});

	test('those whom the work is for are no work', () => {
		expect(itemsOf('# Plan\n\n## Ideal user profile\n\n### First\n- Climbers\n')).toEqual([]);
	});

	test('in a file of prose each heading about work is a piece of it', () => {
		const about = [
			'Thinner ropes',
			'Wider rungs',
			'Softer landings',
			'Getting involved',
			'About this document',
		];
		const text = `# Where we are going\n\n${about.map(name => `## ${name}\n\nA few words on it.\n`).join('\n')}`;
		expect(itemsOf(text).map(line => line.replace(/^.* - /, ''))).toEqual(about.slice(0, 3));
	});
});

describe('lists', () => {
	test('a short line with boxes below it is work where the lines beside it are', () => {
		const text = '# Plan\n\n## 1.0\n- Rope\n  - [x] Knots\n- Ladder\n- Net\n';
		expect(itemsOf(text).map(line => line.split(' ')[0])).toEqual(['4', '5', '6', '7']);
	});

	test('links to boards and places to talk are no work; links to issues are', () => {
		const text =
			'# Roadmap\n\n- [Board](https://github.com/orgs/a/projects/7)\n- [Chat](https://matrix.to/#/#a:b.org)\n- [Knots](https://github.com/a/b/issues/3)\n';
		expect(itemsOf(text)).toEqual(['5 planned @- - Knots']);
		expect(leftOutOf(text)).toEqual(['3 links to read more', '4 links to read more']);
	});

	test('what is watched is measured', () => {
		expect(metricsOf('# Plan\n\n## Metrics we watch\n- Ascent: 2 min\n')).toHaveLength(1);
	});

	test('what bears the number of an issue is work, whatever figures it names', () => {
		expect(metricsOf('# Plan\n\n## Now\n- #44 Knots (target: 1.9)\n')).toEqual([]);
	});

	test('goals of which every one has a figure are targets', () => {
		const text =
			'# Plan\n\n## 📈 Goals for v2.0\n- 👥 10k climbers (now 4k)\n- 💥 Falls < 1%\n- ⏱️ Ascent 1.5 min\n';
		expect(metricsOf(text).map(line => line.split(' ').slice(0, 4).join(' '))).toEqual([
			'4 >= 10000 -',
			'5 < 1 %',
			'6 <= 1.5 min',
		]);
		expect(itemsOf(text)).toEqual([]);
	});

	test('months in Czech', () => {
		expect(itemsOf('# Plán\n\n## Plánováno\n- Lana (květen 2026)\n')).toEqual([
			'4 planned @3 2026-05 Lana (květen 2026)',
		]);
	});

	test('a line with a colon ends what another one introduced', () => {
		const text =
			'# Plan\n\n### Phase 1\n\n**Success criteria** (must hold):\n1. Nobody falls\n\nPlans:\n- [x] Ropes\n';
		expect(itemsOf(text)).toEqual(['9 done* @3 - Ropes']);
	});

	test('a year that names a thing says nothing of when', () => {
		expect(itemsOf('# Plan\n\n## Next\n- Sort the 2024 photos\n- Sort photos in 2027\n')).toEqual([
			'4 planned @3 - Sort the 2024 photos',
			'5 planned @3 2027 Sort photos in 2027',
		]);
	});
});

describe('legends', () => {
	test('signs with a word or two each explain themselves, in a quote too', () => {
		const text =
			'# Plan\n\n> 🟢 on track · 🟡 at risk · ⚪ not started\n\n## Q1 2026\n- 🟢 Rope\n- 🟡 Net\n- ⚪ Ladder\n';
		expect(itemsOf(text).map(line => line.split(' ')[1])).toEqual(['in-progress*', 'blocked*', 'planned*']);
	});
});

describe('tables', () => {
	const table = (...rows: readonly string[]): string => `# Plan\n\n## Work\n\n${rows.join('\n')}\n`;

	test('a column of shares is no status unless its header says so', () => {
		expect(
			leftOutOf('# Plan\n\n## Team\n\n| Name | Role | Time |\n|-|-|-|\n| Ida | Knots | 80% |\n'),
		).toHaveLength(1);
		expect(itemsOf(table('| What | Ready |', '|-|-|', '| Rope | 80% |'))).toEqual([
			'7 in-progress* @3 - Rope',
		]);
	});

	test('start and end are one period', () => {
		const text = table('| Task | Start | End |', '|-|-|-|', '| Rope | 2026-01-05 | 2026-02-04 |');
		expect(itemsOf(text)).toEqual(['7 planned @3 2026-01-05/2026-02-04 Rope']);
	});

	test('a column that holds nothing but times says when', () => {
		const text = table('| Task | Target |', '|-|-|', '| Rope | April 2026 |', '| Net | TBD |');
		expect(itemsOf(text)).toEqual(['7 planned @3 2026-04 Rope', '8 planned @3 - Net']);
	});

	test('a column of days beside the status says when', () => {
		const text = table(
			'| Task | Status | Completed |',
			'|-|-|-|',
			'| Rope | Done | 2026-02-13 |',
			'| Net | Open | - |',
		);
		expect(itemsOf(text)).toEqual(['7 done* @3 2026-02-13 Rope', '8 planned* @3 - Net']);
	});

	test('what has a step left is not done', () => {
		const text = table(
			'| Task | Status |',
			'|-|-|',
			'| Rope | Implemented, pending review |',
			'| Net | 已实现，待验证 |',
			'| Oar | 已验证 |',
		);
		expect(itemsOf(text).map(line => line.split(' ')[1])).toEqual(['in-progress*', 'in-progress*', 'done*']);
	});

	test('a table of what is wrong today is no work', () => {
		const text = '# Plan\n\n## Current state\n\n| Issue | Evidence |\n|-|-|\n| Thin ropes | two falls |\n';
		expect(itemsOf(text)).toEqual([]);
	});

	test('targets are due by the column that says so', () => {
		const text = table(
			'| Metric | Current | Target | By |',
			'|-|-|-|-|',
			'| Load time | 9 s | 2 s | Q3 2026 |',
		);
		expect(metricsOf(text)).toEqual(['7 <= 2 s by 2026-Q3 now 9 Load time']);
	});

	test('releases with their dates are work below "Overview" too', () => {
		const text =
			'# Plan\n\n## Overview\n\n| Version | Date | Highlights |\n|-|-|-|\n| 1.2 🚧 | June 2026 | Ropes |\n';
		expect(itemsOf(text)).toEqual(['7 in-progress* @3 2026-06 1.2']);
	});

	test('what a system must be, beside what it must do, is a target', () => {
		const text = '# Plan\n\n## Non-functional requirements\n- Uptime: 99.9%\n- No critical knots\n';
		expect(metricsOf(text).map(line => line.split(' ').slice(0, 3).join(' '))).toEqual([
			'4 >= 99.9',
			'5 = 0',
		]);
	});
});

describe('what a file says of itself', () => {
	test('a plan for a month is the title, not a phase, where sections stand below it', () => {
		const text = '# Iteration plan for June 2026\n\n## Ropes\n- [ ] Knots\n\n## Ladders\n- [ ] Rungs\n';
		expect(itemsOf(text)).toEqual(['4 planned* @3 - Knots', '7 planned* @6 - Rungs']);
	});

	test('a list that names the headings below is a table of contents', () => {
		const text = '# Plan\n\n## Themes\n1. Ropes\n2. Ladders\n\n## Ropes\n- Knots\n\n## Ladders\n- Rungs\n';
		expect(itemsOf(text).map(line => line.split(' ')[0])).toEqual(['8', '11']);
		expect(leftOutOf(text)).toEqual(['4 a table of contents', '5 a table of contents']);
	});
});
