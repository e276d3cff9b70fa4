import type {Place, Roadmap} from '../model/roadmap.ts';
import type {LegendEntry, Mark} from '../notation/mark.ts';
import type {Span} from '../text/span.ts';

/** Where an item stands and what may be edited there. All spans are in the clean text. */
export interface ItemSite {
	readonly line: number;
	readonly place: Place;
	/** Sites of one list or one table share a group: precedent for how a status is written is looked for there first. */
	readonly group: number;
	/** Every mark that states this item's status, the deciding one first. Empty where the status comes from elsewhere. */
	readonly marks: readonly Mark[];
	/**
	 * The item's words on its first line: from behind bullet and box to the last visible character of the line (for a row: the
	 * content of the cell that names the item). A mark in front goes to `words.start`; one behind to `words.end`.
	 */
	readonly words: Span;
	/** The whole of each cell between its separators, padding included; null outside tables. Not for HTML tables. */
	readonly cells: readonly Span[] | null;
	/** Which cell holds the status, or null where the table has no such column. */
	readonly statusCell: number | null;
	/** Whether the line may be written to; else why not ("an HTML table cell that spans several lines"). */
	readonly readOnly: string | null;
}

/** Where a metric stands. */
export interface MetricSite {
	readonly line: number;
	/** Where the present figure stands (number and unit), or null where the file states none. */
	readonly actual: Span | null;
	/** The cell that is kept for it (padding included) where it holds no figure, or null. */
	readonly actualCell: Span | null;
	/** Behind the last visible character of the line or of the cell with the target. */
	readonly end: number;
	/** The mark that says a criterion is met or not, if there is one. */
	readonly mark: Mark | null;
	/** Its words on its line, behind bullet, box and leading mark; of a row the content of the cell that names it. */
	readonly words: Span;
	readonly place: 'list' | 'table';
	/** The whole cell of the column that says how it stands (padding included), or null. */
	readonly statusCell: Span | null;
}

/** Everything that was read from a text: the roadmap, and where its parts stand. */
export interface Reading {
	readonly roadmap: Roadmap;
	readonly items: ReadonlyMap<number, ItemSite>;
	readonly metrics: ReadonlyMap<number, MetricSite>;
	readonly legend: readonly LegendEntry[];
	/** Stretches that were too costly to read (pathological nesting), as 1-based lines, both inclusive. */
	readonly notRead: readonly {readonly from: number; readonly to: number; readonly why: string}[];
}

export interface ReadOptions {
	/** First month of the fiscal year, 1 to 12; `FY27 Q1` reads by it. */
	readonly fiscalYearStart: number;
}

/** Those with what a text says of itself: whether it writes 03/04/2026 with the day first. */
export interface OwnOptions extends ReadOptions {
	readonly dayFirst: boolean;
}

export const DEFAULT_READ_OPTIONS: ReadOptions = {fiscalYearStart: 1};
