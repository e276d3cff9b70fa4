import {
	COUNTED_WORDS,
	HALF_LETTERS,
	HALF_LETTERS_WITH_YEAR,
	HALF_SIGNS,
	HALF_WORDS,
	HEADING_WORDS,
	MONTH_NUMBERS,
	ORDINAL_NUMBERS,
	ORDINAL_SUFFIXES,
	QUARTER_LETTERS,
	QUARTER_LETTERS_WITH_YEAR,
	QUARTER_WORDS,
	WEAK_MONTHS,
} from './calendar-words.ts';
import type {Token} from './period-tokens.ts';

export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'day';

/** One unit of the calendar; `year` is null where none was written. */
export interface Point {
	readonly year: number | null;
	readonly grain: Grain;
	/** Number of the half, quarter or month; 0 for a year. */
	readonly number: number;
	/** 0 but for days. */
	readonly day: number;
}

/** A part of a year as written, and what it takes for it to be one. */
export interface Unit {
	readonly from: Point;
	readonly to: Point;
	/** Index behind its last token. */
	readonly next: number;
	/** `free` stands for itself; `year` needs a year beside it; `lone` a year or a place that can hold nothing else. */
	readonly needs: 'free' | 'year' | 'lone';
}

type Reader = (tokens: readonly Token[], at: number) => Unit | null;

export const point = (grain: Grain, number: number, day = 0, year: number | null = null): Point => ({
	year,
	grain,
	number,
	day,
});

const unit = (from: Point, next: number, needs: Unit['needs'] = 'free', to: Point = from): Unit => ({
	from,
	to,
	next,
	needs,
});

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day in some year. */
export const isDay = (month: number, day: number): boolean => day >= 1 && day <= (LENGTHS[month - 1] ?? 0);

const gluedWord = (token: Token | undefined): boolean => token?.glued === true && token.kind !== 'sign';

