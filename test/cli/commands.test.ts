import {spawn, spawnSync} from 'node:child_process';
import {
	chmodSync,
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {run as runProgram} from '../support/run.ts';
import {type Workspace, workspace} from '../support/workspace.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/quarterdeck.js', import.meta.url));

let place: Workspace;

beforeEach(() => {
	place = workspace({'ROADMAP.md': 'weir.md'});
});

afterEach(() => {
	place.remove();
});

const run = (...args: readonly string[]) => runProgram(args, {cwd: place.folder, home: place.home});

/** One line on stderr, nothing on stdout, and the exit code. */
const complains = (code: number, line: string | RegExp, ...args: readonly string[]): void => {
	const ran = run(...args);
	expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
	if (typeof line === 'string') expect(ran.err).toBe(`quarterdeck: ${line}\n`);
	else expect(ran.err).toMatch(line);
	expect(ran.out).toBe('');
	expect(ran.code).toBe(code);
};

describe('export', () => {
	test('prints one document with the roadmaps in the order of the paths', () => {
		mkdirSync(place.path('other'));
		writeFileSync(place.path('other/b.md'), '# B\n\n- [ ] one\n');
		const {out, code} = run('export', 'other/b.md', 'ROADMAP.md', '--format', 'json');
		const document = JSON.parse(out);
		expect(code).toBe(0);
		expect(document.schemaVersion).toBe(1);
		expect(document.roadmaps.map((roadmap: {path: string}) => roadmap.path)).toEqual([
			'other/b.md',
			'ROADMAP.md',
		]);
		expect(Object.keys(document.roadmaps[0])).toEqual([
			'path',
			'title',
			'phases',
			'items',
			'metrics',
			'notRecognised',
		]);
		expect(document.roadmaps[0].items[0]).toMatchObject({
			line: 3,
			status: 'planned',
			marked: true,
			phase: null,
			period: null,
			title: 'one',
			theme: null,
			parent: null,
			details: [],
		});
	});

	test('finds the roadmaps of this project by itself', () => {
		const {out} = runProgram(['export'], {cwd: place.folder, home: place.home});
		expect(JSON.parse(out).roadmaps.map((roadmap: {path: string}) => roadmap.path)).toEqual(['ROADMAP.md']);
	});

	test('holds no character that a terminal obeys', () => {
		const unseen = 'a\u202eb \u00ad\u061c\u2060\ufff9\u{e0041}c';
		writeFileSync(place.path('ROADMAP.md'), `# T\u009b31m\n\n- [ ] ${unseen} \u001b]0;x\u0007 \u001b[2J\n`);
		const {out} = run('export');
		// Whatever is shown of it: the text itself is kept.
		expect(out).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u202e\u2060\ufff9\u{e0041}]/u);
		expect(JSON.parse(out).roadmaps[0].items[0].title).toContain(unseen);
	});
});

