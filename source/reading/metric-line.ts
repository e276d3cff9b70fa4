import type {ListBlock} from '../markdown/tree.ts';
import type {Metric, Reason} from '../model/roadmap.ts';
import type {Mark} from '../notation/mark.ts';
import {quick} from '../text/letters.ts';
import type {Span} from '../text/span.ts';
import {type Entry, entryOf} from './entries.ts';
import {type Figure, readFigure, withoutActual} from './figure.ts';
import {sectionOf} from './leave-out.ts';
import {metricLabel} from './metric-label.ts';
import {findPeriod} from './period.ts';
import {lineOf, type Reader, wordsAt} from './reader.ts';
import {periodAround, phaseOf, type Scope} from './scope.ts';
import {folded} from './words.ts';

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
	const metric: Metric = {
		line,
		label: metricLabel(reader.text.slice(words.start, words.end), section?.title),
		text: plain,
		op: figure?.op ?? null,
		target: figure?.target ?? null,
		unit: figure?.unit ?? null,
		by: due.by,
		actual: figure?.actual ?? null,
		baseline: figure?.baseline ?? null,
		met: mark?.status === 'done',
		section,
		phase: phaseOf(scope)?.line ?? null,
		because: {
			target: {what: figure ? `the figure on line ${line}` : 'a criterion without a figure', line},
			by: due.because,
			actual: reasonForActual(figure, line),
		},
	};
	reader.metrics.push(metric);
	reader.metricSites.set(line, {
		line,
		actual: figure?.actualSpan ? moved(figure.actualSpan, words.start) : null,
		actualCell: null,
		end: words.end,
		mark,
		words,
		place: 'list',
		statusCell: null,
	});
};

/** A bare number far into a sentence ("returns 403") is part of what is said, not the target. */
const isIncidental = (source: string, {span}: Figure): boolean => {
	const figure = source.slice(span.start, span.end).trim();
	const before = source.slice(0, span.start);
	// "A 14-day grace period begins": a length that is part of a name.
	const named = /^\d+-\p{L}+$/u.test(figure) && /^\s\p{L}/u.test(source.slice(span.end));
	if (!named && !/^(?:\d[\d.,]*|\p{L}+)$/u.test(figure)) return false;
	// "The top 10"; "all 4 screens" in a sentence: how many there are, not how many there should be.
	const most = /(?<!\p{L})(?:all|each of the|todos los|todas las|tous les|toutes les|alle)\s$/iu.test(before);
	if (/(?<!\p{L})top\s$/iu.test(before) || (most && source.split(/\s+/).length > 8)) return true;
	// The number of a standard: "WCAG 2.1", "SOC 2".
	if (/(?<!\p{L})\p{Lu}{2,}\s$/u.test(before)) return true;
	return !/[:：|]\s*\S{0,12}\s*$/u.test(before) && (before.match(/[\p{L}]{2,}/gu)?.length ?? 0) > 4;
};

const figureIn = (reader: Reader, words: Span): Figure | null => {
	const source = reader.text.slice(words.start, words.end);
	const figure = readFigure(source);
	return figure && isIncidental(withoutActual(source), figure) ? null : figure;
};

/** Reads a list line of a section of targets. False where a figure is wanted and it has none. */
export const readMetric = (reader: Reader, scope: Scope, entry: Entry, figuresOnly = false): boolean => {
	const figure = figureIn(reader, entry.words);
	if (figuresOnly && figure === null) return false;
	addMetricLine(reader, scope, entry, figure);
	return true;
};

// `<100ms startup`, `1,000+ GitHub stars`, `99.9% uptime`, `Latency: < 50 ms (p95)`: little more than a label and the figure.
export const COMPARED = /[<>≥≤≧≦]=?\s*[$€£¥]?\d|\d[\d.,]{0,12}\s?(?:[kKmMbBкКмМ]|млн|тыс)?\+|\d\s?%/u;

// `Load time (target: < 2s)`, `92.5% (exceeds 90% target)`, `57% → need 95%`
const NAMES_TARGET =
	/[(（](?:target|goal|ziel|meta|objetivo|cible|目标|目標)\s*[:：]?\s*[^()（）]{0,80}\d|\d\s?%?\s+target\s*[)）]|\d\S{0,12}\s{0,4}(?:→|->|=>)\s*\**(?:need|target|goal)/iu;

