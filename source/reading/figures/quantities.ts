import type {Comparator} from '../../model/roadmap.ts';
import {unaccented, withRanges} from '../../text/letters.ts';
import type {Span} from '../../text/span.ts';
import {NUMBER, numberOf} from './number.ts';
import {COMPARATORS, COMPARATORS_BEHIND, NAMED_BY_FIGURE, NUMBER_WORDS, SCALES, UNITS} from './words.ts';

/** A figure of a text with what belongs to it: comparator, currency, scale and unit. */
export interface Quantity {
	/** Scaled out: `50k` is 50000. */
	readonly value: number;
	readonly unit: string | null;
	/** As its own signs or words say, in front or behind; null for a bare figure. */
	readonly op: Comparator | null;
	/** The figure with currency, scale and unit. */
	readonly span: Span;
	/** The same with its comparator. */
	readonly whole: Span;
	/** `(+37.6%)`: a difference, no level. */
	readonly delta: boolean;
	/** `50-track playlist`: a figure that is part of a name. */
	readonly named: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (words: Iterable<string>): string =>
	[...words]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|');

const SPELT = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}])\p{L}/u;
const BEFORE = new RegExp(
	withRanges(
		`(?:(?<![\\p{L}\\d])(?:${anyOf([...COMPARATORS.keys()].filter(word => SPELT.test(word)))})|` +
			`(?:${anyOf([...COMPARATORS.keys()].filter(word => !SPELT.test(word)))}))[\\s:*]{0,3}(?:of\\s|a\\s)?[~≈]?\\s?$`,
	),
	'iu',
);
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const behindOf = (isJoined: boolean): string =>
	anyOf([...COMPARATORS_BEHIND.keys()].filter(word => JOINED.test(word) === isJoined));
// "95 %以上の": what follows a word of a script without blanks may be a letter.
const BEHIND = new RegExp(
	withRanges(
		`^(?:件|个|個|人|名|次|回|건|명|개|회)?(?:['’]?\\s?(?:${behindOf(false)})(?!\\p{L})|\\s?(?:${behindOf(true)}))`,
	),
	'iu',
);
// Turkish puts the percent sign in front of the figure.
const CURRENCY = /(?:US\$|R\$|[$€£¥￥₹₽₺₩₴₫]|(?:Kč|CHF|EUR|USD|GBP|zł)(?=\s)|(?<![\p{L}\p{N}%])%)\s?$/u;

/** Words of more than one letter, and signs; those of scripts without blanks apart, since a noun may follow them at once. */
const spelt = (words: Iterable<string>, isJoined: boolean): string =>
	anyOf(
		[...words].filter(word => (word.length > 1 || /[^a-zа-я]/.test(word)) && JOINED.test(word) === isJoined),
	);
const UNIT = new RegExp(
	withRanges(
		`^(?:\\s?-?(?:${spelt(UNITS.keys(), false)})(?![A-Za-zÀ-ʸЀ-ӿ]|\\d)|\\s?(?:${spelt(UNITS.keys(), true)})|\\s?[sхxhdсч](?![\\p{L}\\d'’]))`,
	),
	'iu',
);
const SCALE = new RegExp(
	withRanges(
		`^(?:[kKкК](?!\\p{L})|[MМBm](?!\\p{L})|\\s?(?:${spelt(SCALES.keys(), false)})\\.?(?!\\p{L})|\\s?(?:${spelt(SCALES.keys(), true)}))`,
	),
	'u',
);

const LETTER_SCALES: Readonly<Record<string, number>> = {
	k: 1e3,
	K: 1e3,
	к: 1e3,
	К: 1e3,
	M: 1e6,
	М: 1e6,
	m: 1e6,
	B: 1e9,
};

/** The scale behind a number, and what it was written with. A small `m` is a million only with money or before a noun. */
const scaleAt = (rest: string, money: boolean): {scale: number; length: number} => {
	const found = SCALE.exec(rest)?.[0];
	if (found === undefined) return {scale: 1, length: 0};
	if (found === 'm' && !money && !/^m\+?\s\p{L}/u.test(rest)) return {scale: 1, length: 0};
	const scale = LETTER_SCALES[found] ?? SCALES.get(found.trim().replace(/\.$/, '').toLowerCase()) ?? 1;
	return {scale, length: found.length};
};

const unitAt = (rest: string): {unit: string | null; length: number} => {
	const found = UNIT.exec(rest)?.[0];
	if (found === undefined)
		return /^m(?![\p{L}\d])/u.test(rest) ? {unit: 'min', length: 1} : {unit: null, length: 0};
	// "3D" is no length of time.
	if (found === 'D') return {unit: null, length: 0};
	const word = found.trim().replace(/^-/, '').toLowerCase();
	return {unit: UNITS.get(word === 'х' ? 'x' : word) ?? null, length: found.length};
};

const comparatorBefore = (before: string): {op: Comparator; length: number} | null => {
	const found = BEFORE.exec(unaccented(before))?.[0];
	if (found === undefined) return null;
	const word = found.replace(/[\s:*~≈]+$/u, '').toLowerCase();
	const op = COMPARATORS.get(word) ?? COMPARATORS.get(word.replace(/\s(?:of|a)$/u, ''));
	return op === undefined ? null : {op, length: found.length};
};

