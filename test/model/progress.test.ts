import {describe, expect, it} from 'vitest';
import {dueNext, isOverdue, openCount, overdueOf} from '../../source/model/due.ts';
import {phaseTree, releaseKind} from '../../source/model/phase-tree.ts';
import {countsOf, isComplete, leavesOf, sumOf} from '../../source/model/progress.ts';
import type {Status} from '../../source/model/status.ts';
import {item, phase, roadmap} from './support/make.ts';

const some = (...statuses: readonly Status[]) =>
	statuses.map((status, index) => item({line: index + 1, status}));
const many = (done: number, total: number) =>
	countsOf(
		Array.from({length: total}, (_, index) =>
			item({line: index + 1, status: index < done ? 'done' : 'planned'}),
		),
	);

describe('countsOf', () => {
	it('counts planned, in progress, blocked and done, and shows the others beside', () => {
		const counts = countsOf(
			some('done', 'in-progress', 'blocked', 'planned', 'research', 'backlog', 'dropped'),
		);
		expect(counts).toMatchObject({done: 1, total: 4, percent: 25});
		expect(counts.of).toMatchObject({research: 1, backlog: 1, dropped: 1});
	});

	it.each([
		[0, 31, 0],
		[1, 1000, 1],
		[28, 193, 14],
		[999, 1000, 99],
		[1000, 1000, 100],
		[0, 0, 0],
		[2, 3, 66],
	])('%i of %i is %i %%', (done, total, percent) => {
		expect(many(done, total).percent).toBe(percent);
	});

	it('counts a parent through its children', () => {
		const items = [
			item({line: 1, status: 'planned'}),
			item({line: 2, status: 'done', parent: 1}),
			item({line: 3, status: 'planned', parent: 1}),
			item({line: 4, status: 'done', parent: 3}),
		];
		expect(countsOf(items)).toMatchObject({done: 2, total: 2});
		expect(leavesOf(items).map(({line}) => line)).toEqual([2, 4]);
	});

	it('counts no row that sums up a phase of the same file', () => {
		expect(countsOf([item({line: 1, sumsUp: 9, status: 'done'}), item({line: 2})])).toMatchObject({
			done: 0,
			total: 1,
		});
	});

	it('is complete only with work, all of it done', () => {
		expect([isComplete(many(3, 3)), isComplete(many(0, 0)), isComplete(countsOf(some('dropped')))]).toEqual([
			true,
			false,
			false,
		]);
	});

	it('adds up', () => {
		expect(sumOf([many(28, 193), many(20, 92)])).toMatchObject({done: 48, total: 285, percent: 16});
		expect(sumOf([])).toMatchObject({done: 0, total: 0, percent: 0});
	});
});

describe('overdue and due next', () => {
	it.each([
		['2026-Q3', 'planned', '2026-09-30', false],
		['2026-Q3', 'planned', '2026-10-01', true],
		['2026-Q3', 'blocked', '2026-10-01', true],
		['2026-Q3', 'done', '2026-10-01', false],
		['2026-Q3', 'research', '2026-10-01', false],
		['Q3', 'planned', '2026-10-01', false],
		['2026/..', 'planned', '2030-01-01', false],
		[null, 'planned', '2026-10-01', false],
	] as const)('%s, %s on %s: %j', (period, status, today, late) => {
		expect(isOverdue(item({line: 1, period, status}), today)).toBe(late);
	});

	it('counts late and open work by its leaves', () => {
		const items = [
			item({line: 1, period: '2025'}),
			item({line: 2, period: '2025', parent: 1}),
			item({line: 3, status: 'done'}),
		];
		expect(overdueOf(items, '2026-01-01').map(({line}) => line)).toEqual([2]);
		expect(openCount(items)).toBe(1);
	});

	it('takes the one that ends first of those with open work', () => {
		const all = [
			{period: '2026-Q3', open: 3},
			{period: '2027-Q1', open: 2},
			{period: '2026-Q4', open: 0},
			{period: '2026', open: 4},
			{period: '2027/..', open: 4},
			{period: null, open: 4},
		];
		expect(dueNext(all, '2026-11-20')).toEqual({period: '2026', open: 4});
		expect(dueNext(all.slice(4), '2026-11-20')).toBeNull();
	});
});

describe('phaseTree', () => {
	const map = roadmap({
		phases: [
			phase({line: 1, title: 'Upcoming', kind: 'status'}),
			phase({line: 2, title: 'v1.0', parent: 1, depth: 1}),
			phase({line: 5, title: 'Security', kind: 'theme', parent: 2, depth: 2}),
			phase({line: 9, title: 'Empty'}),
		],
		items: [item({line: 3, phase: 2}), item({line: 6, phase: 2, themes: [5]}), item({line: 10})],
	});

	it('knows what is a phase’s own and what lies within', () => {
		const tree = phaseTree(map);
		const lines = (items: readonly {line: number}[]) => items.map(({line}) => line);
		expect(lines(tree.own(2))).toEqual([3, 6]);
		expect(lines(tree.own(null))).toEqual([10]);
		expect(lines(tree.within(1))).toEqual([3, 6]);
		expect(lines(tree.within(5))).toEqual([6]);
		expect(tree.chain(2).map(({title}) => title)).toEqual(['v1.0', 'Upcoming']);
		expect(tree.listed.map(({title}) => title)).toEqual(['v1.0']);
		expect(phaseTree(map)).toBe(tree);
	});

	it('calls rows of view 2 after the strongest kind that holds items', () => {
		expect(releaseKind(map)).toBe('release');
		expect(releaseKind(roadmap({}))).toBeNull();
	});
});
