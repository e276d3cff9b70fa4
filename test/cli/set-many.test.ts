import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {run as runProgram} from '../support/run.ts';
import {type Workspace, workspace} from '../support/workspace.ts';

const ONE =
	'# One\n\n## v1.0 (Q1 2026)\n\n- [ ] Hull\n- [x] Mast\n- [ ] Sails\n\n## v2.0 (Q1 2027)\n\n- [ ] Horn\n';
const TWO = '# Two\r\n\r\n## v1.0 (Q1 2026)\r\n\r\n- 📌 Pump\r\n- ✅ Rope\r\n';

let place: Workspace;

beforeEach(() => {
	place = workspace();
	mkdirSync(place.path('docs'));
	writeFileSync(place.path('docs/ROADMAP.md'), ONE);
	writeFileSync(place.path('docs/ROADMAP-two.md'), TWO);
});

afterEach(() => {
	place.remove();
});

const run = (...args: readonly string[]) => runProgram(args, {cwd: place.folder, home: place.home});

describe('set --filter', () => {
	test('changes all that matches, in all files, and says each line', () => {
		const {out, err, code} = run('set', 'docs', '--filter', 'quarter:2026-Q1 is:open', 'done');
		expect(err).toBe('');
		expect(code).toBe(0);
		expect(out.trimEnd().split('\n').toSorted()).toEqual([
			'docs/ROADMAP-two.md:5 is now done: - ✅ Pump',
			'docs/ROADMAP.md:5 is now done: - [x] Hull',
			'docs/ROADMAP.md:7 is now done: - [x] Sails',
		]);
		expect(place.text('docs/ROADMAP.md')).toBe(
			ONE.replace('[ ] Hull', '[x] Hull').replace('[ ] Sails', '[x] Sails'),
		);
		expect(place.text('docs/ROADMAP-two.md')).toBe(TWO.replace('📌', '✅'));
	});

	test('--dry-run prints a diff that git takes, and writes nothing', () => {
		const {out, code} = run(
			'set',
			'docs/ROADMAP.md',
			'--filter',
			'release:v1.0',
			'in',
			'progress',
			'--dry-run',
		);
		expect(code).toBe(0);
		expect(out).toContain('--- a/docs/ROADMAP.md\n+++ b/docs/ROADMAP.md\n@@ -2,9 +2,9 @@\n');
		expect(out.split('\n').filter(line => line.startsWith('-- ['))).toEqual([
			'-- [ ] Hull',
			'-- [x] Mast',
			'-- [ ] Sails',
		]);
		expect(place.text('docs/ROADMAP.md')).toBe(ONE);
		const applied = spawnSync('git', ['apply', '-'], {cwd: place.folder, input: out, encoding: 'utf8'});
		expect(applied.stderr).toBe('');
		expect(
			run('list', 'docs/ROADMAP.md', '--filter', 'status:in-progress', '--json').out.match(/"line"/g),
		).not.toBeNull();
		expect(place.text('docs/ROADMAP.md')).not.toBe(ONE);
	});

	test('says so where nothing matches, and where all is as it was asked for', () => {
		const none = run('set', 'docs', '--filter', 'zebra', 'done');
		expect([none.code, none.out]).toEqual([1, '']);
		expect(none.err).toBe(
			'quarterdeck: no item matches "zebra" in 2 roadmaps. Try quarterdeck list --filter is:open.\n',
		);
		const before = statSync(place.path('docs/ROADMAP.md')).mtimeMs;
		const already = run('set', 'docs/ROADMAP.md', '--filter', 'mast', 'done');
		expect(already.out).toBe('docs/ROADMAP.md: what matches is done already; nothing was written.\n');
		expect(statSync(place.path('docs/ROADMAP.md')).mtimeMs).toBe(before);
	});

	test('leaves a file alone where one of its items is refused, tells each, and writes the others', () => {
		const latin = Buffer.concat([
			Buffer.from('# Three\n\n- [ ] Caf'),
			Buffer.from([0xe9]),
			Buffer.from('\n- [ ] Bar\n'),
		]);
		writeFileSync(place.path('docs/ROADMAP-three.md'), latin);
		const {out, err, code} = run('set', 'docs', '--filter', 'is:open', 'done');
		expect(code).toBe(1);
		expect(err).toBe(
			'quarterdeck: docs/ROADMAP-three.md:3: line 3 is not UTF-8; it can be read here, not written; nothing was written to this file. Convert it.\n',
		);
		expect(place.read('docs/ROADMAP-three.md').equals(latin)).toBe(true);
		expect(out).not.toContain('three');
		expect(out.trimEnd().split('\n')).toHaveLength(4);
	});

	test('--read-only and files that may not be written to stay as they are', () => {
		expect(run('set', 'docs', '--filter', 'hull', 'done', '--read-only')).toMatchObject({
			code: 1,
			out: '',
			err: 'quarterdeck: --read-only was asked for; nothing was written. Leave it out to write.\n',
		});
		chmodSync(place.path('docs/ROADMAP.md'), 0o444);
		expect(run('set', 'docs', '--filter', 'hull', 'done').err).toMatch(
			/^quarterdeck: docs\/ROADMAP\.md: it is read-only; nothing was written to this file\./,
		);
		expect(place.text('docs/ROADMAP.md')).toBe(ONE);
	});

	test('without a status is wrong usage', () => {
		expect(run('set', '--filter', 'hull').code).toBe(2);
		expect(run('set', 'docs', '--filter', 'hull', 'doen')).toMatchObject({
			code: 2,
			err: expect.stringContaining('Did you mean done?'),
		});
		expect(run('set', 'docs', '--filter', 'statsu:done', 'done').code).toBe(2);
	});
});
