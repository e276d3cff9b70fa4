import {STATUSES, type Status} from '../model/status.ts';
import type {Document} from './document.ts';

/**
 * The statuses that the file's own marks or legend express, in the order of a life; planned and done always. With boxes alone that is
 * planned and done, without any mark planned, in progress and done. Beside boxes, signs and cells, what one line alone says in words
 * ("deferred until …") is a remark and no habit.
 */
export function expressed(document: Document): readonly Status[] {
	const marks = [...document.reading.items.values()].flatMap(({marks: [mark]}) => mark ?? []);
	const kept = marks.filter(({notation}) => notation !== 'word');
	const told = marks.filter(({notation}) => notation === 'word').map(({status}) => status);
	const habits = told.filter((status, at) => kept.length === 0 || told.indexOf(status) !== at);
	const legend = document.reading.legend.map(({status}) => status);
	const said = new Set<Status>(['planned', 'done', ...kept.map(({status}) => status), ...habits, ...legend]);
	if (marks.length === 0 && legend.length === 0) said.add('in-progress');
	return STATUSES.filter(status => said.has(status));
}

/** What `Space` makes of an item: the next of the expressed statuses, and the first again after the last. */
export function nextStatus(document: Document, line: number): Status {
	const now = document.reading.roadmap.items.find(item => item.line === line)?.status ?? 'planned';
	const cycle = expressed(document);
	const order = STATUSES.indexOf(now);
	return cycle.find(status => STATUSES.indexOf(status) > order) ?? cycle[0]!;
}
