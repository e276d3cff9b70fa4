import {expect, test} from 'vitest';
import {readArguments} from '../../source/cli/arguments.ts';
import {ProblemError, problemLine} from '../../source/cli/problem.ts';
import {wishOfPaths} from '../../source/cli/wish.ts';

const complaint = (...argv: readonly string[]): string => {
	try {
		readArguments(argv);
	} catch (error) {
		if (error instanceof ProblemError && error.problem.code === 2) return problemLine(error.problem);
		throw error;
	}
	throw new Error('it was taken');
};

test('takes subcommand, inputs and flags apart', () => {
	expect(readArguments(['list', 'a.md', 'b.md', '--filter', 'is:open', '--json'])).toMatchObject({
		subcommand: 'list',
		inputs: ['a.md', 'b.md'],
		filter: 'is:open',
		json: true,
	});
	expect(readArguments(['set', 'a.md:3', 'done', '--dry-run'])).toMatchObject({
		subcommand: 'set',
		inputs: ['a.md:3', 'done'],
		dryRun: true,
	});
	expect(readArguments(['--demo', '--ascii'])).toMatchObject({subcommand: 'open', demo: true, ascii: true});
});

test('a query may begin with a dash', () => {
	expect(readArguments(['list', '--filter', '-status:done']).filter).toBe('-status:done');
	expect(readArguments(['list', '--filter=-status:done']).filter).toBe('-status:done');
});

test('what stands behind -- is a path', () => {
	expect(readArguments(['--ascii', '--', '--odd.md'])).toMatchObject({
		subcommand: 'open',
		inputs: ['--odd.md'],
	});
});

test('an unknown flag is named, with the nearest that there is', () => {
	expect(complaint('list', '--fliter', 'x')).toBe(
		'quarterdeck: no flag is called --fliter. Did you mean --filter?',
	);
	expect(complaint('--frobnicate')).toBe(
		'quarterdeck: no flag is called --frobnicate. See quarterdeck --help.',
	);
	expect(complaint('-x')).toBe('quarterdeck: no flag is called -x. See quarterdeck --help.');
});

test('a flag without its value, or where it means nothing, is refused', () => {
	expect(complaint('list', '--filter')).toBe('quarterdeck: --filter needs a value. See quarterdeck --help.');
	expect(complaint('list', '--dry-run')).toBe(
		'quarterdeck: --dry-run means nothing to list. See quarterdeck --help.',
	);
	expect(complaint('set', '--filter', ' ', 'done')).toBe(
		'quarterdeck: set --filter was given no query. Write it like quarterdeck set --filter is:overdue blocked.',
	);
	expect(complaint('a.md', '--json')).toBe('quarterdeck: --json means nothing here. See quarterdeck --help.');
});

test('nothing but paths needs no parser', () => {
	expect(wishOfPaths(['a.md', 'docs'])).toMatchObject({subcommand: 'open', inputs: ['a.md', 'docs']});
	expect(wishOfPaths([])).toMatchObject({subcommand: 'open', inputs: []});
	expect(wishOfPaths(['list'])).toBeNull();
	expect(wishOfPaths(['a.md', '--ascii'])).toBeNull();
});
