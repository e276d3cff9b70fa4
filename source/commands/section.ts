import {whyStays} from '../document/destinations.ts';
import type {Refused} from '../document/document.ts';
import {change, whyLocked} from '../store/change.ts';
import {type Next, next} from '../store/next.ts';
import {currentDocument, currentEntry} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Command} from './command.ts';
import {targetItem} from './target.ts';

const may = (state: State): true | string => {
	const item = targetItem(state);
	const entry = currentEntry(state);
	const document = currentDocument(state);
	if (typeof item === 'string') {
		return item.replace(/^space acts on/u, 'm moves');
	}

	const locked = entry ? whyLocked(entry) : null;
	const stays = document && whyStays(document, item.line);
	return locked ?? (stays ? sentence(stays) : true);
};

const sentence = ({reason, wayOut}: Refused): string =>
	`${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}. ${wayOut}`;

/** Where the item could be moved to, from a list that shows the move. */
export const moveSection = {
	id: 'move-section',
	title: 'to another section',
	may,
	run: state => {
		const item = targetItem(state);
		return next(
			typeof item === 'string'
				? state
				: {...state, mode: {kind: 'pick-section', line: item.line, highlighted: null}},
		);
	},
} as const satisfies Command;

/** Moves the item that the list was opened for below the section whose heading stands on a line. */
export const takeSection = (state: State, line: number, phase: number): Next => {
	const entry = currentEntry(state);
	const closed: State = {...state, mode: {kind: 'browse'}};
	return entry ? change(closed, entry.path, {kind: 'move', line, phase}) : next(closed);
};
