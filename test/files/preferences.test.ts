import {chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import Conf from 'conf';
import {describe, expect, it} from 'vitest';
import {configFolder, stateFolder} from '../../source/files/folders.ts';
import {
	DEFAULT_PREFERENCES,
	preferencesPath,
	readPreferences,
	writePreferences,
} from '../../source/files/preferences.ts';
import {temporaryFolder} from './support/temporary-folder.ts';

const withFile = (text: string): string => {
	const folder = temporaryFolder();
	writeFileSync(preferencesPath(folder), text);
	return folder;
};

describe('where preferences are kept', () => {
	it.each([
		['linux', {HOME: '/home/x'}, '/home/x/.config/quarterdeck', '/home/x/.local/state/quarterdeck'],
		['linux', {HOME: '/h', XDG_CONFIG_HOME: '/c', XDG_STATE_HOME: '/s'}, '/c/quarterdeck', '/s/quarterdeck'],
		[
			'linux',
			{HOME: '/h', XDG_CONFIG_HOME: 'c', XDG_STATE_HOME: './s'},
			'/h/.config/quarterdeck',
			'/h/.local/state/quarterdeck',
		],
		['linux', {HOME: '/h', QUARTERDECK_CONFIG_DIR: '/q', QUARTERDECK_STATE_DIR: '/t'}, '/q', '/t'],
		[
			'darwin',
			{HOME: '/h'},
			'/h/Library/Preferences/quarterdeck',
			'/h/Library/Application Support/quarterdeck',
		],
	])('on %s with %o', (platform, env, config, state) => {
		expect(configFolder(env, platform)).toBe(config);
		expect(stateFolder(env, platform)).toBe(state);
	});

	it('is where conf would keep them', () => {
		const {path} = new Conf({projectName: 'quarterdeck', projectSuffix: ''});
		expect(preferencesPath(configFolder({...process.env, QUARTERDECK_CONFIG_DIR: undefined}))).toBe(path);
	});
});

describe('reading preferences', () => {
	it('gives defaults where there is no file, and makes none', () => {
		const folder = temporaryFolder();
		expect(readPreferences(folder)).toEqual({preferences: DEFAULT_PREFERENCES, problem: null});
		expect(readdirSync(folder)).toEqual([]);
	});

	it('takes what is there', () => {
		const folder = withFile('{"theme": "light", "fiscalYearStart": 4, "filters": {"late": "is:overdue"}}');
		expect(readPreferences(folder)).toEqual({
			preferences: {
				...DEFAULT_PREFERENCES,
				theme: 'light',
				fiscalYearStart: 4,
				filters: {late: 'is:overdue'},
			},
			problem: null,
		});
	});

	it.each([['{"theme": '], ['[]'], [''], ['null'], ['\0\0\0']])('sets a broken file aside: %j', text => {
		const folder = withFile(text);
		const {preferences, problem} = readPreferences(folder);
		expect(preferences).toEqual(DEFAULT_PREFERENCES);
		const [kept, ...others] = readdirSync(folder);
		expect(others).toEqual([]);
		expect(kept).toMatch(/^config\.json\.\d+T\d+Z\.broken$/);
		expect(readFileSync(join(folder, kept!), 'utf8')).toBe(text);
		expect(problem).toBe(
			`Preferences could not be read; they are kept as ${join(folder, kept!)}, defaults are in use.`,
		);
		expect(readPreferences(folder).problem).toBeNull();
	});

	it.each([
		['theme', '"blue"'],
		['palette', '1'],
		['glyphs', 'null'],
		['fiscalYearStart', '13'],
		['fiscalYearStart', '1.5'],
		['filters', '{"a": 1}'],
		['keys', '{"quit": "q"}'],
		['roadmaps', '{"/a": {}}'],
	])('passes over a wrong %s and says so', (name, value) => {
		const folder = withFile(`{"${name}": ${value}, "other": 1}`);
		expect(readPreferences(folder)).toEqual({
			preferences: DEFAULT_PREFERENCES,
			problem: `Preferences: what is set for ${name} is not understood; the default is in use.`,
		});
		expect(readdirSync(folder)).toEqual(['config.json']);
	});

	it('is not stopped by a folder in the place of the file', () => {
		const folder = temporaryFolder();
		mkdirSync(preferencesPath(folder));
		expect(readPreferences(folder).problem).toContain('it is a folder');
	});
});

describe('writing preferences', () => {
	it('keeps what is there, and what it does not know', async () => {
		const folder = withFile('{"theme": "light", "of the future": [1]}');
		const roadmaps = {'/plans/a.b/ROADMAP.md': {view: 'releases'}};
		expect(await writePreferences({fiscalYearStart: 7, roadmaps}, folder)).toBeNull();
		expect(JSON.parse(readFileSync(preferencesPath(folder), 'utf8'))).toEqual({
			theme: 'light',
			'of the future': [1],
			fiscalYearStart: 7,
			roadmaps,
		});
		expect(readPreferences(folder).preferences).toMatchObject({theme: 'light', fiscalYearStart: 7, roadmaps});
	});

	it('makes the folder', async () => {
		const folder = join(temporaryFolder(), 'a', 'b');
		expect(await writePreferences({glyphs: 'ascii'}, folder)).toBeNull();
		expect(readPreferences(folder).preferences.glyphs).toBe('ascii');
	});

	it('says what went wrong', async () => {
		const folder = join(temporaryFolder(), 'file');
		writeFileSync(folder, '');
		chmodSync(folder, 0o600);
		expect(await writePreferences({theme: 'dark'}, folder)).toMatch(/^Preferences could not be kept: .+\.$/);
	});
});
