import {
	type Day,
	type Interval,
	interval,
	overlaps,
	quarterOf,
	shiftQuarter,
	yearlessInterval,
} from './period.ts';
import type {TimePoint, TimeRange} from './query.ts';
import type {Period} from './roadmap.ts';

const WORDS: Readonly<Record<string, number>> = {
	'@current': 0,
	'@now': 0,
	'@this': 0,
	'@next': 1,
	'@previous': -1,
	'@last': -1,
};
/** The ways of saying a quarter by where it stands to the present one. */
export const RELATIVE: readonly string[] = ['@current', '@next', '@previous'];

const canonical = (text: string): Period | null => {
	const bare = text
		.trim()
		.toUpperCase()
		.replace(/^FY(?=\d)/, '')
		.replace(/\s+/g, '-')
		.replace(/^(\d{4})([QH]\d)$/, '$1-$2');
	const turned = bare.replace(/^([QH]\d)[-/'’]?(\d{4})$/, '$2-$1').replace(/^([QH]\d)['’](\d\d)$/, '20$2-$1');
	return (interval(turned) ?? yearlessInterval(turned)) === null ? null : turned;
};

const pointOf = (text: string, unit: 'quarter' | 'year'): TimePoint | null => {
	const found = /^(@[a-z]+)([+-]\d{1,3})?$/i.exec(text.trim());
	const word = found === null ? undefined : WORDS[found[1]!.toLowerCase()];
	if (word !== undefined) return {fromCurrent: word + Number(found![2] ?? 0), unit};
	const period = canonical(text);
	return period === null ? null : {period};
};

const SIGNS: Readonly<Record<string, (point: TimePoint) => TimeRange>> = {
	'<': to => ({from: null, to, excludes: 'to'}),
	'<=': to => ({from: null, to, excludes: null}),
	'>': from => ({from, to: null, excludes: 'from'}),
	'>=': from => ({from, to: null, excludes: null}),
};

/** What stands behind `quarter:` or `year:`: a period, `a..b`, `a..`, `..b`, `<a`, `@current`; null where it is none. */
export const timeRange = (text: string, unit: 'quarter' | 'year' = 'quarter'): TimeRange | null => {
	const [first = '', last] = text.split('..');
	if (last !== undefined) {
		const [from, to] = [first === '' ? null : pointOf(first, unit), last === '' ? null : pointOf(last, unit)];
		const wrong = (from === null && first !== '') || (to === null && last !== '') || (from ?? to) === null;
		return wrong ? null : {from, to, excludes: null};
	}
	const sign = /^[<>]=?/.exec(text)?.[0];
	const point = pointOf(text.slice(sign?.length ?? 0), unit);
	if (point === null) return null;
	return sign === undefined ? {from: point, to: point, excludes: null} : SIGNS[sign]!(point);
};

/** Whether more letters could make a time of it: `2026-`, `Q`, `@cu`, `<`, `2026-Q3..2`. */
export const mayBecomeTime = (text: string): boolean => {
	const part = (
		text.includes('..') ? text.slice(text.indexOf('..') + 2) : text.replace(/^[<>]=?/, '')
	).trim();
	if (/^@/.test(part))
		return RELATIVE.some(word => word.startsWith(part.toLowerCase()) || /^@[a-z]+[+-]$/i.test(part));
	return /^(?:\d{0,4}|\d{4}-(?:[QH]?|[01]|\d\d-\d?)|[QH]|[QH][1-4][-' ]\d{0,3}|\d\d-\d?)$/i.test(part);
};

const pointInterval = (point: TimePoint, today: Day, yearless: boolean): Interval | null => {
	if ('period' in point) return yearless ? yearlessInterval(point.period) : interval(point.period);
	if (yearless) return null;
	return interval(
		point.unit === 'year'
			? String(Number(today.slice(0, 4)) + point.fromCurrent)
			: shiftQuarter(quarterOf(today), point.fromCurrent),
	);
};

/** Far enough from any day that a roadmap can name; sorts as a day does. */
const EVER = '9999-99-99';

const before = (day: Day | null): Day | null =>
	day === null ? null : new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const after = (day: Day | null): Day =>
	day === null ? EVER : new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const asInterval = ({from, to, excludes}: TimeRange, today: Day, yearless: boolean): Interval | null => {
	const first = from && pointInterval(from, today, yearless);
	const last = to && pointInterval(to, today, yearless);
	if ((from !== null && first === null) || (to !== null && last === null)) return null;
	const start = excludes === 'from' ? after(first?.end ?? null) : (first?.start ?? null);
	const end = excludes === 'to' ? before(last?.start ?? null) : (last?.end ?? null);
	return {start, end, grain: 'quarter'};
};

/** Whether a period has a day in common with what is asked for. A period without a year meets only a quarter without one. */
export const meets = (period: Period | null, range: TimeRange, today: Day): boolean => {
	if (period === null) return false;
	const dated = interval(period);
	const found = dated ?? yearlessInterval(period);
	const wanted = found && asInterval(range, today, dated === null);
	return wanted !== null && found !== null && overlaps(found, wanted);
};
