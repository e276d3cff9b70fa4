import {describe, expect, test} from 'vitest';
import {COMMANDS} from '../../source/commands/commands.ts';
import {paletteCommands} from '../../source/commands/palette.ts';
import {commandOf, RUN_CHOSEN} from '../../source/commands/registry.ts';
import {BINDINGS, CONTEXTS} from '../../source/keys/bindings.ts';
import {explained, helpFor, helpGroups, readmeTable} from '../../source/keys/help.ts';

describe('the table of keys', () => {
	test.each(BINDINGS.map(binding => [binding.keys.join(' '), binding] as const))(
		'%s gives a command',
		(_, binding) => {
			expect(binding.command === RUN_CHOSEN || commandOf(binding.command) !== null).toBe(true);
		},
	);

	test('a key means one thing in one place', () => {
		const all = BINDINGS.flatMap(({keys, in: contexts}) =>
			contexts.flatMap(context => keys.map(key => `${context} ${key}`)),
		);
		expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
	});

	test('every place can be left, and the program ended from it', () => {
		for (const context of CONTEXTS) {
			const commands = BINDINGS.filter(binding => binding.in.includes(context)).map(({command}) => command);
			expect(commands).toContain('quit');
			expect(commands).toContain('back');
		}
	});

	test('no letter is a key where text is typed', () => {
		const letters = BINDINGS.filter(binding =>
			binding.in.some(context => ['filter', 'palette', 'find'].includes(context)),
		)
			.flatMap(({keys}) => keys)
			.filter(key => key.length === 1);
		expect(letters).toEqual([]);
	});
});

describe('the help', () => {
	test('has a line for every key that is bound where one browses', () => {
		const known = explained();
		const missing = BINDINGS.filter(
			binding => binding.in.includes('browse') && !known.has(binding.command),
		).map(({command}) => command);
		expect(missing).toEqual(['pane-previous', 'suspend']);
	});

	test('every command has words, and can be found in the palette unless it only moves', () => {
		for (const {id, title} of COMMANDS) {
			expect(title.length, id).toBeGreaterThan(1);
			expect(title, id).toBe(title.toLowerCase());
			expect(title.split(' ').length, id).toBeLessThanOrEqual(5);
		}

		expect(paletteCommands('').length).toBeGreaterThan(15);
		expect(paletteCommands('undo')[0]?.id).toBe('undo');
		expect(paletteCommands('quarter')[0]?.title).toContain('quarter');
		expect(paletteCommands('no such thing at all')).toEqual([]);
	});

	test('shows keys as they are bound', () => {
		const lines = helpGroups().flatMap(group => group.lines.map(({keys, words}) => `${keys} | ${words}`));
		expect(lines).toContain('j k | up, down; also arrows');
		expect(lines).toContain('h l tab | pane left, right, next');
		expect(lines).toContain('0-5 [ ] | view');
		expect(lines).toContain('U ctrl-r | redo');
		expect(lines).toContain('q ctrl-c | quit');
		expect(lines).toContain('space | next status');
	});

	test('is narrowed by what is typed', () => {
		expect(helpFor('quarter').flatMap(({lines}) => lines)).toEqual([{keys: 't', words: 'by quarter'}]);
		expect(helpFor('ctrl-r').flatMap(({lines}) => lines.map(({words}) => words))).toEqual(['redo']);
		expect(helpFor('zzz')).toEqual([]);
	});

	test('becomes a table for the README', () => {
		expect(readmeTable()).toContain('| `/` | filter as you type |');
		expect(readmeTable()).toContain('| `q` `ctrl-c` | quit |');
	});
});
