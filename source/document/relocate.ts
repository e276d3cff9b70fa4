import type {Item} from '../model/roadmap.ts';
import type {Document, Refused} from './document.ts';

const lineText = (document: Document, line: number): string | null => {
	if (line < 1 || line > document.source.lineCount) return null;
	const span = document.source.rawLineSpan(line);
	return document.source.raw.slice(span.start, span.end);
};

/** The words of the headings around an item. */
function pathOf(document: Document, item: Item): string {
	const titles = new Map(document.reading.roadmap.phases.map(phase => [phase.line, phase]));
	const path = item.themes.map(line => titles.get(line)?.title ?? '');
	return [...around(document, item.phase), ...path].join('\n');
}

/** The titles of a phase and of those around it, outermost first. */
function around(document: Document, line: number | null): readonly string[] {
	const titles = new Map(document.reading.roadmap.phases.map(phase => [phase.line, phase]));
	const path: string[] = [];
	for (let phase = titles.get(line ?? 0); phase; phase = titles.get(phase.parent ?? 0))
		path.unshift(phase.title);
	return path;
}

/** A line that can be changed, and where it stands in words. */
interface Spot {
	readonly line: number;
	readonly path: string;
}

/** The spots with this text: items, and metrics by the heading that they stand under. */
function spotsOf(document: Document, text: string): readonly Spot[] {
	const {items, metrics} = document.reading.roadmap;
	return [
		...items
			.filter(({line}) => lineText(document, line) === text)
			.map(item => ({line: item.line, path: pathOf(document, item)})),
		...metrics
			.filter(({line}) => lineText(document, line) === text)
			.map(({line, section, phase}) => ({
				line,
				path: [...around(document, phase), section?.title ?? '', 'metric'].join('\n'),
			})),
	];
}

/**
 * The line on which an item (or a metric) of `old` stands in `now`: the same line with the same text, else the only line with that text
 * under the same headings. Refused where it is gone or stands more than once.
 */
export function relocate(old: Document, line: number, now: Document): number | Refused {
	const text = lineText(old, line);
	const spot = text === null ? undefined : spotsOf(old, text).find(one => one.line === line);
	if (text === null || !spot) return gone();
	const alike = (document: Document): readonly Spot[] =>
		spotsOf(document, text).filter(({path}) => path === spot.path);
	const places = alike(now);
	const twins = alike(old).length;
	if (places.length === 1 && twins === 1) return places[0]!.line;
	if (places.length === 0) return gone();
	// Among identical lines it is the same one for certain only where all before it, or all behind it, is as it was.
	const sure = places.find(one => sameUpTo(old, line, now, one.line) || sameFrom(old, line, now, one.line));
	if (sure && twins === places.length) return sure.line;
	const lines = places.map(one => one.line);
	return {
		ok: false,
		reason:
			places.length > 1
				? 'the file changed on disk, and this line now stands twice under the same headings'
				: 'the file changed on disk, and this line stood twice under the same headings',
		lines,
		wayOut: 'R reads it again, then press the key on the line you mean.',
	};
}

/** The line on which a heading of `old` stands in `now`: the only one with its words under the same headings. */
export function relocateHeading(old: Document, line: number, now: Document): number | Refused {
	const path = around(old, line).join('\n');
	const places = now.reading.roadmap.phases.filter(phase => around(now, phase.line).join('\n') === path);
	const [only, ...others] = places;
	if (only && others.length === 0 && path !== '') return only.line;
	return {
		ok: false,
		reason: only
			? 'the file changed on disk, and the section now stands twice'
			: 'the section is no longer in the file',
		lines: places.map(phase => phase.line),
		wayOut: 'R reads the file again.',
	};
}

const sameUpTo = (old: Document, line: number, now: Document, other: number): boolean =>
	old.source.raw.slice(0, old.source.rawLineSpan(line).end) ===
	now.source.raw.slice(0, now.source.rawLineSpan(other).end);

const sameFrom = (old: Document, line: number, now: Document, other: number): boolean =>
	old.source.raw.slice(old.source.rawLineSpan(line).start) ===
	now.source.raw.slice(now.source.rawLineSpan(other).start);

const gone = (): Refused => ({
	ok: false,
	reason: 'this line is no longer in the file',
	lines: [],
	wayOut: 'R reads the file again.',
});
