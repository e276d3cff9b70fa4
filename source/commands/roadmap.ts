import type {Effect} from '../store/effect.ts';
import {type Next, next, say} from '../store/next.ts';
import {currentEntry} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {fileName} from '../store/words.ts';
import {always, type Command} from './command.ts';
import {showView} from './view.ts';

/** Goes to another roadmap, in the view that is on the screen. */
export const openRoadmap = (state: State, path: string): Next => {
	const chosen: State = {...state, current: path, fleetRow: path, mode: {kind: 'browse'}};
	return next(showView(chosen, state.view === 'fleet' ? 'roadmap' : state.view));
};

export const pickRoadmap = {
	id: 'pick-roadmap',
	title: 'another roadmap',
	may: state =>
		state.entries.length > 1 ||
		`${fileName(state.entries[0]?.name ?? 'This')} is the only roadmap that is open.`,
	run: state => next({...state, mode: {kind: 'pick-roadmap', highlighted: null}}),
} as const satisfies Command;

/** Reads from disk again: in the fleet every roadmap, else the one that is shown. */
export const reload = {
	id: 'reload',
	title: 'read the files again',
	may: always,
	run: state => {
		const entry = currentEntry(state);
		const paths = state.view === 'fleet' ? state.entries.map(({path}) => path) : entry ? [entry.path] : [];
		const closed: State = state.mode.kind === 'refused' ? {...state, mode: {kind: 'browse'}} : state;
		const read = paths.map((path): Effect => ({type: 'read', path, why: 'asked'}));
		return next(paths.length > 1 ? say(closed, `${paths.length} files are read again.`) : closed, ...read);
	},
} as const satisfies Command;
