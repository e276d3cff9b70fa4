import type {Item, Phase, Roadmap} from '../../model/roadmap.ts';
import {matching} from '../matching.ts';
import {memo} from '../memo.ts';
import {currentDocument, currentPosition} from '../select.ts';
import type {State} from '../state.ts';
import {atOrAfter} from './at-or-after.ts';
import {groupsOf} from './groups.ts';
import {type PhaseEntry, selectedPhase} from './phases.ts';

/** A row of the list of items that the cursor can stand on, or a line of detail between two of them. */
export type ItemLine =
	| {
			readonly kind: 'group';
			/** The innermost heading's line; its identity. */
			readonly line: number;
			/** The headings between the phase and its items, outermost first. */
			readonly headings: readonly Phase[];
			/** Words of a group without a heading of its own (a bullet that only groups), below the headings. */
			readonly words: string | null;
			/** All its items, those that no filter lets through included. */
			readonly items: readonly Item[];
			readonly open: boolean;
	  }
	| {
			readonly kind: 'item';
			readonly line: number;
			readonly item: Item;
			/** 0 for an item that is nested in no other item shown. */
			readonly depth: number;
			/** Whether nested lines are shown, or null where there are none. */
			readonly open: boolean | null;
			/** How many lines of detail and nested items are folded away. */
			readonly folded: number;
	  }
	| {readonly kind: 'detail'; readonly line: number; readonly text: string; readonly depth: number};

/** The items that match, and those that they are nested in. */
const withParents = (items: readonly Item[], matches: ReadonlySet<number> | null): readonly Item[] => {
	if (matches === null) {
		return items;
	}

	const byLine = new Map(items.map(item => [item.line, item]));
	const shown = new Set<number>();
	for (const item of items) {
		if (matches.has(item.line)) {
			for (let at: Item | undefined = item; at && !shown.has(at.line); at = byLine.get(at.parent ?? -1)) {
				shown.add(at.line);
			}
		}
	}

	return items.filter(item => shown.has(item.line));
};

/** An item's rows: its own, then what it opened. Nested items show unless folded; details fold unless opened. */
const itemRows = (
	item: Item,
	depth: number,
	children: ReadonlyMap<number, readonly Item[]>,
	toggled: ReadonlySet<number>,
): readonly ItemLine[] => {
	const nested = children.get(item.line) ?? [];
	const branches = nested.length > 0 || item.details.length > 0;
	const open = branches && nested.length > 0 !== toggled.has(item.line);
	const details = item.details.map(
		({line, text}): ItemLine => ({kind: 'detail', line, text, depth: depth + 1}),
	);
	return [
		{
			kind: 'item',
			line: item.line,
			item,
			depth,
			open: branches ? open : null,
			folded: open ? 0 : nested.length + item.details.length,
		},
		...(open && nested.length === 0 ? details : []),
		...(open ? nested.flatMap(child => itemRows(child, depth + 1, children, toggled)) : []),
	];
};

const nesting = (
	items: readonly Item[],
): {readonly roots: readonly Item[]; readonly children: ReadonlyMap<number, readonly Item[]>} => {
	const known = new Set(items.map(({line}) => line));
	const children = new Map<number, Item[]>();
	const roots: Item[] = [];
	for (const item of items) {
		if (item.parent !== null && known.has(item.parent)) {
			children.set(item.parent, [...(children.get(item.parent) ?? []), item]);
		} else {
			roots.push(item);
		}
	}

	return {roots, children};
};

/** The rows of one phase's items: groups by heading, items, what was opened; without what the filter keeps out. */
export const itemLinesOf = memo(
	(
		roadmap: Roadmap,
		entry: PhaseEntry,
		toggled: ReadonlySet<number>,
		matches: ReadonlySet<number> | null,
	): readonly ItemLine[] => {
		const headings = new Map(roadmap.phases.map(phase => [phase.line, phase]));
		return groupsOf(entry.items).flatMap(({line, themes, words, items}): readonly ItemLine[] => {
			const shown = withParents(items, matches);
			if (shown.length === 0) {
				return [];
			}

			const {roots, children} = nesting(shown);
			const named = themes.length > 0 || words !== null;
			const open = !(named && toggled.has(line));
			const rows = open ? roots.flatMap(item => itemRows(item, 0, children, toggled)) : [];
			const path = themes.flatMap(theme => headings.get(theme) ?? []);
			return named ? [{kind: 'group', line, headings: path, words, items, open}, ...rows] : rows;
		});
	},
	4,
);

const NO_LINES: readonly ItemLine[] = [];

/** The rows of the items pane of view 1. */
export const itemLines = (state: State): readonly ItemLine[] => {
	const document = currentDocument(state);
	const entry = selectedPhase(state);
	return document && entry
		? itemLinesOf(document.reading.roadmap, entry, currentPosition(state).toggled, matching(state, document))
		: NO_LINES;
};

/** The rows that the cursor can stand on. */
export const selectable = memo((lines: readonly ItemLine[]): readonly ItemLine[] =>
	lines.filter(({kind}) => kind !== 'detail'),
);

/**
 * The row of the items pane that has the cursor: the one chosen, or its next neighbour where that is not shown (any more), else the
 * first item, else the first row.
 */
export const selectedItemLine = (state: State): ItemLine | null => {
	const lines = itemLines(state);
	const {item} = currentPosition(state);
	return atOrAfter(selectable(lines), item) ?? lines.find(({kind}) => kind === 'item') ?? lines[0] ?? null;
};
