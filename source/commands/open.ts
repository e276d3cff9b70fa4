import {canOpenPhase, selectedTimelinePhase} from '../rows/timeline.ts';
import {
	type ItemLine,
	selectedItemLine,
	selectedNotRead,
	selectedPhase,
	selectedRelease,
} from '../store/lists.ts';
import {type Next, next, say} from '../store/next.ts';
import {currentEntry, currentPosition, focusedPane, NARROW, withPosition} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Command} from './command.ts';
import {showView} from './view.ts';

/** The state with a branch opened that was folded, or the other way round. */
const toggle = (
	state: State,
	line: number,
	change: {readonly item?: number; readonly release?: number} = {},
): Next => {
	const path = currentEntry(state)?.path;
	if (path === undefined) {
		return next(state);
	}

	const toggled = new Set(currentPosition(state).toggled);
	if (!toggled.delete(line)) {
		toggled.add(line);
	}

	return next(withPosition(state, path, {toggled, ...change}));
};

const focus = (state: State, pane: 'items' | 'item'): Next => {
	const path = currentEntry(state)?.path;
	return next(path === undefined ? state : withPosition(state, path, {pane}));
};

const openLine = (state: State, line: ItemLine): Next => {
	const isNarrow = state.size.columns < NARROW;
	const branches = line.kind === 'group' || (line.kind === 'item' && line.open !== null && !isNarrow);
	return branches ? toggle(state, line.line, {item: line.line}) : focus(state, 'item');
};

const openInRoadmap = (state: State): Next => {
	switch (focusedPane(state)) {
		case 'phases':
			return selectedPhase(state)?.items.length === 0
				? next(say(state, 'No items under this heading. e opens it.'))
				: focus(state, 'items');
		case 'item':
			return next(say(state, 'Nothing is folded here. esc goes back.'));
		case 'items': {
			const line = selectedItemLine(state);
			return line ? openLine(state, line) : next(state);
		}
	}
};

const openNotRead = (state: State): Next => {
	const row = selectedNotRead(state);
	return row?.kind === 'group'
		? toggle(state, row.line)
		: next(say(state, 'Nothing is folded here. e opens the line.'));
};

const openRelease = (state: State): Next => {
	const release = selectedRelease(state);
	return release ? toggle(state, release.line, {release: release.line}) : next(state);
};

const inItemPane = (state: State): Next =>
	focusedPane(state) === 'item'
		? next(say(state, 'Nothing is folded here. esc goes back.'))
		: focus(state, 'item');

/** View 1, with the cursor among the items. */
const toItems = (state: State): Next => focus(showView(state, 'roadmap'), 'items');

/** Shows the items of a phase that have a time of their own, below it; goes to its items where it has none. */
const openPhase = (state: State): Next => {
	const line = selectedTimelinePhase(state);
	return line !== null && canOpenPhase(state) ? toggle(state, line, {release: line}) : toItems(state);
};

const BY_VIEW = {
	fleet: state => next(showView(state, 'roadmap')),
	roadmap: openInRoadmap,
	releases: openRelease,
	metrics: inItemPane,
	timeline: openPhase,
	board: state => toItems(state),
} as const satisfies Record<State['view'], (state: State) => Next>;

const mayOpen = (state: State): true | string => {
	const entry = currentEntry(state);
	return entry?.problem && !entry.document ? entry.problem : true;
};

/** Opens what the cursor is on: a roadmap, a phase, a branch; folds it again where it is open. */
export const open = {
	id: 'open',
	title: 'open or close a branch',
	may: mayOpen,
	run: state => (state.mode.kind === 'not-read' ? openNotRead(state) : BY_VIEW[state.view](state)),
} as const satisfies Command;
