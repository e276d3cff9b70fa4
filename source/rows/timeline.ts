import type {Document} from '../document/document.ts';
import {comparePeriods, days, interval} from '../model/period.ts';
import {periodLabel} from '../model/period-label.ts';
import {leavesOf} from '../model/progress.ts';
import type {Item} from '../model/roadmap.ts';
import {OPEN, type Status} from '../model/status.ts';
import {type SafeText, show} from '../show/show.ts';
import {selectedRelease} from '../store/lists.ts';
import {currentDocument, currentEntry, currentPosition} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {type Axis, axisOf, columnOf} from './axis.ts';
import type {Counts} from './counts.ts';
import type {Sheet} from './fact.ts';
import {figuresOf, type PhaseFigures, periodOf} from './phase-figures.ts';
import {phaseSheet} from './phase-sheet.ts';
import {axisColumns, listColumns} from './timeline-room.ts';
import {type Windowed, windowOf} from './window.ts';
import {words} from './words.ts';

/** One row on the axis: a phase, or below one that is open an item with a time of its own. */
export interface TimelineRow {
	readonly line: number;
	readonly name: SafeText;
	/** Null for an item. */
	readonly counts: Counts | null;
	/** Of an item; null for a phase. */
	readonly status: Status | null;
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
	readonly meta: readonly SafeText[];
	readonly axis: Axis;
	readonly rows: Windowed<TimelineRow>;
	readonly undated: readonly UndatedRow[];
	readonly sheet: Sheet | null;
}

interface Extent {
	readonly start: string;
	/** Null for an open end. */
	readonly end: string | null;
}

interface Dated extends Extent {
	readonly figures: PhaseFigures;
}

const extentOf = (period: string | null): Extent | null => {
	const found = period === null ? null : interval(period);
	const start = found?.start ?? found?.end ?? null;
	return found === null || start === null ? null : {start, end: found.end};
};

/** From where its first item starts to where its last one ends: for a phase that has no time of its own. */
const extentOfItems = (items: readonly Item[]): Extent | null => {
	const all = items.flatMap(({period}) => extentOf(period) ?? []);
	const start = all.map(one => one.start).toSorted()[0];
	if (start === undefined) return null;
	const ends = all.map(({end}) => end);
	return {start, end: ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null)};
};

const datedOf = (figures: PhaseFigures): Dated | null => {
	const {entry} = figures;
	const found = extentOf(periodOf(entry)) ?? extentOfItems(entry.items);
	return found && {figures, ...found};
};

/** The items of a phase that have a time of their own. */
const ownItems = ({entry}: PhaseFigures): readonly Item[] => {
	const own = periodOf(entry);
	return leavesOf(entry.items).filter(({period}) => period !== own && extentOf(period) !== null);
};

const columnsOf = ({start, end}: Extent, axis: Axis): {readonly from: number; readonly to: number} => {
	const from = columnOf(axis, start) ?? 0;
	const to = end === null ? axis.columns : (columnOf(axis, end, true) ?? 0);
	return {from, to: Math.max(to, to === 0 ? 0 : from + 1)};
};

/** Days since what has no time of its own should have been done: those of its item that is late longest. */
const lateSince = (items: readonly Item[], today: string): number | null => {
	const late = leavesOf(items).flatMap(({period, status}) => {
		const end = extentOf(period)?.end ?? null;
		return end !== null && end < today && OPEN.has(status) ? [days(end, today)] : [];
	});
	return late.length === 0 ? null : Math.max(...late);
};

const phaseRow = (dated: Dated, axis: Axis, state: State, here: number | null): TimelineRow => {
	const {entry, name, counts, when} = dated.figures;
	const changed = currentEntry(state)?.changed ?? new Set<number>();
	const isUndated = extentOf(periodOf(entry)) === null;
	return {
		line: entry.line,
		name,
		counts,
		status: null,
		...columnsOf(dated, axis),
		over: when.kind === 'over' ? when.days : isUndated ? lateSince(entry.items, state.today) : null,
		changed: entry.items.some(({line}) => changed.has(line)),
		selected: entry.line === here,
	};
};

const itemRow = (item: Item, axis: Axis, {today}: State): TimelineRow => ({
	line: item.line,
	name: show(item.title),
	counts: null,
	status: item.status,
	...columnsOf(extentOf(item.period)!, axis),
	over: lateSince([item], today),
	changed: false,
	selected: false,
});

/** "Q3", or "Q1 to Q4" where its items say so; nothing where no time is named. */
const yearlessOf = ({entry}: PhaseFigures): SafeText => {
	const own = periodOf(entry);
	const said = [...new Set(own === null ? entry.items.flatMap(({period}) => period ?? []) : [own])];
	const [first, ...others] = said.toSorted(comparePeriods);
	const last = others.at(-1);
	if (first === undefined) return words``;
	return show(last === undefined ? periodLabel(first) : `${periodLabel(first)} to ${periodLabel(last)}`);
};

