import type {Status} from '../model/status.ts';
import {change} from '../store/change.ts';
import {nextStatus} from '../store/documents.ts';
import {next} from '../store/next.ts';
import {currentDocument, currentEntry} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Command} from './command.ts';
import {markedItems} from './marked-items.ts';
import {mayMeet, meet} from './metric.ts';
import {targetItem} from './target.ts';

/** On an item; among metrics on a criterion that is met by a mark. */
const onItem = (state: State): true | string => {
	if (state.view === 'metrics' && state.mode.kind === 'browse') {
		return mayMeet(state);
	}

	const lines = targetLines(state);
	return typeof lines === 'string' ? lines : true;
};

/** What is changed: the marked items, else the one under the cursor; or why there is none. */
const targetLines = (state: State): readonly number[] | string => {
	const marked = markedItems(state);
	if (marked.length > 0) {
		return marked.map(({line}) => line);
	}

	const item = targetItem(state);
	return typeof item === 'string' ? item : [item.line];
};

/** The next status among those that the file's own marks or legend express. */
export const nextStatusCommand = {
	id: 'next-status',
	title: 'next status',
	may: onItem,
	run: state => {
		if (state.view === 'metrics') {
			return meet(state);
		}

		const lines = targetLines(state);
		const entry = currentEntry(state);
		const document = currentDocument(state);
		return typeof lines === 'string' || !entry || !document
			? next(state)
			: change(state, entry.path, {kind: 'status', lines, status: nextStatus(document, lines[0]!)});
	},
} as const satisfies Command;

/** Any status, from a list that says what each would write. */
export const pickStatus = {
	id: 'pick-status',
	title: 'any status, from a list',
	may: onItem,
	run: state => {
		if (state.view === 'metrics') {
			return meet(state);
		}

		const lines = targetLines(state);
		return next(
			typeof lines === 'string'
				? state
				: {...state, mode: {kind: 'pick-status', lines, purpose: 'change', highlighted: null}},
		);
	},
} as const satisfies Command;

/** Sets the status of the lines that the picker was opened for. */
export const setStatus = (state: State, lines: readonly number[], status: Status) => {
	const entry = currentEntry(state);
	const closed: State = {...state, mode: {kind: 'browse'}};
	return entry ? change(closed, entry.path, {kind: 'status', lines, status}) : next(closed);
};
