import {makeReadCache, read} from '../reading/read.ts';
import {DEFAULT_READ_OPTIONS, type Reading, type ReadOptions} from '../reading/reading.ts';
import {decode} from '../text/decode.ts';
import type {Source} from '../text/source.ts';
import {conflictsIn} from './conflict.ts';
import type {Document} from './document.ts';

/** A file that can't be shown at all, and why, in one sentence without the file's name. */
export interface Unopenable {
	readonly refused: string;
}

/**
 * Bytes as a document. With the document that the same file was before, what still stands is not parsed again; with a reading that is
 * known to be that of these very bytes, nothing is.
 */
export function openDocument(
	bytes: Uint8Array,
	options: ReadOptions = DEFAULT_READ_OPTIONS,
	before?: Document,
	known?: Reading,
): Document | Unopenable {
	const source = decode(bytes);
	if ('refused' in source) return source;
	return documentOf(bytes, source, options, before, known);
}

/** A source that is already decoded as a document. */
export function documentOf(
	bytes: Uint8Array,
	source: Source,
	options: ReadOptions,
	before?: Document,
	known?: Reading,
): Document {
	const cache = before?.cache ?? makeReadCache();
	return {
		bytes,
		source,
		options,
		cache,
		reading: known ?? read(source, options, cache),
		locked: conflictIn(source),
	};
}

/** The same, read only when somebody asks what it says: for versions between which nobody may ever look. */
export function unreadDocument(bytes: Uint8Array, source: Source, {options, cache}: Document): Document {
	let reading: Reading | null = null;
	return {
		bytes,
		source,
		options,
		cache,
		get reading() {
			reading ??= read(source, options, cache);
			return reading;
		},
		locked: conflictIn(source),
	};
}

/** What is wrong with a text that a merge left undecided, or null. */
function conflictIn(source: Source): string | null {
	const [first] = conflictsIn(source);
	return first ? `it has conflict markers from line ${first.from}` : null;
}
