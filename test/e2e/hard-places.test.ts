import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {run} from '../support/run.ts';
import {KEYS, type Options, type Running, start} from '../support/terminal.mjs';
import {until, type Workspace, workspace} from '../support/workspace.ts';

const TEXT = '# Ferry\n\n## Planned\n\n- [ ] Hull\n- [ ] Mast\n';
const DONE = TEXT.replace('[ ] Hull', '[x] Hull');

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

const openAtHull = async (options: Options = {}): Promise<Running> => {
	running = start(['./ROADMAP.md'], {cwd: place.folder, home: place.home, ...options});
	await running.waitFor(/▸ Planned/);
	running.type('l');
	await running.waitFor(/▸ ○ Hull/);
	return running;
};

/** A file that is none of this project's business. */
const elsewhere = (): string => {
	const path = join(dirname(place.folder), 'elsewhere', 'secret.md');
	mkdirSync(dirname(path));
	writeFileSync(path, TEXT);
	return path;
};

test('a name that comes to lead out of the project is written through only when it is opened anew', async () => {
	const outside = elsewhere();
	const screen = await openAtHull();
	rmSync(place.path('ROADMAP.md'));
	symlinkSync(outside, place.path('ROADMAP.md'));
	screen.type(KEYS.space);
	await screen.waitFor(
		/Not saved: it now leads out of the project\. Open it anew to write to \S*secret\.md\./,
	);
	expect(readFileSync(outside, 'utf8')).toBe(TEXT);
	await screen.close();
	const again = await openAtHull();
	again.type(KEYS.space);
	await until(() => readFileSync(outside, 'utf8') === DONE, 'what was opened as a link is followed');
});

test('a folder that comes to lead out of the project is not written to either', async () => {
	const outside = elsewhere();
	mkdirSync(place.path('docs'));
	renameSync(place.path('ROADMAP.md'), place.path('docs/ROADMAP.md'));
	running = start(['docs/ROADMAP.md'], {cwd: place.folder, home: place.home});
	await running.waitFor(/▸ Planned/);
	writeFileSync(join(dirname(outside), 'ROADMAP.md'), TEXT);
	renameSync(place.path('docs'), place.path('old'));
	symlinkSync(dirname(outside), place.path('docs'));
	running.type('l');
	await running.waitFor(/▸ ○ Hull/);
	running.type(KEYS.space);
	await running.waitFor('Not saved: it now leads out of the project.');
	expect(readFileSync(join(dirname(outside), 'ROADMAP.md'), 'utf8')).toBe(TEXT);
});

test('without a home that takes folders it can be worked with', async () => {
	const screen = await openAtHull({home: '/proc/1'});
	screen.type(KEYS.space);
	await until(() => place.text('ROADMAP.md') === DONE, 'it is written');
	screen.type('2');
	await screen.waitFor(/Releases/);
	screen.type('q');
	expect((await screen.exit).code).toBe(0);
});

test('a file that can only be written in place says what it lacks, and that helps', () => {
	linkSync(place.path('ROADMAP.md'), place.path('twin.md'));
	const refused = run(['set', 'ROADMAP.md:5', 'done'], {cwd: place.folder, home: '/proc/1'});
	expect(refused.code).toBe(1);
	expect(refused.err).toMatch(
		/no place for a copy of it\. Set QUARTERDECK_STATE_DIR and restart: .*\/proc\/1\//,
	);
	expect(place.text('twin.md')).toBe(TEXT);
	const env = {QUARTERDECK_STATE_DIR: join(place.home, 'state')};
	expect(run(['set', 'ROADMAP.md:5', 'done'], {cwd: place.folder, home: '/proc/1', env}).code).toBe(0);
	expect(place.text('twin.md')).toBe(DONE);
});
