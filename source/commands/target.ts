import type {Item} from '../model/roadmap.ts';
import {selectedTimelinePhase} from '../rows/timeline.ts';
import {
	selectedItemLine,
	selectedMetric,
	selectedNotRead,
	selectedPhase,
	selectedRelease,
} from '../store/lists.ts';
import {currentEntry, focusedPane} from '../store/select.ts';
import type {State} from '../store/state.ts';

/** Why there is no item here, in words for the footer. */
const NO_ITEM = {
	fleet: 'A roadmap has no status. enter opens it.',
	roadmap: 'space acts on items. l goes to them.',
	releases: 'space acts on items. 1 goes to them.',
	metrics: 'space acts on items. 1 goes to them.',
	timeline: 'space acts on items. enter goes to them.',
	board: 'space acts on items. 1 goes to them.',
} as const satisfies Record<State['view'], string>;

/** The item that the cursor is on, or why there is none. */
export const targetItem = (state: State): Item | string => {
	if (state.mode.kind === 'not-read') {
		return 'This line was not read as work. e opens it.';
	}

	const onItems = state.view === 'board' || (state.view === 'roadmap' && focusedPane(state) !== 'phases');
	if (!onItems) {
		return NO_ITEM[state.view];
	}

	const line = selectedItemLine(state);
	if (line === null) {
		return 'There is no item here.';
	}

	return line.kind === 'item' ? line.item : 'space acts on items. j goes to the next one.';
};

/** The source line that the cursor stands for, or null. */
export const targetLine = (state: State): number | null => {
	if (state.mode.kind === 'refused') {
		return state.mode.line;
	}

	if (state.mode.kind === 'not-read') {
		const row = selectedNotRead(state);
		return row === null ? null : Math.abs(row.line);
	}

	return BY_VIEW[state.view](state) || null;
};

const BY_VIEW = {
	fleet: () => 1,
	roadmap: state =>
		focusedPane(state) === 'phases'
			? selectedPhaseLine(state)
			: (selectedItemLine(state)?.line ?? selectedPhaseLine(state)),
	releases: state => selectedRelease(state)?.line ?? null,
	metrics: state => selectedMetric(state)?.line ?? null,
	timeline: selectedTimelinePhase,
	board: state => selectedItemLine(state)?.line ?? null,
} as const satisfies Record<State['view'], (state: State) => number | null>;

const selectedPhaseLine = (state: State): number | null => selectedPhase(state)?.line ?? null;

/** The words of a source line, as a person reads them; empty where there is no such line. */
export const textOfLine = (state: State, line: number): string => {
	const source = currentEntry(state)?.document?.source;
	if (!source || line < 1 || line > source.lineCount) {
		return '';
	}

	const {start, end} = source.lineSpan(line);
	return source.clean.slice(start, end);
};
