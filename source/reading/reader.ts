import {plainWords} from '../markdown/plain.ts';
import type {ListItem} from '../markdown/tree.ts';
import type {Item, Metric, NotRecognised, PhaseKind, Remark} from '../model/roadmap.ts';
import type {Sense} from '../notation/sense.ts';
import type {Source} from '../text/source.ts';
import type {Span} from '../text/span.ts';
import type {Entry} from './entries.ts';
import type {Legend} from './legend.ts';
import type {ItemSite, MetricSite, OwnOptions} from './reading.ts';

/** What one reading gathers on its way through a file. */
export interface Reader {
	readonly source: Source;
	readonly text: string;
	readonly sense: Sense;
	/** Where the file's legend explains a sign, by its `signKey`. */
	readonly legendLines: ReadonlyMap<string, number>;
	readonly options: OwnOptions;
	/** The kind of heading that words would make. */
	readonly kindOf: (words: string) => PhaseKind;
	/** Whether headings with prose are taken for work wherever they speak of nothing else: for files without any list or table of it. */
	readonly headingsAreWork: boolean;
	/** What the headings of the file say, folded. */
	readonly headings: ReadonlySet<string>;
	readonly items: Item[];
	readonly itemSites: Map<number, ItemSite>;
	readonly metrics: Metric[];
	readonly metricSites: Map<number, MetricSite>;
	readonly notRecognised: NotRecognised[];
	/** Remarks by the line of the phase that they are about. */
	readonly remarks: Map<number, Remark[]>;
	readonly entries: WeakMap<ListItem, Entry>;
	/** The number of the list or table that is being read: sites of one share it. */
	group: number;
	/** How many lists and tables have a number. */
	groups: number;
}

export const makeReader = (
	source: Source,
	{sense, lines}: Pick<Legend, 'sense' | 'lines'>,
	options: OwnOptions,
	kindOf: Reader['kindOf'],
	headingsAreWork = false,
	headings: ReadonlySet<string> = new Set(),
): Reader => ({
	source,
	text: source.clean,
	sense,
	legendLines: lines,
	options,
	kindOf,
	headingsAreWork,
	headings,
	items: [],
	itemSites: new Map(),
	metrics: [],
	metricSites: new Map(),
	notRecognised: [],
	remarks: new Map(),
	entries: new WeakMap(),
	group: 0,
	groups: 0,
});

/** A number for a list or table that begins. */
export const nextGroup = (reader: Reader): number => {
	reader.groups++;
	reader.group = reader.groups;
	return reader.group;
};

export const lineOf = (reader: Reader, offset: number): number => reader.source.lineAt(offset);

export const wordsAt = (reader: Reader, {start, end}: Span): string =>
	plainWords(reader.text.slice(start, end));

/** The span without blanks at its ends. */
export const trimmedSpan = (text: string, {start, end}: Span): Span => {
	let from = start;
	let to = end;
	while (from < to && /\s/.test(text[from]!)) from++;
	while (to > from && /\s/.test(text[to - 1]!)) to--;
	return {start: from, end: to};
};
