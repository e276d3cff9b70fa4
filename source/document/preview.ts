import type {Status} from '../model/status.ts';
import {askFor} from './ask.ts';
import type {Document, Preview} from './document.ts';
import {plansFor} from './plan.ts';

/** What setting this status on the item of that line would write, without doing it; null where no item stands there. */
export function preview(document: Document, line: number, status: Status): Preview | null {
	const ask = askFor(document, line, status);
	if (!ask) return null;
	if (ask.item.status === status) {
		const [mark] = ask.site.marks;
		const writes = mark ? document.source.clean.slice(mark.span.start, mark.span.end) : '';
		return {writes, authority: 'as it stands', sentence: 'leaves it as it stands'};
	}

	for (const {edits, writes, authority, sentence} of plansFor(ask)) {
		if (edits.length > 0) return {writes, authority, sentence};
	}

	return {writes: '', authority: 'nothing says how', sentence: 'cannot be written here'};
}
