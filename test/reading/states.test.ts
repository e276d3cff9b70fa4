import {describe, expect, test} from 'vitest';
import {itemsOf, phasesOf} from './support/read-text.ts';

const states = (text: string): readonly string[] => itemsOf(text).map(line => line.split(' ')[1]!);
const kinds = (text: string): readonly string[] =>
	phasesOf(text).map(line => line.split(' ').slice(1, 4).join(' '));

describe('an empty box says only "not done"', () => {
	test.each([
		['below a status that is open', '## In progress\n- [ ] Rope', 'in-progress*'],
		['below a release within it', '## In progress\n### M1: Ropes\n- [ ] Rope', 'in-progress*'],
		['below what was dropped', '## Dropped\n- [ ] Rope', 'dropped*'],
		['below what is done', '## Done\n- [ ] Rope', 'planned*'],
		['below a release that is in progress', '## v1.0 (in progress)\n- [ ] Rope', 'planned*'],
		['where a field says backlog', '## v1.0\n**Status:** Backlog\n\n- [ ] Rope', 'backlog*'],
		['where a bracket says research', '## v3.0 (Research)\n- [ ] Rope', 'research*'],
		['where only a sign says so', '## v3.0 💡\n- [ ] Rope', 'planned*'],
		['drawn as a sign', '## Under discussion\n- ⬜ Rope', 'research*'],
		['drawn as a sign, below a release', '## v3.0 (in progress)\n- ⬜ Rope', 'planned*'],
		['a status beside it wins', '## In progress\n- ⬜ ~~Rope~~', 'dropped*'],
	])('%s', (_, text, expected) => {
		expect(states(`# Plan\n\n${text}\n`)).toEqual([expected]);
	});
});

describe('what lines below a heading say of its status', () => {
	test.each([
		['Status: 0/22 tasks complete (0%)', 'release planned -'],
		['**Status**: 19/19 tasks complete', 'release done -'],
		['**Progress:** 7 of 22 done', 'release in-progress -'],
		['**Когда:** в работе сейчас (эта ветка).', 'release in-progress -'],
		['**Target:** TBD', 'release - -'],
	])('%s', (line, expected) => {
		expect(kinds(`# Plan\n\n## Milestone 2: Ropes\n\n${line}\n\n- [ ] Rope\n`)).toEqual([expected]);
	});

	test('a field stands before the place of a release among others', () => {
		expect(kinds('# Plan\n\n## v3.0 (Current) — Ropes\n\n**Status:** Shipped\n\n- Rope\n')).toEqual([
			'release done -',
		]);
	});
});

describe('releases by their headings', () => {
	test.each([
		['0.1.1 Patch Train', 'release - -'],
		['2.1 Update the ropes', 'theme - -'],
		['Softer landings (2.9.10 and 3.0.0)', 'release - -'],
		['2. Faz: Halatlar', 'release - -'],
		['2. Halatlar', 'theme - -'],
		['Aşama 3', 'release - -'],
		['次のスプリント', 'release planned -'],
		['Versión actual', 'theme - -'],
	])('%s', (heading, expected) => {
		expect(kinds(`# Plan\n\n## ${heading}\n\n- Rope\n`)).toEqual([expected]);
	});
});

describe('cells', () => {
	const cell = (words: string): string =>
		states(`# Plan\n\n## Ropes\n\n| What | Status |\n|--|--|\n| Rope | ${words} |\n`)[0]!;

	test.each([
		['⏳ Q3', 'planned*'],
		['⏳', 'backlog*'],
		['已实现并验证', 'done*'],
		['已实现，待验证', 'in-progress*'],
		['Awaiting proposal', 'research*'],
		['3/8 tasks', 'in-progress*'],
	])('%s', (words, expected) => {
		expect(cell(words)).toBe(expected);
	});

	test('of two columns the one that tells', () => {
		const text =
			'# Plan\n\n## Ropes\n\n| What | Tasks | Complete | Progress |\n|--|--|--|--|\n| Rope | 9 | 9 | ███ 100% |\n| Net | 8 | 0 | ░░░ 0% |\n';
		expect(states(text)).toEqual(['done*', 'planned*']);
	});
});

