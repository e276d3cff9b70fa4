import {countsOf, sumOf} from '../model/progress.ts';
import type {Roadmap} from '../model/roadmap.ts';
import {cut} from '../show/cut.ts';
import {type SafeText, show} from '../show/show.ts';
import {metricRoadmaps} from '../store/lists.ts';
import {memo} from '../store/memo.ts';
import {currentEntry} from '../store/select.ts';
import type {Entry, State, View} from '../store/state.ts';
import type {Counts} from './counts.ts';
import {NO_WORDS, words} from './words.ts';

/** The first row of the screen. */
export interface HeaderRow {
	readonly title: SafeText;
	/** Behind the title, muted: that this is the demo. */
	readonly remark: SafeText;
	/** The total of what the view shows, or null where nothing was read yet. */
	readonly counts: Counts | null;
	/** "reading 12 of 50" as long as files are being read. */
	readonly reading: SafeText | null;
	readonly view: View;
}

/** Columns of a title that others are counted behind. */
const SHORT = 16;

/** Of the roadmaps whose metrics are shown together those that have any. */
const withMetrics = (state: State): readonly Entry[] => {
	const all = metricRoadmaps(state);
	const having = all.filter(({document}) => (document?.reading.roadmap.metrics.length ?? 0) > 0);
	return having.length > 0 ? having : all;
};

/** The roadmaps that a view sums up: all in the fleet, else the one that is open. */
const summed = (state: State): readonly Entry[] => {
	const current = currentEntry(state);
	if (state.together) return withMetrics(state);
	return state.view === 'fleet' || current === null ? state.entries : [current];
};

const countsIn = memo((roadmap: Roadmap): Counts => countsOf(roadmap.items), 64);

const totalOf = (state: State): Counts | null => {
	const roadmaps = summed(state).flatMap(({document}) => document?.reading.roadmap ?? []);
	return roadmaps.every(({items}) => items.length === 0)
		? null
		: sumOf(roadmaps.map(roadmap => countsIn(roadmap)));
};

const titleOf = (state: State): SafeText => {
	if (state.view === 'fleet') return words`Fleet`;
	const [first, ...others] = state.together ? withMetrics(state) : [currentEntry(state)];
	const title = first?.document?.reading.roadmap.title ?? '';
	const name = show(title === '' ? (first?.name ?? 'quarterdeck') : title);
	return others.length === 0 ? name : words`${cut(name, SHORT)} + ${others.length} more`;
};

const readingOf = ({entries}: State): SafeText | null => {
	const read = entries.filter(entry => entry.state !== 'waiting').length;
	return read === entries.length || entries.length === 1 ? null : words`reading ${read} of ${entries.length}`;
};

/** The header of the present view. */
export const headerRow = (state: State): HeaderRow => ({
	title: titleOf(state),
	remark: state.demo ? words`demo` : NO_WORDS,
	counts: totalOf(state),
	reading: readingOf(state),
	view: state.view,
});
