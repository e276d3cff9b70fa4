import {describe, expect, test} from 'vitest';
import {itemsOf, phasesOf} from './support/read-text.ts';

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
});
