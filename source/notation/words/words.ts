import type {Status} from '../../model/status.ts';

/** The phrases for every status in one language, parted by `|`. */
export type Words = Readonly<Record<Status, string>>;

/**
 * The words for a status in one language: a line for each word with its forms, parted by `|`, all lower case. What is written with
 * accents is also known without them. The first of a status is what is written where the file has no words of its own for it.
 */
export const wordsIn = (lines: Readonly<Record<Status, readonly string[]>>): Words => ({
	research: lines.research.join('|'),
	backlog: lines.backlog.join('|'),
	planned: lines.planned.join('|'),
	'in-progress': lines['in-progress'].join('|'),
	blocked: lines.blocked.join('|'),
	done: lines.done.join('|'),
	dropped: lines.dropped.join('|'),
});
