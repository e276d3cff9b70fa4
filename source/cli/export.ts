import {dateOf} from '../app/today.ts';
import {toCsv} from './csv.ts';
import {filterItems} from './filter-items.ts';
import {gather} from './gather.ts';
import {type Named, toJson} from './json.ts';
import {toMarkdown} from './markdown.ts';
import {printData} from './print.ts';
import {usage} from './problem.ts';
import type {Wish} from './wish.ts';

/** What a format makes of the roadmaps. */
const FORMATS = {
	json: toJson,
	csv: toCsv,
	markdown: toMarkdown,
} as const satisfies Record<string, (roadmaps: readonly Named[], today: string) => string>;

const isFormat = (word: string): word is keyof typeof FORMATS => Object.hasOwn(FORMATS, word);

/** `quarterdeck export [PATH ...] [--filter QUERY] [--format json|csv|markdown]` */
export const exportAll = async (wish: Wish): Promise<void> => {
	const {format} = wish;
	if (!isFormat(format)) {
		throw usage(`no format is called "${format}"`, `There are ${Object.keys(FORMATS).join(', ')}.`);
	}
	const today = dateOf(new Date());
	const kept = filterItems(await gather(wish), wish.filter, today);
	if (kept.length === 0) return;
	const named = kept.map(({name, document, items}) => ({
		path: name,
		roadmap: {...document.reading.roadmap, items},
	}));
	printData(FORMATS[format](named, today));
};
