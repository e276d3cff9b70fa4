/** A replacement as a value: at `offset`, `length` units give way to `text`. Offsets are those of the text before any edit. */
export interface Edit {
	readonly offset: number;
	readonly length: number;
	readonly text: string;
}

const endOf = (edit: Edit): number => edit.offset + edit.length;

/** Insertions come before a replacement that starts at the same place. */
const byOffset = (a: Edit, b: Edit): number => a.offset - b.offset || endOf(a) - endOf(b);

/** Whether a second edit, standing behind the first, would touch what the first touches. */
const collide = (first: Edit, second: Edit): boolean =>
	second.offset < endOf(first) ||
	(first.length === 0 && second.length === 0 && first.offset === second.offset);

/**
 * Whether two of the edits touch the same units, in whatever order they are given. Two insertions at one place overlap too:
 * nothing says which of them comes first.
 */
export const overlap = (edits: readonly Edit[]): boolean => {
	const sorted = edits.toSorted(byOffset);
	return sorted.some((edit, index) => index > 0 && collide(sorted[index - 1]!, edit));
};

/** The edits in ascending order. Throws a RangeError where two overlap or one lies outside of a text of this length. */
const ordered = (length: number, edits: readonly Edit[]): readonly Edit[] => {
	const sorted = edits.toSorted(byOffset);
	if (overlap(sorted)) throw new RangeError('edits overlap');
	for (const edit of sorted) {
		if (edit.offset < 0 || edit.length < 0 || endOf(edit) > length) {
			throw new RangeError(`an edit at ${edit.offset} lies outside of the text`);
		}
	}
	return sorted;
};

/** The text with the edits made. Throws a RangeError where they overlap or lie outside of it. */
export const apply = (text: string, edits: readonly Edit[]): string => {
	let result = '';
	let from = 0;
	for (const edit of ordered(text.length, edits)) {
		result += text.slice(from, edit.offset) + edit.text;
		from = endOf(edit);
	}
	return result + text.slice(from);
};

/** The edits that turn `apply(text, edits)` back into `text`, in ascending order. */
export const invert = (text: string, edits: readonly Edit[]): readonly Edit[] => {
	let shift = 0;
	return ordered(text.length, edits).map(edit => {
		const inverse = {
			offset: edit.offset + shift,
			length: edit.text.length,
			text: text.slice(edit.offset, endOf(edit)),
		};
		shift += edit.text.length - edit.length;
		return inverse;
	});
};

/**
 * Where an offset of the text before the edits stands after them. An offset inside a replaced stretch goes to its start
 * (`'before'`) or its end (`'after'`); the same choice tells on which side of an insertion at the very offset it stays.
 */
export const mapOffset = (
	offset: number,
	edits: readonly Edit[],
	side: 'before' | 'after' = 'after',
): number => {
	let shift = 0;
	for (const edit of edits.toSorted(byOffset)) {
		if (edit.offset > offset || (edit.offset === offset && side === 'before' && edit.length === 0)) break;
		if (endOf(edit) > offset && edit.offset < offset) {
			return edit.offset + shift + (side === 'after' ? edit.text.length : 0);
		}
		if (endOf(edit) > offset) break;
		shift += edit.text.length - edit.length;
	}
	return offset + shift;
};

/**
 * The edits as they must be made on a text to which `through` was applied in the meantime, or null where both touch the same
 * units.
 */
export const rebase = (edits: readonly Edit[], through: readonly Edit[]): readonly Edit[] | null => {
	for (const edit of edits) {
		if (through.some(other => overlap([edit, other]))) return null;
	}
	return edits.map(edit => ({...edit, offset: mapOffset(edit.offset, through, 'after')}));
};

/** The one smallest edit that makes `after` of `before`, or null where they are equal. Never splits a CRLF or a pair of surrogates. */
export const difference = (before: string, after: string): Edit | null => {
	if (before === after) return null;
	const limit = Math.min(before.length, after.length);
	let start = 0;
	while (start < limit && before[start] === after[start]) start++;
	while (start > 0 && (splits(before, start) || splits(after, start))) start--;
	let tail = 0;
	while (tail < limit - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	while (tail > 0 && (splits(before, before.length - tail) || splits(after, after.length - tail))) tail--;
	return {offset: start, length: before.length - tail - start, text: after.slice(start, after.length - tail)};
};

/** Whether a cut at this offset goes through a CRLF or a pair of surrogates. */
const splits = (text: string, offset: number): boolean => {
	const left = text.charCodeAt(offset - 1);
	const right = text.charCodeAt(offset);
	if (left === 0x0d) return right === 0x0a;
	return left >= 0xd800 && left < 0xdc00 && right >= 0xdc00 && right < 0xe000;
};
