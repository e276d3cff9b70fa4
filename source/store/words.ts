import type {Status} from '../model/status.ts';
import {STATUS_WORDS} from '../model/status.ts';

/** An item's words as a message has them: cut at 40, so that what happened to it is still seen. */
export const short = (title: string): string => {
	const letters = [...title];
	return letters.length > 40 ? `${letters.slice(0, 39).join('').trimEnd()}…` : title;
};

/** A file's name without the folders before it. */
export const fileName = (name: string): string =>
	name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

/** `1 item differs`, `3 items differ`, `no item differs`. */
export const itemsDiffer = (count: number): string =>
	count === 0 ? 'no item differs' : count === 1 ? '1 item differs' : `${count} items differ`;

/** What the footer says after a change. */
export const changedTo = (titles: readonly string[], status: Status, line: number): string =>
	titles.length === 1
		? `${short(titles[0]!)} is now ${STATUS_WORDS[status]}, line ${line}. u undoes it.`
		: `${titles.length} items are now ${STATUS_WORDS[status]}. u undoes all of them.`;
