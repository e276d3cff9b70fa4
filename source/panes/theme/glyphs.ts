import type {Status} from '../../model/status.ts';
import {type SafeText, show} from '../../show/show.ts';
import type {Look} from '../../store/state.ts';

/** Every sign that the product draws itself. All are one column wide; only `more` may be two. */
export interface Glyphs {
	readonly status: Readonly<Record<Status, string>>;
	/** The selected row, in the focused pane and in another. */
	readonly here: string;
	readonly there: string;
	readonly overdue: string;
	readonly marked: string;
	readonly changed: string;
	/** Rules of the focused pane and of the others. */
	readonly heavy: string;
	readonly light: string;
	/** At the end of what was cut. */
	readonly more: string;
	readonly caret: string;
	readonly today: string;
	readonly beyond: string;
	readonly before: string;
	/** How a bar is drawn without colour. */
	readonly bar: {
		readonly full: string;
		/** One to seven eighths of a cell. */
		readonly part: readonly string[];
		readonly active: string;
		readonly blocked: string;
		readonly track: string;
		/** The track where extent is the message. */
		readonly extent: string;
	};
}

const UNICODE: Glyphs = {
	status: {
		research: '◇',
		backlog: '◌',
		planned: '○',
		'in-progress': '◐',
		blocked: '▲',
		done: '●',
		dropped: '✕',
	},
	here: '▸',
	there: '▹',
	overdue: '!',
	marked: '*',
	changed: '~',
	heavy: '━',
	light: '─',
	more: '…',
	caret: '▏',
	today: '│',
	beyond: '›',
	before: '‹',
	bar: {
		full: '█',
		part: ['▏', '▎', '▍', '▌', '▋', '▊', '▉'],
		active: '▓',
		blocked: '▒',
		track: '·',
		extent: '░',
	},
};

const ASCII: Glyphs = {
	status: {
		research: '?',
		backlog: '.',
		planned: 'o',
		'in-progress': '/',
		blocked: '^',
		done: 'x',
		dropped: '-',
	},
	here: '>',
	there: ':',
	overdue: '!',
	marked: '*',
	changed: '~',
	heavy: '=',
	light: '-',
	more: '..',
	caret: '_',
	today: '|',
	beyond: '>',
	before: '<',
	bar: {
		full: '#',
		part: ['+', '+', '+', '+', '+', '+', '+'],
		active: '=',
		blocked: '^',
		track: '.',
		extent: ':',
	},
};

export const GLYPHS = {unicode: UNICODE, ascii: ASCII} as const satisfies Record<Look['glyphs'], Glyphs>;

const IN_ASCII: Readonly<Record<string, string>> = {
	'…': '..',
	'↓': 'v',
	'↑': '^',
	'≥': '>=',
	'≤': '<=',
	'·': '-',
	'–': '-',
	'›': '>',
	'→': '>',
	'−': '-',
};

/** The product's own words in the chosen set of signs. Text of a file is shown as it is. */
export const inGlyphs = (words: SafeText, glyphs: Look['glyphs']): SafeText =>
	glyphs === 'unicode' ? words : show(words.replace(/[…↓↑≥≤·–›→−]/gu, sign => IN_ASCII[sign] ?? sign));
