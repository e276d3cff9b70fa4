import {execFile} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {bundle} from './support/bundle.ts';
import {temporaryFolder} from './support/temporary-folder.ts';

const run = promisify(execFile);
/** How many lines each of the programs adds. */
const EDITS = Number(process.env.QUARTERDECK_EDITS ?? 60);

describe('several quarterdecks on one file', () => {
	it('lose nothing of each other', {timeout: 300_000}, async () => {
		const base = temporaryFolder();
		const folder = join(base, 'project');
		const path = join(folder, 'ROADMAP.md');
		mkdirSync(folder);
		writeFileSync(path, '# Plan\n');
		const script = bundle('adding-child', base);
		const names = ['one', 'two', 'three'];
		await Promise.all(
			names.map(name => run(process.execPath, [script, path, join(base, 'state'), name, String(EDITS)])),
		);
		const lines = readFileSync(path, 'utf8').split('\n').slice(1, -1);
		for (const name of names) {
			const wanted = Array.from({length: EDITS}, (_, number) => `- ${name} ${number}`);
			expect(lines.filter(line => line.includes(name))).toEqual(wanted);
		}
		expect(lines).toHaveLength(names.length * EDITS);
		expect(readdirSync(folder)).toEqual(['ROADMAP.md']);
		expect(readdirSync(join(base, 'state', 'locks'))).toEqual([]);
	});
});
