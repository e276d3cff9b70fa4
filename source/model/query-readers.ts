import type {ItemState, Part, Term, TimeRange} from './query.ts';
import type {Field} from './query-fields.ts';
import type {QueryNames} from './query-names.ts';
import {
	nameValue,
	partValue,
	type Read,
	stateValue,
	statusValue,
	timeValue,
	verdictValue,
	yearValue,
} from './query-values.ts';
import type {Status} from './status.ts';
import type {Verdict} from './verdict.ts';

/** How a field's values are read, and the term that they make. */
export interface FieldReader {
	readonly read: (value: string, names: QueryNames | null) => Read<unknown>;
	readonly term: (values: readonly unknown[], not: boolean) => Term;
}

const names = (field: 'release' | 'phase' | 'theme' | 'roadmap', list: keyof QueryNames): FieldReader => ({
	read: (value, known) => nameValue(known?.[list])(value),
	term: (values, not) => ({field, not, names: values as string[]}),
});

/** One reader for each field. */
export const READERS = {
	status: {read: statusValue, term: (values, not) => ({field: 'status', not, statuses: values as Status[]})},
	is: {
		read: stateValue,
		term: (values, not) => ({field: 'is', not, states: values as (ItemState | Status)[]}),
	},
	quarter: {
		read: value => timeValue(value),
		term: (values, not) => ({field: 'quarter', not, ranges: values as TimeRange[]}),
	},
	year: {
		read: value => yearValue(value),
		term: (values, not) => ({field: 'quarter', not, ranges: values as TimeRange[]}),
	},
	release: names('release', 'releases'),
	phase: names('phase', 'phases'),
	theme: names('theme', 'themes'),
	roadmap: names('roadmap', 'roadmaps'),
	metric: {
		read: verdictValue,
		term: (values, not) => ({field: 'metric', not, verdicts: values as Verdict[]}),
	},
	no: {read: partValue, term: (values, not) => ({field: 'no', not, parts: values as Part[]})},
} as const satisfies Record<Field, FieldReader>;
