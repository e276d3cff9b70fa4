import {openCount} from './due.ts';
import {phaseTree} from './phase-tree.ts';
import {countsOf, isComplete} from './progress.ts';
import {PARTS, STATES} from './query.ts';
import type {Field} from './query-fields.ts';
import type {QueryContext} from './query-match.ts';
import {isNamed, plainName} from './query-names.ts';
import {VERDICT_VALUES} from './query-values.ts';
import type {Item, Phase} from './roadmap.ts';
import {standingWords} from './standing.ts';
import {STATUSES} from './status.ts';
import {timeEntries} from './time-list.ts';

/** Most that are worth offering. */
const MOST = 40;

/** A value that a field can take. */
export interface Offer {
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

/** The values of each field in a roadmap. */
export const OFFERS = {
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

/** How well a value fits what was typed: 0 it begins so, 1 one of its words does, null not at all. */
const fitOf = (value: string, typed: string): 0 | 1 | null => {
	const [name, wanted] = [plainName(value), plainName(typed)];
	if (name.startsWith(wanted) || (/^\d{4}-$/.test(wanted) && `${name}-` === wanted)) return 0;
	return isNamed(name, wanted) ? 1 : null;
};

/** The offers that what was typed could become, those that begin so first. */
export const fitting = (offers: readonly Offer[], typed: string): Offer[] => {
	const rated = offers.map(offer => ({offer, fit: fitOf(offer.value, typed)}));
	return ([0, 1] as const)
		.flatMap(fit => rated.filter(each => each.fit === fit).map(each => each.offer))
		.slice(0, MOST);
};
