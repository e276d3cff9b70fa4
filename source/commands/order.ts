import {next, say} from '../store/next.ts';
import {FLEET_ORDERS, type FleetOrder, METRIC_ORDERS, type MetricOrder, type State} from '../store/state.ts';
import type {Command} from './command.ts';

/** What the footer says of an order. */
const METRICS = {
	file: 'In the order of the file.',
	verdict: 'Sorted by verdict: what was missed comes first.',
	due: 'Sorted by when they are due.',
} as const satisfies Record<MetricOrder, string>;

const FLEET = {
	given: 'In the order in which they were given.',
	overdue: 'Sorted by what is overdue: the most comes first.',
	due: 'Sorted by what is due next.',
	progress: 'Sorted by progress: the least comes first.',
	title: 'Sorted by title.',
} as const satisfies Record<FleetOrder, string>;

const after = <Value>(all: readonly Value[], now: Value): Value =>
	all[(all.indexOf(now) + 1) % all.length] ?? now;

const ordered = (state: State): State => {
	if (state.view === 'fleet') {
		const fleet = after(FLEET_ORDERS, state.orders.fleet);
		return say({...state, orders: {...state.orders, fleet}}, FLEET[fleet]);
	}

	const metrics = after(METRIC_ORDERS, state.orders.metrics);
	return say({...state, orders: {...state.orders, metrics}}, METRICS[metrics]);
};

/** The next order of the list. */
export const sort = {
	id: 'sort',
	title: 'sort metrics, or the fleet',
	may: ({view, mode}) =>
		(mode.kind === 'browse' && (view === 'metrics' || view === 'fleet')) ||
		'Only metrics and the fleet are sorted. 3 and 0 show them.',
	run: state => next(ordered(state)),
} as const satisfies Command;
