import {type Costly, makeParseCache, type ParseCache, parseMarkdown} from '../markdown/parse.ts';
import type {NotRecognised, PhaseKind} from '../model/roadmap.ts';
import {headingStatus} from '../notation/heading.ts';
import {PLAIN_SENSE} from '../notation/sense.ts';
import type {Source} from '../text/source.ts';
import {writesDayFirst} from './day-first.ts';
import {documentTitle} from './document-title.ts';
import {kindOf} from './kinds.ts';
import {legendOf} from './legend.ts';
import {outlineOf, type Section} from './outline.ts';
import {findPeriod} from './period.ts';
import {phasesWithItems} from './phases.ts';
import {makeReader, type Reader} from './reader.ts';
import type {OwnOptions, Reading, ReadOptions} from './reading.ts';
import {ownSubject} from './sections.ts';
import {withStatements} from './statements.ts';
import {withSums} from './sums-up.ts';
import {readSections} from './walk.ts';
import {folded} from './words.ts';

/** What an earlier reading has parsed; a text that differs little from it is read again at little cost. */
export type ReadCache = ParseCache;

export const makeReadCache = (): ReadCache => makeParseCache();

/** The kind of heading that a line would make, each asked for once. */
const kindOfLine = (options: OwnOptions) => {
	const known = new Map<string, PhaseKind>();
	const ask = (words: string): PhaseKind => {
		const period = findPeriod(words, options) !== null;
		const status = headingStatus(words, PLAIN_SENSE)?.whole === true;
		const kind = kindOf({words, period, status, around: null});
		return ownSubject(words, kind)?.topic === 'metrics' ? 'theme' : kind;
	};
	return (words: string): PhaseKind => {
		const kind = known.get(words) ?? ask(words);
		known.set(words, kind);
		return kind;
	};
};

const headingsIn = ({heading, parts}: Section): readonly string[] => [
	...(heading?.form === 'heading' ? [folded(heading.words)] : []),
	...parts.flatMap(part => (part.type === 'section' ? headingsIn(part) : [])),
];

const byLine = <T extends {readonly line: number}>(list: readonly T[]): readonly T[] =>
	list.toSorted((a, b) => a.line - b.line);

const notReadOf = (source: Source, costly: readonly Costly[]): Reading['notRead'] =>
	costly.map(({start, end, why}) => ({
		from: source.lineAt(start),
		to: source.lineAt(Math.max(start, end - 1)),
		why,
	}));

/** What was too costly to read is shown among the lines that were left out. */
const asLeftOut = (notRead: Reading['notRead']): readonly NotRecognised[] =>
	notRead.map(({from, to, why}) => ({
		line: from,
		text: from === to ? `line ${from}` : `lines ${from} to ${to}`,
		under: null,
		why,
		doubtful: true,
	}));

const roadmapOf = (reader: Reader, title: string, notRead: Reading['notRead']): Reading['roadmap'] => {
	const items = byLine(reader.items);
	const phases = phasesWithItems(reader, items);
	return {
		title,
		phases,
		items: withSums(items, phases),
		metrics: byLine(reader.metrics),
		notRecognised: byLine([...reader.notRecognised, ...asLeftOut(notRead)]),
	};
};

/** Whether all that was found, and not just one or two, are headings: the file may keep one for each piece of work. */
const isKeptByHeadings = ({items}: Reader): boolean =>
	items.length >= 3 && items.every(({place}) => place === 'heading');

/** Reads all sections; a file without any list or table of work may keep one heading for each piece of it. */
const readAll = (
	make: (headingsAreWork: boolean) => Reader,
	root: Section,
	title: Section | null,
): Reader => {
	const plain = make(false);
	readSections(plain, root, title);
	if (plain.items.length > 0 && !isKeptByHeadings(plain)) return plain;
	const byHeadings = make(true);
	readSections(byHeadings, root, title);
	return byHeadings.items.length >= Math.max(3, plain.items.length) ? byHeadings : plain;
};

/** Reads what a roadmap says. Never throws; what it can't read is in `notRead`. */
export const read = (
	source: Source,
	options: ReadOptions,
	previous: ReadCache = makeReadCache(),
): Reading => {
	const {blocks, costly} = parseMarkdown(source.clean, previous);
	const own = {...options, dayFirst: writesDayFirst(source.clean)};
	const kind = kindOfLine(own);
	const root = withStatements(outlineOf(source.clean, blocks, kind), source.clean, own);
	const legend = legendOf(source, root);
	const headings = new Set(headingsIn(root));
	const title = documentTitle(source, root, blocks);
	const reader = readAll(
		asked => makeReader(source, legend, own, kind, asked, headings),
		root,
		title.section,
	);
	const notRead = notReadOf(source, costly);
	return {
		roadmap: roadmapOf(reader, title.words, notRead),
		items: reader.itemSites,
		metrics: reader.metricSites,
		legend: legend.entries,
		notRead,
	};
};
