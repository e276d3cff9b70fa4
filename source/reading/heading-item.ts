import {seeBox} from '../notation/checkbox.ts';
import {headingStatus} from '../notation/heading.ts';
import type {Mark} from '../notation/mark.ts';
import {seeMarks} from '../notation/see.ts';
import type {Span} from '../text/span.ts';
import {addItem} from './add-item.ts';
import {fieldCellsOf, hasFieldTable} from './field-table.ts';
import {fieldIn} from './fields.ts';
import {fieldsBelow, type PlacedField, periodOfFields, statusOfValue} from './heading-fields.ts';
import {kindOf} from './kinds.ts';
import {introducesTarget, readMetricField} from './metric-line.ts';
import type {Heading, Part, Section} from './outline.ts';
import {findPeriod} from './period.ts';
import {lineOf, type Reader, trimmedSpan, wordsAt} from './reader.ts';
import {type PeriodFound, phaseOf, type Scope} from './scope.ts';
import {subjectOf, WORK} from './sections.ts';
import {folded} from './words.ts';

/** Whether a section has prose and nothing that holds items of its own, save further headings that state their fields as it does. */
const isLeaf = (reader: Reader, section: Section): boolean =>
	section.heading?.form === 'heading' &&
	section.parts.some(part => part.type === 'paragraph' || part.type === 'list') &&
	section.parts.every(
		part =>
			part.type !== 'tab-table' &&
			(part.type !== 'section' || (hasFieldTable(reader, section) && hasFieldTable(reader, part))) &&
			(part.type !== 'table' || fieldCellsOf(reader, part) !== null) &&
			!holdsWork(reader, part),
	);

const LABELLED = /^[^:：]{1,30}[:：]\s*\S/u;

/** A list of attributes ("Owner: …", "Target: …") is no work. */
const holdsWork = (reader: Reader, part: Part): boolean => {
	if (part.type !== 'list') return false;
	const lines = part.items.map(item => wordsAt(reader, item.content));
	const fields = lines.filter(line => fieldIn(line) !== null);
	return fields.length * 2 < lines.length || !lines.every(line => LABELLED.test(line));
};

const hasOwnStatus = (reader: Reader, section: Section): boolean => {
	const {span} = section.heading!;
	return (
		seeBox(reader.text, span) !== null ||
		seeMarks(reader.text, span, reader.sense).length > 0 ||
		headingStatus(wordsAt(reader, span), reader.sense)?.whole === false ||
		fieldsBelow(reader, section).some(
			({name, value}) => name === 'status' && statusOfValue(value, reader) !== null,
		)
	);
};

const WORK_HEADING =
	/(?<![a-z])(?:features?|milestones?|planned|goals?|ideas?|initiatives?|projects?|improvements?|enhancements?|tasks?|roadmap|proposals?|upcoming|backlog|work items?|epics?|priorities|funcionalidades|fonctionnalites|funktionen|задачи|功能|機能|新增|支持|需求|强化|增强|提高|提升|完善|优化|改进)(?![a-z])/u;

/** Whether the headings around speak of work so plainly that a heading with prose alone is a piece of it. */
const speaksOfWork = (reader: Reader, scope: Scope): boolean => {
	if (reader.headingsAreWork) return true;
	const {phase, section} = scope;
	if (phase === null) return section.heading !== null && WORK_HEADING.test(folded(section.heading.words));
	return phase.kind !== 'theme' || WORK_HEADING.test(folded(phase.words));
};

const isWork = (reader: Reader, section: Section, around: Scope): boolean => {
	const {words} = section.heading!;
	const status = headingStatus(words, reader.sense);
	if (status?.whole === true) return false;
	const period = findPeriod(words, reader.options) !== null;
	const kind = kindOf({words, period, status: status !== null, around: null});
	const {topic} = subjectOf(words, kind, around.subject, (phaseOf(around)?.kind ?? 'theme') !== 'theme');
	// "OCI artifacts" names a piece of work, "Artifacts" what a release hands out.
	return topic === 'work' || (topic === 'deliverables' && /\s/.test(words.trim()));
};

const isAboutWork = ({heading}: Section, around: Scope): boolean =>
	heading === null || subjectOf(heading.words, 'theme', around.subject).topic === 'work';

/** Whether the file keeps one heading for each piece of work here. */
export const isHeadingItem = (reader: Reader, section: Section, around: Scope): boolean => {
	if (!isLeaf(reader, section)) return false;
	if (seeBox(reader.text, section.heading!.span)) return true;
	if (around.subject.topic !== 'work' || !isWork(reader, section, around)) return false;
	if (hasOwnStatus(reader, section)) return true;
	const siblings = around.section.parts.filter(
		part => part.type === 'section' && (!reader.headingsAreWork || isAboutWork(part, around)),
	) as readonly Section[];
	const leaves = siblings.filter(each => isLeaf(reader, each) && isWork(reader, each, around));
	const marked = leaves.filter(each => hasOwnStatus(reader, each));
	if (marked.length >= 2 && marked.length * 2 >= leaves.length) return true;
	return speaksOfWork(reader, around) && leaves.length >= 2 && leaves.length * 3 >= siblings.length * 2;
};

