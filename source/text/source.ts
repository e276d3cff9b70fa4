import type {Span} from './span.ts';

/** The line end that a file uses most. */
export type LineEnd = '\n' | '\r\n' | '\r';

/**
 * A file's text in its two forms.
 *
 * `raw` is what the bytes say, one to one: encoding it gives the very bytes back (a byte that is not UTF-8 stands as the lone
 * surrogate U+DC80 + byte, as in Python's surrogateescape). Edits are made on `raw`.
 * `clean` is what a person is meant to read: no byte order mark, mojibake understood. Everything that reads, reads `clean`; both
 * have the same lines.
 */
export interface Source {
	readonly raw: string;
	readonly clean: string;
	readonly lineEnd: LineEnd;
	readonly hasByteOrderMark: boolean;
	/** Whether the file has mojibake that was understood. */
	readonly hasMojibake: boolean;
	/** The byte offset of the first byte that is not UTF-8, or null. */
	readonly firstInvalidByte: number | null;
	/** How many lines there are; a text that ends in a line end has no further, empty line. */
	readonly lineCount: number;
	/** The 1-based line that an offset in `clean` stands on. */
	lineAt(offset: number): number;
	/** Where a 1-based line stands in `clean`, without its line end. */
	lineSpan(line: number): Span;
	/** Where a 1-based line stands in `raw`, without its line end. */
	rawLineSpan(line: number): Span;
	/** A span of `clean` as the span of `raw` that it was made from. */
	toRaw(span: Span): Span;
	/** Where an offset of `raw` stands in `clean`; inside a stretch that reads as something else, where that begins. */
	toClean(offset: number): number;
}
