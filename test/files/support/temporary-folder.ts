import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach} from 'vitest';

const made: string[] = [];

afterEach(() => {
	for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true});
});

/** A new folder that goes away with the test. */
export const temporaryFolder = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-'));
	made.push(folder);
	return folder;
};
