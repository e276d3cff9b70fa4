import {seeBox} from '../notation/checkbox.ts';
import {headingStatus} from '../notation/heading.ts';
import type {Mark} from '../notation/mark.ts';
import {seeMarks} from '../notation/see.ts';
import type {Span} from '../text/span.ts';
import {addItem} from './add-item.ts';
import {detailsIn} from './described.ts';
import {fieldCellsOf} from './field-table.ts';
import {fieldIn} from './fields.ts';
import {fieldsBelow, type PlacedField, periodOfFields, statusOfValue} from './heading-fields.ts';
import {readMetricField} from './metric-line.ts';
import type {Heading, Section} from './outline.ts';
import {findPeriod} from './period.ts';
import {lineOf, type Reader, trimmedSpan, wordsAt} from './reader.ts';
import type {PeriodFound, Scope} from './scope.ts';
import {WORK} from './sections.ts';
import {introducesTarget} from './target-labels.ts';

const markOfField = (reader: Reader, section: Section, field: PlacedField | undefined): readonly Mark[] => {
	const status = field ? statusOfValue(field.value, reader) : null;
	if (!field || !status) return [];
	if (field.span) return [{notation: 'word', span: field.span, status, weak: false}];
	for (const part of section.parts) {
		if (part.type !== 'paragraph' && part.type !== 'list') continue;
		const source = reader.text.slice(part.span.start, part.span.end);
		// "**Closed** — see the log": the markup ends with the status.
		const [head = ''] = field.value.split(/\s+[-–—|(]\s*|[(,;]/u);
		const said = [field.value, head.trim()].find(words => words !== '' && source.includes(words));
		if (said === undefined) continue;
		const start = part.span.start + source.indexOf(said);
		return [{notation: 'word', span: {start, end: start + said.length}, status, weak: false}];
	}
	return [];
};

const marksOf = (reader: Reader, span: Span): {words: Span; marks: readonly Mark[]} => {
	const box = seeBox(reader.text, span, reader.sense);
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
	detailsIn(reader, section).flatMap(part => {
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
			if (
				field &&
				/m[eé]tri|kpi|метри|kennzahl|indica|指标|指標|지표/iu.test(field.label) &&
				introducesTarget(field.label, field.value)
			)
				readMetricField(reader, around, content);
		}
	}
};

const lastOf = (reader: Reader, section: Section): number =>
	Math.max(
		section.heading!.span.end,
		...detailsIn(reader, section).map(part => ('span' in part ? part.span.end : 0)),
	);

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
			span: {start: heading.span.start, end: lastOf(reader, section)},
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
