import type {ColumnRole} from './columns.ts';
import type {Columns} from './table-columns.ts';
import {folded} from './words.ts';

/** The columns that may hold the target and today's figure, and the one that names what is measured. */
export interface MetricColumns {
	readonly name: number;
	/** Whether its header says that it names what is to be met. */
	readonly criteria: boolean;
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

/** What is remarked beside a target is none. */
const REMARKS =
	/^(?:notes?|comments?|remarks?|how (?:it is |we )?measured?|measurement(?: method)?|method|notas?|observac\p{L}+|remarques?|commentaires?|anmerkung(?:en)?|bemerkung(?:en)?|uwagi|примечани[ея]|комментари[йи]|备注|说明|備考|備註|비고|notlar?|opmerkingen|poznamk[ay]|примітк[аи]|como se mide|frecuencia|frequency|owner|measured by|source)$/u;

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

const SAYS_TARGET =
	/target|goal|meta|objetivo|objectif|cible|ziel|soll|cel(?![\p{L}])|цель|целев|ціл|obiettivo|doel|hedef|cil(?![\p{L}])|目标|目標|목표/u;

/** "Q1 2026 | Q2 2026 target | Q3 2026 target": the times in front of those that are called targets hold what was reached. */
const reachedBefore = ({names}: Columns, stated: readonly number[]): readonly number[] => {
	const first = stated.find(index => SAYS_TARGET.test(folded(names[index] ?? '')));
	return first === undefined ? [] : stated.filter(index => index < first && /\d/.test(names[index] ?? ''));
};

export const metricColumns = (columns: Columns): MetricColumns => {
	const lead = columns.names.findIndex(each => !NUMBERED.test(each));
	// "Goal | Target", "Criterion | Status": what leads is what is to be met.
	const goal = columns.roles[lead] === 'target' ? lead : null;
	const name = at(columns, 'metric') ?? goal ?? at(columns, 'name') ?? firstName(columns);
	const all = allOf(columns, 'target', name);
	const reached = reachedBefore(columns, all);
	const stated = all.filter(index => !reached.includes(index));
	const others = columns.roles.flatMap((role, index) =>
		index === name || NOT_TARGETS.has(role) || REMARKS.test(folded(columns.names[index] ?? ''))
			? []
			: [index],
	);
	const actuals = [...reached, ...allOf(columns, 'actual', name)];
	const bounds = {minimum: at(columns, 'minimum'), maximum: at(columns, 'maximum')};
	const isStated = stated.length > 0 || bounds.minimum !== null || bounds.maximum !== null;
	return {
		name,
		criteria: ['metric', 'target'].includes(columns.roles[name] ?? ''),
		targets: isStated ? stated : others,
		stated: isStated,
		// A column for each sprint or phase beside the target keeps what was reached.
		actuals: actuals.length > 0 || stated.length === 0 ? actuals : allOf(columns, 'phase', name),
		baseline: at(columns, 'baseline'),
		unit: at(columns, 'unit'),
		...bounds,
	};
};
