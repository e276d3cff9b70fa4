import {render} from 'ink-testing-library';
import {createElement} from 'react';
import {expect, test} from 'vitest';
import {Screen} from '../../source/panes/screen.tsx';
import type {Event} from '../../source/store/event.ts';
import type {Mode} from '../../source/store/state.ts';
import {LANTERN, stateOf} from './fixture.ts';

const shortly = async () => new Promise(resolve => setTimeout(resolve, 40));

const asked = async (mode: Mode, keys: readonly string[]) => {
	const events: Event[] = [];
	const state = stateOf([LANTERN], [100, 24], {mode}, {phase: 9, item: 15});
	const {stdin, lastFrame, unmount} = render(
		createElement(Screen, {state, dispatch: event => events.push(event)}),
	);
	await shortly();
	for (const key of keys) {
		stdin.write(key);
		await shortly();
	}
	const cursor = lastFrame()
		?.split('\n')
		.filter(line => line.includes('▸ '));
	unmount();
	return {events, cursor};
};

test('j, k and Enter choose a status, the cursor is seen to move', async () => {
	const mode: Mode = {kind: 'pick-status', lines: [15], purpose: 'change', highlighted: null};
	const {events, cursor} = await asked(mode, ['k', 'k', '\r']);
	expect(events).toEqual([
		{type: 'highlight', value: 'blocked'},
		{type: 'highlight', value: 'in-progress'},
		{type: 'pick', value: 'in-progress'},
	]);
	expect(cursor).toEqual([expect.stringContaining('▸ 4  ◐ in progress')]);
});

test('a figure takes its row at once', async () => {
	const mode: Mode = {kind: 'pick-status', lines: [15], purpose: 'change', highlighted: null};
	const {events} = await asked(mode, ['7']);
	expect(events).toEqual([{type: 'pick', value: 'dropped'}]);
});

test('a quarter is taken as the term that filters by it', async () => {
	const {events} = await asked({kind: 'pick-quarter', highlighted: null}, ['k', '\r']);
	expect(events.at(-1)).toEqual({type: 'pick', value: 'quarter:2026-Q2'});
});

test('keys that arrive together are all obeyed', async () => {
	const mode: Mode = {kind: 'pick-status', lines: [15], purpose: 'change', highlighted: null};
	const moved = await asked(mode, ['kkk', 'j']);
	expect(moved.events).toEqual([
		{type: 'highlight', value: 'planned'},
		{type: 'highlight', value: 'in-progress'},
	]);
	expect(moved.cursor).toEqual([expect.stringContaining('▸ 4  ◐ in progress')]);
	expect((await asked(mode, ['kk\r'])).events).toEqual([{type: 'pick', value: 'in-progress'}]);
});
