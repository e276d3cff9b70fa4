import type {Comparator} from '../model/roadmap.ts';
import {type SafeText, show} from '../show/show.ts';
import {entryOf} from '../store/select.ts';
import type {Input, State} from '../store/state.ts';
import {short} from '../store/words.ts';
import {figureLabel} from './figure-label.ts';
import {NO_WORDS, words} from './words.ts';

/** A line that is typed in the place of the footer. */
export interface TypedRow {
	/** What is asked for: "GitHub stars, at least 1,000:". */
	readonly prompt: SafeText;
	readonly input: Input;
	/** Why it can't be taken as it stands; empty while nobody tried. */
	readonly problem: SafeText;
}

const OP_WORDS = {
	'>=': 'at least',
	'<=': 'at most',
	'<': 'below',
	'>': 'above',
	'=': 'exactly',
} as const satisfies Record<Comparator, string>;

const promptFor = (state: State, path: string, line: number): SafeText => {
	const metrics = entryOf(state, path)?.document?.reading.roadmap.metrics ?? [];
	const metric = metrics.find(one => one.line === line);
	if (metric === undefined) return NO_WORDS;
	const label = show(short(metric.label));
	const {op, target, unit} = metric;
	return op === null || target === null
		? words`${label}:`
		: words`${label}, ${show(OP_WORDS[op])} ${show(figureLabel(target, unit))}:`;
};

/** The line that is typed at the foot of the screen, or null. */
export const typedRow = (state: State): TypedRow | null => {
	const {mode} = state;
	switch (mode.kind) {
		case 'actual':
			return {
				prompt: promptFor(state, mode.path, mode.line),
				input: mode.input,
				problem: show(mode.problem ?? ''),
			};
		case 'name-filter':
			return {
				prompt: words`Name for ${show(short(state.filter.text))}:`,
				input: mode.input,
				problem: show(mode.problem ?? ''),
			};
		default:
			return null;
	}
};
