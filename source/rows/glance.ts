import {dueNext, overdueOf} from '../model/due.ts';
import {hasYear} from '../model/period.ts';
import {periodLabel} from '../model/period-label.ts';
import {countsOf} from '../model/progress.ts';
import type {Roadmap} from '../model/roadmap.ts';
import {show} from '../show/show.ts';
import {memo} from '../store/memo.ts';
import {called, figuresOf, type PhaseFigures, periodOf} from './phase-figures.ts';
import type {GlanceRow} from './roadmap.ts';
import {counted, NO_WORDS, spelled, words} from './words.ts';

const plain = (text: GlanceRow['text']): GlanceRow => ({kind: 'plain', text, counts: null});

/** The phase that is due next. */
export const nextOf = (phases: readonly PhaseFigures[], today: string): PhaseFigures | null =>
	dueNext(
		phases.map(figures => ({figures, period: periodOf(figures.entry), open: figures.open})),
		today,
	)?.figures ?? null;

/** How many items have which status; nothing where progress counts none. */
const tally = (roadmap: Roadmap): readonly GlanceRow[] => {
	const counts = countsOf(roadmap.items);
	return counts.total === 0 ? [] : [{kind: 'tally', text: NO_WORDS, counts}];
};

const overdue = (roadmap: Roadmap, today: string): readonly GlanceRow[] => {
	const late = overdueOf(roadmap.items, today).length;
	const text = words`${counted(late, 'open item is', 'open items are')} overdue`;
	return late === 0 ? [] : [{kind: 'overdue', text, counts: null}];
};

const next = (phases: readonly PhaseFigures[], today: string): readonly GlanceRow[] => {
	const due = nextOf(phases, today);
	return due === null ? [] : [plain(words`due next: ${called(due)}, ${due.when.state}, ${due.open} open`)];
};

const apart = (roadmap: Roadmap): readonly GlanceRow[] => {
	const {research, backlog} = countsOf(roadmap.items).of;
	const parts = [
		...(research > 0 ? [`${research} research`] : []),
		...(backlog > 0 ? [`${backlog} backlog`] : []),
	];
	return parts.length === 0 ? [] : [plain(words`${show(parts.join(', '))}, counted apart`)];
};

const yearless = (roadmap: Roadmap): readonly GlanceRow[] => {
	const periods = [...new Set(roadmap.items.flatMap(({period}) => period ?? []))].filter(
		period => !hasYear(period),
	);
	const [first] = periods;
	const last = periods.at(-1);
	if (first === undefined || last === undefined) return [];
	const named =
		first === last
			? words`${show(periodLabel(first))} has`
			: words`${show(periodLabel(first))} to ${show(periodLabel(last))} have`;
	return [plain(words`${named} no year: none can be overdue`)];
};

const metrics = (roadmap: Roadmap): GlanceRow => {
	const known = roadmap.metrics.filter(({actual}) => actual !== null).length;
	const count = counted(roadmap.metrics.length, 'metric');
	if (roadmap.metrics.length === 0) return plain(words`no metrics in this file`);
	return plain(
		known === 0
			? words`${count}, none has an actual`
			: words`${count}, ${show(spelled(known))} ${show(known === 1 ? 'has' : 'have')} an actual`,
	);
};

const leftOut = (roadmap: Roadmap): readonly GlanceRow[] => {
	const count = roadmap.notRecognised.length;
	return count === 0 ? [] : [plain(words`${counted(count, 'line')} not read as work, n lists them`)];
};

/** What one wants to know of a roadmap before reading it. */
export const glanceRows = memo((roadmap: Roadmap, today: string): readonly GlanceRow[] => {
	const phases = figuresOf(roadmap, today);
	return [
		...tally(roadmap),
		...overdue(roadmap, today),
		...next(phases, today),
		...apart(roadmap),
		...yearless(roadmap),
		metrics(roadmap),
		...leftOut(roadmap),
	];
}, 4);
