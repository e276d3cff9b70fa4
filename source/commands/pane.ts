import {next} from '../store/next.ts';
import {currentEntry, focusedPane, panesOf, withPosition} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {toColumn} from './board.ts';
import type {Command} from './command.ts';
import {scrollAxis} from './timeline.ts';

/** The state with the focus some panes further; at the ends it stays, or goes round. */
const shifted = (state: State, by: number, round: boolean): State => {
	if (state.view === 'board' && !round) {
		return toColumn(state, by < 0 ? -1 : 1);
	}

	const panes = panesOf(state.view);
	const path = currentEntry(state)?.path;
	const at = panes.indexOf(focusedPane(state)) + by;
	const pane = round
		? panes[(at + panes.length) % panes.length]
		: panes[Math.max(0, Math.min(panes.length - 1, at))];
	return path === undefined || pane === undefined ? state : withPosition(state, path, {pane});
};

const mayShift = (state: State): true | string =>
	state.view === 'board' ||
	state.view === 'timeline' ||
	panesOf(state.view).length > 1 ||
	'This view has one pane.';

const shifting = <const Id extends string>(id: Id, title: string, by: number, round = false) =>
	({
		id,
		title,
		may: mayShift,
		run: state =>
			state.view === 'timeline' && state.mode.kind === 'browse'
				? scrollAxis(state, by < 0 ? -1 : 1)
				: next(shifted(state, by, round)),
	}) as const satisfies Command;

export const paneLeft = shifting('pane-left', 'pane left', -1);
export const paneRight = shifting('pane-right', 'pane right', 1);
export const paneNext = shifting('pane-next', 'next pane', 1, true);
export const panePrevious = shifting('pane-previous', 'previous pane', -1, true);
