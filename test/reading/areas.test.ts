import {describe, expect, test} from 'vitest';
import {itemsOf, phasesOf} from './support/read-text.ts';

describe('short lines with a colon, one beside the other, name areas', () => {
	test('each heads the list below it', () => {
		const text =
			'# Plan\n\n## Wanted\n\nQuery engine:\n- Faster joins\n- Spill to disk\n\nConsole:\n- Dark mode\n';
		expect(itemsOf(text).map(item => item.split(' ').slice(2, 3)[0])).toEqual(['@5', '@5', '@9']);
		expect(phasesOf(text).map(phase => phase.split(' ').slice(0, 2).join(' '))).toEqual([
			'3 theme',
			'5 theme',
			'9 theme',
		]);
	});

	test.each([
		['Tasks', 'Goals'],
		['Görevler', 'Hedefler'],
		['Owner', 'Acceptance'],
		['We will look at', 'These may follow'],
	])('"%s:" and "%s:" name none', (one, other) => {
		const text = `# Plan\n\n## Storage\n\n${one}:\n- Faster joins\n\n${other}:\n- Dark mode\n`;
		expect(phasesOf(text).map(phase => phase.split(' ')[0])).not.toContain('5');
	});

	test('a card on a board is work, the board is none', () => {
		const board = 'https://github.com/one/two/projects/1';
		const text = `# Plan\n\n## Tasks\n- [Sort imports](${board}#card-77)\n- [Board](${board})\n`;
		expect(itemsOf(text)).toEqual(['4 planned @3 - Sort imports']);
	});
});

describe('what a sentence above a list says of it', () => {
	test.each([
		'The order is determined by:',
		'What comes first is shaped by:',
		'This release is suitable for:',
		'Each milestone contains,',
	])('%s', sentence => {
		const text = `# Plan\n\n## Details of 2.0\n\n${sentence}\n\n- Large teams\n- Schools\n\n## v2.0\n- Sort\n`;
		const lines = itemsOf(text).map(item => item.split(' ')[0]);
		expect(lines).toEqual(['11']);
	});
});
