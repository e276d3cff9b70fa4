import type {ListBlock} from '../markdown/tree.ts';
import {titleWithout} from './add-item.ts';
import {entryOf} from './entries.ts';
import {holdsTargets} from './goals.ts';
import {leaveOut, leaveOutAll} from './leave-out.ts';
import {isLegendList} from './legend-lines.ts';
import {explainsColours, tellsOfRelease, ticksAreBullets} from './list-asides.ts';
import {asItem, readEntries} from './list-entries.ts';
import {endsWithColon, isBoldAlone} from './list-groups.ts';
import type {Manner} from './list-manner.ts';
import {figureIn, readMetric} from './metric-line.ts';
import {ownPeriod} from './own-period.ts';
import type {Reader} from './reader.ts';
import {namesReleases} from './release-lines.ts';
import {addRemark} from './remarks.ts';
import {phaseOf, type Scope} from './scope.ts';
import {WORK} from './sections.ts';
import {folded, phrases} from './words.ts';

/** Lines with boxes behind a blank line below plain criteria: Markdown takes both for one list, and the second half is the work. */
const workBehind = (reader: Reader, {items}: ListBlock): ListBlock['items'] => {
	const from = items.findIndex(item => entryOf(reader, item).boxed);
	if (from < 1 || !items.slice(from).every(item => entryOf(reader, item).boxed)) return [];
	const between = reader.text.slice(items[from - 1]!.content.end, items[from]!.marker.start);
	return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(between) ? items.slice(from) : [];
};

/** The scope of the heading around a caption. */
const aboveLine = (scope: Scope): Scope =>
	scope.parent && scope.section.heading?.form === 'line' ? {...scope.parent, subject: WORK} : scope;

const readMetrics = (
	reader: Reader,
	scope: Scope,
	list: ListBlock,
	figuresOnly: boolean,
	why: string,
): void => {
	if (explainsColours(reader, list)) {
		leaveOutAll(reader, scope, list, 'a legend');
		return;
	}
	const work = workBehind(reader, list);
	for (const item of work) asItem(reader, mannerOf(aboveLine(scope), null), entryOf(reader, item));
	for (const item of list.items.slice(0, list.items.length - work.length)) {
		const entry = entryOf(reader, item);
		const groups = entry.lists.length > 0 && (endsWithColon(entry.plain) || isBoldAlone(reader, entry));
		// What a standard asks for in a box is to be done.
		if (figuresOnly && !groups && entry.boxed && figureIn(reader, entry.words) === null)
			asItem(reader, mannerOf(scope, null), entry);
		else if (!groups && entry.plain !== '' && !readMetric(reader, scope, entry, figuresOnly))
			leaveOut(reader, scope, entry.words, why);
		if (groups || entry.plain === '')
			for (const below of entry.lists) readMetrics(reader, scope, below, figuresOnly, why);
	}
};

const KEY_RESULTS = phrases(
	'key results?|okrs?|resultados[- ](?:clave|chave)|resultats[- ]cles|schlusselergebnisse|kluczowe (?:wyniki|rezultaty)|ключевые результаты|ключові результати|risultati chiave|kernresultaten|anahtar sonuclar|klicove vysledky|关键(?:结果|成果)|關鍵(?:結果|成果)|主要な成果|핵심 (?:결과|성과)',
);

/**
 * Whether key results are kept as work: each bears a sign of how it stands, not all are met, and each has a day of its own or states
 * no figure.
 */
const areWork = (reader: Reader, scope: Scope, list: ListBlock): boolean => {
	if (!scope.phases.some(({words}) => KEY_RESULTS.test(folded(words)))) return false;
	const entries = list.items.map(item => entryOf(reader, item));
	const stands = entries.every(({boxed, marks}) => !boxed && marks.length > 0);
	const open = entries.some(({marks}) => marks[0]?.status !== 'done');
	const timed = entries.filter(
		({paragraph, line}) => ownPeriod(reader, paragraph, line, scope.year) !== null,
	);
	const figures = entries.filter(({words}) => figureIn(reader, words) !== null);
	return stands && open && (timed.length * 2 > entries.length || figures.length * 2 < entries.length);
};

const readReport = (reader: Reader, scope: Scope, list: ListBlock): void => {
	const phase = phaseOf(scope.parent ?? scope);
	const above = phase?.kind === 'release' ? phase : null;
	const manner: Manner = {...mannerOf(scope, null), plain: 'left out', doubtful: above !== null};
	if (above === null) {
		readEntries(reader, list, manner);
		return;
	}
	for (const item of list.items) {
		const entry = entryOf(reader, item);
		if (entry.boxed) asItem(reader, manner, entry);
		else {
			const words = titleWithout(reader.text, entry.paragraph, entry.marks);
			addRemark(reader, above.line, entry.line, words, entry.marks[0]?.status ?? null);
			leaveOut(reader, scope, entry.words, scope.subject.why, true);
		}
	}
};

const mannerOf = (scope: Scope, parent: number | null): Manner => ({
	scope,
	parent,
	theme: null,
	plain: 'work',
	why: scope.subject.why,
	doubtful: false,
	strict: false,
});

/** What a release hands out: work, unless the work beside it is kept in boxes. */
const readDeliverables = (reader: Reader, scope: Scope, list: ListBlock, manner: Manner): void => {
	if (!scope.boxesElsewhere || scope.section.heading?.form !== 'heading') {
		readEntries(reader, list, manner);
		return;
	}
	const named = phaseOf(scope);
	const release = named?.kind === 'release' ? (named.shortTitle.split(' ')[0] ?? 'a release') : 'a release';
	const why = manner.why.replace('a release', release);
	readEntries(reader, list, {...manner, plain: 'left out', why, doubtful: true});
};

const readWork = (reader: Reader, scope: Scope, list: ListBlock, manner: Manner): void => {
	const doubtful = scope.boxesElsewhere;
	const why = doubtful ? 'no box, unlike the work beside it' : manner.why;
	const plain = manner.parent !== null ? 'details' : doubtful && !scope.subject.own ? 'left out' : 'work';
	readEntries(reader, list, {...manner, plain, why, doubtful});
};

/** Reads a list where it stands. `parent`: the line of the item that it holds details of, or null. */
export const readList = (
	reader: Reader,
	scope: Scope,
	list: ListBlock,
	parent: number | null = null,
): void => {
	const {topic, why} = scope.subject;
	const manner = mannerOf(scope, parent);
	if (isLegendList(reader.text, list)) {
		leaveOutAll(reader, scope, list, 'a legend');
		return;
	}
	if (topic === 'metrics' && (namesReleases(reader, list) || areWork(reader, scope, list)))
		for (const item of list.items) asItem(reader, manner, entryOf(reader, item));
	else if (topic === 'metrics') readMetrics(reader, scope, list, false, why);
	else if (topic === 'standards') readMetrics(reader, scope, list, true, why);
	else if (topic === 'report') readReport(reader, scope, list);
	else if (topic === 'deliverables') readDeliverables(reader, scope, list, manner);
	else if (topic === 'work' && holdsTargets(reader, scope, list)) readMetrics(reader, scope, list, true, why);
	else if (topic === 'work') readWork(reader, scope, list, manner);
	else if (topic === 'legend' || (ticksAreBullets(reader, list) && !tellsOfRelease(scope)))
		leaveOutAll(reader, scope, list, why);
	else readEntries(reader, list, {...manner, plain: 'left out', strict: true});
};
