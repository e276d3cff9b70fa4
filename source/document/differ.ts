import type {Item, Roadmap} from '../model/roadmap.ts';
import type {Status} from '../model/status.ts';
import type {Document} from './document.ts';

/** What differs beyond the intended: a line, and what about it, in words. */
export interface Surplus {
	readonly line: number;
	readonly what: string;
}

type Fields<T> = readonly (keyof T)[];

const ITEM: Fields<Item> = [
	'line',
	'lastLine',
	'title',
	'phase',
	'period',
	'themes',
	'theme',
	'parent',
	'details',
	'sumsUp',
	'links',
	'place',
];
const PHASE: Fields<Roadmap['phases'][number]> = [
	'line',
	'kind',
	'title',
	'depth',
	'parent',
	'status',
	'period',
	'remarks',
];
const METRIC: Fields<Roadmap['metrics'][number]> = [
	'line',
	'label',
	'text',
	'op',
	'target',
	'unit',
	'by',
	'actual',
	'baseline',
	'met',
	'section',
	'phase',
];

const equal = (a: unknown, b: unknown): boolean =>
	a === b || (typeof a === 'object' && a !== null && JSON.stringify(a) === JSON.stringify(b));

function first<T extends {readonly line: number}>(
	before: readonly T[],
	after: readonly T[],
	fields: Fields<T>,
	name: string,
): Surplus | null {
	for (const [index, one] of before.entries()) {
		const other = after[index];
		if (one === other) continue;
		if (!other || other.line !== one.line)
			return {line: Math.min(one.line, other?.line ?? one.line), what: `${name} would come or go`};
		const field = fields.find(key => !equal(one[key], other[key]));
		if (field) return {line: one.line, what: `its ${String(field)} would change`};
	}

	const more = after[before.length];
	return more ? {line: more.line, what: `${name} would come`} : null;
}

/**
 * What an edit would change beyond the statuses that were intended, or null where it changes exactly those. The law of every
 * change: exactly the intended statuses may differ after reading again.
 */
export function surplus(
	before: Document,
	after: Document,
	intended: ReadonlyMap<number, Status>,
): Surplus | null {
	const [old, now] = [before.reading.roadmap, after.reading.roadmap];
	if (old.title !== now.title) return {line: 1, what: 'the title would change'};
	const found =
		first(old.items, now.items, ITEM, 'an item') ??
		first(old.phases, now.phases, PHASE, 'a phase') ??
		first(old.metrics, now.metrics, METRIC, 'a metric') ??
		first(old.notRecognised, now.notRecognised, ['line', 'text'], 'a line');
	if (found) return found;
	for (const [index, item] of now.items.entries()) {
		const want = intended.get(item.line);
		const was = old.items[index]!;
		if (item.status !== (want ?? was.status))
			return {line: item.line, what: `it would read as ${item.status}`};
		if (want === undefined && item.marked !== was.marked)
			return {line: item.line, what: 'its mark would change'};
	}

	return null;
}
