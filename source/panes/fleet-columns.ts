/** Where the cells of the fleet stand; 0 columns for those that gave way. */
export interface FleetColumns {
	readonly columns: number;
	readonly name: number;
	readonly bar: number;
	readonly percent: number;
	readonly count: number;
	/** The gap before it is part of it, as with the two after it. */
	readonly due: number;
	readonly overdue: number;
	readonly metrics: number;
}

const MARKER = 2;
const SIGN = 2;
const FIXED = {bar: 16, percent: 5, count: 9, due: 24, overdue: 2 + SIGN + 13, metrics: 13};
const LEAST_NAME = 20;
const MOST_NAME = 44;

type Optional = 'metrics' | 'due' | 'bar' | 'percent';

/** What gives way first. */
const GIVES_WAY: readonly Optional[] = ['metrics', 'due', 'bar', 'percent'];

const takenBy = (gone: ReadonlySet<string>): number =>
	Object.entries(FIXED).reduce((sum, [name, columns]) => sum + (gone.has(name) ? 0 : columns), MARKER);

/** Metrics, then due next, then the bar give way; name, count and overdue stay. What is over widens the bar, then the name. */
export const fleetColumns = (columns: number): FleetColumns => {
	const gone = new Set<string>();
	for (const name of GIVES_WAY) if (columns - takenBy(gone) < LEAST_NAME) gone.add(name);
	const rest = Math.max(0, columns - takenBy(gone));
	const wider = gone.has('bar') ? 0 : Math.max(0, Math.min(16, Math.floor((rest - 32) / 2)));
	const of = (name: Optional) => (gone.has(name) ? 0 : FIXED[name]);
	return {
		columns,
		name: Math.min(MOST_NAME, rest - wider),
		bar: of('bar') === 0 ? 0 : FIXED.bar + wider,
		percent: of('percent'),
		count: FIXED.count,
		due: of('due'),
		overdue: Math.min(FIXED.overdue, columns),
		metrics: of('metrics'),
	};
};
