import {HALF_SIGNS} from './words.ts';

/** A word, a figure or a sign of a text in which times are looked for. */
export interface Token {
	readonly kind: 'word' | 'figure' | 'sign';
	/** Lower case. */
	readonly text: string;
	readonly raw: string;
	/** Of a figure; else NaN. */
	readonly value: number;
	readonly start: number;
	readonly end: number;
	/** Whether nothing stands between it and the token before. */
	readonly glued: boolean;
}

/** Code, addresses and targets of links: no time is read there. */
const NOT_TEXT = /`[^`]*`|(?:https?:\/\/|www\.)[^\s)\]>|]+|\]\([^)\s]*\)?|<[a-z/!][^>]{0,200}>/giu;
const EMPHASIS = /\*+|~~|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu;

const blank = (text: string): string => ' '.repeat(text.length);
const block = (text: string): string => '\u0001'.repeat(text.length);

const PIECE = new RegExp(
	`\\d+|${[...HALF_SIGNS.keys()].join('|')}|四半期|季度|年度|分期|분기|반기|から|まで|[\\p{Script=Han}\\p{Script=Hangul}]|` +
		'\\p{L}[\\p{L}\\p{M}]*|[^\\s]',
	'gu',
);

const LETTER = /^\p{L}/u;

/** Cut into words, figures and signs, with code and addresses left out. Offsets are those of the text. */
export const periodTokens = (text: string): Token[] => {
	const readable = text.replace(NOT_TEXT, block).replace(EMPHASIS, blank);
	const tokens: Token[] = [];
	let end = -1;
	for (const found of readable.matchAll(PIECE)) {
		const raw = found[0];
		const start = found.index;
		const kind = /^\d/.test(raw) ? 'figure' : LETTER.test(raw) ? 'word' : 'sign';
		tokens.push({
			kind,
			text: raw.toLowerCase(),
			raw,
			value: kind === 'figure' ? Number(raw) : Number.NaN,
			start,
			end: start + raw.length,
			glued: start === end,
		});
		end = start + raw.length;
	}
	return tokens;
};
