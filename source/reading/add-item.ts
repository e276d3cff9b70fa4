import {linksIn, plainWords} from '../markdown/plain.ts';
import type {Item, Place, Reason} from '../model/roadmap.ts';
import type {Mark} from '../notation/mark.ts';
import {signKey} from '../notation/sense.ts';
import type {Span} from '../text/span.ts';
import type {Reader} from './reader.ts';
import {lineOf} from './reader.ts';
import {
	type PeriodFound,
	periodAround,
	phaseOf,
	type Scope,
	type StatusFound,
	statusOf,
	themesOf,
} from './scope.ts';

const LEFT_AT_THE_END = /\s*(?:[(（[【]\s*[)）\]】]|\s[-–—|:：])\s*$/u;

const SIGNS_IN_FRONT = /^[\s\uFE0F:：–—-]+(?=\S)/u;

/** An item as its place has found it; what the headings around it say is added here. */
export interface Found {
	readonly place: Place;
	/** The whole item, nested lines included. */
	readonly span: Span;
	/** Its words on the first line. */
	readonly words: Span;
	/** Words, continued lines included, for the title. */
	readonly titleSpan: Span;
	readonly title?: string;
	/** Deciding first. */
	readonly marks: readonly Mark[];
	/** Whether the line itself bears the mark; else a field line below it does. */
	readonly marked?: boolean;
	readonly period: PeriodFound | null;
	readonly parent: number | null;
	readonly details: readonly {readonly line: number; readonly text: string}[];
	readonly cells: Item['cells'];
	readonly cellSpans: readonly Span[] | null;
	readonly statusCell: number | null;
	/** For rows: the name of the status column. */
	readonly statusColumn: string | null;
	/** A group bullet or category cell. */
	readonly theme: {readonly words: string; readonly line: number} | null;
	readonly readOnly: string | null;
}

/** The words without the marks of status, and what the marks leave behind at the edges. */
export const titleWithout = (text: string, span: Span, marks: readonly Mark[]): string => {
	let source = '';
	let from = span.start;
	const inside = marks
		.filter(mark => mark.notation !== 'strike' && mark.span.start >= span.start && mark.span.end <= span.end)
		.toSorted((a, b) => a.span.start - b.span.start);
	for (const {span: mark} of inside) {
		if (mark.start < from) continue;
		source += text.slice(from, mark.start);
		from = mark.end;
		// "Tide tables *done, two ports*": what else the remark says follows the name.
		const more = /\s[*_]$/.test(source) ? /^[,:;]\s+/.exec(text.slice(from, span.end)) : null;
		if (more) {
			source = source.replace(/\s([*_])$/, ', $1');
			from += more[0].length;
		}
	}
	const words = plainWords(source + text.slice(from, span.end));
	const tidy = words
		.replace(SIGNS_IN_FRONT, '')
		.replace(LEFT_AT_THE_END, '')
		.replace(/\(\s*\)|\[\s*\]|\s*[([|·]?\s*(?:status|state)\s*:{1,2}\s*[)\]]?\s*$/gi, '')
		.trim();
	const freed = inside.length > 0 ? tidy.replace(/``|(?:^|\s)[#@](?=\s|$)/g, '').trim() : tidy;
	// "Hull: ✅" is the hull; "✅ Change these:" says what follows.
	const atEnd = from > span.start && text.slice(from, span.end).trim() === '';
	const named = atEnd ? freed.replace(/[:：]$/, '').trim() : freed;
	return named === '' ? plainWords(text.slice(span.start, span.end)) : named;
};

const reasonForTheme = (found: Found, line: number | undefined): Reason | null => {
	if (found.theme) return {what: `line ${found.theme.line}`, line: found.theme.line};
	return line === undefined ? null : {what: `heading, line ${line}`, line};
};

/** A sign that the file's own legend explains says so. */
const withLegend = (reader: Reader, found: StatusFound, mark: Mark | null, raw: string): StatusFound => {
	const line = mark?.notation === 'emoji' ? reader.legendLines.get(signKey(raw)) : undefined;
	if (line === undefined || found.because.line === null) return found;
	return {...found, because: {...found.because, what: `${found.because.what}; the legend, line ${line}`}};
};

/** Adds an item to the reading, with what the headings around it say. */
export const addItem = (reader: Reader, scope: Scope, found: Found): number => {
	const line = lineOf(reader, found.words.start);
	const deciding = found.marks[0] ?? null;
	const raw = deciding ? reader.text.slice(deciding.span.start, deciding.span.end) : '';
	const stated = statusOf(scope, deciding, raw, line);
	const status = withLegend(reader, stated, deciding, raw);
	const period = found.period ?? periodAround(scope);
	const phase = phaseOf(scope);
	const themes = themesOf(scope, phase);
	const theme = themes.at(-1);
	const column = found.statusColumn;
	const fromCell = deciding?.notation === 'cell' && column !== null;
	reader.items.push({
		line,
		lastLine: Math.max(line, lineOf(reader, Math.max(found.span.start, found.span.end - 1))),
		title: found.title ?? titleWithout(reader.text, found.titleSpan, found.marks),
		status: status.status,
		marked: found.marked ?? deciding !== null,
		phase: phase?.line ?? null,
		period: period.period,
		themes: themes.map(each => each.line),
		theme: found.theme?.words ?? theme?.title ?? null,
		parent: found.parent,
		details: found.details,
		cells: found.cells,
		place: found.place,
		sumsUp: null,
		links: linksIn(reader.text.slice(found.span.start, Math.max(found.titleSpan.end, found.words.end))),
		because: {
			status: fromCell ? {what: `its cell ${column}, line ${line}`, line} : status.because,
			period: period.because,
			phase: phase
				? {what: `heading, line ${phase.line}`, line: phase.line}
				: {what: 'no heading above it', line: null},
			theme: reasonForTheme(found, theme?.line),
		},
	});
	reader.itemSites.set(line, {
		line,
		place: found.place,
		group: reader.group,
		marks: found.marks,
		words: found.words,
		cells: found.cellSpans,
		statusCell: found.statusCell,
		readOnly: found.readOnly,
	});
	return line;
};
