import type {Item, Phase} from '../model/roadmap.ts';
import type {Status} from '../model/status.ts';
import type {Document} from './document.ts';

/** A section that an item may be moved to: where it would stand there, and as what. */
export interface Destination {
	/** Line of the section's heading. */
	readonly phase: number;
	readonly title: string;
	readonly status: Status;
	/** The item would stand behind this line. */
	readonly after: number;
	/** Line of the item that it would follow. */
	readonly behind: number;
}

/** Places whose items are whole lines of their own. */
const MOVABLE: ReadonlySet<Item['place']> = new Set(['list', 'table', 'tab-table', 'heading']);

type Phases = ReadonlyMap<number, Phase>;

const headingsAround = (phases: Phases, item: Item): readonly number[] => {
	const lines = [...item.themes].reverse();
	for (let line = item.phase; line !== null; line = phases.get(line)?.parent ?? null) lines.push(line);
	return lines;
};

/** The innermost heading around an item that sorts by status. */
function sectionOf(phases: Phases, item: Item): Phase | null {
	for (const line of headingsAround(phases, item)) {
		const phase = phases.get(line);
		if (phase?.kind === 'status' && phase.status) return phase;
	}

	return null;
}

/** The words of the headings (and of the bullet that groups) between a section and an item. */
function themesBelow(phases: Phases, section: Phase, item: Item): string {
	const around = headingsAround(phases, item);
	const between = around.slice(0, around.indexOf(section.line)).map(line => phases.get(line)?.title ?? '');
	const grouped = item.place === 'list' && item.themes.length === 0 && item.theme !== null;
	return [...(grouped ? [item.theme] : []), ...between].join('\n');
}

/** The bullet or number that a list item begins with, and the indent before it; null where something else does. */
export const bulletOf = (line: string) => /^([ \t]*)([-*+]|\d+[.)])(?=[ \t])/.exec(line);

const textOf = ({source}: Document, line: number): string => {
	const {start, end} = source.rawLineSpan(line);
	return source.raw.slice(start, end);
};

/** What two items must have in common to stand in the same kind of place: the list's kind, the table's columns. */
function kindOf(document: Document, item: Item): string | null {
	const site = document.reading.items.get(item.line);
	if (!site || site.readOnly || !MOVABLE.has(site.place)) return null;
	if (item.cells !== null) return [site.place, ...item.cells.map(cell => cell.column)].join('\t');
	const text = textOf(document, item.line);
	if (site.place === 'heading') return `heading ${/^ {0,3}(#*)/.exec(text)?.[1]?.length ?? 0}`;
	const bullet = bulletOf(text);
	if (!bullet) return null;
	const boxed = site.marks.some(mark => mark.notation === 'checkbox');
	return `${bullet[2]!.length > 1 ? 'numbered' : 'bulleted'} ${boxed ? 'boxes' : ''}`;
}

/**
 * The sibling sections by status that an item can be moved to, in file order. Only sections that hold items of the same kind of list
 * or of a table with the same columns, under the same themes, are offered.
 */
export function destinations(document: Document, line: number): readonly Destination[] {
	const {roadmap} = document.reading;
	const item = roadmap.items.find(one => one.line === line);
	const phases = new Map(roadmap.phases.map(phase => [phase.line, phase]));
	const from = item && sectionOf(phases, item);
	const kind = item ? kindOf(document, item) : null;
	if (!item || !from || kind === null || item.parent !== null) return [];
	const below = themesBelow(phases, from, item);
	const found: Destination[] = [];
	for (const phase of roadmap.phases) {
		if (phase.kind !== 'status' || !phase.status || phase.line === from.line) continue;
		if (phase.parent !== from.parent || phase.depth !== from.depth) continue;
		const last = roadmap.items.findLast(
			one =>
				one.parent === null &&
				sectionOf(phases, one)?.line === phase.line &&
				themesBelow(phases, phase, one) === below &&
				kindOf(document, one) === kind,
		);
		if (last) {
			const {line: heading, title, status} = phase;
			found.push({phase: heading, title, status, after: last.lastLine, behind: last.line});
		}
	}

	return found;
}
