import {STATUS_WORDS} from '../model/status.ts';
import {changeLine} from './line-change.ts';
import {usage} from './problem.ts';
import {readStatus} from './status-word.ts';
import type {Wish} from './wish.ts';

const NEEDS = 'set needs PATH:LINE and a status';

/** `quarterdeck set PATH:LINE STATUS [--dry-run]`; with `--filter` all that matches. */
export const set = async (wish: Wish): Promise<void> => {
	if (wish.filter.trim() !== '') return await (await import('./set-many.ts')).setMany(wish);
	const [place, ...words] = wish.inputs;
	if (place === undefined) throw usage(NEEDS);
	if (words.length === 0) throw usage('set needs a status', `Write it like quarterdeck set ${place} done.`);
	const status = readStatus(words.join(' '));
	await changeLine(
		wish,
		{
			needs: NEEDS,
			kind: 'item',
			lines: ({reading}) => [...reading.items.keys()],
			change: line => ({kind: 'status', lines: [line], status}),
		},
		{
			done: (at, line) => `${at} is now ${STATUS_WORDS[status]}: ${line}`,
			already: at => `${at} is ${STATUS_WORDS[status]} already; nothing was written.`,
		},
	);
};
