import type {Change, Document, Refused} from '../document/document.ts';
import type {Query, QueryProblem} from '../model/query.ts';
import type {ReadOptions} from '../reading/reading.ts';
import type {Edit} from '../text/edit.ts';

/** The views, in the order of their keys. */
export const VIEWS = ['fleet', 'roadmap', 'releases', 'metrics', 'timeline', 'board'] as const;
export type View = (typeof VIEWS)[number];

export type Pane = 'phases' | 'items' | 'item';

/** A roadmap that was asked for. Its path is its identity. */
export interface Entry {
	readonly path: string;
	/** The path as shown, relative to where the program was started. */
	readonly name: string;
	readonly state: 'waiting' | 'open' | 'failed' | 'gone';
	/** What was read last; kept when the file is gone or can't be read any more. */
	readonly document: Document | null;
	/** One sentence where `state` is failed or gone, else null. */
	readonly problem: string | null;
	/** Why it can't be written to as a file ("read-only"), or null; the document may be locked for its own reasons. */
	readonly readOnly: string | null;
	/** What is on disk as far as is known; differs from `document` while a change is on its way there. */
	readonly disk: Document | null;
	/** What is being written at present, or null. */
	readonly saving: Document | null;
	/** Whether the file may have changed while something was being written, so that it is to be read again after. */
	readonly recheck: boolean;
	/** Lines whose status differs since another program changed the file; cleared by the next key that moves. */
	readonly changed: ReadonlySet<number>;
}

/** Where a roadmap was left. Lines are those of its present reading. */
export interface Position {
	readonly pane: Pane;
	/** Line of the selected phase in view 1, or null for the first. */
	readonly phase: number | null;
	/** Line of the selected item, or null for the first. */
	readonly item: number | null;
	/** Line of the selected phase in view 2. */
	readonly release: number | null;
	readonly metric: number | null;
	/** Line of the selected row in the list of lines not read as work. */
	readonly notRead: number | null;
	/** Lines of items, themes, releases and headings that were opened or folded against their default. */
	readonly toggled: ReadonlySet<number>;
	/** Lines of the items that were marked to be changed together, in the order of marking. */
	readonly marked: ReadonlySet<number>;
	/** How far the item pane was scrolled. */
	readonly itemScroll: number;
	/** Which cell of the time axis is the first that is shown, or null for those around today. */
	readonly axisStart: number | null;
}

/** A line of text being typed. */
export interface Input {
	readonly text: string;
	/** In UTF-16 units. */
	readonly caret: number;
}

/** What the keys mean at present. Exactly one. */
export type Mode =
	| {readonly kind: 'browse'}
	| {readonly kind: 'not-read'}
	| {
			readonly kind: 'filter';
			readonly input: Input;
			/** The filter before it was opened. */
			readonly before: string;
			/** Which completion is chosen. */
			readonly choice: number;
			/** Which earlier filter was recalled, 0 the latest; -1 for none. */
			readonly recalled: number;
	  }
	| {
			readonly kind: 'pick-status';
			readonly lines: readonly number[];
			readonly purpose: 'change' | 'filter';
			/** The value under the picker's cursor, once it has moved. */
			readonly highlighted: string | null;
	  }
	/** Where the item of a line is to be moved: lines of the headings of sections, as text. */
	| {readonly kind: 'pick-section'; readonly line: number; readonly highlighted: string | null}
	| {readonly kind: 'pick-quarter'; readonly highlighted: string | null}
	| {readonly kind: 'pick-filter'; readonly highlighted: string | null}
	| {
			/** A metric's actual is being typed. */
			readonly kind: 'actual';
			readonly path: string;
			readonly line: number;
			readonly input: Input;
			/** Why what stands there can't be taken, or null. */
			readonly problem: string | null;
	  }
	| {
			/** The present filter gets a name. */
			readonly kind: 'name-filter';
			readonly input: Input;
			readonly problem: string | null;
	  }
	| {readonly kind: 'pick-roadmap'; readonly highlighted: string | null}
	| {
			readonly kind: 'help';
			readonly scroll: number;
			/** What a key is looked for by, or null while nothing is typed. */
			readonly input: Input | null;
	  }
	| {readonly kind: 'palette'; readonly input: Input; readonly choice: number}
	| {
			readonly kind: 'refused';
			readonly what: string;
			readonly path: string;
			readonly line: number;
			readonly refusal: Refused;
	  };

