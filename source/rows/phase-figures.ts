import type {Item, Phase, Roadmap} from '../model/roadmap.ts';
import {OPEN} from '../model/status.ts';
import {type SafeText, show} from '../show/show.ts';
import {type PhaseEntry, phasesOf} from '../store/lists.ts';
import {memo} from '../store/memo.ts';
import {countsOf, days, endOf, isOverdue, periodLabel, startOf} from './ask.ts';
import type {Counts} from './counts.ts';
import {counted, NO_WORDS, words} from './words.ts';

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

const undated = (period: SafeText): When => ({period, state: NO_WORDS, kind: 'undated', days: 0});

const ended = (period: SafeText, over: number, open: number): When =>
	open > 0
		? {period, state: words`${counted(over, 'day')} over`, kind: 'over', days: over}
		: {period, state: NO_WORDS, kind: 'past', days: over};

/** When a period is, given how much of it is still open. */
export const whenOf = (
	period: string | null,
	{open, done}: {readonly open: number; readonly done: boolean},
	today: string,
): When => {
	if (period === null)
		return done ? {...undated(NO_WORDS), state: words`done`, kind: 'done'} : undated(NO_WORDS);
	const label = show(periodLabel(period));
	if (done) return {period: label, state: words`done`, kind: 'done', days: 0};
	const [start, end] = [startOf(period), endOf(period)];
	if (end !== null && end < today) return ended(label, days(end, today), open);
	if (start !== null && start > today) {
		const until = days(today, start);
		return {period: label, state: words`in ${counted(until, 'day')}`, kind: 'ahead', days: until};
	}
	if (end === null) return undated(label);
	const left = days(today, end);
	return {period: label, state: words`${counted(left, 'day')} left`, kind: 'now', days: left};
};

const openOf = (items: readonly Item[]): number => items.filter(({status}) => OPEN.has(status)).length;

/** The heading as the right pane names it: without its period, which stands at the right. */
export const headingOf = (phase: Phase): SafeText => {
	const bare = phase.period === null ? phase.title : phase.title.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '');
	return show(bare.replace(/^(v?\d[\w.]*)\s+[-–—]\s+/iu, '$1 '));
};

const figures = (entry: PhaseEntry, title: string, today: string): PhaseFigures => {
	const counts = countsOf(entry.items);
	const open = openOf(entry.items);
	const done = counts.total > 0 && counts.done === counts.total;
	const when = whenOf(entry.phase?.period ?? null, {open, done}, today);
	return {
		entry,
		name: show(entry.phase?.shortTitle ?? title),
		counts,
		open,
		overdue: when.kind === 'over' || entry.items.some(item => isOverdue(item, today)),
		when,
	};
};

/** The figures of every phase of a roadmap, in file order. */
export const figuresOf = memo(
	(roadmap: Roadmap, today: string): readonly PhaseFigures[] =>
		phasesOf(roadmap).map(entry => figures(entry, roadmap.title, today)),
	64,
);
