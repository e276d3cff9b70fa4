import type {Document} from '../../document/document.ts';
import type {Metric} from '../../model/roadmap.ts';
import {matchingMetrics} from '../matching.ts';
import {memo} from '../memo.ts';
import {currentDocument, currentPosition} from '../select.ts';
import type {State} from '../state.ts';
import {atOrAfter} from './at-or-after.ts';

const NO_METRICS: readonly Metric[] = [];

const through = memo((metrics: readonly Metric[], lines: ReadonlySet<number> | null): readonly Metric[] =>
	lines === null ? metrics : metrics.filter(({line}) => lines.has(line)),
);

const metricsOf = (state: State, document: Document | null): readonly Metric[] =>
	document ? through(document.reading.roadmap.metrics, matchingMetrics(state, document)) : NO_METRICS;

/** The rows of view 3: the metrics that the filter lets through. */
export const metricsShown = (state: State): readonly Metric[] => metricsOf(state, currentDocument(state));

export const selectedMetric = (state: State): Metric | null => {
	const metrics = metricsShown(state);
	const {metric} = currentPosition(state);
	return atOrAfter(metrics, metric) ?? metrics[0] ?? null;
};