const GOALS =
	/(?<!\p{L})(?:goals?|objectives?|targets?|aims|metas?|objetivos?|objectifs?|ziele?|cele|цели)(?!\p{L})|目标|目標/u;
// "10k users by 2028", "Reach 10k users", "Reduce latency to under 100ms"
const AIMS =
	/^(?:[<>≥≤~]?\s*[$€£]?\d[\d.,]*\s?(?:[kKmM]|млн|тыс)?\+?%?\s+(?!x\s)\p{L}|(?:reach|achieve|hit|attain|maintain|sustain|reduce|cut|increase|raise|improve|grow|keep)\s[^.]{0,50}\d)/iu;

/** Whether a line of a section of goals states one that can be measured. */
const isGoal = (reader: Reader, {words, plain}: Entry, {section}: Scope): boolean =>
	section.heading !== null &&
	GOALS.test(folded(section.heading.words)) &&
	AIMS.test(plain) &&
	plain.split(/\s+/).length <= 10 &&
	figureIn(reader, words) !== null;

/** Whether a list below a heading about goals is one of targets: every line states a figure in a few words, and none has a box. */
export const holdsTargets = (reader: Reader, {section}: Scope, list: ListBlock): boolean =>
	list.items.length >= 2 &&
	section.heading !== null &&
	GOALS.test(folded(section.heading.words)) &&
	list.items.every(item => {
		const {boxed, marks, lists, plain, words} = entryOf(reader, item);
		const short = plain.split(/\s+/).length <= 8;
		return !boxed && marks.length === 0 && lists.length === 0 && short && figureIn(reader, words) !== null;
	});

/** The number of an issue: what is tracked is work. */
const TRACKED = /(?:^|[\s([])(?:#|GH-|[A-Z]{2,6}-)\d{1,6}(?!\d)/u;

/** Whether a plain line in a section of work is nothing but a target. */
export const isMetricLine = (reader: Reader, entry: Entry, scope: Scope): boolean => {
	if (entry.boxed || entry.lists.length > 0 || TRACKED.test(entry.plain)) return false;
	if (isGoal(reader, entry, scope)) return true;
	if (NAMES_TARGET.test(reader.text.slice(entry.words.start, entry.words.end)))
		return figureIn(reader, entry.words) !== null;
	const source = reader.text.slice(entry.words.start, entry.words.end);
	if (!COMPARED.test(source)) return false;
	const figure = figureIn(reader, entry.words);
	if (figure === null) return false;
	const label = /^\P{L}{0,3}(?:\*\*|__)?([^:：]{1,40})[:：](?:\*\*|__)?\s*/u.exec(source);
	const rest = label && label[0].length <= figure.span.start ? source.slice(label[0].length) : source;
	const lead = source.slice(
		label && label[0].length <= figure.span.start ? label[0].length : 0,
		figure.span.start,
	);
	const words = rest.replace(/[(（][^()（）]*[)）]/gu, ' ').match(/[\p{L}]{2,}/gu) ?? [];
	return !/\p{L}/u.test(lead) && words.length <= 4 && !/,\s/.test(rest.replace(/[(（][^()（）]*[)）]/gu, ''));
};

// Labels of lines that state a target in prose: "**Performance target**: 10x faster".
const TARGET_LABEL = quick(
	/^(?:(?:\p{L}+ )?(?:performance|quality|coverage|latency|adoption|success|growth|uptime|reliability) )?(?:targets?|metrics?|kpis?|success (?:metrics?|criteria))$|^(?:target metric|success criterion|objetivo medible|метрика|目标指标|目標指標)$/iu,
);

/** Whether a field's label introduces a target with a figure. */
export const introducesTarget = (label: string, value: string): boolean =>
	(/(?:target|goal|meta|ziel|objetivo)\W{1,6}\d/iu.test(value) &&
		/^(?:current|status|now|today)/iu.test(label)) ||
	(TARGET_LABEL.test(label.trim()) &&
		(!/^(?:targets?|metrics?)$/i.test(label.trim()) || COMPARED.test(value)));

/** Reads a line of prose with such a label; false where it has no figure. */
export const readMetricField = (reader: Reader, scope: Scope, words: Span): boolean => {
	const figure = figureIn(reader, words);
	if (figure === null) return false;
	addMetricLine(reader, scope, {words, marks: [], boxed: false}, figure);
	return true;
};
