import {describe, expect, test} from 'vitest';
import {itemsOf, leftOutOf, metricsOf, phasesOf, readText} from './support/read-text.ts';

describe('fields that close a section', () => {
	test.each([
		['- [ ] Reef\n- [ ] Jib\n\n**Target:** Q2 2027', 'planned* @3 2027-Q2'],
		['**Aufgaben:**\n- Reef\n- Jib\n\nZieltermin: Juni 2027', 'planned @3 2027-06'],
		['- Reef\n- Jib\n\n**Статус**: завершено', 'done @3 -'],
		[
			'| Item | Notes |\n|---|---|\n| Reef | new |\n| Jib | new |\n\n**Estado:** en curso',
			'in-progress @3 -',
		],
	])('%s', (body, expected) => {
		expect(itemsOf(`# Plan\n\n## Phase 2: Rigging\n\n${body}\n`)[0]).toContain(expected);
	});

	test('what the heading says itself stands, and prose at the end says nothing', () => {
		expect(phasesOf('# Plan\n\n## Phase 2 (Q1 2027)\n\n- Reef\n\n**Target:** Q3 2027\n')).toEqual([
			'3 release - 2027-Q1 Phase 2',
		]);
		expect(phasesOf('# Plan\n\n## Phase 2\n\n- Reef\n\nThe harbour is closed until June 2027.\n')).toEqual([
			'3 release - - Phase 2',
		]);
	});

	test('the caption above the list leaves the field to its heading', () => {
		expect(phasesOf('# Plan\n\n## Phase 2\n\n**Tasks**\n- Reef\n\n**Status:** shipped\n')[0]).toContain(
			'3 release done',
		);
	});

	test('a stage named after thinking is as far as its closing field says', () => {
		expect(
			phasesOf(
				'# Plan\n\n## Phase 1: Research and Soundings ✅ (Current)\n\n- Reef\n\n**Status:** Complete\n',
			)[0],
		).toContain('release done');
	});
});

describe('criteria', () => {
	test.each([
		['DoD', '- Knots are tied'],
		['DoD (Definition of Done)', '- Knots are tied'],
		['Definición de hecho', '- Los nudos están atados'],
		['完成的定义', '- 绳结已系好'],
		['Critérios de aceite', '- Os nós estão feitos'],
		['Критерии приемки', '- Узлы завязаны'],
	])('%s below a release', (heading, line) => {
		const text = `# Plan\n\n## Sprint 2\n\n- [ ] Knots\n\n### ${heading}\n${line}\n`;
		expect(metricsOf(text)[0]).toMatch(/^8 - - - /);
	});

	test('in boxes, or below a feature, what is accepted is no target', () => {
		expect(metricsOf('# Plan\n\n## Sprint 2\n\n### Acceptance criteria\n- [ ] Knots tied\n')).toEqual([]);
		expect(
			metricsOf('# Plan\n\n## Sprint 2\n\n### Knots\n- Tie\n\n#### Acceptance criteria\n- Holds\n'),
		).toEqual([]);
	});

	test.each(['Success criteria', 'Critères de succès', '成功标准'])(
		'%s as a bullet above its lines',
		label => {
			const text = `# Plan\n\n## Goals\n\n### Goal 1: Sail\n- Find a boat\n- ${label}\n  - It floats\n  - Three sailors\n`;
			expect(itemsOf(text)).toHaveLength(1);
			expect(metricsOf(text)).toHaveLength(2);
		},
	);

	test('boxes behind a blank line below criteria are the work', () => {
		const text =
			'# Plan\n\n## Phase 1\n\n**Success Metrics**:\n- It floats\n- It steers\n\n- [x] Hull\n- [ ] Rudder\n';
		expect(itemsOf(text)).toEqual(['9 done* @3 - Hull', '10 planned* @3 - Rudder']);
		expect(metricsOf(text)).toHaveLength(2);
	});

	test.each([
		['- **Lines**: 27.7% (target: 70%)', '>= 70 % by - now 27.7'],
		['- Couverture : 31 % (objectif : 80 %)', '>= 80 % by - now 31'],
		['- Sailors: 400, target 1000', '>= 1000 - by - now 400'],
		['- Knots are covered (currently 13.4%)', '- - % by - now 13.4'],
	])('today beside the target: %s', (line, expected) => {
		expect(metricsOf(`# Plan\n\n## Metrics\n${line}\n`)[0]).toContain(expected);
	});

	test('a figure of another kind is not of today', () => {
		expect(metricsOf('# Plan\n\n## Metrics\n- 3 harbours (target: 99%)\n')[0]).toContain('now -');
	});
});

