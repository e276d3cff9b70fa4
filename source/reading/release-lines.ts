import type {ListBlock} from '../markdown/tree.ts';
import {bare} from '../notation/bare.ts';
import {quick} from '../text/letters.ts';
import {entryOf} from './entries.ts';
import {findPeriod} from './period.ts';
import type {Reader} from './reader.ts';

// `harbour 2.4, september`, `Harbour v2.4 (Q3)`: what is released, its version, and when.
const RELEASE = quick(
	/^(\p{L}[\p{L}\p{N}+-]{0,30}(?: \p{L}[\p{L}\p{N}+-]{0,30})?) v?\d+(?:\.\d+){1,3}\s*[,(–—:-]\s*(.{2,30})$/u,
);

/** Names of measures: "rating 4.5, december" is a figure to reach. */
const MEASURE =
	/(?:rating|score|nps|average|mean|median|ratio|factor|index|rate|latency|time|stars|grade|level|coverage)$/iu;

/** The words that say when, of a line (whatever sign it bears) that names a release and its day ("harbour 2.4, september"), begun as a name is; else null. */
export const timeOfRelease = (words: string): string | null => {
	const time = RELEASE.exec(bare(words))?.[2];
	return time === undefined ? null : time[0]!.toUpperCase() + time.slice(1);
};

/** Whether every line of a list names a release of one and the same thing, and when it is due: work, also below "Targets". */
export const namesReleases = (reader: Reader, list: ListBlock): boolean => {
	const names = list.items.map(item => {
		const {plain} = entryOf(reader, item);
		const time = timeOfRelease(plain);
		const dated = time !== null && findPeriod(time, reader.options) !== null;
		return dated ? RELEASE.exec(bare(plain))![1]!.toLowerCase() : null;
	});
	const [first] = names;
	return first != null && !MEASURE.test(first) && names.every(name => name === first);
};
