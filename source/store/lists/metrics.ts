import type {Metric} from '../../model/roadmap.ts';
import {currentDocument, currentPosition} from '../select.ts';
import type {State} from '../state.ts';
import {atOrAfter} from './at-or-after.ts';

const NO_METRICS: readonly Metric[] = [];

/** The rows of view 3. */
export const metricsShown = (state: State): readonly Metric[] =>
	currentDocument(state)?.reading.roadmap.metrics ?? NO_METRICS;

export const selectedMetric = (state: State): Metric | null => {
	const metrics = metricsShown(state);
	const {metric} = currentPosition(state);
	return atOrAfter(metrics, metric) ?? metrics[0] ?? null;
};
