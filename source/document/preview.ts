import type {Status} from '../model/status.ts';
import {type Ask, askFor, type Plan} from './ask.ts';
import {attempt} from './attempt.ts';
import type {Document, Preview} from './document.ts';
import {plansFor} from './plan.ts';

const heldWithout = new WeakMap<Document, Map<string, boolean>>();

/**
 * Whether a plan may be announced. Reading the text again takes too long for each key, so only what fails often is tried: taking a mark
 * away, where lines without one are no work. That is much the same for all of a list, so it is tried once for each.
 */
const announceable = (ask: Ask, plan: Plan): boolean => {
	if (plan.writes !== '') return true;
	const known = heldWithout.get(ask.document) ?? new Map<string, boolean>();
	heldWithout.set(ask.document, known);
	const key = `${ask.site.group} ${ask.status} ${ask.implied} ${plan.sentence}`;
	let held = known.get(key);
	if (held === undefined) {
		const {after, surplus} = attempt(ask, plan);
		held = after !== null && surplus === null;
		known.set(key, held);
	}

	return held;
};

/** What setting this status on the item of that line would write, without doing it; null where no item stands there. */
export function preview(document: Document, line: number, status: Status): Preview | null {
	const ask = askFor(document, line, status);
	if (!ask) return null;
	if (ask.item.status === status) {
		const [mark] = ask.site.marks;
		const writes = mark ? document.source.clean.slice(mark.span.start, mark.span.end) : '';
		return {writes, authority: 'as it stands', sentence: 'leaves it as it stands'};
	}

	for (const plan of plansFor(ask)) {
		const {edits, writes, authority, sentence} = plan;
		if (edits.length > 0 && announceable(ask, plan)) return {writes, authority, sentence};
	}

	return {writes: '', authority: 'nothing says how', sentence: 'cannot be written here'};
}
