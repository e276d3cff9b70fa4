import {describe, expect, test} from 'vitest';
import {itemsOf, phasesOf, readText} from './support/read-text.ts';

describe('the kind of a heading', () => {
	test.each([
		['v0.9 - Beta (Q2 2027)', 'release - 2027-Q2 v0.9 Beta'],
		['Milestone 3', 'release - - Milestone 3'],
		['1.0', 'release - - 1.0'],
		['Phase 2: Launch', 'release - - Phase 2: Launch'],
		['Phase 1: Research', 'release - - Phase 1: Research'],
		['Phase 2 - Completed', 'release done - Phase 2'],
		['Étape 4 — Nettoyage', 'release - - Étape 4 — Nettoyage'],
		['第二阶段', 'release - - 第二阶段'],
		['Q3 2027', 'period - 2027-Q3 Q3 2027'],
		['2027: Steadier ground', 'period - 2027 2027: Steadier ground'],
		['Week 3', 'period - - Week 3'],
		['Short term (next 3-6 months)', 'horizon - - Short term'],
		['Largo plazo', 'horizon - - Largo plazo'],
		['短期', 'horizon - - 短期'],
		['Kısa vadeli hedefler', 'horizon - - Kısa vadeli hedefler'],
		['Довгострокові цілі', 'horizon - - Довгострокові цілі'],
		['Dlouhodobé cíle', 'horizon - - Dlouhodobé cíle'],
		["What's next", "horizon planned - What's next"],
		['Wie es weitergeht', 'horizon - - Wie es weitergeht'],
		['接下来', 'horizon planned - 接下来'],
		['Medium priority (3-6 months)', 'horizon - - Medium priority'],
		['Yüksek öncelik (hemen)', 'horizon - - Yüksek öncelik (hemen)'],
		['Importer (3-4 weeks)', 'theme - - Importer'],
		['Hafta 2', 'period - - Hafta 2'],
		['Етап 2', 'release - - Етап 2'],
		['Mijlpaal 3', 'release - - Mijlpaal 3'],
		['Completed', 'status done - Completed'],
		['🚧 In progress', 'status in-progress - In progress'],
		['v0.8 ✅', 'release done - v0.8'],
		['🔄 Iteration plan', 'theme - - Iteration plan'],
		['🔄 Phase 2', 'release in-progress - Phase 2'],
		['Imediato (1-2 semanas)', 'horizon - - Imediato (1-2 semanas)'],
		['0.1.1 patch train', 'release - - 0.1.1 patch train'],
		['Louder bells (2.9.10 and 3.0.0)', 'release - - Louder bells (2.9.10 and 3.0.0)'],
		['3.1 Update the docs', 'theme - - 3.1 Update the docs'],
		['Security', 'theme - - Security'],
		['Single sign-on / SAML 2.0', 'theme - - Single sign-on / SAML 2.0'],
		['Web console v2', 'theme - - Web console v2'],
		['2.1 Storage engine', 'theme - - 2.1 Storage engine'],
	])('%s', (heading, expected) => {
		expect(phasesOf(`## ${heading}\n- [ ] Icons`)).toEqual([`1 ${expected}`]);
	});
});

test('what a release hands out is no release of its own', () => {
	const text = '## Phase 1: Reel\n\n### 1.4 Livrables Phase 1\n- [ ] Drum\n\n### 1.5 Phase 1b\n- [ ] Brake\n';
	expect(phasesOf(text).map(phase => phase.split(' ').slice(0, 2).join(' '))).toEqual([
		'1 release',
		'3 theme',
		'6 release',
	]);
});

test('a file about one release has it for a title', () => {
	const text = '# Phase 3 of the kite\n\n## In progress\n- Reel\n\n## What is next\n- Tail\n';
	expect(phasesOf(text).map(phase => phase.split(' ')[0])).toEqual(['3', '6']);
});

