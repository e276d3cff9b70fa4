import {
	appendFileSync,
	chmodSync,
	mkdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterEach, describe, expect, it} from 'vitest';
import {disk} from '../../source/files/disk.ts';
import type {Hints} from '../../source/files/folder-hints.ts';
import {save} from '../../source/files/save.ts';
import {type News, type Watcher, type WatchOptions, watchRoadmaps} from '../../source/files/watch.ts';
import {temporaryFolder} from './support/temporary-folder.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const open: Watcher[] = [];
afterEach(() => {
	for (const watcher of open.splice(0)) watcher.close();
});

/** No hints at all: what a network folder, or a full inotify table, is like. */
const noHints: Hints = () => {
	throw Object.assign(new Error('ENOSPC'), {code: 'ENOSPC'});
};

const scene = (options: Partial<WatchOptions> = {}) => {
	const folder = temporaryFolder();
	const path = join(folder, 'ROADMAP.md');
	writeFileSync(path, 'first');
	const news: News[] = [];
	const watcher = watchRoadmaps(item => news.push(item), {poll: 100, ...options});
	open.push(watcher);
	watcher.add(path, bytesOf('first'));
	const told = (): readonly string[] =>
		news.map(item =>
			item.kind === 'changed' ? `changed: ${new TextDecoder().decode(item.bytes)}` : item.kind,
		);
	/** Waits until the latest news is this; fails after two seconds. */
	const until = async (expected: string): Promise<void> => {
		for (let wait = 0; wait < 80 && told().at(-1) !== expected; wait++) await sleep(25);
		expect(told().at(-1)).toBe(expected);
	};
	return {folder, path, watcher, told, until};
};

/** Time for anything that might be told to be told. */
const quiet = (): Promise<void> => sleep(360);

describe.each([
	['with hints', {}],
	['with polling alone', {hints: noHints}],
] as const)('watching %s', (_, options) => {
	it('sees what was there before when it is put back at once over what we wrote', async () => {
		const {folder, path, watcher, told, until} = scene(options);
		watcher.expect(path, bytesOf('ours'));
		const saved = await save(
			{path, expected: bytesOf('first'), next: bytesOf('ours')},
			{disk, state: join(folder, 'state')},
		);
		expect(saved.kind).toBe('saved');
		watcher.wrote(path, bytesOf('ours'));
		writeFileSync(path, 'first');
		await until('changed: first');
		await quiet();
		expect(told()).toEqual(['changed: first']);
	});

	it('sees that the file was made read-only, and writable again', async () => {
		const folder = temporaryFolder();
		const path = join(folder, 'ROADMAP.md');
		writeFileSync(path, 'first');
		const told: (string | null)[] = [];
		const watcher = watchRoadmaps(item => told.push(item.kind === 'changed' ? item.readOnly : item.kind), {
			poll: 100,
			...options,
		});
		open.push(watcher);
		watcher.add(path, bytesOf('first'));
		await quiet();
		chmodSync(path, 0o444);
		await quiet();
		expect(told).toEqual(['it is read-only']);
		chmodSync(path, 0o644);
		await quiet();
		expect(told).toEqual(['it is read-only', null]);
	});

	it('sees saves that replace the file, one after the other', async () => {
		const {folder, path, until} = scene(options);
		for (const text of ['second', 'third', 'fourth']) {
			writeFileSync(join(folder, '4913'), text);
			renameSync(join(folder, '4913'), path);
			await until(`changed: ${text}`);
		}
	});

	it('sees saves in the manner of vim: the old file moved away, a new one written', async () => {
		const {path, until, told} = scene(options);
		for (const [text, pause] of [
			['second', 10],
			['third', 140],
		] as const) {
			renameSync(path, `${path}~`);
			await sleep(pause);
			writeFileSync(path, text);
			unlinkSync(`${path}~`);
			await until(`changed: ${text}`);
		}
		expect(told()).toEqual(['changed: second', 'changed: third']);
	});

	it('sees saves into the file', async () => {
		const {path, until} = scene(options);
		for (const text of ['second', 'of the same length', 'OF THE SAME LENGTH']) {
			writeFileSync(path, text);
			await until(`changed: ${text}`);
		}
	});

	it('tells nothing where the bytes stay the same', async () => {
		const {path, told} = scene(options);
		writeFileSync(path, 'first');
		chmodSync(path, 0o600);
		await quiet();
		expect(told()).toEqual([]);
	});

	it('tells nothing of what this program saves', async () => {
		const {folder, path, watcher, told} = scene(options);
		let expected = bytesOf('first');
		for (let number = 0; number < 5; number++) {
			const next = bytesOf(`ours ${number}`);
			watcher.expect(path, next);
			await save({path, expected, next}, {disk, state: join(folder, 'state')});
			expected = next;
		}
		await quiet();
		expect(told()).toEqual([]);
	});

	it('tells when another program brings back what this one replaced', async () => {
		const {folder, path, watcher, told, until} = scene(options);
		watcher.expect(path, bytesOf('ours'));
		await save(
			{path, expected: bytesOf('first'), next: bytesOf('ours')},
			{disk, state: join(folder, 'state')},
		);
		await quiet();
		expect(told()).toEqual([]);
		writeFileSync(path, 'first');
		await until('changed: first');
	});

	it('tells when another program brings back something in between that was never seen here', async () => {
		const {path, watcher, told, until} = scene(options);
		watcher.expect(path, bytesOf('ours 1'));
		watcher.expect(path, bytesOf('ours 2'));
		writeFileSync(path, 'ours 2');
		await quiet();
		expect(told()).toEqual([]);
		writeFileSync(path, 'ours 1');
		await until('changed: ours 1');
	});

	it('tells once that the file is gone, and when it is back, the same or not', async () => {
		const {path, told, until} = scene(options);
		rmSync(path);
		await until('gone');
		await quiet();
		writeFileSync(path, 'first');
		await until('changed: first');
		rmSync(path);
		await until('gone');
		writeFileSync(path, 'other');
		await until('changed: other');
		expect(told()).toEqual(['gone', 'changed: first', 'gone', 'changed: other']);
	});

	it('tells that the file can not be read', async () => {
		const {path, until} = scene(options);
		rmSync(path);
		mkdirSync(path);
		await until('unreadable');
		rmSync(path, {recursive: true});
		writeFileSync(path, 'back');
		await until('changed: back');
	});

	it('tells nothing after it was closed, or the file let go', async () => {
		const {path, watcher, told} = scene(options);
		writeFileSync(path, 'second');
		watcher.remove(path);
		await quiet();
		expect(told()).toEqual([]);
	});
});

