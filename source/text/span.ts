/** A stretch of a text: `start` inclusive, `end` exclusive, counted in UTF-16 units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The words of a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);
