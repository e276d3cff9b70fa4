import type {Span} from '../text/span.ts';
import {trimmedSpan} from './reader.ts';

/** The lines of a stretch, without the blanks around them. */
export function* linesIn(text: string, {start, end}: Span): Generator<Span> {
	let from = start;
	for (const found of text.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
		yield trimmedSpan(text, {start: from, end: start + found.index});
		from = start + found.index + found[0].length;
	}
	yield trimmedSpan(text, {start: from, end});
}
