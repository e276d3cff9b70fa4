import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {editorCommand, runEditor} from '../../source/files/editor.ts';
import {temporaryFolder} from './support/temporary-folder.ts';

const argv = (env: Record<string, string>): string | null => {
	const command = editorCommand(env, '/plans/ROADMAP.md', 12);
	return command === null ? null : [command.program, ...command.args].join(' | ');
};

describe('the command of an editor', () => {
	it.each([
		['vim', 'vim | +12 | /plans/ROADMAP.md'],
		['nvim', 'nvim | +12 | /plans/ROADMAP.md'],
		['nano', 'nano | +12 | /plans/ROADMAP.md'],
		['emacs -nw', 'emacs | -nw | +12 | /plans/ROADMAP.md'],
		['code --wait', 'code | --wait | --goto | /plans/ROADMAP.md:12'],
		['hx', 'hx | /plans/ROADMAP.md:12'],
		['micro', 'micro | +12 | /plans/ROADMAP.md'],
		['kak', 'kak | +12 | /plans/ROADMAP.md'],
		['/usr/bin/vim.exe', '/usr/bin/vim.exe | +12 | /plans/ROADMAP.md'],
		['my-editor', 'my-editor | /plans/ROADMAP.md'],
		['"/opt/my editor/vim" -c \'set nu\'', '/opt/my editor/vim | -c | set nu | +12 | /plans/ROADMAP.md'],
		['vim $(x) `y` ; z', 'vim | $(x) | `y` | ; | z | +12 | /plans/ROADMAP.md'],
	])('%s', (editor, expected) => {
		expect(argv({EDITOR: editor})).toBe(expected);
	});

	it('is taken from VISUAL first, and is missing where none is set', () => {
		expect(argv({EDITOR: 'nano', VISUAL: 'hx'})).toBe('hx | /plans/ROADMAP.md:12');
		expect(argv({EDITOR: 'nano', VISUAL: ' '})).toBe('nano | +12 | /plans/ROADMAP.md');
		expect(argv({EDITOR: ''})).toBeNull();
		expect(argv({})).toBeNull();
	});

	it('makes no option of a name', () => {
		for (const name of ['+!touch x', '-c', '--help']) {
			expect(editorCommand({EDITOR: 'vim'}, name, 1)?.args.at(-1)).toMatch(/^\//);
		}
	});
});

describe('running an editor', () => {
	it('hands names over as they are, past no shell', async () => {
		const folder = temporaryFolder();
		const names = [
			'$(touch marker)',
			'`touch marker`',
			';touch marker',
			'a b',
			"it's",
			'"q"',
			'x\ny',
			'%PATH%',
		];
		for (const name of names) {
			const path = join(folder, name);
			writeFileSync(path, '');
			const command = editorCommand({EDITOR: 'test -f'}, path, 1)!;
			expect(await runEditor(command)).toBeNull();
		}
		expect(existsSync(join(folder, 'marker')) || existsSync('marker')).toBe(false);
	});

	it('says what went wrong', async () => {
		expect(await runEditor({program: '/no/such/editor', args: []})).toMatchObject({
			sentence: "/no/such/editor can't be started: there is no such program",
		});
		expect(await runEditor({program: 'false', args: []})).toMatchObject({sentence: 'false ended with 1'});
		expect(await runEditor({program: 'true', args: ['a\0b']})).not.toBeNull();
	});
});
