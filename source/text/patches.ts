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

/** How many entries of a sorted list are less than `value`, or at most `value`. */
const count = (sorted: Int32Array, value: number, how: 'less' | 'at most'): number => {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle]! < value || (how === 'at most' && sorted[middle] === value)) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** Where patches begin and end, in the raw text and in the clean one. */
interface Places {
	readonly start: Int32Array;
	readonly end: Int32Array;
	readonly cleanStart: Int32Array;
	readonly cleanEnd: Int32Array;
}

const placesFor = (length: number): Places => ({
	start: new Int32Array(length),
	end: new Int32Array(length),
	cleanStart: new Int32Array(length),
	cleanEnd: new Int32Array(length),
});

/** Makes the clean text; patches in ascending order, none overlapping. */
export const patched = (raw: string, patches: readonly Patch[]): Mapping => {
	if (patches.length === 0) return identity(raw);
	const places = placesFor(patches.length);
	const parts: string[] = [];
	let from = 0;
	let length = 0;
	patches.forEach(({start, end, text}, index) => {
		parts.push(raw.slice(from, start), text);
		places.start[index] = start;
		places.end[index] = end;
		places.cleanStart[index] = length + start - from;
		length += start - from + text.length;
		places.cleanEnd[index] = length;
		from = end;
	});
	parts.push(raw.slice(from));
	return mapping(parts.join(''), places);
};

const mapping = (clean: string, {start, end, cleanStart, cleanEnd}: Places): Mapping => {
	const startToRaw = (offset: number): number => {
		const index = count(cleanStart, offset, 'at most') - 1;
		if (index < 0) return offset;
		return offset < cleanEnd[index]! ? start[index]! : end[index]! + (offset - cleanEnd[index]!);
	};
	const endToRaw = (offset: number): number => {
		const index = count(cleanStart, offset, 'less') - 1;
		if (index < 0) return offset;
		return offset <= cleanEnd[index]! ? end[index]! : end[index]! + (offset - cleanEnd[index]!);
	};
	return {
		clean,
		toRaw(span) {
			const from = startToRaw(span.start);
			return {start: from, end: span.end > span.start ? endToRaw(span.end) : from};
		},
		toClean(offset) {
			const index = count(start, offset, 'at most') - 1;
			if (index < 0) return offset;
			return offset < end[index]! ? cleanStart[index]! : cleanEnd[index]! + (offset - end[index]!);
		},
	};
};

/** Patches on the raw text that do what `first` does and then `second`, whose offsets are those of the clean text between. */
export const compose = (
	first: readonly Patch[],
	between: Mapping,
	second: readonly Patch[],
): readonly Patch[] => {
	const outer = second.map(({start, end, text}) => ({...between.toRaw({start, end}), text}));
	const starts = Int32Array.from(outer, patch => patch.start);
	const within = (patch: Patch): boolean =>
		(outer[count(starts, patch.start, 'at most') - 1]?.end ?? -1) >= patch.end;
	return [...first.filter(patch => !within(patch)), ...outer].sort((a, b) => a.start - b.start);
};
