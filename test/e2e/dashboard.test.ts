import {appendFileSync, readFileSync, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {KEYS, type Options, type Running, start} from '../support/terminal.mjs';
import {until, type Workspace, workspace} from '../support/workspace.ts';

let place: Workspace;
let running: Running | undefined;

beforeEach(() => {
	place = workspace({'ROADMAP.md': 'weir.md'});
});

afterEach(async () => {
	await running?.close();
	running = undefined;
	place.remove();
});

const open = (args: readonly string[] = ['ROADMAP.md'], options: Options = {}): Running => {
	running = start(args, {cwd: place.folder, home: place.home, ...options});
	return running;
};

/** Opens the sample with the first item of v0.9 selected. */
const openAtBeta = async (options: Options = {}): Promise<Running> => {
	const screen = open(['ROADMAP.md'], options);
	await screen.waitFor(/▸ v0\.8 Every Connector In/);
	screen.type('j');
	await screen.waitFor(/▸ v0\.9 Open Beta/);
	screen.type('l');
	await screen.waitFor(/▸ ○ A page in the manual for each connector/);
	return screen;
};

/** Moves down in a picker until a row is the selected one; it goes around, wherever it began. */
const choose = async (screen: Running, label: string): Promise<void> => {
	const selected = (text: string): string | undefined => /^ ▸ (.+?) {2}/m.exec(text)?.[1];
	await screen.waitFor(text => selected(text) !== undefined);
	const first = selected(screen.screen());
	for (let here = first; here !== label; here = selected(screen.screen())) {
		screen.type('j');
		await screen.waitFor(text => ![undefined, here].includes(selected(text)));
		if (selected(screen.screen()) === first) throw new Error(`${label} is not in the list`);
	}
};

/** The sample with one replacement on one line. */
const changed = (before: string, line: number, from: string, to: string): string =>
	before
		.split('\n')
		.map((text, index) => (index === line - 1 ? text.replace(from, to) : text))
		.join('\n');

const isRestored = (screen: Running): boolean =>
	!screen.isAlternate() && screen.raw().lastIndexOf('\x1b[?25h') > screen.raw().lastIndexOf('\x1b[?25l');

describe.each([
	{where: 'on a terminal', env: {}},
	{where: 'on a terminal with CI set', env: {CI: '1'}},
])('$where', ({env}) => {
	test('starts with the roadmap of this project', async () => {
		const screen = open([], {env});
		await screen.waitFor(/Weir Roadmap[\s\S]*28\/193[\s\S]*▸1 Roadmap/);
		await screen.waitFor(/v0\.8 Every Connector In\s+█+\s+28\/28/);
		await screen.waitFor(/v0\.9 Open Beta\s+0\/31 !/);
		expect(screen.isAlternate()).toBe(true);
	});

	test('moves, and obeys keys that arrive together one by one', async () => {
		const screen = await openAtBeta({env});
		screen.type('jjj');
		await screen.waitFor(/▸ ○ Moving from Airflow/);
		screen.type('kG');
		await screen.waitFor(/▸ ○ A chat room that is looked after/);
		screen.type('g');
		await screen.waitFor(/▸ Manual & Examples/);
		screen.type(`${KEYS.down}${KEYS.down}`);
		await screen.waitFor(/▸ ○ Reference of all pipeline keywords/);
	});

	test('keys that are pressed before the first frame wait for it', async () => {
		const screen = open(undefined, {env});
		screen.type('jl');
		await screen.waitFor(/▹ v0\.9 Open Beta[\s\S]*▸ ○ A page in the manual/);
		await screen.waitFor(/^ Weir Roadmap .*28\/193/);
	});

	test('filters by status as typed', async () => {
		const screen = open(undefined, {env});
		await screen.waitFor('28/193');
		screen.type('/');
		screen.type('status:done');
		await screen.waitFor(/Filter ━+ 28 of 193/);
		screen.type(KEYS.enter);
		await screen.waitFor('28 of 193 match');
		await screen.waitFor(text => /● csv:.+done/.test(text) && !/○ \D.+planned/.test(text));
		screen.type(KEYS.escape);
		await screen.waitFor(text => !text.includes('28 of 193'));
	});

	test('filters by quarter', async () => {
		const screen = open(undefined, {env});
		await screen.waitFor('28/193');
		screen.type('/quarter:2026-Q3');
		await screen.waitFor(/Filter ━+ 37 of 193/);
		screen.type(KEYS.enter);
		await screen.waitFor('37 of 193 match');
		await screen.waitFor(/v0\.9 Open Beta\s+· !/);
		await screen.waitFor(/v1\.0 Ready for Production\s+37 !/);
	});

	test('filters by a quarter that was picked from a list', async () => {
		const screen = open(undefined, {env});
		await screen.waitFor('28/193');
		screen.type('t');
		await screen.waitFor(/any quarter/);
		await choose(screen, 'Q3 2026');
		screen.type(KEYS.enter);
		await screen.waitFor('37 of 193 match');
	});

	test('changes a status with one key: the file holds that change and no other', async () => {
		const before = place.text('ROADMAP.md');
		const screen = await openAtBeta({env});
		screen.type(KEYS.space);
		await screen.waitFor(/is now done, line 77\. u undoes it\./);
		const wanted = changed(before, 77, '[ ]', '[x]');
		await until(() => place.text('ROADMAP.md') === wanted, 'line 77 is ticked in the file');
		await screen.waitFor(/1\/31/);
	});

	test('sets any status from a list, in the manner of the file', async () => {
		const before = place.text('ROADMAP.md');
		const screen = await openAtBeta({env});
		screen.type('s');
		await screen.waitFor(/Status of A page in the manual/);
		screen.type('5');
		await screen.waitFor(/is now blocked, line 77/);
		await until(() => place.text('ROADMAP.md') !== before, 'the file is written');
		const lines = place.text('ROADMAP.md').split('\n');
		expect(lines.filter((line, index) => line !== before.split('\n')[index])).toHaveLength(1);
		expect(lines[76]).toMatch(/^- \[.\] .*A page in the manual for each connector/);
	});

	test('undo gives the very bytes back, redo does it again', async () => {
		const before = place.read('ROADMAP.md');
		const screen = await openAtBeta({env});
		screen.type(KEYS.space);
		await screen.waitFor('is now done');
		await until(() => !place.read('ROADMAP.md').equals(before), 'the file is written');
		const after = place.read('ROADMAP.md');
		screen.type('u');
		await screen.waitFor(/Line 77 is as it was/);
		await until(() => place.read('ROADMAP.md').equals(before), 'the old bytes are back');
		screen.type('U');
		await screen.waitFor(/Done again on line 77/);
		await until(() => place.read('ROADMAP.md').equals(after), 'the change is made again');
	});

	test('shows what another program changed, and stays on its item', async () => {
		const screen = await openAtBeta({env});
		const text = place
			.text('ROADMAP.md')
			.replace('## v0.9', 'One line more.\n\n## v0.9')
			.replace('- [ ] A page', '- [x] A page');
		// As an editor in place would: the same file, other bytes.
		writeFileSync(place.path('ROADMAP.md'), text);
		await screen.waitFor(/ROADMAP\.md changed on disk and was read again: 1 item differs\./);
		await screen.waitFor(/▸ ● A page in the manual for each connector/);
		await screen.waitFor(/line 79/);
	});

	test('writes to a file that has moved on where the item stands now', async () => {
		const screen = await openAtBeta({env});
		appendFileSync(place.path('ROADMAP.md'), '\n\n- one line more\n');
		screen.type(KEYS.space);
		await until(() => /^- \[x\] A page/m.test(place.text('ROADMAP.md')), 'the change arrived');
		expect(place.text('ROADMAP.md')).toContain('- one line more');
	});

	test('follows the size of the terminal', async () => {
		const screen = await openAtBeta({env});
		screen.resize(80, 24);
		await screen.waitFor(text => /Item ─+ line 77/.test(text) && /0 ▸1 Roadmap {2}2/.test(text));
		screen.resize(200, 50);
		await screen.waitFor(/In the file ─+/);
		screen.resize(40, 12);
		await screen.waitFor(text => text.includes('A page in the manual') && !text.includes('Phases'));
		screen.resize(18, 4);
		await screen.waitFor('needs 20x5');
		screen.resize(120, 30);
		await screen.waitFor(/▸ ○ A page in the manual for each connector\s+planned/);
	});

	test('shows its keys', async () => {
		const screen = open(undefined, {env});
		await screen.waitFor('28/193');
		screen.type('?');
		await screen.waitFor(/Help [━─]+/);
		screen.type(KEYS.escape);
		await screen.waitFor(text => !/Help [━─]+/.test(text));
	});

	test.each([
		{key: 'q', name: 'q'},
		{key: KEYS.ctrlC, name: 'ctrl-c'},
	])('$name ends it and leaves the terminal as it was', async ({key}) => {
		const screen = open(undefined, {env});
		await screen.waitFor('28/193');
		screen.type(key);
		const {code} = await screen.exit;
		// 130 where the terminal itself still turned ctrl-c into a signal.
		expect(key === 'q' ? [0] : [0, 130]).toContain(code);
		expect(isRestored(screen)).toBe(true);
		expect(screen.screen().trim()).toBe('');
	});

	test('TERM ends it and leaves the terminal as it was', async () => {
		const screen = open(undefined, {env});
		await screen.waitFor('28/193');
		screen.kill('SIGTERM');
		const {code, signal} = await screen.exit;
		expect([code, signal]).toSatisfy(([c, s]) => c === 143 || s === 15);
		expect(isRestored(screen)).toBe(true);
	});
});

describe('a terminal of another kind', () => {
	test('NO_COLOR sends no colour, and every status keeps its glyph and its word', async () => {
		const screen = await openAtBeta({env: {NO_COLOR: '1', COLORTERM: ''}});
		expect(screen.raw()).not.toMatch(/\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7])[;m]/);
		expect(screen.screen()).toMatch(/○ A page in the manual for each connector\s+planned/);
	});

	test('--ascii draws with ASCII alone', async () => {
		place.remove();
		place = workspace({'ROADMAP.md': 'fieldbook.md'});
		const screen = open(['--ascii', 'ROADMAP.md']);
		await screen.waitFor(text => text.includes('0/14') && text.includes('Phases ==='));
		expect(screen.screen()).toMatch(/^[\0-\x7f]*$/);
	});

	test('TERM=dumb gets the summary as plain text', async () => {
		const screen = open(['ROADMAP.md'], {env: {TERM: 'dumb'}});
		const {code} = await screen.exit;
		expect(code).toBe(0);
		expect(screen.raw()).toContain('Weir Roadmap');
		expect(screen.raw()).not.toContain('\x1b');
	});
});

