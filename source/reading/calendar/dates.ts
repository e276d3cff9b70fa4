import {first, isDay, type Point, point} from './points.ts';
import type {Token} from './tokens.ts';
import {BEHIND, LEADS} from './words.ts';

/** A time that was read: its ends, and the index behind its last token. */
export interface Dated {
	readonly from: Point;
	readonly to: Point;
	readonly next: number;
}

export const dated = (from: Point, next: number, to: Point = from): Dated => ({from, to, next});

/** Years that are taken for years where nothing else says so. */
const plausible = (year: number): boolean => year >= 2005 && year <= 2045;
export const isYear = (token: Token | undefined): boolean =>
	token?.kind === 'figure' && token.raw.length === 4 && token.value >= 1990 && token.value <= 2099;
export const isPlausibleYear = (token: Token | undefined): boolean =>
	isYear(token) && plausible(token!.value);

/** Whether a token begins something of its own: no letter, figure, `#`, `.` or currency stands right before it. */
export const isFree = (tokens: readonly Token[], at: number): boolean => {
	const token = tokens[at]!;
	const before = tokens[at - 1];
	if (!token.glued || before === undefined) return true;
	if (before.kind !== 'sign')
		return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(before.text);
	if (/^[#$€£¥.@=\\_]$/.test(before.text)) return false;
	const further = tokens[at - 2];
	if (before.text === '-' && further !== undefined && (LEADS.has(further.text) || BEHIND.has(further.text)))
		return true;
	return (
		!/^[-/:,'’^%]$/.test(before.text) || !before.glued || further === undefined || further.kind === 'sign'
	);
};

/** Whether the other end of a range begins there: `Q1`, `02/2027`. */
const isPart = (tokens: readonly Token[], at: number): boolean => {
	const [letter, figure] = [tokens[at], tokens[at + 1]];
	if (letter?.kind === 'figure')
		return letter.raw.length <= 2 && figure?.text === '/' && isYear(tokens[at + 2]);
	return (
		/^[qht]$/.test(letter?.text ?? '') &&
		figure?.kind === 'figure' &&
		figure.glued &&
		figure.value >= 1 &&
		figure.value <= 4
	);
};

/** Whether nothing goes on right behind: `2026.1`, `2048-bit`, `2,000`. */
export const isEnded = (tokens: readonly Token[], next: number): boolean => {
	const [sign, after] = [tokens[next], tokens[next + 1]];
	if (!sign?.glued) return true;
	if (sign.kind === 'figure') return false;
	if (sign.kind === 'word') return !/^[a-z]/.test(sign.text);
	if (/^[%_°]$/.test(sign.text)) return false;
	if (/^[-–—/~]$/.test(sign.text) && (isYear(after) || isPart(tokens, next + 1))) return true;
	return !(/^[-.,/:]$/.test(sign.text) && after?.glued && after.kind !== 'sign');
};

const dayPoint = (year: number, month: number, day: number): Point | null =>
	isDay(month, day) &&
	!(month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)))
		? point('day', month, day, year)
		: null;

/** The figures that stand at a token with one sign between them, nothing else in between. */
const figures = (tokens: readonly Token[], at: number): {values: Token[]; sign: string; next: number} => {
	const first = tokens[at]!;
	const sign = tokens[at + 1]?.glued ? tokens[at + 1]!.text : '';
	const values = [first];
	let next = at + 1;
	while (
		values.length < 4 &&
		sign !== '' &&
		tokens[next]?.glued &&
		tokens[next]!.text === sign &&
		tokens[next + 1]?.glued &&
		tokens[next + 1]!.kind === 'figure'
	) {
		values.push(tokens[next + 1]!);
		next += 2;
	}
	return {values, sign, next};
};

const two = (token: Token): boolean => token.raw.length === 2;

/** 2026-05-20, 2026/5/20, 20.05.2026, 05/20/2026; a day that could be either way round is as `dayFirst` says. */
const fullDate = (values: readonly Token[], sign: string, dayFirst: boolean): Point | null => {
	const [a, b, c] = values as [Token, Token, Token];
	if (!/^[-/.]$/.test(sign)) return null;
	if (isYear(a)) return sign === '.' && !(two(b) && two(c)) ? null : dayPoint(a.value, b.value, c.value);
	if (!isYear(c) || a.raw.length > 2 || b.raw.length > 2) return null;
	if (sign !== '/' || a.value > 12 || (dayFirst && b.value <= 12)) return dayPoint(c.value, b.value, a.value);
	return dayPoint(c.value, a.value, b.value);
};

/** 2026-05, 2025/26, 05/2026. */
const twoFigures = (values: readonly Token[], sign: string, next: number): Dated | null => {
	const [a, b] = values as [Token, Token];
	if (isYear(a) && two(b) && /^[-/–]$/.test(sign)) {
		if (b.value >= 1 && b.value <= 12) return dated(point('month', b.value, 0, a.value), next);
		if (b.value !== (a.value + 1) % 100) return null;
		return dated(point('year', 0, 0, a.value), next, point('year', 0, 0, a.value + 1));
	}
	const plain = sign === '/' || (two(a) && /^[-.]$/.test(sign));
	if (!plain || !isPlausibleYear(b) || a.raw.length > 2 || a.value < 1 || a.value > 12) return null;
	return dated(point('month', a.value, 0, b.value), next);
};

/** 9/19-9/26: month and day without a year, only as a range. */
const dayRange = (tokens: readonly Token[], at: number, dayFirst: boolean): Dated | null => {
	const [m, s, d, dash] = tokens.slice(at, at + 4);
	let from = at + 4;
	if (dash === undefined || !/^[-–—~〜～]$/.test(dash.text) || s?.text !== '/' || d?.kind !== 'figure')
		return null;
	const [n, t, e] = tokens.slice(from, from + 3);
	from += 3;
	if (t?.text !== '/' || n?.kind !== 'figure' || e?.kind !== 'figure' || tokens[from]?.text === '/')
		return null;
	const [near, far] = dayFirst
		? [
				[d, m!],
				[e, n],
			]
		: [
				[m!, d],
				[n, e],
			];
	const ends = [near, far].map(pair => point('day', pair[0]!.value, pair[1]!.value)) as [Point, Point];
	const isForward = first(ends[0]) < first(ends[1]);
	return isForward && ends.every(end => isDay(end.number, end.day)) ? dated(ends[0], from, ends[1]) : null;
};

/** A date in figures at a token, if there is one. */
export const figureDate = (
	tokens: readonly Token[],
	at: number,
	joined: boolean,
	dayFirst: boolean,
): Dated | null => {
	if (tokens[at]?.kind !== 'figure' || !(joined || isFree(tokens, at))) return null;
	const {values, sign, next} = figures(tokens, at);
	if (values.length === 2 || values.length === 4) {
		const range = dayRange(tokens, at, dayFirst);
		if (range !== null) return range;
	}
	const time = tokens[next]?.glued && tokens[next]!.text === 't';
	if (!isEnded(tokens, next) && !time) return null;
	if (values.length === 3) {
		const found = fullDate(values, sign, dayFirst);
		return found && dated(found, next);
	}
	return values.length === 2 ? twoFigures(values, sign, next) : null;
};
