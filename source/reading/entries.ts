import type {ListBlock, ListItem} from '../markdown/tree.ts';
import {seeBox} from '../notation/checkbox.ts';
import {signsIn} from '../notation/emoji.ts';
import type {Mark} from '../notation/mark.ts';
import {inOrder, seeMarks} from '../notation/see.ts';
import {signKey, statusOfSign} from '../notation/sense.ts';
import {DECORATIVE} from '../notation/vocabulary.ts';
import type {Span} from '../text/span.ts';
import {lineOf, type Reader, wordsAt} from './reader.ts';

/** A list item with what can be seen of it without regard to where it stands. */
export interface Entry {
	readonly item: ListItem;
	readonly line: number;
	/** Whether a box stands in front. */
	readonly boxed: boolean;
	/** All marks, the deciding one first. */
	readonly marks: readonly Mark[];
	/** From behind bullet and box to the last visible character of the first line. */
	readonly words: Span;
	/** The same with continued lines. */
	readonly paragraph: Span;
	/** The words as a person reads them. */
	readonly plain: string;
	readonly lists: readonly ListBlock[];
}

const marksOf = (reader: Reader, box: Mark | null, words: Span, paragraph: Span): readonly Mark[] => {
	const own = seeMarks(reader.text, words, reader.sense);
	const wrapped = own.length === 0 && paragraph.end > words.end;
	return inOrder(box, wrapped ? seeMarks(reader.text, paragraph, reader.sense) : own);
};

const look = (reader: Reader, item: ListItem): Entry => {
	const box = seeBox(reader.text, item.content, reader.sense);
	const start = box ? Math.min(box.end, item.content.end) : item.content.start;
	const words = {start, end: item.content.end};
	const paragraph = {start, end: Math.max(item.paragraph.end, start)};
	return {
		item,
		line: lineOf(reader, item.marker.start),
		boxed: box !== null,
		marks: marksOf(reader, box?.mark ?? null, words, paragraph),
		words,
		paragraph,
		plain: wordsAt(reader, paragraph),
		lists: item.children.filter(child => child.type === 'list'),
	};
};

/** Looked at once for each reading, however often it is asked for. */
export const entryOf = (reader: Reader, item: ListItem): Entry => {
	const known = reader.entries.get(item);
	if (known) return known;
	const entry = look(reader, item);
	reader.entries.set(item, entry);
	return entry;
};

/** Signs that may as well say what a line is about. */
const mayBeTopic = (key: string): boolean => DECORATIVE.has(key) || key === '🔄';

const leadingSign = (reader: Reader, {words}: Entry): string | null => {
	const [first] = signsIn(reader.text, words);
	const leads = first && !/[\p{L}\p{N}]/u.test(reader.text.slice(words.start, first.span.start));
	return leads ? signKey(first.raw) : null;
};

/**
 * Whether the signs in front of a list's lines say what each is about: three and more, all different, and most of them stand for no
 * status.
 */
const signsNameTopics = (reader: Reader, entries: readonly Entry[]): boolean => {
	const keys = entries.flatMap(entry => leadingSign(reader, entry) ?? []);
	if (keys.length < 3 || keys.length * 3 < entries.length * 2 || new Set(keys).size < keys.length)
		return false;
	return keys.filter(key => statusOfSign(key, reader.sense) !== null).length * 2 < keys.length;
};

/** The lines of a list; signs that only say what each of them is about are no marks. */
export const entriesOf = (reader: Reader, list: ListBlock): readonly Entry[] => {
	const entries = list.items.map(item => entryOf(reader, item));
	if (!entries.some(({marks}) => marks.some(isSign)) || !signsNameTopics(reader, entries)) return entries;
	return entries.map(entry => {
		const key = leadingSign(reader, entry);
		if (key === null || !mayBeTopic(key) || reader.sense.legend.has(key)) return entry;
		const plain = {...entry, marks: entry.marks.filter(mark => !isSign(mark))};
		reader.entries.set(entry.item, plain);
		return plain;
	});
};

const isSign = ({notation}: Mark): boolean => notation === 'emoji';

/** Whether anything nested below an item bears a mark. */
export const hasMarksBelow = (reader: Reader, {lists}: Entry): boolean =>
	lists.some(list =>
		entriesOf(reader, list).some(entry => entry.marks.length > 0 || hasMarksBelow(reader, entry)),
	);
