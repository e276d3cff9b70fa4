import {expect, test} from 'vitest';
import {readText} from '../reading/support/read-text.ts';
import {pathological} from './support/pathological.ts';
import {samples} from './support/texts.ts';

const SIZE = 24_000;
/** Far above what is wanted, so that a busy machine fails nothing; what takes the square of its length is further above still. */
const AT_MOST = 25;

const timeOf = (text: string): number => {
	const from = performance.now();
	readText(text);
	return performance.now() - from;
};

const benign = (): number => {
	const text = samples.map(sample => sample.text).join('\n\n');
	const times = [0, 1, 2].map(() => timeOf(text) / text.length);
	return times.toSorted((a, b) => a - b)[1]! * SIZE;
};

const ordinary = benign();

test.each(pathological(SIZE))('$name: read about as fast as a roadmap, or said not to be', ({text}) => {
	expect(Math.min(timeOf(text), timeOf(text))).toBeLessThan(AT_MOST * Math.max(ordinary, 20));
});

test('an item above such a stretch is read all the same', () => {
	const without = pathological(2000).filter(({text}) => readText(text).roadmap.items[0]?.title !== 'A');
	expect(without.map(({name}) => name)).toEqual([]);
});
