import {expect, test} from 'vitest';
import {frameOf} from '../../source/panes/frame.ts';
import {linear} from '../../source/panes/parts/linear.ts';
import {LANTERN, PLAIN, stateOf} from './fixture.ts';

test('for a screen reader a row is its words in order, the status first, without bars', () => {
	const state = stateOf([LANTERN], [59, 14], {}, {phase: 9, item: 15});
	const said = frameOf(state).lines.map(line => linear(line, PLAIN));
	expect(said.slice(0, 5)).toEqual([
		'v0.2 Glow 1/5',
		'Light in progress',
		'done: Dimmer',
		'selected, in progress: Night mode',
		'planned: Colour of candle +2',
	]);
	const phases = frameOf(stateOf([LANTERN], [120, 30], {}, {pane: 'phases', phase: 9})).lines;
	expect(linear(phases[4] ?? [], PLAIN)).toContain('selected, v0.2 Glow 1/5 overdue');
	expect(linear(phases[4] ?? [], PLAIN)).not.toMatch(/[█▓·━]/u);
});
