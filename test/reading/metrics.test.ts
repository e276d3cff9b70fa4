import {describe, expect, test} from 'vitest';
import {itemsOf, leftOutOf, metricsOf, readText} from './support/read-text.ts';

const below = (...lines: readonly string[]): string =>
	`## v1.0 (Q3 2027)\n### Success criteria\n${lines.join('\n')}\n`;

describe('lines of a section of targets', () => {
	test.each([
		['- 1,000+ stars', '3 >= 1000 - by 2027-Q3 now - stars'],
		['- <100ms startup', '3 < 100 ms by 2027-Q3 now - startup'],
		['- Zero critical bugs', '3 = 0 - by 2027-Q3 now - critical bugs'],
		['- All handlers reviewed', '3 - - - by 2027-Q3 now - All handlers reviewed'],
		['- [x] All handlers reviewed', '3 - - - by 2027-Q3 now - All handlers reviewed'],
		['- **Users**: 50k by end of 2028', '3 >= 50000 - by 2028 now - Users'],
		['- Latency: from 200ms to 50ms', '3 <= 50 ms by 2027-Q3 now 200 Latency'],
	])('%s', (line, expected) => {
		expect(metricsOf(below(line))).toEqual([expected]);
		expect(itemsOf(below(line))).toEqual([]);
	});

	test('a tick says that a criterion is met', () => {
		expect(readText(below('- ✅ Reviewed', '- Audited')).roadmap.metrics.map(({met}) => met)).toEqual([
			true,
			false,
		]);
	});

	test('words on how it will be seen say nothing of whether it is met', () => {
		expect(
			readText(below('- It keeps all data (verified by pulling the plug)')).roadmap.metrics[0]?.met,
		).toBe(false);
	});

	test('numbers within a sentence are no targets', () => {
		expect(metricsOf(below('- A request that bears a wrong signature returns 403'))[0]).toMatch(/^3 - - -/);
	});
});

test.each([
	'Success metrics',
	'KPIs',
	'Performance targets',
	'Done when',
	'Kryteria sukcesu',
	'Métricas de éxito',
	'成功指標',
	'Критерии успеха',
	'Başarı Kriterleri',
	'Messbare Ziele',
	'Resultados-chave',
	'Критерії готовності',
	'完了条件',
	'핵심 지표',
	'2027 targets',
	'Exit conditions',
	'How we’ll measure success',
	'Signs of success',
	'Stable criteria',
])('%s is a section of targets', heading => {
	expect(metricsOf(`# Plan\n\n## ${heading}\n- 95% uptime\n`)).toHaveLength(1);
});

test('standards hold targets only where there is a figure', () => {
	const text = '# Plan\n\n## Quality standards\n- 99.9% uptime\n- Kindness\n';
	expect(metricsOf(text)).toEqual(['4 >= 99.9 % by - now - uptime']);
	expect(leftOutOf(text)).toEqual(['5 principles']);
});

test('what a piece of work should bring about is a target where there is a figure', () => {
	const text = '# Plan\n\n## Sync\n\n**Beklenen Sonuçlar**:\n- %95+ doluluk\n- Mutlu ekipler\n';
	expect(metricsOf(text)).toEqual(['6 >= 95 % by - now - doluluk']);
	expect(itemsOf(text)).toEqual([]);
});

test('a sign that compares opens no quote', () => {
	expect(metricsOf(below('- > 80% of pages', '- >=3 pilots'))).toEqual([
		'3 > 80 % by 2027-Q3 now - pages',
		'4 >= 3 - by 2027-Q3 now - pilots',
	]);
});

test('work with a figure stays work', () => {
	const text = '## v1\n- [ ] Integration tests (80%+ coverage)\n';
	expect(metricsOf(text)).toEqual([]);
	expect(itemsOf(text)).toHaveLength(1);
});

