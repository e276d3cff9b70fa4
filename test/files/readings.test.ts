import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readingFromText, readingToText} from '../../source/document/known.ts';
import {openDocument} from '../../source/document/open.ts';
import {readingsIn} from '../../source/files/readings.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'quarterdeck-readings-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const bytes = new TextEncoder().encode(
	'# Plan\n\n## v1.0 (Q3 2026)\n\n- [x] Hull\n- [ ] Mast 🚧\n\n### Success criteria\n\n- 50+ sailors\n',
);
const environment = () => ({QUARTERDECK_CACHE_DIR: folder});

test('a reading that was kept is the reading that was made', () => {
	const document = openDocument(bytes);
	if ('refused' in document) throw new Error(document.refused);
	readingsIn('this build', environment()).keep(bytes, readingToText(document.reading));
	const text = readingsIn('this build', environment()).find(bytes);
	expect(readingFromText(text ?? '')).toEqual(document.reading);
});

test('other bytes, another build and no build have none', () => {
	readingsIn('this build', environment()).keep(bytes, '{}');
	expect(readingsIn('this build', environment()).find(bytes.slice(1))).toBe(null);
	expect(readingsIn('that build', environment()).find(bytes)).toBe(null);
	readingsIn('', environment()).keep(bytes, '{}');
	expect(readingsIn('', environment()).find(bytes)).toBe(null);
});

test('what is no reading is none', () => {
	for (const text of ['', '{', '[]', 'null', '{"roadmap":{}}']) expect(readingFromText(text)).toBe(null);
});

test('only so many are kept', () => {
	const readings = readingsIn('this build', environment());
	for (let index = 0; index < 130; index++) readings.keep(Uint8Array.of(index), 'x');
	expect(readdirSync(join(folder, 'readings')).length).toBe(100);
});

test('only so many bytes are kept, the last used', () => {
	const readings = readingsIn('this build', environment());
	const long = 'x'.repeat(40 * 1024 * 1024);
	for (let index = 0; index < 4; index++) readings.keep(Uint8Array.of(index), long);
	expect(readdirSync(join(folder, 'readings')).length).toBe(2);
	expect(readings.find(Uint8Array.of(3))).toBe(long);
	expect(readings.find(Uint8Array.of(0))).toBe(null);
});

test('a home that cannot be written to is no trouble', () => {
	writeFileSync(join(folder, 'readings'), 'a file in the way');
	expect(() => readingsIn('this build', environment()).keep(bytes, 'x')).not.toThrow();
});
