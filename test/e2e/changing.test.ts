import {chmodSync, existsSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {KEYS, type Options, type Running, start} from '../support/terminal.mjs';
import {until, type Workspace, workspace} from '../support/workspace.ts';

const TEXT = `# Ferry

## Planned

- Hull
- Mast, see [the plan](https://example.org/mast?a=1&b=2)
  - of pine
- Sails

## Done

- Keel
- Rudder
`;

let place: Workspace;
let running: Running | undefined;

beforeEach(() => {
	place = workspace();
	writeFileSync(place.path('ROADMAP.md'), TEXT);
});

afterEach(async () => {
	await running?.close();
	running = undefined;
	place.remove();
});

/** Opens the roadmap with the second item selected. */
const openAtMast = async (
	name = 'ROADMAP.md',
	options: Options = {},
	flags: readonly string[] = [],
): Promise<Running> => {
	const screen = start([...flags, `./${name}`], {cwd: place.folder, home: place.home, ...options});
	running = screen;
	await screen.waitFor(/▸ Planned/);
	screen.type('lj');
	await screen.waitFor(/▸ ○ Mast/);
	return screen;
};

/** A program of this name that notes its arguments, one a line, and then does something. */
const program = (
	name: string,
	then = '',
): {readonly path: string; readonly calls: () => readonly string[]} => {
	const path = place.path(name);
	const log = place.path(`${name}.log`);
	writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${log}'\n${then}\n`);
	chmodSync(path, 0o755);
	return {path, calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [])};
};

describe('an item moved to another section', () => {
	test('is shown before, moved on enter, and taken back byte for byte', async () => {
		const screen = await openAtMast();
		screen.type('m');
		await screen.waitFor(
			/Move Mast[\s\S]*▸ ● Done +moves the item to below line 13[\s\S]*13 +- Rudder[\s\S]*\+ +- Mast/,
		);
		await screen.waitFor(/j k choose {3}enter move it {3}esc leave as it is/);
		screen.type(KEYS.enter);
		await screen.waitFor(/Moved to "Done", line 12\. u undoes it\./);
		await screen.waitFor(/▸ ● Mast/);
		const block = TEXT.split('\n').slice(5, 7).join('\n');
		const wanted = `${TEXT.replace(`${block}\n`, '')}${block}\n`;
		await until(() => place.text('ROADMAP.md') === wanted, 'the item was moved');
		screen.type('u');
		await until(() => place.text('ROADMAP.md') === TEXT, 'the item is back');
		await screen.waitFor(/Line 6 is as it was/);
	});
});

describe('several items', () => {
	test('marked with v and V change together, and u undoes all', async () => {
		const screen = await openAtMast();
		screen.type('kv');
		await screen.waitFor('1 marked. space and s act on all; esc unmarks.');
		screen.type('jjV');
		await screen.waitFor('3 marked.');
		await screen.waitFor(/^.* \* ○ Hull[\s\S]*\* ○ Mast[\s\S]*▸\*○ Sails/m);
		screen.type('s');
		await screen.waitFor(/Status of 3 items[\s\S]*done +changes 3 lines/);
		screen.type('6');
		await screen.waitFor('3 items are now done. u undoes all of them.');
		await until(() => (place.text('ROADMAP.md').match(/✅/g) ?? []).length === 3, 'three signs were added');
		screen.type('u');
		await until(() => place.text('ROADMAP.md') === TEXT, 'all three are back');
		await screen.waitFor('3 lines are as they were.');
	});
});

describe('the editor', () => {
	test('gets the line and the terminal; after it the file is read again and the cursor stays', async () => {
		const vim = program('vim', `for last; do :; done; sed -i 's/^- Hull/- A word more\\n- Hull/' "$last"`);
		const screen = await openAtMast('ROADMAP.md', {env: {EDITOR: `'${vim.path}' -n`}});
		screen.type('e');
		await screen.waitFor(/ROADMAP\.md changed on disk and was read again: 1 item differs\./);
		await screen.waitFor(/▸ ○ Mast/);
		expect(vim.calls()).toEqual(['-n', '+6', place.path('ROADMAP.md')]);
		expect(screen.isAlternate()).toBe(true);
		screen.type(KEYS.space);
		await until(
			() => /A word more\n- Hull\n- 🚧 Mast/.test(place.text('ROADMAP.md')),
			'the change is on line 7 now',
		);
	});

	test.each([
		'+!touch pwned.md',
		'-c quit.md',
		'$(touch pwned).md',
		'`touch pwned`.md',
		'a;touch pwned.md',
		"it's a 'name'.md",
	])('a file called %s is a file and nothing else', async name => {
		writeFileSync(place.path(name), TEXT);
		const editor = program('vi');
		const screen = await openAtMast(name, {env: {EDITOR: editor.path}});
		screen.type('e');
		await until(() => editor.calls().length > 0, 'the editor was started');
		await screen.waitFor(/▸ ○ Mast/);
		expect(editor.calls()).toEqual(['+6', place.path(name)]);
		expect(existsSync(place.path('pwned'))).toBe(false);
	});

	test('that is not set is said, with the line', async () => {
		const screen = await openAtMast();
		screen.type('e');
		await screen.waitFor('No editor is set. Set EDITOR, or open ROADMAP.md at line 6.');
	});

	test('that fails is said, and the screen is back', async () => {
		const screen = await openAtMast('ROADMAP.md', {env: {EDITOR: program('nano', 'exit 3').path}});
		screen.type('e');
		await screen.waitFor(/The editor did not work: .* ended with 3\./);
		await screen.waitFor(/▸ ○ Mast/);
	});
});

