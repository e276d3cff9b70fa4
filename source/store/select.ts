import type {Document} from '../document/document.ts';
import type {Entry, Pane, Position, State, View} from './state.ts';

const NOTHING: ReadonlySet<number> = new Set();

/** Where a roadmap stands before anybody moved in it. */
export const FIRST_POSITION: Position = {
	pane: 'phases',
	phase: null,
	item: null,
	release: null,
	metric: null,
	notRead: null,
	toggled: NOTHING,
	marked: NOTHING,
	itemScroll: 0,
	axisStart: null,
};

/** The roadmap with this path, if it was asked for. */
export const entryOf = (state: State, path: string | null): Entry | null =>
	state.entries.find(entry => entry.path === path) ?? null;

/** The row of the fleet that has the cursor: the one chosen, else the one that is open, else the first. */
export const fleetEntry = (state: State): Entry | null =>
	entryOf(state, state.fleetRow) ?? entryOf(state, state.current) ?? state.entries[0] ?? null;

/** The roadmap that the present view is about: in the fleet its selected row, else the one that is open. */
export const currentEntry = (state: State): Entry | null =>
	state.view === 'fleet' ? fleetEntry(state) : entryOf(state, state.current);

/** What was read of the present roadmap, or null. */
export const currentDocument = (state: State): Document | null => currentEntry(state)?.document ?? null;

export const positionOf = (state: State, path: string | null): Position =>
	(path === null ? undefined : state.positions.get(path)) ?? FIRST_POSITION;

/** Where the present roadmap stands. */
export const currentPosition = (state: State): Position =>
	positionOf(state, currentEntry(state)?.path ?? null);

/** Below this many columns one pane shows at a time. */
export const NARROW = 60;

/** The panes that can have the focus in a view, from left to right. */
const PANES = {
	fleet: ['items'],
	roadmap: ['phases', 'items', 'item'],
	releases: ['items', 'item'],
	metrics: ['items', 'item'],
	timeline: ['items'],
	board: ['items'],
} as const satisfies Record<View, readonly Pane[]>;

export const panesOf = (view: View): readonly Pane[] => PANES[view];

/** The pane that has the focus. */
export const focusedPane = (state: State): Pane => {
	const {pane} = currentPosition(state);
	return panesOf(state.view).includes(pane) ? pane : 'items';
};

/** The state with a roadmap's position changed. */
export const withPosition = (state: State, path: string, change: Partial<Position>): State => ({
	...state,
	positions: new Map(state.positions).set(path, {...positionOf(state, path), ...change}),
});

/** The state with one roadmap changed. */
export const withEntry = (state: State, path: string, change: Partial<Entry>): State => ({
	...state,
	entries: state.entries.map(entry => (entry.path === path ? {...entry, ...change} : entry)),
});
