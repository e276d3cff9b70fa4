import {openCount} from './due.ts';
import {phaseTree} from './phase-tree.ts';
import {countsOf, isComplete} from './progress.ts';
import {PARTS, STATES} from './query.ts';
import {matches, type QueryContext} from './query-match.ts';
import {
	FIELDS,
	type Field,
	fieldOf,
	isNamed,
	parseQuery,
	plainName,
	type QueryNames,
	VERDICT_VALUES,
} from './query-parse.ts';
import {quoted, type WrittenTerm, writtenTerms} from './query-text.ts';
import type {Item, Phase, Roadmap} from './roadmap.ts';
import {standingWords} from './standing.ts';
import {STATUSES} from './status.ts';
import {timeEntries} from './time-list.ts';

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

/** Most that are worth offering. */
const MOST = 40;

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

interface Offer {
	readonly value: string;
	readonly about: string;
	readonly note: (items: readonly Item[]) => string;
}

const plainly = (value: string): Offer => ({value, about: '', note: () => ''});

const standingOf = (phase: Phase, {roadmap, today}: QueryContext): string => {
	const items = phaseTree(roadmap).within(phase.line);
	const done = isComplete(countsOf(items));
	return done ? 'all done' : standingWords(phase.period, {open: openCount(items), done}, today);
};

const NUMBERS = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];

const aboutPhases = (phases: readonly Phase[]): string => {
	if (phases.length <= 2) return phases.map(({shortTitle}) => shortTitle).join(', ');
	const noun = phases.every(({kind}) => kind === 'release') ? 'releases' : 'phases';
	return `${NUMBERS[phases.length] ?? phases.length} ${noun}`;
};

const times = (context: QueryContext): Offer[] => {
	const entries = timeEntries(context).filter(({kind}) => kind !== 'any' && kind !== 'none');
	const offers = entries.map((entry): Offer => {
		const [only] = entry.phases;
		const standing = entry.phases.length === 1 && only !== undefined ? standingOf(only, context) : '';
		const note =
			entry.kind === 'year' ? 'the whole year' : entry.now ? 'this quarter, also @current' : standing;
		return {
			value: entry.term.slice(entry.term.indexOf(':') + 1),
			about: aboutPhases(entry.phases),
			note: () => note,
		};
	});
	const years = [...new Set(offers.flatMap(({value}) => /^(\d{4})-Q/.exec(value)?.[1] ?? []))];
	const yearPhases = (year: string): Phase[] => [
		...new Set(entries.filter(({term}) => term.startsWith(`quarter:${year}-`)).flatMap(({phases}) => phases)),
	];
	const whole = years.map(
		(value): Offer => ({value, about: aboutPhases(yearPhases(value)), note: () => 'the whole year'}),
	);
	const now = entries.some(entry => entry.now);
	return [
		...offers,
		...whole,
		...(now ? [] : [{...plainly('@current'), about: 'this quarter'}]),
		{...plainly('@next'), about: 'the next quarter'},
	];
};

const namesOf = (phases: readonly Phase[], context: QueryContext): Offer[] =>
	phases.map(phase => ({value: phase.shortTitle, about: '', note: () => standingOf(phase, context)}));

const OFFERS = {
	status: () => STATUSES.map(plainly),
	is: () => STATES.map(plainly),
	quarter: times,
	year: context => {
		const years = times(context).flatMap(({value}) => /^\d{4}/.exec(value)?.[0] ?? []);
		return [...new Set(years)].map(value => ({value, about: '', note: () => 'the whole year'}));
	},
	release: context =>
		namesOf(
			phaseTree(context.roadmap).listed.filter(({kind}) => kind === 'release'),
			context,
		),
	phase: context => namesOf(phaseTree(context.roadmap).listed, context),
	theme: context => [...new Set(context.roadmap.items.flatMap(({theme}) => theme ?? []))].map(plainly),
	roadmap: context => [plainly(context.roadmap.title)],
	metric: () =>
		Object.keys(VERDICT_VALUES)
			.filter(value => value !== 'no-actual')
			.map(plainly),
	no: () => PARTS.map(plainly),
} as const satisfies Record<Field, (context: QueryContext) => readonly Offer[]>;

const EMPTY_TERM: WrittenTerm = {
	text: '',
	start: 0,
	end: 0,
	not: false,
	field: null,
	values: [''],
	open: false,
};

/** How well a value fits what was typed: 0 it begins so, 1 one of its words does, null not at all. */
const fitOf = (value: string, typed: string): 0 | 1 | null => {
	const [name, wanted] = [plainName(value), plainName(typed)];
	if (name.startsWith(wanted) || (/^\d{4}-$/.test(wanted) && `${name}-` === wanted)) return 0;
	return isNamed(name, wanted) ? 1 : null;
};

const fitting = (offers: readonly Offer[], typed: string): Offer[] => {
	const rated = offers.map(offer => ({offer, fit: fitOf(offer.value, typed)}));
	return ([0, 1] as const)
		.flatMap(fit => rated.filter(each => each.fit === fit).map(each => each.offer))
		.slice(0, MOST);
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