describe('remarks on a line', () => {
	test.each([
		['Slides — deferred until the harbour is dry and the crew is back', 'backlog*'],
		['Write the guide (ongoing, adding to the [site](https://a.example/b.html))', 'in-progress*'],
		['Slides (optional)', 'planned'],
	])('%s', (line, expected) => {
		expect(states(`# Plan\n\n## Ropes\n\n- ${line}\n`)).toEqual([expected]);
	});
});

describe('when', () => {
	const when = (text: string): string => itemsOf(text)[0]!.split(' ')[3]!;

	test.each([
		['a month in brackets below a quarter', '### Q4 2027\n- Slides (Dec)', '2027-12'],
		['not where it may be a word', '### Q4 2027\n- Slides (SET)', '2027-Q4'],
		['nor without a year', '### Ropes\n- Slides (Dec)', '-'],
		['up to and with a month, in Dutch', '### Fase 2 – januari t/m maart 2027\n- Touw', '2027-01/2027-03'],
		['a month in figures', '### 2027年Q1\n- [ ] **2月**: 索具', '2027-02'],
		[
			'from the first to the last of several',
			'### 2027\n- RC 0.9 (2027-03-04), GA 1.0 (2027-05-06)',
			'2027-03-04/2027-05-06',
		],
	])('%s', (_, text, expected) => {
		expect(when(`# Plan\n\n${text}\n`)).toBe(expected);
	});
});

describe('a line right below a heading that says nothing else', () => {
	const first = (line: string, heading = 'v1.4'): string =>
		kinds(`# Plan\n\n## ${heading}\n\n${line}\n\n- [x] Rope\n- [ ] Net\n`).join(', ');

	test.each([
		['✅ Completed', 'release done -'],
		['*In progress*', 'release in-progress -'],
		['(in progress)', 'release in-progress -'],
		['> Done', 'release done -'],
		['60% complete', 'release in-progress -'],
		['*Q3 2027*', 'release - 2027-Q3'],
		['March 2027 – May 2027', 'release - 2027-03/2027-05'],
		['**Status**: 🟡', 'release in-progress -'],
		['Status – done', 'release done -'],
		['Start: Jan 2027, end: March 2027', 'release - 2027-01/2027-03'],
		['What follows is targeted for v1.4 (July 2027).', 'release - 2027-07'],
		['It is planned for July 2027, after v1.4.', 'release - 2027-07'],
		['Phase 3 is scheduled for July 2027.', 'release - -'],
		['Unlike v1.3, planned for July 2027, this is about nets.', 'release - -'],
		['**Testing**', 'release - -, theme - -'],
		['In progress:', 'release - -, status in-progress -'],
	])('%s', (line, expected) => {
		expect(first(line)).toBe(expected);
	});

	test('is the heading of its own list where there are several', () => {
		const text = '# Plan\n\n## Ropes\n\n**Q3 2027**\n\n- Knots\n\n**Q4 2027**\n\n- Nets\n';
		expect(kinds(text)).toEqual(['theme - -', 'period - 2027-Q3', 'period - 2027-Q4']);
	});

	test('is no second statement of a heading that has made its own', () => {
		expect(first('**Q3 2027**', 'v1.4 (2026)')).toBe('release - 2026, period - 2027-Q3');
	});
});

describe('the latest word on a piece of work', () => {
	test.each([
		['Update: shipped, thanks to Ida', 'done'],
		['2027-03-04 更新：5.0.0 已支持', 'done'],
		['【更新：不用实现了，另有办法】', 'dropped'],
		['Update: the ropes were thin', 'planned'],
	])('%s', (line, expected) => {
		const text = `# Plan\n\n## Features\n\n### Ropes\n${line}\n\nThicker ones.\n\n### Nets\n\nWider ones.\n`;
		expect(states(text)[0]).toBe(expected);
	});
});
