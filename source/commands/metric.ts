import type {Metric} from '../model/roadmap.ts';
import {change, whyLocked} from '../store/change.ts';
import {amend} from '../store/documents.ts';
import {inputOf} from '../store/input.ts';
import {selectedMetric} from '../store/lists.ts';
import {type Next, next, say} from '../store/next.ts';
import {currentEntry, entryOf} from '../store/select.ts';
import type {Entry, State} from '../store/state.ts';
import type {Command} from './command.ts';

const NO_METRIC = 'This is not a metric. 3 shows the metrics.';

/** The metric under the cursor, with its roadmap; or why there is none. */
const target = (state: State): {readonly entry: Entry; readonly metric: Metric} | string => {
	if (state.view !== 'metrics' || state.mode.kind !== 'browse') return NO_METRIC;
	const entry = currentEntry(state);
	const metric = selectedMetric(state);
	return entry && metric ? {entry, metric} : 'There is no metric here.';
};

/** The present value as it would be typed: as the file has it, where that is a figure; nothing where it states none. */
const presentValue = ({document}: Entry, metric: Metric): string => {
	if (!document || metric.actual === null) return '';
	const span = document.reading.metrics.get(metric.line)?.actual;
	const text = span
		? document.source.clean
				.slice(span.start, span.end)
				.replace(/[*_`~]/gu, '')
				.trim()
		: '';
	return /\d/u.test(text) ? text : `${metric.actual}${metric.unit ?? ''}`;
};

const maySet = (state: State): true | string => {
	const found = target(state);
	if (typeof found === 'string') return found;
	if (found.metric.target === null) {
		return 'This target has no figure to compare with. space says whether it is met.';
	}

	return whyLocked(found.entry) ?? true;
};

/** Opens a line for the actual of the metric under the cursor. */
export const setActual = {
	id: 'set-actual',
	title: 'actual of a metric',
	may: maySet,
	run: state => {
		const found = target(state);
		if (typeof found === 'string') return next(state);
		const {entry, metric} = found;
		const input = inputOf(presentValue(entry, metric));
		return next({
			...state,
			mode: {kind: 'actual', path: entry.path, line: metric.line, input, problem: null},
		});
	},
} as const satisfies Command;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Takes what was typed as the actual. Where that can't be, what was typed stays, with the reason. */
const keep = (state: State): Next => {
	const {mode} = state;
	if (mode.kind !== 'actual') return next(state);
	const document = entryOf(state, mode.path)?.document;
	const wish = {kind: 'actual', line: mode.line, value: mode.input.text.trim()} as const;
	const answer = document && amend(document, wish);
	if (answer && !answer.ok) {
		const problem = `${sentence(answer.reason)}. ${answer.wayOut}`;
		return next({...state, mode: {...mode, problem}});
	}

	return change({...state, mode: {kind: 'browse'}}, mode.path, wish);
};

/** In the line for an actual: takes it. */
export const keepActual = {
	id: 'keep-actual',
	title: 'set it',
	may: state => state.mode.kind === 'actual' || 'a opens the line for an actual.',
	run: keep,
} as const satisfies Command;

/** Whether the criterion under the cursor can be met by a mark; else why not. */
export const mayMeet = (state: State): true | string => {
	const found = target(state);
	if (typeof found === 'string') return found;
	const mark = found.entry.document?.reading.metrics.get(found.metric.line)?.mark ?? null;
	return (
		found.metric.target === null || mark !== null || 'Its figures say whether it is met. a sets its actual.'
	);
};

/** A criterion that was not met is met now, or the other way round. */
export const meet = (state: State): Next => {
	const found = target(state);
	return typeof found === 'string'
		? next(say(state, found))
		: change(state, found.entry.path, {
				kind: 'met',
				line: found.metric.line,
				met: !found.metric.met,
			});
};
