import {closest} from './closest.ts';
import type {QueryProblem} from './query.ts';
import {FIELDS, type Field} from './query-fields.ts';
import {quoted, type WrittenTerm} from './query-text.ts';

/** There is no such field. */
export const unknownField = ({text, start, end, not, field, values}: WrittenTerm): QueryProblem => {
	const near = closest(field!, FIELDS);
	const suggestion = near === null ? null : `${not ? '-' : ''}${near}:${values.map(quoted).join(',')}`;
	const hint =
		suggestion === null ? `There are ${FIELDS.join(', ')}.` : `Did you mean ${suggestion}? tab takes it.`;
	return {
		kind: 'unknown field',
		term: text,
		start,
		end,
		suggestion,
		message: `No field is called "${field}". ${hint}`,
	};
};

/** The field has no such value. */
export const unknownValue = (
	term: WrittenTerm,
	field: Field,
	wrong: string,
	known: readonly string[],
): QueryProblem => {
	const near = closest(wrong, known);
	const fixed = term.values.map(value => (value === wrong && near !== null ? near : value));
	const suggestion =
		near === null ? null : `${term.not ? '-' : ''}${term.field}:${fixed.map(quoted).join(',')}`;
	const few =
		known.length > 0 && known.length <= 7
			? ` There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`
			: '';
	const write = field === 'quarter' || field === 'year' ? ' Write it like 2026-Q3, 2026 or @current.' : few;
	const hint = near === null ? write : ` Did you mean ${near}? tab takes it.`;
	const {text, start, end} = term;
	return {
		kind: 'unknown value',
		term: text,
		start,
		end,
		suggestion,
		message: `No ${field} is called "${wrong}".${hint}`,
	};
};

/** A term that more letters could finish; its message is made once all terms are known. */
export const UNFINISHED = {kind: 'unfinished', suggestion: null, message: ''} as const;

/** An unfinished term's problem with its message: what holds meanwhile. */
export const unfinished = (problem: QueryProblem, applied: readonly string[]): QueryProblem => {
	if (problem.kind !== 'unfinished') return problem;
	const rest =
		applied.length === 0 ? 'it filters nothing so far' : `only ${applied.join(' ')} applies so far`;
	return {...problem, message: `${problem.term} is not finished, so ${rest}.`};
};
