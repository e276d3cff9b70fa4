import type {Range} from './ranges.ts';
import type {Token} from './tokens.ts';
import {MONTH_LEADS, PLAIN_MONTHS} from './words.ts';

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.raw) || !/^[a-z]/.test(token.text);

/** `APR` in brackets is more often an acronym than a month. */
const isAcronym = ({raw}: Token): boolean => /^[A-Z]{2,4}$/.test(raw);

/** Whether a month's name, or "third quarter" without a year, can only be meant as a time where it stands. */
const standsAlone = (tokens: readonly Token[], at: number, range: Range): boolean => {
	const [token, before, after] = [tokens[at]!, tokens[at - 1], tokens[range.next]];
	const whole = before === undefined && (after === undefined || /^[:()–—-]$/.test(after.text));
	const enclosed = /^[([]$/.test(before?.text ?? '') && /^[)\],]$/.test(after?.text ?? '');
	if (enclosed && !whole && isAcronym(token)) return false;
	if (whole || enclosed) return range.from.grain !== 'month' || isCapital(token) || token.text.length > 3;
	if (range.from.grain !== 'month') return before !== undefined && MONTH_LEADS.has(before.text);
	if (PLAIN_MONTHS.has(token.text)) return isCapital(token);
	return (
		before !== undefined &&
		MONTH_LEADS.has(before.text) &&
		(isCapital(token) ? true : !/^(?:may|march|mar)$/.test(token.text)) &&
		token.raw.length > 2
	);
};

/** Whether a time that was read may count where it stands; `inYear` where the year around it is known. */
export const holds = (tokens: readonly Token[], at: number, range: Range, inYear: boolean): boolean => {
	if (range.needs === 'free') return true;
	if (range.needs === 'year') return false;
	return standsAlone(tokens, at, range) || (inYear && range.from.grain !== 'month');
};
