import {closest} from '../model/closest.ts';
import {STATUS_WORDS, STATUSES, type Status} from '../model/status.ts';
import {usage} from './problem.ts';

const key = (word: string): string =>
	word
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');

/** A status as people type it (`in progress`, `In-Progress`, `DONE`), or wrong usage with the nearest one. */
export const readStatus = (word: string): Status => {
	const status = STATUSES.find(name => name === key(word));
	if (status !== undefined) return status;
	const nearest = closest(key(word), STATUSES);
	const all = Object.values(STATUS_WORDS).join(', ');
	throw usage(
		`no status is called "${word}"`,
		nearest === null ? `There are ${all}.` : `Did you mean ${nearest}? There are ${all}.`,
	);
};
