import {
	chmodSync,
	chownSync,
	constants,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Disk, disk} from '../../source/files/disk.ts';
import {readRoadmap} from '../../source/files/read.ts';
import {type SaveResult, save} from '../../source/files/save.ts';
import {faultyDisk} from './support/faulty-disk.ts';
import {temporaryFolder} from './support/temporary-folder.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const OLD = '# Plan\n\n- [ ] Search\n';
const NEW = '# Plan\n\n- [x] Search\n';

interface Scene {
	readonly folder: string;
	readonly path: string;
	readonly state: string;
	readonly read: () => string;
	readonly save: (next?: string, on?: Disk, expected?: string, path?: string) => Promise<SaveResult>;
}

const scene = (text = OLD): Scene => {
	const base = temporaryFolder();
	const folder = join(base, 'project');
	const state = join(base, 'state');
	const path = join(folder, 'ROADMAP.md');
	mkdirSync(folder);
	writeFileSync(path, text);
	return {
		folder,
		path,
		state,
		read: () => readFileSync(path, 'utf8'),
		save: (next = NEW, on = disk, expected = text, target = path) =>
			save({path: target, expected: bytesOf(expected), next: bytesOf(next)}, {disk: on, state}),
	};
};

const mode = (path: string): string => (statSync(path).mode & 0o7777).toString(8);
const asRoot = process.geteuid?.() === 0;

describe('saving', () => {
	it('puts the new bytes in place of the old and leaves nothing else behind', async () => {
		const {folder, read, save} = scene();
		expect(await save()).toEqual({kind: 'saved'});
		expect(read()).toBe(NEW);
		expect(readdirSync(folder)).toEqual(['ROADMAP.md']);
	});

	it('replaces the file and never writes into it', async () => {
		const {path, save} = scene();
		const before = statSync(path).ino;
		await save();
		expect(statSync(path).ino).not.toBe(before);
	});

	it('keeps a copy of what was replaced, for the owner alone', async () => {
		const {state, save} = scene();
		await save();
		const copies = readdirSync(join(state, 'replaced'));
		expect(copies).toHaveLength(1);
		expect(readFileSync(join(state, 'replaced', copies[0]!), 'utf8')).toBe(OLD);
		expect(mode(join(state, 'replaced', copies[0]!))).toBe('600');
		expect(mode(join(state, 'replaced'))).toBe('700');
		expect(readdirSync(join(state, 'locks'))).toEqual([]);
	});

	it('saves where no copy can be kept', async () => {
		const {state, read, save} = scene();
		writeFileSync(state, 'a file where the folder should be');
		expect(await save()).toEqual({kind: 'saved'});
		expect(read()).toBe(NEW);
	});

	it('writes nothing where nothing changes', async () => {
		const {path, save} = scene();
		const before = statSync(path, {bigint: true});
		expect(await save(OLD)).toEqual({kind: 'saved'});
		const after = statSync(path, {bigint: true});
		expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([before.ino, before.mtimeNs, before.ctimeNs]);
	});

	it('is done where the file holds the new bytes already', async () => {
		const {path, save} = scene();
		writeFileSync(path, NEW);
		const before = statSync(path).ino;
		expect(await save()).toEqual({kind: 'saved'});
		expect(statSync(path).ino).toBe(before);
	});

	it('hands back what the file holds where it moved on', async () => {
		const {path, read, save} = scene();
		writeFileSync(path, 'theirs');
		expect(await save()).toEqual({kind: 'moved-on', bytes: bytesOf('theirs')});
		expect(read()).toBe('theirs');
	});

	it('waits for a writer that emptied the file first', async () => {
		const {path, save} = scene();
		writeFileSync(path, '');
		setTimeout(() => writeFileSync(path, 'theirs'), 60);
		expect(await save()).toEqual({kind: 'moved-on', bytes: bytesOf('theirs')});
	});

	it('waits for a writer that does not come to rest', async () => {
		const {path, read, save} = scene();
		let looks = 0;
		// As if somebody wrote between any two looks: longer than one try of reading lasts.
		const busy: Disk = {
			...disk,
			open: async (...args) => {
				const handle = await disk.open(...args);
				const stat = async () => {
					const stats = await handle.stat();
					return args[0] === path && looks++ < 12 ? Object.assign(stats, {mtimeNs: BigInt(looks)}) : stats;
				};
				return {...handle, stat};
			},
		};
		expect(await save(NEW, busy)).toEqual({kind: 'saved'});
		expect(looks).toBeGreaterThan(12);
		expect(read()).toBe(NEW);
	});

	it('writes files of any bytes, empty ones too', async () => {
		const {path, state} = scene();
		const random = Uint8Array.from({length: 300_000}, (_, index) => (index * 7919) % 256);
		const expected = bytesOf(OLD);
		expect(await save({path, expected, next: random}, {disk, state})).toEqual({kind: 'saved'});
		expect(new Uint8Array(readFileSync(path))).toEqual(random);
		expect(await save({path, expected: random, next: new Uint8Array(0)}, {disk, state})).toEqual({
			kind: 'saved',
		});
		expect(readFileSync(path)).toHaveLength(0);
	});

	it('does many saves of one file one after the other', async () => {
		const {path, state, read} = scene('0');
		const results = await Promise.all(
			Array.from({length: 20}, (_, index) =>
				save({path, expected: bytesOf(`${index}`), next: bytesOf(`${index + 1}`)}, {disk, state}),
			),
		);
		expect(results.every(result => result.kind === 'saved')).toBe(true);
		expect(read()).toBe('20');
	});
});

