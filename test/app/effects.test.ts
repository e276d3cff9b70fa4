import {expect, it} from 'vitest';
import {effectsWith} from '../../source/app/effects.ts';
import type {Hands, ReadAnswer, SaveAnswer} from '../../source/app/hands.ts';
import type {Event} from '../../source/store/event.ts';
import {initialState} from '../../source/store/initial.ts';

const PATH = '/plans/ROADMAP.md';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): ReadAnswer => ({kind: 'read', bytes: bytesOf(text), readOnly: null});

const state = initialState({
	size: {columns: 120, rows: 30},
	today: '2026-11-20',
	look: {colours: 0, weights: false, background: 'dark', palette: 'standard', glyphs: 'unicode'},
	demo: false,
	reading: {fiscalYearStart: 1},
	roadmaps: [{path: PATH, name: PATH}],
	view: 'roadmap',
	positions: new Map(),
});

const never = (): never => {
	throw new Error('not asked for');
};

/** Hands that answer when the test lets them, in the order they were asked. */
const slowHands = () => {
	const reads: ((answer: ReadAnswer) => void)[] = [];
	const saves: ((answer: SaveAnswer) => void)[] = [];
	const hands: Hands = {
		read: () => new Promise(answer => reads.push(answer)),
		save: () => new Promise(answer => saves.push(answer)),
		edit: never,
		copy: never,
		open: never,
		remember: never,
		keepFilters: never,
		suspend: never,
		quit: never,
	};
	return {hands, reads, saves};
};

const turn = (): Promise<void> =>
	new Promise(done => {
		setImmediate(done);
	});

it('does not tell what was read before a save of ours ended, but reads again', async () => {
	const {hands, reads, saves} = slowHands();
	const events: Event[] = [];
	const effects = effectsWith(hands, {get: () => state, dispatch: event => events.push(event)});
	effects.run({type: 'read', path: PATH, why: 'changed'});
	effects.run({type: 'save', path: PATH, expected: bytesOf('old'), next: bytesOf('new')});
	saves[0]?.({kind: 'saved'});
	await turn();
	reads[0]?.(read('old'));
	await turn();
	expect(events.map(({type}) => type)).toEqual(['saved']);
	reads[1]?.(read('new'));
	await turn();
	expect(events.map(({type}) => type)).toEqual(['saved', 'read']);
	expect(events[1]).toMatchObject({bytes: bytesOf('new')});
});

it('tells what was read while nothing was saved', async () => {
	const {hands, reads} = slowHands();
	const events: Event[] = [];
	const effects = effectsWith(hands, {get: () => state, dispatch: event => events.push(event)});
	effects.run({type: 'read', path: PATH, why: 'changed'});
	reads[0]?.(read('old'));
	await turn();
	expect(events.map(({type}) => type)).toEqual(['read']);
	expect(reads).toHaveLength(1);
});
