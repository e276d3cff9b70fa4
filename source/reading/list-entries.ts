import type {ListBlock} from '../markdown/tree.ts';
import {addItem} from './add-item.ts';
import {introducesList} from './caption-words.ts';
import {type Entry, entriesOf, entryOf} from './entries.ts';
import {isMetricLine} from './goals.ts';
import {scopeBelow} from './heading-scope.ts';
import {leaveOut, leaveOutAll} from './leave-out.ts';
import {
	areAddresses,
	asksQuestions,
	attributeOf,
	holdsThoughts,
	introduces,
	linkKind,
	namesHeadings,
} from './list-asides.ts';
import {detailsBelow} from './list-details.ts';
import {allName, headingOf, isGroup, keepsAreas, namesStage, namesSteps} from './list-groups.ts';
import {isMarked, type Manner} from './list-manner.ts';
import {readMetric} from './metric-line.ts';
import type {Heading, Section} from './outline.ts';
import {ownPeriod} from './own-period.ts';
import {noteScope} from './phases.ts';
import {nextGroup, type Reader} from './reader.ts';
import {introducesCriterion} from './target-labels.ts';
import {folded} from './words.ts';

const addEntry = (reader: Reader, manner: Manner, entry: Entry): number => {
	const details = detailsBelow(reader, entry);
	return addItem(reader, manner.scope, {
		place: 'list',
		span: entry.item.span,
		words: entry.words,
		titleSpan: entry.paragraph,
		marks: entry.marks,
		period: ownPeriod(reader, entry.paragraph, entry.line, manner.scope.year),
		parent: manner.parent,
		details,
		cells: null,
		cellSpans: null,
		statusCell: null,
		statusColumn: null,
		theme: manner.theme,
		readOnly: null,
	});
};

const readBelow = (reader: Reader, entry: Entry, manner: Manner): void => {
	for (const child of entry.item.children) if (child.type === 'list') readEntries(reader, child, manner);
};

export const asItem = (reader: Reader, manner: Manner, entry: Entry): void => {
	const line = addEntry(reader, manner, entry);
	readBelow(reader, entry, {...manner, parent: line, plain: 'details', strict: true});
};

const asHeading = (reader: Reader, manner: Manner, entry: Entry, heading: Heading): void => {
	const section: Section = {type: 'section', heading, parts: entry.lists.slice()};
	const scope = scopeBelow(reader, section, heading, manner.scope);
	noteScope(reader, scope);
	readBelow(reader, entry, {...manner, scope: {...scope, subject: manner.scope.subject}});
};

const asGroup = (reader: Reader, manner: Manner, entry: Entry): void =>
	readBelow(reader, entry, {
		...manner,
		theme: {words: entry.plain.replace(/\s*[:：]$/, ''), line: entry.line},
	});

const out = (reader: Reader, manner: Manner, entry: Entry, why = manner.why): void => {
	leaveOut(reader, manner.scope, entry.words, why, manner.doubtful);
	readBelow(reader, entry, {...manner, plain: 'left out', strict: true, why});
};

/** "Exit criteria:" above lines of its own: each is one. */
const asCriteria = (reader: Reader, manner: Manner, entry: Entry): void => {
	for (const list of entry.lists)
		for (const item of list.items) {
			const below = entryOf(reader, item);
			if (below.plain !== '') readMetric(reader, manner.scope, below);
		}
};

const LABEL = /^([^:：]{2,40})[:：]\s*\S/u;

const readPlain = (
	reader: Reader,
	manner: Manner,
	entry: Entry,
	attributes: boolean,
	amongGroups: boolean,
	amongItems: boolean,
	namesAll: boolean,
): void => {
	if (manner.plain === 'details') {
		readBelow(reader, entry, manner);
		return;
	}
	if (manner.parent === null && entry.lists.length > 0 && introducesCriterion(entry.plain)) {
		asCriteria(reader, manner, entry);
		return;
	}
	const heading = manner.plain === 'work' && namesAll ? headingOf(reader, entry) : null;
	if (heading) {
		asHeading(reader, manner, entry, heading);
		return;
	}
	if (isGroup(reader, entry, amongGroups, amongItems)) {
		asGroup(reader, manner, entry);
		return;
	}
	if (manner.plain === 'left out') {
		out(reader, manner, entry);
		return;
	}
	const label = LABEL.exec(entry.plain)?.[1];
	if (label !== undefined && manner.parent === null && introducesCriterion(label)) {
		readMetric(reader, manner.scope, entry);
		return;
	}
	const link = linkKind(reader, entry, manner.scope);
	if (link !== null) out(reader, manner, entry, link);
	else if (attributes && attributeOf(reader, entry))
		readBelow(reader, entry, {...manner, plain: 'details', strict: true});
	else if (isMetricLine(reader, entry, manner.scope)) readMetric(reader, manner.scope, entry);
	else asItem(reader, manner, entry);
};

