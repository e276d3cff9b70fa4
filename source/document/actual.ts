import type {Metric} from '../model/roadmap.ts';
import {readValue} from '../reading/figure.ts';
import type {MetricSite} from '../reading/reading.ts';
import type {Edit} from '../text/edit.ts';
import {amended, lineOf, tryEdits} from './carry-out.ts';
import {behindInCell, cellOf, inCell} from './cell-text.ts';
import {type Surplus, surplus} from './differ.ts';
import type {Amended, Document, Refused} from './document.ts';
import {notText, refused} from './refuse.ts';

/** Longest value that is taken: more is no figure. */
const LONGEST = 64;

/** Words in the place of a figure that is not known yet. */
const HOLDS_PLACE =
	/^(?:tbd|tba|n\/?a|none|unknown|pending|not (?:yet )?(?:measured|known|tracked|available|set)|to be (?:measured|determined|defined)|measuring|unbekannt|offen|inconnu|à mesurer|por medir|a medir|неизвестно|測定中|未測定|未測|待测|待测试|未知|暂无|미정|측정 중)$/iu;

/** A value in this unit, for showing what is wanted. */
const exampleIn = (unit: string): string => (unit === '$' ? '$3.4M' : unit === '%' ? '99.95%' : `64 ${unit}`);

/**
 * Sets a metric's actual as it was typed: where the file keeps it (a column, `Current:`), else as ` (actual: 820)` at the end of the
 * line. Read again, the metric's actual is the value and nothing else differs; else it is refused.
 */
export function setActual(document: Document, line: number, typed: string): Amended | Refused {
	const metric = document.reading.roadmap.metrics.find(one => one.line === line);
	const site = document.reading.metrics.get(line);
	if (!metric || !site) return refused(`no metric stands on line ${line}`, [line], '3 shows the metrics.');
	const value = checked(metric, typed);
	if (typeof value !== 'number') return value;
	const trouble = notText(document, line);
	if (trouble) return trouble;
	if (metric.actual === value && (site.actual !== null || metric.baseline === null))
		return amended(document, document, [], []);
	let last: Surplus | null = null;
	for (const edit of plans(document, metric, site, typed.trim())) {
		const after = tryEdits(document, [edit]);
		if (!after) continue;
		last = surplus(document, after, {actuals: new Map([[line, value]])});
		const words = {
			line,
			title: metric.label,
			status: null,
			from: lineOf(document, line),
			to: lineOf(after, line),
		};
		if (!last) return amended(document, after, [edit], [words]);
	}

	const why = last ? `line ${last.line}: ${last.what}` : 'nothing here says where';
	return refused(
		`the value cannot be written so that it reads back (${why})`,
		[line],
		'e opens the line in your editor.',
	);
}

/** The figure that was typed, in the target's unit, or why it is none. */
function checked(metric: Metric, typed: string): number | Refused {
	if (metric.target === null) {
		return refused(
			'this target has no figure to compare with',
			[metric.line],
			'e opens the line in your editor.',
		);
	}

	const text = typed.trim();
	const value =
		/[\p{Cc}\p{Cf}|]/u.test(text) || text.length > LONGEST ? null : readValue(grouped(text), metric.unit);
	if (!value?.whole)
		return refused(
			`"${text.slice(0, LONGEST)}" is not a figure`,
			[metric.line],
			'Write it like 1.2k, 64ms or 99.95%.',
		);
	if (!value.fits) {
		const unit = metric.unit ?? 'plain figures';
		return refused(
			`"${text}" is not in ${unit}`,
			[metric.line],
			`Write it like ${metric.unit ? exampleIn(metric.unit) : '1.2k'}.`,
		);
	}

	return value.value;
}

/** `2015` is a year wherever it stands; `2,015` is a figure. */
const grouped = (text: string): string => text.replace(/^(\d)(\d{3})$/, '$1,$2');

/** The unit behind or before a figure, as the file writes it. */
const around = (old: string): {readonly before: string; readonly after: string} => ({
	before: /^[^\d.,+-]*/u.exec(old)![0],
	after: /[^\d.,]*$/u.exec(old)![0],
});

/** A figure in front of what the cell said before there was one; what only held its place goes. */
const withWords = (figure: string, words: string): string => {
	if (!/\p{L}/u.test(words) || HOLDS_PLACE.test(words)) return figure;
	return /[()（）]/u.test(words) ? `${figure}, ${words}` : `${figure} (${words})`;
};

/** The end of "5-30s", of which the first figure is today's. */
const REST_OF_RANGE = /^\s?[-–—]\s?\d[\d.,]*\s?[\p{L}%]{0,4}/u;

/** The places and manners to write it, best first. */
function* plans(document: Document, metric: Metric, site: MetricSite, typed: string): Generator<Edit> {
	const {source} = document;
	const texts = [...new Set([typed, grouped(typed)])];
	if (site.actual) {
		const raw = source.toRaw(site.actual);
		const old = source.raw.slice(raw.start, raw.end);
		const bare = /^[-+]?[\d.,\s]+$/.test(typed);
		if (bare) texts.unshift(`${around(old).before}${typed}${around(old).after}`);
		for (const text of texts) yield {offset: raw.start, length: raw.end - raw.start, text};
	}

	const withUnit =
		metric.unit === '$'
			? `$${typed}`
			: `${typed}${metric.unit === '%' ? '' : ' '}${metric.unit ?? ''}`.trim();
	if (metric.unit && withUnit !== typed) texts.push(withUnit);
	if (site.actual) {
		const raw = source.toRaw(site.actual);
		const rest = REST_OF_RANGE.exec(source.raw.slice(raw.end, raw.end + 24))?.[0].length ?? 0;
		for (const text of rest === 0 ? [] : texts.toReversed())
			yield {offset: raw.start, length: raw.end - raw.start + rest, text};
	}

	if (site.actualCell) {
		const words = cellOf(document, site.actualCell).trim();
		for (const text of texts) yield inCell(document, site.actualCell, withWords(text, words));
		for (const text of texts) yield inCell(document, site.actualCell, text);
	}

	for (const text of texts) yield behindInCell(document, site.end, ` (actual: ${text})`);
}
