import {NO_FILTER} from '../store/matching.ts';
import {type Next, next} from '../store/next.ts';
import {currentEntry, currentPosition, focusedPane, NARROW, withPosition} from '../store/select.ts';
import type {Pane, State} from '../store/state.ts';
import {always, type Command} from './command.ts';
import {unmarked} from './mark.ts';
import {showView} from './view.ts';

const focus = (state: State, pane: Pane): Next => {
	const path = currentEntry(state)?.path;
	return next(path === undefined ? state : withPosition(state, path, {pane}));
};

/** The steps out of where one is, innermost first; each says whether there is something to leave. */
const WAYS_OUT: readonly {
	readonly when: (state: State) => boolean;
	readonly leave: (state: State) => Next;
}[] = [
	{
		when: state => state.mode.kind === 'filter',
		leave: state => next({...state, mode: {kind: 'browse'}, filter: NO_FILTER}),
	},
	{
		when: state => state.mode.kind === 'help' && state.mode.input !== null,
		leave: state => next({...state, mode: {kind: 'help', scroll: 0, input: null}}),
	},
	{when: state => state.mode.kind !== 'browse', leave: state => next({...state, mode: {kind: 'browse'}})},
	{when: state => currentPosition(state).marked.size > 0, leave: state => next(unmarked(state))},
	{when: state => focusedPane(state) === 'item', leave: state => focus(state, 'items')},
	{when: state => state.filter.text !== '', leave: state => next({...state, filter: NO_FILTER})},
	{
		when: state => state.size.columns < NARROW && state.view === 'roadmap' && focusedPane(state) === 'items',
		leave: state => focus(state, 'phases'),
	},
	{
		when: state => state.view !== 'fleet' && state.entries.length > 1,
		leave: state => next(showView(state, 'fleet')),
	},
];

/** Backs out of the innermost thing; at the outermost it stays: it never quits. */
export const back = {
	id: 'back',
	title: 'back; never quits',
	may: always,
	run: state => WAYS_OUT.find(({when}) => when(state))?.leave(state) ?? next(state),
} as const satisfies Command;
