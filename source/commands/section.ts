import {change, whyLocked} from '../store/change.ts';
import {destinations} from '../store/documents.ts';
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

	if (item.parent !== null) {
		return 'It moves with the item that it stands below.';
	}

	const locked = entry ? whyLocked(entry) : null;
	return (
		locked ??
		((document && destinations(document, item.line).length > 0) ||
			'No section by status beside its own has items of the same kind. s changes its status.')
	);
};

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
