import {describe, expect, test} from 'vitest';
import {itemsOf, metricsOf, phasesOf} from './support/read-text.ts';

const statuses = (text: string): readonly string[] =>
	itemsOf(text).map(item => item.replace(/\*? @\S+ \S+/u, ''));

describe('headings that say two things, or part of one', () => {
	test.each([
		['🚧 In development / not started', 'theme -'],
		['🚧 개발 중 / 미구현 기능', 'theme -'],
		['Current ropes and roadmap', 'theme -'],
		['Planned / upcoming', 'status planned'],
		['Phase E — Storage', 'release -'],
		['Fase G: Velas', 'release -'],
		['Phase goals', 'theme -'],
		['Mid Month 2 - Month 3: Rigging', 'period -'],
		['Late week 3', 'period -'],
	])('%s', (heading, says) => {
		const [phase] = phasesOf(`# Plan\n\n## ${heading}\n\n- Sails\n- Masts\n`);
		expect(phase?.split(' ').slice(1, 3).join(' ')).toBe(says);
	});

	test.each([
		['partial foundations exist', 'in-progress'],
		['live but fragmented', 'in-progress'],
		['teilweise vorhanden', 'in-progress'],
		['done', 'done'],
	])('a field with %s', (value, status) => {
		expect(statuses(`# Plan\n\n## Phase 1\n\nStatus: **${value}**.\n\n- Sails\n`)).toEqual([
			`7 ${status} Sails`,
		]);
	});

	test.each(['(optional)', '（可选）', '(opcional)', '(선택사항)'])('%s is no status', remark => {
		expect(statuses(`# Plan\n\n## 1.0\n\n- [ ] Sails ${remark}\n`)[0]).toMatch(/^5 planned /u);
	});
});

describe('what is told below a line', () => {
	test('numbered work with its time and its reasons is no heading', () => {
		const text =
			'# Plan\n\n## Backlog\n\n1. **Rigging** (Q3 2026)\n   - **Why**: It sags\n   - **Effort**: Low\n\n2. **Anchor** (Q4 2026)\n   - **Why**: It drags\n';
		expect(itemsOf(text)).toEqual([
			'5 backlog @3 2026-Q3 Rigging (Q3 2026)',
			'9 backlog @3 2026-Q4 Anchor (Q4 2026)',
		]);
	});

	test('a sentence with a colon in a script without blanks is no name of an area', () => {
		const text =
			'# 計画\n\n## Phase 0\n\n- 帆の形式を標準として決める:\n  - 三角\n  - 四角\n- 錨を作り直す\n';
		expect(statuses(text).map(line => line.split(' ')[0])).toEqual(['5', '8']);
	});

	test('how it is called is no work', () => {
		const text = '# Plan\n\n## 1.0\n\n- ✅ Sails\n- Run: `npm run sails` | Build: `npm run build`\n';
		expect(statuses(text)).toEqual(['5 done Sails']);
	});
});

describe('figures beside each other', () => {
	test('the time in front of targets is today, and the way the targets go is the way wanted', () => {
		const text =
			'# Plan\n\n## Success metrics\n\n| Metric | Q1 2026 | Q2 2026 Target | Q3 2026 Target |\n|--|--|--|--|\n| Hold size | 10GB | 50GB | 100GB |\n| Hoisting | 5s | 2s | 500ms |\n';
		expect(metricsOf(text)).toEqual([
			'7 >= 100 GB by 2026-Q3 now 10 Hold size',
			'8 <= 500 ms by 2026-Q3 now 5000 Hoisting',
		]);
	});

	test('a figure behind a sign in the column of the status is the actual', () => {
		const text =
			'# Plan\n\n## Metrics\n\n| Metric | Target | Status |\n|--|--|--|\n| Coverage | >85% | ⏳ 45% |\n| Hoisting | <50ms | ⏳ in progress |\n';
		expect(metricsOf(text)).toEqual(['7 > 85 % by - now 45 Coverage', '8 < 50 ms by - now - Hoisting']);
	});

	test('what is no goal is no target', () => {
		const text = '# Plan\n\n## Explicit non-goals\n\n- No oars.\n- No rewrite of the hull.\n- No crew.\n';
		expect(metricsOf(text)).toEqual([]);
		expect(statuses(text)[0]).toBe('5 dropped No oars.');
	});

	test('an empty box in a section of standards is work, one with a figure a target', () => {
		const text =
			'# Plan\n\n## 1.0\n\n**Quality standards**:\n- [ ] Coverage >80%\n- [ ] Tests of the winch\n';
		expect(statuses(text)).toEqual(['7 planned Tests of the winch']);
	});
});
