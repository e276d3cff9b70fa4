import {mkdirSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {makeFolder} from '../../source/files/make-folder.ts';
import {temporaryFolder} from './support/temporary-folder.ts';

describe('making a folder', () => {
	it('makes those above it too, for their owner alone', () => {
		const base = temporaryFolder();
		makeFolder(join(base, 'a', 'b', 'c'));
		for (const below of ['a', 'a/b', 'a/b/c']) expect(statSync(join(base, below)).mode & 0o777).toBe(0o700);
	});

	it('is content with one that is there, and with a link to one', () => {
		const base = temporaryFolder();
		mkdirSync(join(base, 'there'));
		symlinkSync('there', join(base, 'link'));
		makeFolder(join(base, 'there'));
		makeFolder(join(base, 'link'));
		makeFolder(join(base, 'link', 'below'));
		expect(statSync(join(base, 'there', 'below')).isDirectory()).toBe(true);
	});

	it('comes to an end where a file is in the way', () => {
		const base = temporaryFolder();
		writeFileSync(join(base, 'file'), '');
		expect(() => makeFolder(join(base, 'file'))).toThrow('EEXIST');
		expect(() => makeFolder(join(base, 'file', 'below'))).toThrow('ENOTDIR');
	});

	it.runIf(process.platform === 'linux')('comes to an end where none can be made', () => {
		expect(() => makeFolder('/proc/1/state/quarterdeck')).toThrow('ENOENT');
	});
});
