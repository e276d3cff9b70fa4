import type {Item} from '../model/roadmap.ts';
import {boardCards} from '../rows/board.ts';
import {change} from '../store/change.ts';
import {selectedItemLine} from '../store/lists.ts';
import {next, say} from '../store/next.ts';
import {currentDocument, currentEntry, currentPosition, withPosition} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Command} from './command.ts';
import {markedItems} from './marked-items.ts';

/** The card under the cursor, or null. */
const selectedCard = (state: State): Item | null => {
	const line = selectedItemLine(state);
	return line?.kind === 'item' ? line.item : null;
};

/** The state with the cursor on an item, wherever it stands: its phase is gone to and what hides it is unfolded. */
export const onItem = (state: State, line: number): State => {
	const path = currentEntry(state)?.path;
	const item = currentDocument(state)?.reading.roadmap.items.find(one => one.line === line);
	if (path === undefined || !item) {
		return state;
	}

	const hiding = new Set([...item.themes, item.parent, item.because.theme?.line]);
	const toggled = new Set([...currentPosition(state).toggled].filter(one => !hiding.has(one)));
	return withPosition(state, path, {item: line, phase: item.phase ?? 0, itemScroll: 0, toggled});
};

/** Where the cursor is on the board: which column, which card of it. */
export const placeOnBoard = (state: State) => {
	const columns = boardCards(state);
	const line = selectedCard(state)?.line ?? 0;
	const at = columns.findIndex(({lines}) => lines.includes(line));
	const column = at < 0 ? columns.findIndex(({lines}) => lines.length > 0) : at;
	return {columns, column, card: columns[column]?.lines.indexOf(line) ?? -1};
};

/** The state with the cursor in the next column that has a card, at the same height. */
export const toColumn = (state: State, by: -1 | 1): State => {
	const {columns, column, card} = placeOnBoard(state);
	for (let index = column + by; columns[index] !== undefined; index += by) {
		const {lines} = columns[index]!;
		const line = lines[Math.min(Math.max(card, 0), lines.length - 1)];
		if (line !== undefined) {
			return onItem(state, line);
		}
	}

	return state;
};

/** Moves the card, or with marks all that is marked, into the column beside the card's own. */
const moving = <const Id extends string>(id: Id, title: string, by: -1 | 1) =>
	({
		id,
		title,
		may: state =>
			state.view !== 'board' || state.mode.kind !== 'browse'
				? 'Cards move on the board. 5 shows it.'
				: selectedCard(state)
					? true
					: 'No card is selected.',
		run: state => {
			const {columns, column} = placeOnBoard(state);
			const goal = columns[column + by];
			const card = selectedCard(state);
			const entry = currentEntry(state);
			if (!goal) {
				return next(say(state, by < 0 ? 'This is the first column.' : 'This is the last column.'));
			}

			if (!card || !entry) {
				return next(state);
			}

			const marked = markedItems(state).map(({line}) => line);
			const lines = marked.length > 0 ? marked : [card.line];
			return change(state, entry.path, {kind: 'status', lines, status: goal.status});
		},
	}) as const satisfies Command;

export const cardLeft = moving('card-left', 'card to the left', -1);
export const cardRight = moving('card-right', 'card to the right', 1);
