import {fromRaw} from '../text/decode.ts';
import {apply, type Edit, invert} from '../text/edit.ts';
import {encode} from '../text/utf8.ts';
import type {Amended, Document, Written} from './document.ts';
import {documentOf, unreadDocument} from './open.ts';

/** The document with edits made on its raw text; read again, what still stands is kept. */
export function withEdits(document: Document, edits: readonly Edit[]): Document {
	const raw = apply(document.source.raw, edits);
	return documentOf(encode(raw), fromRaw(raw), document.options, document);
}

/** The same, not read yet. */
export function unreadWithEdits(document: Document, edits: readonly Edit[]): Document {
	const raw = apply(document.source.raw, edits);
	return unreadDocument(encode(raw), fromRaw(raw), document);
}

/** The document with edits made, or null where they overlap, so that they are no plan. */
export function tryEdits(document: Document, edits: readonly Edit[]): Document | null {
	if (edits.length === 0) return null;
	try {
		return withEdits(document, edits);
	} catch (error) {
		// Anything but overlapping edits is a fault of ours and has to be seen.
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** A change that was accepted. */
export function amended(
	before: Document,
	after: Document,
	edits: readonly Edit[],
	written: readonly Written[],
): Amended {
	const sorted = edits.toSorted((a, b) => a.offset - b.offset);
	return {ok: true, document: after, edits: sorted, inverse: invert(before.source.raw, sorted), written};
}

/** A line's words as a person reads them. */
export function lineOf(document: Document, line: number): string {
	const span = document.source.lineSpan(line);
	return document.source.clean.slice(span.start, span.end);
}
