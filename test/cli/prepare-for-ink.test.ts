import {expect, test} from 'vitest';
import {prepareForInk} from '../../source/cli/prepare-for-ink.ts';

test('Ink is not told to look for developer tools, whatever DEV means to others', () => {
	const env: NodeJS.ProcessEnv = {DEV: 'true', TERM: 'xterm'};
	prepareForInk(env);
	expect(env).toEqual({TERM: 'xterm'});
});

test('where both are set, NO_COLOR wins without a warning; FORCE_COLOR alone stays', () => {
	const both: NodeJS.ProcessEnv = {NO_COLOR: '1', FORCE_COLOR: '3'};
	prepareForInk(both);
	expect(both).toEqual({NO_COLOR: '1'});
	const forced: NodeJS.ProcessEnv = {FORCE_COLOR: '3'};
	prepareForInk(forced);
	expect(forced).toEqual({FORCE_COLOR: '3'});
});