describe('legends of boxes', () => {
	test.each([
		['체크박스 의미', '마커', '의미'],
		['Checkbox meanings', 'Mark', 'Meaning'],
		['Значение символов', 'Символ', 'Значение'],
		['Significado das caixas', 'Marcador', 'Significado'],
	])('%s', (heading, mark, meaning) => {
		const text = `# Plan\n\n## ${heading}\n\n| ${mark} | ${meaning} |\n|---|---|\n| \`[x]\` | Done |\n| \`[~]\` | Blocked |\n\n## Work\n- [~] Net\n`;
		expect(itemsOf(text)).toEqual(['11 blocked* @10 - Net']);
		expect(leftOutOf(text)).toHaveLength(2);
	});
});

describe('steps', () => {
	test.each([
		['1. **Keel (Q1 2027)**\n   - Lead\n\n2. **Mast (Q2 2027)**\n   - Spruce\n', '5 planned @3 2027-Q1 Keel'],
		['1. Quille (janvier 2027)\n   - Plomb\n2. Mât (mars 2027)\n   - Pin\n', '5 planned @3 2027-01 Quille'],
		['1. 龙骨 (2027年1月)\n   - 铅\n2. 桅杆 (2027年3月)\n   - 云杉\n', '5 planned @3 2027-01 龙骨'],
	])('numbered work with its time behind it has details: %s', (list, first) => {
		const items = itemsOf(`# Plan\n\n## Boat building\n\n${list}`);
		expect(items).toHaveLength(2);
		expect(items[0]).toContain(first.split(' ').slice(0, 4).join(' '));
	});

	test('bullets that are times and nothing else group what is below', () => {
		expect(itemsOf('# Plan\n\n## Work\n\n- **Q1 2027**\n  - Lead\n- **Q2 2027**\n  - Spruce\n')).toEqual([
			'6 planned @5 2027-Q1 Lead',
			'8 planned @7 2027-Q2 Spruce',
		]);
	});

	test('a milestone among others without lines of their own is a piece of work', () => {
		const text =
			'# Plan\n\n## Phase 2\n- Milestone 2.1 – Keel\n- Milestone 2.2 – Mast\n  - Spruce\n  - Pine\n';
		expect(itemsOf(text).map(item => item.split(' ')[0])).toEqual(['4', '5']);
	});
});

describe('headings that are told by labels', () => {
	const told = (first: string, effort: string, benefits: string): string =>
		`# Plan\n\n## ${first}\n\n### 1. Jib\n**${effort}**: 2\n\nA second sail.\n\n**${benefits}**:\n- Speed\n- Balance\n\n### 2. Reef\n**${effort}**: 3\n\nLess sail.\n\n**${benefits}**:\n- Safety\n`;

	test.each([
		['Short term', 'Effort', 'Benefits'],
		['Kurzfristig', 'Aufwand', 'Vorteile'],
		['Corto plazo', 'Prioridad', 'Alcance'],
	])('%s', (...words) => {
		const {items} = readText(told(...words)).roadmap;
		expect(items.map(({line, place}) => [line, place])).toEqual([
			[5, 'heading'],
			[14, 'heading'],
		]);
		expect(items[0]?.details.map(({text}) => text)).toContain('Speed');
	});

	test('tasks below such a heading are the work', () => {
		const {items} = readText(told('Short term', 'Effort', 'Tasks')).roadmap;
		expect(items.map(({line}) => line)).toEqual([11, 12, 20]);
	});

	test.each([
		['Feature', 'Benefit'],
		['Funktion', 'Nutzen'],
		['Что', 'Зачем'],
	])('the same labels below each: %s', (what, why) => {
		const text = `# Plan\n\n## Phase 3\n\n### On deck\n\n#### Winches\n- **${what}**: Trim\n- **${why}**: Ease\n\n#### Lines\n- **${what}**: Rope\n- **${why}**: Hold\n\n---\n`;
		expect(itemsOf(text).map(item => item.split(' ')[0])).toEqual(['7', '11']);
	});
});

