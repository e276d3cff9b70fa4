import type {Block, ListBlock} from '../markdown/tree.ts';
import type {Mark} from '../notation/mark.ts';
import {addItem} from './add-item.ts';
import {type Entry, entryOf, hasMarksBelow} from './entries.ts';
import {fieldIn} from './fields.ts';
import {scopeBelow} from './heading-scope.ts';
import {leaveOut} from './leave-out.ts';
import {isMetricLine, readMetric} from './metric-line.ts';
import type {Heading, Section} from './outline.ts';
import {ownPeriod} from './own-period.ts';
import {noteScope} from './phases.ts';
import {lineOf, type Reader, wordsAt} from './reader.ts';
import {addRemark} from './remarks.ts';
import {phaseOf, type Scope} from './scope.ts';

/** How the lists of one place are read. */
interface Manner {
	readonly scope: Scope;
	/** Line of the item that the list is nested below. */
	readonly parent: number | null;
	/** The group bullet above. */
	readonly theme: {readonly words: string; readonly line: number} | null;
	/** Whether lines without a mark are work here; else details of what they are nested below, or left out. */
	readonly plain: 'work' | 'details' | 'left out';
	readonly why: string;
	readonly doubtful: boolean;
	/** Whether only clear marks count: boxes, and signs at the front or end. */
	readonly strict: boolean;
}

type Detail = {readonly line: number; readonly text: string};

const textLines = function* (reader: Reader, blocks: readonly Block[]): Generator<Detail> {
	for (const block of blocks) {
		if (block.type !== 'paragraph') continue;
		const text = wordsAt(reader, block.span);
		if (text !== '') yield {line: lineOf(reader, block.span.start), text};
	}
};

/** The nested lines that are no items of their own, as details. */
const detailsBelow = (reader: Reader, entry: Entry): readonly Detail[] => [
	...textLines(reader, entry.item.children),
	...entry.lists.flatMap(list =>
		list.items.flatMap(item => {
			const nested = entryOf(reader, item);
			if (nested.plain === '' || reader.itemSites.has(nested.line)) return [];
			return [{line: nested.line, text: nested.plain}, ...detailsBelow(reader, nested)];
		}),
	),
];

const endsWithColon = (plain: string): boolean => /[:：]$/.test(plain);

const isBoldAlone = (reader: Reader, {words}: Entry): boolean =>
	/^\P{L}{0,4}(\*\*|__)(?:(?!\1).)+\1\s*[:：]?$/u.test(reader.text.slice(words.start, words.end));

const wordCount = (plain: string): number => plain.split(/\s+/).length;

/** Whether every line of a list is short and has longer lines below it: names of areas above the work. */
const allName = (reader: Reader, list: ListBlock): boolean =>
	!list.ordered &&
	list.items.length >= 2 &&
	list.items.every(item => {
		const entry = entryOf(reader, item);
		return entry.lists.length > 0 && entry.marks.length === 0 && wordCount(entry.plain) <= 4;
	});

/** Whether a bullet only groups what is nested below it. `amongGroups`: the others of its list surely do. */
const isGroup = (reader: Reader, entry: Entry, amongGroups: boolean): boolean => {
	if (entry.marks.length > 0 || entry.lists.length === 0) return false;
	if (endsWithColon(entry.plain))
		return isBoldAlone(reader, entry) || wordCount(entry.plain.replace(/\s*[:：]$/, '')) <= 3;
	const short = isBoldAlone(reader, entry) || wordCount(entry.plain) <= 4;
	if (hasMarksBelow(reader, entry) || amongGroups) return short;
	const numbered = /^\d/.test(reader.text.slice(entry.item.marker.start, entry.item.marker.end));
	return isBoldAlone(reader, entry) && wordCount(entry.plain) <= 3 && !numbered;
};

const STRONG_ATTRIBUTE =
	/^(?:(?:estimated |total )?(?:effort|time|duration)|estimate[ds]?|priority|owners?|assignees?|assigned(?: to)?|timeline|timeframe|status|eta|due(?: date)?|deadline|targeted for|planned for|scheduled for|release date|completed(?: in| on)?|released(?: in| on)?|dependenc(?:y|ies)|depends(?: on)?|blocked by|complexity|tracking issue|target(?: date)?|last updated|prioridad|prioridade|priorité|aufwand|dauer|responsable|responsável|срок|приоритет|优先级|工作量|负责人|担当|優先度|期限)$/iu;

const attributeOf = (reader: Reader, entry: Entry): 'strong' | 'weak' | null => {
	if (entry.boxed) return null;
	const field = fieldIn(wordsAt(reader, entry.words));
	if (field === null) return null;
	return STRONG_ATTRIBUTE.test(field.label) ? 'strong' : 'weak';
};

const LINK_ALONE =
	/^(?:\*\*|📄|🔗|→|\s)*(?:(?:see|read|view)\s+)?\[[^\]]+\]\(([^)]+)\)[\s*.]*(?:[-–—:(].*)?$/iu;
const SEE_ALONE =
	/^(?:for (?:more )?details,? )?see (?:also )?(?:the )?\[[^\]]+\]\([^)]+\)(?:\s+for (?:more )?(?:details|information|info))?[\s.]*$/iu;