/** Whether a number is no quantity at all: part of a version, a name, a date, an ordinal, a rate's lower half. */
const isOther = (text: string, start: number, end: number): boolean => {
	const before = text.slice(Math.max(0, start - 2), start);
	const after = text.slice(end, end + 3);
	if (/[\p{L}_#]$/u.test(before) && !/[^\p{ASCII}]$/u.test(before)) return true;
	if (/[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(before) || /[\d.]$/.test(before)) return true;
	if (/[\p{L}]-$/u.test(before) && !/sub-$/i.test(text.slice(Math.max(0, start - 4), start))) return true;
	if (/^(?:st|nd|rd|th)(?!\p{L})/u.test(after) || /^\.\d/.test(after) || /^:\d/.test(after)) return true;
	if (NAMED_BY_FIGURE.test(text.slice(Math.max(0, start - 12), start))) return true;
	return /^\/7(?!\d)/.test(after) && text.slice(start, end) === '24';
};

const isDenominator = (text: string, start: number): boolean =>
	/[\d+%\p{L})]\s?\/\s?$/u.test(text.slice(Math.max(0, start - 4), start));

const quantityAt = (text: string, from: number, start: number, end: number, value: number): Quantity => {
	const before = text.slice(Math.max(from, start - 28), start);
	const currency = CURRENCY.exec(before)?.[0] ?? '';
	const sign = /(?:^|[\s(:|])[-−]$/.test(text.slice(Math.max(0, start - 8), start - currency.length)) ? 1 : 0;
	const lead = before.slice(0, before.length - currency.length - sign);
	const compared = comparatorBefore(lead);
	const sized = scaleAt(text.slice(end, end + 14), currency !== '' && currency !== '%');
	const named = text.slice(end + sized.length, end + sized.length + 16);
	const measured = unitAt(named);
	let stop = end + sized.length + measured.length;
	const numberStart = start - currency.length - sign;
	const behind = BEHIND.exec(unaccented(text.slice(stop, stop + 18)))?.[0];
	const plusUnit =
		behind?.trim() === '+' && measured.unit === null ? unitAt(text.slice(stop + 1, stop + 16)) : null;
	const late = plusUnit?.unit ? plusUnit : null;
	const spanEnd = stop;
	stop += (behind?.length ?? 0) + (late?.length ?? 0);
	const lateEnd = stop;
	stop += /^\/\s?\p{L}{1,12}(?!\p{L})/u.exec(text.slice(stop, stop + 16))?.[0].length ?? 0;
	const money = currency === '' ? null : (UNITS.get(currency.trim().toLowerCase()) ?? null);
	const written = money ?? measured.unit ?? late?.unit ?? null;
	return {
		value: (sign === 1 ? -value : value) * sized.scale,
		unit: written,
		op:
			compared?.op ??
			(behind === undefined
				? null
				: (COMPARATORS_BEHIND.get(
						behind
							.replace(/^(?:件|个|個|人|名|次|回|건|명|개|회)?['’]?\s*/u, '')
							.trim()
							.toLowerCase(),
					) ?? null)),
		span: {start: numberStart, end: late === null ? spanEnd : lateEnd},
		whole: {start: numberStart - (compared?.length ?? 0), end: stop},
		// "+40% growth" at the front is what is aimed at.
		delta: compared === null && (from > 0 ? /[(\s][+±]$/ : /\([+±]$/).test(` ${lead}`),
		named:
			(written === null && compared === null && /^-\p{L}/u.test(named)) ||
			(written === 'd' && SPAN_OF.test(text.slice(stop, stop + 14))),
	};
};

/** Measures that have no unit of their own here, written right behind the figure: "30fps", "<1cm". */
const MEASURE =
	/^(?:[cdkmnµμ]m|km\/h|m\/s|[kmµ]?g|[km]?l|[kKMGT]?Hz|hz|(?:fps|FPS|RPS|QPS|TPS|IOPS|[rqt]ps|i?ops|rpm|req|wpm|ppm|px|dpi|pp|pts?|s?loc)(?:\/s)?|[kKMG]?Wh?|mAh|[mk]?V|dB[AmM]?|[kKMGT]?(?:bps|b\/s|bit\/s|bits\/s)|°C|°)(?![\p{L}\d])/u;

/** "30 day retention": how long is part of what is measured. */
const SPAN_OF =
	/^[\s-]?(?:retention|rolling|trial|window|moving|active|retenci|retenç|rétention|留存|継続|定着|리텐션|유지율|잔존)/iu;

const NUMBERS = new RegExp(NUMBER.source, 'gu');
const WORDS = new RegExp(
	withRanges(
		`(?<=(?:${anyOf([...COMPARATORS.keys()].filter(word => SPELT.test(word)))})\\s)(?:${anyOf(NUMBER_WORDS.keys())})(?!\\p{L})`,
	),
	'giu',
);

/** So many figures are no target of a person. */
const MOST = 64;

/** Every quantity of a text in order. `skip` are stretches that say something else: times, code, addresses. */
export const quantities = (text: string, skip: readonly Span[]): Quantity[] => {
	const found: Quantity[] = [];
	let from = 0;
	for (const match of text.matchAll(NUMBERS)) {
		const start = match.index;
		const end = start + match[0].length;
		if (start < from || isOther(text, start, end) || isDenominator(text, start)) continue;
		if (skip.some(span => start >= span.start && start < span.end)) continue;
		const value = numberOf(match[0]);
		if (!Number.isFinite(value)) continue;
		const quantity = quantityAt(text, from, start, end, value);
		if (quantity.span.end === end && /^[A-Za-zА-Яа-я]/.test(text.slice(end, end + 1)))
			if (!MEASURE.test(text.slice(end, end + 8))) continue;
		found.push(quantity);
		if (found.length === MOST) break;
		from = quantity.span.end;
	}
	if (found.length > 0 || !/[a-z]/i.test(text)) return found;
	for (const match of text.matchAll(WORDS)) {
		const value = NUMBER_WORDS.get(match[0].toLowerCase())!;
		found.push(quantityAt(text, 0, match.index, match.index + match[0].length, value));
	}
	return found;
};
