import {describe, expect, test} from 'vitest';
import {itemsOf, leftOutOf, metricsOf, phasesOf} from './support/read-text.ts';

describe('what stands around lines', () => {
	test.each([
		'_Released as v2.4.11 on 6 March 2027._',
		'Shipped with 2.4 on March 6, 2027',
		'Released on 6 March 2027.',
	])('a line about its release below a heading: %s', line => {
		const text = `# Plan\n\n## v2.4\n\n${line}\n\n### Kites\n\n| Feature | Notes |\n|--|--|\n| Longer tails | Of silk |\n`;
		expect(phasesOf(text)).toEqual(['3 release done 2027-03-06 v2.4', '7 theme - - Kites']);
		expect(itemsOf(text)).toEqual(['11 done @3 2027-03-06 Longer tails']);
	});

	test('the title gives no year to the quarters below it', () => {
		const text =
			'# Kite roadmap 2027\n\n## Plan\n\n| Quarter | Focus |\n|--|--|\n| Q1 | Tails |\n| Q2 | Reels |\n';
		expect(itemsOf(text)).toEqual(['7 planned @3 Q1 Tails', '8 planned @3 Q2 Reels']);
	});

	test('a quarter takes the year of the field line right below it', () => {
		const text =
			'# Plan\n\n## Q1: Tails\n\n**Target launch:** End of March 2027\n\n- Silk\n\n## Q2: Reels\n\n- Steel\n';
		expect(itemsOf(text)).toEqual(['7 planned @3 2027-Q1 Silk', '11 planned @9 Q2 Steel']);
	});

	test('a caption above a list makes it a legend, also where the section explains the page', () => {
		const text =
			'# Plan\n\n**What is shown:**\n\n- The table below holds what we work on.\n\nSímbolos:\n\n- 🟢 — Hecho y probado\n- 🔴 — Pendiente\n\n## Cometas\n\n| Item | Estado |\n|--|--|\n| Colas | 🔴 |\n| Hilos | 🟢 |\n';
		expect(itemsOf(text)).toEqual(['16 planned* @12 - Colas', '17 done* @12 - Hilos']);
		expect(leftOutOf(text)).toEqual(['5 how the work is done', '9 a legend', '10 a legend']);
	});

	test('thanks and ways to take part are no work', () => {
		const text =
			'# Plan\n\n## Agradecimientos\n\n- Ana, por los hilos\n\n## Cómo aportar\n\n- Abrir un hilo\n';
		expect(itemsOf(text)).toEqual([]);
		expect(leftOutOf(text)).toEqual(['5 background', '9 how to take part']);
	});

	test('pictures side by side, and rows that stand in for others', () => {
		const text =
			'# Plan\n\n## Kites\n\n| Ours | Theirs |\n|--|--|\n| ![one](a.png) | <img src="b.png"/> |\n| *With a tail* | *Without* |\n\n### Shipped\n\n| Date | Version | Item | Notes |\n|--|--|--|--|\n| — | — | — | Nothing so far |\n';
		expect(itemsOf(text)).toEqual([]);
	});

	test('a label with its own sentence is no heading of the table below', () => {
		const text =
			'# Plan\n\n## Progress\n\n**Order of flight:**\nKites go up one by one\n\n| Phase | Status |\n|--|--|\n| Tails | Done |\n';
		expect(itemsOf(text)).toEqual(['10 done* @3 - Tails']);
		expect(phasesOf(text)).toEqual(['3 theme - - Progress']);
	});

	test('a caption may name the release around once more', () => {
		const text = '# Plan\n\n## Phase 2: Kites\n\nWe fly.\n\n**Phase 2 deliverables**:\n\n- ✅ Tails\n';
		expect(itemsOf(text)).toEqual(['9 done* @3 - Tails']);
	});

	test('counts of what there is, and what is written to a log, are no work', () => {
		const text =
			'# Plan\n\n**Priority distribution**:\n\n- 🔴 **Urgent**: 3 kites\n- 🟢 **Minor**: 8 kites\n\n## Log\n\n- [ ] Keep a log\n\n**Events to log**:\n\n- `kite_up`\n- `kite_down`\n';
		expect(itemsOf(text)).toEqual(['10 planned* @8 - Keep a log']);
	});
});

describe('figures that are no target', () => {
	test.each([
		['All 4 kites that we own are in the air with their tails on', '- -'],
		['Pilots start a flight: the kite is checked, 14-day grace period begins', '- -'],
		['Listed among the top 10', '- -'],
		['All 4 kites fly', '>= 4'],
		['Zero torn tails (from 5)', '= 0'],
	])('%s', (line, said) => {
		expect(metricsOf(`# Plan\n\n## Success criteria\n\n- ✅ ${line}\n`)[0]).toContain(`5 ${said} `);
	});

	test('none is wanted, and the figure behind it is where it began', () => {
		const [metric] = metricsOf('# Plan\n\n## Success metrics\n\n- ✅ Zero torn tails (from 5)\n');
		expect(metric).toContain('now 5');
	});
});
