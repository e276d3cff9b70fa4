import {describe, expect, test} from 'vitest';
import {itemsOf, leftOutOf, readText} from './support/read-text.ts';

const table = (...rows: readonly string[]): string => `## Plan\n\n${rows.join('\n')}\n`;

describe('tables of work', () => {
	test.each([
		[
			'status and quarter, by header',
			table(
				'| Feature | Status | Quarter |',
				'|---|---|---|',
				'| Login | Done | Q1 2027 |',
				'| Search | 🚧 In progress | Q2 2027 |',
			),
			['5 done* @1 2027-Q1 Login', '6 in-progress* @1 2027-Q2 Search'],
		],
		[
			'the same columns in another order',
			table('| Status | Due | Task |', '|---|---|---|', '| ✅ | 2027-03 | Login |'),
			['5 done* @1 2027-03 Login'],
		],
		[
			'in another language',
			table(
				'| タスク | 担当 | 期限 | ステータス |',
				'|---|---|---|---|',
				'| ログイン | 佐藤 | 2027-03-01 | 進行中 |',
			),
			['5 in-progress* @1 2027-03-01 ログイン'],
		],
		[
			'a timeline',
			table('| Phase | Timeline | Focus |', '|---|---|---|', '| Footing | Q1 | Core |'),
			['5 planned @1 Q1 Footing'],
		],
		[
			'a table of the file’s own, kept with tabs',
			'# Plan\n\n## Shipped\n\nCategory\tFeatures\n\nBuild\tWheels, tags\nDocs\tTutorial\n',
			['7 done @3 - Build: Wheels, tags', '8 done @3 - Docs: Tutorial'],
		],
		[
			'counts, and a bar with its share',
			table(
				'| Phase | Tasks | Complete | Progress |',
				'|---|---|---|---|',
				'| Footing | 9 | 9 | ████ 100% |',
				'| Walls | 4 | 0 | ░░░░ 0% |',
				'| **TOTAL** | **13** | **9** | ███░ 69% |',
			),
			['5 done* @1 - Footing', '6 planned* @1 - Walls'],
		],
		[
			'what waits for its time is planned',
			table('| Port | Status |', '|---|---|', '| North | ⏳ Q3 2027 |', '| South | ⏳ |'),
			['5 planned* @1 2027-Q3 North', '6 backlog* @1 - South'],
		],
		[
			'in Turkish, Italian, Dutch, Ukrainian and Czech',
			[
				'## A\n\n| Görev | Durum | Hedef Tarih |\n|---|---|---|\n| Giriş | ✅ | 2027-03 |\n',
				'## B\n\n| Attività | Stato | Scadenza |\n|---|---|---|\n| Accesso | 🚧 | 2027-04 |\n',
				'## C\n\n| Taak | Voortgang | Kwartaal |\n|---|---|---|\n| Inloggen | 100% | Q2 2027 |\n',
				'## D\n\n| Завдання | Стан | Термін |\n|---|---|---|\n| Вхід | ✅ | 2027-05 |\n',
				'## E\n\n| Úkol | Stav | Termín |\n|---|---|---|\n| Vstup | 🚧 | 2027-06 |\n',
			].join('\n'),
			[
				'5 done* @1 2027-03 Giriş',
				'11 in-progress* @7 2027-04 Accesso',
				'17 done* @13 2027-Q2 Inloggen',
				'23 done* @19 2027-05 Вхід',
				'29 in-progress* @25 2027-06 Vstup',
			],
		],
		[
			'phases with how long they take and what they wait for',
			table(
				'| Phase | Duration | Dependencies |',
				'|---|---|---|',
				'| Footing | 2 h | None |',
				'| **Total** | 2 h | |',
			),
			['5 planned @1 - Footing'],
		],
		[
			'risks and what is done about them are none',
			[
				'## A\n\n| 阻塞点 | 影响方向 | 解决策略 |\n|---|---|---|\n| 许可 | 一期 | 询问 |\n',
				'## B\n\n| Riesgo | Impacto | Mitigación |\n|---|---|---|\n| Hielo | Alto | Sal |\n',
				'## C\n\n| Ризик | Вплив | Заходи |\n|---|---|---|\n| Лід | Високий | Сіль |\n',
			].join('\n'),
			[],
		],
		[
			'answers and counts below a header that asks',
			table(
				'| Task | Done |',
				'|---|---|',
				'| Login | yes |',
				'| Search | no |',
				'| Sync | 3/10 |',
				'| Tests | 10/10 |',
				'| Docs | [####------] 40% |',
			),
			[
				'5 done* @1 - Login',
				'6 planned* @1 - Search',
				'7 in-progress* @1 - Sync',
				'8 done* @1 - Tests',
				'9 in-progress* @1 - Docs',
			],
		],
		[
			'a column for each platform',
			table(
				'| Feature | Linux | Windows |',
				'|---|---|---|',
				'| Login | ✅ | ✅ |',
				'| Sync | ✅ | ❌ |',
				'| Maps | ❌ | ❌ |',
			),
			['5 done* @1 - Login', '6 in-progress* @1 - Sync', '7 dropped* @1 - Maps'],
		],
		[
			'a comparison with others is none',
			'# Plan\n\n## Feature comparison\n\n| Feature | Us | Them |\n|---|---|---|\n| Login | ✅ | ❌ |\n',
			[],
		],
		[
			'figures for each week are none',
			table('| Week | Planned | Actual |', '|---|---|---|', '| 1 | 20 | 18 |'),
			[],
		],
		[
			'what a product is built with is none',
			table(
				'| Feature | Technology | Repository |',
				'|---|---|---|',
				'| Maps | libtile | example.org/tile |',
			),
			[],
		],
		[
			'a total is none',
			table('| Task | Status |', '|---|---|', '| Login | Done |', '| **Total** | 1 |'),
			['5 done* @1 - Login'],
		],
	])('%s', (_, text, expected) => {
		expect(itemsOf(text)).toEqual(expected);
	});

	test('a row keeps its cells and their columns', () => {
		const [item] = readText(table('| Area | Feature | Status |', '|---|---|---|', '| Web | Login | Done |'))
			.roadmap.items;
		expect(item?.cells).toEqual([
			{column: 'Area', text: 'Web'},
			{column: 'Feature', text: 'Login'},
			{column: 'Status', text: 'Done'},
		]);
		expect(item?.theme).toBe('Web');
		expect(item?.because.status).toEqual({what: 'its cell Status, line 5', line: 5});
	});
});

