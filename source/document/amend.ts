import {setActual} from './actual.ts';
import {conflictsIn} from './conflict.ts';
import type {Amended, Change, Document, Refused} from './document.ts';
import {setMet} from './met.ts';
import {move} from './move.ts';
import {refused} from './refuse.ts';
import {setStatus} from './set-status.ts';

/**
 * A change carried out on the value. The text is read again after it, and exactly what was intended may differ; else the next way of
 * writing it is tried, and where none is left the change is refused in words.
 */
export function amend(document: Document, change: Change): Amended | Refused {
	if (document.locked) return lockedBy(document, document.locked);
	switch (change.kind) {
		case 'status':
			return setStatus(document, change.lines, change.status);
		case 'actual':
			return setActual(document, change.line, change.value);
		case 'met':
			return setMet(document, change.line, change.met);
		case 'move':
			return move(document, change.line, change.phase);
	}
}

/** A refusal that shows the lines of both sides of what a merge left undecided. */
function lockedBy(document: Document, reason: string): Refused {
	const lines = conflictsIn(document.source).flatMap(({from, to}) =>
		Array.from({length: to - from + 1}, (_, index) => from + index),
	);
	return refused(reason, lines, 'Resolve them first; e opens it there.');
}
