import type {Document} from '../../document/document.ts';
import {comparePeriods} from '../../model/period.ts';
import type {Metric} from '../../model/roadmap.ts';
import {type Verdict, verdictOf} from '../../model/verdict.ts';
import {matchingMetrics} from '../matching.ts';
import {memo} from '../memo.ts';
import {currentEntry, currentPosition} from '../select.ts';
import type {Entry, MetricOrder, State} from '../state.ts';
import {atOrAfter} from './at-or-after.ts';

/** A metric and the roadmap that it is of. */
export interface MetricEntry {
	readonly path: string;
	readonly document: Document;
	readonly metric: Metric;
}

/** What asks for attention comes first. */
const URGENCY = {
	missed: 0,
	behind: 1,
	open: 2,
	'on-track': 3,
	'no-actual': 4,
	met: 5,
} as const satisfies Record<Verdict, number>;

const COMPARE = {
	file: null,
	verdict: (a, b, today) => URGENCY[verdictOf(a, today)] - URGENCY[verdictOf(b, today)],
	due: (a, b) =>
		a.by === null || b.by === null
			? Number(a.by === null) - Number(b.by === null)
			: comparePeriods(a.by, b.by),
} as const satisfies Record<MetricOrder, ((a: Metric, b: Metric, today: string) => number) | null>;

const MANY = 64;

const of = memo(
	(path: string, document: Document, lines: ReadonlySet<number> | null): readonly MetricEntry[] =>
		document.reading.roadmap.metrics
			.filter(({line}) => lines === null || lines.has(line))
			.map(metric => ({path, document, metric})),
	MANY,
);

/** The same list as long as nothing in it changed, so that what is made of it can be remembered. */
const joined = (() => {
	let known: readonly MetricEntry[] = [];
	return (parts: readonly (readonly MetricEntry[])[]): readonly MetricEntry[] => {
		if (parts.length === 1) return parts[0]!;
		const all = parts.flat();
		const isKnown = all.length === known.length && all.every((entry, index) => entry === known[index]);
		if (!isKnown) known = all;
		return known;
	};
})();

const sorted = memo(
	(all: readonly MetricEntry[], order: MetricOrder, today: string): readonly MetricEntry[] => {
		const compare = COMPARE[order];
		return compare === null ? all : all.toSorted((a, b) => compare(a.metric, b.metric, today));
	},
	4,
);

/** The roadmaps whose metrics view 3 shows. */
export const metricRoadmaps = (state: State): readonly Entry[] => {
	const current = currentEntry(state);
	if (state.together) return state.entries.filter(({document}) => document !== null);
	return current?.document ? [current] : [];
};

/** The rows of view 3, in its order: the metrics that the filter lets through. */
export const metricEntries = (state: State): readonly MetricEntry[] => {
	const parts = metricRoadmaps(state).map(({path, document}) =>
		of(path, document!, matchingMetrics(state, document!)),
	);
	return sorted(joined(parts), state.orders.metrics, state.today);
};

/** The row of view 3 under the cursor. */
export const selectedMetricEntry = (state: State): MetricEntry | null => {
	const all = metricEntries(state);
	const path = currentEntry(state)?.path;
	const own = all.filter(entry => entry.path === path);
	const {metric} = currentPosition(state);
	if (metric === null) return state.together ? (own[0] ?? all[0] ?? null) : (all[0] ?? null);
	const lines = own.toSorted((a, b) => a.metric.line - b.metric.line).map(entry => entry.metric);
	const line = atOrAfter(lines, metric)?.line;
	return own.find(entry => entry.metric.line === line) ?? own.at(-1) ?? all[0] ?? null;
};

/** The metric under the cursor, where it is of the present roadmap. */
export const selectedMetric = (state: State): Metric | null => {
	const selected = selectedMetricEntry(state);
	return selected !== null && selected.path === currentEntry(state)?.path ? selected.metric : null;
};
