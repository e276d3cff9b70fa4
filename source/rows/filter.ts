import type {Document} from '../document/document.ts';
import {type Completion, type Completions, queryNames} from '../model/query-complete.ts';
import {matchesMetric} from '../model/query-match.ts';
import {parseQuery} from '../model/query-parse.ts';
import type {Metric, Roadmap} from '../model/roadmap.ts';
import {type SafeText, show} from '../show/show.ts';
import {completionsFor} from '../store/completing.ts';
import {metricEntries, metricRoadmaps} from '../store/lists.ts';
import {matching} from '../store/matching.ts';
import {memo} from '../store/memo.ts';
import {currentDocument, currentEntry} from '../store/select.ts';
import type {Input, State} from '../store/state.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** One way of finishing the term at the caret. */
export interface CompletionRow {
	readonly text: SafeText;
	/** "31 items", or nothing for a field alone. */
	readonly count: SafeText;
	readonly about: SafeText;
	readonly note: SafeText;
	/** Whether nothing would be left. */
	readonly empty: boolean;
}

export interface FilterRows {
	readonly input: Input;
	/** "165 of 193 items". */
	readonly meta: SafeText;
	readonly completions: readonly CompletionRow[];
	readonly chosen: number;
	/** What is not applied, and why; or that nothing matches. */
	readonly remark: SafeText;
}

const rowOf = ({text, count, about, note}: Completion): CompletionRow => ({
	text: show(text),
	count: count === null ? NO_WORDS : counted(count, 'item'),
	about: show(about),
	note: show(note),
	empty: count === 0,
});

const completionRows = memo(({list}: Completions): readonly CompletionRow[] => list.map(rowOf));

const problemOf = memo(
	(roadmap: Roadmap, name: string, text: string): SafeText =>
		show(parseQuery(text, queryNames(roadmap, name)).problems[0]?.message ?? ''),
);

/** "Nothing matches. Without is:done, 12 items do. esc clears all." */
const nothing = (text: string): SafeText => {
	const last = text.trim().split(/\s+/u).at(-1) ?? '';
	return last === '' ? words`Nothing matches.` : words`Nothing matches. esc clears all.`;
};

interface Through {
	readonly matches: number;
	readonly meta: SafeText;
}

const itemsThrough = (state: State, document: Document): Through => {
	const total = document.reading.roadmap.items.length;
	const matches = matching(state, document)?.size ?? total;
	return {matches, meta: words`${matches} of ${counted(total, 'item')}`};
};

/** In view 3 targets are what is filtered. */
const targetsThrough = (state: State): Through => {
	const matches = metricEntries(state).length;
	const total = metricRoadmaps(state).reduce(
		(sum, {document}) => sum + (document?.reading.roadmap.metrics.length ?? 0),
		0,
	);
	return {matches, meta: words`${matches} of ${counted(total, 'target')}`};
};

/** The completions with how many targets each would leave. */
const targetRows = memo(
	({start, end, list}: Completions, roadmap: Roadmap, name: string, today: string, text: string) =>
		list.map((completion): CompletionRow => {
			const row = rowOf(completion);
			if (completion.count === null) return row;
			const {query} = parseQuery(`${text.slice(0, start)}${completion.text}${text.slice(end)}`);
			const fits = (metric: Metric): boolean => matchesMetric(query, metric, {roadmap, name, today});
			const count = roadmap.metrics.filter(fits).length;
			return {...row, count: counted(count, 'target'), empty: count === 0};
		}),
);

/** The filter line while it is typed, or null while another mode is on. */
export const filterRows = (state: State): FilterRows | null => {
	const {mode, today} = state;
	const document = currentDocument(state);
	if (mode.kind !== 'filter' || document === null) return null;
	const {roadmap} = document.reading;
	const name = currentEntry(state)?.name ?? '';
	const {text} = mode.input;
	const isMetrics = state.view === 'metrics';
	const {matches, meta} = isMetrics ? targetsThrough(state) : itemsThrough(state, document);
	const problem = problemOf(roadmap, name, text);
	const offered = completionsFor(state);
	return {
		input: mode.input,
		meta,
		completions: isMetrics ? targetRows(offered, roadmap, name, today, text) : completionRows(offered),
		chosen: mode.choice,
		remark: problem === '' && matches === 0 ? nothing(text) : problem,
	};
};