const markOfField = (reader: Reader, section: Section, field: PlacedField | undefined): readonly Mark[] => {
	const status = field ? statusOfValue(field.value, reader) : null;
	if (!field || !status) return [];
	if (field.span) return [{notation: 'word', span: field.span, status, weak: false}];
	for (const part of section.parts) {
		if (part.type !== 'paragraph' && part.type !== 'list') continue;
		const source = reader.text.slice(part.span.start, part.span.end);
		const at = source.indexOf(field.value);
		if (at === -1) continue;
		const start = part.span.start + at;
		return [{notation: 'word', span: {start, end: start + field.value.length}, status, weak: false}];
	}
	return [];
};

const marksOf = (reader: Reader, span: Span): {words: Span; marks: readonly Mark[]} => {
	const box = seeBox(reader.text, span);
	const words = box ? {start: box.end, end: span.end} : span;
	const own = seeMarks(reader.text, words, reader.sense);
	if (box) return {words, marks: box.mark.weak ? [...own, box.mark] : [box.mark, ...own]};
	if (own.length > 0) return {words, marks: own};
	const said = headingStatus(reader.text.slice(words.start, words.end), reader.sense);
	if (!said || said.whole) return {words, marks: []};
	const at = {start: words.start + said.span.start, end: words.start + said.span.end};
	const letters = /[\p{L}\p{N}]/u.test(reader.text.slice(at.start, at.end));
	return {words, marks: [{notation: letters ? 'word' : 'emoji', span: at, status: said.status, weak: false}]};
};

const periodOf = (
	reader: Reader,
	heading: Heading,
	fields: readonly PlacedField[],
	scope: Scope,
): PeriodFound | null => {
	const options = {...reader.options, year: scope.year};
	const line = lineOf(reader, heading.span.start);
	const own = findPeriod(heading.words, options);
	if (own) return {period: own.period, because: {what: `its own words, line ${line}`, line}};
	const below = periodOfFields(fields, options);
	return below && {period: below.period, because: {what: `line ${below.line}`, line: below.line}};
};

const detailsOf = (reader: Reader, section: Section) =>
	section.parts.flatMap(part => {
		if (part.type === 'paragraph')
			return [{line: lineOf(reader, part.span.start), text: wordsAt(reader, part.span)}];
		const cells = fieldCellsOf(reader, part);
		if (cells)
			return cells.map(({header, words, span}) => ({
				line: lineOf(reader, span.start),
				text: `${header}: ${words}`,
			}));
		if (part.type !== 'list') return [];
		return part.items.map(item => ({
			line: lineOf(reader, item.marker.start),
			text: wordsAt(reader, item.content),
		}));
	});

/** "Success metric: …" among the fields of a feature is a target like any other. */
const readTargets = (reader: Reader, section: Section, around: Scope): void => {
	for (const part of section.parts) {
		if (part.type !== 'list') continue;
		for (const {content} of part.items) {
			const field = fieldIn(wordsAt(reader, content));
			if (field && /metric|kpi/iu.test(field.label) && introducesTarget(field.label, field.value))
				readMetricField(reader, around, content);
		}
	}
};

const lastOf = (section: Section): number =>
	Math.max(section.heading!.span.end, ...section.parts.map(part => ('span' in part ? part.span.end : 0)));

/** Reads a heading that is itself a piece of work, with its prose as details. */
export const readHeadingItem = (reader: Reader, section: Section, around: Scope): void => {
	const heading = section.heading!;
	const {words, marks} = marksOf(reader, trimmedSpan(reader.text, heading.span));
	const fields = fieldsBelow(reader, section);
	const below =
		marks.length > 0
			? []
			: markOfField(
					reader,
					section,
					fields.find(({name}) => name === 'status'),
				);
	readTargets(reader, section, around);
	addItem(
		reader,
		{...around, subject: WORK},
		{
			place: 'heading',
			span: {start: heading.span.start, end: lastOf(section)},
			words,
			titleSpan: words,
			marks: marks.length > 0 ? marks : below,
			marked: marks.length > 0,
			period: periodOf(reader, heading, fields, around),
			parent: null,
			details: detailsOf(reader, section),
			cells: null,
			cellSpans: null,
			statusCell: null,
			statusColumn: null,
			theme: null,
			readOnly: null,
		},
	);
};
