import {gather} from './gather.ts';
import {toJson} from './json.ts';
import {printData} from './print.ts';
import {usage} from './problem.ts';
import type {Wish} from './wish.ts';

/** What a format makes of the roadmaps. */
const FORMATS = {
	json: toJson,
} as const satisfies Record<string, typeof toJson>;

const isFormat = (word: string): word is keyof typeof FORMATS => Object.hasOwn(FORMATS, word);

/** `quarterdeck export [PATH ...] [--format json]` */
export const exportAll = async (wish: Wish): Promise<void> => {
	const {format} = wish;
	if (!isFormat(format)) {
		throw usage(`no format is called "${format}"`, `There is ${Object.keys(FORMATS).join(', ')}.`);
	}
	const opened = await gather(wish);
	if (opened.length === 0) return;
	printData(
		FORMATS[format](opened.map(({name, document}) => ({path: name, roadmap: document.reading.roadmap}))),
	);
};