/** Q3, H1; T3 and S1 beside a year. */
const letterFigure: Reader = (tokens, at) => {
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
const figureLetter: Reader = (tokens, at) => {
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
	if (tokens[next]?.text === '-' && tokens[next]!.glued) next++;
	const suffix = tokens[next]?.glued === true && ORDINAL_SUFFIXES.has(tokens[next]!.text);
	return suffix
		? {value: token.value, next: next + 1, plain: false}
		: {value: token.value, next: from + 1, plain: from === at};
};

/** Third quarter, 1. Quartal, II półrocze, 第三季度, 2 квартал. */
const ordinalWord: Reader = (tokens, at) => {
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
const wordOrdinal: Reader = (tokens, at) => {
	const quarter = QUARTER_WORDS.has(tokens[at]!.text);
	if (!quarter && !HALF_WORDS.has(tokens[at]!.text)) return null;
	const found = ordinal(tokens, at + 1);
	if (found === null || (!quarter && found.value > 2)) return null;
	return unit(point(quarter ? 'quarter' : 'half', found.value), found.next, 'year');
};

/** 上半年. */
const halfSign: Reader = (tokens, at) => {
	const value = HALF_SIGNS.get(tokens[at]!.text);
	return value === undefined ? null : unit(point('half', value), at + 1);
};

/** 5月, 5月20日, 5월. */
const monthSign: Reader = (tokens, at) => {
	const [month, sign, day, end] = tokens.slice(at, at + 4);
	if (month?.kind !== 'figure' || month.value < 1 || month.value > 12 || !/^[月월]$/.test(sign?.text ?? ''))
		return null;
	if (day?.kind === 'figure' && isDay(month.value, day.value) && /^[日号號일]$/.test(end?.text ?? ''))
		return unit(point('day', month.value, day.value), at + 4);
	return unit(point('month', month.value), at + 2);
};

const monthAt = (token: Token | undefined): number | undefined =>
	token?.kind === 'word' ? MONTH_NUMBERS.get(token.text) : undefined;

/** A day of the month, with what may stand behind it ("20th", "20."). */
const dayAt = (tokens: readonly Token[], at: number): {value: number; next: number} | null => {
	const token = tokens[at];
	if (token?.kind !== 'figure' || token.raw.length > 2 || token.value < 1 || token.value > 31) return null;
	const behind = tokens[at + 1];
	if (
		behind?.glued &&
		behind.kind === 'sign' &&
		/^[.:,%]$/.test(behind.text) &&
		tokens[at + 2]?.glued &&
		tokens[at + 2]!.kind === 'figure'
	)
		return null;
	if (behind?.text === '%' || (behind?.glued && behind.text === '+')) return null;
	const suffix = behind?.glued === true && ORDINAL_SUFFIXES.has(behind.text) && behind.text !== '.';
	if (behind?.glued && behind.kind === 'word' && !suffix) return null;
	return {value: token.value, next: at + (suffix ? 2 : 1)};
};

const DASH = /^[-–—−~]$/;

/** The other day of "May 20–24", or the same one. */
const lastDay = (
	tokens: readonly Token[],
	next: number,
	month: number,
	from: number,
): {to: Point; next: number} => {
	const same = {to: point('day', month, from), next};
	if (!DASH.test(tokens[next]?.text ?? '')) return same;
	const other = dayAt(tokens, next + 1);
	if (other === null || other.value <= from || !isDay(month, other.value) || monthAt(tokens[other.next]))
		return same;
	return {to: point('day', month, other.value), next: other.next};
};

/** A month that is written with a capital or could be no other word where it is small. */
const capital = (token: Token): boolean => /^\p{Lu}/u.test(token.raw);

/** May 20, March 3rd, May 20–24. */
const monthDay: Reader = (tokens, at) => {
	const token = tokens[at]!;
	const month = monthAt(token);
	if (month === undefined) return null;
	const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
	const day = dayAt(tokens, at + 1 + dot);
	if (day === null || tokens[at + 1 + dot]!.glued || !isDay(month, day.value)) return null;
	const {to, next} = lastDay(tokens, day.next, month, day.value);
	return unit(point('day', month, day.value), next, capital(token) ? 'free' : 'year', to);
};

/** 20 May, 20. Mai, 20 de mayo, 20–24 May. */
const dayMonth: Reader = (tokens, at) => {
	const first = dayAt(tokens, at);
	if (first === null) return null;
	const dash = DASH.test(tokens[first.next]?.text ?? '');
	const last = dash ? dayAt(tokens, first.next + 1) : first;
	if (last === null) return null;
	let next = last.next;
	if (tokens[next]?.text === '.') next++;
	if (/^(?:of|de|di|d)$/.test(tokens[next]?.text ?? '')) next++;
	const token = tokens[next];
	const month = monthAt(token);
	if (
		month === undefined ||
		!isDay(month, first.value) ||
		!isDay(month, last.value) ||
		last.value < first.value
	)
		return null;
	if (WEAK_MONTHS.has(token!.text) && next === last.next)
		return unit(point('day', month, first.value), next + 1, 'year');
	const sure = capital(token!) || /[^a-z]/.test(token!.text) || token!.text.length > 3;
	const needs =
		sure && token!.text !== 'may' && token!.text !== 'march' ? 'free' : capital(token!) ? 'free' : 'year';
	return unit(point('day', month, first.value), next + 1, needs, point('day', month, last.value));
};

/** May, 5 of the year by its name alone. */
const month: Reader = (tokens, at) => {
	const value = monthAt(tokens[at]);
	if (value === undefined) return null;
	const dot =
		tokens[at + 1]?.text === '.' && tokens[at]!.text.length <= 5 && tokens[at + 2] !== undefined ? 1 : 0;
	return unit(point('month', value), at + 1 + dot, 'lone');
};

const READERS: readonly Reader[] = [
	letterFigure,
	figureLetter,
	ordinalWord,
	wordOrdinal,
	halfSign,
	monthSign,
	monthDay,
	dayMonth,
	month,
];

/** The part of a year that is written at a token, if there is one. */
export const unitAt: Reader = (tokens, at) => {
	if (tokens[at] === undefined) return null;
	for (const read of READERS) {
		const found = read(tokens, at);
		if (found !== null) return found;
	}
	return null;
};
