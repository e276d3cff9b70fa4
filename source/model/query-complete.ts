import {phaseTree} from './phase-tree.ts';
import {FIELDS, type Field, fieldOf} from './query-fields.ts';
import {matches, type QueryContext} from './query-match.ts';
import type {QueryNames} from './query-names.ts';
import {fitting, OFFERS, type Offer} from './query-offers.ts';
import {parseQuery} from './query-parse.ts';
import {quoted, type WrittenTerm, writtenTerms} from './query-text.ts';
import type {Item, Phase, Roadmap} from './roadmap.ts';

/** A way of finishing the term at the caret. */
export interface Completion {
	/** The whole term: `quarter:2026-Q2`. A name of a field alone ends in its colon and waits for a value. */
	readonly text: string;
	/** How many items it lets through together with the terms before it; null for a field alone. */
	readonly count: number | null;
	/** What it stands for: names of phases; bare text, not yet safe to show. */
	readonly about: string;
	/** How that stands: "143 days over", "all done", "this quarter, also @current", "the whole year"; else empty. */
	readonly note: string;
}

/** Completions of the term at the caret, and the stretch that a chosen one takes the place of. */
export interface Completions {
	readonly start: number;
	readonly end: number;
	readonly list: readonly Completion[];
}

/** The names that `release:` and its like can take in a roadmap. */
export const queryNames = (roadmap: Roadmap, name: string): QueryNames => {
	const {listed, chain} = phaseTree(roadmap);
	const phases = [...new Set(listed.flatMap(phase => chain(phase.line)))].toSorted((a, b) => a.line - b.line);
	const titles = (all: readonly Phase[]): string[] =>
		all.flatMap(({title, shortTitle}) => [shortTitle, title]);
	return {
		releases: titles(phases.filter(({kind}) => kind === 'release')),
		phases: titles(phases),
		themes: [...new Set(roadmap.items.flatMap(({theme}) => theme ?? []))],
		roadmaps: [roadmap.title, name],
	};
};

const EMPTY_TERM: WrittenTerm = {
	text: '',
	start: 0,
	end: 0,
	not: false,
	field: null,
	values: [''],
	open: false,
};

const valueCompletions = (
	field: Field,
	term: WrittenTerm,
	context: QueryContext,
	base: readonly Item[],
): Completion[] => {
	const typed = term.values.at(-1) ?? '';
	const earlier = term.values.slice(0, -1).map(quoted);
	const offers: readonly Offer[] = OFFERS[field](context);
	return fitting(offers, typed).map(({value, about, note}) => {
		const text = `${term.not ? '-' : ''}${term.field ?? field}:${[...earlier, quoted(value)].join(',')}`;
		const {query} = parseQuery(text);
		const items = base.filter(item => matches(query, item, context));
		return {text, count: items.length, about, note: note(items)};
	});
};

const fieldCompletions = (term: WrittenTerm, context: QueryContext, base: readonly Item[]): Completion[] => {
	const typed = (term.values[0] ?? '').toLowerCase();
	const sign = term.not ? '-' : '';
	const fields = FIELDS.filter(
		field => field.startsWith(typed) && (field !== 'metric' || context.roadmap.metrics.length > 0),
	);
	const list = fields.map(
		(field): Completion => ({text: `${sign}${field}:`, count: null, about: '', note: ''}),
	);
	if (typed.length < 2) return list;
	return [
		...list,
		...(['status', 'is'] as const).flatMap(field =>
			valueCompletions(field, {...term, field, values: [typed]}, context, base).filter(({text}) =>
				text.slice(text.indexOf(':') + 1).startsWith(typed),
			),
		),
	];
};

/** What the term at the caret could become, with how many items each would leave; the terms around it hold already. */
export const completions = (text: string, caret: number, context: QueryContext): Completions => {
	const terms = writtenTerms(text);
	const at = terms.find(term => term.start < caret && caret <= term.end);
	const around = terms.filter(term => term !== at).map(term => term.text);
	const names = queryNames(context.roadmap, context.name);
	const {query} = parseQuery(around.join(' '), names);
	const base = context.roadmap.items.filter(item => matches(query, item, context));
	const term = at ?? {...EMPTY_TERM, start: caret, end: caret};
	const field = term.field === null ? null : fieldOf(term.field);
	if (term.field !== null && field === null) return {start: term.start, end: term.end, list: []};
	const list =
		field === null ? fieldCompletions(term, context, base) : valueCompletions(field, term, context, base);
	return {start: term.start, end: term.end, list};
};
