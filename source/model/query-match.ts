import {isOverdue} from './due.ts';
import {type Day, interval, overlaps} from './period.ts';
import {phaseTree} from './phase-tree.ts';
import {type ItemState, type Part, type Query, STATES, type Term, type TermField} from './query.ts';
import {isNamed} from './query-names.ts';
import {meets} from './query-time.ts';
import type {Item, Metric, Roadmap} from './roadmap.ts';
import {OPEN} from './status.ts';
import {verdictOf} from './verdict.ts';

/** What a query is asked about, and when. */
export interface QueryContext {
	readonly roadmap: Roadmap;
	/** The roadmap's path or name as shown, which `roadmap:` looks at beside its title. */
	readonly name: string;
	/** The user's own day, `YYYY-MM-DD`. */
	readonly today: Day;
}

const today = (day: Day) => ({start: day, end: day, grain: 'day'}) as const;

const isCurrent = (period: string | null, day: Day): boolean => {
	const found = period === null ? null : interval(period);
	return found !== null && overlaps(found, today(day));
};

const ITEM_STATES = {
	open: item => OPEN.has(item.status),
	closed: item => item.status === 'done' || item.status === 'dropped',
	done: item => item.status === 'done',
	overdue: isOverdue,
	current: (item, day) => isCurrent(item.period, day),
	marked: item => item.marked,
	unmarked: item => !item.marked,
} as const satisfies Record<ItemState, (item: Item, day: Day) => boolean>;

const isState = (word: string): word is ItemState => (STATES as readonly string[]).includes(word);

const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** The titles that stand around something: of the phases, innermost first, and of the themes. */
const phaseTitles = (line: number | null, {roadmap}: QueryContext, releasesOnly: boolean): string[] =>
	phaseTree(roadmap)
		.chain(line)
		.filter(phase => !releasesOnly || phase.kind === 'release')
		.flatMap(phase => [phase.title, phase.shortTitle]);

const isIn = (titles: readonly string[], names: readonly string[]): boolean =>
	names.some(name => titles.some(title => isNamed(title, name)));

/** Answers about names, by what they were asked of: there are few phases and themes, and many items. */
const answers = new WeakMap<Roadmap, WeakMap<Term, Map<number | string | null, boolean>>>();

const once = (term: Term, roadmap: Roadmap, key: number | string | null, answer: () => boolean): boolean => {
	const terms = answers.get(roadmap) ?? new WeakMap<Term, Map<number | string | null, boolean>>();
	const known = terms.get(term) ?? new Map<number | string | null, boolean>();
	answers.set(roadmap, terms.set(term, known));
	const found = known.get(key) ?? answer();
	known.set(key, found);
	return found;
};

const HAS_NOT = {
	period: item => item.period === null,
	phase: item => item.phase === null,
	release: (item, {roadmap}) =>
		!phaseTree(roadmap)
			.chain(item.phase)
			.some(phase => phase.kind === 'release'),
	theme: item => item.theme === null,
	actual: (item, {roadmap}) =>
		!roadmap.metrics.some(
			metric => metric.phase === item.phase && item.phase !== null && metric.actual !== null,
		),
} as const satisfies Record<Part, (item: Item, context: QueryContext) => boolean>;

type TermOf<F extends TermField> =
	Extract<Term, {field: F}> extends never
		? Extract<Term, {names: readonly string[]}>
		: Extract<Term, {field: F}>;

type Fits<F extends TermField, T> = (term: TermOf<F>, of: T, context: QueryContext) => boolean;

const roadmapNames = ({roadmap, name}: QueryContext): string[] => [roadmap.title, name];

