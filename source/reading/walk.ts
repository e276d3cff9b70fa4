import {plainWords} from '../markdown/plain.ts';
import type {ListBlock} from '../markdown/tree.ts';
import {isToldByLabels} from './described.ts';
import {readHeadingItem} from './heading-item.ts';
import {scopeBelow} from './heading-scope.ts';
import {isHeadingItem} from './heading-work.ts';
import {htmlGridIn} from './html-table.ts';
import {readList} from './list.ts';
import type {Part, Section} from './outline.ts';
import {noteScope} from './phases.ts';
import {readProse} from './prose.ts';
import {nextGroup, type Reader} from './reader.ts';
import type {Scope} from './scope.ts';
import {ownSubject, type Subject, WORK} from './sections.ts';
import {readGrid} from './table.ts';
import type {Grid} from './table-columns.ts';

const gridOf = (reader: Reader, part: Extract<Part, {type: 'table' | 'tab-table'}>): Grid => ({
	place: part.type,
	header: part.header?.cells.map(({start, end}) => plainWords(reader.text.slice(start, end))) ?? [],
	rows: part.rows,
	readOnly: null,
});

/** A bullet list right below a numbered line, without a blank line between, holds that line's details. */
const goesOn = (reader: Reader, before: Part | undefined, list: ListBlock): number | null => {
	if (before?.type !== 'list' || !before.ordered || list.ordered) return null;
	const between = reader.text.slice(before.span.end, list.span.start);
	if ((between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1) return null;
	const above = reader.source.lineAt(before.items.at(-1)!.marker.start);
	return reader.itemSites.has(above) ? above : null;
};

const captionSubject = (before: Part | undefined): Subject | null =>
	before?.type === 'caption' ? ownSubject(before.words, 'theme') : null;

const readPart = (
	reader: Reader,
	scope: Scope,
	part: Part,
	before: Part | undefined,
	title: Section | null,
): void => {
	if (part.type === 'section') {
		readSection(reader, scope, part, title);
		return;
	}
	const said = captionSubject(before);
	const within =
		said && said.topic !== 'work' && (scope.subject.topic === 'work' || said.topic === 'legend')
			? {...scope, subject: said}
			: scope;
	if (part.type === 'paragraph') readProse(reader, within, part);
	else if (part.type === 'list') readList(reader, within, part, goesOn(reader, before, part));
	else if (part.type === 'html') {
		const grid = htmlGridIn(reader.text, part.span);
		if (grid) readGrid(reader, within, grid);
	} else if (part.type === 'table' || part.type === 'tab-table')
		readGrid(reader, within, gridOf(reader, part));
};

/** What stands right below the title is a target where the title says so; the sections below it speak for themselves. */
const titleSubject = ({heading}: Section, around: Scope): Subject => {
	const own = heading ? ownSubject(heading.words, 'theme') : null;
	return own?.topic === 'metrics' ? own : around.subject;
};

const readParts = (
	reader: Reader,
	scope: Scope,
	title: Section | null,
	direct: Subject = scope.subject,
): void => {
	let before: Part | undefined;
	for (const part of scope.section.parts) {
		readPart(reader, part.type === 'section' ? scope : {...scope, subject: direct}, part, before, title);
		before = part;
	}
};

const readSection = (reader: Reader, around: Scope, section: Section, title: Section | null): void => {
	if (section === title || section.heading === null) {
		readParts(reader, {...around, section}, title, titleSubject(section, around));
		return;
	}
	if (isHeadingItem(reader, section, around)) {
		nextGroup(reader);
		readHeadingItem(reader, section, around);
		if (isToldByLabels(reader, section)) return;
		for (const part of section.parts) if (part.type === 'section') readSection(reader, around, part, title);
		return;
	}
	const scope = scopeBelow(reader, section, section.heading, around);
	noteScope(reader, scope);
	readParts(reader, scope, title);
};

/** Reads all sections of a file, from the outermost. */
export const readSections = (reader: Reader, root: Section, title: Section | null): void => {
	const top: Scope = {
		parent: null,
		section: root,
		phase: null,
		phases: [],
		subject: WORK,
		boxesElsewhere: false,
		year: null,
	};
	readParts(reader, top, title);
};
