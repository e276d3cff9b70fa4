import {memo} from '../store/memo.ts';
import {apartOf} from './counts.ts';
import type {PhaseFigures} from './phase-figures.ts';
import type {PhaseRow} from './roadmap.ts';

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
		apart: apartOf(counts),
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
