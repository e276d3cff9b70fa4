import {spawn} from 'node:child_process';
import {linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {disk} from '../../source/files/disk.ts';
import {sweep} from '../../source/files/sweep.ts';
import {bundle} from './support/bundle.ts';
import {temporaryFolder} from './support/temporary-folder.ts';
import {version, versionOf} from './support/version.ts';

/** How often the saving process is killed, for each way of saving. */
const KILLS = Number(process.env.QUARTERDECK_KILLS ?? 20);

interface Killed {
	/** The last version that it said was saved. */
	readonly told: number;
	readonly complaint: string;
}

/** Starts a process that saves without end, and kills it some ms after its first save. */
const saveAndKill = (script: string, path: string, state: string, first: number): Promise<Killed> =>
	new Promise((done, fail) => {
		const child = spawn(process.execPath, [script, path, state, String(first)], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		let complaint = '';
		child.stdout.on('data', data => {
			if (output === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 25);
			output += data;
		});
		child.stderr.on('data', data => {
			complaint += data;
		});
		child.once('error', fail);
		child.once('close', () => {
			const lines = output.split('\n').slice(0, -1);
			const odd = lines.filter(line => !/^\d+$/.test(line));
			done({told: Number(lines.at(-1) ?? first), complaint: complaint + odd.join('\n')});
		});
	});

describe('a quarterdeck that is killed while it saves', () => {
	it.each([
		['by renaming', false],
		['in place', true],
	])(
		'%s leaves a whole version, none that was told is lost, and the next start clears up',
		{timeout: 600_000},
		async (_, hardLink) => {
			const base = temporaryFolder();
			const [folder, state] = [join(base, 'project'), join(base, 'state')];
			const path = join(folder, 'ROADMAP.md');
			const script = bundle('saving-child', base);
			mkdirSync(folder);
			writeFileSync(path, version(0));
			if (hardLink) linkSync(path, join(base, 'twin.md'));

			let present = 0;
			let leftovers = 0;
			let restored = 0;
			for (let kill = 0; kill < KILLS; kill++) {
				const {told, complaint} = await saveAndKill(script, path, state, present);
				expect(complaint).toBe('');
				leftovers += readdirSync(folder).length - 1;
				restored += (await sweep([path], {disk, state})).restored.length;
				const found = versionOf(readFileSync(path));
				expect(found, `torn after kill ${kill}`).not.toBeNull();
				expect(found).toBeGreaterThanOrEqual(told);
				expect(found).toBeLessThanOrEqual(told + 1);
				expect(readdirSync(folder)).toEqual(['ROADMAP.md']);
				present = found!;
			}
			expect(present).toBeGreaterThan(KILLS);
			console.log(
				`${KILLS} kills while saving: ${present} versions, ${leftovers} leftovers cleared, ${restored} restored`,
			);
		},
	);
});
