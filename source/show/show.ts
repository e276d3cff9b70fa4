import {isSimple} from './simple.ts';

declare const safe: unique symbol;

/** Text that may go to the terminal: it has passed `show`, or was put together from such text. */
export type SafeText = string & {readonly [safe]: true};

/** The longest text that is drawn, in UTF-16 units; what is longer ends in `…`. */
const LONGEST = 4096;

/** Combining marks that one base may carry. */
const MARKS = 8;

const PLAIN = /^[\x20-\x7e]*$/;

/** Whatever has no place on a screen as it stands: controls, bidi controls, invisible characters, unpaired halves. */
const TROUBLE =
	/[\0-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\u{1d173}-\u{1d17a}\u{1f3fb}-\u{1f3ff}\u{e0000}-\u{e0fff}]/u;
const EACH_TROUBLE = new RegExp(TROUBLE.source, 'gu');

/** Letters between which a joiner or non-joiner changes the shape: Arabic, Syriac, Mongolian and the Indic scripts. */
const JOINED =
	/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]\p{M}*$/u;
const PICTURE_BEFORE = /\p{Extended_Pictographic}[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]{0,2}$/u;
const PICTURE_AFTER = /^\p{Extended_Pictographic}/u;

const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MARKS}})\\p{M}+`, 'gu');

const named = (codePoint: number): string => `‹${codePoint.toString(16).toUpperCase().padStart(2, '0')}›`;

const isSpace = (c: number): boolean =>
	c === 0x09 || c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x205f;

/** What is drawn for one character of `TROUBLE`, given what stands around it. */
const drawn = (character: string, before: string, after: string): string => {
	const c = character.codePointAt(0)!;
	if (isSpace(c)) return ' ';
	if (c === 0x3000) return '  ';
	if (c < 0x20) return String.fromCodePoint(0x2400 + c);
	if (c === 0x7f) return '␡';
	if (c >= 0xd800 && c <= 0xdfff) return '\ufffd';
	// Terminals disagree about the width of what a variation selector follows, so it is left out behind a base.
	if (c === 0xfe0e || c === 0xfe0f) return before === '' ? named(c) : '';
	if (c >= 0x1f3fb && c <= 0x1f3ff) return PICTURE_BEFORE.test(before) ? '' : character;
	if ((c === 0x200c || c === 0x200d) && JOINED.test(before)) return character;
	return c === 0x200d && PICTURE_BEFORE.test(before) && PICTURE_AFTER.test(after) ? '\u200d' : named(c);
};

/** Joined pictures ("man, joiner, laptop") are one cell pair in some terminals and two in others: the first one stands for all. */
const JOINED_PICTURES = /(\p{Extended_Pictographic})(?:\u200d\p{Extended_Pictographic})+/gu;
const FLAG = /\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu;

const drawnAll = (text: string): string =>
	isSimple(text)
		? text
		: text
				.replace(FLAG, '\u{1f3f4}')
				.replace(EACH_TROUBLE, (character, offset: number) =>
					drawn(
						character,
						text.slice(Math.max(0, offset - 12), offset),
						text.slice(offset + character.length, offset + character.length + 2),
					),
				)
				.replace(JOINED_PICTURES, '$1')
				.replace(TOO_MANY_MARKS, '$1')
				.replace(/^\p{M}/u, '◌$&');

const remembered = new Map<string, SafeText>();
const REMEMBERED = 20_000;

const make = (text: string): SafeText => {
	const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
	const shown = drawnAll(short);
	const cut =
		shown.length > LONGEST || short !== text
			? `${shown.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, '')}…`
			: shown;
	return cut as SafeText;
};

/**
 * The one gate from text that somebody else wrote (files, names, errors of the system) to the screen.
 *
 * Controls become visible pictures (`␛`), bidi controls and invisible characters visible markers (`‹202E›`), unpaired surrogates
 * U+FFFD, tabs and exotic spaces plain ones. Nothing that could be read is taken away; giving the result back in changes nothing.
 * For one line of text: a line feed is shown as `␊`. It never stands on the way to a file.
 */
export const show = (text: string): SafeText => {
	if (text.length <= LONGEST && PLAIN.test(text)) return text as SafeText;
	const known = remembered.get(text);
	if (known !== undefined) return known;
	const made = make(text);
	if (remembered.size >= REMEMBERED) remembered.clear();
	remembered.set(text, made);
	return made;
};

/** Whether `show` had to make something visible that a reader could not have seen: worth a sign beside the text. */
export const hasHidden = (text: string): boolean =>
	TROUBLE.test(text) && /‹[0-9A-F]+›|[\u2400-\u241f\u2421]/u.test(show(text));

/** Safe texts put together stay safe. */
export const concat = (...parts: readonly SafeText[]): SafeText => parts.join('') as SafeText;
