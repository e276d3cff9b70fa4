import {boxKey} from '../notation/checkbox.ts';
import {isPriority, signsIn} from '../notation/emoji.ts';
import type {LegendEntry} from '../notation/mark.ts';
import {type Sense, signKey} from '../notation/sense.ts';
import type {Source} from '../text/source.ts';
import {explainedIn} from './legend-entries.ts';
import {type Explained, saysStrikesDone} from './legend-prose.ts';
import type {Section} from './outline.ts';

/** A file's own legend. */
export interface Legend {
	readonly entries: readonly LegendEntry[];
	readonly sense: Sense;
	/** The line that explains a sign, by its `signKey`. */
	readonly lines: ReadonlyMap<string, number>;
}

/** Whether the file strikes what it has shipped: most of what it strikes bears a version or a word for done. */
const strikesDone = (text: string): boolean => {
	if (text.includes('~~') && saysStrikesDone(text)) return true;
	const struck = [...text.matchAll(/~~(?=\S)[^~\n]+~~([^\n]{0,40})/g)];
	const shipped = struck.filter(([, rest]) =>
		/^\s*(?:[([–—-]\s*)?(?:v?\d+\.\d+|done|shipped|released|completed?|✅|✔)/iu.test(rest ?? ''),
	);
	return shipped.length >= 1 && shipped.length * 3 >= struck.length;
};

/** Colours that headings use for priorities ("### 🔴 High priority"): in such a file they rank work, they don't tell how it stands. */
const rankingColours = (source: Source, section: Section): readonly string[] => {
	const span = section.heading?.span;
	const own = span
		? signsIn(source.clean, span)
				.filter(sign => isPriority(sign, source.clean, span.end))
				.map(({raw}) => signKey(raw))
		: [];
	return [
		...own,
		...section.parts.flatMap(part => (part.type === 'section' ? rankingColours(source, part) : [])),
	];
};

/** The file's own legend, and the sense in which it uses its marks. */
export const legendOf = (source: Source, root: Section): Legend => {
	const keyOf = ({mark}: Explained): string => {
		const raw = source.clean.slice(mark.start, mark.end);
		return /^\\?\[/.test(raw) ? boxKey(raw) : signKey(raw);
	};
	const explained = explainedIn(source, root, false);
	const entries = explained.filter((entry): entry is LegendEntry => entry.status !== null);
	const first = new Map<string, LegendEntry>();
	for (const entry of entries) if (!first.has(keyOf(entry))) first.set(keyOf(entry), entry);
	const legend = new Map([...first].map(([key, {status}]) => [key, status] as const));
	// A sign that the legend explains as something else ("🔴 High priority") states no status in this file.
	const others = [
		...explained.filter(({status}) => status === null).map(keyOf),
		...rankingColours(source, root),
	];
	return {
		entries: entries.filter(entry => legend.get(keyOf(entry)) === entry.status),
		sense: {
			legend,
			ignored: new Set(others.filter(key => !legend.has(key))),
			strikesDone: strikesDone(source.clean),
		},
		lines: new Map([...first].map(([key, {line}]) => [key, line] as const)),
	};
};
