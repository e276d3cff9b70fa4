import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {openDocument} from '../source/document/open.ts';
import type {Roadmap} from '../source/model/roadmap.ts';
import {STATUSES} from '../source/model/status.ts';
import {VERDICTS, verdictOf} from '../source/model/verdict.ts';

const FOLDER = fileURLToPath(new URL('../roadmaps', import.meta.url));

const read = (name: string): Roadmap => {
	const document = openDocument(readFileSync(join(FOLDER, name)));
	if ('refused' in document) throw new Error(document.refused);
	return document.reading.roadmap;
};

const byStatus = ({items}: Roadmap): string =>
	STATUSES.map(status => ({status, count: items.filter(item => item.status === status).length}))
		.filter(({count}) => count > 0)
		.map(({status, count}) => `${count} ${status}`)
		.join(', ');

/** Releases, periods and horizons with their items: what the dashboard's left pane shows. */
const counts = ({phases, items}: Roadmap): readonly string[] =>
	phases
		.filter(phase => phase.kind !== 'theme' && phase.kind !== 'status')
		.map(phase => {
			const count = items.filter(item => item.phase === phase.line).length;
			return `${phase.shortTitle}${phase.period === null ? '' : ` (${phase.period})`}: ${count}`;
		});

const metrics = (roadmap: Roadmap): readonly string[] =>
	roadmap.metrics.map(({op, target, unit, by, actual}) =>
		[op === null ? 'no figure' : `${op} ${target}${unit ?? ''}`, by, actual === null ? null : `now ${actual}`]
			.filter(part => part !== null)
			.join(', '),
	);

test('there are five', () => {
	expect(readdirSync(FOLDER).sort()).toEqual([
		'anvil.md',
		'fieldbook.md',
		'tidemark.md',
		'wayfarer.md',
		'weir.md',
	]);
});

test('their metrics show every verdict, and ten of them an actual at least', () => {
	const all = readdirSync(FOLDER).flatMap(name => read(name).metrics);
	expect(all).toHaveLength(43);
	expect(new Set(all.map(metric => verdictOf(metric, '2026-11-20')))).toEqual(new Set(VERDICTS));
	expect(all.filter(metric => metric.actual !== null).length).toBeGreaterThanOrEqual(10);
});

describe('weir: releases with quarters, checkboxes by theme', () => {
	const weir = read('weir.md');

	test('items', () => {
		expect(weir.title).toBe('Weir Roadmap');
		expect(byStatus(weir)).toBe('165 planned, 28 done');
		expect(counts(weir)).toEqual([
			'v0.8 Every Connector In (2026-Q1): 28',
			'v0.9 Open Beta (2026-Q2): 31',
			'v1.0 Ready for Production (2026-Q3): 37',
			'v1.1 Smoother Operations (2026-Q4): 24',
			'v1.2 For Companies (2027-Q1): 25',
			'v2.0 Pipelines That Mend Themselves (2027-Q2/2027-Q3): 28',
			'Further Out (2027/..): 20',
		]);
	});

	test('targets', () => {
		expect(metrics(weir)).toEqual([
			'no figure, 2026-Q3',
			'= 0, 2026-Q3, now 0',
			'< 100ms, 2026-Q3, now 64',
			'no figure, 2026-Q3',
			'>= 1000, 2026-Q3, now 820',
			'>= 50, 2026-Q3, now 57',
			'>= 500, 2026-Q3',
			'no figure, 2026-Q3',
		]);
		expect(weir.metrics.filter(metric => metric.met).map(metric => metric.line)).toEqual([179]);
	});
});

describe('wayfarer: front matter, mojibake, groups with details', () => {
	const wayfarer = read('wayfarer.md');

	test('items', () => {
		expect(wayfarer.title).toBe('Wayfarer Fleet Platform Roadmap');
		expect(wayfarer.items).toHaveLength(98);
		expect(wayfarer.items.filter(item => item.status === 'done')).toHaveLength(20);
		expect(wayfarer.items.find(item => item.title === 'Position Cache')?.details).toHaveLength(4);
		expect(wayfarer.phases.find(phase => phase.line === 20)).toMatchObject({kind: 'release', status: 'done'});
	});

	test('targets', () => {
		expect(metrics(wayfarer)).toEqual([
			'>= 50%, 2025-Q1, now 54',
			'>= 30%, 2025-Q1, now 22',
			'>= 99.9%, 2025-Q1, now 99.95',
			'< 100ms, 2025-Q1, now 140',
			'>= 99.9%',
			'< 100ms',
			'> 90%',
			'>= 1000, 2024, now 1180',
			'>= 10000, 2025, now 9400',
			'>= 50000, 2026, now 47500',
			'>= 250000, 2030',
			'< 50ms, now 62',
			'>= 99.99%, now 99.97',
			'< 5min, now 3.5',
			'< 30s',
			'> 4.5',
			'> 50, now 46',
			'> 80%',
			'>= 25%',
		]);
	});
});

describe('tidemark: no checkbox anywhere', () => {
	const tidemark = read('tidemark.md');

	test('items', () => {
		expect(tidemark.title).toBe('Tidemark Roadmap');
		expect(tidemark.items.every(item => !item.marked)).toBe(true);
		expect(tidemark.items.filter(item => item.status === 'done')).toHaveLength(10);
		expect(tidemark.items.filter(item => item.status === 'in-progress')).toHaveLength(12);
		expect(counts(tidemark)).toContain('Short Term: 12');
	});

	test('targets', () => {
		expect(metrics(tidemark)).toEqual([
			'< 1s, now 0.7',
			'>= 90%, now 86',
			'< 50MB, now 180',
			'< 100ms',
			'>= 1000000, 2025, now 1200000',
			'>= 50000, 2026, now 31000',
			'>= 5000',
			'>= 100, now 112',
			'no figure',
			'>= 99.9%, now 99.94',
			'< 24h',
			'>= 90%',
			'>= 200',
			'>= 1000',
			'>= 50',
			'>= 10',
		]);
	});
});

test('fieldbook: numbered priorities, horizons as short lines', () => {
	const fieldbook = read('fieldbook.md');
	expect(byStatus(fieldbook)).toBe('14 planned');
	expect(fieldbook.phases.map(phase => `${phase.kind} ${phase.title}`)).toEqual([
		'theme What We Put First',
		'theme Horizons',
		'horizon Near term',
		'horizon Mid term',
		'horizon Long term',
	]);
	expect(fieldbook.metrics).toEqual([]);
});

test('anvil: pasted from a rendered page, tab-separated, with its own legend', () => {
	const anvil = read('anvil.md');
	expect(byStatus(anvil)).toBe('3 research, 13 planned, 3 in-progress, 4 done');
	expect(anvil.items.map(item => item.period).filter(period => period !== null)).toEqual([
		'Q1',
		'Q2',
		'Q3',
		'Q4',
	]);
	expect(anvil.metrics).toEqual([]);
});
