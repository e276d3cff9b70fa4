import type {Item} from '../model/roadmap.ts';
import type {Document} from './document.ts';

/** The lines that are an item's alone, 1-based, both inclusive. */
export interface Block {
	readonly first: number;
	readonly last: number;
}

/** The bullet or number that a list item begins with, and the indent before it; null where something else does. */
export const bulletOf = (line: string) => /^([ \t]*)([-*+]|\d+[.)])(?=[ \t])/.exec(line);

/** Places whose items are whole lines of their own. */
const LINES: ReadonlySet<Item['place']> = new Set(['list', 'table', 'tab-table', 'heading']);

/** The lines of an item that can be carried elsewhere whole; null where it shares its lines with something else. */
export function blockOf(document: Document, item: Item): Block | null {
	const site = document.reading.items.get(item.line);
	if (!site || site.readOnly) return null;
	if (site.place === 'html-table') return rowOf(document, site.words.start);
	return LINES.has(site.place) ? {first: item.line, last: item.lastLine} : null;
}

/** The `<tr>` around a place, where nothing else stands on its lines. */
function rowOf({source}: Document, at: number): Block | null {
	const {clean} = source;
	const start = Math.max(clean.lastIndexOf('<tr', at), clean.lastIndexOf('<TR', at));
	const ending = /<\/tr\s*>/gi;
	ending.lastIndex = at;
	if (start < 0 || !ending.exec(clean)) return null;
	const stop = ending.lastIndex;
	const [first, last] = [source.lineAt(start), source.lineAt(stop - 1)];
	const before = clean.slice(source.lineSpan(first).start, start);
	const after = clean.slice(stop, source.lineSpan(last).end);
	return `${before}${after}`.trim() === '' ? {first, last} : null;
}

/** The words of a line, without its end. */
export const lineAt = ({source}: Document, line: number): string => {
	const {start, end} = source.rawLineSpan(line);
	return source.raw.slice(start, end);
};
