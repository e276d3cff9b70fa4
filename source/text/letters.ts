import {LateRegExp} from './late-regexp.ts';

/**
 * The letters and figures of the scripts that roadmaps are written in, as ranges for a character class. `\p{L}` says the same of
 * every script there is, but with the flags `iu` an expression that holds it takes close to a millisecond to compile, and reading
 * needs hundreds of them before the first frame.
 */
const RANGES: Readonly<Record<string, string>> = {
	L: 'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ͽΆΈ-ԯԱ-Ֆՠ-ֈא-תؠ-يٮ-ۓऄ-हঅ-হఅ-హก-ะาำเ-ๆႠ-ჿᄀ-ᇿḀ-῾々-〇〱-〵ぁ-ゖゝ-ゟァ-ヺー-ヿ㐀-䶿一-鿿가-힣Ａ-Ｚａ-ｚｦ-ﾟ',
	N: '0-9²³¹¼-¾٠-٩०-९⁰-₉⅐-ↈ①-⓿❶-➓〇０-９',
	'Script=Latin': 'A-Za-zªºÀ-ÖØ-öø-ʸḀ-ỿⱠ-ⱿＡ-Ｚａ-ｚ',
	'Script=Cyrillic': 'Ѐ-ԯᲀ-ᲈ',
};

const PIECE = /\\([pP])\{([^}]+)\}|\\[\s\S]|[[\]]/g;

/** The source of an expression with letters and figures as ranges. */
export const withRanges = (source: string): string => {
	let inClass = false;
	return source.replace(PIECE, (piece, sort?: string, name?: string) => {
		if (piece === '[') inClass = true;
		if (piece === ']') inClass = false;
		const ranges = name === undefined ? undefined : RANGES[name];
		if (ranges === undefined || (inClass && sort === 'P')) return piece;
		if (inClass) return ranges;
		return sort === 'p' ? `[${ranges}]` : `[^${ranges}]`;
	});
};

/** The same expression, quicker to compile, and built when first used. */
export const quick = ({source, flags}: RegExp): RegExp => new LateRegExp(() => withRanges(source), flags);

/** The same for texts in small letters: not to tell capitals apart is most of the work of compiling. Itself in small letters. */
export const quickInSmall = ({source, flags}: RegExp): RegExp =>
	quick(new LateRegExp(source, flags.replace('i', '')));

const OTHERS: Readonly<Record<string, string>> = {ł: 'l', Ł: 'L', ı: 'i', ø: 'o'};
const ACCENTED = /[À-ÖØ-öø-ƿḀ-ỿ]/g;

/** The same text with Latin letters without their accents, letter for letter, so that every offset stays. */
export const unaccented = (text: string): string =>
	text.replace(ACCENTED, letter => {
		const [base] = letter.normalize('NFD');
		return OTHERS[letter] ?? base ?? letter;
	});

/** The same in small letters, for comparing with words. */
export const bareLetters = (text: string): string => unaccented(text).toLowerCase();
