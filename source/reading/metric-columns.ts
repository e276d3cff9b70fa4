import type {ColumnRole} from './columns.ts';
import type {Columns} from './table-columns.ts';

/** The columns that may hold the target and today's figure, and the one that names what is measured. */
export interface MetricColumns {
	readonly name: number;
	readonly targets: readonly number[];
	/** Whether a header says that these are targets. */
	readonly stated: boolean;
	readonly actuals: readonly number[];
	readonly baseline: number | null;
	readonly unit: number | null;
	readonly minimum: number | null;
	readonly maximum: number | null;
}

const at = (columns: Columns, role: ColumnRole): number | null => {
	const index = columns.roles.indexOf(role);
	return index === -1 ? null : index;
};

const allOf = (columns: Columns, role: ColumnRole, name: number): readonly number[] =>
	columns.roles.flatMap((each, index) => (each === role && index !== name ? [index] : []));

const NOT_TARGETS: ReadonlySet<ColumnRole> = new Set([
	'status',
	'period',
	'category',
	'actual',
	'baseline',
	'unit',
]);

const NUMBERED = /^(?:#|no\.?|nr\.?|id|№|序号|番号)?$/iu;

const firstName = ({roles, names}: Columns): number => {
	const index = roles.findIndex(
		(role, each) =>
			(role === 'category' || !NOT_TARGETS.has(role)) &&
			role !== 'target' &&
			!NUMBERED.test(names[each] ?? ''),
	);
	return index === -1 ? 0 : index;
};

export const metricColumns = (columns: Columns): MetricColumns => {
	const name = at(columns, 'metric') ?? at(columns, 'name') ?? firstName(columns);
	const stated = allOf(columns, 'target', name);
	const others = columns.roles.flatMap((role, index) =>
		index === name || NOT_TARGETS.has(role) ? [] : [index],
	);
	const actuals = allOf(columns, 'actual', name);
	const bounds = {minimum: at(columns, 'minimum'), maximum: at(columns, 'maximum')};
	const isStated = stated.length > 0 || bounds.minimum !== null || bounds.maximum !== null;
	return {
		name,
		targets: isStated ? stated : others,
		stated: isStated,
		// A column for each sprint or phase beside the target keeps what was reached.
		actuals: actuals.length > 0 || stated.length === 0 ? actuals : allOf(columns, 'phase', name),
		baseline: at(columns, 'baseline'),
		unit: at(columns, 'unit'),
		...bounds,
	};
};
