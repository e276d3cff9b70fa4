import {periodLabel} from '../model/period-label.ts';
import type {Comparator, Metric} from '../model/roadmap.ts';
import {type MetricBar, metricBar, type Verdict, verdictOf} from '../model/verdict.ts';
import {type SafeText, show} from '../show/show.ts';
import {type MetricEntry, metricEntries, metricRoadmaps, selectedMetricEntry} from '../store/lists.ts';
import {memo} from '../store/memo.ts';
import type {MetricOrder, State} from '../store/state.ts';
import type {Sheet} from './fact.ts';
import {figureLabel} from './figure-label.ts';
import {groupsOf, type Sort, sortOf} from './metric-groups.ts';
import {metricSheet} from './metric-sheet.ts';
import {type Windowed, windowOf} from './window.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** One row of view 3. */
export type MetricRow =
	| {
			readonly kind: 'group';
			/** What the section belongs to, the longest wording first; gives way first. */
			readonly prefix: readonly SafeText[];
			readonly title: SafeText;
			/** "51 days ago" where it was due and isn't met. */
			readonly ended: SafeText;
	  }
	| {
			readonly kind: 'metric';
			/** Which roadmap it is of. */
			readonly path: string;
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
	/** How many there are without the filter. */
	readonly inFile: number;
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

const metricRow = ({path, metric}: MetricEntry, today: string): Extract<MetricRow, {kind: 'metric'}> => ({
	kind: 'metric',
	path,
	line: metric.line,
	label: show(metric.label),
	target: targetLabel(metric),
	actual: actualLabel(metric),
	bar: metricBar(metric),
	verdict: verdictOf(metric, today),
	due: metric.by === null ? words`no date` : show(periodLabel(metric.by)),
	selected: false,
});

const rowsOf = memo(
	(entries: readonly MetricEntry[], sort: Sort, today: string, airy: boolean) =>
		groupsOf(entries, sort, today).flatMap((group, index): readonly MetricRow[] => [
			...(airy && index > 0 ? [{kind: 'blank'} as const] : []),
			{kind: 'group', prefix: group.prefix, title: group.title, ended: group.ended},
			...group.entries.map(entry => metricRow(entry, today)),
		]),
	4,
);

const ORDER_WORDS = {
	file: '',
	verdict: 'by verdict · ',
	due: 'by due · ',
} as const satisfies Record<MetricOrder, string>;

const metaOf = memo(
	(entries: readonly MetricEntry[], order: MetricOrder, today: string): readonly SafeText[] => {
		const known = entries.filter(({metric}) => metric.actual !== null).length;
		const met = entries.filter(({metric}) => verdictOf(metric, today) === 'met').length;
		const all = counted(entries.length, 'target');
		const by = show(ORDER_WORDS[order]);
		const told = [words`${all} · ${known} with an actual · ${met} met`, words`${all} · ${met} met`, all];
		return told.map(text => words`${by}${text}`);
	},
);

/** View 3 for the present roadmap, or for all of them; null where nothing was read yet. `airy` puts blank rows between groups. */
export const metricRows = (state: State, height: number, airy: boolean): MetricRows | null => {
	const roadmaps = metricRoadmaps(state);
	if (roadmaps.length === 0) return null;
	const entries = metricEntries(state);
	const here = selectedMetricEntry(state);
	const sort = sortOf(state.orders.metrics, state.together);
	const isHere = (row: MetricRow): boolean =>
		row.kind === 'metric' && row.line === here?.metric.line && row.path === here.path;
	const rows = rowsOf(entries, sort, state.today, airy).map(row =>
		row.kind === 'metric' && isHere(row) ? {...row, selected: true} : row,
	);
	const window = windowOf(rows, rows.findIndex(isHere), height, row => row.kind === 'metric');
	return {
		meta: metaOf(entries, state.orders.metrics, state.today),
		rows: window,
		sheet: here === null ? null : metricSheet(here.document, here.metric, state.today),
		inFile: roadmaps.reduce((sum, {document}) => sum + (document?.reading.roadmap.metrics.length ?? 0), 0),
	};
};
