import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

export const SAMPLES = fileURLToPath(new URL('../../roadmaps', import.meta.url));

/** A folder of a test's own, with samples in it under names of the test's choice, and a home without preferences. */
export interface Workspace {
	readonly folder: string;
	readonly home: string;
	path(name: string): string;
	read(name: string): Buffer;
	text(name: string): string;
	remove(): void;
}

export const workspace = (samples: Readonly<Record<string, string>> = {}): Workspace => {
	const root = mkdtempSync(join(realpathSync(tmpdir()), 'quarterdeck-test-'));
	const folder = join(root, 'project');
	const home = join(root, 'home');
	mkdirSync(join(folder, '.git'), {recursive: true});
	mkdirSync(home);
	const path = (name: string): string => join(folder, name);
	for (const [name, sample] of Object.entries(samples)) {
		mkdirSync(dirname(path(name)), {recursive: true});
		copyFileSync(join(SAMPLES, sample), path(name));
	}
	return {
		folder,
		home,
		path,
		read: name => readFileSync(path(name)),
		text: name => readFileSync(path(name), 'utf8'),
		remove: () => rmSync(root, {recursive: true, force: true}),
	};
};

/** Resolves as soon as the condition holds; fails with its last answer. Looks often, since nothing tells of a changed file. */
export const until = async (holds: () => boolean, what: string, patience = 20_000): Promise<void> => {
	const end = Date.now() + patience;
	while (!holds()) {
		if (Date.now() > end) throw new Error(`it never came to this: ${what}`);
		await pause(10);
	}
};
