import {openCount, overdueOf} from '../model/due.ts';
import {periodLabel} from '../model/period-label.ts';
import {countsOf, isComplete} from '../model/progress.ts';
import type {Period, Phase, Roadmap} from '../model/roadmap.ts';
import {standing, standingWords} from '../model/standing.ts';
import {type SafeText, show} from '../show/show.ts';
import {type PhaseEntry, phasesOf} from '../store/lists.ts';
import {memo} from '../store/memo.ts';
import type {Counts} from './counts.ts';
import {NO_WORDS} from './words.ts';

/** When something is, seen from today. */
export interface When {
	/** "Q2 2026", or nothing. */
	readonly period: SafeText;
	/** "143 days over", "41 days left", "in 42 days", "done"; nothing without a date. */
	readonly state: SafeText;
	readonly kind: 'done' | 'over' | 'now' | 'ahead' | 'past' | 'undated';
	/** Days since its end, until its end, or until its start. */
	readonly days: number;
}

/** What the figures of one phase are. */
export interface PhaseFigures {
	readonly entry: PhaseEntry;
	readonly name: SafeText;
	readonly counts: Counts;
	readonly open: number;
	readonly overdue: boolean;
	readonly when: When;
}

/** When a period is, given how much of it is still open. */
export const whenOf = (
	period: Period | null,
	work: {readonly open: number; readonly done: boolean},
	today: string,
): When => {
	const {kind, days} = standing(period, today);
	const over = kind === 'past' && work.open > 0;
	return {
		period: period === null ? NO_WORDS : show(periodLabel(period)),
		state: show(standingWords(period, work, today)),
		kind: work.done ? 'done' : over ? 'over' : kind,
		days,
	};
};

/** The heading as the right pane names it: without its period, which stands at the right. */
export const headingOf = (phase: Phase): SafeText => {
	const bare = phase.period === null ? phase.title : phase.title.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '');
	return show(bare.replace(/^(v?\d[\w.]*)\s+[-–—]\s+/iu, '$1 '));
};

/** When a phase is: as its heading says, else as all its items say. */
export const periodOf = ({phase, items}: PhaseEntry): Period | null => {
	const [first] = items;
	const common =
		first !== undefined && items.every(({period}) => period === first.period) ? first.period : null;
	return phase?.period ?? common;
};

const figures = (entry: PhaseEntry, title: string, today: string): PhaseFigures => {
	const counts = countsOf(entry.items);
	const open = openCount(entry.items);
	const done = isComplete(counts);
	const when = whenOf(periodOf(entry), {open, done}, today);
	return {
		entry,
		name: show(entry.phase?.shortTitle ?? title),
		counts,
		open,
		overdue: when.kind === 'over' || overdueOf(entry.items, today).length > 0,
		when,
	};
};

/** The figures of every phase of a roadmap, in file order. */
export const figuresOf = memo(
	(roadmap: Roadmap, today: string): readonly PhaseFigures[] =>
		phasesOf(roadmap).map(entry => figures(entry, roadmap.title, today)),
	64,
);

/** "AI Maturity" of "2026: AI Maturity", "v1.1" of "v1.1 Enhanced Operations". */
export const called = ({entry, name}: PhaseFigures): SafeText => {
	const version = /^v?\d[\w.-]*(?= )/iu.exec(name)?.[0];
	if (entry.phase?.kind === 'release' && version !== undefined) return show(version);
	return show(name.replace(/^\d{4}\s*[:–-]\s*/u, ''));
};
