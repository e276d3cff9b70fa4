import type {ListBlock} from '../markdown/tree.ts';
import {type Entry, entryOf, hasMarksBelow} from './entries.ts';
import {fieldIn} from './fields.ts';
import type {Heading} from './outline.ts';
import type {Reader} from './reader.ts';

export const endsWithColon = (plain: string): boolean => /[:：]$/.test(plain);

export const isBoldAlone = (reader: Reader, {words}: Entry): boolean =>
	/^\P{L}{0,4}(\*\*|__)(?:(?!\1).)+\1\s*[:：]?$/u.test(reader.text.slice(words.start, words.end));

/** Words; where they are written without blanks, two signs count as one. */
const wordCount = (plain: string): number => {
	const unspaced = plain.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
	return Math.max(plain.split(/\s+/).length, Math.ceil(unspaced / 2));
};

const linesBelow = (reader: Reader, {lists}: Entry): readonly Entry[] =>
	lists.flatMap(list => list.items.map(item => entryOf(reader, item)));

const labelOf = (plain: string): string | null =>
	/^\P{L}{0,4}([^:：]{1,40})[:：]\s*\S/u.exec(plain)?.[1] ?? null;

/** Whether what stands below the lines of a list are their attributes: "Purpose: …", "Status: …" below one after the other. */
const haveAttributes = (reader: Reader, list: ListBlock): boolean => {
	const below = list.items.map(item =>
		linesBelow(reader, entryOf(reader, item)).map(({plain}) => labelOf(plain)),
	);
	const labels = below.flat();
	if (labels.length === 0 || labels.filter(label => label !== null).length * 3 < labels.length * 2)
		return false;
	const again = labels.filter(
		label => label !== null && below.filter(own => own.includes(label)).length >= 2,
	);
	const fields = labels.filter(label => label !== null && fieldIn(`${label}: x`) !== null);
	return again.length * 2 >= labels.length || fields.length * 2 > labels.length;
};

/** Whether every line of a list is short and has longer lines below it: names of areas above the work. */
export const allName = (reader: Reader, list: ListBlock): boolean =>
	!list.ordered &&
	list.items.length >= 2 &&
	!haveAttributes(reader, list) &&
	list.items.every(item => {
		const entry = entryOf(reader, item);
		return entry.lists.length > 0 && entry.marks.length === 0 && wordCount(entry.plain) <= 4;
	});

/** Whether a short name has lines below it that say clearly more than it does: an area above its work. */
const namesArea = (reader: Reader, entry: Entry, most: number): boolean => {
	if (entry.lists.length === 0 || entry.marks.length > 0 || wordCount(entry.plain) > most) return false;
	const below = linesBelow(reader, entry);
	const words = below.reduce((sum, {plain}) => sum + wordCount(plain), 0);
	return words >= below.length * Math.max(3, wordCount(entry.plain));
};

/** Whether a list is kept by areas: a single one above several lines, or three and more that most of its lines are. */
export const keepsAreas = (reader: Reader, list: ListBlock): boolean => {
	if (list.ordered || haveAttributes(reader, list)) return false;
	const entries = list.items.map(item => entryOf(reader, item));
	const [only] = entries;
	if (only && entries.length === 1) return namesArea(reader, only, 2) && linesBelow(reader, only).length >= 3;
	const areas = entries.filter(entry => namesArea(reader, entry, 4));
	return areas.length >= 3 && areas.length * 3 >= entries.length * 2;
};

const STAGE_NAME =
	/^\P{L}*(?:(?:unit |integration |user |security )?testing|production|staging|design|development|research|planning|review|validation|deployment|launch|live|building|prototyping|release)\s*[:：]?$/iu;

/** Whether a bullet only names the kind of work that is nested below it, though elsewhere its word says how work stands: "**Testing**:". */
export const namesStage = (reader: Reader, entry: Entry): boolean =>
	!entry.boxed &&
	entry.marks.every(({notation}) => notation === 'word') &&
	STAGE_NAME.test(entry.plain) &&
	hasMarksBelow(reader, entry);

