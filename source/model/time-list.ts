import {comparePeriods, type Day, interval, quarterOf, quartersFrom} from './period.ts';
import {periodLabel} from './period-label.ts';
import {phaseTree} from './phase-tree.ts';
import {countsOf, type Progress} from './progress.ts';
import type {Query} from './query.ts';
import {matches, type QueryContext} from './query-match.ts';
import {timeRange} from './query-time.ts';
import type {Item, Phase, Roadmap} from './roadmap.ts';

/** One time that a roadmap speaks of, and what falls into it. */
export interface TimeEntry {
	/** What filters by it (`quarter:2026-Q4`, `no:period`); empty for "any quarter". */
	readonly term: string;
	/** "Q4 2026", "2027", "later", "no period", "any quarter". */
	readonly label: string;
	readonly kind: 'any' | 'quarter' | 'year' | 'later' | 'yearless' | 'none';
	/** The items that the term lets through. */
	readonly items: readonly Item[];
	readonly progress: Progress;
	/** The phases of those items, in file order. */
	readonly phases: readonly Phase[];
	/** Whether today lies in it. */
	readonly now: boolean;
}

/** With more quarters than this, or where only years are named, years are listed. */
const MOST = 12;

type Row = Pick<TimeEntry, 'term' | 'label' | 'kind' | 'now'>;

/** The first and the last day that the periods of a roadmap name; open ends don't reach. */
const extent = (roadmap: Roadmap): {first: Day; last: Day; open: boolean; byYear: boolean} | null => {
	const found = roadmap.items.flatMap(item => (item.period === null ? [] : (interval(item.period) ?? [])));
	const days = found.flatMap(({start, end}) => [start ?? end!, end ?? start!]).toSorted();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return null;
	return {
		first,
		last,
		open: found.some(({end}) => end === null),
		byYear: found.every(({grain}) => grain === 'year'),
	};
};

const datedRows = (roadmap: Roadmap, today: Day): Row[] => {
	const all = extent(roadmap);
	if (all === null) return [];
	const quarters = quartersFrom(all.first, all.last);
	const years = [...new Set(quarters.map(quarter => quarter.slice(0, 4)))];
	const units = all.byYear || quarters.length > MOST ? years : quarters;
	const now = quarterOf(today);
	const rows = units.map(
		(unit): Row => ({
			term: unit.length === 4 ? `year:${unit}` : `quarter:${unit}`,
			label: periodLabel(unit),
			kind: unit.length === 4 ? 'year' : 'quarter',
			now: now.startsWith(unit),
		}),
	);
	return all.open
		? [...rows, {term: `quarter:>${units.at(-1)!}`, label: 'later', kind: 'later', now: false}]
		: rows;
};

const yearlessRows = (roadmap: Roadmap): Row[] => {
	const periods = new Set(
		roadmap.items.flatMap(({period}) => (period !== null && interval(period) === null ? [period] : [])),
	);
	return [...periods]
		.filter(period => timeRange(period) !== null)
		.sort(comparePeriods)
		.map(period => ({term: `quarter:${period}`, label: periodLabel(period), kind: 'yearless', now: false}));
};

const queryOf = (row: Row): Query => {
	if (row.kind === 'none') return {terms: [{field: 'no', not: false, parts: ['period']}]};
	const range = row.term === '' ? null : timeRange(row.term.slice(row.term.indexOf(':') + 1));
	return {terms: range === null ? [] : [{field: 'quarter', not: false, ranges: [range]}]};
};

const entryOf = (row: Row, context: QueryContext, base: Query): TimeEntry => {
	const query = {terms: [...base.terms, ...queryOf(row).terms]};
	const items = context.roadmap.items.filter(item => matches(query, item, context));
	const lines = new Set(items.map(item => item.phase));
	const phases = phaseTree(context.roadmap).listed.filter(({line}) => lines.has(line));
	return {...row, items, progress: countsOf(items), phases};
};

/**
 * The times of a roadmap for its quarter picker: any, its quarters (its years where there are more than twelve), what comes later,
 * times without a year, and none at all. Quarters between them that hold nothing are left out, but for the present one. `base` are
 * other terms that hold already.
 */
export const timeEntries = (context: QueryContext, base: Query = {terms: []}): TimeEntry[] => {
	const rows: Row[] = [
		{term: '', label: 'any quarter', kind: 'any', now: false},
		...datedRows(context.roadmap, context.today),
		...yearlessRows(context.roadmap),
		{term: 'no:period', label: 'no period', kind: 'none', now: false},
	];
	return rows
		.map(row => entryOf(row, context, base))
		.filter(({items, kind, now}) => items.length > 0 || now || kind === 'any' || kind === 'none');
};
