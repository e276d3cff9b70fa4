import type {Mark} from '../notation/mark.ts';
import type {Entry} from './entries.ts';
import type {Reader} from './reader.ts';
import type {Scope} from './scope.ts';

/** How the lists of one place are read. */
export interface Manner {
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

/** Whether a mark stands at the very front or end of the words, not in a remark within them. */
const atEdge = (reader: Reader, {words}: Entry, {span}: Mark): boolean =>
	!/[\p{L}\p{N}]/u.test(reader.text.slice(words.start, span.start)) ||
	!/[\p{L}\p{N}]/u.test(reader.text.slice(span.end, words.end));

/** Whether a mark opens a remark in emphasis that ends the line: "Charts *done, two of them*". */
const opensRemark = (reader: Reader, {words}: Entry, {span}: Mark): boolean =>
	/\s[*_]$/.test(reader.text.slice(words.start, span.start)) &&
	/^[^*_\n]*[*_][.!]?\s*$/.test(reader.text.slice(span.end, words.end));

/**
 * Whether a line's own marks make it an item. Where plain lines are no work, words in round brackets are no marks either ("funding
 * (future)", "status badge (sent, failed)").
 */
export const isMarked = (
	reader: Reader,
	entry: Entry,
	{plain, strict}: Pick<Manner, 'plain' | 'strict'>,
): boolean => {
	if (!strict) return entry.marks.length > 0;
	return entry.marks.some(
		mark =>
			mark.notation === 'checkbox' ||
			(mark.notation === 'word'
				? plain === 'details' &&
					(/^[*_]{0,3}(?:\[|[A-Z]{2})/.test(reader.text.slice(mark.span.start, mark.span.end)) ||
						opensRemark(reader, entry, mark))
				: atEdge(reader, entry, mark)),
	);
};