describe('list', () => {
	test.skipIf(!existsSync('/dev/full'))('says in one line that a full disk takes no more', () => {
		const full = openSync('/dev/full', 'w');
		const command = [PROGRAM, 'list', 'ROADMAP.md'];
		const {status, stderr} = spawnSync(process.execPath, command, {
			cwd: place.folder,
			stdio: ['ignore', full, 'pipe'],
			encoding: 'utf8',
		});
		closeSync(full);
		expect(stderr).toBe("quarterdeck: the output can't be written: the disk is full.\n");
		expect(status).toBe(1);
	});

	test('prints PATH:LINE, the status and the words of every item', () => {
		const {out, code} = run('list');
		expect(code).toBe(0);
		expect(out).toMatch(/^ {4}ROADMAP\.md:77 +planned +A page in the manual for each connector$/m);
		expect(out.match(/ROADMAP\.md:\d+/g)).toHaveLength(193);
	});

	test('filters by the grammar of the screen', () => {
		const {out} = run('list', '--filter', 'status:done');
		expect(out.match(/ROADMAP\.md:\d+/g)).toHaveLength(28);
		const other = run('list', '--filter', '-status:done quarter:2026-Q3', '--json');
		expect(JSON.parse(other.out).roadmaps[0].items).toHaveLength(37);
	});

	test('says so where nothing matches', () => {
		complains(
			1,
			'no item matches "zebra" in ROADMAP.md. Try quarterdeck list --filter is:open.',
			'list',
			'--filter',
			'zebra',
		);
	});

	test('names the nearest field and value that there is', () => {
		complains(
			2,
			/no field is called "statsu"\. Did you mean status:done\?$/im,
			'list',
			'--filter',
			'statsu:done',
		);
		complains(2, /no status is called "dnoe"\. Did you mean done\?$/im, 'list', '--filter', 'status:dnoe');
	});

	test('shows control characters of a file instead of sending them', () => {
		writeFileSync(place.path('ROADMAP.md'), '# T\n\n- [ ] a \u001b]0;owned\u0007 b\n');
		const {out} = run('list');
		expect(out).not.toMatch(/[\u001b\u0007]/);
		expect(out).toContain('owned');
	});

	test('ends quietly when its reader goes away', async () => {
		const child = spawn('sh', ['-c', `"${process.execPath}" "${PROGRAM}" list ROADMAP.md | head -1`], {
			cwd: place.folder,
		});
		let err = '';
		let out = '';
		child.stderr.on('data', data => {
			err += data;
		});
		child.stdout.on('data', data => {
			out += data;
		});
		await new Promise(resolve => child.on('close', resolve));
		expect(out).toMatch(/^Weir Roadmap/);
		expect(err).toBe('');
	});
});

describe('set', () => {
	test('many at once on one file all find their place', async () => {
		const lines = [77, 78, 79, 80, 81, 82, 83, 84];
		const codes = await Promise.all(
			lines.map(line => {
				const args = [PROGRAM, 'set', `ROADMAP.md:${line}`, 'done'];
				const child = spawn(process.execPath, args, {cwd: place.folder, stdio: 'ignore'});
				return new Promise(resolve => child.on('close', resolve));
			}),
		);
		expect(codes).toEqual(lines.map(() => 0));
		const now = place.text('ROADMAP.md').split('\n');
		for (const line of lines) expect(now[line - 1]).toMatch(/^- \[x\]/);
	});

	test('changes the one mark and says what stands there now', () => {
		const before = place.text('ROADMAP.md');
		const {out, code, err} = run('set', 'ROADMAP.md:77', 'done');
		expect({out, code, err}).toEqual({
			out: 'ROADMAP.md:77 is now done: - [x] A page in the manual for each connector\n',
			code: 0,
			err: '',
		});
		const lines = before.split('\n');
		lines[76] = lines[76]!.replace('[ ]', '[x]');
		expect(place.text('ROADMAP.md')).toBe(lines.join('\n'));
	});

	test('--dry-run prints the diff and writes nothing', () => {
		const before = statSync(place.path('ROADMAP.md')).mtimeMs;
		const {out, code} = run('set', 'ROADMAP.md:77', 'done', '--dry-run');
		expect(code).toBe(0);
		expect(out).toContain(
			'\n-- [ ] A page in the manual for each connector\n+- [x] A page in the manual for each connector\n',
		);
		expect(statSync(place.path('ROADMAP.md')).mtimeMs).toBe(before);
	});

	test('leaves the file alone where the item has that status already', () => {
		const before = statSync(place.path('ROADMAP.md')).mtimeMs;
		expect(run('set', 'ROADMAP.md:15', 'done')).toMatchObject({
			code: 0,
			out: 'ROADMAP.md:15 is done already; nothing was written.\n',
		});
		expect(statSync(place.path('ROADMAP.md')).mtimeMs).toBe(before);
	});

	test('takes a status as people write it', () => {
		expect(run('set', 'ROADMAP.md:77', 'In', 'Progress').code).toBe(0);
		expect(run('list', '--filter', 'status:in-progress').out).toContain('ROADMAP.md:77');
	});

	test('leaves no file beside the one that it changed', () => {
		run('set', 'ROADMAP.md:77', 'done');
		expect(readdirSync(place.folder).toSorted()).toEqual(['.git', 'ROADMAP.md']);
	});
});