describe('several roadmaps', () => {
	test('--demo opens copies of the samples and says so', async () => {
		const samples = readFileSync(new URL('../../roadmaps/weir.md', import.meta.url));
		const screen = open(['--demo']);
		await screen.waitFor(
			/demo[\s\S]*Tidemark Roadmap[\s\S]*Wayfarer Fleet Platform Roadmap[\s\S]*Weir Roadmap/,
		);
		screen.type('q');
		await screen.exit;
		expect(readFileSync(new URL('../../roadmaps/weir.md', import.meta.url)).equals(samples)).toBe(true);
	});
});

describe('what can go wrong leaves the terminal as it was', () => {
	test.each([
		{
			name: 'no such file',
			args: ['nope.md'],
			says: /^quarterdeck: nope\.md: it can't be read: there is no such file\./,
		},
		{
			name: 'a binary',
			args: ['picture.md'],
			says: /^quarterdeck: picture\.md: it can't be read: it is not a text/,
		},
		{name: 'an unknown flag', args: ['--frob'], says: /^quarterdeck: no flag is called --frob\./},
	])('$name', async ({args, says}) => {
		writeFileSync(place.path('picture.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
		const screen = open(args);
		const {code} = await screen.exit;
		expect(code).toBe(args[0] === '--frob' ? 2 : 1);
		expect(screen.screen()).toMatch(says);
		expect(screen.raw()).not.toContain('\x1b');
	});

	test('a terminal that is too small says what it needs, and q still ends it', async () => {
		const screen = open(['ROADMAP.md'], {columns: 19, rows: 5});
		await screen.waitFor('needs 20x5');
		screen.type('q');
		expect((await screen.exit).code).toBe(0);
		expect(isRestored(screen)).toBe(true);
	});

	test('an empty file says so', async () => {
		writeFileSync(place.path('EMPTY.md'), '');
		const screen = open(['EMPTY.md']);
		await screen.waitFor(/No work found in EMPTY\.md/);
	});

	test('no control character of a file is obeyed', async () => {
		writeFileSync(
			place.path('BAD.md'),
			`# Bad \x1b]0;owned\x07\n\n- [ ] one \x1b]52;c;b3duZWQ=\x07 \x9b31m \u202etxt\n- [ ] two\x08\x08\n${'- [ ] an ordinary line of work\n'.repeat(40)}`,
		);
		const screen = open(['BAD.md']);
		await screen.waitFor(/▸ ○ one.*b3duZWQ|▹ ○ one.*b3duZWQ/);
		screen.type('lj');
		await screen.waitFor(/▸ ○ two/);
		expect(screen.raw()).not.toMatch(/\x1b\]|\x07|\x08|\x9b|\u202e/);
	});
});
