import {describe, expect, test} from 'vitest';
import {loadAndShow} from '../../source/app/start.ts';
import {createStore} from '../../source/app/store.ts';
import {initialState} from '../../source/store/initial.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Loads eight roadmaps that take so long each; gives what happened, in order. */
const happened = async (each: number, names: readonly string[] = NAMES): Promise<readonly string[]> => {
	const state = initialState({
		size: {columns: 80, rows: 24},
		today: '2026-11-20',
		look: {colours: 0, weights: false, background: 'dark', palette: 'standard', glyphs: 'unicode'},
		demo: false,
		reading: {fiscalYearStart: 1},
		roadmaps: names.map(path => ({path, name: path})),
		view: 'roadmap',
		positions: new Map(),
	});
	const store = createStore(state, () => undefined);
	const seen: string[] = [];
	let time = 0;
	const read = async (path: string): Promise<void> => {
		time += each;
		seen.push(path);
	};
	await loadAndShow(
		store,
		read,
		() => seen.push('shown'),
		() => time,
	);
	return seen;
};

describe('the first frame', () => {
	test('waits for all where they are quick', async () => {
		expect(await happened(1)).toEqual([...NAMES, 'shown']);
	});

	test('comes before the rest where they are many or slow, and once', async () => {
		const seen = await happened(60);
		expect(seen.filter(one => one === 'shown')).toHaveLength(1);
		expect(seen.indexOf('shown')).toBeGreaterThan(2);
		expect(seen.indexOf('shown')).toBeLessThan(NAMES.length);
		expect(seen.filter(one => one !== 'shown')).toEqual(NAMES);
	});

	test('comes also where there is one roadmap alone', async () => {
		expect(await happened(400, ['a'])).toEqual(['a', 'shown']);
	});
});
