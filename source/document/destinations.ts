import type {Item, Phase} from '../model/roadmap.ts';
import type {Status} from '../model/status.ts';
import {headingStatus} from '../notation/heading.ts';
import {PLAIN_SENSE} from '../notation/sense.ts';
import type {Document, Refused} from './document.ts';
import {blockOf, bulletOf, lineAt} from './item-block.ts';
import {refused} from './refuse.ts';
import {type Phases, phasesOf, scopeOf, sectionOf, themesBelow} from './section-of.ts';

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

/** What two items must have in common to stand in the same kind of place: the list's kind, the table's columns. */
function kindOf(document: Document, item: Item): string | null {
	const site = document.reading.items.get(item.line);
	if (!site || blockOf(document, item) === null) return null;
	if (item.cells !== null) return [site.place, ...item.cells.map(cell => cell.column)].join('\t');
	const text = lineAt(document, item.line);
	if (site.place === 'heading') return `heading ${/^ {0,3}(#*)/.exec(text)?.[1]?.length ?? 0}`;
	const bullet = bulletOf(text);
	if (!bullet) return null;
	const boxed = site.marks.some(mark => mark.notation === 'checkbox');
	return `${bullet[2]!.length > 1 ? 'numbered' : 'bulleted'} ${boxed ? 'boxes' : ''}`;
}

/** An item that may be moved, and all that decides where to. */
interface Mover {
	readonly document: Document;
	readonly phases: Phases;
	readonly item: Item;
	readonly from: Phase;
	readonly kind: string;
	readonly below: readonly string[];
}

const LEAVE = 's changes its status.';
const OPEN = 'e opens it.';

/** The item of a line as one that may be moved, or why it stays. */
function moverOf(document: Document, line: number): Mover | Refused {
	const item = document.reading.roadmap.items.find(one => one.line === line);
	if (!item) return refused(`no item stands on line ${line}`, [line], OPEN);
	const phases = phasesOf(document);
	if (item.parent !== null)
		return refused(`it moves with the item that it stands below, line ${item.parent}`, [line], LEAVE);
	const from = sectionOf(phases, item);
	if (!from) return refused('it stands in no section by status', [line], LEAVE);
	const kind = kindOf(document, item);
	const why = document.reading.items.get(line)?.readOnly ?? 'it shares its lines with something else';
	if (kind === null) return refused(why, [line], OPEN);
	return {document, phases, item, from, kind, below: themesBelow(phases, from, item)};
}

/** The sections beside the item's own that stand for another status, in file order. */
function sectionsBeside({document, phases, from}: Mover): readonly Phase[] {
	const {around} = scopeOf(phases, from);
	return document.reading.roadmap.phases.filter(
		phase =>
			phase.kind === 'status' &&
			phase.status !== null &&
			phase.status !== from.status &&
			scopeOf(phases, phase).around === around,
	);
}

const noExample = (title: string): string => `"${title}" has no item yet to go by`;

/** Where the item would stand in a section, or what of the section is in its way. */
function placeIn({document, phases, from, kind, below}: Mover, to: Phase): Destination | string {
	const {line: phase, title, status} = to;
	const {theme} = scopeOf(phases, to);
	if (theme !== '' && theme !== scopeOf(phases, from).theme) return `"${title}" is about other work`;
	const there = document.reading.roadmap.items.filter(
		one => one.parent === null && sectionOf(phases, one)?.line === phase,
	);
	if (there.length === 0) return noExample(title);
	const path = below.join('\n');
	const alike = there.filter(one => themesBelow(phases, to, one).join('\n') === path);
	if (alike.length === 0) {
		return below.length === 0 ? `"${title}" is divided by themes` : `"${title}" has no part "${below[0]}"`;
	}

	const last = alike.findLast(one => kindOf(document, one) === kind);
	if (!last) return `"${title}" keeps its items in another way`;
	return {phase, title, status: status!, after: blockOf(document, last)!.last, behind: last.line};
}

/** "Done: Security" goes before a "Done" for everything. */
function closest(mover: Mover, found: readonly Destination[]): readonly Destination[] {
	const named = ({phase}: Destination): boolean =>
		scopeOf(mover.phases, mover.phases.get(phase)!).theme !== '';
	const statuses = new Set(found.filter(named).map(({status}) => status));
	return found.filter(one => named(one) || !statuses.has(one.status));
}

/**
 * The sections by status that an item can be moved to, in file order: those beside its own, for another status, about the same work, with
 * items in the same kind of list or in a table with the same columns, under the same themes.
 */
export function destinations(document: Document, line: number): readonly Destination[] {
	const mover = moverOf(document, line);
	if ('ok' in mover) return [];
	const places = sectionsBeside(mover).map(phase => placeIn(mover, phase));
	return closest(
		mover,
		places.filter(place => typeof place !== 'string'),
	);
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/u;

/** A heading like the section's own that stands for another status and has nothing below it: it is no phase, so none of them. */
function emptySection({document, from}: Mover): string | null {
	const level = HEADING.exec(lineAt(document, from.line))?.[1];
	for (let line = 1; level !== undefined && line <= document.source.lineCount; line++) {
		const [, marks, words = ''] = HEADING.exec(lineAt(document, line)) ?? [];
		if (marks !== level || document.reading.roadmap.phases.some(phase => phase.line === line)) continue;
		const stated = headingStatus(words, PLAIN_SENSE);
		if (stated?.whole && stated.status !== from.status) return words;
	}

	return null;
}

/** Why the item of a line can be moved to no other section, and what can be done; null where it can. */
export function whyStays(document: Document, line: number): Refused | null {
	const mover = moverOf(document, line);
	if ('ok' in mover) return mover;
	const [first, ...others] = sectionsBeside(mover).map(phase => placeIn(mover, phase));
	if (first === undefined) {
		const empty = emptySection(mover);
		return empty === null
			? refused(`no section beside "${mover.from.title}" stands for another status`, [line], LEAVE)
			: refused(noExample(empty), [line], OPEN);
	}

	if ([first, ...others].some(place => typeof place !== 'string')) return null;
	return refused(String(first), [line], LEAVE);
}
