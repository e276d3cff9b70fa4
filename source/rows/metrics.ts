import type {Document} from '../document/document.ts';
import {days, endOf} from '../model/period.ts';
import {periodLabel} from '../model/period-label.ts';
import type {Comparator, Metric} from '../model/roadmap.ts';
import {type MetricBar, metricBar, type Verdict, verdictOf} from '../model/verdict.ts';
import {type SafeText, show} from '../show/show.ts';
import {metricsShown, selectedMetric} from '../store/lists.ts';
import {memo} from '../store/memo.ts';
import {currentDocument} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Sheet} from './fact.ts';
import {figureLabel} from './figure-label.ts';
import {metricSheet} from './metric-sheet.ts';
import {type Windowed, windowOf} from './window.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** One row of view 3. */
export type MetricRow =
	| {
			readonly kind: 'group';
			/** What the section belongs to; gives way first. */
			readonly prefix: SafeText;
			readonly title: SafeText;
			/** "51 days ago" where it was due and isn't met. */
			readonly ended: SafeText;
	  }
	| {
			readonly kind: 'metric';
			readonly line: number;
			readonly label: SafeText;
			/** "≥ 1,000", or nothing where the target has no figure. */
			readonly target: SafeText;
			readonly actual: SafeText;
			/** Null where either figure is missing. */
			readonly bar: MetricBar | null;
			readonly verdict: Verdict;
			readonly due: SafeText;
			readonly selected: boolean;
	  }
	| {readonly kind: 'blank'};

export interface MetricRows {
	/** "24 targets · 2 with an actual · 1 met", the longest wording first. */
	readonly meta: readonly SafeText[];
	readonly rows: Windowed<MetricRow>;
	readonly sheet: Sheet | null;
}

export const OP_SIGNS = {
	'<': '<',
	'<=': '≤',
	'>': '>',
	'>=': '≥',
	'=': '=',
} as const satisfies Record<Comparator, string>;

/** "≥ 1,000", "< 100 ms". */
export const targetLabel = ({op, target, unit}: Metric): SafeText =>
	op === null || target === null ? NO_WORDS : show(`${OP_SIGNS[op]} ${figureLabel(target, unit)}`);

export const actualLabel = ({actual, unit}: Metric): SafeText =>
	actual === null ? NO_WORDS : show(figureLabel(actual, unit));

const metricRow = (metric: Metric, today: string): Extract<MetricRow, {kind: 'metric'}> => ({
	kind: 'metric',
	line: metric.line,
	label: show(metric.label),
	target: targetLabel(metric),
	actual: actualLabel(metric),
	bar: metricBar(metric),
	verdict: verdictOf(metric, today),
	due: metric.by === null ? words`no date` : show(periodLabel(metric.by)),
	selected: false,
});

/** How long ago the last date of a group passed, where one of its metrics that was due then is not met. */
const endedOf = (metrics: readonly Metric[], today: string): SafeText => {
	const late = metrics.flatMap(metric => {
		const end = metric.by === null ? null : endOf(metric.by);
		return end !== null && end < today && verdictOf(metric, today) !== 'met' ? [end] : [];
	});
	const last = late.toSorted().at(-1);
	return last === undefined ? NO_WORDS : words`${counted(days(last, today), 'day')} ago`;
};

interface Group {
	readonly metrics: Metric[];
	readonly section: Metric['section'];
}

const groupsOf = (metrics: readonly Metric[]): readonly Group[] => {
	const groups: Group[] = [];
	for (const metric of metrics) {
		const last = groups.at(-1);
		if (last !== undefined && last.section?.line === metric.section?.line) last.metrics.push(metric);
		else groups.push({metrics: [metric], section: metric.section});
	}
	return groups;
};

const groupRow = ({metrics, section}: Group, document: Document, today: string): MetricRow => {
	const {phases, title} = document.reading.roadmap;
	const phase = phases.find(({line}) => line === metrics[0]?.phase);
	const isOwn = phase === undefined || phase.line === section?.line;
	return {
		kind: 'group',
		prefix: isOwn ? NO_WORDS : show(phase.shortTitle),
		title: show(phase !== undefined && isOwn ? phase.shortTitle : (section?.title ?? title)),
		ended: endedOf(metrics, today),
	};
};

const rowsOf = memo(
	(document: Document, metrics: readonly Metric[], today: string, airy: boolean) =>
		groupsOf(metrics).flatMap((group, index): readonly MetricRow[] => [
			...(airy && index > 0 ? [{kind: 'blank'} as const] : []),
			groupRow(group, document, today),
			...group.metrics.map(metric => metricRow(metric, today)),
		]),
	4,
);

const metaOf = memo((metrics: readonly Metric[], today: string): readonly SafeText[] => {
	const known = metrics.filter(({actual}) => actual !== null).length;
	const met = metrics.filter(metric => verdictOf(metric, today) === 'met').length;
	const all = counted(metrics.length, 'target');
	return [words`${all} · ${known} with an actual · ${met} met`, words`${all} · ${met} met`, all];
});

/** View 3 for the present roadmap; null where nothing was read yet. `airy` puts blank rows between the groups. */
export const metricRows = (state: State, height: number, airy: boolean): MetricRows | null => {
	const document = currentDocument(state);
	if (document === null) return null;
	const metrics = metricsShown(state);
	const selected = selectedMetric(state);
	const rows = rowsOf(document, metrics, state.today, airy).map(row =>
		row.kind === 'metric' && row.line === selected?.line ? {...row, selected: true} : row,
	);
	const cursor = rows.findIndex(row => row.kind === 'metric' && row.selected);
	return {
		meta: metaOf(metrics, state.today),
		rows: windowOf(rows, cursor, height, row => row.kind === 'metric'),
		sheet: selected === null ? null : metricSheet(document, selected, state.today),
	};
};
