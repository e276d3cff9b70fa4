import type {Document} from '../document/document.ts';
import type {Status} from '../model/status.ts';
import type {SafeText} from '../show/show.ts';
import {itemLines, selectedItemLine, selectedPhase} from '../store/lists.ts';
import {matching} from '../store/matching.ts';
import {currentDocument, currentEntry, currentPosition, focusedPane} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Apart, Counts} from './counts.ts';
import type {Sheet} from './fact.ts';
import {glanceRows} from './glance.ts';
import {itemRows} from './item-rows.ts';
import {markedSheet} from './marked-sheet.ts';
import {noWork} from './no-work.ts';
import {figuresOf, headingOf, type PhaseFigures} from './phase-figures.ts';
import {phaseRows} from './phase-rows.ts';
import {phaseSheet} from './phase-sheet.ts';
import {type Windowed, windowFrom, windowOf} from './window.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** One phase in the left pane of view 1. */
export interface PhaseRow {
	readonly line: number;
	readonly name: SafeText;
	readonly counts: Counts;
	/** What it holds where progress counts none of it: words in place of the bar. */
	readonly apart: Apart;
	readonly overdue: boolean;
	/** How many of its items match, or null without a filter. */
	readonly matching: number | null;
	readonly changed: boolean;
	readonly selected: boolean;
}

/** One row of the right pane of view 1. */
export type ItemRow =
	| {
			readonly kind: 'group';
			/** The outer headings, which give way first. */
			readonly prefix: SafeText;
			readonly title: SafeText;
			readonly counts: Counts;
			readonly open: boolean;
			readonly selected: boolean;
	  }
	| {readonly kind: 'columns'; readonly cells: readonly SafeText[]; readonly widths: readonly number[]}
	| {
			readonly kind: 'item';
			readonly line: number;
			readonly status: Status;
			readonly title: SafeText;
			/** The cells of a table's row, with the widths of their columns; null elsewhere. */
			readonly cells: readonly SafeText[] | null;
			readonly widths: readonly number[];
			/** How many lines of detail are folded away. */
			readonly folded: number;
			readonly depth: number;
			readonly changed: boolean;
			readonly marked: boolean;
			readonly selected: boolean;
	  }
	| {readonly kind: 'detail'; readonly text: SafeText; readonly depth: number}
	| {readonly kind: 'blank'}
	/** A sentence in place of rows. */
	| {readonly kind: 'note'; readonly text: SafeText};

/** One line of "At a glance". */
export interface GlanceRow {
	readonly kind: 'tally' | 'overdue' | 'plain';
	readonly text: SafeText;
	readonly counts: Counts | null;
}

/** What stands over the right pane. */
export interface PhaseTitle {
	readonly name: SafeText;
	/** The longest wording first. */
	readonly meta: readonly SafeText[];
}

export interface RoadmapRows {
	readonly phases: Windowed<PhaseRow>;
	readonly filtered: boolean;
	readonly title: PhaseTitle;
	readonly items: Windowed<ItemRow>;
	/** The theme that the cursor is in; empty where its item stands in none. */
	readonly theme: SafeText;
	readonly glance: readonly GlanceRow[];
	readonly sheet: Sheet | null;
}

const metaOf = (figures: PhaseFigures, matches: ReadonlySet<number> | null): readonly SafeText[] => {
	const {entry, when} = figures;
	const {items} = entry;
	if (matches !== null) {
		const matched = items.filter(({line}) => matches.has(line)).length;
		return [words`${matched} of ${items.length} match`, words`${matched}/${items.length}`];
	}
	if (when.period !== '') {
		return when.state === ''
			? [when.period]
			: [words`${when.period} · ${when.state}`, when.state, when.period];
	}
	const rows = items.length > 0 && items.every(({cells}) => cells !== null);
	const count = rows ? counted(items.length, 'row') : counted(items.length, 'item');
	return [words`${count} · no period`, count];
};

const titleOf = (figures: PhaseFigures, matches: ReadonlySet<number> | null): PhaseTitle => ({
	name: figures.entry.phase === null ? figures.name : headingOf(figures.entry.phase),
	meta: metaOf(figures, matches),
});

const emptyNote = (state: State, figures: PhaseFigures | undefined): ItemRow => {
	const text =
		figures === undefined
			? noWork(state)
			: state.filter.text !== '' && figures.entry.items.length > 0
				? words`Nothing matches here. esc clears the filter.`
				: words`No items under this heading. e opens it.`;
	return {kind: 'note', text};
};

const sheetOf = (state: State, document: Document, figures: PhaseFigures | undefined): Sheet | null => {
	const line = selectedItemLine(state);
	if (focusedPane(state) !== 'phases' && line?.kind === 'item')
		return markedSheet(document, line.item, currentPosition(state).marked);
	return figures === undefined ? null : phaseSheet(document, figures);
};

/** How many rows the two lists of view 1 have, without their titles. */
export interface RoadmapSizes {
	readonly phases: number;
	readonly items: number;
	/** Whether headings stand elsewhere, so that the list has items only and begins with those of the cursor's theme. */
	readonly flat?: boolean;
}

const isItem = (row: ItemRow): boolean => row.kind === 'item';

/** The list without open groups and blank rows, from where the cursor's group begins. */
const flatItems = (rows: readonly ItemRow[], cursor: number, height: number): Windowed<ItemRow> => {
	const kept = (row: ItemRow) => row.kind !== 'blank' && (row.kind !== 'group' || !row.open || row.selected);
	const start = rows.slice(0, cursor + 1).findLastIndex(({kind}) => kind === 'group');
	const before = (index: number) => rows.slice(0, Math.max(0, index)).filter(kept).length;
	return windowFrom(rows.filter(kept), before(cursor), before(start), height, isItem);
};

/** The theme that the cursor is in, or nothing. */
const themeAt = (rows: readonly ItemRow[], cursor: number): SafeText => {
	const group = rows.slice(0, cursor + 1).findLast(({kind}) => kind === 'group');
	return group?.kind === 'group' ? group.title : NO_WORDS;
};

/** View 1 for the present roadmap; null where nothing was read yet. */
export const roadmapRows = (state: State, sizes: RoadmapSizes): RoadmapRows | null => {
	const document = currentDocument(state);
	if (document === null) return null;
	const figures = figuresOf(document.reading.roadmap, state.today);
	const selected = selectedPhase(state)?.line ?? null;
	const matches = matching(state, document);
	const changed = currentEntry(state)?.changed ?? new Set<number>();
	const {marked} = currentPosition(state);
	const phases = phaseRows(figures, selected, matches, changed);
	const here = figures.find(({entry}) => entry.line === selected);
	const line = selectedItemLine(state)?.line ?? null;
	const items = itemRows({document, lines: itemLines(state), selected: line, changed, marked});
	const rows = items.rows.length > 0 ? items.rows : [emptyNote(state, here)];
	const at = phases.findIndex(phase => phase.selected);
	return {
		phases: windowOf(phases, at, sizes.phases),
		filtered: matches !== null,
		title: here === undefined ? {name: words`Items`, meta: []} : titleOf(here, matches),
		items:
			sizes.flat === true
				? flatItems(rows, items.cursor, sizes.items)
				: windowOf(rows, items.cursor, sizes.items, isItem),
		theme: themeAt(rows, items.cursor),
		glance: glanceRows(document.reading.roadmap, state.today),
		sheet: sheetOf(state, document, here),
	};
};