const isNumbered = (reader: Reader, {item}: Entry): boolean =>
	/^\d/.test(reader.text.slice(item.marker.start, item.marker.end));

/** Whether a bullet only groups what is nested below it. `amongGroups`: the others of its list surely do; `amongItems`: lines beside it are work. */
export const isGroup = (reader: Reader, entry: Entry, amongGroups: boolean, amongItems = false): boolean => {
	if (entry.marks.length > 0 || entry.lists.length === 0) return false;
	if (endsWithColon(entry.plain))
		return isBoldAlone(reader, entry) || wordCount(entry.plain.replace(/\s*[:：]$/, '')) <= 3;
	const short = isBoldAlone(reader, entry) || wordCount(entry.plain) <= 4;
	if (amongGroups) return short;
	if (hasMarksBelow(reader, entry)) return short && !amongItems;
	return isBoldAlone(reader, entry) && wordCount(entry.plain) <= 3 && !isNumbered(reader, entry);
};

/** Whether a label in bold says when or which, and the words behind it what is done: "**Week 1:** Sign-up". */
const isLabelled = (reader: Reader, {words}: Entry): boolean => {
	const behind = /^\P{L}{0,4}(\*\*|__)(?:(?!\1).)+\1\s*[:：–—-]*\s*(\S.*)$/u.exec(
		reader.text.slice(words.start, words.end),
	)?.[2];
	return behind !== undefined && /^\p{L}/u.test(behind) && reader.kindOf(behind) === 'theme';
};

const ATTRIBUTE = /^[^:：]{2,30}[:：](?:\s*\S|$)/u;

/** Whether all that is nested below a line are attributes in bold: "**Why**: …", "**Effort**: …". */
const isToldBelow = (reader: Reader, {lists}: Entry): boolean =>
	lists.every(list =>
		list.items.every(item => {
			const {words, plain, marks} = entryOf(reader, item);
			const source = reader.text.slice(words.start, words.end);
			return marks.length === 0 && /^(?:\*\*|__)/.test(source) && ATTRIBUTE.test(plain);
		}),
	);

/** "Foundation (Q1 2027)": work with its time behind it. */
const namesWorkFirst = (reader: Reader, {plain}: Entry): boolean => {
	const name = /^(.*?\p{L}.*?)\s*[(（[][^()（）]*\d[^()（）]*[)）\]]\s*[:：]?$/u.exec(plain)?.[1];
	return name !== undefined && reader.kindOf(plain) === 'period' && reader.kindOf(name) === 'theme';
};

/** Whether a numbered list names work with its time behind each, one step after the other: what is nested below tells of it. */
export const namesSteps = (reader: Reader, entries: readonly Entry[]): boolean =>
	entries.every(entry => isNumbered(reader, entry) && entry.marks.length === 0) &&
	entries.filter(entry => namesWorkFirst(reader, entry)).length * 2 >= entries.length;

/** The words of a bullet as a heading: "v1.0", "Q3 2027", "Done" above nested work. */
export const headingOf = (reader: Reader, entry: Entry): Heading | null => {
	const words = entry.plain.replace(/\s*[:：]$/, '');
	if (entry.marks.length > 0 || entry.lists.length === 0 || wordCount(words) > 6) return null;
	if (isLabelled(reader, entry) && !hasMarksBelow(reader, entry)) return null;
	if (isNumbered(reader, entry) && isToldBelow(reader, entry)) return null;
	const kind = reader.kindOf(words);
	// A status may just as well name an area ("Research"): as a heading it has a colon or is bold.
	const names =
		kind === 'status' ? endsWithColon(entry.plain) || isBoldAlone(reader, entry) : kind !== 'theme';
	return names ? {span: entry.words, words, level: 10, form: 'line'} : null;
};
