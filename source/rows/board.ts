import {nextStatus} from '../document/next-status.ts';
import {leavesOf} from '../model/progress.ts';
import type {Item, Roadmap} from '../model/roadmap.ts';
import {STATUSES, type Status} from '../model/status.ts';
import {type SafeText, show} from '../show/show.ts';
import {type PhaseEntry, phasesOf, selectedItemLine} from '../store/lists.ts';
import {matching} from '../store/matching.ts';
import {memo} from '../store/memo.ts';
import {currentDocument, currentPosition} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Sheet} from './fact.ts';
import {markedSheet} from './marked-sheet.ts';
import {type Windowed, windowOf} from './window.ts';

/** One row of a column. */
export type CardRow =
	| {readonly kind: 'phase'; readonly name: SafeText; readonly count: number}
	| {
			readonly kind: 'card';
			readonly line: number;
			readonly title: SafeText;
			readonly marked: boolean;
			readonly selected: boolean;
	  };

/** The items of one status, by phase in file order. */
export interface BoardColumn {
	readonly status: Status;
	readonly count: number;
	readonly rows: Windowed<CardRow>;
	/** Whether the cursor is in it. */
	readonly focused: boolean;
}

export interface BoardRows {
	readonly columns: readonly BoardColumn[];
	/** Statuses that hold nothing and have no column. */
	readonly folded: readonly Status[];
	/** What `Space` would make of the selected card. */
	readonly next: Status | null;
	readonly sheet: Sheet | null;
}

/** Statuses that have a column even while they are empty. */
const ALWAYS: ReadonlySet<Status> = new Set(['planned', 'in-progress', 'blocked', 'done']);

/** What comes first on the board: thoughts, then work in the order of its life. */
const cardsOf = memo(
	(roadmap: Roadmap, status: Status, matches: ReadonlySet<number> | null): readonly CardRow[] =>
		phasesOf(roadmap).flatMap((entry): readonly CardRow[] => {
			const items = leavesOf(entry.items).filter(
				item => item.status === status && (matches === null || matches.has(item.line)),
			);
			return items.length === 0 ? [] : [headOf(entry, items, roadmap), ...items.map(cardOf)];
		}),
	16,
);

const headOf = ({phase}: PhaseEntry, items: readonly Item[], {title}: Roadmap): CardRow => ({
	kind: 'phase',
	name: show(phase?.shortTitle ?? title),
	count: items.length,
});

const cardOf = (item: Item): CardRow => ({
	kind: 'card',
	line: item.line,
	title: show(item.title),
	marked: false,
	selected: false,
});

const isCard = (row: CardRow): boolean => row.kind === 'card';

const columnOf = (
	rows: readonly CardRow[],
	status: Status,
	here: number | null,
	marked: ReadonlySet<number>,
	height: number,
): BoardColumn => {
	const shown = rows.map(row =>
		row.kind === 'card' && (row.line === here || marked.has(row.line))
			? {...row, selected: row.line === here, marked: marked.has(row.line)}
			: row,
	);
	const cursor = shown.findIndex(row => row.kind === 'card' && row.selected);
	return {
		status,
		count: rows.filter(isCard).length,
		rows: windowOf(shown, Math.max(0, cursor), height, isCard),
		focused: cursor >= 0,
	};
};

/** View 5 for the present roadmap; null where nothing was read yet. */
export const boardRows = (state: State, height: number): BoardRows | null => {
	const document = currentDocument(state);
	if (document === null) return null;
	const {roadmap} = document.reading;
	const matches = matching(state, document);
	const line = selectedItemLine(state);
	const item = line?.kind === 'item' ? line.item : null;
	const {marked} = currentPosition(state);
	const all = STATUSES.map(status => ({status, rows: cardsOf(roadmap, status, matches)}));
	const kept = all.filter(({status, rows}) => ALWAYS.has(status) || rows.length > 0);
	const columns = kept.map(({status, rows}) => columnOf(rows, status, item?.line ?? null, marked, height));
	return {
		columns,
		folded: all.flatMap(({status}) => (kept.some(each => each.status === status) ? [] : [status])),
		next: item === null ? null : nextStatus(document, item.line),
		sheet: item === null ? null : markedSheet(document, item, marked),
	};
};

/** The cards of each column that is shown, by line: what the cursor moves over. */
export const boardCards = (
	state: State,
): readonly {readonly status: Status; readonly lines: readonly number[]}[] => {
	const document = currentDocument(state);
	if (document === null) return [];
	const matches = matching(state, document);
	return STATUSES.map(status => ({
		status,
		lines: cardsOf(document.reading.roadmap, status, matches).flatMap(row =>
			row.kind === 'card' ? [row.line] : [],
		),
	})).filter(({status, lines}) => ALWAYS.has(status) || lines.length > 0);
};
