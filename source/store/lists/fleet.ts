import {overdueOf} from '../../model/due.ts';
import {endOf} from '../../model/period.ts';
import {countsOf} from '../../model/progress.ts';
import type {Roadmap} from '../../model/roadmap.ts';
import {OPEN} from '../../model/status.ts';
import {memo} from '../memo.ts';
import type {Entry, FleetOrder, State} from '../state.ts';

const MANY = 64;

/** What a roadmap is sorted by: less comes first. */
type Measure = (roadmap: Roadmap, today: string) => number | string;

const LAST = '9999-12-31';

/** The next day on which something that is open is due. */
const nextDue = memo((roadmap: Roadmap, today: string): string => {
	const ends = roadmap.items.flatMap(({period, status}) => {
		const end = period === null || !OPEN.has(status) ? null : endOf(period);
		return end === null || end < today ? [] : [end];
	});
	return ends.toSorted()[0] ?? LAST;
}, MANY);

const lateItems = memo((roadmap: Roadmap, today: string) => overdueOf(roadmap.items, today).length, MANY);

const progress = memo((roadmap: Roadmap): number => {
	const {done, total} = countsOf(roadmap.items);
	return total === 0 ? 2 : done / total;
}, MANY);

const MEASURES = {
	given: null,
	overdue: (roadmap, today) => -lateItems(roadmap, today),
	due: nextDue,
	progress: roadmap => progress(roadmap),
	title: ({title}) => title.toLowerCase(),
} as const satisfies Record<FleetOrder, Measure | null>;

const compare = (a: number | string, b: number | string): number =>
	typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));

/** The roadmaps in the order in which the fleet lists them; those that were not read come last. */
export const fleetEntries = ({entries, orders, today}: State): readonly Entry[] => {
	const measure = MEASURES[orders.fleet];
	if (measure === null) return entries;
	const measured = entries.map(entry => {
		const roadmap = entry.document?.reading.roadmap;
		return {entry, by: roadmap === undefined ? null : measure(roadmap, today)};
	});
	return measured
		.toSorted((a, b) =>
			a.by === null || b.by === null ? Number(a.by === null) - Number(b.by === null) : compare(a.by, b.by),
		)
		.map(({entry}) => entry);
};
