import type {Document} from '../document/document.ts';
import {interval} from '../model/period.ts';
import {periodLabel} from '../model/period-label.ts';
import {type SafeText, show} from '../show/show.ts';
import {selectedRelease} from '../store/lists.ts';
import {currentDocument, currentEntry} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {type Axis, axisOf, columnOf} from './axis.ts';
import type {Counts} from './counts.ts';
import type {Sheet} from './fact.ts';
import {figuresOf, type PhaseFigures, periodOf} from './phase-figures.ts';
import {phaseSheet} from './phase-sheet.ts';
import {type Windowed, windowOf} from './window.ts';
import {words} from './words.ts';

/** One phase on the axis. */
export interface TimelineRow {
	readonly line: number;
	readonly name: SafeText;
	readonly counts: Counts;
	/** Columns of the axis, the end behind its last; both 0 where it lies before the axis. */
	readonly from: number;
	readonly to: number;
	/** Days since it was due, where it is late. */
	readonly over: number | null;
	readonly changed: boolean;
	readonly selected: boolean;
}

/** A phase that the file gives no date. */
export interface UndatedRow {
	readonly line: number;
	readonly name: SafeText;
	readonly counts: Counts;
	/** "Q3", where it names a time without a year. */
	readonly period: SafeText;
	readonly selected: boolean;
}

export interface TimelineRows {
	/** "Q4 2024 to 2030". */
	readonly meta: SafeText;
	readonly axis: Axis;
	readonly rows: Windowed<TimelineRow>;
	readonly undated: readonly UndatedRow[];
	readonly sheet: Sheet | null;
}

interface Dated {
	readonly figures: PhaseFigures;
	readonly start: string;
	/** Null for an open end. */
	readonly end: string | null;
}

const datedOf = (figures: PhaseFigures): Dated | null => {
	const period = periodOf(figures.entry);
	const found = period === null ? null : interval(period);
	const start = found?.start ?? found?.end ?? null;
	return found === null || start === null ? null : {figures, start, end: found.end};
};

const rowOf = ({figures, start, end}: Dated, axis: Axis, state: State, here: number | null): TimelineRow => {
	const {entry, name, counts, when} = figures;
	const from = columnOf(axis, start) ?? 0;
	const to = end === null ? axis.columns : (columnOf(axis, end, true) ?? 0);
	const changed = currentEntry(state)?.changed ?? new Set<number>();
	return {
		line: entry.line,
		name,
		counts,
		from,
		to: Math.max(to, to === 0 ? 0 : from + 1),
		over: when.kind === 'over' ? when.days : null,
		changed: entry.items.some(({line}) => changed.has(line)),
		selected: entry.line === here,
	};
};

const undatedRow = (figures: PhaseFigures, here: number | null): UndatedRow => {
	const period = periodOf(figures.entry);
	return {
		line: figures.entry.line,
		name: figures.name,
		counts: figures.counts,
		period: show(period === null ? '' : periodLabel(period)),
		selected: figures.entry.line === here,
	};
};

const metaOf = (axis: Axis): SafeText => {
	const [first] = axis.cells;
	const last = axis.cells.at(-1);
	if (first === undefined || last === undefined) return words``;
	const from = first.label === '' ? first.year : `${first.label} ${first.start.slice(0, 4)}`;
	const to = last.label === '' ? last.year : `${last.label} ${last.start.slice(0, 4)}`;
	return show(from === to ? from : `${from} to ${to}`);
};

const isOnAxis = (figures: PhaseFigures): boolean => datedOf(figures) !== null;

const sheetOf = (document: Document, all: readonly PhaseFigures[], line: number | null): Sheet | null => {
	const figures = all.find(({entry}) => entry.line === line);
	return figures === undefined ? null : phaseSheet(document, figures);
};

/** How many columns the axis has, and how many rows there are for phases with a date. */
export interface TimelineSizes {
	readonly axis: number;
	readonly rows: (undated: number) => number;
}

/** View 4 for the present roadmap; null where nothing was read yet or nothing says when. */
export const timelineRows = (state: State, sizes: TimelineSizes): TimelineRows | null => {
	const document = currentDocument(state);
	if (document === null) return null;
	const all = figuresOf(document.reading.roadmap, state.today);
	const dated = all.flatMap(figures => datedOf(figures) ?? []);
	if (dated.length === 0) return null;
	const first = dated.map(({start}) => start).toSorted()[0] ?? state.today;
	const last =
		dated
			.map(({start, end}) => end ?? start)
			.toSorted()
			.at(-1) ?? state.today;
	const axis = axisOf(first, last, state.today, sizes.axis);
	const here = selectedRelease(state)?.line ?? null;
	const rows = dated.map(each => rowOf(each, axis, state, here));
	const undated = all.filter(figures => !isOnAxis(figures)).map(figures => undatedRow(figures, here));
	return {
		meta: metaOf(axis),
		axis,
		rows: windowOf(
			rows,
			rows.findIndex(row => row.selected),
			sizes.rows(undated.length),
		),
		undated,
		sheet: sheetOf(document, all, here),
	};
};

/** The lines of the phases of view 4 in its order, those with a date first: what the cursor moves over. */
export const timelineLines = (state: State): readonly number[] => {
	const document = currentDocument(state);
	if (document === null) return [];
	const all = figuresOf(document.reading.roadmap, state.today);
	return [...all.filter(isOnAxis), ...all.filter(figures => !isOnAxis(figures))].map(({entry}) => entry.line);
};
