import {describe, expect, test} from 'vitest';
import {itemsOf, leftOutOf, metricsOf, phasesOf} from './support/read-text.ts';

describe('what is told beside the work', () => {
	test.each([
		['How to pick a knot', 'how the work is done'],
		['Sequencing rationale', 'how the work is done'],
		['Decision framework', 'how the work is done'],
		['Strategic direction', 'a vision'],
		['Impact vs effort matrix', 'background'],
		['Архитектурные решения', 'technical notes'],
		['Offene Fragen', 'risks'],
		['Rough edges', 'risks'],
		['Phase log', 'a change log'],
	])('%s', (heading, why) => {
		expect(leftOutOf(`# Plan\n\n## ${heading}\n- Rope\n\n## Work\n- [ ] Net\n`)).toEqual([`4 ${why}`]);
	});

	test('what is put off is work, and a high risk is a rank', () => {
		expect(
			itemsOf('# Plan\n\n## Known issues (backlog)\n- Knots slip\n\n## High risk\n- Solo climb\n'),
		).toEqual(['4 backlog @3 - Knots slip', '7 planned @6 - Solo climb']);
	});

	test('what is ticked below a release that is out was its work', () => {
		expect(
			itemsOf('# Plan\n\n## Version history\n\n### v0.3.0 – Ropes (2026-01-07) ✅\n- ✅ Knots\n- ✅ Rings\n'),
		).toEqual(['6 done* @5 2026-01-07 Knots', '7 done* @5 2026-01-07 Rings']);
	});
});

describe('headings and what stands right below them', () => {
	test.each([
		['## Phase 4\n\n**Blocked on:** the audit', 'release blocked'],
		['## Phase 2 (weeks 2-4)\n\n**Planned: May - June 2027**', 'release planned'],
		['## Ideas (backlog)', 'status backlog'],
		['## Later, after the audit', 'horizon -'],
		['## Next horizons', 'horizon'],
		['## 12-month roadmap', 'horizon -'],
	])('%s', (heading, expected) => {
		const [phase] = phasesOf(`# Plan\n\n${heading}\n\n- Rope\n- Net\n`);
		expect(phase?.split(' ').slice(1, 3).join(' ')).toContain(expected);
	});

	test('the quarter of a half is meant', () => {
		expect(itemsOf('# Plan\n\n## H2 2026 Q3 — Ropes\n- [ ] Knots\n')).toEqual([
			'4 planned* @3 2026-Q3 Knots',
		]);
	});

	test('the only caption of a theme names nothing', () => {
		expect(itemsOf('# Plan\n\n## Ropes\n\n**Features:**\n\n- Knots\n')).toEqual(['7 planned @3 - Knots']);
	});

	test('metrics with figures are targets beside a release with boxes', () => {
		const text =
			'# Plan\n\n## Current phase: Ropes (Q1 2026)\n\n### Work\n- [ ] Knots\n\n### Metrics\n- 50+ knots\n- 100+ rings\n- 10+ climbers\n';
		expect(phasesOf(text)[0]).toContain('release');
		expect(metricsOf(text)).toHaveLength(3);
	});

	test.each(['Public launch (week 13+)', 'Soft launch'])('%s is a release', heading => {
		expect(phasesOf(`# Plan\n\n## ${heading}\n- Rope\n`)[0]).toContain('release');
	});

	test('what is for later says how far ahead it is', () => {
		expect(itemsOf('# Plan\n\n## Phase 4 (later)\n- Rope\n')).toEqual(['4 planned @3 - Rope']);
	});
});
