import {days, endOf} from '../model/period.ts';
import {periodLabel} from '../model/period-label.ts';
import {VERDICT_WORDS, type Verdict, verdictOf} from '../model/verdict.ts';
import {type SafeText, show} from '../show/show.ts';
import type {MetricEntry} from '../store/lists.ts';
import type {MetricOrder} from '../store/state.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** In which order metrics are listed, and whether they are of several roadmaps. */
export interface Sort {
	readonly order: MetricOrder;
	readonly together: boolean;
}

const SORTS: readonly Sort[] = (['file', 'verdict', 'due'] as const).flatMap(order => [
	{order, together: false},
	{order, together: true},
]);

/** Always the same value for the same order, so that answers can be remembered. */
export const sortOf = (order: MetricOrder, together: boolean): Sort =>
	SORTS.find(sort => sort.order === order && sort.together === together)!;

/** Metrics that stand below one heading of the view. */
export interface Group {
	readonly entries: readonly MetricEntry[];
	/** What the section belongs to, the longest wording first. */
	readonly prefix: readonly SafeText[];
	readonly title: SafeText;
	readonly ended: SafeText;
}

/** How long ago the last date of a group passed, where one of its metrics that was due then is not met. */
const endedOf = (entries: readonly MetricEntry[], today: string): SafeText => {
	const late = entries.flatMap(({metric}) => {
		const end = metric.by === null ? null : endOf(metric.by);
		return end !== null && end < today && verdictOf(metric, today) !== 'met' ? [end] : [];
	});
	const last = late.toSorted().at(-1);
	return last === undefined ? NO_WORDS : words`${counted(days(last, today), 'day')} ago`;
};

/** "resh" of "resh Roadmap", "MobileOps" of "MobileOps Platform Roadmap". */
const firstWord = (title: string): string => title.trim().split(/\s+/u)[0] ?? '';

const phaseOf = ({document, metric}: MetricEntry) =>
	document.reading.roadmap.phases.find(({line}) => line === metric.phase);

/** A group's own heading: its section, behind the release that it is of or, among several roadmaps, the roadmap. */
const bySection = (first: MetricEntry, together: boolean): Pick<Group, 'prefix' | 'title'> => {
	const {title} = first.document.reading.roadmap;
	const {section} = first.metric;
	const phase = phaseOf(first);
	const isOwn = phase === undefined || phase.line === section?.line;
	const name = phase !== undefined && isOwn ? phase.shortTitle : (section?.title ?? title);
	if (together) return {prefix: [show(title), show(firstWord(title))], title: show(name)};
	return {prefix: isOwn ? [] : [show(phase.shortTitle)], title: show(name)};
};

const byVerdict = (verdict: Verdict): Pick<Group, 'prefix' | 'title'> => ({
	prefix: [],
	title: show(VERDICT_WORDS[verdict]),
});

const byDue = ({metric}: MetricEntry): Pick<Group, 'prefix' | 'title'> => ({
	prefix: [],
	title: metric.by === null ? words`no date` : show(periodLabel(metric.by)),
});

const keyOf = ({path, metric}: MetricEntry, order: MetricOrder, today: string): string => {
	switch (order) {
		case 'file':
			return `${path}\n${metric.section?.line}`;
		case 'verdict':
			return verdictOf(metric, today);
		case 'due':
			return metric.by ?? '';
	}
};

const nameOf = (
	first: MetricEntry,
	{order, together}: Sort,
	today: string,
): Pick<Group, 'prefix' | 'title'> => {
	switch (order) {
		case 'file':
			return bySection(first, together);
		case 'verdict':
			return byVerdict(verdictOf(first.metric, today));
		case 'due':
			return byDue(first);
	}
};

/** Metrics in their order, cut where their section, verdict or date changes. */
export const groupsOf = (all: readonly MetricEntry[], sort: Sort, today: string): readonly Group[] => {
	const groups: {readonly key: string; readonly entries: MetricEntry[]}[] = [];
	for (const entry of all) {
		const key = keyOf(entry, sort.order, today);
		const last = groups.at(-1);
		if (last?.key === key) last.entries.push(entry);
		else groups.push({key, entries: [entry]});
	}

	return groups.map(({entries}) => ({
		entries,
		...nameOf(entries[0]!, sort, today),
		ended: sort.order === 'verdict' ? NO_WORDS : endedOf(entries, today),
	}));
};