describe('tables of targets', () => {
	test.each([
		[
			'target and current',
			'| Metric | Current | Target |\n|---|---|---|\n| Latency | 200ms | 50ms |',
			'5 <= 50 ms by - now 200 Latency',
		],
		[
			'without a figure of today',
			'| Metric | Target | Now |\n|---|---|---|\n| Users | 5k | tbd |',
			'5 >= 5000 - by - now - Users',
		],
		[
			'a column for each quarter: the last counts',
			'| KPI | Q1 2027 | Q2 2027 |\n|---|---|---|\n| Users | 100 | 500 |',
			'5 >= 500 - by 2027-Q2 now - Users',
		],
		[
			'a unit of its own',
			'| Metric | Unit | Actual | Target |\n|---|---|---|---|\n| Response | ms | 12 | 100 |',
			'5 <= 100 ms by - now 12 Response',
		],
		[
			'lower and upper bounds',
			'| Metric | Minimum | Maximum | Current |\n|---|---|---|---|\n| Defects | 0 | 5 | 2 |',
			'5 <= 5 - by - now 2 Defects',
		],
		[
			'a baseline',
			'| Metric | Baseline | Target |\n|---|---|---|\n| Build time | 90s | <30s |',
			'5 < 30 s by - now 90 Build time',
		],
		[
			'what is to come down from where it began',
			'| KPI | Baseline | Target |\n|---|---|---|\n| Forks | 40 | 12 |',
			'5 <= 12 - by - now 40 Forks',
		],
		[
			'goals with where they began, when they are due and how they stand',
			'| Goal | Baseline | Target | Deadline | Status |\n|---|---|---|---|---|\n| Queueing | 800ms | 200ms | Q3 2027 | 🟡 |',
			'5 <= 200 ms by 2027-Q3 now 800 Queueing',
		],
		[
			'a range of today in the unit of the target',
			'| Metric | Current | Target |\n|---|---|---|\n| Wait | 3-5 s | 200 ms |',
			'5 <= 200 ms by - now 3000 Wait',
		],
		[
			'in Turkish',
			'| Metrik | Mevcut | Hedef |\n|---|---|---|\n| Kapsam | %40 | %80 |',
			'5 >= 80 % by - now 40 Kapsam',
		],
		[
			'in Korean',
			'| 지표 | 현재값 | 목표치 |\n|---|---|---|\n| 사용자 | 120 | 500명 |',
			'5 >= 500 - by - now 120 사용자',
		],
	])('%s', (_, rows, expected) => {
		expect(metricsOf(`## Success metrics\n\n${rows}\n`)).toEqual([expected]);
	});

	test('where today’s figure stands, or may stand', () => {
		const text =
			'## KPIs\n\n| Metric | Current | Target |\n|---|---|---|\n| Latency | 200ms | 50ms |\n| Users | | 500 |\n';
		const {metrics} = readText(text);
		const {actual} = metrics.get(5)!;
		expect(text.slice(actual!.start, actual!.end)).toBe('200ms');
		expect(metrics.get(6)?.actual).toBeNull();
		const {actualCell} = metrics.get(6)!;
		expect(text.slice(actualCell!.start, actualCell!.end)).toBe(' ');
	});
});

test('a labelled target in prose', () => {
	expect(
		metricsOf('## Phase 2 (Q1 2027)\n\n**Performance target**: 10x faster than before\n\n- [ ] A\n'),
	).toEqual(['3 >= 10 x by 2027-Q1 now - Performance target']);
});

test('key results are targets wherever they stand', () => {
	const text = '## Objectives\n- Calm releases\n  - KR1: 95% of builds green\n';
	expect(metricsOf(text)).toEqual(['3 >= 95 % by - now - KR1']);
});

describe('a line that says how success is told', () => {
	test.each([
		[
			'**Exit criteria:** at least 4 towns sign up; the map is public',
			'3 >= 4 - by 2027-Q1 now - Exit criteria',
		],
		['**Exit criteria:** the map is public', '3 - - - by 2027-Q1 now - Exit criteria'],
		['- **Success metric:** 30% of readers return', '3 >= 30 % by 2027-Q1 now - Success metric'],
		['**Критерий готовности:** 20 отзывов', '3 >= 20 - by 2027-Q1 now - Критерий готовности'],
	])('%s', (line, expected) => {
		expect(metricsOf(`## Phase 2 (Q1 2027)\n\n${line}\n\n- [ ] A\n`)).toEqual([expected]);
	});

	test('among the fields of a feature with a list in them', () => {
		const text =
			'## Planned features\n\n### Ferry times\n- **Effort:** M\n- **Success metric:** 5% more trips\n- **Ports:**\n  - **North:** hourly\n';
		expect(metricsOf(text)).toEqual(['5 >= 5 % by - now - Success metric']);
	});
});

