import {changeLine} from './line-change.ts';
import {usage} from './problem.ts';
import type {Wish} from './wish.ts';

const NEEDS = 'actual needs PATH:LINE and a value';

/** Words for a criterion that has no figure. */
const MET: Readonly<Record<string, boolean>> = {met: true, 'not met': false, open: false};

/** `quarterdeck actual PATH:LINE VALUE [--dry-run]`; of a criterion without a figure the value is `met` or `open`. */
export const actual = async (wish: Wish): Promise<void> => {
	const [place, ...words] = wish.inputs;
	if (place === undefined) throw usage(NEEDS);
	if (words.length === 0)
		throw usage('actual needs a value', `Write it like quarterdeck actual ${place} 820.`);
	const value = words.join(' ');
	const met = MET[value.toLowerCase()];
	await changeLine(
		wish,
		{
			needs: NEEDS,
			kind: 'metric',
			lines: ({reading}) => [...reading.metrics.keys()],
			change: line => (met === undefined ? {kind: 'actual', line, value} : {kind: 'met', line, met}),
		},
		{
			done: (at, line) => `${at} is now ${value}: ${line}`,
			already: at => `${at} is ${value} already; nothing was written.`,
		},
	);
};
