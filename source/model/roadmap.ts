import type {Status} from './status.ts';

/** Why something was read as it was: the words for it ("its own box [ ]", "heading") and the line that said so. */
export interface Reason {
	readonly what: string;
	/** 1-based source line, or null where no line says it ("nothing says when"). */
	readonly line: number | null;
}

/** The kinds of phase, strongest first: an item belongs to the innermost enclosing heading of the strongest kind. */
export const PHASE_KINDS = ['release', 'period', 'horizon', 'status', 'theme'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

/**
 * Calendar time as written, in one canonical notation: `2026`, `2026-H1`, `2026-Q2`, `2026-05`, `2026-05-20`, a range
 * `2026-Q2/2026-Q3`, an open end `2027/..` or `../2027`; without a year `Q1`, `H1`, `05`, `05-28`. See `period.ts` for the arithmetic.
 */
export type Period = string;

/** What a phase says of itself in prose: "Focus: …", "Goal: …", "⚠️ Testing partial". Shown with the phase, never counted. */
export interface Remark {
	readonly line: number;
	readonly text: string;
	/** The status that the remark's own mark stands for, if it has one. */
	readonly status: Status | null;
}

/** A heading, or a line that acts as one, with items somewhere below it. */
export interface Phase {
	/** 1-based line of the heading; also the phase's identity within one reading. */
	readonly line: number;
	readonly kind: PhaseKind;
	/** The heading as the file has it, without markup and marks of status: `v0.9 - Beta Release (Q2 2026)`. */
	readonly title: string;
	/** The name used in lists, without period and marks: `v0.9 Beta Release`. */
	readonly shortTitle: string;
	/** How deep it stands in the outline of phases; 0 is outermost. */
	readonly depth: number;
	/** Line of the nearest enclosing phase, or null. */
	readonly parent: number | null;
	/** What the heading itself, or a line directly below it, states; else null. */
	readonly status: Status | null;
	readonly period: Period | null;
	readonly remarks: readonly Remark[];
	readonly because: {readonly kind: Reason; readonly status: Reason | null; readonly period: Reason | null};
}

/** One piece of work. */
export interface Item {
	/** 1-based source line; also the item's identity within one reading. */
	readonly line: number;
	/** The last source line that belongs to it, nested lines included. */
	readonly lastLine: number;
	/** Its words without bullet, box, marks of status and inline markup. Bare text: not yet safe to show. */
	readonly title: string;
	readonly status: Status;
	/** Whether the line itself states the status. */
	readonly marked: boolean;
	/** Line of its phase, or null. */
	readonly phase: number | null;
	/** When it is meant to happen, as stated by itself or around it. */
	readonly period: Period | null;
	/** Lines of the enclosing headings between the phase and the item, outermost first; the theme is the last of them. */
	readonly themes: readonly number[];
	/** Words of the innermost of `themes` (or of a group bullet, or of a category cell), or null. */
	readonly theme: string | null;
	/** Line of the item it is nested below, or null. */
	readonly parent: number | null;
	readonly details: readonly {readonly line: number; readonly text: string}[];
	/** For rows: the columns' names and this row's cells, in file order. */
	readonly cells: readonly {readonly column: string; readonly text: string}[] | null;
	/** The kind of place it stands in. */
	readonly place: Place;
	/** Line of the phase of the same file that this row sums up, so that it isn't counted twice; else null. */
	readonly sumsUp: number | null;
	/** Targets of links on the item's own lines, in order. */
	readonly links: readonly string[];
	readonly because: {
		readonly status: Reason;
		readonly period: Reason;
		readonly phase: Reason;
		readonly theme: Reason | null;
	};
}

export type Place = 'list' | 'table' | 'html-table' | 'tab-table' | 'heading' | 'paragraph';

export type Comparator = '<' | '<=' | '>' | '>=' | '=';

/** A measurable target, or a criterion of success. */
export interface Metric {
	readonly line: number;
	/** What is measured, without the figure: "GitHub stars". */
	readonly label: string;
	/** The whole line's words. */
	readonly text: string;
	readonly op: Comparator | null;
	/** The figure with its scale applied (50k is 50000), or null for a criterion without one. */
	readonly target: number | null;
	/** `%` `ms` `s` `min` `h` `d` `KB` `MB` `GB` `TB` `x` `$` or another symbol of measure, or null. */
	readonly unit: string | null;
	readonly by: Period | null;
	/** Today's figure in the target's unit, if the file states one (a baseline counts until another is stated). */
	readonly actual: number | null;
	/** The figure that "from … to …" starts at, or null. */
	readonly baseline: number | null;
	/** For criteria without a figure: whether a mark says that it is met. */
	readonly met: boolean;
	/** The heading it stands under: line and words; null at the top of a file. */
	readonly section: {readonly line: number; readonly title: string} | null;
	/** Line of the phase it belongs to, or null. */
	readonly phase: number | null;
	readonly because: {readonly target: Reason; readonly by: Reason; readonly actual: Reason | null};
}

/** A list line or table row that was read neither as item nor as metric, detail, remark or heading, and why. */
export interface NotRecognised {
	readonly line: number;
	readonly text: string;
	/** The heading it stands under. */
	readonly under: {readonly line: number; readonly title: string} | null;
	/** In the product's words: "principles", "how to take part", "a legend". */
	readonly why: string;
	/** Whether careful readers would differ about it. */
	readonly doubtful: boolean;
}

/** What a roadmap says. All lists are in file order. */
export interface Roadmap {
	readonly title: string;
	readonly phases: readonly Phase[];
	readonly items: readonly Item[];
	readonly metrics: readonly Metric[];
	readonly notRecognised: readonly NotRecognised[];
}
