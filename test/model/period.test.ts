import {describe, expect, it} from 'vitest';
import {
	comparePeriods,
	contains,
	days,
	hasYear,
	interval,
	overlaps,
	quarterOf,
	quartersFrom,
	shiftQuarter,
	yearlessInterval,
} from '../../source/model/period.ts';
import {dayLabel, periodLabel} from '../../source/model/period-label.ts';
import {standing, standingWords} from '../../source/model/standing.ts';

describe('interval', () => {
	it.each([
		['2026', '2026-01-01', '2026-12-31', 'year'],
		['2026-H1', '2026-01-01', '2026-06-30', 'half'],
		['2026-H2', '2026-07-01', '2026-12-31', 'half'],
		['2026-Q1', '2026-01-01', '2026-03-31', 'quarter'],
		['2026-Q2', '2026-04-01', '2026-06-30', 'quarter'],
		['2026-Q3', '2026-07-01', '2026-09-30', 'quarter'],
		['2026-Q4', '2026-10-01', '2026-12-31', 'quarter'],
		['2026-02', '2026-02-01', '2026-02-28', 'month'],
		['2028-02', '2028-02-01', '2028-02-29', 'month'],
		['2000-02', '2000-02-01', '2000-02-29', 'month'],
		['2100-02', '2100-02-01', '2100-02-28', 'month'],
		['2028-02-29', '2028-02-29', '2028-02-29', 'day'],
		['2026-Q2/2026-Q3', '2026-04-01', '2026-09-30', 'quarter'],
		['2026-12/2027-02', '2026-12-01', '2027-02-28', 'month'],
		['2027/..', '2027-01-01', null, 'year'],
		['../2027', null, '2027-12-31', 'year'],
	])('%s is %s to %s', (period, start, end, grain) => {
		expect(interval(period)).toEqual({start, end, grain});
	});

	it.each(['2026-02-29', '2026-13', '2026-Q5', '2026-', '2026-00', '', '..', '../..', 'soon', 'Q1', '05'])(
		'%j is none',
		period => {
			expect(interval(period)).toBeNull();
		},
	);

	it('lays periods without a year side by side', () => {
		expect(yearlessInterval('Q1')).toEqual({start: '0004-01-01', end: '0004-03-31', grain: 'quarter'});
		expect(yearlessInterval('02-29')?.start).toBe('0004-02-29');
		expect(yearlessInterval('09-19/09-26')).toMatchObject({start: '0004-09-19', end: '0004-09-26'});
		expect(yearlessInterval('2026')).toBeNull();
		expect([hasYear('Q1'), hasYear('../2027'), hasYear('2026-05')]).toEqual([false, true, true]);
	});
});

describe('overlaps and contains', () => {
	it.each([
		['2026-08-14', '2026-Q3', true],
		['2026-H2', '2026-Q3', true],
		['2026', '2026-Q3', true],
		['2026-Q2', '2026-Q3', false],
		['2026-09-30', '2026-10-01', false],
		['2027/..', '2031-Q1', true],
		['2027/..', '2026-Q4', false],
		['../2026', '2026-Q4', true],
		['../2026', '2027-Q1', false],
		['../2026', '2026-12-31/..', true],
	])('%s and %s: %j', (a, b, expected) => {
		expect(overlaps(interval(a)!, interval(b)!)).toBe(expected);
		expect(overlaps(interval(b)!, interval(a)!)).toBe(expected);
	});

	it('contains what lies wholly within', () => {
		expect(contains(interval('2026')!, interval('2026-Q3')!)).toBe(true);
		expect(contains(interval('2026-Q3')!, interval('2026')!)).toBe(false);
		expect(contains(interval('2026/..')!, interval('2027/..')!)).toBe(true);
		expect(contains(interval('2026')!, interval('2026/..')!)).toBe(false);
	});
});

describe('order', () => {
	it('is by beginning, then by end, what has no year last', () => {
		const periods = ['Q2', '2027/..', '2026-Q2', '2027', 'Q1', '2026', '2026-04-01', '../2026'];
		expect(periods.toSorted(comparePeriods)).toEqual([
			'../2026',
			'2026',
			'2026-04-01',
			'2026-Q2',
			'2027',
			'2027/..',
			'Q1',
			'Q2',
		]);
	});
});

