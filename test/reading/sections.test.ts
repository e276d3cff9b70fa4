import {describe, expect, test} from 'vitest';
import {itemsOf, leftOutOf} from './support/read-text.ts';

describe('sections that are no work', () => {
	test.each([
		['Guiding principles', 'principles'],
		['Our values', 'values'],
		['Version strategy', 'rules for versions'],
		['Release cycle', 'rules for versions'],
		['How to contribute', 'how to take part'],
		['Contributing', 'how to take part'],
		['Cómo contribuir', 'how to take part'],
		['Risks and mitigations', 'risks'],
		['Ryzyka', 'risks'],
		['リスク', 'risks'],
		['How to request features', 'a proposal form'],
		['Governance', 'how the work is done'],
		['References', 'links to read more'],
		['Contact', 'contacts'],
		['Legend', 'a legend'],
		['Introduction', 'background'],
		['Vision', 'a vision'],
		['Tech stack', 'technical notes'],
		['技术栈', 'technical notes'],
		['Change log', 'a change log'],
		['Open-source stack', 'technical notes'],
		['Datenmodell', 'technical notes'],
		['Second edition (data model)', 'technical notes'],
		['Tracking', 'background'],
		['Consequences of the split', 'background'],
		['Who is this for?', 'background'],
		['Supported browsers', 'background'],
		['Systemanforderungen', 'background'],
		['Why this order?', 'the reasons'],
		['Market trends', 'what it is advertised with'],
		['Ce que cette roadmap ne contient pas', 'how the work is done'],
		['État courant', 'a report on where things stand, not a plan'],
		['2.1 Overview', 'background'],
		['3.4 Pourquoi un registre ?', 'the reasons'],
		['Stay updated', 'how to take part'],
		['Permanent guardrails', 'principles'],
		['关键决策', 'how the work is done'],
		['Symbols used', 'a legend'],
		['Política de compatibilidade v0.x', 'rules for versions'],
		['Priorização', 'how the work is done'],
		['Kritik Bağımlılıklar', 'risks'],
		['Rischi e mitigazioni', 'risks'],
		["Technische risico's", 'risks'],
		['Ризики', 'risks'],
		['Omezení', 'risks'],
		['依赖', 'risks'],
		['Genel Bakış', 'background'],
		['Як долучитися', 'how to take part'],
		['Odkazy', 'links to read more'],
		['Visie', 'a vision'],
		['Continuous improvement cycle', 'how the work is done'],
		['Контекст второй фазы', 'background'],
		['Competitive advantages (the edge)', 'what it is advertised with'],
		['Taglines', 'what it is advertised with'],
		['竞争优势', 'what it is advertised with'],
		['What 1.0 means', 'background'],
		['What Lantern is not', 'background'],
		['Feature dependencies', 'risks'],
		['Breaking change policy', 'rules for versions'],
		['Deprecation timeline', 'rules for versions'],
		['Feedback & ideas', 'how to take part'],
	])('%s', (heading, why) => {
		const text = `# Plan\n\n## ${heading}\n- One thing\n`;
		expect(itemsOf(text)).toEqual([]);
		expect(leftOutOf(text)).toEqual([`4 ${why}`]);
	});

	test.each([
		'Features',
		'Security',
		'Long-term vision',
		'Feature requests and community input',
		'Processing pipeline',
		'Rollout',
		'Milestones',
		'Goals',
		'Backend support',
		'Reference environments',
		'Symbol browser',
		'Özellikler',
		'Gestione dipendenze automatica',
		'接口限制优化',
		'Tracking (research)',
		'Update dependencies',
		'Network security policies',
	])('%s is work', heading => {
		expect(itemsOf(`# Plan\n\n## ${heading}\n- One thing\n`)).toHaveLength(1);
	});

	test('headings below initiatives name pieces of work, and goals beside boxes are work', () => {
		expect(itemsOf('# Plan\n\n## Key initiatives\n### Support cadence\n- One thing\n')).toHaveLength(1);
		expect(itemsOf('# Plan\n\n## v2.0\n### Goals\n- Calm\n### Features\n- [ ] Sort\n')).toHaveLength(2);
	});

	test('a box is an item wherever it stands', () => {
		expect(itemsOf('# Plan\n\n## Risks\n- [ ] Write the runbook\n- Rain')).toEqual([
			'4 planned* @3 - Write the runbook',
		]);
	});

	test('ticks in front of qualities are bullets', () => {
		expect(itemsOf('# Plan\n\n## Vision\n- ✅ Calm\n- ✅ Quick')).toEqual([]);
	});

	test('what stands below such a heading is of its kind, until a heading says otherwise', () => {
		const text =
			'# Plan\n\n## Version strategy\n\n**Alpha (v0.x):**\n- Anything goes\n\n## v1.0\n- [ ] Freeze';
		expect(leftOutOf(text)).toEqual(['6 rules for versions']);
		expect(itemsOf(text)).toEqual(['9 planned* @8 - Freeze']);
	});

	test('a report on a release is told, not planned', () => {
		const text = '## v0.8\n### Work\n- [x] A\n### Status at v0.8\n- ✅ All done';
		expect(itemsOf(text)).toEqual(['3 done* @1 - A']);
		expect(leftOutOf(text)).toEqual(['5 a report on v0.8, not a plan?']);
	});

	test('what a release hands out is doubtful beside its boxes', () => {
		const text = '## v0.9\n### Work\n- [ ] A\n### Deliverables\n- Packages';
		expect(leftOutOf(text)).toEqual(['5 what v0.9 hands out?']);
	});
});

describe('names that stand for an area of work below a release, and for something else on their own', () => {
	test.each([
		['Metrics', '- [ ] Prometheus endpoint'],
		['Monitoring', '- Alerts'],
		['Architecture', '- Split the server'],
		['Community contributions', '- Showcase'],
	])('%s', (heading, line) => {
		expect(itemsOf(`## v1.2\n### ${heading}\n${line}\n`)).toHaveLength(1);
		expect(itemsOf(`# Plan\n\n## ${heading}\n${line.replace('[ ] ', '')}\n`)).toEqual([]);
	});
});
