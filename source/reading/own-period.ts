import type {Span} from '../text/span.ts';
import {type FoundPeriod, findPeriods, type PeriodOptions} from './period.ts';
import type {Reader} from './reader.ts';
import {wordsAt} from './reader.ts';
import {timeOfRelease} from './release-lines.ts';
import type {PeriodFound} from './scope.ts';

/** Short names of months that are words, too. */
const ALSO_WORDS = /^(?:set|out|sent|mag|gen|sen|mar)$/i;

/** A month's name alone is one where it is no abbreviation: "(APR)" may be anything; below a dated heading "(Apr)" is one. */
const isName = (said: string, inYear: boolean): boolean =>
	/[\d\u3040-\u9fff]|\p{L}{4}/u.test(said) ||
	(inYear && /^\p{Lu}\p{Ll}/u.test(said) && !ALSO_WORDS.test(said));

const inBrackets = (text: string, {span}: FoundPeriod): boolean =>
	/[([（]\s*$/u.test(text.slice(0, span.start)) && /^\s*[)\]）]/u.test(text.slice(span.end));

/** The first time that a text states; from the first to the last where each of several names has its own in brackets. */
const timeIn = (text: string, options: PeriodOptions): FoundPeriod | null => {
	const found = findPeriods(text, options);
	const [first] = found;
	const last = found.at(-1);
	if (!first || !last || found.length < 2 || !found.every(each => inBrackets(text, each)))
		return first ?? null;
	const goOn = found.every(
		({period}, at) => /^\d{4}/.test(period) && period >= (found[at - 1]?.period ?? ''),
	);
	const open = found.some(({period}) => period.includes('..'));
	if (!goOn || open || first.period === last.period) return first;
	return {...first, period: `${first.period.split('/')[0]}/${last.period.split('/').at(-1)}`};
};

/** The time that an item's own words state. */
export const ownPeriod = (
	reader: Reader,
	span: Span,
	line: number,
	year: number | null,
): PeriodFound | null => {
	const words = wordsAt(reader, span);
	if (!/\d|[\u0400-\u9fff]|[A-Z]/.test(words)) return null;
	// In an essay of a line only its beginning and its end speak of the work itself.
	const time = timeOfRelease(words);
	const part = time ?? (words.length > 240 ? `${words.slice(0, 120)} … ${words.slice(-40)}` : words);
	const found = timeIn(part, {...reader.options, year});
	const said = found ? part.slice(found.span.start, found.span.end) : '';
	if (found && time === null && !isName(said, year !== null)) return null;
	return found ? {period: found.period, because: {what: `its own words, line ${line}`, line}} : null;
};
