import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import fc from 'fast-check';
import {afterAll, expect, test} from 'vitest';
import {unifiedDiff} from '../../source/cli/unified-diff.ts';
import {apply, type Edit} from '../../source/text/edit.ts';

const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-diff-'));
afterAll(() => rmSync(folder, {recursive: true}));

const byGit = (before: string, diff: string): string => {
	const file = join(folder, 'R.md');
	writeFileSync(file, before);
	execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
		cwd: folder,
		input: diff,
		env: {...process.env, GIT_CEILING_DIRECTORIES: folder},
	});
	return readFileSync(file, 'utf8');
};

test('shows one changed line with three lines around it', () => {
	const before = 'a\nb\nc\nd\n- [ ] e\nf\ng\nh\ni\n';
	expect(unifiedDiff('docs/R.md', before, [{offset: 11, length: 1, text: 'x'}])).toBe(
		'--- a/docs/R.md\n+++ b/docs/R.md\n@@ -2,7 +2,7 @@\n b\n c\n d\n-- [ ] e\n+- [x] e\n f\n g\n h\n',
	);
});

test('says where the last line has no newline', () => {
	expect(unifiedDiff('R.md', 'a\n- [ ] b', [{offset: 5, length: 1, text: 'x'}])).toBe(
		'--- a/R.md\n+++ b/R.md\n@@ -1,2 +1,2 @@\n a\n-- [ ] b\n\\ No newline at end of file\n+- [x] b\n\\ No newline at end of file\n',
	);
});

test.each([
	'tab\there.md',
	'line\nfeed.md',
	'quo"te.md',
	'back\\slash.md',
	'esc\u001b[2J.md',
	'ümlaut and space.md',
])('git finds the file %j', name => {
	const before = 'a\n- [ ] b\n';
	writeFileSync(join(folder, name), before);
	execFileSync('git', ['apply', '-'], {
		cwd: folder,
		input: unifiedDiff(name, before, [{offset: 5, length: 1, text: 'x'}]),
		env: {...process.env, GIT_CEILING_DIRECTORIES: folder},
	});
	expect(readFileSync(join(folder, name), 'utf8')).toBe('a\n- [x] b\n');
});

test.each(['R.md', './R.md', 'docs/../R.md', resolve('R.md')])('names %s as git would from here', path => {
	expect(unifiedDiff(path, '- [ ] b\n', [{offset: 3, length: 1, text: 'x'}])).toMatch(
		/^--- a\/R\.md\n\+\+\+ b\/R\.md\n/,
	);
});

test('is empty where nothing changes', () => {
	expect(unifiedDiff('R.md', 'a\n', [])).toBe('');
	expect(unifiedDiff('R.md', 'a\n', [{offset: 0, length: 1, text: 'a'}])).toBe('');
});

test('is what git apply makes the same text of, whatever the edits', () => {
	const line = fc.constantFrom('', 'a', 'bb', '- [ ] c', '| d |', 'é…', 'x\r');
	const text = fc
		.tuple(fc.array(line, {minLength: 1, maxLength: 30}), fc.boolean())
		.map(([lines, end]) => lines.join('\n') + (end ? '\n' : 'z'));
	const edits = fc.array(fc.tuple(fc.nat(1000), fc.nat(3), fc.constantFrom('', 'x', 'y\n', '\nz')), {
		maxLength: 4,
	});
	fc.assert(
		fc.property(text, edits, (before, wanted) => {
			const made: Edit[] = [];
			for (const [at, length, added] of wanted.toSorted(
				(a, b) => (a[0] % (before.length + 1)) - (b[0] % (before.length + 1)),
			)) {
				const offset = Math.max(
					at % (before.length + 1),
					(made.at(-1)?.offset ?? -9) + (made.at(-1)?.length ?? 0) + 1,
				);
				if (offset + length <= before.length) made.push({offset, length, text: added});
			}
			const diff = unifiedDiff('R.md', before, made);
			if (diff !== '') expect(byGit(before, diff)).toBe(apply(before, made));
			else expect(apply(before, made)).toBe(before);
		}),
		{numRuns: 150},
	);
});
