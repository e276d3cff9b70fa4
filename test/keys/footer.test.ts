import {describe, expect, test} from 'vitest';
import {type Context, keysFor} from '../../source/keys/bindings.ts';
import {footerHints} from '../../source/keys/footer.ts';
import {commandFor, contextOf} from '../../source/keys/resolve.ts';
import {sessionWith} from '../support/session.ts';

const TEXT = '# Ferry\n\n## v1.0 (Q1 2026)\n\n### Deck\n\n- [x] Rails\n  - Oak\n- [ ] Benches\n';

const words = (keys: string, size?: {columns: number; rows: number}): string =>
	footerHints(sessionWith(TEXT, size).press(keys).state())
		.map(hint => `${hint.keys} ${hint.label}`)
		.join(' · ');

describe('the footer', () => {
	test.each([
		['', 'enter its items · / filter · t by quarter · e edit · ? help'],
		['l', 'space next status · enter unfold · s status · / filter · e edit · u undo · ? help'],
		['l<enter>', 'space next status · enter fold · s status · / filter · e edit · u undo · ? help'],
		['lj', 'space next status · s status · / filter · e edit · u undo · ? help'],
		['2', 'enter open · 1 its items · t quarter · y copy · e edit · ? help'],
		['2<enter>', 'enter close · 1 its items · t quarter · y copy · e edit · ? help'],
		['0', 'enter open · / filter · 3 metrics · R reload · ? help'],
		['n', 'enter open, close · e edit · y copy · esc back'],
		['/', 'tab complete · up earlier filters · enter keep · esc clear'],
		['ls', 'j k choose · 1-7 take it · enter write · esc leave as it is'],
		['f', 'j k choose · 1-7 take it · enter filter · esc leave as it is'],
		['t', 'j k choose · enter filter · esc leave as it is'],
		['?', 'esc close · j k scroll · / find a key'],
		[':', 'up down choose · enter do it · esc close'],
	])('after %j', (keys, expected) => {
		expect(words(keys)).toBe(expected);
	});

	test('in one pane it names the few keys that there is room for', () => {
		expect(words('l', {columns: 40, rows: 12})).toBe('space next status · s status · esc back · ? help');
	});

	test('names no key that does nothing there', () => {
		for (const keys of ['', 'l', 'll', '2', '3', '4', '5', '0', 'n', '?', '?/', ':', '/', 'f', 't']) {
			const state = sessionWith(TEXT).press(keys).state();
			const context: Context = contextOf(state);
			const silent = footerHints(state)
				.flatMap(hint => hint.keys.split(' '))
				.filter(key => context !== 'picker' && commandFor(context, key) === null);
			expect(silent, keys).toEqual([]);
		}
	});

	test('every command that it names is bound', () => {
		expect(keysFor('next-status')).toEqual(['space']);
		expect(keysFor('redo')).toEqual(['U', 'ctrl-r']);
		expect(keysFor('back', 'help')).toEqual(['esc', 'q']);
	});
});