describe('watching', () => {
	it('sees what a link leads to', async () => {
		const {folder, watcher, until} = scene();
		const real = join(temporaryFolder(), 'real.md');
		const link = join(folder, 'link.md');
		writeFileSync(real, 'first');
		symlinkSync(real, link);
		watcher.add(link, bytesOf('first'));
		await quiet();
		writeFileSync(real, 'second');
		await until('changed: second');
	});

	it('sees a link that leads elsewhere now', async () => {
		const {folder, path, watcher, until} = scene();
		const link = join(folder, 'link.md');
		symlinkSync(path, link);
		watcher.add(link, bytesOf('first'));
		writeFileSync(join(folder, 'other.md'), 'other');
		unlinkSync(link);
		symlinkSync(join(folder, 'other.md'), link);
		await until('changed: other');
	});

	it('sees a file in a folder that went away and came back', async () => {
		const {folder, until} = scene();
		renameSync(folder, `${folder}-away`);
		await until('gone');
		mkdirSync(folder);
		writeFileSync(join(folder, 'ROADMAP.md'), 'again');
		await until('changed: again');
		writeFileSync(join(folder, 'ROADMAP.md'), 'and again');
		await until('changed: and again');
		rmSync(`${folder}-away`, {recursive: true});
	});

	it('does not show the emptiness before a slow writer begins', async () => {
		const {path, told, until} = scene({poll: 2000});
		writeFileSync(path, '');
		await sleep(160);
		writeFileSync(path, 'second');
		await until('changed: second');
		expect(told()).toEqual(['changed: second']);
	});

	it('shows that a file was emptied for good', async () => {
		const {path, until} = scene({poll: 2000});
		writeFileSync(path, '');
		await until('changed: ');
	});

	it('does not show what a slow writer has half written', async () => {
		const {path, told, until} = scene({poll: 2000});
		writeFileSync(path, '');
		for (const part of ['one ', 'two ', 'three ', 'four']) {
			appendFileSync(path, part);
			await sleep(50);
		}
		await until('changed: one two three four');
		expect(told()).toEqual(['changed: one two three four']);
	});

	it('is told within 300 ms of most saves', async () => {
		const {path, told, until} = scene({poll: 2000});
		const times: number[] = [];
		for (let number = 0; number < 12; number++) {
			const start = performance.now();
			writeFileSync(path, `save ${number}`);
			while (told().at(-1) !== `changed: save ${number}` && performance.now() - start < 2000) await sleep(5);
			times.push(performance.now() - start);
		}
		await until('changed: save 11');
		expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(300);
	});

	it('goes on when the hints break off', async () => {
		let fail: () => void = () => undefined;
		const {path, until} = scene({
			hints: (_, __, onError) => {
				fail = onError;
				return {close: () => undefined};
			},
		});
		fail();
		writeFileSync(path, 'second');
		await until('changed: second');
	});

	it('of a file that could not be read so far tells when it can be', async () => {
		const {folder, watcher, told, until} = scene();
		watcher.add(join(folder, 'later.md'), null);
		await quiet();
		expect(told()).toEqual([]);
		writeFileSync(join(folder, 'later.md'), 'here');
		await until('changed: here');
	});
});