describe('the attributes of the file', () => {
	it.each([0o644, 0o600, 0o664, 0o755, 0o2640])('keep the mode %o', async wanted => {
		const {path, save} = scene();
		chmodSync(path, wanted);
		expect((await save()).kind).toBe('saved');
		expect(mode(path)).toBe(wanted.toString(8));
	});

	it.runIf(asRoot)('keep a foreign owner, and the rights that a change of owner takes away', async () => {
		const {path, save} = scene();
		chownSync(path, 1234, 4321);
		chmodSync(path, 0o6754);
		expect((await save()).kind).toBe('saved');
		const {uid, gid} = statSync(path);
		expect([uid, gid, mode(path)]).toEqual([1234, 4321, '6754']);
	});

	it('that can not be kept make it write into the file itself', async () => {
		for (const call of ['chown', 'chmod'] as const) {
			const {folder, path, read, save} = scene();
			chmodSync(path, 0o664);
			let open = 0;
			const unable: Disk = {
				...disk,
				async open(place, flags, rights) {
					const handle = await disk.open(place, flags, rights);
					if (!place.endsWith('.qdtmp')) return handle;
					open++;
					return {
						...handle,
						stat: async () => Object.assign(await handle.stat(), call === 'chown' ? {uid: 77n} : {}),
						[call]: () => Promise.reject(Object.assign(new Error('EPERM'), {code: 'EPERM'})),
						close: () => handle.close().then(() => void open--),
					};
				},
			};
			const before = statSync(path).ino;
			expect(await save(NEW, unable)).toEqual({kind: 'saved'});
			expect([read(), statSync(path).ino, mode(path)]).toEqual([NEW, before, '664']);
			expect(readdirSync(folder)).toEqual(['ROADMAP.md']);
			expect(open).toBe(0);
		}
	});

	it('in a folder that takes no new file are kept, and the file is written', async () => {
		for (const code of ['EACCES', 'EPERM']) {
			const {path, read, save} = scene();
			const before = statSync(path).ino;
			const shut: Disk = {
				...disk,
				open: (place, flags, rights) =>
					place.endsWith('.qdtmp')
						? Promise.reject(Object.assign(new Error(code), {code}))
						: disk.open(place, flags, rights),
			};
			expect(await save(NEW, shut)).toEqual({kind: 'saved'});
			expect([read(), statSync(path).ino]).toEqual([NEW, before]);
		}
	});

	it('of a file that may not be written to are respected, by root too', async () => {
		const {path, read, save} = scene();
		chmodSync(path, 0o444);
		expect(await save()).toEqual({kind: 'failed', code: 'read-only', sentence: 'it is read-only'});
		expect(read()).toBe(OLD);
		expect(mode(path)).toBe('444');
	});
});

