import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {isOverdue} from '../../source/model/due.ts';
import {quarterOf} from '../../source/model/period.ts';
import type {Item} from '../../source/model/roadmap.ts';

/** `dateOf` runs where the time zone can be chosen: a zone belongs to a process. */
const dateIn = (zone: string, moment: string): string => {
	const code = `
		const {dateOf} = await import('data:text/javascript,' + encodeURIComponent(process.argv[1]));
		console.log(dateOf(new Date(process.argv[2])));`;
	const {stdout} = spawnSync(process.execPath, ['--input-type=module', '-e', code, SOURCE, moment], {
		encoding: 'utf8',
		env: {...process.env, TZ: zone},
	});
	return stdout.trim();
};

const {transformSync} = await import('esbuild');
const {readFileSync} = await import('node:fs');
const SOURCE = transformSync(readFileSync(new URL('../../source/app/today.ts', import.meta.url), 'utf8'), {
	loader: 'ts',
	format: 'esm',
}).code;

const item = (period: string): Item => ({status: 'planned', period}) as Item;

describe('today at the end of a quarter', () => {
	test.each([
		// Ten in the morning of the last day of June, Greenwich.
		['Pacific/Kiritimati', '2026-06-30T10:00:00Z', '2026-07-01', '2026-Q3', true],
		['Pacific/Kiritimati', '2026-06-30T09:59:59Z', '2026-06-30', '2026-Q2', false],
		['Pacific/Pago_Pago', '2026-07-01T10:59:59Z', '2026-06-30', '2026-Q2', false],
		['Pacific/Pago_Pago', '2026-07-01T11:00:00Z', '2026-07-01', '2026-Q3', true],
		['UTC', '2026-06-30T23:59:59Z', '2026-06-30', '2026-Q2', false],
		['UTC', '2028-02-29T12:00:00Z', '2028-02-29', '2028-Q1', true],
		['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01', '2027-Q1', true],
	])('in %s at %s it is %s', (zone, moment, day, quarter, isLate) => {
		const today = dateIn(zone, moment);
		expect(today).toBe(day);
		expect(quarterOf(today)).toBe(quarter);
		expect(isOverdue(item('2026-Q2'), today)).toBe(isLate);
	});
});