describe('the phase of an item', () => {
	test.each([
		[
			'a release wins over what stands within it',
			'## v1.1 (Q1 2027)\n### Planned features\n#### Speed\n- [ ] Cache',
			'4 planned* @1 2027-Q1 Cache',
		],
		[
			'a horizon wins over a status',
			'## Upcoming\n### Short term\n#### Registry\n- Mirrors',
			'4 planned @2 - Mirrors',
		],
		['the innermost of one kind', '## Phase 1\n### Sprint 2\n- [ ] Login', '3 planned* @2 - Login'],
		['the innermost of themes', '## Ideas for later\n### Editor\n- Folding', '3 research @1 - Folding'],
		['the title is none', '# Harbour roadmap\n- [ ] Login', '2 planned* @- - Login'],
	])('%s', (_, text, expected) => {
		expect(itemsOf(text)).toEqual([expected]);
	});

	test('themes stand between the phase and the item', () => {
		const [item] = readText('## v1.1\n### Planned\n#### Speed\n- [ ] Cache').roadmap.items;
		expect(item?.themes).toEqual([2, 3]);
		expect(item?.theme).toBe('Speed');
	});
});

describe('when', () => {
	test.each([
		['a line below the heading', '## v2\n**Target: April–June 2027**\n- [ ] A', '2027-04/2027-06'],
		[
			'the heading stands before the line below it',
			'## v2 (Q2 2027)\n**Target: April–June 2027**\n- [ ] A',
			'2027-Q2',
		],
		['a quarter takes the year of the heading around it', '## 2027\n### Q3\n- [ ] A', '2027-Q3'],
		['a quarter without any year stays as written', '## Q3\n- [ ] A', 'Q3'],
		['the item’s own words win', '## Q3 2027\n- [ ] A (Q4 2027)', '2027-Q4'],
		['an open end', '## Vision (2029+)\n- A', '2029/..'],
		['a date of writing is none', '## Current status (October 2027)\n- [x] A', null],
		['a horizon is none', '## Next 3-6 months\n- A', null],
	])('%s', (_, text, expected) => {
		expect(readText(text).roadmap.items[0]?.period).toBe(expected);
	});
});

describe('lines that act as headings', () => {
	test.each([
		['bold alone', '# Plan\n\n**v1.0**\n\n- [ ] A', ['3 release - - v1.0']],
		[
			'a colon above a list',
			'# Plan\n\nNear term:\n- A\n\nLong term:\n- B',
			['3 horizon - - Near term', '6 horizon - - Long term'],
		],
		[
			'emphasis with a status and a date',
			'# Plan\n\n_0.2_ - Completed - 2027/04/20\n\n1. A',
			['3 release done 2027-04-20 0.2'],
		],
		[
			'a title underlined',
			'v1.0\n====\n\n- A\n\nv2.0\n----\n\n- B',
			['1 release - - v1.0', '6 release - - v2.0'],
		],
		[
			'a summary',
			'<details>\n<summary>v1.0 (shipped 2027-02)</summary>\n\n- [x] A\n\n</details>',
			['2 release done 2027-02 v1.0'],
		],
	])('%s', (_, text, expected) => {
		expect(phasesOf(text)).toEqual(expected);
	});

	test('short lines behind rules, in a file without headings', () => {
		const text = '---\n\n🧭 Product plan\n\n---\n\n✅ Shipped\n\n- A\n\n---\n\n🚧 In progress\n\n- B\n';
		expect(readText(text).roadmap.title).toBe('Product plan');
		expect(itemsOf(text)).toEqual(['9 done @7 - A', '15 in-progress @13 - B']);
	});

	test.each([
		['a caption is none', '## v1\nDeliverables:\n- [ ] A'],
		['an attribute in bold is none', '## v1\n**Focus: fewer clicks**\n- [ ] A'],
		['a sentence is none', '## v1\nOnce 1.0 is out:\n- [ ] A'],
	])('%s', (_, text) => {
		expect(phasesOf(text).map(phase => phase.split(' ')[0])).toEqual(['1']);
	});
});

test('remarks in prose stay with their phase', () => {
	const text =
		'## v1.4\n**Focus: fewer clicks**\n\n### Work\n- [ ] A\n\n### Status at v1.4\n- ⚠️ Docs are thin\n\n**Goal:** calm';
	expect(readText(text).roadmap.phases[0]?.remarks).toEqual([
		{line: 2, text: 'Focus: fewer clicks', status: null},
		{line: 8, text: 'Docs are thin', status: 'blocked'},
		{line: 10, text: 'Goal: calm', status: null},
	]);
});
