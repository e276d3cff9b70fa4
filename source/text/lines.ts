import type {LineEnd} from './source.ts';
import type {Span} from './span.ts';

/** Where the lines of a text stand. Line ends: LF, CRLF and a lone CR, as in CommonMark. */
export interface Lines {
	readonly count: number;
	/** The line end that is used most; LF where there is none. */
	readonly lineEnd: LineEnd;
	/** The 1-based line of an offset; an offset behind the last line end belongs to the last line. */
	at(offset: number): number;
	/** A 1-based line without its line end. Throws a RangeError where there is no such line. */
	span(line: number): Span;
}

interface Index {
	readonly starts: readonly number[];
	readonly lineEnd: LineEnd;
}

const LF = 10;
const CR = 13;

/** Starts of lines, found by `indexOf`: the common text without CR takes the quick way. */
const indexOfLines = (text: string): Index => {
	const starts: number[] = text.length > 0 ? [0] : [];
	if (text.includes('\r')) return indexWithCarriageReturns(text, starts);
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
		if (at + 1 < text.length) starts.push(at + 1);
	}
	return {starts, lineEnd: '\n'};
};

const indexWithCarriageReturns = (text: string, starts: number[]): Index => {
	const counts: Record<LineEnd, number> = {'\n': 0, '\r\n': 0, '\r': 0};
	for (const match of text.matchAll(/\r\n|\n|\r/g)) {
		const end = match[0] as LineEnd;
		counts[end]++;
		if (match.index + end.length < text.length) starts.push(match.index + end.length);
	}
	const order: readonly LineEnd[] = ['\n', '\r\n', '\r'];
	return {starts, lineEnd: order.reduce((most, end) => (counts[end] > counts[most] ? end : most))};
};

/** How many entries of a sorted list are at most `value`. */
export const countUpTo = (sorted: readonly number[], value: number): number => {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle]! <= value) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** The lines of a text. */
export const linesOf = (text: string): Lines => {
	const {starts, lineEnd} = indexOfLines(text);
	return {
		count: starts.length,
		lineEnd,
		at: offset => Math.max(1, countUpTo(starts, offset)),
		span(line) {
			const start = starts[line - 1];
			if (start === undefined) throw new RangeError(`there is no line ${line}`);
			let end = starts[line] ?? text.length;
			if (end > start && text.charCodeAt(end - 1) === LF) end--;
			if (end > start && text.charCodeAt(end - 1) === CR) end--;
			return {start, end};
		},
	};
};
