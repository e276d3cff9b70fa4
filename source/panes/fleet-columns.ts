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
/** Room for the sign and a figure, without its word. */
export const ONLY_FIGURE = 8;
const LEAST_NAME = 20;
const MOST_NAME = 44;

type Optional = 'metrics' | 'due' | 'bar' | 'percent';

/** What gives way first. */
const GIVES_WAY: readonly Optional[] = ['metrics', 'due', 'bar', 'percent'];

/** Where one pane shows at a time, counts and what is overdue stand closer. */
const fixedFor = (columns: number): typeof FIXED =>
	columns < 58 ? {...FIXED, count: 8, overdue: columns < 36 ? ONLY_FIGURE : FIXED.overdue - 3} : FIXED;

const takenBy = (fixed: typeof FIXED, gone: ReadonlySet<string>): number =>
	Object.entries(fixed).reduce((sum, [name, columns]) => sum + (gone.has(name) ? 0 : columns), MARKER);

/** Metrics, then due next, then the bar give way; name, count and overdue stay. What is over widens the bar, then the name. */
export const fleetColumns = (columns: number): FleetColumns => {
	const fixed = fixedFor(columns);
	const gone = new Set<string>();
	for (const name of GIVES_WAY) if (columns - takenBy(fixed, gone) < LEAST_NAME) gone.add(name);
	const rest = Math.max(0, columns - takenBy(fixed, gone));
	const wider = gone.has('bar') ? 0 : Math.max(0, Math.min(16, Math.floor((rest - 32) / 2)));
	const of = (name: Optional) => (gone.has(name) ? 0 : fixed[name]);
	return {
		columns,
		name: Math.min(MOST_NAME, rest - wider),
		bar: of('bar') === 0 ? 0 : fixed.bar + wider,
		percent: of('percent'),
		count: fixed.count,
		due: of('due'),
		overdue: Math.min(fixed.overdue, columns),
		metrics: of('metrics'),
	};
};
