import {type Day, days, interval} from './period.ts';
import type {Comparator, Metric} from './roadmap.ts';

/** How a metric stands, best first. `open` is not met and not yet due, with nothing to compare its pace with. */
export const VERDICTS = ['met', 'on-track', 'open', 'behind', 'missed', 'no-actual'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The words of the screen. */
export const VERDICT_WORDS = {
	met: 'met',
	'on-track': 'on track',
	open: 'open',
	behind: 'behind',
	missed: 'missed',
	'no-actual': 'no actual',
} as const satisfies Record<Verdict, string>;

const isEqual = (a: number, b: number): boolean =>
	Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

const REACHED = {
	'<': (actual, target) => actual < target && !isEqual(actual, target),
	'<=': (actual, target) => actual < target || isEqual(actual, target),
	'>': (actual, target) => actual > target && !isEqual(actual, target),
	'>=': (actual, target) => actual > target || isEqual(actual, target),
	'=': isEqual,
} as const satisfies Record<Comparator, (actual: number, target: number) => boolean>;

/** Whether a figure fulfils a target. */
export const isMet = (op: Comparator, actual: number, target: number): boolean => REACHED[op](actual, target);

/** Whether less is better: at most, below, and "none at all". */
export const isAtMost = (op: Comparator, target: number): boolean =>
	op === '<' || op === '<=' || (op === '=' && target === 0);

/** How far along the way from the baseline to the target; 1 is there. Null where they are equal. */
const way = (baseline: number, target: number, actual: number): number | null =>
	isEqual(baseline, target) ? null : (actual - baseline) / (target - baseline);

/** Whether a figure keeps pace with the time that has passed of its period; null where there is no line to compare with. */
const keepsPace = (metric: Metric, start: Day | null, today: Day): boolean | null => {
	const {actual, baseline, by, target} = metric;
	const due = by === null ? null : interval(by);
	const from = start ?? due?.start ?? null;
	if (actual === null || baseline === null || target === null || due?.end == null || from === null)
		return null;
	if (today < from || from >= due.end) return null;
	const gone = way(baseline, target, actual);
	return gone === null ? null : gone >= days(from, today) / days(from, due.end) - 1e-9;
};

/**
 * A metric's verdict on a day. `start` is when work towards it began (the first day of its period where null). A criterion without
 * a figure is met or open, by its mark. What is due today is not yet missed.
 */
export const verdictOf = (metric: Metric, today: Day, start: Day | null = null): Verdict => {
	const {actual, by, op, target} = metric;
	if (target === null || op === null) return metric.met ? 'met' : 'open';
	if (actual === null) return metric.met ? 'met' : 'no-actual';
	if (isMet(op, actual, target)) return 'met';
	const end = by === null ? null : (interval(by)?.end ?? null);
	if (end !== null && end < today) return 'missed';
	const pace = keepsPace(metric, start, today);
	if (pace === null) return 'open';
	return pace ? 'on-track' : 'behind';
};

/** What is missing to a target: how much, and on which side. */
export interface Gap {
	readonly amount: number;
	readonly side: 'short' | 'over';
}

/** How far an actual is from its target, without binary noise; null where it is met or either isn't there. */
export const gapOf = ({actual, op, target}: Metric): Gap | null => {
	if (actual === null || target === null || op === null || isMet(op, actual, target)) return null;
	const amount = Number(Math.abs(actual - target).toPrecision(12));
	return {amount, side: actual > target ? 'over' : 'short'};
};

/** A bar of actual against target. */
export interface MetricBar {
	/** 0 to 1. */
	readonly fraction: number;
	/** Whether it goes on beyond its end: more than what is allowed, or more than what was aimed at. */
	readonly beyond: boolean;
	/** Whether it must reach its end (at least, or on the way from a baseline), or stay inside (at most). */
	readonly must: 'reach' | 'stay inside';
}

const clamped = (fraction: number): number => Math.min(1, Math.max(0, fraction));

const ofTarget = (actual: number, target: number, met: boolean): number => {
	if (target > 0) return actual / target;
	// A share of nothing, or of less than nothing, can't be drawn: it is full or empty.
	return met ? 1 : 0;
};

/** The bar of a metric; null where it has no actual or no figure: an empty track would read as 0. */
export const metricBar = (metric: Metric): MetricBar | null => {
	const {actual, baseline, op, target} = metric;
	if (actual === null || target === null || op === null) return null;
	const met = isMet(op, actual, target);
	const gone = baseline === null ? null : way(baseline, target, actual);
	if (gone !== null) return {fraction: clamped(gone), beyond: gone > 1 + 1e-9, must: 'reach'};
	if (isAtMost(op, target)) {
		if (target <= 0) return {fraction: met ? 0 : 1, beyond: !met, must: 'stay inside'};
		return {fraction: clamped(actual / target), beyond: actual > target, must: 'stay inside'};
	}
	const fraction = ofTarget(actual, target, met);
	return {fraction: clamped(fraction), beyond: target > 0 && fraction > 1 + 1e-9, must: 'reach'};
};
