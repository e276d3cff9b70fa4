import {overdueOf} from '../model/due.ts';
import {hasYear} from '../model/period.ts';
import {periodLabel} from '../model/period-label.ts';
import {countsOf, sumOf} from '../model/progress.ts';
import type {Roadmap} from '../model/roadmap.ts';
import {VERDICT_WORDS, type Verdict, verdictOf} from '../model/verdict.ts';
import {cut} from '../show/cut.ts';
import {type SafeText, show} from '../show/show.ts';
import {fleetEntries} from '../store/lists.ts';
import {matching} from '../store/matching.ts';
import {memo} from '../store/memo.ts';
import {fleetEntry} from '../store/select.ts';
import type {Entry, FleetOrder, State} from '../store/state.ts';
import {type Apart, apartOf, type Counts} from './counts.ts';
import {nextOf} from './glance.ts';
import {called, figuresOf, type PhaseFigures} from './phase-figures.ts';
import {type Windowed, windowOf} from './window.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** Two lines of one cell: the news, and what it stands on. */
export interface TwoLines {
	readonly first: SafeText;
	readonly second: SafeText;
}

/** One roadmap of the fleet. */
export interface FleetRow {
	readonly path: string;
	readonly title: SafeText;
	/** What stands in place of its figures where it wasn't read; empty where it was. */
	readonly problem: SafeText;
	readonly trouble: boolean;
	readonly figures: FleetFigures | null;
	readonly matching: number | null;
	readonly changed: boolean;
	readonly selected: boolean;
}

/** What is told of a roadmap that was read. */
export interface FleetFigures {
	readonly counts: Counts;
	readonly due: TwoLines;
	readonly overdue: TwoLines | null;
	readonly metrics: TwoLines;
}

/** One phase of the roadmap under the cursor. */
export interface FleetPhase {
	readonly line: number;
	readonly name: SafeText;
	readonly counts: Counts;
	readonly apart: Apart;
	readonly period: SafeText;
	readonly state: SafeText;
	readonly over: boolean;
}

/** The figures of all roadmaps together, in the same columns. */
export interface FleetSum {
	readonly title: SafeText;
	readonly counts: Counts;
	readonly due: SafeText;
	/** "116 items", or nothing. */
	readonly overdue: SafeText;
	readonly metrics: TwoLines;
	readonly matching: number | null;
}

export interface FleetRows {
	readonly total: number;
	readonly roadmaps: Windowed<FleetRow>;
	readonly filtered: boolean;
	/** "by overdue", or nothing in the order given. */
	readonly order: SafeText;
	/** All of them together; null where one alone is all. */
	readonly sum: FleetSum | null;
	readonly preview: {readonly title: SafeText; readonly phases: readonly FleetPhase[]} | null;
}

/** Room for a phase's name before how much of it is open. */
const LONGEST_NAME = 12;

const NONE: TwoLines = {first: words`none`, second: NO_WORDS};

const dueOf = (roadmap: Roadmap, phases: readonly PhaseFigures[], today: string): TwoLines => {
	const next = nextOf(phases, today);
	if (next !== null) {
		const days = counted(next.when.days, 'day');
		const when = next.when.kind === 'ahead' ? words`in ${days}` : days;
		return {
			first: words`${next.when.period}, ${when}`,
			second: words`${cut(called(next), LONGEST_NAME)}, ${next.open} open`,
		};
	}
	const periods = [...new Set(roadmap.items.flatMap(({period}) => period ?? []))];
	const [first] = periods;
	const last = periods.at(-1);
	if (first === undefined || last === undefined) return {first: words`no dates`, second: NO_WORDS};
	const named = show(first === last ? periodLabel(first) : `${periodLabel(first)} to ${periodLabel(last)}`);
	if (!periods.some(hasYear)) return {first: words`no year stated`, second: named};
	return {
		first: words`nothing ahead`,
		second: words`${show(periodLabel(periods.toSorted().at(-1) ?? ''))} is past`,
	};
};

const lateOf = (roadmap: Roadmap, phases: readonly PhaseFigures[], today: string): TwoLines | null => {
	const items = overdueOf(roadmap.items, today).length;
	if (items === 0) return null;
	const late = phases.filter(({overdue}) => overdue).length;
	return {first: counted(items, 'item'), second: counted(late, 'phase')};
};

/** How many targets there are, and of their verdicts the one that asks for most attention. */
const metricsOf = ({metrics}: Roadmap, today: string): TwoLines => {
	if (metrics.length === 0) return NONE;
	const verdicts = metrics.map(metric => verdictOf(metric, today));
	const many = (verdict: Verdict) => verdicts.filter(each => each === verdict).length;
	const news = (['missed', 'behind', 'met'] as const).find(verdict => many(verdict) > 0);
	const known = metrics.filter(({actual}) => actual !== null).length;
	const told = known === 0 ? words`no actual` : words`${known} with actual`;
	const second =
		news === undefined ? told : words`${many(news)} ${show(VERDICT_WORDS[news])}${metToo(news, many('met'))}`;
	return {first: counted(metrics.length, 'target'), second};
};

/** How many are met, beside what is worse: "1 missed, 3 met". */
const metToo = (news: Verdict, met: number): SafeText =>
	news === 'met' || met === 0 ? NO_WORDS : words`, ${met} met`;

