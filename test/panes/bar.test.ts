import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Amounts, bar, cellsOf} from '../../source/panes/parts/bar.ts';
import {lineWidth} from '../../source/panes/parts/run.ts';
import {PLAIN} from './fixture.ts';

const amounts = (done: number, total: number, active = 0, blocked = 0): Amounts => ({
	done,
	active,
	blocked,
	total,
});
const text = (of: Amounts, width: number, glyphs: 'unicode' | 'ascii' = 'unicode') =>
	bar(of, width, {...PLAIN, glyphs})
		.map(run => run.text)
		.join('');

test.each([
	[0, 100, '············', '............'],
	[1, 100, '▎···········', '+...........'],
	[50, 100, '██████······', '######......'],
	[99, 100, '███████████▌', '###########+'],
	[100, 100, '████████████', '############'],
])('%i of %i', (done, total, unicode, ascii) => {
	expect(text(amounts(done, total), 12)).toBe(unicode);
	expect(text(amounts(done, total), 12, 'ascii')).toBe(ascii);
});

test('done in eighths, then in progress and blocked in whole cells, then track', () => {
	expect(text(amounts(9, 31, 5, 2), 24)).toBe('███████▓▓▓▓▒▒···········');
	expect(text(amounts(9, 31, 5, 2), 24, 'ascii')).toBe('#######====^^...........');
	expect(text(amounts(28, 193), 8)).toBe('█▏······');
	expect(text(amounts(4, 20, 3), 8)).toBe('█▋▓·····');
	expect(text(amounts(0, 3, 3), 8)).toBe('▓▓▓▓▓▓▓▓');
});

test('nothing to count is an empty track', () => {
	expect(text(amounts(0, 0), 8)).toBe('········');
});

test('what has begun shows, what is open stays free, and the bar has its width', () => {
	const counts = fc.record({
		done: fc.nat(5000),
		active: fc.nat(50),
		blocked: fc.nat(50),
		planned: fc.nat(5000),
	});
	fc.assert(
		fc.property(counts, fc.integer({min: 3, max: 60}), ({done, active, blocked, planned}, width) => {
			const of = amounts(done, done + active + blocked + planned, active, blocked);
			const cells = cellsOf(of, width);
			expect(lineWidth(bar(of, width, PLAIN))).toBe(width);
			if (done > 0) expect(cells.eighths).toBeGreaterThanOrEqual(2);
			if (done < of.total) expect(cells.eighths).toBeLessThanOrEqual(width * 8 - 4);
			if (done === of.total && done > 0) expect(cells.eighths).toBe(width * 8);
		}),
	);
});

test('in colour the cell where done ends has the ground of what follows', () => {
	const look = {...PLAIN, colours: 3} as const;
	expect(bar(amounts(4, 20, 3), 8, look)).toEqual([
		{text: '█', tone: 'done', sign: true},
		{text: '▋', tone: 'done', ground: 'in-progress', sign: true},
		{text: '█', tone: 'in-progress', sign: true},
		{text: '     ', tone: 'track', ground: 'track', sign: true},
	]);
});
