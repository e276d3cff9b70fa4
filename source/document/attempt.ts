import type {Ask, Plan} from './ask.ts';
import {tryEdits} from './carry-out.ts';
import {type Surplus, surplus} from './differ.ts';
import type {Document} from './document.ts';

/** A way of writing a status, carried out and read again. */
export interface Attempt {
	/** Null where the edits overlap, so that they are no plan. */
	readonly after: Document | null;
	/** What differs beyond the status that was asked for. */
	readonly surplus: Surplus | null;
}

/** Carries out one plan for one item, and says what else would differ. */
export function attempt({document, item, status}: Ask, {edits}: Plan): Attempt {
	const after = tryEdits(document, edits);
	const intended = {statuses: new Map([[item.line, status]])};
	return {after, surplus: after && surplus(document, after, intended)};
}