describe('bad input is one clear line, and nothing is written', () => {
	test('no such file', () => {
		complains(
			1,
			"nope.md: it can't be read: there is no such file. Give another path, or none to look for the roadmaps of this project.",
			'list',
			'nope.md',
		);
		complains(
			1,
			/^quarterdeck: nope\.md: it can't be read: there is no such file/,
			'set',
			'nope.md:3',
			'done',
		);
		complains(1, /^quarterdeck: nope\.md: it can't be read: there is no such file/, 'nope.md');
	});

	test('a folder without roadmaps', () => {
		mkdirSync(place.path('empty'));
		complains(
			1,
			/^quarterdeck: empty: no roadmap below it; .*Name the file, or try --demo\.$/m,
			'export',
			'empty',
		);
	});

	test('nothing given, and nothing there', () => {
		mkdirSync(place.path('deep/.git'), {recursive: true});
		const {err, code, out} = runProgram([], {cwd: place.path('deep'), home: place.home});
		expect(err).toBe(
			`quarterdeck: no roadmap from ${place.path('deep')} up to ${place.path('deep')}; looked for ROADMAP*, docs/ROADMAP*, roadmap/, roadmaps/. Give a path, or try --demo.\n`,
		);
		expect({code, out}).toEqual({code: 1, out: ''});
	});

	test('a folder named ROADMAP.md', () => {
		mkdirSync(place.path('sub/ROADMAP.md'), {recursive: true});
		complains(1, /^quarterdeck: sub\/ROADMAP\.md: no roadmap below it/, 'list', 'sub/ROADMAP.md');
		complains(
			1,
			/^quarterdeck: sub\/ROADMAP\.md: it can't be read: it is a folder/,
			'set',
			'sub/ROADMAP.md:1',
			'done',
		);
	});

	test('an empty file', () => {
		writeFileSync(place.path('ROADMAP.md'), '');
		complains(1, /^quarterdeck: ROADMAP\.md: no work found in it\./, 'list');
		complains(1, /^quarterdeck: ROADMAP\.md: no work found in it\./);
		complains(
			1,
			'ROADMAP.md:1: no item stands on this line; nothing was written. No item was found in this file.',
			'set',
			'ROADMAP.md:1',
			'done',
		);
		expect(JSON.parse(run('export').out).roadmaps[0].items).toEqual([]);
	});

	test('a binary', () => {
		writeFileSync(place.path('ROADMAP.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
		complains(
			1,
			/^quarterdeck: ROADMAP\.md: it can't be read: it is not a text: there is a NUL at byte 4\./,
			'export',
		);
	});

	test('no permission', () => {
		chmodSync(place.path('ROADMAP.md'), 0);
		for (const path of [place.folder, `${place.folder}/..`]) chmodSync(path, 0o755);
		// The superuser may read everything, so somebody else is asked.
		const uid = process.getuid?.() === 0 ? 65_534 : undefined;
		const {err, code, out} = runProgram(['list', 'ROADMAP.md'], {
			cwd: place.folder,
			...(uid === undefined ? {} : {uid}),
		});
		expect(err).toMatch(/^quarterdeck: ROADMAP\.md: it can't be read: permission is denied\..*\n$/);
		expect({code, out}).toEqual({code: 1, out: ''});
	});

	test('a read-only file', () => {
		chmodSync(place.path('ROADMAP.md'), 0o444);
		const before = place.text('ROADMAP.md');
		complains(
			1,
			'ROADMAP.md:77: it is read-only; nothing was written. Make it writable first.',
			'set',
			'ROADMAP.md:77',
			'done',
		);
		expect(place.text('ROADMAP.md')).toBe(before);
	});

	test('a status that does not exist', () => {
		complains(
			2,
			'no status is called "dnoe". Did you mean done? There are research, backlog, planned, in progress, blocked, done, dropped.',
			'set',
			'ROADMAP.md:77',
			'dnoe',
		);
	});

	test('a line without an item, or beyond the file', () => {
		complains(
			1,
			'ROADMAP.md:12: no item stands on this line; nothing was written. The nearest item stands on line 15; quarterdeck list shows all.',
			'set',
			'ROADMAP.md:12',
			'done',
		);
		complains(
			1,
			/^quarterdeck: ROADMAP\.md:99999: no item stands on this line; nothing was written\./,
			'set',
			'ROADMAP.md:99999',
			'done',
		);
	});

	test('conflict markers', () => {
		const text = place.text('ROADMAP.md').replace('- [ ] Screencasts', '<<<<<<< HEAD\n- [ ] Screencasts');
		writeFileSync(place.path('ROADMAP.md'), text);
		complains(
			1,
			/^quarterdeck: ROADMAP\.md:77: it has conflict markers from line 81; nothing was written\. Resolve them first\./,
			'set',
			'ROADMAP.md:77',
			'done',
		);
		expect(place.text('ROADMAP.md')).toBe(text);
	});

	test('wrong usage', () => {
		complains(2, /^quarterdeck: set needs PATH:LINE and a status\. See quarterdeck --help\./, 'set');
		complains(2, /^quarterdeck: set needs a status\./, 'set', 'ROADMAP.md:77');
		complains(
			2,
			/^quarterdeck: "ROADMAP\.md" names no line\. Write it like docs\/ROADMAP\.md:12/,
			'set',
			'ROADMAP.md',
			'done',
		);
		complains(
			2,
			/^quarterdeck: no format is called "yaml"\. There are json, csv, markdown\./,
			'export',
			'--format',
			'yaml',
		);
	});

	test('--read-only', () => {
		complains(
			1,
			/^quarterdeck: ROADMAP\.md:77: --read-only was asked for; nothing was written\./,
			'set',
			'ROADMAP.md:77',
			'done',
			'--read-only',
		);
	});

	test('of several files the readable ones are shown', () => {
		const {err, out, code} = run('list', 'nope.md', 'ROADMAP.md');
		expect(err).toMatch(/^quarterdeck: nope\.md: .*\n$/);
		expect(out).toMatch(/^Weir Roadmap/);
		expect(code).toBe(1);
	});
});

describe('without a terminal', () => {
	test('a plain summary is printed, whatever CI says', () => {
		for (const env of [{}, {CI: '1'}]) {
			const {out, code, err} = runProgram([], {cwd: place.folder, home: place.home, env});
			expect({code, err}).toEqual({code: 0, err: ''});
			expect(out).toMatch(
				/^Weir Roadmap {2}\(ROADMAP\.md\)\n {2}14% {2}28 of 193 done: 28 done, 165 planned\n/,
			);
			expect(out).toMatch(/v0\.8 Every Connector In +█{16} +100% {2}28\/28 {2}Q1 2026 +done/);
			expect(out).not.toContain('\u001b');
		}
	});

	test('--ascii keeps to ASCII', () => {
		const {out} = run('--ascii', 'ROADMAP.md');
		expect(out).toContain('################');
		expect(out).not.toContain('█');
	});

	test('--demo shows the samples and leaves them alone', () => {
		const {out, code} = run('--demo');
		expect(code).toBe(0);
		for (const title of ['Tidemark Roadmap', 'Wayfarer Fleet Platform Roadmap', 'Weir Roadmap'])
			expect(out).toContain(title);
	});

	test('--version and --help', () => {
		expect(run('--version')).toMatchObject({code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)});
		const {out, code} = run('--help');
		expect(code).toBe(0);
		expect(out).toContain('quarterdeck set    PATH:LINE STATUS');
	});
});
