import {plainWords} from '../markdown/plain.ts';
import type {ListBlock, Row} from '../markdown/tree.ts';
import {seeBox} from '../notation/checkbox.ts';
import {signsIn} from '../notation/emoji.ts';
import {PLAIN_SENSE, signKey} from '../notation/sense.ts';
import {statusOfWords} from '../notation/word.ts';
import type {Span} from '../text/span.ts';

/** A line of nothing but a mark and what it is called. */
interface Named {
	readonly key: string;
	readonly words: string;
	/** Whether something stands between both: "✅ = done". */
	readonly parted: boolean;
	readonly box: boolean;
}

const PARTED = /^[\s*_`]*(?:=|:|[-–—]|→|=>)\s*/u;

const named = (text: string, span: Span): Named | null => {
	const code = /^`?(?=\\?\[)/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
	const start = span.start + code;
	const head = text.slice(0, start) + text.slice(start, span.end).replaceAll('`', ' ');
	const box = seeBox(head, {start, end: span.end})?.mark.span ?? null;
	const sign = box === null ? (signsIn(text, span)[0]?.span ?? null) : null;
	const mark = box ?? sign;
	if (mark === null || /[\p{L}\p{N}]/u.test(sign ? text.slice(span.start, sign.start) : '')) return null;
	const rest = text.slice(mark.end, span.end).replace(/^\uFE0F/u, '');
	const parted = PARTED.test(rest);
	const words = plainWords(rest.replace(PARTED, ''))
		.replace(/^[\s|]+|[\s|.,;]+$/gu, '')
		.trim();
	return {key: signKey(text.slice(mark.start, mark.end)).toLowerCase(), words, parted, box: box !== null};
};

/** Steps of any work: "✅ Design", "🚧 Testing" are done and under way, and explain nothing. */
const STEPS =
	/^(?:research|planning|plan|design|designing|prototype|development|implementation|testing|review|release|launch|live|beta|alpha|production|documentation|proposal|ideas?|concept|draft|published|building|deployed|launched|built|verified)$/i;

const saysStatus = ({words}: Named): boolean =>
	!STEPS.test(words) &&
	(statusOfWords(words, PLAIN_SENSE) ??
		statusOfWords(words.replace(/\s+(?:tasks?|items?|issues?|features?|work)$/iu, ''), PLAIN_SENSE)) !== null;

/** Whether lines do nothing but explain marks: each begins with another, and most are called by a status in a word or two. */
export const explainMarks = (text: string, lines: readonly Span[]): boolean => {
	if (lines.length < 2 || lines.length > 9) return false;
	const all: Named[] = [];
	for (const line of lines) {
		const one = line.end - line.start > 80 ? null : named(text.slice(0, line.end), line);
		if (one === null || one.words === '' || one.words.split(/\s+/).length > 4 || /[\])）]$/u.test(one.words))
			return false;
		all.push(one);
	}
	if (new Set(all.map(({key}) => key)).size < all.length) return false;
	if (new Set(all.map(({words}) => words.toLowerCase())).size < all.length) return false;
	const stating = all.filter(saysStatus).length;
	return all.length >= 3
		? stating * 2 > all.length
		: stating === all.length && all.every(({parted, box}) => parted || box);
};

/** Whether a list explains the marks of the file, with a caption or without. */
export const isLegendList = (text: string, {items}: ListBlock): boolean =>
	items.every(({children}) => children.length === 0) &&
	explainMarks(
		text,
		items.map(({content}) => content),
	);

/** Whether a table without a header that says so explains marks: one in each row, and what it is called beside it. */
export const isLegendRows = (text: string, rows: readonly Row[]): boolean =>
	rows.every(({cells}) => cells.length === 2 && !/\p{L}/u.test(text.slice(cells[0]!.start, cells[0]!.end))) &&
	explainMarks(
		text,
		rows.map(({cells: [mark, words]}) => ({start: mark!.start, end: words!.end})),
	);
