import {STATUSES} from '../model/status.ts';
import {memo} from '../store/memo.ts';
import type {PhaseFigures} from './phase-figures.ts';
import type {PhaseRow} from './roadmap.ts';

const apartOf = ({counts}: PhaseFigures): PhaseRow['apart'] => {
	if (counts.total > 0) return null;
	const status = STATUSES.find(one => counts.of[one] > 0);
	return status === undefined ? null : {status, count: counts.of[status]};
};

const phaseRow = (
	figures: PhaseFigures,
	selected: number | null,
	matches: ReadonlySet<number> | null,
	changed: ReadonlySet<number>,
): PhaseRow => {
	const {entry, name, counts, overdue} = figures;
	return {
		line: entry.line,
		name,
		counts,
		apart: apartOf(figures),
		overdue,
		matching: matches === null ? null : entry.items.filter(({line}) => matches.has(line)).length,
		changed: changed.size > 0 && entry.items.some(({line}) => changed.has(line)),
		selected: entry.line === selected,
	};
};

/** All rows of the left pane of view 1. */
export const phaseRows = memo(
	(
		figures: readonly PhaseFigures[],
		selected: number | null,
		matches: ReadonlySet<number> | null,
		changed: ReadonlySet<number>,
	): readonly PhaseRow[] => figures.map(each => phaseRow(each, selected, matches, changed)),
);
