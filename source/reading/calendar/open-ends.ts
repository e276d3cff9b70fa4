import {following, notation} from './points.ts';
import type {Range} from './ranges.ts';
import type {Token} from './tokens.ts';
import {BEHIND, CLOSERS, LEADS, OPEN_END, OPEN_TAIL, OPENERS} from './words.ts';

const isLead = (word: string): boolean => LEADS.has(word) || BEHIND.has(word);

/** Index of the first of the words that lead up to a token. */
export const leadsFrom = (tokens: readonly Token[], at: number): number => {
	let from = at;
	while (from > 0 && at - from < 6) {
		const {raw, text} = tokens[from - 1]!;
		if (raw.length > 1 && /^\p{Lu}+$/u.test(raw)) break;
		if (
			!LEADS.has(text) &&
			!OPENERS.has(text) &&
			!BEHIND.has(text) &&
			!CLOSERS.has(text) &&
			!(text === '-' && tokens[from]!.glued && isLead(tokens[from - 2]?.text ?? ''))
		)
			break;
		from--;
	}
	return from;
};

/** The period in its notation, and where its words end, with what lies open around it. */
export const stated = (
	text: string,
	tokens: readonly Token[],
	lead: number,
	at: number,
	range: Range,
): {period: string; end: number} => {
	const words = tokens.slice(lead, at).map(token => token.text);
	const begins = lead === 0 || /^[(:|[\]–—,;-]$/.test(tokens[lead - 1]!.text);
	const end = tokens[range.next - 1]!.end;
	const [from, to] = [notation(range.from), notation(range.to)];
	const closed = from === to ? from : `${from}/${to}`;
	for (const tail of [OPEN_END, OPEN_TAIL]) {
		tail.lastIndex = end;
		const found = tail.exec(text);
		if (found === null) continue;
		const count =
			found[0].trim() === '+' &&
			range.from.grain === 'year' &&
			/^ \p{Ll}/u.test(text.slice(end + 1)) &&
			range.from.year! < 2018;
		if (!count) return {period: `${from}/..`, end: end + found[0].length};
	}
	if (from !== to) return {period: closed, end};
	if (begins && words.some(word => BEHIND.has(word)) && range.from.year !== null)
		return {period: `${notation(following(range.from))}/..`, end};
	if (begins && words.slice(0, 2).some(word => OPENERS.has(word)) && !words.includes('of'))
		return {period: `${from}/..`, end};
	if (begins && CLOSERS.has(words[0] ?? '') && words.length === 1) return {period: `../${from}`, end};
	return {period: closed, end};
};