describe('links', () => {
	it('are followed to the file, and stay links', async () => {
		const {folder, path, read, save} = scene();
		const outer = join(folder, 'outer.md');
		const inner = join(folder, 'inner.md');
		symlinkSync('ROADMAP.md', inner);
		symlinkSync(inner, outer);
		expect(await save(NEW, disk, OLD, outer)).toEqual({kind: 'saved'});
		expect(read()).toBe(NEW);
		expect(lstatSync(outer).isSymbolicLink() && lstatSync(inner).isSymbolicLink()).toBe(true);
		expect(lstatSync(path).isFile()).toBe(true);
	});

	it('that lead nowhere, or in a circle, are refused', async () => {
		const {folder, save} = scene();
		symlinkSync('nowhere.md', join(folder, 'dangling.md'));
		symlinkSync('b.md', join(folder, 'a.md'));
		symlinkSync('a.md', join(folder, 'b.md'));
		expect(await save(NEW, disk, OLD, join(folder, 'dangling.md'))).toMatchObject({code: 'ENOENT'});
		expect(await save(NEW, disk, OLD, join(folder, 'a.md'))).toMatchObject({
			code: 'ELOOP',
			sentence: 'it is a link that leads in a circle',
		});
		expect(readdirSync(folder).toSorted()).toEqual(['ROADMAP.md', 'a.md', 'b.md', 'dangling.md']);
	});

	it('that are laid after the file was met are followed within the project, and not out of it', async () => {
		const {folder, path, read, save} = scene();
		const outside = join(folder, '..', 'outside.md');
		writeFileSync(outside, OLD);
		expect(await save(NEW)).toEqual({kind: 'saved'});
		renameSync(path, join(folder, 'moved.md'));
		symlinkSync('moved.md', path);
		expect(await save(OLD, disk, NEW)).toEqual({kind: 'saved'});
		expect([read(), lstatSync(path).isSymbolicLink()]).toEqual([OLD, true]);
		rmSync(path);
		symlinkSync('../outside.md', path);
		expect(await save()).toMatchObject({kind: 'failed', code: 'strayed'});
		expect(readFileSync(outside, 'utf8')).toBe(OLD);
	});

	it('that led out of the project from the beginning are followed, to that file alone', async () => {
		const {folder, path, save} = scene();
		const [first, second] = ['first.md', 'second.md'].map(name => join(folder, '..', name)) as [
			string,
			string,
		];
		for (const one of [first, second]) writeFileSync(one, OLD);
		rmSync(path);
		symlinkSync(first, path);
		expect((await readRoadmap(path)).kind).toBe('read');
		expect(await save()).toEqual({kind: 'saved'});
		expect(readFileSync(first, 'utf8')).toBe(NEW);
		rmSync(path);
		symlinkSync(second, path);
		expect(await save()).toMatchObject({kind: 'failed', code: 'strayed'});
		expect(readFileSync(second, 'utf8')).toBe(OLD);
	});

	it('of the hard kind hold together: the file itself is written', async () => {
		const {folder, path, save} = scene();
		const twin = join(folder, 'twin.md');
		linkSync(path, twin);
		expect(await save(`${NEW}- [ ] More\n`)).toEqual({kind: 'saved'});
		expect(readFileSync(twin, 'utf8')).toBe(`${NEW}- [ ] More\n`);
		expect(await save('short', disk, `${NEW}- [ ] More\n`)).toEqual({kind: 'saved'});
		expect(readFileSync(twin, 'utf8')).toBe('short');
		expect(statSync(path).ino).toBe(statSync(twin).ino);
	});

	it('that are laid in the last moment are not written through in place', async () => {
		const {folder, path, save} = scene();
		const victim = join(folder, 'victim');
		writeFileSync(victim, OLD);
		linkSync(path, join(folder, 'twin.md'));
		const hostile: Disk = {
			...disk,
			open(place, flags, rights) {
				if (place === path && (flags & constants.O_RDWR) !== 0) {
					rmSync(path);
					symlinkSync('victim', path);
				}

				return disk.open(place, flags, rights);
			},
		};
		expect(await save(NEW, hostile)).toMatchObject({kind: 'failed'});
		expect(readFileSync(victim, 'utf8')).toBe(OLD);
	});

	it('of the hard kind are not written to where no copy can be kept', async () => {
		const {folder, path, state, read, save} = scene();
		linkSync(path, join(folder, 'twin.md'));
		writeFileSync(state, '');
		expect(await save()).toMatchObject({
			kind: 'failed',
			code: 'no-copy',
			wayOut: expect.stringContaining('QUARTERDECK_STATE_DIR'),
		});
		expect(read()).toBe(OLD);
	});
});

describe('what is no file to be saved', () => {
	it('is refused in words', async () => {
		const {folder, path, save} = scene();
		mkdirSync(join(folder, 'docs'));
		rmSync(path);
		expect(await save(NEW, disk, OLD, join(folder, 'docs'))).toMatchObject({sentence: 'it is a folder'});
		expect(await save(NEW, disk, OLD, '/dev/null')).toMatchObject({sentence: 'it is not a regular file'});
		expect(await save()).toMatchObject({code: 'ENOENT', sentence: 'there is no such file'});
		expect(readdirSync(folder)).toEqual(['docs']);
	});
});