const figuresFor = memo((roadmap: Roadmap, today: string): FleetFigures => {
	const phases = figuresOf(roadmap, today);
	return {
		counts: countsOf(roadmap.items),
		due: dueOf(roadmap, phases, today),
		overdue: lateOf(roadmap, phases, today),
		metrics: metricsOf(roadmap, today),
	};
}, 64);

/** Titles that several roadmaps bear: "Roadmap", most of all. */
const sharedTitles = memo((entries: State['entries']): ReadonlySet<string> => {
	const seen = new Set<string>();
	const shared = new Set<string>();
	for (const {document} of entries) {
		const title = document?.reading.roadmap.title ?? '';
		(seen.has(title) ? shared : seen).add(title);
	}
	return shared;
});

/** What tells a file from others of its title: its name, or its folder where it is called like all of them. */
const tellingName = (path: string): string => {
	const parts = path.split(/[/\\]/);
	const file = (parts.at(-1) ?? path).replace(/\.(?:md|markdown|mdx)$/i, '');
	return /^(?:the-)?road-?map$/i.test(file) ? (parts.at(-2) ?? file) : file;
};

const titleOf = ({document, name, path}: Entry, entries: State['entries']): string => {
	const title = document?.reading.roadmap.title ?? '';
	if (title === '') return name;
	return sharedTitles(entries).has(title) ? `${tellingName(path)} · ${title}` : title;
};

const fleetRow = (entry: Entry, state: State, selected: boolean): FleetRow => {
	const {document} = entry;
	const roadmap = document?.reading.roadmap;
	return {
		path: entry.path,
		title: show(titleOf(entry, state.entries)),
		problem: show(entry.problem ?? ''),
		trouble: entry.state === 'failed' || entry.state === 'gone',
		figures: roadmap === undefined ? null : figuresFor(roadmap, state.today),
		matching: document === null ? null : (matching(state, document)?.size ?? null),
		changed: entry.changed.size > 0,
		selected,
	};
};

const fleetPhase = ({entry, name, counts, when}: PhaseFigures): FleetPhase => ({
	line: entry.line,
	name,
	counts,
	apart: apartOf(counts),
	period: when.period,
	state: when.state,
	over: when.kind === 'over',
});

const previewOf = memo((roadmap: Roadmap, today: string): FleetRows['preview'] => ({
	title: show(roadmap.title),
	phases: figuresOf(roadmap, today).map(fleetPhase),
}));

const ORDER_WORDS = {
	given: '',
	overdue: 'overdue',
	due: 'due next',
	progress: 'progress',
	title: 'title',
} as const satisfies Record<FleetOrder, string>;

const dueCounted = memo(
	(roadmap: Roadmap, today: string): {readonly next: PhaseFigures | null; readonly late: number} => ({
		next: nextOf(figuresOf(roadmap, today), today),
		late: overdueOf(roadmap.items, today).length,
	}),
	64,
);

/** What is due first of all roadmaps: "Q4 2026, 41 days". */
const firstDue = (all: readonly Roadmap[], today: string): SafeText => {
	const dates = all.flatMap(roadmap => {
		const {next} = dueCounted(roadmap, today);
		return next === null || next.when.kind === 'ahead' ? [] : [next.when];
	});
	const [first] = dates.toSorted((a, b) => a.days - b.days);
	return first === undefined ? NO_WORDS : words`next in ${counted(first.days, 'day')}`;
};

const sumRow = (state: State): FleetSum => {
	const {today} = state;
	const roadmaps = state.entries.flatMap(({document}) => document?.reading.roadmap ?? []);
	const metrics = roadmaps.flatMap(roadmap => roadmap.metrics);
	const late = roadmaps.reduce((sum, roadmap) => sum + dueCounted(roadmap, today).late, 0);
	const met = metrics.filter(metric => verdictOf(metric, today) === 'met').length;
	const isFiltered = state.filter.query.terms.length > 0;
	const found = state.entries.reduce(
		(sum, {document}) => sum + (document === null ? 0 : (matching(state, document)?.size ?? 0)),
		0,
	);
	return {
		title: counted(state.entries.length, 'roadmap'),
		counts: sumOf(roadmaps.map(roadmap => figuresFor(roadmap, today).counts)),
		due: firstDue(roadmaps, today),
		overdue: late === 0 ? NO_WORDS : counted(late, 'item'),
		metrics: metrics.length === 0 ? NONE : {first: words`${met} of ${metrics.length} met`, second: NO_WORDS},
		matching: isFiltered ? found : null,
	};
};

/** View 0: every roadmap that was asked for, and the phases of the one under the cursor. `height` is in roadmaps. */
export const fleetRows = (state: State, height: number): FleetRows => {
	const here = fleetEntry(state);
	const rows = fleetEntries(state).map(entry => fleetRow(entry, state, entry === here));
	const roadmap = here?.document?.reading.roadmap;
	return {
		order: show(state.orders.fleet === 'given' ? '' : `by ${ORDER_WORDS[state.orders.fleet]}`),
		sum: rows.length < 2 ? null : sumRow(state),
		total: rows.length,
		roadmaps: windowOf(
			rows,
			rows.findIndex(({selected}) => selected),
			height,
		),
		filtered: state.filter.query.terms.length > 0,
		preview: roadmap === undefined ? null : previewOf(roadmap, state.today),
	};
};
