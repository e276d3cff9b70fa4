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
	for (let phase = titles.get(item.phase ?? 0); phase; phase = titles.get(phase.parent ?? 0))
		path.unshift(phase.title);
	return path.join('\n');
}

/**
 * The line on which an item of `old` stands in `now`: the same line with the same text, else the only line with that text under the
 * same headings. Refused where it is gone or stands more than once.
 */
export function relocate(old: Document, line: number, now: Document): number | Refused {
	const text = lineText(old, line);
	const item = old.reading.roadmap.items.find(one => one.line === line);
	if (text === null || !item) return gone();
	const path = pathOf(old, item);
	const alike = (document: Document): readonly Item[] =>
		document.reading.roadmap.items.filter(
			one => lineText(document, one.line) === text && pathOf(document, one) === path,
		);
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
