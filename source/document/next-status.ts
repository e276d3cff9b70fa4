import {STATUSES, type Status} from '../model/status.ts';
import type {Document} from './document.ts';

/**
 * The statuses that the file's own marks or legend express, in the order of a life; planned and done always. With boxes alone that is
 * planned and done, without any mark planned, in progress and done.
 */
export function expressed(document: Document): readonly Status[] {
	const said = new Set<Status>(['planned', 'done']);
	let any = false;
	for (const site of document.reading.items.values()) {
		const [mark] = site.marks;
		if (!mark) continue;
		any = true;
		said.add(mark.status);
	}

	for (const entry of document.reading.legend) said.add(entry.status);
	if (!any && document.reading.legend.length === 0) said.add('in-progress');
	return STATUSES.filter(status => said.has(status));
}

/** What `Space` makes of an item: the next of the expressed statuses, and the first again after the last. */
export function nextStatus(document: Document, line: number): Status {
	const now = document.reading.roadmap.items.find(item => item.line === line)?.status ?? 'planned';
	const cycle = expressed(document);
	const order = STATUSES.indexOf(now);
	return cycle.find(status => STATUSES.indexOf(status) > order) ?? cycle[0]!;
}
