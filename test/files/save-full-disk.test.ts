import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {disk} from '../../source/files/disk.ts';
import {save} from '../../source/files/save.ts';
import {temporaryFolder} from './support/temporary-folder.ts';

const KIB = 1024;
const OLD = '- [ ] a line of the plan that is old\n'.repeat(550);
const NEW = `${OLD.replace('[ ]', '[x]')}- [ ] and one more\n`;

const mounted: string[] = [];
afterEach(() => {
	for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
});

/** A disk of 64 KiB, or null where none may be mounted. */
const smallDisk = (): string | null => {
	const folder = temporaryFolder();
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], {stdio: 'ignore'});
		mounted.push(folder);
		return folder;
	} catch {
		return null;
	}
};

/** Fills a disk until only so many bytes are free. */
const leaveFree = (folder: string, free: number): void => {
	let size = 64 * KIB - 5 * 4 * KIB - free;
	for (;;) {
		try {
			writeFileSync(join(folder, 'filler'), new Uint8Array(size));
			return;
		} catch {
			size -= KIB;
		}
	}
};

describe('a full disk', () => {
	const first = smallDisk();
	if (first === null)
		console.warn('Not tested: no small disk can be mounted here (this takes root on Linux).');

	it.runIf(first !== null).each([0, 1, 4, 8])(
		'with %i KiB free leaves the old file whole, and says so',
		async free => {
			const folder = smallDisk()!;
			const path = join(folder, 'ROADMAP.md');
			writeFileSync(path, OLD);
			leaveFree(folder, free * KIB);
			const [expected, next] = [OLD, NEW].map(text => new TextEncoder().encode(text)) as [
				Uint8Array,
				Uint8Array,
			];
			const result = await save({path, expected, next}, {disk, state: join(temporaryFolder(), 'state')});
			expect(result).toEqual({kind: 'failed', code: 'ENOSPC', sentence: 'the disk is full'});
			expect(readFileSync(path, 'utf8')).toBe(OLD);
			expect(readdirSync(folder).toSorted()).toEqual(['ROADMAP.md', 'filler']);
		},
	);
});