const undatedRow = (figures: PhaseFigures, here: number | null): UndatedRow => {
	return {
		line: figures.entry.line,
		name: figures.name,
		counts: figures.counts,
		period: yearlessOf(figures),
		selected: figures.entry.line === here,
	};
};

/** "Q4 2024 to 2030", and how much of it lies outside. */
const metaOf = ({cells, before, after}: Axis): readonly SafeText[] => {
	const [first] = cells;
	const last = cells.at(-1);
	if (first === undefined || last === undefined) return [words``];
	const from = first.label === '' ? first.year : `${first.label} ${first.start.slice(0, 4)}`;
	const to = last.label === '' ? last.year : `${last.label} ${last.start.slice(0, 4)}`;
	const shown = show(from === to ? from : `${from} to ${to}`);
	const hidden = [...(before > 0 ? [`h ${before} earlier`] : []), ...(after > 0 ? [`l ${after} later`] : [])];
	return hidden.length === 0 ? [shown] : [words`${show(hidden.join(' · '))} · ${shown}`, shown];
};

const isOnAxis = (figures: PhaseFigures): boolean => datedOf(figures) !== null;

const sheetOf = (document: Document, all: readonly PhaseFigures[], line: number | null): Sheet | null => {
	const figures = all.find(({entry}) => entry.line === line);
	return figures === undefined ? null : phaseSheet(document, figures);
};

const phasesHere = (state: State): readonly PhaseFigures[] => {
	const document = currentDocument(state);
	return document === null ? [] : figuresOf(document.reading.roadmap, state.today);
};

/** The axis as it is on the screen; null where nothing says when. */
export const timelineAxis = (
	state: State,
	columns = axisColumns(listColumns(state.size.columns)),
): Axis | null => {
	const dated = phasesHere(state).flatMap(figures => datedOf(figures) ?? []);
	const starts = dated.map(({start}) => start).toSorted();
	const [first] = starts;
	if (first === undefined) return null;
	const ends = dated.map(({start, end}) => end ?? start).toSorted();
	return axisOf(first, ends.at(-1) ?? first, state.today, columns, currentPosition(state).axisStart);
};

/** How many columns the axis has, and how many rows there are for phases with a date. */
export interface TimelineSizes {
	readonly axis: number;
	readonly rows: (undated: number) => number;
}

/** The phases without a date. */
export const undatedRows = (state: State): readonly UndatedRow[] => {
	const here = selectedTimelinePhase(state);
	return phasesHere(state)
		.filter(figures => !isOnAxis(figures))
		.map(figures => undatedRow(figures, here));
};

/** View 4 for the present roadmap; null where nothing was read yet or nothing says when. */
export const timelineRows = (state: State, sizes: TimelineSizes): TimelineRows | null => {
	const document = currentDocument(state);
	const axis = timelineAxis(state, sizes.axis);
	if (document === null || axis === null) return null;
	const all = phasesHere(state);
	const here = selectedTimelinePhase(state);
	const {toggled} = currentPosition(state);
	const rows = all
		.flatMap(figures => datedOf(figures) ?? [])
		.flatMap(dated => [
			phaseRow(dated, axis, state, here),
			...(toggled.has(dated.figures.entry.line) ? ownItems(dated.figures) : []).map(item =>
				itemRow(item, axis, state),
			),
		]);
	const undated = undatedRows(state);
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
	const all = phasesHere(state);
	return [...all.filter(isOnAxis), ...all.filter(figures => !isOnAxis(figures))].map(({entry}) => entry.line);
};

/** The phase of view 4 under the cursor: the one chosen, else the first of its rows. */
export const selectedTimelinePhase = (state: State): number | null => {
	const chosen = selectedRelease(state)?.line ?? null;
	const lines = timelineLines(state);
	return currentPosition(state).release !== null && chosen !== null && lines.includes(chosen)
		? chosen
		: (lines[0] ?? null);
};

/** Whether the phase under the cursor has items with times of their own, so that it can be opened. */
export const canOpenPhase = (state: State): boolean => {
	const line = selectedTimelinePhase(state);
	const figures = phasesHere(state).find(({entry}) => entry.line === line);
	return figures !== undefined && ownItems(figures).length > 0;
};

/** The phase whose time it is, else the next one that begins; null where neither is. */
export const phaseOfToday = (state: State): number | null => {
	const {today} = state;
	const dated = phasesHere(state).flatMap(figures => datedOf(figures) ?? []);
	const now = dated.filter(({start, end}) => start <= today && (end === null || today <= end));
	const [first] = now.toSorted((a, b) => b.start.localeCompare(a.start));
	const ahead = dated.filter(({start}) => start > today).toSorted((a, b) => a.start.localeCompare(b.start));
	return (first ?? ahead[0])?.figures.entry.line ?? null;
};
