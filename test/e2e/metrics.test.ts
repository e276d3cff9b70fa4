import {readFileSync, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {KEYS, type Running, start} from '../support/terminal.mjs';
import {until, type Workspace, workspace} from '../support/workspace.ts';

const TEXT = `# Ferry

## v1.0 (Q3 2026)

- [ ] Hull

### Success criteria

- 1,000+ passengers
- Crew trained
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

const file = (): string => readFileSync(place.path('ROADMAP.md'), 'utf8');

const open = async (): Promise<Running> => {
	running = start(['./ROADMAP.md'], {cwd: place.folder, home: place.home});
	await running.waitFor(/▸ v1\.0/);
	running.type('3');
	await running.waitFor(/▸ passengers/);
	return running;
};

describe('an actual', () => {
	test('is typed, refused with what was typed kept, pasted, written and taken back', async () => {
		const screen = await open();
		screen.type('amany');
		await screen.waitFor(/passengers, at least 1,000: many/);
		screen.type(KEYS.enter);
		await screen.waitFor(/"many" is not a figure[\s\S]*at least 1,000: many/);
		screen.type('\u0015');
		screen.type('\u001b[200~1.2k\u001b[201~');
		await screen.waitFor(/at least 1,000: 1\.2k/);
		screen.type(KEYS.enter);
		await screen.waitFor(/≥ 1,000 +1,200[\s\S]*● met[\s\S]*Set to 1\.2k on line 9\. u undoes it\./);
		await until(() => file() === TEXT.replace('passengers', 'passengers (actual: 1.2k)'), 'written');
		screen.type('u');
		await screen.waitFor(/Line 9 is as it was/);
		await until(() => file() === TEXT, 'taken back');
	});

	test('of a criterion is a mark', async () => {
		const screen = await open();
		screen.type('j ');
		await screen.waitFor(/Crew trained is now met, line 10\. u undoes it\./);
		await until(() => file() === TEXT.replace('- Crew', '- ✅ Crew'), 'marked');
	});
});

test('a saved filter is there at the next start', async () => {
	const screen = await open();
	screen.type(`/metric:none${KEYS.enter}`);
	await screen.waitFor(/1 of 2 targets match/);
	screen.type('F');
	await screen.waitFor(/▸ save this one/);
	screen.type(KEYS.enter);
	await screen.waitFor(/Name for metric:none:/);
	screen.type(`waiting${KEYS.enter}`);
	await screen.waitFor(/Saved as @waiting/);
	screen.type('q');
	await screen.exit;
	const again = start(['./ROADMAP.md'], {cwd: place.folder, home: place.home});
	running = again;
	// It opens in the view where it was left.
	await again.waitFor(/▸ passengers/);
	again.type('F');
	await again.waitFor(/▸ @waiting +metric:none/);
	expect(again.screen()).toContain('Saved filters');
});
