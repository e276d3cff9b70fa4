import type {Document} from '../document/document.ts';
import {days, endOf} from '../model/period.ts';
import {periodLabel} from '../model/period-label.ts';
import type {Metric} from '../model/roadmap.ts';
import type {Status} from '../model/status.ts';
import {gapOf, VERDICT_WORDS, type Verdict, verdictOf} from '../model/verdict.ts';
import {type SafeText, show} from '../show/show.ts';
import {memo} from '../store/memo.ts';
import type {Fact, Sheet} from './fact.ts';
import {figureLabel} from './figure-label.ts';
import {because} from './item-sheet.ts';
import {actualLabel, targetLabel} from './metrics.ts';
import {fileAround, sourceLine} from './source-lines.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** Which status lends a verdict its glyph, and which its colour: the shapes are used again. */
export const VERDICT_LOOKS = {
	met: {glyph: 'done', tone: 'done'},
	'on-track': {glyph: 'in-progress', tone: 'in-progress'},
	behind: {glyph: 'blocked', tone: 'in-progress'},
	missed: {glyph: 'dropped', tone: 'blocked'},
	open: {glyph: 'planned', tone: 'planned'},
	'no-actual': {glyph: 'planned', tone: 'planned'},
} as const satisfies Record<Verdict, {readonly glyph: Status; readonly tone: Status}>;

/** "180 short", "12 over"; nothing where it is met. */
const distance = (metric: Metric): string => {
	const gap = gapOf(metric);
	return gap === null ? '' : `${figureLabel(gap.amount, metric.unit)} ${gap.side}`;
};

const timing = ({by}: Metric, today: string): string => {
	const end = by === null ? null : endOf(by);
	if (end === null) return '';
	const left = days(today, end);
	return left < 0 ? `ended ${counted(-left, 'day')} ago` : `${counted(left, 'day')} left`;
};

const verdictReason = (metric: Metric, today: string): SafeText => {
	const far = distance(metric);
	return show([far, timing(metric, today)].filter(part => part !== '').join('; '));
};

const targetReason = (metric: Metric): SafeText =>
	metric.target === null ? words`no figure to compare with` : because(metric.because.target);

const facts = (document: Document, metric: Metric, today: string): readonly Fact[] => {
	const verdict = verdictOf(metric, today);
	const {glyph, tone} = VERDICT_LOOKS[verdict];
	const {by, actual} = metric.because;
	return [
		{
			label: 'target',
			value: metric.target === null ? words`no figure` : targetLabel(metric),
			reason: targetReason(metric),
			weight: 1,
		},
		{
			label: 'actual',
			value: metric.actual === null ? words`none` : actualLabel(metric),
			reason: actual === null ? words`the file states none` : because(actual),
			weight: 4,
		},
		{
			label: 'due',
			value: metric.by === null ? words`no date` : show(periodLabel(metric.by)),
			reason: metric.by === null ? words`nothing says when` : because(by),
			weight: 3,
		},
		{
			label: 'verdict',
			value: show(VERDICT_WORDS[verdict]),
			status: glyph,
			tone,
			reason: verdictReason(metric, today),
			weight: 5,
		},
		{label: 'source', value: sourceLine(document, metric.line), reason: NO_WORDS, long: true, weight: 2},
	];
};

const placeOf = (document: Document, metric: Metric): Sheet['details'] => {
	const phase = document.reading.roadmap.phases.find(({line}) => line === metric.phase);
	const section = metric.section?.title ?? '';
	const of = phase === undefined || phase.line === metric.section?.line ? '' : phase.shortTitle;
	const text = section === '' ? of : of === '' ? section : `${section}, of ${of}`;
	return text === '' ? [] : [{text: show(text), bullet: false, status: null}];
};

/** The item pane for a metric: the whole line, and how its verdict came to be. */
export const metricSheet = memo(
	(document: Document, metric: Metric, today: string): Sheet => ({
		name: 'Metric',
		line: metric.line,
		title: show(metric.text),
		details: placeOf(document, metric),
		facts: facts(document, metric, today),
		file: fileAround(document, metric.line, metric.section?.line ?? null),
	}),
	4,
);