/** Whether a list says of its heading what it is for and what not ("Goal: …", "Out of scope: …") and nothing else. */
const areFields = (reader: Reader, entries: readonly Entry[]): boolean => {
	const lines = entries.filter(({lists}) => lists.length === 0);
	const labels = lines.flatMap(entry =>
		attributeOf(reader, entry) === null ? [] : [folded(entry.plain.split(/[:：]/u)[0]!)],
	);
	return labels.length >= 2 && labels.length * 3 > lines.length * 2 && new Set(labels).size === labels.length;
};

const KEY_RESULT =
	/^\P{L}*(?:kr ?\d+|key result|resultado clave|resultado-chave|résultat clé|ключевой результат|关键结果)(?!\p{L})/iu;

/** Whether a list holds "Tasks:" with the work below it, and beside that only what is said of it ("Goal: …"). */
const tellsAroundTasks = (reader: Reader, entries: readonly Entry[]): boolean => {
	const isTasks = ({plain, lists}: Entry): boolean => lists.length > 0 && introducesList(folded(plain));
	return (
		entries.some(isTasks) && entries.every(entry => isTasks(entry) || attributeOf(reader, entry) !== null)
	);
};

const isRemark = ({notation}: Entry['marks'][number]): boolean => notation === 'word';

/** Whether some lines of a list name a release or a time with the work below them, and others do with nothing below: each is a stage. */
const holdsStages = (reader: Reader, entries: readonly Entry[]): boolean =>
	entries.some(({lists, marks, plain}) => {
		const kind = lists.length > 0 || marks.length > 0 ? 'theme' : reader.kindOf(plain);
		return (kind === 'release' || kind === 'period') && /[:–—]|\s-\s/u.test(plain);
	});

/** Reads the lines of a list and what is nested below them. */
export const readEntries = (reader: Reader, list: ListBlock, manner: Manner): void => {
	const group = nextGroup(reader);
	const entries = entriesOf(reader, list);
	const amongItems = entries.filter(({lists, marks}) => lists.length === 0 && marks.length === 0).length >= 2;
	const amongGroups =
		allName(reader, list) ||
		keepsAreas(reader, list) ||
		entries.some(entry => isGroup(reader, entry, false, amongItems));
	const attributes =
		entries.some(entry => attributeOf(reader, entry) === 'strong') ||
		tellsAroundTasks(reader, entries) ||
		(manner.plain === 'work' && areFields(reader, entries));
	const asks = asksQuestions(entries) && !holdsThoughts(manner.scope);
	const namesAll = !holdsStages(reader, entries) && !namesSteps(reader, entries);
	const intro =
		manner.plain === 'work' && introduces(manner.scope) && entries.every(({marks}) => marks.length === 0);
	if (intro) {
		leaveOutAll(reader, manner.scope, list, 'background');
		return;
	}
	if (manner.plain === 'work' && areAddresses(reader, entries)) {
		leaveOutAll(reader, manner.scope, list, 'links to read more');
		return;
	}
	if (manner.plain === 'work' && namesHeadings(reader, entries)) {
		leaveOutAll(reader, manner.scope, list, 'a table of contents');
		return;
	}
	const isAsked = ({boxed, marks, plain}: Entry): boolean =>
		asks && manner.plain === 'work' && !boxed && /[?？]$/.test(plain) && marks.every(isRemark);
	for (const entry of entries) {
		// What is nested below the one before had a number of its own.
		reader.group = group;
		if (entry.plain === '') {
			readBelow(reader, entry, manner);
		} else if (KEY_RESULT.test(entry.plain) && readMetric(reader, manner.scope, entry, true)) {
			readBelow(reader, entry, {...manner, plain: 'details', strict: true});
		} else if (manner.plain !== 'details' && entry.marks.length > 0 && namesStage(reader, entry)) {
			asGroup(reader, manner, entry);
		} else if (isAsked(entry)) {
			out(reader, manner, entry, 'questions');
		} else if (isMarked(reader, entry, manner) && !(attributes && attributeOf(reader, entry) === 'strong'))
			asItem(reader, manner, entry);
		else if (asks && manner.plain === 'work') out(reader, manner, entry, 'questions');
		else readPlain(reader, manner, entry, attributes, amongGroups, amongItems, namesAll);
	}
};
