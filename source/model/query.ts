import type {Period} from './roadmap.ts';
import type {Status} from './status.ts';
import type {Verdict} from './verdict.ts';

/** What `is:` can ask of an item. */
export const STATES = ['open', 'closed', 'done', 'overdue', 'current', 'unmarked', 'marked'] as const;
export type ItemState = (typeof STATES)[number];

/** What `no:` can ask for. */
export const PARTS = ['period', 'phase', 'release', 'theme', 'actual'] as const;
export type Part = (typeof PARTS)[number];

/** One end of a stretch of time: a period as written, or so many quarters or years from the present one. */
export type TimePoint =
	| {readonly period: Period}
	| {readonly fromCurrent: number; readonly unit: 'quarter' | 'year'};

/** A stretch of time that is asked for; what overlaps it fits. Ends are inclusive, null is open. */
export interface TimeRange {
	readonly from: TimePoint | null;
	readonly to: TimePoint | null;
	/** `<2026-Q3` and `>2026-Q3`: the end itself does not belong to it. */
	readonly excludes: 'from' | 'to' | null;
}

export type Term =
	| {readonly field: 'status'; readonly not: boolean; readonly statuses: readonly Status[]}
	| {readonly field: 'is'; readonly not: boolean; readonly states: readonly (ItemState | Status)[]}
	| {readonly field: 'quarter'; readonly not: boolean; readonly ranges: readonly TimeRange[]}
	| {readonly field: 'no'; readonly not: boolean; readonly parts: readonly Part[]}
	| {
			readonly field: 'release' | 'phase' | 'theme' | 'roadmap';
			readonly not: boolean;
			readonly names: readonly string[];
	  }
	| {readonly field: 'metric'; readonly not: boolean; readonly verdicts: readonly Verdict[]}
	| {readonly field: 'text'; readonly not: boolean; readonly words: readonly string[]};

export type TermField = Term['field'];

/** A parsed query: all terms must hold. An empty list matches everything. */
export interface Query {
	readonly terms: readonly Term[];
}

/** Why a term of a query is not applied. */
export interface QueryProblem {
	readonly kind: 'unknown field' | 'unknown value' | 'unfinished';
	/** The term as typed. */
	readonly term: string;
	/** Where it stands in what was typed. */
	readonly start: number;
	readonly end: number;
	/** The term that was probably meant, to put in its place; null where nothing is near. */
	readonly suggestion: string | null;
	/** A whole sentence for the screen. */
	readonly message: string;
}

/** Matches everything. */
export const EVERYTHING: Query = {terms: []};
