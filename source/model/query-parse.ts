import {closest} from './closest.ts';
import {
	type ItemState,
	PARTS,
	type Part,
	type Query,
	type QueryProblem,
	STATES,
	type Term,
	type TimeRange,
} from './query.ts';
import {quoted, type WrittenTerm, writtenTerms} from './query-text.ts';
import {mayBecomeTime, timeRange} from './query-time.ts';
import {isStatus, STATUSES, type Status} from './status.ts';
import {VERDICTS, type Verdict} from './verdict.ts';

/** The names that a roadmap has, for saying that there is no such one; without them every name is taken. */
export interface QueryNames {
	readonly releases: readonly string[];
	readonly phases: readonly string[];
	readonly themes: readonly string[];
	readonly roadmaps: readonly string[];
}

export interface ParsedQuery {
	readonly query: Query;
	/** Terms that are not applied, and why. */
	readonly problems: readonly QueryProblem[];
	/** The terms that are applied, as typed. */
	readonly applied: readonly string[];
}

/** The fields of the grammar, in the order in which they are offered. */
export const FIELDS = [
	'status',
	'is',
	'quarter',
	'year',
	'release',
	'phase',
	'theme',
	'roadmap',
	'metric',
	'no',
] as const;
export type Field = (typeof FIELDS)[number];

const FIELD_ALIASES: Readonly<Record<string, Field>> = {
	period: 'quarter',
	half: 'quarter',
	month: 'quarter',
	milestone: 'release',
	version: 'release',
};

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
type Read<T> =
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

const statusValue = amongst<Status>(STATUSES, value => (isStatus(value) ? value : STATUS_ALIASES[value]));
const stateValue = amongst<ItemState | Status>([...STATES, ...STATUSES], value =>
	isStatus(value) ? value : STATES.find(state => state === value),
);
const verdictValue = amongst<Verdict>(
	Object.keys(VERDICT_VALUES),
	value => VERDICT_VALUES[value] ?? VERDICTS.find(verdict => verdict === value),
);
const partValue = amongst<Part>(PARTS, value => PARTS.find(part => part === value) ?? PART_ALIASES[value]);

const timeValue = (value: string, unit: 'quarter' | 'year' = 'quarter'): Read<TimeRange> => {
	const range = value === '' ? null : timeRange(value, unit);
	if (range !== null && !/^\d{1,3}$/.test(value)) return {value: range};
	return {
		wrong: value === '' || mayBecomeTime(value) ? 'unfinished' : 'unknown',
		known: ['@current', '@next', '@previous'],
	};
};

const yearValue = (value: string): Read<TimeRange> => {
	const years = value.replace(/^[<>]=?/, '').split('..');
	return years.every(year => year === '' || /^\d{4}$/.test(year)) || /^@/.test(value)
		? timeValue(value, 'year')
		: {wrong: /^\d{0,3}$/.test(years.at(-1)!) ? 'unfinished' : 'unknown', known: []};
};

/** How names are compared: without regard to case and to how blanks are written. */
export const plainName = (name: string): string =>
	name.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether a word may begin there; scripts without blanks begin one anywhere. */
const isWordAt = (name: string, at: number): boolean =>
	!/[\p{L}\p{N}]/u.test(name[at - 1] ?? ' ') || !/^\p{ASCII}/u.test(name.slice(at));

/** Whether a number stands there for itself: `1.0` is no part of `11.0`, `0.1.0`, `1.05` or `1.0.2`, but of `v1.0`. */
const isVersionAt = (name: string, at: number, wanted: string): boolean => {
	const before = name.slice(Math.max(0, at - 2), at);
	const after = name.slice(at + wanted.length);
	if (/\d$/.test(wanted) && /^\d/.test(after)) return false;
	if (/\d\.\d+$/.test(wanted) && /^\.\d/.test(after)) return false;
	if (!/^\d/.test(wanted)) return isWordAt(name, at);
	return /(?:^|[^\p{L}\p{N}])v$/u.test(before) || !/[\p{L}\p{N}]$|\d\.$/u.test(before);
};

/** Whether a name is meant by what was typed: it stands in it at the beginning of a word, and no figure goes on behind it. */
export const isNamed = (name: string, typed: string): boolean => {
	const wanted = plainName(typed).replace(/^v(?=\d)/, '');
	if (wanted === '') return false;
	const all = plainName(name);
	for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1))
		if (isVersionAt(all, at, wanted)) return true;
	return false;
};