describe('questions, reasons and where things began', () => {
	test.each([
		['Why a junk rig?', 'the reasons'],
		['Warum jetzt?', 'the reasons'],
		['¿Por qué?', 'the reasons'],
		['Ausgangslage', 'a report on where things stand, not a plan'],
		['Baseline snapshot', 'a report on where things stand, not a plan'],
	])('%s', (heading, why) => {
		expect(leftOutOf(`# Plan\n\n## ${heading}\n- Rope\n\n## Work\n- [ ] Net\n`)).toEqual([`4 ${why}`]);
	});

	test.each(['Why a junk rig?', 'Warum jetzt?', 'Pourquoi ?'])('in bold above a list: %s', words => {
		expect(itemsOf(`# Plan\n\n## v1.0\n- [ ] Net\n\n**${words}**\n- Light\n- Cheap\n`)).toHaveLength(1);
	});

	test('a question with a remark in front is one among questions', () => {
		expect(
			itemsOf(
				'# Plan\n\n## Needs\n- Can I sail?\n- Can I moor?\n- (exploratory) Can I race?\n\n## Now\n- Net\n',
			),
		).toEqual(['9 in-progress @8 - Net']);
	});

	test('a time in front of taking part names work', () => {
		expect(itemsOf('# Plan\n\n## Next: easier contribution\n- Guide\n- Samples\n')).toHaveLength(2);
	});

	test('a status that leads the description of a row', () => {
		const text =
			'# Plan\n\n## Work\n\n| Item | Description | Owner |\n|---|---|---|\n| K1 | ✅ Completed 2027-03-04: keel laid | Ida |\n| K2 | Lay the deck | Ida |\n';
		expect(itemsOf(text)).toEqual(['7 done* @3 2027-03-04 K1', '8 planned @3 - K2']);
	});
});

describe('what stands beside the work', () => {
	test.each([
		['Decisiones de rumbo (2027-05-27)', 'how the work is done'],
		['확정된 결정 요약', 'how the work is done'],
		['Принятые решения', 'how the work is done'],
		['Lo aprendido', 'background'],
		['学んだこと', 'background'],
		['Takeaways', 'background'],
		['핵심 링크', 'links to read more'],
		['Liens utiles', 'links to read more'],
		['Onboarding checklist', 'how to take part'],
	])('%s', (heading, why) => {
		expect(leftOutOf(`# Plan\n\n## ${heading}\n- Rope\n\n## Work\n- [ ] Net\n`)).toEqual([`4 ${why}`]);
	});

	test('urgent work is work, whatever its tier is called', () => {
		expect(itemsOf('# Plan\n\n## P0 — Critical path\n- [ ] Net\n- Rope\n')).toHaveLength(2);
		expect(itemsOf('# Plan\n\n## Onboarding\n- Rope\n')).toHaveLength(1);
	});

	test('addresses are no work, issues are', () => {
		const list = (...lines: readonly string[]): string =>
			`# Plan\n\n## v1.0\n\n${lines.map(line => `- ${line}\n`).join('')}`;
		expect(itemsOf(list('Site: https://a.example', 'Docs: https://b.example/x (mirror)'))).toEqual([]);
		expect(
			itemsOf(list('Sails: https://c.example/a/b/issues/4', 'Oars: https://c.example/a/b/issues/5')),
		).toHaveLength(2);
	});

	test.each(['*Desbloquea:* the rest', '*Depends on:* Rope', '*Зависит от:* Rope', '依赖：Rope'])(
		'what work leans on is none: %s',
		line => {
			expect(itemsOf(`# Plan\n\n## Phase 1\n- Rope\n- ${line}\n`)).toHaveLength(1);
		},
	);

	test('a table of reasons', () => {
		expect(
			itemsOf('# Plan\n\n## 类型\n\n| 类型 | 数量 | 技术原因 |\n|---|---|---|\n| 绳 | 3 | 牢固 |\n'),
		).toEqual([]);
	});

	test.each([
		['Status: active rigging focus.', 'in-progress'],
		['Status: next practical focus', 'planned'],
		['Estado: foco actual', 'in-progress'],
	])('%s', (field, status) => {
		expect(phasesOf(`# Plan\n\n## Milestone 5\n\n${field}\n\n- Rope\n`)[0]).toContain(`release ${status}`);
	});

	test.each(['상태 표기', 'Marks', 'Estados'])('a labelled line among others explains marks: %s', label => {
		const text = `# Plan\n\n> Written in May.\n> ${label}: ✅ done · 🔄 in progress · ⏳ planned\n\n## Step 1 ⏳\n- Rope\n`;
		expect(phasesOf(text)).toEqual(['6 release planned - Step 1']);
	});
});

test('a status in bold with more behind it is the status of its heading', () => {
	expect(
		itemsOf(
			'# Plan\n\n## Features\n\n### Net\n**Status**: **Closed** — see the log\n\n### Rope\n**Status**: **Planned** (Ida)\n',
		).map(item => item.split(' ')[1]),
	).toEqual(['done', 'planned']);
});
