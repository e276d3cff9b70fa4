import type {ReadOptions} from '../reading/reading.ts';
import {NO_FILTER} from './matching.ts';
import type {Entry, Look, Position, State, View} from './state.ts';

/** What the dashboard starts with. */
export interface Start {
	readonly size: State['size'];
	readonly today: string;
	readonly look: Look;
	readonly demo: boolean;
	readonly reading: ReadOptions;
	/** The roadmaps asked for, in order: path, and the name to show. */
	readonly roadmaps: readonly {readonly path: string; readonly name: string}[];
	/** The view to start in; with several roadmaps and none chosen it is the fleet. */
	readonly view: View;
	readonly positions: ReadonlyMap<string, Position>;
	/** Filters that were given a name; none where it is left out. */
	readonly saved?: State['saved'];
}

const waiting = (path: string, name: string): Entry => ({
	path,
	name,
	state: 'waiting',
	document: null,
	problem: null,
	readOnly: null,
	disk: null,
	saving: null,
	recheck: false,
	changed: new Set(),
});

/** The state before anything was read. */
export const initialState = (start: Start): State => {
	const single = start.roadmaps.length === 1 ? start.roadmaps[0]!.path : null;
	return {
		size: start.size,
		today: start.today,
		reading: start.reading,
		look: start.look,
		demo: start.demo,
		entries: start.roadmaps.map(({path, name}) => waiting(path, name)),
		view: single === null ? 'fleet' : start.view,
		current: single,
		fleetRow: start.roadmaps[0]?.path ?? null,
		positions: start.positions,
		mode: {kind: 'browse'},
		filter: NO_FILTER,
		recent: [],
		saved: start.saved ?? {},
		together: false,
		orders: {metrics: 'file', fleet: 'given'},
		message: null,
		history: {done: [], undone: []},
		pending: [],
		nextId: 1,
	};
};