const ITEM_FITS: {readonly [F in TermField]: Fits<F, Item>} = {
	status: ({statuses}, item) => statuses.includes(item.status),
	is: ({states}, item, context) =>
		states.some(state => (isState(state) ? ITEM_STATES[state](item, context.today) : item.status === state)),
	quarter: ({ranges}, item, context) => ranges.some(range => meets(item.period, range, context.today)),
	no: ({parts}, item, context) => parts.some(part => HAS_NOT[part](item, context)),
	release: (term, item, context) =>
		once(term, context.roadmap, item.phase, () => isIn(phaseTitles(item.phase, context, true), term.names)),
	phase: (term, item, context) =>
		once(term, context.roadmap, item.phase, () => isIn(phaseTitles(item.phase, context, false), term.names)),
	theme: (term, item, {roadmap}) =>
		once(term, roadmap, `${item.theme ?? ''}\n${item.themes.join()}`, () => {
			const titles = item.themes.flatMap(line => phaseTree(roadmap).phase(line)?.title ?? []);
			return isIn(item.theme === null ? titles : [item.theme, ...titles], term.names);
		}),
	roadmap: ({names}, _, context) => isIn(roadmapNames(context), names),
	metric: (term, item, {roadmap, today: day}) =>
		item.phase !== null &&
		once(term, roadmap, `${item.phase} ${day}`, () =>
			roadmap.metrics.some(
				metric => metric.phase === item.phase && term.verdicts.includes(verdictOf(metric, day)),
			),
		),
	text: ({words}, item) => {
		const all = folded([item.title, ...item.details.map(detail => detail.text)].join('\n'));
		return words.some(word => all.includes(folded(word)));
	},
};

const METRIC_STATES = {
	open: (metric, day) => verdictOf(metric, day) !== 'met',
	closed: (metric, day) => verdictOf(metric, day) === 'met',
	done: (metric, day) => verdictOf(metric, day) === 'met',
	overdue: (metric, day) => {
		const end = metric.by === null ? null : (interval(metric.by)?.end ?? null);
		return end !== null && end < day && verdictOf(metric, day) !== 'met';
	},
	current: (metric, day) => isCurrent(metric.by, day),
	marked: metric => metric.met,
	unmarked: metric => !metric.met,
} as const satisfies Record<ItemState, (metric: Metric, day: Day) => boolean>;

const METRIC_HAS_NOT = {
	period: metric => metric.by === null,
	phase: metric => metric.phase === null,
	release: (metric, {roadmap}) =>
		!phaseTree(roadmap)
			.chain(metric.phase)
			.some(phase => phase.kind === 'release'),
	theme: metric => metric.section === null,
	actual: metric => metric.actual === null,
} as const satisfies Record<Part, (metric: Metric, context: QueryContext) => boolean>;

const METRIC_FITS: {readonly [F in TermField]: Fits<F, Metric>} = {
	// A metric has no status of work: a filter by status says nothing about it.
	status: () => true,
	is: ({states}, metric, context) =>
		states.some(state => isState(state) && METRIC_STATES[state](metric, context.today)),
	quarter: ({ranges}, metric, context) => ranges.some(range => meets(metric.by, range, context.today)),
	no: ({parts}, metric, context) => parts.some(part => METRIC_HAS_NOT[part](metric, context)),
	release: ({names}, metric, context) => isIn(phaseTitles(metric.phase, context, true), names),
	phase: ({names}, metric, context) => isIn(phaseTitles(metric.phase, context, false), names),
	theme: ({names}, metric) => metric.section !== null && isIn([metric.section.title], names),
	roadmap: ({names}, _, context) => isIn(roadmapNames(context), names),
	metric: ({verdicts}, metric, context) => verdicts.includes(verdictOf(metric, context.today)),
	text: ({words}, metric) =>
		words.some(word => folded(`${metric.label}\n${metric.text}`).includes(folded(word))),
};

const fits = <T>(
	table: {readonly [F in TermField]: Fits<F, T>},
	term: Term,
	of: T,
	context: QueryContext,
): boolean =>
	(table[term.field] as (term: Term, of: T, context: QueryContext) => boolean)(term, of, context) !==
	term.not;

/** Whether an item fulfils every term of a query. */
export const matches = (query: Query, item: Item, context: QueryContext): boolean =>
	query.terms.every(term => fits(ITEM_FITS, term, item, context));

/** Whether a metric does. A filter by status of work lets every metric through. */
export const matchesMetric = (query: Query, metric: Metric, context: QueryContext): boolean =>
	query.terms.every(term => (term.field === 'status' ? true : fits(METRIC_FITS, term, metric, context)));

/** The items that a query lets through, in file order. */
export const matchingItems = (query: Query, context: QueryContext): Item[] =>
	context.roadmap.items.filter(item => matches(query, item, context));
