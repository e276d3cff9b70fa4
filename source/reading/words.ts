import {plainWords} from '../markdown/plain.ts';
import {withRanges} from '../text/letters.ts';

const SIGNS =
	/:[a-z0-9_+-]+:|[\p{Extended_Pictographic}\p{Regional_Indicator}\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F\u200D\u20E3]/gu;

const LEFT_IN_FRONT = /^[\s:·•|–—-]+(?=[\p{L}\p{N}(["“'`])/u;
const ACCENTED = /(\p{Script=Latin})\p{Mn}+/gu;

/** Without emoji, shortcodes and what is left of them at the edges. */
export const withoutSigns = (words: string): string =>
	words.replace(SIGNS, '').replace(/\s+/g, ' ').replace(LEFT_IN_FRONT, '').trim();

/** For comparing words with tables: lower case, no accents on Latin letters, one blank for many, no emoji, no number in front. */
export const folded = (words: string): string =>
	withoutSigns(words)
		.normalize('NFD')
		.replace(ACCENTED, '$1')
		.normalize('NFC')
		.toLowerCase()
		.replace(/ł/g, 'l')
		.replace(/[’‘`]/g, "'")
		.replace(/^(?:\d+(?:\.\d+)*[.)]|[ivx]+[.)])\s+/, '')
		.trim();

/** A source slice as folded words. */
export const foldedWords = (source: string): string => folded(plainWords(source));

/**
 * A pattern for phrases that must stand as whole words. In scripts that write without blanks a phrase is found anywhere.
 */
export const phrases = (list: string, flags = 'u'): RegExp =>
	new RegExp(
		withRanges(
			`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])(?:${list})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])`,
		),
		flags,
	);