test('criteria in a table that says how they stand', () => {
	const text =
		'## Success criteria\n\n| Criterion | Status | Notes |\n|---|---|---|\n| Coverage > 70% | ✅ | of 90 files |\n| All ports drawn | ⏳ | 12 of them |\n';
	expect(metricsOf(text)).toEqual([
		'5 > 70 % by - now - Coverage > 70%',
		'6 - - - by - now - All ports drawn',
	]);
	expect(readText(text).roadmap.metrics.map(({met}) => met)).toEqual([true, false]);
	expect(
		metricsOf('## Targets\n\n| Goal | Target | By |\n|---|---|---|\n| Riders | 900 | Q2 2027 |\n'),
	).toEqual(['5 >= 900 - by 2027-Q2 now - Riders']);
});

test('standards and numbers within a sentence are no targets of a row', () => {
	const text =
		'## Success metrics\n\n| Metric | Target |\n|---|---|\n| Reading aloud | WCAG 2.1 AA |\n| Tenants | A foreign key must always return 403 here |\n';
	expect(metricsOf(text)).toEqual(['5 - - - by - now - Reading aloud', '6 - - - by - now - Tenants']);
	expect(
		metricsOf('## Partners\n\n| Partner | Target | Value |\n|---|---|---|\n| Ferries | Firms | Trips |\n'),
	).toEqual([]);
});

test('the target and where it stands in lines below', () => {
	const text =
		'## OKRs\n\n- **KR1**: Weekly riders\n  - Current: 120\n  - Target: 500\n- **KR2**: 30 day retention\n  - Target: 40%\n';
	expect(metricsOf(text)).toEqual(['3 >= 500 - by - now 120 KR1', '6 >= 40 % by - now - KR2']);
	const {actual} = readText(text).metrics.get(3)!;
	expect(text.slice(actual!.start, actual!.end)).toBe('120');
});

test('a table with a figure in every cell of its targets is one of targets', () => {
	const text =
		'## Messaging\n\n| Scenario | Target latency | Notes |\n|---|---|---|\n| Encode | <10 ms | one host |\n';
	expect(metricsOf(text)).toEqual(['5 < 10 ms by - now - Encode']);
});

test('lines below a bullet that announces criteria are criteria', () => {
	const text =
		'## Phase 2\n\n- Tasks:\n  - Draw ports\n- Exit criteria:\n  - [x] 40 ports\n  - [ ] Maps load\n';
	expect(metricsOf(text)).toEqual(['6 >= 40 - by - now - ports', '7 - - - by - now - Maps load']);
	expect(itemsOf(text)).toHaveLength(1);
});

test('objectives are targets where most of their lines state a figure', () => {
	const text =
		'## Objectives (90 days)\n\n### Speed\n- **Search**: p95 ≤ 80 ms on one host\n- **Sync**: 99% of edits arrive\n\n### Trust\n- **Keys**: every build is signed\n- **Alerts**: zero false alarms\n';
	expect(metricsOf(text)).toEqual([
		'4 <= 80 ms by - now - Search',
		'5 >= 99 % by - now - Sync',
		'8 - - - by - now - Keys',
		'9 = 0 - by - now - Alerts',
	]);
	expect(itemsOf('## Objectives\n- Search by street\n- Sync at 99%\n- Alerts\n')).toHaveLength(3);
});

test('key results that bear a sign of how they stand and a day of their own are work', () => {
	const text =
		'## Key results\n\n### O1: Ferries\n- 🟡 **O1a:** timetable is live *(due 2027-03-10)*\n- 🟢 **O1b:** 98 % of boats found *(due 2027-03-20)*\n';
	expect(metricsOf(text)).toEqual([]);
	expect(itemsOf(text).map(line => line.split(' ').slice(0, 4).join(' '))).toEqual([
		'4 in-progress* @3 2027-03-10',
		'5 done* @3 2027-03-20',
	]);
	expect(metricsOf('## Key results\n- 🟡 98 % of boats found\n- 🟢 40 ports\n')).toHaveLength(2);
});

test('milestones with their times are work, be it among targets', () => {
	const text =
		'## Success metrics\n\n| Milestone | Date | Success criteria |\n|---|---|---|\n| Ferry beta | May 2027 | 50 riders |\n';
	expect(metricsOf(text)).toEqual([]);
	expect(itemsOf(text)).toEqual(['5 planned @1 2027-05 Ferry beta']);
});

test('two times with an "or" between them are from the one to the other', () => {
	expect(metricsOf('## v2 (Q4 2027 or Q1 2028)\n### Exit criteria\n- [ ] 3 ports\n')).toEqual([
		'3 >= 3 - by 2027-Q4/2028-Q1 now - ports',
	]);
});
