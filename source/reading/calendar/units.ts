import {MONTH_READERS} from './months.ts';
import {point, type UnitReader, unit} from './points.ts';
import type {Token} from './tokens.ts';
import {
	COUNTED_WORDS,
	HALF_LETTERS,
	HALF_LETTERS_WITH_YEAR,
	HALF_SIGNS,
	HALF_WORDS,
	HEADING_WORDS,
	ORDINAL_NUMBERS,
	ORDINAL_SUFFIXES,
	QUARTER_LETTERS,
	QUARTER_LETTERS_WITH_YEAR,
	QUARTER_WORDS,
} from './words.ts';

const gluedWord = (token: Token | undefined): boolean => token?.glued === true && token.kind !== 'sign';

/** Q3, H1; T3 and S1 beside a year. */
const letterFigure: UnitReader = (tokens, at) => {
	const letter = tokens[at]!;
	let next = at + 1;
	if (tokens[next]?.text === '.' && letter.text.length > 1) next++;
	const figure = tokens[next];
	if (figure?.kind !== 'figure' || figure.raw.length !== 1) return null;
	const spaced = !figure.glued;
	const after = tokens[next + 1];
	if (gluedWord(after) && after!.text !== 'fy' && after!.kind === 'figure') return null;
	if (after?.glued && (after.text === '_' || (after.kind === 'word' && !/^(?:fy|cy|к)$/.test(after.text))))
		return null;
	if (after?.glued && after.text === '.' && tokens[next + 2]?.glued && tokens[next + 2]!.kind === 'figure')
		return null;
	const strong = QUARTER_LETTERS.has(letter.text);
	if (figure.value >= 1 && figure.value <= 4 && (strong || QUARTER_LETTERS_WITH_YEAR.has(letter.text)))
		return unit(point('quarter', figure.value), next + 1, strong && !spaced ? 'free' : 'year');
	if (figure.value < 1 || figure.value > 2) return null;
	if (HALF_LETTERS_WITH_YEAR.has(letter.text))
		return spaced ? null : unit(point('half', figure.value), next + 1, 'year');
	if (!HALF_LETTERS.has(letter.text) || spaced) return null;
	const tag = after !== undefined && (HEADING_WORDS.has(after.text) || /^(?:h|<|>)$/.test(after.text));
	return unit(point('half', figure.value), next + 1, tag ? 'year' : 'free');
};

/** 3Q26, 1H 2026, 1T 2026: only beside a year. */
const figureLetter: UnitReader = (tokens, at) => {
	const [figure, letter] = [tokens[at]!, tokens[at + 1]];
	if (figure.kind !== 'figure' || figure.raw.length !== 1 || !letter?.glued) return null;
	const {value} = figure;
	if (value >= 1 && value <= 4 && /^[qtк]$/.test(letter.text))
		return unit(point('quarter', value), at + 2, 'year');
	return value >= 1 && value <= 2 && /^[hs]$/.test(letter.text)
		? unit(point('half', value), at + 2, 'year')
		: null;
};

/** The number that an ordinal means ("third", "3rd", "III", "第三", "1."), and where it ends. */
const ordinal = (
	tokens: readonly Token[],
	at: number,
): {value: number; next: number; plain: boolean} | null => {
	const from = tokens[at]?.text === '第' ? at + 1 : at;
	const token = tokens[from];
	if (token === undefined) return null;
	if (token.kind !== 'figure') {
		const value = ORDINAL_NUMBERS.get(token.text);
		return value === undefined ? null : {value, next: from + 1, plain: false};
	}
	if (token.raw.length !== 1 || token.value < 1 || token.value > 4) return null;
	let next = from + 1;
	if (
		/^[-.]$/.test(tokens[next]?.text ?? '') &&
		tokens[next + 1]?.glued &&
		ORDINAL_SUFFIXES.has(tokens[next + 1]!.text)
	)
		next++;
	const suffix = tokens[next]?.glued === true && ORDINAL_SUFFIXES.has(tokens[next]!.text);
	return suffix
		? {value: token.value, next: next + 1, plain: false}
		: {value: token.value, next: from + 1, plain: from === at};
};

/** Third quarter, 1. Quartal, II półrocze, 第三季度, 2 квартал. */
const ordinalWord: UnitReader = (tokens, at) => {
	const found = ordinal(tokens, at);
	const word = found && tokens[found.next];
	if (!found || !word || (found.plain && COUNTED_WORDS.has(word.text))) return null;
	const end = tokens[found.next + 1]?.text === '.' && /^(?:кв|kw|trim|sem)$/.test(word.text) ? 2 : 1;
	const ideographic = /^\p{Script=Han}|^\p{Script=Hangul}/u.test(word.text);
	if (QUARTER_WORDS.has(word.text))
		return unit(point('quarter', found.value), found.next + end, ideographic ? 'free' : 'lone');
	if (HALF_WORDS.has(word.text) && found.value <= 2)
		return unit(point('half', found.value), found.next + end, 'lone');
	return null;
};

/** Quarter 3, trimestre 1, Quartal III. */
const wordOrdinal: UnitReader = (tokens, at) => {
	const quarter = QUARTER_WORDS.has(tokens[at]!.text);
	if (!quarter && !HALF_WORDS.has(tokens[at]!.text)) return null;
	const found = ordinal(tokens, at + 1);
	if (found === null || (!quarter && found.value > 2)) return null;
	return unit(point(quarter ? 'quarter' : 'half', found.value), found.next, 'year');
};

/** 上半年. */
const halfSign: UnitReader = (tokens, at) => {
	const value = HALF_SIGNS.get(tokens[at]!.text);
	return value === undefined ? null : unit(point('half', value), at + 1);
};

const READERS: readonly UnitReader[] = [
	letterFigure,
	figureLetter,
	ordinalWord,
	wordOrdinal,
	halfSign,
	...MONTH_READERS,
];

/** The part of a year that is written at a token, if there is one. */
export const unitAt: UnitReader = (tokens, at) => {
	if (tokens[at] === undefined) return null;
	for (const read of READERS) {
		const found = read(tokens, at);
		if (found !== null) return found;
	}
	return null;
};
