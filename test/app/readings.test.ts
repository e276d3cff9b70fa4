import {expect, test} from 'vitest';
import type {Hands, ReadAnswer} from '../../source/app/hands.ts';
import {withReadings} from '../../source/app/readings.ts';
import {createStore} from '../../source/app/store.ts';
import {initialState} from '../../source/store/initial.ts';

const store = createStore(
	initialState({
		size: {columns: 80, rows: 24},
		today: '2026-11-20',
		look: {colours: 0, weights: false, background: 'dark', palette: 'standard', glyphs: 'unicode'},
		demo: false,
		reading: {fiscalYearStart: 1},
		roadmaps: [{path: 'a', name: 'a'}],
		view: 'roadmap',
		positions: new Map(),
	}),
	() => undefined,
);

/** What happened while a file of so many bytes was read, in order. */
const happened = async (size: number): Promise<readonly string[]> => {
	const seen: string[] = [];
	const answer: ReadAnswer = {kind: 'read', bytes: new Uint8Array(size).fill(32), readOnly: null};
	const hands = {read: async () => answer} as unknown as Hands;
	const reading = withReadings(
		hands,
		{fiscalYearStart: 1},
		() => store,
		async () => {
			seen.push('shown');
		},
	);
	await reading.read('a');
	seen.push('read');
	return seen;
};

test('the screen is shown before a long file is taken apart', async () => {
	expect(await happened(200_000)).toEqual(['shown', 'read']);
});

test('a short file is read before the first frame', async () => {
	expect(await happened(10_000)).toEqual(['read']);
});
