import {linkSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {disk} from '../../source/files/disk.ts';
import {machine} from '../../source/files/programs.ts';
import {sweep} from '../../source/files/sweep.ts';
import {temporaryFolder} from './support/temporary-folder.ts';

const scene = () => {
	const base = temporaryFolder();
	const [folder, state] = [join(base, 'project'), join(base, 'state')];
	const path = join(folder, 'ROADMAP.md');
	mkdirSync(folder);
	mkdirSync(join(state, 'in-place'), {recursive: true});
	mkdirSync(join(state, 'replaced'));
	writeFileSync(path, 'old');
	return {folder, state, path, sweep: () => sweep([path], {disk, state})};
};

const hex = (pid: number): string => pid.toString(16).padStart(6, '0');
/** No process has this number: it is above what Linux and macOS give out. */
const NOBODY = 0xfffffe;
const otherMachine = machine === '00' ? '01' : '00';

describe('leftovers', () => {
	it('of a program that is gone are removed, and nothing else', async () => {
		const {folder, sweep} = scene();
		const dead = `.ROADMAP.md.${hex(NOBODY)}${machine}0a1b.qdtmp`;
		const others = [
			`.ROADMAP.md.${hex(process.pid)}${machine}0a1b.qdtmp`,
			`.ROADMAP.md.${hex(NOBODY)}${otherMachine}0a1b.qdtmp`,
			'.ROADMAP.md.swp',
			'notes.qdtmp',
			`ROADMAP.md.${hex(NOBODY)}${machine}0a1b.qdtmp`,
			`.ROADMAP.md.${hex(NOBODY)}${machine}0a1b.qdtmp.md`,
		];
		for (const name of [dead, ...others]) writeFileSync(join(folder, name), '');
		const {removed} = await sweep();
		expect(removed).toEqual([join(folder, dead)]);
		expect(readdirSync(folder).toSorted()).toEqual(['ROADMAP.md', ...others].toSorted());
	});

	it('of another machine are removed after an hour', async () => {
		const {folder, sweep} = scene();
		const path = join(folder, `.ROADMAP.md.${hex(NOBODY)}${otherMachine}0a1b.qdtmp`);
		writeFileSync(path, '');
		utimesSync(path, new Date(), new Date(Date.now() - 3_700_000));
		expect((await sweep()).removed).toEqual([path]);
	});

	it('are looked for where links lead to', async () => {
		const {folder, state, path} = scene();
		const elsewhere = temporaryFolder();
		const dead = join(folder, `.ROADMAP.md.${hex(NOBODY)}${machine}0a1b.qdtmp`);
		writeFileSync(dead, '');
		linkSync(path, join(elsewhere, 'hard.md'));
		const {symlinkSync} = await import('node:fs');
		symlinkSync(path, join(elsewhere, 'soft.md'));
		expect((await sweep([join(elsewhere, 'soft.md')], {disk, state})).removed).toEqual([dead]);
	});
});

describe('writing in place that broke off', () => {
	const BEFORE = '- [ ] one\n- [ ] two\n';
	const AFTER = '- [x] one\n- [ ] two\n- [ ] three\n';
	const base64 = (text: string): string => Buffer.from(text).toString('base64');

	const broken = (present: string, pid = NOBODY) => {
		const it = scene();
		writeFileSync(it.path, present);
		const entry = {path: it.path, pid, before: base64(BEFORE), after: base64(AFTER)};
		writeFileSync(join(it.state, 'in-place', '1.json'), JSON.stringify(entry));
		return it;
	};

	it.each([
		['only the end was written', `${BEFORE}- [ ] three\n`],
		['a part of the end was written', `${BEFORE}- [`],
		['the end is missing', '- [x] one\n- [ ] two\n'],
	])('is put right: %s', async (_, present) => {
		const {path, state, sweep} = broken(present);
		expect((await sweep()).restored).toEqual([path]);
		expect(readFileSync(path, 'utf8')).toBe(BEFORE);
		expect(readdirSync(join(state, 'in-place'))).toEqual([]);
	});

	it.each([
		['nothing was written yet', BEFORE],
		['all was written', AFTER],
	])('needs nothing where %s', async (_, present) => {
		const {path, state, sweep} = broken(present);
		expect((await sweep()).restored).toEqual([]);
		expect(readFileSync(path, 'utf8')).toBe(present);
		expect(readdirSync(join(state, 'in-place'))).toEqual([]);
	});

	it('leaves a file alone that another program changed, and keeps a copy of what was there', async () => {
		const {path, state, sweep} = broken('- [x] one\n- [ ] 2\n- [ ] three\n');
		expect((await sweep()).restored).toEqual([]);
		expect(readFileSync(path, 'utf8')).toContain('[ ] 2');
		const copies = readdirSync(join(state, 'replaced'));
		expect(copies.map(name => readFileSync(join(state, 'replaced', name), 'utf8'))).toEqual([BEFORE]);
	});

	it('is left to a program that still runs', async () => {
		const {path, state, sweep} = broken('- [', process.pid);
		expect((await sweep()).restored).toEqual([]);
		expect(readFileSync(path, 'utf8')).toBe('- [');
		expect(readdirSync(join(state, 'in-place'))).toEqual(['1.json']);
	});

	it('is not believed a note that is cut off itself', async () => {
		const {path, state, sweep} = scene();
		writeFileSync(join(state, 'in-place', '1.json'), '{"path": "/');
		expect((await sweep()).restored).toEqual([]);
		expect(readFileSync(path, 'utf8')).toBe('old');
		expect(readdirSync(join(state, 'in-place'))).toEqual([]);
	});
});

describe('copies', () => {
	it('are kept, two hundred of them, the latest', async () => {
		const {state, sweep} = scene();
		for (let copy = 0; copy < 210; copy++) {
			writeFileSync(join(state, 'replaced', `2026${String(copy).padStart(4, '0')}-ROADMAP.md`), '');
		}
		await sweep();
		const left = readdirSync(join(state, 'replaced')).toSorted();
		expect(left).toHaveLength(200);
		expect(left[0]).toBe('20260010-ROADMAP.md');
	});
});
