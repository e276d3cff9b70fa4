#!/usr/bin/env node
// Draws the README's picture from the running program: a sample, one item of v0.9 in progress and one selected.
//
//   npm run build && node test/support/picture.mjs
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {toSvg} from './svg.mjs';
import {KEYS, start} from './terminal.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, '.github/dashboard.svg');
const SETTLED_MS = 400;

const place = mkdtempSync(join(tmpdir(), 'quarterdeck-picture-'));
try {
	await cp(join(ROOT, 'roadmaps'), join(place, 'roadmaps'), {recursive: true});
	const running = start(['roadmaps/weir.md'], {columns: 120, rows: 32, cwd: place, home: place});
	const press = async (keys, expected) => {
		running.type(keys);
		await running.waitFor(expected);
	};
	await running.waitFor(/▸ v0\.8 Every Connector In/);
	await press('j', /▸ v0\.9 Open Beta/);
	await press('l', /▸ ○ A page in the manual/);
	await press(KEYS.space, /is now done, line 77/);
	await press('j', /▸ ○ Reference of all/);
	await press('s', /Status of Reference/);
	await press('4', /is now in progress, line 78/);
	await press('jj', /▸ ○ Moving from/);
	await new Promise(resolve => setTimeout(resolve, SETTLED_MS));
	mkdirSync(join(ROOT, '.github'), {recursive: true});
	writeFileSync(OUT, toSvg(running.terminal, {title: 'quarterdeck showing a roadmap'}));
	await running.close();
	console.log(OUT);
} finally {
	rmSync(place, {recursive: true, force: true});
}