const nameValue =
	(known: readonly string[] | undefined) =>
	(value: string): Read<string> => {
		if (value === '') return {wrong: 'unfinished', known: known ?? []};
		if (known === undefined || known.some(name => isNamed(name, value))) return {value};
		return {wrong: 'unknown', known};
	};

interface FieldReader {
	readonly read: (value: string, names: QueryNames | null) => Read<unknown>;
	readonly term: (values: readonly unknown[], not: boolean) => Term;
}

const names = (field: 'release' | 'phase' | 'theme' | 'roadmap', list: keyof QueryNames): FieldReader => ({
	read: (value, known) => nameValue(known?.[list])(value),
	term: (values, not) => ({field, not, names: values as string[]}),
});

const READERS = {
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

/** The field of a name as typed, or null. */
export const fieldOf = (name: string): Field | null =>
	FIELDS.find(field => field === name) ?? FIELD_ALIASES[name] ?? null;

const unknownField = ({text, start, end, not, field, values}: WrittenTerm): QueryProblem => {
	const near = closest(field!, FIELDS);
	const suggestion = near === null ? null : `${not ? '-' : ''}${near}:${values.map(quoted).join(',')}`;
	const hint =
		suggestion === null ? `There are ${FIELDS.join(', ')}.` : `Did you mean ${suggestion}? tab takes it.`;
	return {
		kind: 'unknown field',
		term: text,
		start,
		end,
		suggestion,
		message: `No field is called "${field}". ${hint}`,
	};
};

const unknownValue = (
	term: WrittenTerm,
	field: Field,
	wrong: string,
	known: readonly string[],
): QueryProblem => {
	const near = closest(wrong, known);
	const fixed = term.values.map(value => (value === wrong && near !== null ? near : value));
	const suggestion =
		near === null ? null : `${term.not ? '-' : ''}${term.field}:${fixed.map(quoted).join(',')}`;
	const few = known.length > 0 && known.length <= 7 ? ` There is ${known.join(', ')}.` : '';
	const write = field === 'quarter' || field === 'year' ? ' Write it like 2026-Q3, 2026 or @current.' : few;
	const hint = near === null ? write : ` Did you mean ${near}? tab takes it.`;
	const {text, start, end} = term;
	return {
		kind: 'unknown value',
		term: text,
		start,
		end,
		suggestion,
		message: `No ${field} is called "${wrong}".${hint}`,
	};
};

const UNFINISHED = {kind: 'unfinished', suggestion: null, message: ''} as const;

type Parsed = {readonly term: Term} | {readonly problem: QueryProblem};

const parseField = (written: WrittenTerm, known: QueryNames | null): Parsed => {
	const field = fieldOf(written.field!);
	if (field === null) return {problem: unknownField(written)};
	const {text, start, end} = written;
	const reader: FieldReader = READERS[field];
	const values: unknown[] = [];
	for (const value of written.values) {
		const read = reader.read(value, known);
		if ('value' in read) values.push(read.value);
		else if (read.wrong === 'unknown') return {problem: unknownValue(written, field, value, read.known)};
		else return {problem: {...UNFINISHED, term: text, start, end}};
	}
	return {term: reader.term(values, written.not)};
};

const parseTerm = (written: WrittenTerm, known: QueryNames | null): Parsed => {
	if (written.field !== null) return parseField(written, known);
	const {text, start, end, not} = written;
	const [word = ''] = written.values;
	if (word === '' || text === '-') return {problem: {...UNFINISHED, term: text, start, end}};
	return {term: {field: 'text', not, words: [word]}};
};

const unfinished = (problem: QueryProblem, applied: readonly string[]): QueryProblem => {
	if (problem.kind !== 'unfinished') return problem;
	const rest =
		applied.length === 0 ? 'it filters nothing so far' : `only ${applied.join(' ')} applies so far`;
	return {...problem, message: `${problem.term} is not finished, so ${rest}.`};
};

/**
 * Reads a filter as typed (see "Filtering" of the documentation). Terms that are unknown or not finished are reported and left out,
 * so that a slip never looks like an empty answer.
 */
export const parseQuery = (text: string, known: QueryNames | null = null): ParsedQuery => {
	const parsed = writtenTerms(text).map(written => ({written, ...parseTerm(written, known)}));
	const applied = parsed.flatMap(each => ('term' in each ? [each.written.text] : []));
	return {
		query: {terms: parsed.flatMap(each => ('term' in each ? [each.term] : []))},
		problems: parsed.flatMap(each => ('problem' in each ? [unfinished(each.problem, applied)] : [])),
		applied,
	};
};
