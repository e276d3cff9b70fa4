import {isDay, type Point, point, type UnitReader, unit} from './points.ts';
import type {Token} from './tokens.ts';
import {MONTH_NUMBERS, ORDINAL_SUFFIXES, WEAK_MONTHS} from './words.ts';

/** Between the two ends of a stretch of days or months. */
const DASH = /^(?:[-–—−~]|to|bis|al|a|au|до|do)$/;

/** 5月, 5月20日, 5월. */
const monthSign: UnitReader = (tokens, at) => {
	const [month, sign, day, end] = tokens.slice(at, at + 4);
	if (DASH.test(sign?.text ?? '') && day?.kind === 'figure' && /^[月월]$/.test(end?.text ?? '')) {
		const fits = month!.value >= 1 && month!.value < day.value && day.value <= 12;
		return fits ? unit(point('month', month!.value), at + 4, 'free', point('month', day.value)) : null;
	}
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
const monthDay: UnitReader = (tokens, at) => {
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
const dayMonth: UnitReader = (tokens, at) => {
	const first = dayAt(tokens, at);
	if (first === null) return null;
	const behind = tokens[first.next]?.text === '.' ? first.next + 1 : first.next;
	const dash = DASH.test(tokens[behind]?.text ?? '');
	const last = dash ? dayAt(tokens, behind + 1) : first;
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
const month: UnitReader = (tokens, at) => {
	const value = monthAt(tokens[at]);
	if (value === undefined) return null;
	const dot =
		tokens[at + 1]?.text === '.' && tokens[at]!.text.length <= 5 && tokens[at + 2] !== undefined ? 1 : 0;
	return unit(point('month', value), at + 1 + dot, 'lone');
};

/** Months and days as they are written, in the order in which they are tried. */
export const MONTH_READERS: readonly UnitReader[] = [monthSign, monthDay, dayMonth, month];