describe('another program in the way', () => {
	/** A disk on which something happens right before a call. */
	const rightBefore = (call: 'lstatSync' | 'renameSync', happen: () => void): Disk => {
		let done = false;
		const once = (): void => {
			if (!done) happen();
			done = true;
		};
		return {
			...disk,
			lstatSync(path) {
				if (call === 'lstatSync') once();
				return disk.lstatSync(path);
			},
			renameSync(from, to) {
				if (call === 'renameSync') once();
				disk.renameSync(from, to);
			},
		};
	};

	it.each([
		['into the file', (path: string) => writeFileSync(path, 'theirs')],
		[
			'by renaming',
			(path: string) => {
				writeFileSync(`${path}.theirs`, 'theirs');
				renameSync(`${path}.theirs`, path);
			},
		],
	])('that writes %s while the new file is being written is not written over', async (_, write) => {
		const {folder, path, read, save} = scene();
		const busy: Disk = {
			...disk,
			open(place, flags, rights) {
				if (place.endsWith('.qdtmp')) write(path);
				return disk.open(place, flags, rights);
			},
		};
		expect(await save(NEW, busy)).toEqual({kind: 'moved-on', bytes: bytesOf('theirs')});
		expect(read()).toBe('theirs');
		expect(readdirSync(folder)).toEqual(['ROADMAP.md']);
	});

	it('that writes after the last comparison of bytes is not written over', async () => {
		const {folder, path, read, save} = scene();
		const result = await save(
			NEW,
			rightBefore('lstatSync', () => writeFileSync(path, 'theirs')),
		);
		expect(result).toEqual({kind: 'moved-on', bytes: bytesOf('theirs')});
		expect(read()).toBe('theirs');
		expect(readdirSync(folder)).toEqual(['ROADMAP.md']);
	});

	it('that renames its file over this one meanwhile is not written over', async () => {
		const {folder, path, read, save} = scene();
		const theirs = join(folder, 'theirs');
		const result = await save(
			NEW,
			rightBefore('lstatSync', () => {
				writeFileSync(theirs, 'theirs');
				renameSync(theirs, path);
			}),
		);
		expect(result).toEqual({kind: 'moved-on', bytes: bytesOf('theirs')});
		expect(read()).toBe('theirs');
	});

	it('that writes into the old file in the last moment gets what it wrote put back', async () => {
		const {path, read, save} = scene();
		const result = await save(
			NEW,
			rightBefore('renameSync', () => writeFileSync(path, 'theirs')),
		);
		expect(result).toEqual({kind: 'moved-on', bytes: bytesOf('theirs')});
		expect(read()).toBe('theirs');
	});

	it('that changes the rights meanwhile is not undone', async () => {
		const {path, save} = scene();
		const result = await save(
			NEW,
			rightBefore('lstatSync', () => chmodSync(path, 0o600)),
		);
		expect(result).toEqual({kind: 'moved-on', bytes: bytesOf(OLD)});
		expect(mode(path)).toBe('600');
	});
});

describe('the order of things', () => {
	it('is: all bytes, owner, rights, on the disk, compared, renamed, folder on the disk', async () => {
		const {disk: counted, calls} = faultyDisk(null);
		const {save} = scene();
		await save(NEW, counted);
		const renamed = calls.indexOf('renameSync');
		expect(calls[renamed - 1]).toBe('lstatSync');
		const written = calls.lastIndexOf('handle.write', renamed);
		const synced = calls.indexOf('handle.sync', written);
		expect(calls.indexOf('handle.chmod', written)).toBeLessThan(synced);
		expect(synced).toBeLessThan(renamed);
		expect(calls.slice(synced, renamed)).toContain('handle.read');
		expect(calls.indexOf('handle.sync', renamed)).toBeGreaterThan(renamed);
	});

	it('opens the new file only where none is', async () => {
		const {folder, path, read, save} = scene();
		const victim = join(folder, 'victim');
		writeFileSync(victim, 'precious');
		let laid = 0;
		const hostile: Disk = {
			...disk,
			open(place, flags, rights) {
				if (place.endsWith('.qdtmp') && laid++ === 0) symlinkSync(victim, place);
				return disk.open(place, flags, rights);
			},
		};
		expect(await save(NEW, hostile)).toEqual({kind: 'saved'});
		expect(readFileSync(victim, 'utf8')).toBe('precious');
		expect(read()).toBe(NEW);
		expect(lstatSync(path).isFile()).toBe(true);
	});
});
