import {describe, expect, it} from 'vitest';
import type {Metric} from '../../source/model/roadmap.ts';
import {gapOf, metricBar, verdictOf} from '../../source/model/verdict.ts';
import {metric} from './support/make.ts';

const TODAY = '2026-11-20';

const at = (op: Metric['op'], target: number | null, actual: number | null, part: Partial<Metric> = {}) =>
	metric({op, target, actual, ...part});

describe('verdictOf', () => {
	it.each([
		['at least, reached', at('>=', 1000, 1000), 'met'],
		['at least, above', at('>=', 1000, 1200), 'met'],
		['at least, short, no date', at('>=', 1000, 820), 'open'],
		['at least, short and due', at('>=', 1000, 820, {by: '2026-Q3'}), 'missed'],
		['at least, short, still time', at('>=', 1000, 820, {by: '2026-Q4'}), 'open'],
		['above, equal is not above', at('>', 50, 50, {by: '2026-Q3'}), 'missed'],
		['at most, below', at('<=', 200, 64), 'met'],
		['at most, equal', at('<=', 200, 200), 'met'],
		['at most, above and due', at('<=', 200, 201, {by: '2025'}), 'missed'],
		['below, equal is not below', at('<', 100, 100), 'open'],
		['below', at('<', 100, 64), 'met'],
		['none wanted, none there', at('=', 0, 0), 'met'],
		['none wanted, some there', at('=', 0, 9, {by: '2026-Q3'}), 'missed'],
		['negative target', at('>=', -5, -4), 'met'],
		['negative actual', at('>=', 10, -10), 'open'],
		['binary noise', at('=', 0.3, 0.1 + 0.2), 'met'],
		['no actual', at('>=', 1000, null), 'no-actual'],
		['no actual, but its mark says so', at('<', 30, null, {met: true}), 'met'],
		['criterion', at(null, null, null), 'open'],
		['criterion, marked', at(null, null, null, {met: true}), 'met'],
		['criterion, due', at(null, null, null, {by: '2025'}), 'open'],
		['due today', at('>=', 1000, 820, {by: '2026-11-20'}), 'open'],
		['due yesterday', at('>=', 1000, 820, {by: '2026-11-19'}), 'missed'],
		['without a year', at('>=', 1000, 820, {by: 'Q3'}), 'open'],
		['open end', at('>=', 1000, 820, {by: '2026/..'}), 'open'],
	] as const)('%s', (_, of, verdict) => {
		expect(verdictOf(of, TODAY)).toBe(verdict);
	});

	it.each([
		// From 200 to 50 in the fourth quarter; on 20 November 50 of 91 days are gone.
		['more than the time gone', 100, '2026-11-20', 'on-track'],
		['less than the time gone', 150, '2026-11-20', 'behind'],
		['nothing yet on the first day', 200, '2026-10-01', 'on-track'],
		['nothing yet before it began', 200, '2026-09-30', 'open'],
		['wrong way', 300, '2026-11-20', 'behind'],
		['on the last day', 51, '2026-12-31', 'behind'],
		['after it', 51, '2027-01-01', 'missed'],
	] as const)('with a baseline: %s', (_, actual, today, verdict) => {
		expect(verdictOf(at('<=', 50, actual, {baseline: 200, by: '2026-Q4'}), today)).toBe(verdict);
	});

	it('takes a start from elsewhere', () => {
		const slow = at('>=', 100, 30, {baseline: 0, by: '2026-Q4'});
		expect(verdictOf(slow, TODAY)).toBe('behind');
		expect(verdictOf(slow, TODAY, '2026-11-10')).toBe('on-track');
	});
});

describe('gapOf', () => {
	it('says how much is missing and on which side', () => {
		expect(gapOf(at('>=', 1000, 820))).toEqual({amount: 180, side: 'short'});
		expect(gapOf(at('<=', 0.5, 0.8))).toEqual({amount: 0.3, side: 'over'});
		expect(gapOf(at('>=', 1000, 1000))).toBeNull();
		expect(gapOf(at('>=', 1000, null))).toBeNull();
	});
});

describe('metricBar', () => {
	it.each([
		['at least', at('>=', 1000, 820), 0.82, false, 'reach'],
		['at least, beyond', at('>=', 1000, 1500), 1, true, 'reach'],
		['at least, nothing', at('>=', 1000, 0), 0, false, 'reach'],
		['at least, negative', at('>=', 1000, -5), 0, false, 'reach'],
		['at most', at('<', 100, 64), 0.64, false, 'stay inside'],
		['at most, beyond', at('<=', 100, 250), 1, true, 'stay inside'],
		['at most, exactly', at('<=', 100, 100), 1, false, 'stay inside'],
		['none wanted, none there', at('=', 0, 0), 0, false, 'stay inside'],
		['none wanted, some there', at('=', 0, 9), 1, true, 'stay inside'],
		['on the way from a baseline', at('<=', 50, 125, {baseline: 200}), 0.5, false, 'reach'],
		['past a baseline’s target', at('<=', 50, 20, {baseline: 200}), 1, true, 'reach'],
		['away from the target', at('<=', 50, 300, {baseline: 200}), 0, false, 'reach'],
		['a baseline that is the target', at('>=', 50, 50, {baseline: 50}), 1, false, 'reach'],
		['negative target, met', at('>=', -5, -4), 1, false, 'reach'],
	] as const)('%s', (_, of, fraction, beyond, must) => {
		const bar = metricBar(of)!;
		expect(bar.fraction).toBeCloseTo(fraction, 9);
		expect(bar).toMatchObject({beyond, must});
	});

	it('is none without an actual or a figure', () => {
		expect(metricBar(at('>=', 1000, null))).toBeNull();
		expect(metricBar(at(null, null, null))).toBeNull();
	});
});
