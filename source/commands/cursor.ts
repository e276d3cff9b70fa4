import {selectedTimelinePhase, timelineLines} from '../rows/timeline.ts';
import {
	fleetEntries,
	itemLines,
	metricEntries,
	notReadRows,
	phaseEntries,
	releaseEntries,
	selectable,
	selectedItemLine,
	selectedMetricEntry,
	selectedNotRead,
	selectedPhase,
	selectedRelease,
} from '../store/lists.ts';
import {currentEntry, fleetEntry, focusedPane, withPosition} from '../store/select.ts';
import type {Position, State} from '../store/state.ts';
import {onItem, placeOnBoard} from './board.ts';

/** The rows that the cursor moves over at present, and where it is among them. */
export interface Cursor {
	readonly length: number;
	/** -1 where there is no row. */
	readonly at: number;
	/** The state with the cursor on another row. */
	readonly to: (index: number) => State;
}

const over = (
	state: State,
	lines: readonly number[],
	selected: number | undefined,
	position: (line: number) => Partial<Position>,
): Cursor => ({
	length: lines.length,
	at: selected === undefined ? -1 : lines.indexOf(selected),
	to: index => {
		const path = currentEntry(state)?.path;
		const line = lines[index];
		return path === undefined || line === undefined ? state : withPosition(state, path, position(line));
	},
});

const lineOf = ({line}: {readonly line: number}): number => line;

const overFleet = (state: State): Cursor => {
	const paths = fleetEntries(state).map(({path}) => path);
	return {
		length: paths.length,
		at: paths.indexOf(fleetEntry(state)?.path ?? ''),
		to: index => ({...state, fleetRow: paths[index] ?? state.fleetRow}),
	};
};

const overPhases = (state: State): Cursor =>
	over(state, phaseEntries(state).map(lineOf), selectedPhase(state)?.line, phase => ({
		phase,
		item: null,
		itemScroll: 0,
	}));

const overItems = (state: State): Cursor =>
	over(state, selectable(itemLines(state)).map(lineOf), selectedItemLine(state)?.line, item => ({
		item,
		phase: selectedPhase(state)?.line ?? null,
		itemScroll: 0,
	}));

const overReleases = (state: State): Cursor =>
	over(state, releaseEntries(state).map(lineOf), selectedRelease(state)?.line, release => ({
		release,
		itemScroll: 0,
	}));

/** Over the metrics of one roadmap or of all: the one that the cursor comes to is the present one. */
const overMetrics = (state: State): Cursor => {
	const all = metricEntries(state);
	const selected = selectedMetricEntry(state);
	return {
		length: all.length,
		at: selected === null ? -1 : all.indexOf(selected),
		to: index => {
			const entry = all[index];
			return entry === undefined
				? state
				: withPosition({...state, current: entry.path}, entry.path, {
						metric: entry.metric.line,
						itemScroll: 0,
					});
		},
	};
};

const overNotRead = (state: State): Cursor =>
	over(state, notReadRows(state).map(lineOf), selectedNotRead(state)?.line, notRead => ({notRead}));

const overTimeline = (state: State): Cursor =>
	over(state, timelineLines(state), selectedTimelinePhase(state) ?? undefined, release => ({
		release,
		itemScroll: 0,
	}));

const overBoard = (state: State): Cursor => {
	const {columns, column, card} = placeOnBoard(state);
	const lines = columns[column]?.lines ?? [];
	return {length: lines.length, at: card, to: index => onItem(state, lines[index] ?? 0)};
};

const BY_VIEW = {
	fleet: overFleet,
	roadmap: state => (focusedPane(state) === 'phases' ? overPhases(state) : overItems(state)),
	releases: overReleases,
	metrics: overMetrics,
	timeline: overTimeline,
	board: overBoard,
} as const satisfies Record<State['view'], (state: State) => Cursor>;

/** What the keys that move, move over. */
export const cursorOf = (state: State): Cursor =>
	state.mode.kind === 'not-read' ? overNotRead(state) : BY_VIEW[state.view](state);