test.each([
	[
		'a comparison',
		table('| Risk | Mitigation |', '|---|---|', '| Rain | Roof |'),
		'a comparison or an overview',
	],
	[
		'figures',
		table('| Module | Lines | Files |', '|---|---|---|', '| Core | 2,500+ | 4 |'),
		'a table of figures',
	],
	['a legend', table('| Symbol | Meaning |', '|---|---|', '| ✅ | Done |'), 'a legend'],
])('%s is no work', (_, text, why) => {
	expect(itemsOf(text)).toEqual([]);
	expect(leftOutOf(text)).toEqual([`5 ${why}`]);
});

test('a legend decides what a sign means', () => {
	const text =
		'## Status legend\n\n| Symbol | Meaning |\n|---|---|\n| 🦊 | In progress |\n| 💤 | Paused |\n\n## Work\n- 🦊 Importer\n- 💤 Exporter\n';
	expect(itemsOf(text)).toEqual(['9 in-progress* @8 - Importer', '10 blocked* @8 - Exporter']);
	expect(readText(text).legend.map(({line, status, words}) => [line, status, words])).toEqual([
		[5, 'in-progress', 'In progress'],
		[6, 'blocked', 'Paused'],
	]);
});

describe('tables in HTML', () => {
	const text =
		'## Plan\n<table>\n<tr><th>Feature</th><th>Status</th></tr>\n<tr><td>Login</td><td>Done</td></tr>\n<!-- <tr><td>Ghost</td><td>Done</td></tr> -->\n<tr>\n  <td>Search</td>\n  <td>In progress</td>\n</tr>\n</table>\n';

	test('rows are items, comments are not', () => {
		expect(itemsOf(text)).toEqual(['4 done* @1 - Login', '7 in-progress* @1 - Search']);
	});

	test('cells are not offered for editing', () => {
		expect(readText(text).items.get(4)?.cells).toBeNull();
		expect(readText(text).items.get(4)?.place).toBe('html-table');
	});
});

test('a row that stands for a phase of the file sums it up', () => {
	const text =
		'## Phase 2: Walls\n- [ ] Brick\n\n## Overview\n\n| Phase | Status |\n|---|---|\n| Phase 2 | Planned |\n| Phase 9 | Planned |\n';
	expect(readText(text).roadmap.items.map(({line, sumsUp}) => [line, sumsUp])).toEqual([
		[2, null],
		[8, 1],
		[9, null],
	]);
});

test('a bar with its share states a status; a column called status goes before it', () => {
	const text = `${table('| Task | Progress | State |', '|---|---|---|', '| Login | 10% | Done |')}\n| Part | Progress |\n|---|---|\n| Search | ███░ 60% |\n`;
	expect(itemsOf(text)).toEqual(['5 done* @1 - Login', '9 in-progress* @1 - Search']);
});

test('a sign that the legend explains as a priority states no status', () => {
	const text = '## Priority levels\n- 🔴 High\n- 🟢 Low\n\n## Planned\n- 🔴 Login\n- 🟢 Search\n- ✅ Setup\n';
	expect(itemsOf(text)).toEqual([
		'6 planned @5 - 🔴 Login',
		'7 planned @5 - 🟢 Search',
		'8 done* @5 - Setup',
	]);
});

test('a colour that headings rank by states no status', () => {
	const text = '## 🔴 High priority\n- 🔴 Login\n\n## 🟢 Low priority\n- Search\n';
	expect(itemsOf(text)).toEqual(['2 planned @1 - 🔴 Login', '5 planned @4 - Search']);
});
