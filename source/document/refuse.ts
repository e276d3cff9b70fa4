import type {Document, Refused} from './document.ts';

/** A refusal in words. */
export const refused = (reason: string, lines: readonly number[], wayOut: string): Refused => ({
	ok: false,
	reason,
	lines,
	wayOut,
});

/** Why nothing may be written to a line whose own bytes are not UTF-8; null for all others. */
export function notText(document: Document, line: number): Refused | null {
	const span = document.source.rawLineSpan(line);
	const raw = document.source.raw.slice(span.start, span.end).replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '');
	return /[\uDC80-\uDCFF]/.test(raw)
		? refused(`line ${line} is not UTF-8; it can be read here, not written`, [line], 'Convert it, then R.')
		: null;
}
