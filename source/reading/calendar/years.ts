import {type Dated, dated, figureDate, isEnded, isFree, isPlausibleYear, isYear} from './dates.ts';
import {type Point, point, type Unit} from './points.ts';
import type {Token} from './tokens.ts';
import {unitAt} from './units.ts';
import {NAMED_BY_YEAR, SEASON_NUMBERS, WEAK_MONTHS, YEAR_LINKS, YEAR_TAILS} from './words.ts';

const withYear = (part: Point, year: number): Point => ({...part, year});

const afterTail = (tokens: readonly Token[], next: number): number => {
	if (!YEAR_TAILS.has(tokens[next]?.text ?? '')) return next;
	return tokens[next + 1]?.text === '.' && tokens[next]!.text.length === 1 ? next + 2 : next + 1;
};

const APOSTROPHE = /^['’‘´]$/;

/** A year that was found behind a unit; `near` where nothing but a sign that belongs to it stands between. */
interface YearBehind {
	readonly year: number;
	readonly next: number;
	readonly near: boolean;
}

/** A year behind a unit: "Q3 2026", "Q3'26", "Q3/2026", "May, 2026", "third quarter of 2026". */
export const yearBehind = (tokens: readonly Token[], unit: Unit): YearBehind | null => {
	let at = unit.next;
	const quarterly = unit.from.grain === 'quarter' || unit.from.grain === 'half';
	const short = tokens[at + 1];
	if (short?.kind === 'figure' && short.raw.length === 2 && short.glued && isEnded(tokens, at + 2)) {
		const sign = tokens[at]!.text;
		if (APOSTROPHE.test(sign) || (quarterly && sign === '/'))
			return {year: 2000 + short.value, next: at + 2, near: true};
	}
	const bare = tokens[at];
	if (quarterly && bare?.kind === 'figure' && bare.raw.length === 2 && bare.value >= 20 && bare.value <= 45) {
		const after = tokens[at + 1];
		if (after === undefined || /^[):,;|\]]$/.test(after.text))
			return {year: 2000 + bare.value, next: at + 1, near: true};
	}
	let links = 0;
	while (links < 2 && tokens[at] !== undefined && YEAR_LINKS.has(tokens[at]!.text)) {
		at++;
		links++;
	}
	const close = links === 0 || /^(?:,|of|de|del|do|['’/-])$/.test(tokens[at - 1]!.text);
	const token = tokens[at];
	if (!(close ? isYear(token) : isPlausibleYear(token)) || !isEnded(tokens, at + 1)) return null;
	if (!close && tokens[at + 1]?.text === '+' && /^[a-z]/.test(tokens[at + 2]?.raw ?? '')) return null;
	return {year: token!.value, next: afterTail(tokens, at + 1), near: links === 0 || token!.glued};
};

const weak = (tokens: readonly Token[], unit: Unit): boolean => {
	if (unit.from.grain !== 'month') return false;
	const name = tokens.slice(Math.max(0, unit.next - 2), unit.next).findLast(token => token.kind === 'word');
	if (name !== undefined && /^(?:may|march)$/.test(name.raw)) return tokens[unit.next]?.kind === 'sign';
	return name !== undefined && WEAK_MONTHS.has(name.text) && !/^[/.]$/.test(tokens[unit.next]?.text ?? '');
};

/** A season of a year as its three months; winter begins in December of the year that it is named by. */
const seasonMonths = (season: number, year: number): [Point, Point] => {
	const first = season * 3;
	return season === 4
		? [point('month', 12, 0, year), point('month', 2, 0, year + 1)]
		: [point('month', first, 0, year), point('month', first + 2, 0, year)];
};

const season = (tokens: readonly Token[], at: number): Dated | null => {
	const yearFirst = isYear(tokens[at]);
	const start = yearFirst ? afterTail(tokens, at + 1) : at;
	const number = SEASON_NUMBERS.get(tokens[start]?.text ?? '');
	if (number === undefined) return null;
	let next = start + 1;
	let year = yearFirst ? tokens[at]!.value : null;
	if (year === null) {
		const short = tokens[next + 1];
		if (
			APOSTROPHE.test(tokens[next]?.text ?? '') &&
			short?.glued &&
			short.raw.length === 2 &&
			short.kind === 'figure'
		) {
			const [from, to] = seasonMonths(number, 2000 + short.value);
			return dated(from, next + 2, to);
		}
		while (/^(?:,|of|de|del|d|du|['’])$/.test(tokens[next]?.text ?? '')) next++;
		if (!isYear(tokens[next]) || !isEnded(tokens, next + 1)) {
			const double =
				tokens[next + 1]?.text === '/' && isYear(tokens[next]) && tokens[next + 2]?.kind === 'figure';
			if (!double) return null;
		}
		year = tokens[next]!.value;
		next = afterTail(tokens, next + 1);
		if (
			/^[/–-]$/.test(tokens[next]?.text ?? '') &&
			Number(tokens[next + 1]?.raw.slice(-2)) === (year + 1) % 100
		)
			next += 2;
	}
	const [from, to] = seasonMonths(number, year);
	return dated(from, next, to);
};

/** A year and what may stand behind it of its parts: "2026 Q3", "2026-Q3", "2026年第三季度", "2026 May". */
const yearFirst = (tokens: readonly Token[], at: number, joined: boolean): Dated | null => {
	if (!isYear(tokens[at]) || !(joined || isFree(tokens, at))) return null;
	const {value} = tokens[at]!;
	let next = afterTail(tokens, at + 1);
	for (let links = 0; links < 2; links++) {
		const unit = unitAt(tokens, next);
		if (unit !== null && !weak(tokens, unit) && yearBehind(tokens, unit)?.near !== true)
			return dated(withYear(unit.from, value), unit.next, withYear(unit.to, value));
		if (!/^(?:[-:/.,·|(]|of|de)$/.test(tokens[next]?.text ?? '')) break;
		next++;
	}
	return null;
};

const bareYear = (tokens: readonly Token[], at: number, joined: boolean): Dated | null => {
	const token = tokens[at]!;
	const next = afterTail(tokens, at + 1);
	if (
		APOSTROPHE.test(token.text) ||
		!isPlausibleYear(token) ||
		!(joined || isFree(tokens, at)) ||
		!isEnded(tokens, at + 1)
	)
		return null;
	const before = tokens[at - 1];
	const after = tokens[next];
	if (before !== undefined && NAMED_BY_YEAR.has(before.text)) return null;
	if (/^(?:edition|standard|bit|bits|px|mb|gb|kb|ms)$/.test(after?.text ?? '')) return null;
	if (after?.text === '+' && token.value < 2018) return null;
	// "The 2025 photos" are named by their year.
	if (before?.text === 'the' && after?.kind === 'word' && /^\p{Ll}/u.test(after.raw)) return null;
	return dated(point('year', 0, 0, token.value), next);
};

/** What was read at a token: a time with or without a year, and how sure its words are. */
export interface Stated extends Dated {
	readonly needs: Unit['needs'];
}

const FREE = 'free' as const;

/** The time that is written at a token, if there is one; `joined` where it is the far end of a range. */
export const dateAt = (
	tokens: readonly Token[],
	at: number,
	joined = false,
	dayFirst = false,
): Stated | null => {
	const whole =
		figureDate(tokens, at, joined, dayFirst) ?? season(tokens, at) ?? yearFirst(tokens, at, joined);
	if (whole !== null) return {...whole, needs: FREE};
	const unit = joined || isFree(tokens, at) ? unitAt(tokens, at) : null;
	if (unit !== null) {
		const year = weak(tokens, unit) ? null : yearBehind(tokens, unit);
		if (year !== null)
			return {...dated(withYear(unit.from, year.year), year.next, withYear(unit.to, year.year)), needs: FREE};
		if (weak(tokens, unit)) return null;
		return unit;
	}
	const bare = bareYear(tokens, at, joined);
	return bare && {...bare, needs: FREE};
};
