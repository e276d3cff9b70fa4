import {plainWords} from '../markdown/plain.ts';
import type {Row} from '../markdown/tree.ts';
import type {Status} from '../model/status.ts';
import {BOX_AND_WORDS, seeBox} from '../notation/checkbox.ts';
import {type Sign, signsIn} from '../notation/emoji.ts';
import {PLAIN_SENSE} from '../notation/sense.ts';
import {statusOfWords} from '../notation/word.ts';
import type {Source} from '../text/source.ts';
import type {Span} from '../text/span.ts';
import {roleOfColumn} from './columns.ts';
import {isLegendList, isLegendRows} from './legend-lines.ts';
import {type Explained, markerIn, statusInProse} from './legend-prose.ts';
import {linesIn} from './lines-in.ts';
import type {Part, Section} from './outline.ts';
import {ownSubject} from './sections.ts';
import {withoutSigns} from './words.ts';

/** The status that a legend's words name: as a whole, or by what stands in front of a colon, a dash or a stop. */
const statusIn = (words: string): Status | null => {
	const clean = withoutSigns(words).replace(/^[\s|=:–—-]+/u, '');
	const whole =
		statusOfWords(clean, PLAIN_SENSE) ??
		statusOfWords(
			clean.replace(/\s+(?:tasks?|items?|issues?|features?|work|stories|points?)$/iu, ''),
			PLAIN_SENSE,
		);
	if (whole) return whole;
	for (const part of clean.split(/\s*[:：.,;/|(（]\s*|\s+(?:[-–—=&]|and|y|e|et|und|и)\s+/u)) {
		const said = part === '' ? null : statusOfWords(part, PLAIN_SENSE);
		if (said) return said;
	}
	return null;
};

const entryIn = (source: Source, span: Span): Explained | null => {
	const text = source.clean;
	const [sign] = signsIn(text, span);
	if (!sign || /[\p{L}\p{N}]/u.test(text.slice(span.start, sign.span.start).replace(/:[a-z0-9_+-]+:/g, '')))
		return null;
	const words = plainWords(text.slice(sign.span.end, span.end).replace(/^[\s|=:*`–—-]+/u, '')).replace(
		/\s*[|·•,;/]\s*$/u,
		'',
	);
	if (words === '') return null;
	return {line: source.lineAt(sign.span.start), status: statusIn(words), mark: sign.span, words};
};

/** "- [-] In progress", "- `[-]` in progress": what stands in a box. */
const boxIn = (source: Source, {start, end}: Span): Explained | null => {
	const at = source.clean[start] === '`' ? start + 1 : start;
	const found = BOX_AND_WORDS.exec(source.clean.slice(at, end).replace(/^(\\?\[.{0,2}\])`/u, '$1 '));
	const box = found ? seeBox(`${found[1]} `, {start: 0, end: found[1]!.length + 1}) : null;
	if (!found || !box) return null;
	const words = plainWords(found[2]!.replace(/^[\s|=:–—-]+/u, ''));
	const mark = {start: at, end: at + found[1]!.length};
	return words === '' ? null : {line: source.lineAt(at), status: statusIn(words), mark, words};
};

/** "Done ✅, in progress 🚧": the words stand in front of their signs. */
const wordsFirst = (source: Source, {start}: Span, signs: readonly Sign[]): readonly Explained[] =>
	signs.flatMap((sign, index) => {
		const from = signs[index - 1]?.span.end ?? start;
		const words = plainWords(source.clean.slice(from, sign.span.start))
			.replace(/^.*[:：]\s*(?=\S)/u, '')
			.replace(/^[\s,;|/·•)]+|[\s(=:–—-]+$/gu, '');
		const line = source.lineAt(sign.span.start);
		return words === '' ? [] : [{line, status: statusIn(words), mark: sign.span, words}];
	});

const LETTER = /[\p{L}\p{N}]/u;

/** "Legend: ✅ Done | 🚧 In progress": several entries on one line. */
const entriesInLine = (source: Source, span: Span): readonly Explained[] => {
	const box = boxIn(source, span);
	if (box) return [box];
	const signs = signsIn(source.clean, span);
	const [first] = signs;
	const last = signs.at(-1);
	if (
		first &&
		last &&
		!LETTER.test(source.clean.slice(last.span.end, span.end)) &&
		LETTER.test(source.clean.slice(span.start, first.span.start))
	)
		return wordsFirst(source, span, signs);
	return signs.flatMap((sign, index) => {
		const end = signs[index + 1]?.span.start ?? span.end;
		const entry = entryIn(source, {start: sign.span.start, end});
		return entry ? [entry] : [];
	});
};

/** "Signs: ✅ done · 🚧 in progress · ⏳ planned", whatever the label is and whatever lines stand around. */
const labelledEntries = (source: Source, {start, end}: Span): readonly Explained[] => {
	const label =
		/^[^\p{L}\p{N}]*\p{L}[^:：\p{Extended_Pictographic}]{1,28}[:：]\s*(?=\p{Extended_Pictographic})/u.exec(
			source.clean.slice(start, end),
		);
	return label ? entriesInLine(source, {start: start + label[0].length, end}) : [];
};

const inRow = (source: Source, row: Row): readonly Explained[] => {
	const [first, second] = row.cells;
	const start = first ? first.end - source.clean.slice(first.start, first.end).trimStart().length : 0;
	const box = first && second ? boxIn(source, {start, end: second.end}) : null;
	const entry = box ?? entryIn(source, row.span);
	return entry ? [entry] : [];
};

const isLegendHeader = (source: Source, header: Row | null): boolean => {
	const roles =
		header?.cells.map(cell => roleOfColumn(plainWords(source.clean.slice(cell.start, cell.end)))) ?? [];
	return roles.includes('symbol') || (roles.includes('meaning') && roles.length <= 3);
};

const inPart = (source: Source, part: Part, named: boolean): readonly Explained[] => {
	if (part.type === 'list')
		return named || isLegendList(source.clean, part)
			? part.items.flatMap(item => entriesInLine(source, item.content))
			: [];
	if (part.type === 'table' || part.type === 'tab-table') {
		return named || isLegendHeader(source, part.header) || isLegendRows(source.clean, part.rows)
			? part.rows.flatMap(row => inRow(source, row))
			: [];
	}
	if (part.type === 'quote')
		return part.children.flatMap(child => (child.type === 'heading' ? [] : inPart(source, child, named)));
	if (part.type !== 'paragraph') return [];
	const marker = markerIn(source, part.span);
	if (marker) return [marker];
	const words = source.clean.slice(part.span.start, Math.min(part.span.end, part.span.start + 600));
	const introduced =
		/^\P{L}*(?:status )?(?:legend|key|legende|légende|leyenda|legenda|légenda|lejant|semboller|teckenförklaring|symbole|objaśnienia|vysvětlivky|легенда|обозначения|умовні позначення|凡例|图例|圖例|범례)(?:\P{L}|$)/iu.test(
			words,
		);
	if (named || introduced) return entriesInLine(source, part.span);
	const labelled = [...linesIn(source.clean, part.span)].flatMap(line =>
		unnamed(labelledEntries(source, line)),
	);
	if (labelled.length > 0) return labelled;
	return /^\P{L}{1,4}\p{L}/u.test(words) || /^status(?:es)?\s*[:：]/iu.test(words)
		? unnamed(entriesInLine(source, part.span))
		: [];
};

/** "🟢 on track · 🟡 at risk · 🔴 off track": signs with a word or two each, most of them for a status, explain themselves. */
const unnamed = (entries: readonly Explained[]): readonly Explained[] => {
	const brief = entries.every(({words}) => words.split(/\s+/).length <= 4 && !/[.!?]$/u.test(words));
	const stating = entries.filter(({status}) => status !== null).length;
	const distinct = new Set(entries.map(({words}) => words)).size === entries.length;
	return entries.length >= 3 && brief && distinct && stating * 2 > entries.length ? entries : [];
};

const proseIn = (source: Source, section: Section): string =>
	section.parts
		.map(part =>
			'span' in part
				? plainWords(source.clean.slice(part.span.start, Math.min(part.span.end, part.span.start + 1000)))
				: '',
		)
		.join(' ');

/** "### Green 🟢" with a list of what that means below. */
const inHeading = (source: Source, section: Section): readonly Explained[] => {
	const {span, words} = section.heading!;
	const [sign] = signsIn(source.clean, span);
	if (!sign) return [];
	const prose = proseIn(source, section);
	const status = statusIn(words) ?? statusInProse(prose);
	return status
		? [{line: source.lineAt(span.start), status, mark: sign.span, words: withoutSigns(words)}]
		: [];
};

/** "Symbols:" right above a list or a table. */
const introducedAsLegend = (before: Part | undefined): boolean =>
	before?.type === 'caption' && ownSubject(before.words, 'theme')?.topic === 'legend';

/** What the legends of a section explain. `around`: whether it stands within one. */
export const explainedIn = (source: Source, section: Section, around: boolean): readonly Explained[] => {
	const heading = section.heading?.words ?? null;
	const named =
		heading !== null
			? ownSubject(heading, 'theme')?.topic === 'legend' || (around && section.heading!.level > 2)
			: around;
	const own = around && section.heading ? inHeading(source, section) : [];
	if (own.length > 0) return own;
	return section.parts.flatMap((part, index) =>
		part.type === 'section'
			? explainedIn(source, part, named)
			: inPart(source, part, named || introducedAsLegend(section.parts[index - 1])),
	);
};