describe('what leaves the program', () => {
	test('y puts the words of the item into the clipboard of the terminal', async () => {
		const screen = await openAtMast();
		screen.type('y');
		await screen.waitFor('Copied the item.');
		expect(screen.raw()).toContain(`\x1b]52;c;${Buffer.from('Mast, see the plan').toString('base64')}\x07`);
	});

	test('o hands its link to the system, as one argument', async () => {
		const opener = program('xdg-open');
		const screen = await openAtMast('ROADMAP.md', {env: {PATH: `${place.folder}:${process.env.PATH}`}});
		screen.type('o');
		await screen.waitFor('Opened https://example.org/mast?a=1&b=2');
		await until(() => opener.calls().length > 0, 'the link was opened');
		expect(opener.calls()).toEqual(['https://example.org/mast?a=1&b=2']);
		screen.type('j');
		await screen.waitFor(/▸ ○ Sails/);
		screen.type('o');
		await screen.waitFor('No link on this line. y copies the text.');
	});
});

describe('other programs', () => {
	test('that only touch the file cause no redraw', async () => {
		const screen = await openAtMast();
		await pause(300);
		const before = screen.raw().length;
		utimesSync(place.path('ROADMAP.md'), new Date(), new Date());
		writeFileSync(place.path('ROADMAP.md'), TEXT);
		await pause(2600);
		expect(screen.raw().length).toBe(before);
	});

	test('that take the file away and bring it back are told of', async () => {
		const screen = await openAtMast();
		renameSync(place.path('ROADMAP.md'), place.path('away'));
		await screen.waitFor('ROADMAP.md is gone; this is its last reading. R looks again.');
		screen.type(KEYS.space);
		await screen.waitFor('ROADMAP.md is gone');
		expect(existsSync(place.path('ROADMAP.md'))).toBe(false);
		renameSync(place.path('away'), place.path('ROADMAP.md'));
		screen.type('R');
		await screen.waitFor(/was read again: no item differs/);
		screen.type(KEYS.space);
		await until(() => place.text('ROADMAP.md').includes('🚧 Mast'), 'it can be written again');
	});

	test('that write over a change are told of, and U makes it again', async () => {
		const screen = await openAtMast();
		screen.type(KEYS.space);
		await until(() => place.text('ROADMAP.md').includes('🚧 Mast'), 'the change is written');
		await screen.waitFor('is now in progress, line 6');
		// Where the save is still being looked over, the change is made again at once on what stands there.
		const told = (): boolean => screen.screen().includes('took your change of line 6 in ROADMAP.md back.');
		writeFileSync(place.path('ROADMAP.md'), TEXT);
		await until(() => told() || place.text('ROADMAP.md').includes('🚧 Mast'), 'it is told, or made again');
		if (told()) {
			expect(place.text('ROADMAP.md')).toBe(TEXT);
			screen.type('U');
		}

		await until(() => place.text('ROADMAP.md').includes('🚧 Mast'), 'the change is written again');
	});

	test('that leave a conflict make it read-only, with both sides in sight', async () => {
		const screen = await openAtMast();
		writeFileSync(
			place.path('ROADMAP.md'),
			TEXT.replace('- Sails\n', '<<<<<<< ours\n- Red sails\n=======\n- White sails\n>>>>>>> theirs\n'),
		);
		await screen.waitFor('changed on disk and was read again');
		screen.type(KEYS.space);
		await screen.waitFor(/Not changed ━+ Mast, see the plan, planned to in progress/);
		await screen.waitFor(/why +ROADMAP\.md has conflict markers from line 8/);
		await screen.waitFor(/8 +<<<<<<< ours[\s\S]*- Red sails[\s\S]*- White sails[\s\S]*12 +>>>>>>> theirs/);
		await screen.waitFor(/now +Resolve them first\s+e opens line 8 in your editor/);
		rmSync(place.path('ROADMAP.md'));
		writeFileSync(place.path('ROADMAP.md'), TEXT);
		screen.type(KEYS.escape);
		await screen.waitFor(/was read again/);
		screen.type(KEYS.space);
		await until(() => place.text('ROADMAP.md').includes('🚧 Mast'), 'once resolved it can be written');
	});
});

test('--read-only writes nothing, whatever is pressed', async () => {
	const screen = await openAtMast('ROADMAP.md', {}, ['--read-only']);
	for (const key of [KEYS.space, 'm', 'u']) {
		screen.type(key);
		await screen.waitFor(
			key === 'u' ? 'Nothing to undo' : 'ROADMAP.md was opened read-only; nothing was written.',
		);
	}

	expect(place.text('ROADMAP.md')).toBe(TEXT);
});
