import {type Entry, entryOf} from './entries.ts';
import {type Figure, readFigure, readValue} from './figure.ts';
import {ACTUAL_WORDS, BASELINE_WORDS, TARGET_WORDS} from './figures/words.ts';
import type {Reader} from './reader.ts';

type Role = 'target' | 'actual' | 'baseline';

const labelled = (words: RegExp): RegExp => new RegExp(`^\\s*(?:${words.source})[^:：]{0,16}[:：]\\s*`, 'iu');

const LABELS: readonly (readonly [Role, RegExp])[] = [
	['actual', labelled(ACTUAL_WORDS)],
	['target', labelled(TARGET_WORDS)],
	['baseline', labelled(BASELINE_WORDS)],
];

interface Line {
	readonly source: string;
	/** Where it begins in the text. */
	readonly start: number;
}

/** The lines below an entry that state its target and where it stands: "Current: 120", "Target: 500". */
const linesBelow = (reader: Reader, {lists}: Entry): ReadonlyMap<Role, Line> => {
	const found = new Map<Role, Line>();
	for (const list of lists)
		for (const item of list.items) {
			const {words} = entryOf(reader, item);
			const source = reader.text
				.slice(words.start, words.end)
				.replace(/\*+|__/g, signs => ' '.repeat(signs.length));
			for (const [role, label] of LABELS) {
				const lead = label.exec(source)?.[0];
				if (lead === undefined || found.has(role)) continue;
				found.set(role, {source: source.slice(lead.length), start: words.start + lead.length});
				break;
			}
		}
	return found;
};

/** The figure of a line with what the lines below it say of its target and of today, if they do. */
export const withBelow = (reader: Reader, entry: Entry, own: Figure | null): Figure | null => {
	if (entry.lists.length === 0 || (own !== null && own.actual !== null)) return own;
	const below = linesBelow(reader, entry);
	const target = below.get('target');
	const figure = own ?? (target ? readFigure(`${entry.plain.replace(/\d/g, '')}: ${target.source}`) : null);
	if (figure === null) return null;
	const today = below.get('actual') ?? null;
	const value = today && readValue(today.source, figure.unit);
	const began = below.get('baseline');
	const baseline = (began && readValue(began.source, figure.unit)?.value) ?? figure.baseline;
	if (!value) return own === null ? {...figure, baseline, actual: baseline, actualSpan: null} : figure;
	const shift = today.start - entry.words.start;
	return {
		...figure,
		baseline,
		actual: value.value,
		actualSpan: {start: value.span.start + shift, end: value.span.end + shift},
	};
};
