import type {Span} from '../text/span.ts';
import {findPeriod} from './period.ts';
import type {Reader} from './reader.ts';
import {wordsAt} from './reader.ts';
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
	const found = findPeriod(words, {...reader.options, year});
	return found ? {period: found.period, because: {what: `its own words, line ${line}`, line}} : null;
};
