import type {Source} from '../text/source.ts';

/** A place that a merge left undecided, as 1-based lines: `<<<<<<<`, the two sides, `>>>>>>>`. */
export interface Conflict {
	readonly from: number;
	/** The line that closes it; the last line of the file where none does. */
	readonly to: number;
}

const opening = /^<{7}(?: |$)/;
const closing = /^>{7}(?: |$)/;

/** The places that a merge left undecided, in file order. */
export function conflictsIn(source: Source): readonly Conflict[] {
	if (!source.raw.includes('<<<<<<<') && !source.raw.includes('>>>>>>>')) return [];
	const found: Conflict[] = [];
	let from: number | null = null;
	for (let line = 1; line <= source.lineCount; line++) {
		const {start, end} = source.rawLineSpan(line);
		const text = source.raw.slice(start, end);
		if (opening.test(text)) from ??= line;
		else if (closing.test(text)) {
			found.push({from: from ?? line, to: line});
			from = null;
		}
	}

	return from === null ? found : [...found, {from, to: source.lineCount}];
}
