import {parseAhead} from '../markdown/parse.ts';
import {read} from '../reading/read.ts';
import type {Document} from './document.ts';

/** In lines. */
const LONG = 3000;

/**
 * Does, a step at a time, what the first change of a document would otherwise have to wait for: a document whose reading is known from
 * an earlier start has never been parsed.
 */
export function* warmUp(document: Document): Generator<void> {
	yield* parseAhead(document.source.clean, document.cache);
	// Reading keeps the thread for as long as it takes: of a long file the first change has to wait for it instead.
	if (document.source.lineCount < LONG) read(document.source, document.options, document.cache);
}