describe('quarters', () => {
	it.each([
		['2026-01-01', '2026-Q1'],
		['2026-03-31', '2026-Q1'],
		['2026-04-01', '2026-Q2'],
		['2026-11-20', '2026-Q4'],
		['2026-12-31', '2026-Q4'],
	])('%s lies in %s', (day, quarter) => {
		expect(quarterOf(day)).toBe(quarter);
	});

	it('go on over the year', () => {
		expect(shiftQuarter('2026-Q4', 1)).toBe('2027-Q1');
		expect(shiftQuarter('2026-Q1', -1)).toBe('2025-Q4');
		expect(shiftQuarter('2026-Q2', 9)).toBe('2028-Q3');
		expect(quartersFrom('2026-11-20', '2027-04-01')).toEqual(['2026-Q4', '2027-Q1', '2027-Q2']);
	});

	it('counts days over leap days', () => {
		expect(days('2028-02-28', '2028-03-01')).toBe(2);
		expect(days('2026-02-28', '2026-03-01')).toBe(1);
		expect(days('2026-11-20', '2026-06-30')).toBe(-143);
	});
});

describe('periodLabel', () => {
	it.each([
		['2026-Q2', 'Q2 2026'],
		['2027-Q2/2027-Q3', 'Q2–Q3 2027'],
		['2025-Q4/2026-Q1', 'Q4 2025–Q1 2026'],
		['2027/..', 'from 2027'],
		['2027-Q1/..', 'from Q1 2027'],
		['../2027', 'until 2027'],
		['2026', '2026'],
		['2026/2030', '2026–2030'],
		['2026-H1', 'H1 2026'],
		['2026-05', 'May 2026'],
		['2026-03/2026-05', 'March–May 2026'],
		['2026-05-20', '20 May 2026'],
		['2026-05-20/2026-05-24', '20–24 May 2026'],
		['2026-05-30/2026-06-02', '30 May–2 June 2026'],
		['Q1', 'Q1'],
		['05', 'May'],
		['05-28', '28 May'],
		['09-19/09-26', '19–26 Sept'],
		['nonsense', 'nonsense'],
	])('%s is "%s"', (period, label) => {
		expect(periodLabel(period)).toBe(label);
	});

	it('gives a day in full', () => {
		expect(dayLabel('2026-06-30')).toBe('30 June 2026');
	});
});

describe('standing', () => {
	it.each([
		['2026-Q2', '2026-11-20', 'past', 143],
		['2026-Q3', '2026-11-20', 'past', 51],
		['2026-Q4', '2026-11-20', 'now', 41],
		['2027-Q1', '2026-11-20', 'ahead', 42],
		['2027-Q2/2027-Q3', '2026-11-20', 'ahead', 132],
		['2027/..', '2026-11-20', 'ahead', 42],
		['2026/..', '2026-11-20', 'undated', 0],
		['../2026', '2026-11-20', 'now', 41],
		['Q1', '2026-11-20', 'undated', 0],
		[null, '2026-11-20', 'undated', 0],
		// The very ends: a user at UTC+14 and one at UTC-11 bring different days at the same moment.
		['2026-Q3', '2026-09-30', 'now', 0],
		['2026-Q3', '2026-10-01', 'past', 1],
		['2026-Q3', '2026-07-01', 'now', 91],
		['2026-Q3', '2026-06-30', 'ahead', 1],
		['2028-02', '2028-02-29', 'now', 0],
	])('%s on %s is %s by %i days', (period, today, kind, count) => {
		expect(standing(period, today)).toEqual({kind, days: count});
	});

	it.each([
		['2026-Q2', {open: 31, done: false}, '143 days over'],
		['2026-Q2', {open: 0, done: false}, ''],
		['2026-Q2', {open: 0, done: true}, 'done'],
		['2026-Q4', {open: 24, done: false}, '41 days left'],
		['2026-11-20', {open: 1, done: false}, 'ends today'],
		['2026-11-21', {open: 1, done: false}, 'in 1 day'],
		['2026-11-19', {open: 1, done: false}, '1 day over'],
		['2027/..', {open: 1, done: false}, 'in 42 days'],
		[null, {open: 1, done: false}, ''],
	])('%s with %j reads "%s"', (period, work, words) => {
		expect(standingWords(period, work, '2026-11-20')).toBe(words);
	});
});
