import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {loadAll} from '../../source/loading/load-all.ts';

const paths = ['a', 'b', 'c', 'd', 'e', 'f'];

const record = () => {
	const begun: string[] = [];
	const done: string[] = [];
	let most = 0;
	let now = 0;
	return {
		begun,
		done,
		most: () => most,
		load: async (path: string) => {
			begun.push(path);
			most = Math.max(most, ++now);
			await sleep(path === 'a' ? 20 : 2);
			now--;
			return path.toUpperCase();
		},
		onLoaded: (path: string, loaded: string) => done.push(`${path}${loaded}`),
	};
};

describe('loading many', () => {
	it('tells of each, once, and ends when all are there', async () => {
		const {load, onLoaded, done} = record();
		await loadAll([...paths, 'a'], ['e', 'zz'], load, onLoaded);
		expect(done.toSorted()).toEqual(['aA', 'bB', 'cC', 'dD', 'eE', 'fF']);
	});

	it('begins nothing else before what is on the screen is there', async () => {
		const {load, onLoaded, done, begun} = record();
		await loadAll(paths, ['e', 'c'], load, onLoaded);
		expect(begun).toEqual(['e', 'c', 'a', 'b', 'd', 'f']);
		expect(done.slice(0, 2).toSorted()).toEqual(['cC', 'eE']);
	});

	it('reads several at once, and no more than asked for', async () => {
		const {load, onLoaded, most} = record();
		await loadAll(paths, [], load, onLoaded, {atOnce: 3});
		expect(most()).toBe(3);
	});

	it('stops when it is told to', async () => {
		const {load, begun, done} = record();
		const stop = new AbortController();
		const stopAfterFirst = (path: string): void => {
			done.push(path);
			stop.abort();
		};
		await loadAll(paths, [], load, stopAfterFirst, {atOnce: 1, signal: stop.signal});
		expect(done).toEqual(['a']);
		expect(begun).toEqual(['a']);
	});

	it('of nothing ends at once', async () => {
		await expect(
			loadAll(
				[],
				['a'],
				async () => 1,
				() => undefined,
			),
		).resolves.toBeUndefined();
	});
});
