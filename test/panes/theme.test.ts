import {describe, expect, test} from 'vitest';
import {STATUSES, type Status} from '../../source/model/status.ts';
import {GLYPHS, inGlyphs} from '../../source/panes/theme/glyphs.ts';
import {paint} from '../../source/panes/theme/paint.ts';
import {PALETTES, SELECTED} from '../../source/panes/theme/palette.ts';
import type {Tone} from '../../source/panes/theme/tone.ts';
import {show} from '../../source/show/show.ts';
import {width} from '../../source/show/width.ts';
import type {Look} from '../../source/store/state.ts';
import {PLAIN} from './fixture.ts';

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance, WCAG 2.1. */
const luminance = (hex: string): number => {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at =>
		channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
	);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
};

const CUBE = [0, 95, 135, 175, 215, 255];

/** What a terminal draws for an index of the 256. */
const indexed = (index: number): string => {
	const grey = 8 + (index - 232) * 10;
	const at = index - 16;
	const rgb =
		index >= 232
			? [grey, grey, grey]
			: [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map(n => CUBE[n]!);
	return `#${rgb.map(value => value.toString(16).padStart(2, '0')).join('')}`;
};

const GROUND = {dark: '#1e1e1e', light: '#ffffff'} as const;
const WORDS: readonly Tone[] = [...STATUSES, 'text', 'muted', 'accent'];

describe.each(['standard', 'safe'] as const)('the %s palette', palette => {
	test.each(['dark', 'light'] as const)('can be read on %s, on the selected row too', background => {
		for (const tone of WORDS) {
			const ink = PALETTES[palette][tone][background];
			expect(contrast(ink.true, GROUND[background]), tone).toBeGreaterThanOrEqual(5.5);
			expect(contrast(ink.true, SELECTED[background].true), tone).toBeGreaterThanOrEqual(4.8);
			expect(contrast(indexed(ink.palette), GROUND[background]), tone).toBeGreaterThanOrEqual(5.5);
		}
	});
});

test('every glyph is one column wide, and no two statuses share one', () => {
	for (const glyphs of Object.values(GLYPHS)) {
		const {status, here, there, overdue, marked, changed, heavy, light, caret, today, beyond} = glyphs;
		const single = [
			...Object.values(status),
			here,
			there,
			overdue,
			marked,
			changed,
			heavy,
			light,
			caret,
			today,
			beyond,
		];
		for (const glyph of single) expect(width(glyph), glyph).toBe(1);
		expect(new Set(Object.values(status)).size).toBe(STATUSES.length);
	}
});

test('the ascii set has ascii only', () => {
	expect(JSON.stringify(GLYPHS.ascii)).toMatch(/^[\x20-\x7e]*$/u);
	expect(inGlyphs(show('Q2–Q3 2027 · ↓ 3 more, ≥ 1…'), 'ascii')).toBe('Q2-Q3 2027 - v 3 more, >= 1..');
});

const painted = (status: Status, look: Partial<Look>) =>
	paint(
		[
			{text: show('x'), tone: status, sign: true},
			{text: show('word'), tone: status},
		],
		{...PLAIN, weights: true, ...look},
	);

test('sixteen colours are for the glyph alone, the word keeps the text colour', () => {
	expect(painted('blocked', {colours: 1})).toBe('\u001B[31mx\u001B[39mword');
	expect(painted('done', {colours: 1, palette: 'safe'})).toBe('\u001B[94mx\u001B[39mword');
	expect(painted('planned', {colours: 1})).toBe('xword');
});

test('256 and true colours, by background', () => {
	expect(painted('done', {colours: 2})).toBe('\u001B[38;5;114mx\u001B[39m\u001B[38;5;114mword\u001B[39m');
	expect(painted('done', {colours: 3, background: 'light'})).toContain('\u001B[38;2;21;115;49mx');
	expect(painted('planned', {colours: 3})).toBe('xword');
});

test('without colour bold and dim are left, without weights nothing', () => {
	const line = [
		{text: show('a'), bold: true},
		{text: show('b'), tone: 'muted'},
		{text: show('c'), tone: 'blocked', lit: true},
	] as const;
	expect(paint(line, {...PLAIN, weights: true})).toBe('\u001B[1ma\u001B[22m\u001B[2mb\u001B[22mc');
	expect(paint(line, PLAIN)).toBe('abc');
});

test('the selected row has its ground, and reverse video in sixteen colours', () => {
	const line = [{text: show('a'), lit: true}] as const;
	expect(paint(line, {...PLAIN, colours: 3})).toBe('\u001B[48;2;43;50;64ma\u001B[49m');
	expect(paint(line, {...PLAIN, colours: 1})).toBe('\u001B[7ma\u001B[27m');
	expect(paint(line, PLAIN)).toBe('a');
});
