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
	free: ReadonlyMap<number, Fields<T>> = new Map(),
): Surplus | null {
	for (const [index, one] of before.entries()) {
		const other = after[index];
		if (one === other) continue;
		if (!other || other.line !== one.line)
			return {line: Math.min(one.line, other?.line ?? one.line), what: `${name} would come or go`};
		const field = fields.find(key => !free.get(one.line)?.includes(key) && !equal(one[key], other[key]));
		if (field) return {line: one.line, what: `its ${String(field)} would change`};
	}

	const more = after[before.length];
	return more ? {line: more.line, what: `${name} would come`} : null;
}

/** A line nested below an item may be the very line that the edit is on; all the others stay as they are. */
function wrongDetails(before: Document, after: Document): Surplus | null {
	const same = (line: number): boolean => rawLine(before, line) === rawLine(after, line);
	for (const [index, item] of before.reading.roadmap.items.entries()) {
		const {details} = item;
		const now = after.reading.roadmap.items[index]?.details ?? [];
		if (details === now) continue;
		const wrong =
			details.length !== now.length ||
			details.some((one, at) => one.line !== now[at]!.line || (one.text !== now[at]!.text && same(one.line)));
		if (wrong) return {line: item.line, what: 'its details would change'};
	}

	return null;
}

const rawLine = (document: Document, line: number): string => {
	const span = document.source.rawLineSpan(line);
	return document.source.raw.slice(span.start, span.end);
};

/** What a change means to make different: statuses by line of item, actuals and what is met by line of metric. */
export interface Intent {
	readonly statuses?: ReadonlyMap<number, Status>;
	readonly actuals?: ReadonlyMap<number, number>;
	readonly mets?: ReadonlyMap<number, boolean>;
}

/**
 * What an edit would change beyond what was intended, or null where it changes exactly that. The law of every change: exactly the
 * intended may differ after reading again.
 */
export function surplus(before: Document, after: Document, intent: Intent): Surplus | null {
	const [old, now] = [before.reading.roadmap, after.reading.roadmap];
	if (old.title !== now.title) return {line: 1, what: 'the title would change'};
	const free = new Map<number, Fields<Roadmap['metrics'][number]>>([
		...[...(intent.actuals?.keys() ?? [])].map(line => [line, ['actual', 'text']] as const),
		...[...(intent.mets?.keys() ?? [])].map(line => [line, ['met', 'text']] as const),
	]);
	const found =
		first(old.items, now.items, ITEM, 'an item') ??
		first(old.phases, now.phases, PHASE, 'a phase') ??
		first(old.metrics, now.metrics, METRIC, 'a metric', free) ??
		first(old.notRecognised, now.notRecognised, ['line', 'text'], 'a line');
	return (
		found ??
		wrongDetails(before, after) ??
		wrongStatus(old, now, intent.statuses) ??
		wrongActual(now, intent.actuals) ??
		wrongMet(now, intent.mets)
	);
}

function wrongStatus(old: Roadmap, now: Roadmap, intended?: ReadonlyMap<number, Status>): Surplus | null {
	for (const [index, item] of now.items.entries()) {
		const want = intended?.get(item.line);
		const was = old.items[index]!;
		if (item.status !== (want ?? was.status))
			return {line: item.line, what: `it would read as ${item.status}`};
		if (want === undefined && item.marked !== was.marked)
			return {line: item.line, what: 'its mark would change'};
	}

	return null;
}

function wrongActual(now: Roadmap, intended?: ReadonlyMap<number, number>): Surplus | null {
	for (const metric of now.metrics) {
		const want = intended?.get(metric.line);
		if (
			want === undefined ||
			(metric.actual !== null && Math.abs(metric.actual - want) <= 1e-9 * Math.abs(want))
		)
			continue;
		return {line: metric.line, what: `it would read as ${metric.actual ?? 'no actual'}`};
	}

	return null;
}

function wrongMet(now: Roadmap, intended?: ReadonlyMap<number, boolean>): Surplus | null {
	const wrong = now.metrics.find(({line, met}) => met !== (intended?.get(line) ?? met));
	return wrong ? {line: wrong.line, what: `it would read as ${wrong.met ? 'met' : 'not met'}`} : null;
}
