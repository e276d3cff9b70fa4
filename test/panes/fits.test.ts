import fc from 'fast-check';
import {expect, test} from 'vitest';
import {frameOf} from '../../source/panes/frame.ts';
import {lineWidth} from '../../source/panes/parts/run.ts';
import {filterOf} from '../../source/store/matching.ts';
import {FIRST_POSITION} from '../../source/store/select.ts';
import {type Mode, VIEWS} from '../../source/store/state.ts';
import {HARBOUR, LANTERN, PLAIN, stateOf} from './fixture.ts';

const word = fc.oneof(
	fc.constantFrom(
		'日本語の計画',
		'🚧🏗️',
		'a\u0301e\u0300',
		'\u202eevil',
		'\u001b[31mred',
		'x'.repeat(300),
		'ok',
	),
	fc.string({unit: 'grapheme', maxLength: 30}),
);

const roadmap = fc
	.array(fc.tuple(word, fc.array(fc.tuple(fc.constantFrom('[ ]', '[x]', '[ ] 🚧'), word), {maxLength: 8})), {
		maxLength: 8,
	})
	.map(phases =>
		phases
			.map(([title, items], index) =>
				[
					`## v${index}.0 ${oneLine(title)} (Q2 2026)`,
					...items.map(([box, text]) => `- ${box} ${oneLine(text)}`),
				].join('\n'),
			)
			.join('\n\n'),
	)
	.map(text => `# Plan 計画\n\n${text}\n`);

const oneLine = (text: string) => text.replace(/[\r\n]+/gu, ' ');

const INPUT = {text: 'is:open quarter:2026-', caret: 21};
const refusal = {
	ok: false,
	reason: 'this line now stands twice',
	lines: [3, 5],
	wayOut: 'R reads the file again',
} as const;

const modes: readonly Mode[] = [
	{kind: 'browse'},
	{kind: 'not-read'},
	{kind: 'filter', input: INPUT, before: '', choice: 0, recalled: -1},
	{kind: 'pick-status', lines: [6], purpose: 'change', highlighted: null},
	{kind: 'pick-status', lines: [], purpose: 'filter', highlighted: null},
	{kind: 'pick-quarter', highlighted: null},
	{kind: 'pick-roadmap', highlighted: null},
	{kind: 'help', scroll: 3, input: null},
	{kind: 'help', scroll: 0, input: {text: 'st', caret: 2}},
	{kind: 'palette', input: {text: 's', caret: 1}, choice: 2},
	{kind: 'refused', what: 'Dimmer, planned to done', path: '/r0.md', line: 3, refusal},
];

test('no line is wider than the terminal, and no frame taller', () => {
	fc.assert(
		fc.property(
			roadmap,
			fc.integer({min: 1, max: 210}),
			fc.integer({min: 1, max: 60}),
			fc.constantFrom(...VIEWS),
			fc.constantFrom(...modes),
			fc.constantFrom('phases', 'items', 'item'),
			fc.constantFrom('unicode', 'ascii'),
			fc.constantFrom('', 'is:open', 'ok'),
			(text, columns, rows, view, mode, pane, glyphs, filter) => {
				const look = {...PLAIN, glyphs};
				const positions = new Map([['/r0.md', {...FIRST_POSITION, pane}]]);
				const change = {view, mode, look, positions, filter: filterOf(filter)};
				const state = stateOf([text, LANTERN, HARBOUR], [columns, rows], change);
				const {lines, picker} = frameOf(state);
				expect(lines.length).toBeLessThanOrEqual(rows);
				for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
				for (const choice of picker?.choices ?? []) {
					expect(lineWidth(choice.line(true))).toBeLessThanOrEqual(columns - 2);
				}
				expect((picker?.top ?? 0) + (picker?.rows ?? 0)).toBeLessThanOrEqual(rows);
			},
		),
		{numRuns: 150},
	);
});