const LABELLED_PATH =
	/^\P{L}{0,4}[^:：]{1,40}[:：](?:\*\*)?\s*`?(?!\[|https?:)[^\s`]*(?:\/[^\s`]*|\.(?:md|mdx|rst|txt|pdf|html?|ya?ml|json|toml|ebnf))`?[\s.]*$/iu;
const PATH_ALONE = /^`[^`]+\.(?:md|mdx|markdown|txt|rst|pdf|docx?|html?)`[\s.]*$/i;

/** Links to read more, and the lines of a table of contents. */
const linkKind = (reader: Reader, {words, boxed}: Entry, scope: Scope): string | null => {
	if (boxed) return null;
	const source = reader.text.slice(words.start, words.end);
	if (/\]\(#[^)]*\)/.test(source)) return 'a table of contents';
	const target = LINK_ALONE.exec(source)?.[1];
	if (PATH_ALONE.test(source) && phaseOf(scope) === null) return 'links to read more';
	if (SEE_ALONE.test(source) || LABELLED_PATH.test(source)) return 'links to read more';
	return target && /^(?!https?:)[^\s]*\.(?:md|mdx|markdown|rst|pdf)(?:#.*)?$/i.test(target)
		? 'links to read more'
		: null;
};

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

const asItem = (reader: Reader, manner: Manner, entry: Entry): void => {
	const line = addEntry(reader, manner, entry);
	readBelow(reader, entry, {...manner, parent: line, plain: 'details', strict: true});
};

/** The words of a bullet as a heading: "v1.0", "Q3 2027", "Done" above nested work. */
const headingOf = (reader: Reader, entry: Entry): Heading | null => {
	const words = entry.plain.replace(/\s*[:：]$/, '');
	if (entry.marks.length > 0 || entry.lists.length === 0 || wordCount(words) > 6) return null;
	const names = reader.kindOf(words) !== 'theme';
	return names ? {span: entry.words, words, level: 10, form: 'line'} : null;
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

const readPlain = (
	reader: Reader,
	manner: Manner,
	entry: Entry,
	attributes: boolean,
	amongGroups: boolean,
): void => {
	if (manner.plain === 'details') {
		readBelow(reader, entry, manner);
		return;
	}
	const heading = manner.plain === 'work' ? headingOf(reader, entry) : null;
	if (heading) {
		asHeading(reader, manner, entry, heading);
		return;
	}
	if (isGroup(reader, entry, amongGroups)) {
		asGroup(reader, manner, entry);
		return;
	}
	if (manner.plain === 'left out') {
		out(reader, manner, entry);
		return;
	}
	const link = linkKind(reader, entry, manner.scope);
	if (link !== null) out(reader, manner, entry, link);
	else if (attributes && attributeOf(reader, entry))
		readBelow(reader, entry, {...manner, plain: 'details', strict: true});
	else if (isMetricLine(reader, entry)) readMetric(reader, manner.scope, entry);
	else asItem(reader, manner, entry);
};

/** Whether a mark stands at the very front or end of the words, not in a remark within them. */
const atEdge = (reader: Reader, {words}: Entry, {span}: Mark): boolean =>
	!/[\p{L}\p{N}]/u.test(reader.text.slice(words.start, span.start)) ||
	!/[\p{L}\p{N}]/u.test(reader.text.slice(span.end, words.end));

/**
 * Whether a line's own marks make it an item. Where plain lines are no work, words in round brackets are no marks either ("funding
 * (future)", "status badge (sent, failed)").
 */
const isMarked = (reader: Reader, entry: Entry, {plain, strict}: Manner): boolean => {
	if (!strict) return entry.marks.length > 0;
	return entry.marks.some(
		mark =>
			mark.notation === 'checkbox' ||
			(mark.notation === 'word'
				? plain === 'details' && /^[*_]{0,3}[[A-Z]/.test(reader.text.slice(mark.span.start, mark.span.end))
				: atEdge(reader, entry, mark)),
	);
};

/** Whether a list stands in front of all sections, where a file says what it is about. */
const introduces = (scope: Scope): boolean =>
	phaseOf(scope) === null &&
	scope.section.parts.some(
		part =>
			part.type === 'section' &&
			part.parts.some(({type}) => type === 'list' || type === 'table' || type === 'section'),
	);

const KEY_RESULT =
	/^\P{L}*(?:kr ?\d+|key result|resultado clave|resultado-chave|résultat clé|ключевой результат|关键结果)(?!\p{L})/iu;

const readEntries = (reader: Reader, list: ListBlock, manner: Manner): void => {
	reader.group++;
	const entries = list.items.map(item => entryOf(reader, item));
	const amongGroups = allName(reader, list) || entries.some(entry => isGroup(reader, entry, false));
	const attributes = entries.some(entry => attributeOf(reader, entry) === 'strong');
	const questions = entries.filter(({plain}) => /[?？]$/.test(plain)).length;
	const asks = questions >= 2 && questions * 2 > entries.length;
	const intro =
		manner.plain === 'work' && introduces(manner.scope) && entries.every(({marks}) => marks.length === 0);
	if (intro) {
		leftOutAll(reader, manner.scope, list, 'background');
		return;
	}
	for (const entry of entries) {
		if (entry.plain === '') {
			readBelow(reader, entry, manner);
		} else if (KEY_RESULT.test(entry.plain) && readMetric(reader, manner.scope, entry, true)) {
			readBelow(reader, entry, {...manner, plain: 'details', strict: true});
		} else if (isMarked(reader, entry, manner) && !(attributes && attributeOf(reader, entry) === 'strong'))
			asItem(reader, manner, entry);
		else if (asks && manner.plain === 'work') out(reader, manner, entry, 'questions');
		else readPlain(reader, manner, entry, attributes, amongGroups);
	}
};

/** Whether a list explains from which figure on a colour is used: each line begins with another sign. */
const explainsColours = (reader: Reader, list: ListBlock): boolean => {
	const signs = list.items.map(
		({content}) => /^\p{Extended_Pictographic}/u.exec(reader.text.slice(content.start, content.end))?.[0],
	);
	return list.items.length >= 3 && signs.every(Boolean) && new Set(signs).size === signs.length;
};

const readMetrics = (
	reader: Reader,
	scope: Scope,
	list: ListBlock,
	figuresOnly: boolean,
	why: string,
): void => {
	if (explainsColours(reader, list)) {
		leftOutAll(reader, scope, list, 'a legend');
		return;
	}
	for (const item of list.items) {
		const entry = entryOf(reader, item);
		const groups = entry.lists.length > 0 && (endsWithColon(entry.plain) || isBoldAlone(reader, entry));
		if (!groups && entry.plain !== '' && !readMetric(reader, scope, entry, figuresOnly))
			leaveOut(reader, scope, entry.words, why);
		if (groups || entry.plain === '')
			for (const below of entry.lists) readMetrics(reader, scope, below, figuresOnly, why);
	}
};

const readReport = (reader: Reader, scope: Scope, list: ListBlock): void => {
	const phase = phaseOf(scope.parent ?? scope);
	const above = phase?.kind === 'release' ? phase : null;
	const manner = {
		scope,
		parent: null,
		theme: null,
		plain: 'left out',
		why: scope.subject.why,
		doubtful: above !== null,
		strict: false,
	} as const;
	if (above === null) {
		readEntries(reader, list, manner);
		return;
	}
	for (const item of list.items) {
		const entry = entryOf(reader, item);
		if (entry.boxed) asItem(reader, manner, entry);
		else {
			addRemark(reader, above.line, entry.line, entry.plain, entry.marks[0]?.status ?? null);
			leaveOut(reader, scope, entry.words, scope.subject.why, true);
		}
	}
};

/** Whether all that bear a mark bear the same one for "done": a list of qualities with ticks for bullets. */
const ticksAreBullets = (reader: Reader, list: ListBlock): boolean => {
	const entries = list.items.map(item => entryOf(reader, item));
	return entries.every(
		({boxed, marks}) => !boxed && marks[0]?.notation === 'emoji' && marks[0].status === 'done',
	);
};

const leftOutAll = (reader: Reader, scope: Scope, list: ListBlock, why: string): void => {
	for (const item of list.items) {
		const entry = entryOf(reader, item);
		if (entry.plain !== '') leaveOut(reader, scope, entry.words, why);
		for (const below of entry.lists) leftOutAll(reader, scope, below, why);
	}
};

/** Reads a list where it stands. `introduced`: what a caption right above says of it overrides what the section says. */
export const readList = (
	reader: Reader,
	scope: Scope,
	list: ListBlock,
	parent: number | null = null,
): void => {
	const {topic, why} = scope.subject;
	const common = {scope, parent, theme: null, why, doubtful: false, strict: false};
	switch (topic) {
		case 'metrics':
		case 'standards':
			readMetrics(
				reader,
				scope,
				list,
				topic === 'standards',
				topic === 'standards' ? why : 'a criterion without words',
			);
			return;
		case 'legend':
			leftOutAll(reader, scope, list, why);
			return;
		case 'report':
			readReport(reader, scope, list);
			return;
		case 'deliverables': {
			const named = phaseOf(scope);
			const left = scope.boxesElsewhere && scope.section.heading?.form === 'heading';
			const whose =
				named?.kind === 'release'
					? why.replace('a release', named.shortTitle.split(' ')[0] ?? 'a release')
					: why;
			readEntries(reader, list, {
				...common,
				plain: left ? 'left out' : 'work',
				why: left ? whose : why,
				doubtful: left,
			});
			return;
		}
		case 'reference':
			if (ticksAreBullets(reader, list)) leftOutAll(reader, scope, list, why);
			else readEntries(reader, list, {...common, plain: 'left out', strict: true});
			return;
		default:
			readEntries(reader, list, {
				...common,
				plain: parent !== null ? 'details' : scope.boxesElsewhere && !scope.subject.own ? 'left out' : 'work',
				why: scope.boxesElsewhere ? 'no box, unlike the work beside it' : why,
				doubtful: scope.boxesElsewhere,
			});
	}
};
