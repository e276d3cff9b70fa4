import type {Query, QueryProblem, Term} from './query.ts';
import {fieldOf} from './query-fields.ts';
import type {QueryNames} from './query-names.ts';
import {UNFINISHED, unfinished, unknownField, unknownValue} from './query-problems.ts';
import {type FieldReader, READERS} from './query-readers.ts';
import {type WrittenTerm, writtenTerms} from './query-text.ts';

export type {QueryNames} from './query-names.ts';

export interface ParsedQuery {
	readonly query: Query;
	/** Terms that are not applied, and why. */
	readonly problems: readonly QueryProblem[];
	/** The terms that are applied, as typed. */
	readonly applied: readonly string[];
}

type Parsed = {readonly term: Term} | {readonly problem: QueryProblem};

const parseField = (written: WrittenTerm, known: QueryNames | null): Parsed => {
	const field = fieldOf(written.field!);
	if (field === null) return {problem: unknownField(written)};
	const {text, start, end} = written;
	const reader: FieldReader = READERS[field];
	const values: unknown[] = [];
	for (const value of written.values) {
		const read = reader.read(value, known);
		if ('value' in read) values.push(read.value);
		else if (read.wrong === 'unknown') return {problem: unknownValue(written, field, value, read.known)};
		else return {problem: {...UNFINISHED, term: text, start, end}};
	}
	return {term: reader.term(values, written.not)};
};

const parseTerm = (written: WrittenTerm, known: QueryNames | null): Parsed => {
	if (written.field !== null) return parseField(written, known);
	const {text, start, end, not} = written;
	const [word = ''] = written.values;
	if (word === '' || text === '-') return {problem: {...UNFINISHED, term: text, start, end}};
	return {term: {field: 'text', not, words: [word]}};
};

/**
 * Reads a filter as typed (see "Filtering" of the documentation). Terms that are unknown or not finished are reported and left out,
 * so that a slip never looks like an empty answer.
 */
export const parseQuery = (text: string, known: QueryNames | null = null): ParsedQuery => {
	const parsed = writtenTerms(text).map(written => ({written, ...parseTerm(written, known)}));
	const applied = parsed.flatMap(each => ('term' in each ? [each.written.text] : []));
	return {
		query: {terms: parsed.flatMap(each => ('term' in each ? [each.term] : []))},
		problems: parsed.flatMap(each => ('problem' in each ? [unfinished(each.problem, applied)] : [])),
		applied,
	};
};
