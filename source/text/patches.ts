import type {Span} from './span.ts';

/** A stretch of the raw text that reads as something else: `raw.slice(start, end)` is meant as `text`. */
export interface Patch {
	readonly start: number;
	readonly end: number;
	/** What a person is meant to read; empty where nothing is. */
	readonly text: string;
}

/** Mojibake that the text itself speaks of, alone between backticks, is left as it is. */
export const isQuoted = (raw: string, {start, end}: Patch): boolean =>
	raw[start - 1] === '`' && raw[end] === '`';

/** Offsets of the raw text against those of the clean text that patches make of it. */
export interface Mapping {
	readonly clean: string;
	/** A span of the clean text in the raw text; rubbish at its very ends stays outside, rubbish within it inside. */
	toRaw(span: Span): Span;
	/** Where a raw offset stands in the clean text; inside a patch, where that patch begins. */
	toClean(offset: number): number;
}

/** A text of which nothing is patched. */
export const identity = (raw: string): Mapping => ({
	clean: raw,
	toRaw: span => ({start: span.start, end: span.end}),
	toClean: offset => offset,
});

interface Placed extends Patch {
	/** Where the patch begins and ends in the clean text. */
	readonly cleanStart: number;
	readonly cleanEnd: number;
}

/** The last entry of a sorted list for which `before` holds, or undefined. */
const lastWhere = <T>(list: readonly T[], before: (entry: T) => boolean): T | undefined => {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (before(list[middle]!)) low = middle + 1;
		else high = middle;
	}
	return list[low - 1];
};

/** Makes the clean text; patches in ascending order, none overlapping. */
export const patched = (raw: string, patches: readonly Patch[]): Mapping => {
	if (patches.length === 0) return identity(raw);
	const placed: Placed[] = [];
	let clean = '';
	let from = 0;
	for (const patch of patches) {
		clean += raw.slice(from, patch.start);
		placed.push({...patch, cleanStart: clean.length, cleanEnd: clean.length + patch.text.length});
		clean += patch.text;
		from = patch.end;
	}
	clean += raw.slice(from);
	const startToRaw = (offset: number): number => {
		const patch = lastWhere(placed, entry => entry.cleanStart <= offset);
		if (patch === undefined) return offset;
		return offset < patch.cleanEnd ? patch.start : patch.end + (offset - patch.cleanEnd);
	};
	const endToRaw = (offset: number): number => {
		const patch = lastWhere(placed, entry => entry.cleanStart < offset);
		if (patch === undefined) return offset;
		return offset <= patch.cleanEnd ? patch.end : patch.end + (offset - patch.cleanEnd);
	};
	return {
		clean,
		toRaw(span) {
			const start = startToRaw(span.start);
			return {start, end: span.end > span.start ? endToRaw(span.end) : start};
		},
		toClean(offset) {
			const patch = lastWhere(placed, entry => entry.start <= offset);
			if (patch === undefined) return offset;
			return offset < patch.end ? patch.cleanStart : patch.cleanEnd + (offset - patch.end);
		},
	};
};

/** Patches on the raw text that do what `first` does and then `second`, whose offsets are those of the clean text between. */
export const compose = (raw: string, first: readonly Patch[], second: readonly Patch[]): readonly Patch[] => {
	const {toRaw} = patched(raw, first);
	const outer = second.map(({start, end, text}) => ({...toRaw({start, end}), text}));
	const within = (patch: Patch): boolean =>
		(lastWhere(outer, other => other.start <= patch.start)?.end ?? -1) >= patch.end;
	return [...first.filter(patch => !within(patch)), ...outer].sort((a, b) => a.start - b.start);
};
