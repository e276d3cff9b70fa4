import fc from 'fast-check';
import {expect, test} from 'vitest';
import {windowFrom, windowOf} from '../../source/rows/window.ts';

const rows = (count: number) => Array.from({length: count}, (_, index) => index);

test('a list that fits is shown whole', () => {
	expect(windowOf(rows(5), 4, 5)).toEqual({above: 0, rows: [0, 1, 2, 3, 4], below: 0, cursor: 4});
});

test('a long list says how much is hidden and keeps the cursor in sight', () => {
	expect(windowOf(rows(20), 0, 6)).toEqual({above: 0, rows: [0, 1, 2, 3, 4], below: 15, cursor: 0});
	expect(windowOf(rows(20), 19, 6)).toEqual({above: 15, rows: [15, 16, 17, 18, 19], below: 0, cursor: 4});
	const middle = windowOf(rows(100), 50, 12);
	expect(middle.rows[middle.cursor]).toBe(50);
	expect(middle.above + middle.rows.length + middle.below).toBe(100);
});

test('only what counts is counted', () => {
	const isEven = (row: number) => row % 2 === 0;
	const {above, rows: shown, below} = windowOf(rows(100), 50, 12, isEven);
	expect(above + shown.filter(isEven).length + below).toBe(50);
});

test('the cursor is always shown, the window is never too high, and a step never jumps', () => {
	fc.assert(
		fc.property(fc.integer({min: 1, max: 200}), fc.integer({min: 1, max: 60}), (count, height) => {
			let before = 0;
			for (let cursor = 0; cursor < count; cursor += 1) {
				const window = windowOf(rows(count), cursor, height);
				const lines = window.rows.length + Number(window.above > 0) + Number(window.below > 0);
				expect(window.rows[window.cursor]).toBe(cursor);
				expect(lines).toBe(Math.min(count, height));
				expect(window.above + window.rows.length + window.below).toBe(
					height < 5 ? window.rows.length : count,
				);
				const first = window.rows[0] ?? 0;
				expect(first - before).toBeLessThanOrEqual(3);
				before = first;
			}
		}),
	);
});

test('from an anchor, as long as the cursor is on the page that starts there', () => {
	expect(windowFrom(rows(30), 10, 8, 6)).toEqual({above: 0, rows: [8, 9, 10, 11, 12], below: 17, cursor: 2});
	expect(windowFrom(rows(30), 20, 8, 6).above).toBeGreaterThan(0);
});
