import {itemLines} from '../store/lists.ts';
import {type Next, next, say} from '../store/next.ts';
import {currentEntry, currentPosition, withPosition} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {placeOnBoard} from './board.ts';
import type {Command} from './command.ts';
import {targetItem} from './target.ts';

const told = (state: State, marked: ReadonlySet<number>): Next => {
	const path = currentEntry(state)?.path;
	if (path === undefined) {
		return next(state);
	}

	const after = withPosition(state, path, {marked});
	return next(
		say(
			after,
			marked.size === 0
				? 'Nothing is marked.'
				: `${marked.size} marked. ${state.view === 'board' ? 'space, s, H and L' : 'space and s'} act on all; esc unmarks.`,
		),
	);
};

/** The state without marks. */
export const unmarked = (state: State): State => {
	const path = currentEntry(state)?.path;
	return path === undefined ? state : withPosition(state, path, {marked: new Set()});
};

const onItem = (state: State): true | string => {
	const item = targetItem(state);
	return typeof item === 'string' ? item.replace(/^space acts/u, 'v marks') : true;
};

/** Marks the item under the cursor, or takes its mark away. */
export const mark = {
	id: 'mark',
	title: 'mark one',
	may: onItem,
	run: state => {
		const item = targetItem(state);
		const marked = new Set(currentPosition(state).marked);
		if (typeof item !== 'string' && !marked.delete(item.line)) {
			marked.add(item.line);
		}

		return told(state, marked);
	},
} as const satisfies Command;

/** The lines of the items on the screen in the order in which the cursor moves over them. */
const inOrder = (state: State): readonly number[] => {
	if (state.view === 'board') {
		const {columns, column} = placeOnBoard(state);
		return columns[column]?.lines ?? [];
	}

	return itemLines(state).flatMap(row => (row.kind === 'item' ? [row.line] : []));
};

/** Marks all items from the one that was marked last to the cursor; the cursor's alone where that one is not on the screen. */
export const markRange = {
	id: 'mark-range',
	title: 'mark a range',
	may: onItem,
	run: state => {
		const item = targetItem(state);
		if (typeof item === 'string') {
			return next(state);
		}

		const {marked} = currentPosition(state);
		const order = inOrder(state);
		const to = order.indexOf(item.line);
		const last = order.indexOf([...marked].at(-1) ?? -1);
		const from = last < 0 ? to : last;
		const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
		const others = [...marked].filter(line => !range.includes(line));
		// The cursor's own comes last, so that the next range goes on from here.
		return told(state, new Set([...others, ...range.filter(line => line !== item.line), item.line]));
	},
} as const satisfies Command;
