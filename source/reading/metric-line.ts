import type {Metric, Reason} from '../model/roadmap.ts';
import type {Mark} from '../notation/mark.ts';
import type {Span} from '../text/span.ts';
import type {Entry} from './entries.ts';
import {type Figure, readFigure, withoutActual} from './figure.ts';
import {withBelow} from './figure-below.ts';
import {sectionOf} from './leave-out.ts';
import {metricLabel} from './metric-label.ts';
import {findPeriod} from './period.ts';
import {lineOf, type Reader, wordsAt} from './reader.ts';
import {periodAround, phaseOf, type Scope} from './scope.ts';
import {todayIn} from './today.ts';

/** A line that states a target or a criterion of success. */
export interface MetricLine {
	/** Its words, behind bullet, box and mark. */
	readonly words: Span;
	readonly marks: readonly Mark[];
	readonly boxed: boolean;
}

const moved = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by});

const dueOf = (
	reader: Reader,
	scope: Scope,
	plain: string,
	line: number,
): {by: string | null; because: Reason} => {
	const own = findPeriod(plain, {...reader.options, year: scope.year});
	if (own) return {by: own.period, because: {what: `its own words, line ${line}`, line}};
	const around = periodAround(scope);
	return {by: around.period, because: around.because};
};

const reasonForActual = (figure: Figure | null, line: number): Reason | null => {
	if (figure?.actual == null) return null;
	const what =
		figure.actual === figure.baseline ? `the baseline on line ${line}` : `the figure on line ${line}`;
	return {what, line};
};

/** Adds a metric to the reading. */
export const addMetricLine = (
	reader: Reader,
	scope: Scope,
	{words, marks}: MetricLine,
	figure: Figure | null,
): void => {
	const line = lineOf(reader, words.start);
	const plain = wordsAt(reader, words);
	const due = dueOf(reader, scope, plain, line);
	const mark = marks[0] ?? null;
	const section = sectionOf(reader, scope);
	const today = figure ? null : todayIn(reader.text.slice(words.start, words.end));
	const metric: Metric = {
		line,
		label: metricLabel(reader.text.slice(words.start, words.end), section?.title),
		text: plain,
		op: figure?.op ?? null,
		target: figure?.target ?? null,
		unit: figure?.unit ?? today?.unit ?? null,
		by: due.by,
		actual: figure?.actual ?? today?.value ?? null,
		baseline: figure?.baseline ?? null,
		met: mark?.status === 'done',
		section,
		phase: phaseOf(scope)?.line ?? null,
		because: {
			target: {what: figure ? `the figure on line ${line}` : 'a criterion without a figure', line},
			by: due.because,
			actual: today ? {what: `the figure on line ${line}`, line} : reasonForActual(figure, line),
		},
	};
	reader.metrics.push(metric);
	const present = figure?.actualSpan ?? today?.span ?? null;
	reader.metricSites.set(line, {
		line,
		actual: present ? moved(present, words.start) : null,
		actualCell: null,
		end: words.end,
		mark,
		words,
		place: 'list',
		statusCell: null,
	});
};

/** Short names of what is measured: a number behind one is a target. */
const OF_MEASURES =
	/^(?:[DWM]AU|NPS|CSAT|CES|M?ARR|MRR|LTV|CLV|CAC|ARPU|AOV|GMV|ROI|ROAS|CTR|CVR|FPS|[QRT]PS|IOPS|LOC|MTTR|MTTA|MTTD|MTBF|LCP|FCP|FID|INP|CLS|TTI|TTFB|TBT|F|BLEU|RMSE|MAE|MAPE|AUC|ROC|IOU|PSNR|SSIM|MMLU|CPU|RAM|KPI|KR|P|PV|UV|SUS)$/u;

/** A bare number far into a sentence ("returns 403") is part of what is said, not the target. */
export const isIncidental = (source: string, span: Span): boolean => {
	const figure = source.slice(span.start, span.end).trim();
	const before = source.slice(0, span.start);
	// "A 14-day grace period begins": a length that is part of a name.
	const named = /^\d+-\p{L}+$/u.test(figure) && /^\s\p{L}/u.test(source.slice(span.end));
	if (!named && !/^(?:\d[\d.,]*|\p{L}+)$/u.test(figure)) return false;
	// "The top 10"; "all 4 screens" in a sentence: how many there are, not how many there should be.
	const most = /(?<!\p{L})(?:all|each of the|todos los|todas las|tous les|toutes les|alle)\s$/iu.test(before);
	if (/(?<!\p{L})top\s$/iu.test(before) || (most && source.split(/\s+/).length > 8)) return true;
	// The number of a standard: "WCAG 2.1", "SOC 2".
	const acronym = /(?<!\p{L})(\p{Lu}{2,})\s$/u.exec(before)?.[1];
	if (acronym !== undefined && !OF_MEASURES.test(acronym)) return true;
	return !/[:：|]\s*\S{0,12}\s*$/u.test(before) && (before.match(/[\p{L}]{2,}/gu)?.length ?? 0) > 4;
};

/** The figure of a line's words that can be a target. */
export const figureIn = (reader: Reader, words: Span): Figure | null => {
	const source = reader.text.slice(words.start, words.end);
	const figure = readFigure(source);
	return figure && isIncidental(withoutActual(source), figure.span) ? null : figure;
};

/** Reads a list line of a section of targets. False where a figure is wanted and it has none. */
export const readMetric = (reader: Reader, scope: Scope, entry: Entry, figuresOnly = false): boolean => {
	const figure = withBelow(reader, entry, figureIn(reader, entry.words));
	if (figuresOnly && figure === null) return false;
	addMetricLine(reader, scope, entry, figure);
	return true;
};

/** Reads a line of prose with such a label; false where it has no figure and none is `optional`. */
export const readMetricField = (reader: Reader, scope: Scope, words: Span, optional = false): boolean => {
	const figure = figureIn(reader, words);
	if (figure === null && !optional) return false;
	addMetricLine(reader, scope, {words, marks: [], boxed: false}, figure);
	return true;
};
