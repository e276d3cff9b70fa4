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
	const places = now.reading.roadmap.items.filter(
		one => lineText(now, one.line) === text && pathOf(now, one) === path,
	);
	if (places.length === 1) return places[0]!.line;
	if (places.length === 0) return gone();
	const twice = old.reading.roadmap.items.filter(
		one => lineText(old, one.line) === text && pathOf(old, one) === path,
	);
	const same = places.find(one => one.line === line);
	if (same && twice.length === places.length) return line;
	const lines = places.map(one => one.line);
	return {
		ok: false,
		reason: 'the file changed on disk, and this line now stands twice under the same headings',
		lines,
		wayOut: 'R reads it again, then press the key on the line you mean.',
	};
}

const gone = (): Refused => ({
	ok: false,
	reason: 'this line is no longer in the file',
	lines: [],
	wayOut: 'R reads the file again.',
});
