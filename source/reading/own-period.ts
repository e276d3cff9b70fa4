import type {Span} from '../text/span.ts';
import {findPeriod} from './period.ts';
import type {Reader} from './reader.ts';
import {wordsAt} from './reader.ts';
import {timeOfRelease} from './release-lines.ts';
import type {PeriodFound} from './scope.ts';

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
	const found = findPeriod(part, {...reader.options, year});
	// A month's name alone is one only where it is no abbreviation: "(APR)" may be anything.
	const said = found ? part.slice(found.span.start, found.span.end) : '';
	if (found && time === null && !/[\d\u3040-\u9fff]/u.test(said) && !/\p{L}{4}/u.test(said)) return null;
	return found ? {period: found.period, because: {what: `its own words, line ${line}`, line}} : null;
};
