import {execFile} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {promisify} from 'node:util';
import {buildSync} from 'esbuild';
import {describe, expect, test} from 'vitest';
import {temporaryFolder} from '../files/support/temporary-folder.ts';

const run = promisify(execFile);
/** How many items each dashboard ticks; QUARTERDECK_EDITS=200 for the full count. */
const EDITS = Number(process.env.QUARTERDECK_EDITS ?? 25);

/** What a dashboard did: the items it ticked, and those of which it told that they are not in the file. */
interface Report {
	readonly pressed: readonly string[];
	readonly told: readonly string[];
	/** Keys that changed nothing, with what was said. */
	readonly unmade: readonly string[];
}

const section = (name: string): string =>
	`## ${name}\n\n${Array.from({length: EDITS}, (_, index) => `- [ ] ${name} part ${index}\n`).join('')}\n`;

/** A writer that knows nothing of others: reads, adds a line, and writes as its like does. */
const WRITERS = {
	vim: (path: string, text: string): void => {
		writeFileSync(`${path}~`, text);
		renameSync(`${path}~`, path);
	},
	'in place': (path: string, text: string): void => writeFileSync(path, text),
} as const;

describe('two dashboards on one file, and two other writers beside them', () => {
	test('every edit is in the file or was told of', {timeout: 300_000}, async () => {
		const base = temporaryFolder();
		const folder = join(base, 'project');
		const path = join(folder, 'ROADMAP.md');
		mkdirSync(folder);
		writeFileSync(path, `# Ferry\n\n${section('v1.0')}${section('v2.0')}## Notes\n\n`);
		const outfile = join(base, 'dashboard-child.mjs');
		buildSync({
			entryPoints: [join(import.meta.dirname, 'support/dashboard-child.ts')],
			outfile,
			bundle: true,
			platform: 'node',
			format: 'esm',
		});
		let isOver = false;
		const notes: string[] = [];
		const others = async (): Promise<void> => {
			await pause(300);
			for (let number = 0; !isOver && number < 2 * EDITS; number++) {
				const kind = number % 2 === 0 ? 'vim' : 'in place';
				const note = `Note ${number} written ${kind}.`;
				const text = readFileSync(path, 'utf8');
				// Now and then an editor holds what it read for a while, and takes back what was saved meanwhile.
				if (number % 4 === 3) await pause(200);
				WRITERS[kind](path, `${text}${note}\n`);
				notes.push(note);
				await pause(Math.random() * 400);
			}
		};
		const env = {...process.env, XDG_STATE_HOME: join(base, 'state')};
		const dashboards = Promise.all(
			['0', '1'].map(phase =>
				run(process.execPath, [outfile, path, phase, String(EDITS), join(base, `report-${phase}`)], {env}),
			),
		).finally(() => {
			isOver = true;
		});
		await Promise.all([dashboards, others()]);

		const text = readFileSync(path, 'utf8');
		const reports = ['0', '1'].map(
			phase => JSON.parse(readFileSync(join(base, `report-${phase}`), 'utf8')) as Report,
		);
		const told = new Set(reports.flatMap(report => report.told));
		const open = [...text.matchAll(/^- \[ \] (.+)$/gmu)].map(([, title]) => title!);
		const silent = reports
			.flatMap(({pressed}) => pressed)
			.filter(title => open.includes(title) && !told.has(title));
		expect(reports.flatMap(({unmade}) => unmade)).toEqual([]);
		expect(silent).toEqual([]);
		// Every item was ticked, or ticked again after another program took it back.
		for (const {pressed} of reports)
			expect(new Set([...pressed, ...told]).size).toBeGreaterThanOrEqual(EDITS);
		expect(text.match(/^- \[[ x]\] v/gmu)).toHaveLength(2 * EDITS);
		// A file that is renamed over ours between our last look and our own rename is the one gap there is.
		const lost = notes.filter(note => !text.includes(note));
		expect(lost.filter(note => note.includes('in place'))).toEqual([]);
		expect(lost.length).toBeLessThanOrEqual(Math.ceil(notes.length / 100));
		expect(readdirSync(folder)).toEqual(['ROADMAP.md']);
		if (process.env.QUARTERDECK_EDITS) {
			console.log(
				`${2 * EDITS} ticked, ${open.length} taken back by others and told of; ${notes.length} notes, ${lost.length} lost`,
			);
		}
	});
});
