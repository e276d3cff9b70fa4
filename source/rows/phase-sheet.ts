import type {Document} from '../document/document.ts';
import {endOf} from '../model/period.ts';
import {dayLabel} from '../model/period-label.ts';
import type {Metric, Phase} from '../model/roadmap.ts';
import {STATUS_WORDS, type STATUSES} from '../model/status.ts';
import {type SafeText, show} from '../show/show.ts';
import type {PhaseEntry} from '../store/lists.ts';
import {memo} from '../store/memo.ts';
import {phaseDiffers} from './differs.ts';
import type {Fact, Sheet} from './fact.ts';
import {because} from './item-sheet.ts';
import {type PhaseFigures, periodOf} from './phase-figures.ts';
import {fileAround, sourceLine} from './source-lines.ts';
import {counted, NO_WORDS, spelled, words} from './words.ts';

/** "3 in progress, 12 planned". */
const inWords = ({counts}: PhaseFigures, statuses: readonly (typeof STATUSES)[number][]): SafeText =>
	show(
		statuses
			.filter(status => counts.of[status] > 0)
			.map(status => `${counts.of[status]} ${STATUS_WORDS[status]}`)
			.join(', '),
	);

/** What the count was made from: boxes where all are alike, else how many have which status. */
const countedFrom = (document: Document, figures: PhaseFigures): SafeText => {
	const {items} = figures.entry;
	const boxes = items.every(({line}) =>
		document.reading.items.get(line)?.marks.some(({notation}) => notation === 'checkbox'),
	);
	if (boxes && items.length > 0 && figures.counts.done === 0)
		return words`${counted(items.length, 'box', 'boxes')}, all empty`;
	if (boxes && figures.counts.done === items.length)
		return words`${counted(items.length, 'box', 'boxes')}, all ticked`;
	return inWords(figures, ['done', 'in-progress', 'blocked', 'planned']);
};

const periodReason = (phase: Phase, entry: PhaseEntry): SafeText => {
	const reason = phase.because.period ?? entry.items[0]?.because.period ?? null;
	if (periodOf(entry) === null || reason === null) return words`nothing says when`;
	if (reason.line === phase.line) return words`the heading itself, line ${phase.line}`;
	return because(reason);
};

const periodFact = ({entry, when}: PhaseFigures): Fact => ({
	label: 'period',
	value: when.period === '' ? words`none` : when.period,
	reason: entry.phase === null ? words`nothing says when` : periodReason(entry.phase, entry),
	weight: 4,
});

const stateReason = ({entry, open, when}: PhaseFigures): SafeText => {
	const period = periodOf(entry);
	const end = period === null ? null : endOf(period);
	if (when.kind === 'done') return words`all its items are done`;
	if (end === null) return open > 0 ? words`${open} open` : NO_WORDS;
	return when.kind === 'over' || when.kind === 'past'
		? words`ended ${show(dayLabel(end))} with ${open} open`
		: words`ends ${show(dayLabel(end))}, ${open} open`;
};

const stateFact = (figures: PhaseFigures): Fact => {
	const {when} = figures;
	const base = {label: 'state', reason: stateReason(figures), weight: 5};
	if (when.kind === 'over') return {...base, value: when.state, overdue: true};
	if (when.kind === 'done') return {...base, value: NO_WORDS, status: 'done'};
	return {...base, value: when.state === '' ? words`no date` : when.state};
};

const apartFact = (figures: PhaseFigures): Fact => {
	const apart = inWords(figures, ['research', 'backlog', 'dropped']);
	return {
		label: 'apart',
		value: apart === '' ? words`none` : apart,
		reason: apart === '' ? words`no research, backlog or dropped` : words`beside the bar, not in it`,
		weight: 2,
	};
};

const metricsFact = (metrics: readonly Metric[]): readonly Fact[] => {
	const [first] = metrics;
	const last = metrics.at(-1);
	if (first === undefined || last === undefined) return [];
	const lines = first === last ? words`line ${first.line}` : words`lines ${first.line} to ${last.line}`;
	const actuals = metrics.filter(({actual}) => actual !== null).length;
	const told = actuals === 0 ? words`no actual` : show(`${spelled(actuals)} with an actual`);
	const value = words`${metrics.length} due with it`;
	return [{label: 'metrics', value, reason: words`${lines}, ${told}`, weight: 3}];
};

const facts = (document: Document, figures: PhaseFigures): readonly Fact[] => {
	const {entry, counts} = figures;
	const metrics = document.reading.roadmap.metrics.filter(({phase}) => phase === entry.line);
	const due = metricsFact(metrics);
	const value = words`${counts.done} of ${counts.total}`;
	return [
		{label: 'progress', value, reason: countedFrom(document, figures), weight: 6},
		...phaseDiffers(document.reading.roadmap, entry.line),
		periodFact(figures),
		stateFact(figures),
		...(due.length > 0 && apartFact(figures).value === 'none' ? due : [apartFact(figures), ...due]),
		...(entry.phase === null
			? []
			: [
					{
						label: 'source',
						value: sourceLine(document, entry.line),
						reason: NO_WORDS,
						long: true,
						weight: 1,
					},
				]),
	];
};

/** The item pane for a phase: what its heading says, what stands below it in prose, and how its figures came to be. */
export const phaseSheet = memo((document: Document, figures: PhaseFigures): Sheet => {
	const {phase, line} = figures.entry;
	return {
		name: phase?.kind === 'release' ? 'Release' : 'Phase',
		line: phase === null ? null : line,
		title: phase === null ? figures.name : show(phase.title),
		details: (phase?.remarks ?? []).map(({text, status}) => ({text: show(text), bullet: false, status})),
		facts: facts(document, figures),
		file: phase === null ? null : fileAround(document, line, null),
	};
}, 4);
