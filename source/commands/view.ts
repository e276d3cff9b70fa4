import {selectedTimelinePhase} from '../rows/timeline.ts';
import {hasWork, selectedMetric, selectedPhase, selectedRelease} from '../store/lists.ts';
import {next} from '../store/next.ts';
import {currentEntry, currentPosition, entryOf, fleetEntry, withPosition} from '../store/select.ts';
import {type State, VIEWS, type View} from '../store/state.ts';
import {always, type Command} from './command.ts';

/** The phase that the cursor is in, so that another view starts there; undefined where the view says nothing of it. */
const phaseHere = (state: State): number | null | undefined => {
	switch (state.view) {
		case 'roadmap':
			return currentPosition(state).phase === null ? undefined : selectedPhase(state)?.line;
		case 'timeline':
			return currentPosition(state).release === null ? undefined : selectedTimelinePhase(state);
		case 'releases':
			return currentPosition(state).release === null ? undefined : selectedRelease(state)?.line;
		case 'metrics':
			return currentPosition(state).metric === null ? undefined : selectedMetric(state)?.phase;
		default:
			return undefined;
	}
};

/** The cursor of the view that is gone to, on the phase where it was. */
const carried = (state: State, view: View): State => {
	const entry = currentEntry(state);
	const phase = phaseHere(state);
	if (!entry || phase === undefined || phase === null) {
		return state;
	}

	const inRoadmap = phase === currentPosition(state).phase ? {} : {phase, item: null, itemScroll: 0};
	const change = {roadmap: inRoadmap, releases: {release: phase}, timeline: {release: phase}};
	return view === 'roadmap' || view === 'releases' || view === 'timeline'
		? withPosition(state, entry.path, change[view])
		: state;
};

/** Goes to a view; from the fleet it opens the roadmap under the cursor there. */
export const showView = (state: State, view: View): State => {
	if (view === 'fleet') {
		return {
			...state,
			view,
			fleetRow: state.current ?? state.fleetRow,
			together: false,
			mode: {kind: 'browse'},
		};
	}

	const current = state.view === 'fleet' ? (fleetEntry(state)?.path ?? null) : state.current;
	const document = entryOf(state, current)?.document;
	const together =
		view === 'metrics' && state.entries.length > 1 && (state.together || state.view === 'fleet');
	const shown: State = {...carried(state, view), current, view, together, mode: {kind: 'browse'}};
	return document &&
		view === 'roadmap' &&
		!hasWork(document.reading.roadmap) &&
		document.reading.roadmap.notRecognised.length > 0
		? {...shown, mode: {kind: 'not-read'}}
		: shown;
};

const mayShow = (state: State, view: View): true | string => {
	const entry = view === 'fleet' ? null : currentEntry(state);
	return entry?.problem && !entry.document ? entry.problem : true;
};

const TITLES = {
	fleet: 'all roadmaps',
	roadmap: 'phases and items',
	releases: 'progress by release',
	metrics: 'targets and actuals',
	timeline: 'quarters across',
	board: 'a column per status',
} as const satisfies Record<View, string>;

const viewing = <const Id extends string>(id: Id, view: View) =>
	({
		id,
		title: TITLES[view],
		may: state => mayShow(state, view),
		run: state => next(showView(state, view)),
	}) as const satisfies Command;

export const viewFleet = viewing('view-fleet', 'fleet');
export const viewRoadmap = viewing('view-roadmap', 'roadmap');
export const viewReleases = viewing('view-releases', 'releases');
export const viewMetrics = viewing('view-metrics', 'metrics');
export const viewTimeline = viewing('view-timeline', 'timeline');
export const viewBoard = viewing('view-board', 'board');

const beside = (state: State, by: number): View =>
	VIEWS[(VIEWS.indexOf(state.view) + by + VIEWS.length) % VIEWS.length] ?? state.view;

export const viewPrevious = {
	id: 'view-previous',
	title: 'previous view',
	may: always,
	run: state => next(showView(state, beside(state, -1))),
} as const satisfies Command;

export const viewNext = {
	id: 'view-next',
	title: 'next view',
	may: always,
	run: state => next(showView(state, beside(state, 1))),
} as const satisfies Command;
