import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Layout, layoutOf} from '../../source/panes/layout/layout.ts';
import type {Rect} from '../../source/panes/layout/rect.ts';

const NAMES = {header: 'h', side: 's', main: 'm', item: 'i', asking: 'a', footer: 'f'} as const;

/** The rectangles drawn as letters, one for each cell. */
const map = (layout: Layout, columns: number, rows: number): string[] => {
	const cells = Array.from({length: rows}, () => Array.from({length: columns}, () => ' '));
	for (const [name, letter] of Object.entries(NAMES)) {
		const rect: Rect = layout[name as keyof typeof NAMES];
		for (let row = rect.top; row < rect.top + rect.rows; row += 1) {
			for (let column = rect.left; column < rect.left + rect.columns; column += 1) {
				if (cells[row]?.[column] !== ' ') throw new Error(`${name} at ${column},${row}`);
				cells[row]![column] = letter;
			}
		}
	}
	return cells.map(line => line.join(''));
};

const squeezed = (lines: readonly string[]): string[] =>
	lines.map(line => line.replace(/(.)\1{4,}/gu, '$1+'));

const ROADMAP = {side: true, item: 7, asking: 0};

test('two panes and the item below both', () => {
	const lines = map(layoutOf({columns: 120, rows: 30}, ROADMAP), 120, 30);
	expect(lines[3]).toBe(` ${'s'.repeat(46)}   ${'m'.repeat(69)} `);
	expect(lines.map(line => line[60]).join('')).toBe('h mmmmmmmmmmmmmmmmmm iiiiiii f'.replace('h', 'h'));
});

test('the item under the items, then beside them', () => {
	const under = map(layoutOf({columns: 80, rows: 24}, ROADMAP), 80, 24);
	expect(squeezed([under[3] ?? '', under[20] ?? ''])).toEqual([' s+   m+ ', ' s+   i+ ']);
	expect(under[20]).toBe(` ${'s'.repeat(30)}   ${'i'.repeat(45)} `);
	const aside = map(layoutOf({columns: 200, rows: 50}, ROADMAP), 200, 50);
	expect(aside[20]).toBe(` ${'s'.repeat(46)}   ${'m'.repeat(88)}   ${'i'.repeat(58)} `);
});

test('one pane below 60 columns, none below 20x5', () => {
	expect(
		map(layoutOf({columns: 40, rows: 12}, ROADMAP), 40, 12)
			.map(line => line[9])
			.join(''),
	).toBe('hmmmmmmmmm f');
	expect(layoutOf({columns: 19, rows: 30}, ROADMAP).form).toBe('none');
	expect(layoutOf({columns: 100, rows: 4}, ROADMAP).form).toBe('none');
});

test('a question takes the place of the item, over all columns', () => {
	const lines = map(layoutOf({columns: 120, rows: 30}, {...ROADMAP, asking: 8}), 120, 30);
	expect(lines.map(line => line[10]).join('')).toBe('h sssssssssssssssss aaaaaaaa f');
	expect(lines[22]).toBe(` ${'a'.repeat(118)} `);
});

test('nothing overlaps and nothing reaches beyond the terminal, whatever the size', () => {
	fc.assert(
		fc.property(
			fc.integer({min: 20, max: 260}),
			fc.integer({min: 5, max: 90}),
			fc.boolean(),
			fc.integer({min: 0, max: 9}),
			fc.integer({min: 0, max: 30}),
			(columns, rows, side, item, asking) => {
				const lines = map(layoutOf({columns, rows}, {side, item, asking}), columns, rows);
				expect(lines.join('').length).toBe(columns * rows);
				expect(lines[0]).toContain('h');
				expect(lines.at(-1)).toContain('f');
			},
		),
		{numRuns: 300},
	);
});
