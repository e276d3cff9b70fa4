import {type ItemState, PARTS, type Part, STATES, type TimeRange} from './query.ts';
import {isNamed} from './query-names.ts';
import {mayBecomeTime, timeRange} from './query-time.ts';
import {isStatus, STATUSES, type Status} from './status.ts';
import {VERDICTS, type Verdict} from './verdict.ts';

/** Other words for statuses, as people type them. */
const STATUS_ALIASES: Readonly<Record<string, Status>> = {
	doing: 'in-progress',
	wip: 'in-progress',
	inprogress: 'in-progress',
	progress: 'in-progress',
	active: 'in-progress',
	todo: 'planned',
	next: 'planned',
	paused: 'blocked',
	complete: 'done',
	completed: 'done',
	shipped: 'done',
	finished: 'done',
	cancelled: 'dropped',
	canceled: 'dropped',
	rejected: 'dropped',
	idea: 'research',
	ideas: 'research',
	someday: 'backlog',
	later: 'backlog',
};

export const VERDICT_VALUES: Readonly<Record<string, Verdict>> = {
	met: 'met',
	'on-track': 'on-track',
	behind: 'behind',
	missed: 'missed',
	open: 'open',
	none: 'no-actual',
	'no-actual': 'no-actual',
};

const PART_ALIASES: Readonly<Record<string, Part>> = {
	quarter: 'period',
	date: 'period',
	due: 'period',
	metric: 'actual',
	milestone: 'release',
};

const dashed = (value: string): string =>
	value
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');

/** The value of a field, or why it is none. */
export type Read<T> =
	| {readonly value: T}
	| {readonly wrong: 'unfinished' | 'unknown'; readonly known: readonly string[]};

const amongst =
	<T>(known: readonly string[], find: (value: string) => T | undefined) =>
	(written: string): Read<T> => {
		const value = dashed(written);
		const found = find(value);
		if (found !== undefined) return {value: found};
		const begins = value === '' || known.some(word => word.startsWith(value));
		return {wrong: begins ? 'unfinished' : 'unknown', known};
	};

export const statusValue = amongst<Status>(STATUSES, value =>
	isStatus(value) ? value : STATUS_ALIASES[value],
);
export const stateValue = amongst<ItemState | Status>([...STATES, ...STATUSES], value =>
	isStatus(value) ? value : STATES.find(state => state === value),
);
export const verdictValue = amongst<Verdict>(
	Object.keys(VERDICT_VALUES),
	value => VERDICT_VALUES[value] ?? VERDICTS.find(verdict => verdict === value),
);
export const partValue = amongst<Part>(
	PARTS,
	value => PARTS.find(part => part === value) ?? PART_ALIASES[value],
);

export const timeValue = (value: string, unit: 'quarter' | 'year' = 'quarter'): Read<TimeRange> => {
	const range = value === '' ? null : timeRange(value, unit);
	if (range !== null && !/^\d{1,3}$/.test(value)) return {value: range};
	return {
		wrong: value === '' || mayBecomeTime(value) ? 'unfinished' : 'unknown',
		known: ['@current', '@next', '@previous'],
	};
};

export const yearValue = (value: string): Read<TimeRange> => {
	const years = value.replace(/^[<>]=?/, '').split('..');
	return years.every(year => year === '' || /^\d{4}$/.test(year)) || /^@/.test(value)
		? timeValue(value, 'year')
		: {wrong: /^\d{0,3}$/.test(years.at(-1)!) ? 'unfinished' : 'unknown', known: []};
};

export const nameValue =
	(known: readonly string[] | undefined) =>
	(value: string): Read<string> => {
		if (value === '') return {wrong: 'unfinished', known: known ?? []};
		if (known === undefined || known.some(name => isNamed(name, value))) return {value};
		return {wrong: 'unknown', known};
	};
