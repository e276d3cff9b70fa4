import type {Counts} from '../../rows/counts.ts';
import {grouped, words} from '../../rows/words.ts';
import type {SafeText} from '../../show/show.ts';
import {show} from '../../show/show.ts';
import type {Amounts} from './bar.ts';

/** "28/193". */
export const ratio = ({done, total}: Counts): SafeText => words`${done}/${total}`;

/** "14%". */
export const percent = (counts: Counts): SafeText => words`${counts.percent}%`;

export const figure = (count: number): SafeText => show(grouped(count));

/** What a bar of these counts shows. */
export const amountsOf = ({of, total}: Counts): Amounts => ({
	done: of.done,
	active: of['in-progress'],
	blocked: of.blocked,
	total,
});
