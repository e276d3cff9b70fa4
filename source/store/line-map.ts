import type {Source} from '../text/source.ts';

/** Where the lines of a text stand in a later one; null where a line is gone. Lines are 1-based. */
export type LineMap = (line: number) => number | null;

const linesOf = (source: Source): readonly string[] =>
	Array.from({length: source.lineCount}, (_, index) => {
		const {start, end} = source.rawLineSpan(index + 1);
		return source.raw.slice(start, end);
	});

/** How many lines two texts have in common at their start. */
const commonStart = (a: readonly string[], b: readonly string[]): number => {
	const most = Math.min(a.length, b.length);
	let count = 0;
	while (count < most && a[count] === b[count]) {
		count++;
	}

	return count;
};

/** The index of every line that stands only once between `from` and `to`. */
const unique = (lines: readonly string[], from: number, to: number): ReadonlyMap<string, number> => {
	const once = new Map<string, number>();
	const twice = new Set<string>();
	for (let index = from; index < to; index++) {
		const text = lines[index]!.trim();
		if (once.has(text)) {
			twice.add(text);
		}

		once.set(text, index);
	}

	for (const text of twice) {
		once.delete(text);
	}

	return once;
};

/**
 * How the lines of one text became those of another: what both have at the start and at the end is the same; between, a line is
 * followed by its words where they stand once on either side, and else by its place where both sides have equally many lines.
 */
export const lineMap = (old: Source, now: Source): LineMap => {
	const a = linesOf(old);
	const b = linesOf(now);
	const start = commonStart(a, b);
	const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse());
	const [toA, toB] = [a.length - end, b.length - end];
	const [onceA, onceB] = [unique(a, start, toA), unique(b, start, toB)];
	return line => {
		const index = line - 1;
		if (index < start) {
			return line;
		}

		if (index >= toA) {
			return line + b.length - a.length;
		}

		const text = a[index]!.trim();
		const found = text !== '' && onceA.has(text) ? onceB.get(text) : undefined;
		return found === undefined ? (toA === toB ? line : null) : found + 1;
	};
};
