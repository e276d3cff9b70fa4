import type {Source} from '../text/source.ts';
import {memo} from './memo.ts';

/** Where the lines of a text stand in a later one; null where a line is gone. Lines are 1-based. */
export type LineMap = (line: number) => number | null;

const linesOf = (source: Source): readonly string[] =>
	Array.from({length: source.lineCount}, (_, index) => {
		const {start, end} = source.rawLineSpan(index + 1);
		return source.raw.slice(start, end);
	});

/** Lines of both texts, by index from 0; the ends are exclusive. */
interface Stretch {
	readonly a: readonly [from: number, to: number];
	readonly b: readonly [from: number, to: number];
}

/** The index of every line that stands only once in a stretch; empty lines tell nothing. */
const unique = (
	lines: readonly string[],
	[from, to]: readonly [number, number],
): ReadonlyMap<string, number> => {
	const once = new Map<string, number>();
	const twice = new Set(['']);
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

/** The longest run of pairs that rises on both sides; the pairs rise on their first side already. */
const rising = (pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] => {
	const tails: number[] = [];
	const before: number[] = [];
	for (const [index, [, b]] of pairs.entries()) {
		let [low, high] = [0, tails.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (pairs[tails[middle]!]![1] < b) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}

		before[index] = low === 0 ? -1 : tails[low - 1]!;
		tails[low] = index;
	}

	const run: (readonly [number, number])[] = [];
	for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) {
		run.unshift(pairs[at]!);
	}

	return run;
};

/** Lines that stand once on either side, in the order of both: what is between two of them is compared on its own. */
const anchors = (
	a: readonly string[],
	b: readonly string[],
	stretch: Stretch,
): readonly (readonly [number, number])[] => {
	const there = unique(b, stretch.b);
	const pairs = [...unique(a, stretch.a)].flatMap(([text, index]): (readonly [number, number])[] => {
		const found = there.get(text);
		return found === undefined ? [] : [[index, found]];
	});
	return rising(pairs.toSorted(([x], [y]) => x - y));
};

/** Notes where the lines of a stretch went: its equal ends, then around its anchors, then by place where both sides are as long. */
const follow = (
	a: readonly string[],
	b: readonly string[],
	stretch: Stretch,
	to: Map<number, number>,
): void => {
	let [a0, a1] = stretch.a;
	let [b0, b1] = stretch.b;
	for (; a0 < a1 && b0 < b1 && a[a0] === b[b0]; a0++, b0++) {
		to.set(a0, b0);
	}

	for (; a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]; a1--, b1--) {
		to.set(a1 - 1, b1 - 1);
	}

	const middle: Stretch = {a: [a0, a1], b: [b0, b1]};
	const found = a0 < a1 && b0 < b1 ? anchors(a, b, middle) : [];
	if (found.length === 0) {
		for (let index = 0; a1 - a0 === b1 - b0 && index < a1 - a0; index++) {
			to.set(a0 + index, b0 + index);
		}

		return;
	}

	for (const [index, [x, y]] of [...found, [a1, b1] as const].entries()) {
		const [fromA, fromB] = index === 0 ? [a0, b0] : [found[index - 1]![0] + 1, found[index - 1]![1] + 1];
		follow(a, b, {a: [fromA, x], b: [fromB, y]}, to);
		if (index < found.length) {
			to.set(x, y);
		}
	}
};

/** Lines that were moved: their words stand once in either text, and nothing else went there. */
const followMoved = (a: readonly string[], b: readonly string[], to: Map<number, number>): void => {
	const taken = new Set(to.values());
	const there = unique(b, [0, b.length]);
	for (const [text, index] of unique(a, [0, a.length])) {
		const found = there.get(text);
		if (!to.has(index) && found !== undefined && !taken.has(found)) {
			to.set(index, found);
		}
	}
};

/**
 * How the lines of one text became those of another. What is equal at both ends is the same; between, a line is followed by its
 * words where they stand once on either side, and else by its place where both sides have equally many lines.
 */
export const lineMap = memo((old: Source, now: Source): LineMap => {
	const a = linesOf(old);
	const b = linesOf(now);
	const to = new Map<number, number>();
	follow(a, b, {a: [0, a.length], b: [0, b.length]}, to);
	followMoved(a, b, to);
	return line => {
		const found = to.get(line - 1);
		return found === undefined ? null : found + 1;
	};
}, 4);
