import {openCount} from '../model/due.ts';
import type {Roadmap} from '../model/roadmap.ts';
import {standing, standingWords} from '../model/standing.ts';
import {type TimeEntry, timeEntries} from '../model/time-list.ts';
import {type SafeText, show} from '../show/show.ts';
import {memo} from '../store/memo.ts';
import {currentDocument, currentEntry} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Counts} from './counts.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** One row of the quarter picker. */
export interface QuarterChoice {
	/** The term that filters by it; empty for any quarter. */
	readonly term: string;
	readonly label: SafeText;
	readonly count: number;
	readonly counts: Counts;
	readonly phases: SafeText;
	/** "now, 41 days left", "143 days over". */
	readonly note: SafeText;
	readonly now: boolean;
}

const noteOf = ({now, term, phases, items, progress}: TimeEntry, today: string): SafeText => {
	if (now) return words`now, ${counted(standing(term.slice(term.indexOf(':') + 1), today).days, 'day')} left`;
	const [only] = phases;
	if (phases.length !== 1 || only === undefined) return NO_WORDS;
	const isLate = standing(only.period, today).kind === 'past';
	const done = progress.total > 0 && progress.done === progress.total;
	return isLate && !done ? show(standingWords(only.period, {open: openCount(items), done}, today)) : NO_WORDS;
};

const namesOf = ({kind, phases}: TimeEntry): SafeText =>
	kind === 'any' || kind === 'none' ? NO_WORDS : show(phases.map(({shortTitle}) => shortTitle).join(', '));

const choicesOf = memo((roadmap: Roadmap, name: string, today: string): readonly QuarterChoice[] =>
	timeEntries({roadmap, name, today}).map(entry => ({
		term: entry.term,
		label: show(entry.label),
		count: entry.items.length,
		counts: entry.progress,
		phases: namesOf(entry),
		note: noteOf(entry, today),
		now: entry.now,
	})),
);

/** The times that the present roadmap speaks of, with what falls into each. */
export const quarterChoices = (state: State): readonly QuarterChoice[] => {
	const document = currentDocument(state);
	if (document === null) return [];
	return choicesOf(document.reading.roadmap, currentEntry(state)?.name ?? '', state.today);
};

/** Where the cursor starts: on what is filtered by already, else on today's, else on the first. */
export const quarterStart = (choices: readonly QuarterChoice[], filter: string): number => {
	const on = choices.findIndex(({term}) => term !== '' && filter.split(' ').includes(term));
	return Math.max(0, on >= 0 ? on : choices.findIndex(({now}) => now));
};
