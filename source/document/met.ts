import type {Metric} from '../model/roadmap.ts';
import {boxWith, insideBox} from '../notation/checkbox.ts';
import {seeSigns} from '../notation/emoji.ts';
import type {Mark} from '../notation/mark.ts';
import {PLAIN_SENSE} from '../notation/sense.ts';
import {signsFor, wordsLike} from '../notation/write.ts';
import type {MetricSite} from '../reading/reading.ts';
import type {Edit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {amended, lineOf, tryEdits} from './carry-out.ts';
import {inCell} from './cell-text.ts';
import {type Surplus, surplus} from './differ.ts';
import type {Amended, Document, Refused} from './document.ts';
import {precedentsOf, rawOf} from './precedent.ts';
import {notText, refused} from './refuse.ts';

/**
 * Says of a criterion that it is met, or not any more: its mark is changed, put there or taken away in the manner of the file's other
 * criteria, else of its items. Read again, nothing else differs; else it is refused.
 */
export function setMet(document: Document, line: number, met: boolean): Amended | Refused {
	const metric = document.reading.roadmap.metrics.find(one => one.line === line);
	const site = document.reading.metrics.get(line);
	if (!metric || !site) return refused(`no metric stands on line ${line}`, [line], '3 shows the metrics.');
	if (metric.target !== null && site.mark === null)
		return refused('its figures say whether it is met', [line], 'a sets its actual.');
	const trouble = notText(document, line);
	if (trouble) return trouble;
	if (metric.met === met) return amended(document, document, [], []);
	let last: Surplus | null = null;
	for (const edit of plans(document, metric, site, met)) {
		const edits = met ? [edit] : [edit, ...contradicting(document, site)];
		const after = tryEdits(document, edits);
		if (!after) continue;
		last = surplus(document, after, {mets: new Map([[line, met]])});
		const [from, to] = [lineOf(document, line), lineOf(after, line)];
		if (!last) return amended(document, after, edits, [{line, title: metric.label, status: null, from, to}]);
	}

	const why = last ? `line ${last.line}: ${last.what}` : 'nothing here says how';
	return refused(
		`no mark can be written that reads back (${why})`,
		[line],
		'e opens the line in your editor.',
	);
}

/** Signs beside a box that would still say that it is met. */
function contradicting(document: Document, {mark, words}: MetricSite): readonly Edit[] {
	if (mark?.notation !== 'checkbox') return [];
	const {clean} = document.source;
	return seeSigns(clean, words, PLAIN_SENSE)
		.filter(({status}) => status === 'done')
		.map(sign => removal(document, sign));
}

const statusFor = (met: boolean) => (met ? 'done' : 'planned');

/** The marks of the file's other criteria which say the same, those of the same section first. */
function examples(document: Document, metric: Metric, met: boolean): readonly Mark[] {
	const {metrics} = document.reading.roadmap;
	const near = metrics.filter(({section}) => section?.line === metric.section?.line);
	return [...near, ...metrics].flatMap(one => {
		const mark =
			one.line !== metric.line && one.met === met ? document.reading.metrics.get(one.line)?.mark : null;
		return mark ? [mark] : [];
	});
}

/** The signs to try, best first: of other criteria, of the legend, of items, the usual ones. */
function signs(document: Document, marks: readonly Mark[], met: boolean): readonly string[] {
	const status = statusFor(met);
	const legend = document.reading.legend
		.filter(entry => entry.status === status)
		.map(({mark}) => rawOf(document, mark));
	const item = precedentsOf(document).text('emoji', status, -1)?.style;
	const all = [
		...marks.filter(({notation}) => notation === 'emoji').map(({span}) => rawOf(document, span)),
		...legend.filter(text => /^\P{L}+$/u.test(text) && !/[[\]]/.test(text)),
		...(item === undefined ? [] : [item]),
		...signsFor(status, PLAIN_SENSE),
	];
	return [...new Set(all)].slice(0, 6);
}

const replaced = (document: Document, span: Span, text: string): Edit => {
	const raw = document.source.toRaw(span);
	return {offset: raw.start, length: raw.end - raw.start, text};
};

/** What stands in the boxes of other criteria, else of items, that are done. */
const insideWhenMet = (document: Document, marks: readonly Mark[]): string => {
	const box = marks.find(({notation}) => notation === 'checkbox');
	if (box) return insideBox(rawOf(document, box.span));
	return precedentsOf(document).box('done', -1)?.style.inside || 'x';
};

/** A mark in front of the words or behind them goes with the blanks that only it needed. */
function removal(document: Document, {span}: Mark): Edit {
	const {raw} = document.source;
	const {start, end} = document.source.toRaw(span);
	const after = /^[ \t]*/u.exec(raw.slice(end))![0];
	const isLast = /^(?:[ \t]*)(?:$|[\r\n|])/u.test(raw.slice(end));
	const before = isLast ? /[ \t]*$/u.exec(raw.slice(0, start))![0].length : 0;
	const length = end - start + before + (isLast ? 0 : after.length);
	return {offset: start - before, length, text: ''};
}

/** The mark that stands there, changed. */
function* changed(document: Document, mark: Mark, marks: readonly Mark[], met: boolean): Generator<Edit> {
	const old = rawOf(document, mark.span);
	const signsToTry = signs(document, marks, met);
	switch (mark.notation) {
		case 'checkbox':
			yield replaced(document, mark.span, boxWith(old, met ? insideWhenMet(document, marks) : ' '));
			yield replaced(document, mark.span, boxWith(old, met ? 'x' : ' '));
			break;
		case 'emoji': {
			const own = marks.some(({notation}) => notation === 'emoji');
			if (!met && !own) yield removal(document, mark);
			for (const sign of signsToTry) yield replaced(document, mark.span, sign);
			yield removal(document, mark);
			break;
		}

		default: {
			const same = marks.find(({notation}) => notation === mark.notation);
			if (same) yield replaced(document, mark.span, rawOf(document, same.span));
			yield replaced(document, mark.span, wordsLike(old, statusFor(met), signsToTry[0] ?? ''));
			yield removal(document, mark);
		}
	}
}

/** A mark where none stands yet: a box where the other criteria have one, else a sign. */
function* added(document: Document, metric: Metric, site: MetricSite, met: boolean): Generator<Edit> {
	const same = examples(document, metric, met);
	if (site.place === 'table') return yield* inRow(document, site, same, met);
	const words = document.source.toRaw(site.words);
	const all = [...same, ...examples(document, metric, !met)];
	if (all.some(({notation}) => notation === 'checkbox')) {
		const inside = insideWhenMet(document, same);
		yield {offset: words.start, length: 0, text: `[${met ? inside : ' '}] `};
	}

	const first = all.find(({notation}) => notation === 'emoji');
	const isBehind = first !== undefined && first.span.start > middleOf(document, first);
	for (const sign of signs(document, same, met)) {
		const front: Edit = {offset: words.start, length: 0, text: `${sign} `};
		const behind: Edit = {offset: words.end, length: 0, text: ` ${sign}`};
		yield isBehind ? behind : front;
		yield isBehind ? front : behind;
	}
}

/** In a row the column for it says how a criterion stands; its cell keeps its width as far as it can. Without one a sign leads the row. */
function* inRow(
	document: Document,
	{statusCell, words}: MetricSite,
	same: readonly Mark[],
	met: boolean,
): Generator<Edit> {
	if (statusCell === null) {
		const start = document.source.toRaw(words).start;
		for (const sign of signs(document, same, met)) yield {offset: start, length: 0, text: `${sign} `};
		return;
	}

	const texts = [...same.map(({span}) => rawOf(document, span)), ...signs(document, same, met)];
	for (const text of texts) yield inCell(document, statusCell, text);
}

/** The middle of the line that a mark stands on. */
const middleOf = ({source}: Document, {span}: Mark): number => {
	const line = source.lineSpan(source.lineAt(span.start));
	return (line.start + line.end) / 2;
};

const plans = (document: Document, metric: Metric, site: MetricSite, met: boolean): Generator<Edit> =>
	site.mark
		? changed(document, site.mark, examples(document, metric, met), met)
		: added(document, metric, site, met);