/** One step that can be taken back. */
export interface Step {
	/** What makes it this step: a count from the start of the program. */
	readonly id: number;
	readonly path: string;
	/** The first line that it changed, in `before`. */
	readonly line: number;
	/** What was asked for, with the lines as they were in `before`. */
	readonly change: Change;
	/** What was done, for the footer. */
	readonly what: string;
	readonly edits: readonly Edit[];
	readonly inverse: readonly Edit[];
	/** The text before and after, to tell whether the file moved on. */
	readonly before: Document;
	readonly after: Document;
	/** When the file was last known to hold it, in ms since 1970; null until it was saved. */
	readonly savedAt: number | null;
	/** Another program wrote over it: it can be done again for as long as the program runs, whatever is changed meanwhile. */
	readonly takenBack: boolean;
}

/** A step is done, taken back, or done again. */
export type Way = 'do' | 'undo' | 'redo';

/** A change that is shown already and not on disk yet. */
export interface Pending {
	readonly path: string;
	readonly step: Step;
	readonly way: Way;
	/** Whether the save that is under way holds it. */
	readonly underWay: boolean;
}

export interface History {
	readonly done: readonly Step[];
	readonly undone: readonly Step[];
}

/** In which order view 3 lists its metrics. */
export const METRIC_ORDERS = ['file', 'verdict', 'due'] as const;
export type MetricOrder = (typeof METRIC_ORDERS)[number];

/** In which order the fleet lists its roadmaps. */
export const FLEET_ORDERS = ['given', 'overdue', 'due', 'progress', 'title'] as const;
export type FleetOrder = (typeof FLEET_ORDERS)[number];

/** What stands at the left of the footer until the next key. */
export interface Message {
	readonly text: string;
	readonly tone: 'plain' | 'trouble';
}

export interface Filter {
	/** As typed. */
	readonly text: string;
	readonly query: Query;
	/** Terms that are not applied, and why. */
	readonly problems: readonly QueryProblem[];
	/** The terms that are applied, as typed. */
	readonly applied: readonly string[];
}

/** How it is drawn: taken from the environment and the preferences. */
export interface Look {
	/** 0 none, 1 sixteen, 2 256, 3 true colour. */
	readonly colours: 0 | 1 | 2 | 3;
	/** Whether bold, dim and reverse may be used. */
	readonly weights: boolean;
	readonly background: 'dark' | 'light';
	readonly palette: 'standard' | 'safe';
	readonly glyphs: 'unicode' | 'ascii';
}

/** The whole state of the dashboard. */
export interface State {
	readonly size: {readonly columns: number; readonly rows: number};
	/** Today as `YYYY-MM-DD` in the user's time zone. */
	readonly today: string;
	/** How dates are read. */
	readonly reading: ReadOptions;
	readonly look: Look;
	/** `--demo`: the copies may be played with, and the header says so. */
	readonly demo: boolean;
	readonly entries: readonly Entry[];
	readonly view: View;
	/** Path of the roadmap that views 1 to 5 show, or null in a fleet where none was opened yet. */
	readonly current: string | null;
	/** Path of the selected row of the fleet. */
	readonly fleetRow: string | null;
	readonly positions: ReadonlyMap<string, Position>;
	readonly mode: Mode;
	readonly filter: Filter;
	/** Filters that were kept, latest first. */
	readonly recent: readonly string[];
	/** Filters that were given a name. */
	readonly saved: Readonly<Record<string, string>>;
	/** Whether view 3 shows the metrics of all roadmaps; `current` is then the one that the cursor is in. */
	readonly together: boolean;
	readonly orders: {readonly metrics: MetricOrder; readonly fleet: FleetOrder};
	readonly message: Message | null;
	readonly history: History;
	/** Changes that are not on disk yet, oldest first, over all roadmaps. */
	readonly pending: readonly Pending[];
	/** The number of the next step. */
	readonly nextId: number;
}
