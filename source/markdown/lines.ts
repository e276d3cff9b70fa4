import type {Span} from '../text/span.ts';

export interface Line extends Span {
	/** Behind its line end. */
	readonly next: number;
}

/** Where the lines of a text stand from an offset on, line ends left out. */
export function* linesFrom(text: string, from: number): Generator<Line> {
	const ends = /\r\n|\n|\r/g;
	ends.lastIndex = from;
	let start = from;
	for (let end = ends.exec(text); end; end = ends.exec(text)) {
		yield {start, end: end.index, next: ends.lastIndex};
		start = ends.lastIndex;
	}
	if (start < text.length) yield {start, end: text.length, next: text.length};
}
