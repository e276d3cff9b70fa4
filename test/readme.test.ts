import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {USAGE} from '../source/cli/usage.ts';
import {readmeTable} from '../source/keys/help.ts';
import {parseQuery} from '../source/model/query-parse.ts';

const ROOT = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', ROOT), 'utf8');

describe('the README', () => {
	test('has the keys as they are bound (node test/support/keys-table.mjs --write)', () => {
		expect(readme).toContain(`-->\n${readmeTable()}\n<!-- /keys -->`);
	});

	test('links to files that are there', () => {
		const links = [...readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(match => match[1]!);
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter(link => !existsSync(new URL(link, ROOT)))).toEqual([]);
	});

	test('shows filters that are understood', () => {
		const block = /## Filters[\s\S]*?```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
		const examples = block.split('\n').flatMap(line => (line.split(/ {4,}/)[0] ?? '').split(/ {3}/));
		const written = examples.map(example => example.trim()).filter(example => example !== '');
		expect(written.length).toBeGreaterThan(10);
		expect(written.flatMap(example => parseQuery(example).problems.map(problem => problem.message))).toEqual(
			[],
		);
	});

	test('and --help name the same subcommands', () => {
		const named = (text: string) => new Set(text.match(/quarterdeck (?:list|export|set|actual)\b/g));
		expect(named(readme)).toEqual(named(USAGE));
	});
});
