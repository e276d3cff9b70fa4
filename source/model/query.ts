// Placeholder of the contract; the grammar is in design.md ("Filtering").
import type {Status} from './status.ts';

/** One term of a query. */
export type Term =
	| {readonly field: 'status'; readonly not: boolean; readonly statuses: readonly Status[]}
	| {readonly field: 'text'; readonly not: boolean; readonly words: readonly string[]};

/** A parsed query: all terms must hold. An empty list matches everything. */
export interface Query {
	readonly terms: readonly Term[];
}
