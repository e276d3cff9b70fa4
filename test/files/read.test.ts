import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {disk} from '../../source/files/disk.ts';
import {readRoadmap} from '../../source/files/read.ts';
import {faultyDisk} from './support/faulty-disk.ts';
import {temporaryFolder} from './support/temporary-folder.ts';

const file = (text = '# Plan\n'): string => {
	const path = join(temporaryFolder(), 'ROADMAP.md');
	writeFileSync(path, text);
	return path;
};

describe('reading', () => {
	it('gives the bytes, and where they really are', async () => {
		const path = file();
		const link = `${path}.link`;
		symlinkSync(path, link);
		const result = await readRoadmap(link);
		expect(result).toMatchObject({kind: 'read', readOnly: null});
		expect(result.kind === 'read' && new TextDecoder().decode(result.bytes)).toBe('# Plan\n');
		expect(result.kind === 'read' && result.realPath.endsWith('ROADMAP.md')).toBe(true);
	});

	it('says that a file may not be written to', async () => {
		const path = file();
		chmodSync(path, 0o444);
		expect(await readRoadmap(path)).toMatchObject({kind: 'read', readOnly: 'it is read-only'});
	});

	it('waits for a writer that emptied the file first', async () => {
		const path = file('');
		setTimeout(() => writeFileSync(path, '# Plan\n'), 60);
		const result = await readRoadmap(path);
		expect(result.kind === 'read' && new TextDecoder().decode(result.bytes)).toBe('# Plan\n');
	});

	it('reads an empty file, and one of 8 MiB, and nothing larger', async () => {
		const path = file('');
		expect(await readRoadmap(path)).toMatchObject({kind: 'read', bytes: new Uint8Array(0)});
		truncateSync(path, 8 * 1024 * 1024);
		expect((await readRoadmap(path)).kind).toBe('read');
		truncateSync(path, 8 * 1024 * 1024 + 1);
		expect(await readRoadmap(path)).toEqual({
			kind: 'failed',
			code: 'too-large',
			sentence: 'it has more than 8 MiB',
		});
	});

	it('never waits on a pipe and never reads a device', async () => {
		const pipe = join(temporaryFolder(), 'ROADMAP.md');
		execFileSync('mkfifo', [pipe]);
		const refusal = {kind: 'failed', code: 'not-a-file', sentence: 'it is not a regular file'};
		expect(await readRoadmap(pipe)).toEqual(refusal);
		expect(await readRoadmap('/dev/zero')).toEqual(refusal);
	});

	it('never waits on a pipe that took the place of a file between two calls', async () => {
		const path = file();
		const pipe = join(temporaryFolder(), 'pipe');
		execFileSync('mkfifo', [pipe]);
		const swapped = {...disk, open: (_: string, flags: number) => disk.open(pipe, flags)};
		expect(await readRoadmap(path, swapped)).toMatchObject({code: 'not-a-file'});
	});

	it('tells failures in words', async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'ROADMAP.md'));
		symlinkSync('nowhere', join(folder, 'broken.md'));
		expect(await readRoadmap(join(folder, 'ROADMAP.md'))).toMatchObject({sentence: 'it is a folder'});
		expect(await readRoadmap(join(folder, 'none.md'))).toMatchObject({sentence: 'there is no such file'});
		expect(await readRoadmap(join(folder, 'broken.md'))).toMatchObject({sentence: 'there is no such file'});
	});

	it('reads again where the file changed while it was read', async () => {
		const path = file('a'.repeat(100));
		let reads = 0;
		const busy = {
			...disk,
			async open(place: string, flags: number) {
				const handle = await disk.open(place, flags);
				return {
					...handle,
					async read(...args: Parameters<typeof handle.read>) {
						if (reads++ === 0) writeFileSync(path, 'b'.repeat(50));
						return handle.read(...args);
					},
				};
			},
		};
		const result = await readRoadmap(path, busy);
		expect(result.kind === 'read' && new TextDecoder().decode(result.bytes)).toBe('b'.repeat(50));
	});

	it('gives in where the file never comes to rest', async () => {
		const path = file('a');
		let length = 1;
		const busy = {
			...disk,
			async open(place: string, flags: number) {
				const handle = await disk.open(place, flags);
				return {
					...handle,
					async read(...args: Parameters<typeof handle.read>) {
						writeFileSync(path, 'b'.repeat(++length));
						return handle.read(...args);
					},
				};
			},
		};
		expect(await readRoadmap(path, busy)).toMatchObject({sentence: 'another program is writing to it'});
	});

	it('fails as a value whichever call fails', async () => {
		const path = file();
		// Where a file is when it is first met is looked up beside reading it, once.
		await readRoadmap(path);
		const {calls} = await (async () => {
			const whole = faultyDisk(null);
			await readRoadmap(path, whole.disk);
			return whole;
		})();
		for (let at = 1; at <= calls.length; at++) {
			const {disk: faulty} = faultyDisk({at, fault: {kind: 'error', code: 'EIO'}, lasting: 'once'});
			const result = await readRoadmap(path, faulty);
			const harmless = calls[at - 1] === 'handle.close' || calls[at - 1] === 'mayWrite';
			expect(result.kind).toBe(harmless ? 'read' : 'failed');
		}
	});
});
