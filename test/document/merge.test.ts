import {spawnSync} from 'node:child_process';
import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {amend} from '../../source/document/amend.ts';
import type {Change} from '../../source/document/document.ts';
import {openDocument} from '../../source/document/open.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(realpathSync(tmpdir()), 'quarterdeck-merge-'));
	git('init', '-q', '-b', 'main');
	git('config', 'user.name', 'A');
	git('config', 'user.email', 'a@example.org');
});

afterEach(() => {
	rmSync(folder, {recursive: true, force: true});
});

const git = (...args: readonly string[]) => {
	const ran = spawnSync('git', args, {
		cwd: folder,
		encoding: 'utf8',
		env: {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'},
	});
	return {code: ran.status, out: ran.stdout};
};

const write = (bytes: string | Uint8Array): void => writeFileSync(join(folder, 'ROADMAP.md'), bytes);

const commit = (text: string | Uint8Array): void => {
	write(text);
	git('add', '.');
	git('commit', '-q', '-m', 'x');
};

const changed = (text: string, change: Change): Uint8Array => {
	const document = openDocument(new TextEncoder().encode(text));
	if ('refused' in document) throw new Error(document.refused);
	const result = amend(document, change);
	if (!result.ok) throw new Error(result.reason);
	return result.document.bytes;
};

const BOXES = '# Plan\n\n## v1.0\n\n- [ ] Hull\n- [ ] Mast\n- [ ] Sails\n- [ ] Horn\n';
const SIGNS = '# Plan\r\n\r\n## v1.0\r\n\r\n- ✅ Hull\r\n- 🚧 Mast\r\n- 📌 Sails\r\n- 📌 Horn\r\n';
const WORDS = '# Plan\n\n- Hull (done)\n- Mast (planned)\n- Sails (planned)\n- Horn (planned)\n';
const ROWS =
	'# Plan\n\n| Item  | Status  |\n|-------|---------|\n| Hull  | Done    |\n| Mast  | Planned |\n| Sails | Planned |\n| Horn  | Planned |\n';

describe.each([
	['boxes', BOXES],
	['signs, Windows line ends', SIGNS],
	['words', WORDS],
	['rows of a table', ROWS],
])('a status in a list of %s', (_, text) => {
	const line = text.split('\n').findIndex(one => one.includes('Mast')) + 1;

	test('is one line in the diff', () => {
		commit(text);
		write(changed(text, {kind: 'status', lines: [line], status: 'done'}));
		expect(git('diff', '--numstat').out).toBe('1\t1\tROADMAP.md\n');
		expect(git('diff', '--check').code === 0 || text.includes('\r')).toBe(true);
	});

	test('merges with an edit of a line that is not next to it', () => {
		commit(text);
		git('checkout', '-q', '-b', 'theirs');
		commit(text.replace('Horn', 'A loud horn'));
		git('checkout', '-q', 'main');
		commit(changed(text, {kind: 'status', lines: [line], status: 'done'}));
		const merged = git('merge', '-q', '-m', 'x', 'theirs');
		expect(merged.code, merged.out).toBe(0);
		const now = git('show', 'HEAD:ROADMAP.md').out;
		expect(now).toContain('A loud horn');
		const document = openDocument(new TextEncoder().encode(now));
		if ('refused' in document) throw new Error(document.refused);
		expect(document.reading.roadmap.items.find(item => item.title.startsWith('Mast'))?.status).toBe('done');
	});
});

test('two changes of different items on two branches merge too', () => {
	commit(BOXES);
	git('checkout', '-q', '-b', 'theirs');
	commit(changed(BOXES, {kind: 'status', lines: [8], status: 'done'}));
	git('checkout', '-q', 'main');
	commit(changed(BOXES, {kind: 'status', lines: [5, 6], status: 'done'}));
	expect(git('merge', '-q', '-m', 'x', 'theirs').code).toBe(0);
	expect(git('show', 'HEAD:ROADMAP.md').out).toBe(
		BOXES.replace('[ ] Hull', '[x] Hull').replace('[ ] Mast', '[x] Mast').replace('[ ] Horn', '[x] Horn'),
	);
});
