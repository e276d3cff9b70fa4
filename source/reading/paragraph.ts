import {seeBox} from '../notation/checkbox.ts';
import {headingStatus} from '../notation/heading.ts';
import type {Mark} from '../notation/mark.ts';
import {inOrder, seeMarks} from '../notation/see.ts';
import type {Span} from '../text/span.ts';
import {addItem} from './add-item.ts';
import {namesNothing} from './caption-words.ts';
import {fieldIn} from './fields.ts';
import {linesIn} from './lines-in.ts';
import type {Part} from './outline.ts';
import {ownPeriod} from './own-period.ts';
import {lineOf, type Reader, wordsAt} from './reader.ts';
import {phaseOf, type Scope} from './scope.ts';

interface Line {
	readonly words: Span;
	readonly marks: readonly Mark[];
}

/** A line of prose with a box or a sign of status at its very front, as a list kept without bullets has it. */
const markedLine = (reader: Reader, line: Span): Line | null => {
	const box = seeBox(reader.text, line, reader.sense);
	const words = box ? {start: Math.min(box.end, line.end), end: line.end} : line;
	if (words.start >= words.end) return null;
	const marks = seeMarks(reader.text, words, reader.sense);
	if (box) return {words, marks: inOrder(box.mark, marks)};
	const [first] = marks;
	const leads = first?.notation === 'emoji' && reader.text.slice(line.start, first.span.start).trim() === '';
	return leads ? {words, marks} : null;
};

// `**Offline mode** — works on trains`, `**Sync**: both ways`
const LEAD = /^(\*\*|__)(?=\S)((?:(?!\1).){2,60}?)\1\s*(?:[:：–—-]\s*\S|\s\S)/u;

const ledLine = (reader: Reader, line: Span): Line | null => {
	const source = reader.text.slice(line.start, line.end);
	if (!LEAD.test(source) || fieldIn(wordsAt(reader, line)) !== null) return null;
	return {words: line, marks: seeMarks(reader.text, line, reader.sense)};
};

type Prose = Extract<Part, {type: 'paragraph'}>;

const isProse = (part: Part): part is Prose => part.type === 'paragraph';

const ledLines = (reader: Reader, prose: readonly Prose[]): readonly (readonly [number, Line])[] =>
	prose.flatMap(part => {
		const [first] = linesIn(reader.text, part.span);
		const seen = first ? ledLine(reader, first) : null;
		return first && seen ? [[first.start, seen] as const] : [];
	});

/**
 * "4. Search" alone, or closing a paragraph of prose: a numbered line that Markdown takes for prose, as only a first number begins a
 * list there.
 */
const closingNumber = (reader: Reader, part: Prose): readonly (readonly [number, Line])[] => {
	const lines = [...linesIn(reader.text, part.span)];
	const last = lines.at(-1)!;
	const above = lines.at(-2);
	if (above && !/[.!?:。：]$/u.test(reader.text.slice(above.start, above.end))) return [];
	const found = /^\d{1,2}[.)][ \t]+(?=\S)/.exec(reader.text.slice(last.start, last.end));
	const words = {start: last.start + (found?.[0].length ?? 0), end: last.end};
	if (found === null || /[.!?:。：]$/u.test(wordsAt(reader, words)) || wordsAt(reader, words).length > 60)
		return [];
	return [[last.start, {words, marks: seeMarks(reader.text, words, reader.sense)}]];
};

/** Whether a neighbouring section keeps its work in paragraphs with a bold lead. */
const besideLed = (reader: Reader, {parent, section}: Scope): boolean =>
	parent?.section.parts.some(
		part =>
			part.type === 'section' &&
			part !== section &&
			part.parts.every(isProse) &&
			ledLines(reader, part.parts).length >= 2,
	) === true;

/**
 * Whether signs are but the bullets of a sentence that goes on in them: "It keeps the file:" and below it "✔ safe", "✔ small". What
 * says how things stand, or begins anew, is told by its line.
 */
const goesOnInSigns = (reader: Reader, {heading}: Scope['section'], {span}: Prose): boolean => {
	const lines = [...linesIn(reader.text, span)];
	const first = lines.findIndex(line => markedLine(reader, line) !== null);
	const above = lines[first - 1];
	const lead = above ? wordsAt(reader, above) : '';
	const sentence = /[:：]$/u.test(lead) && lead.split(/\s+/).length >= 4;
	const caption = first === 0 && heading?.form === 'line' && namesNothing(heading.words);
	if ((!sentence && !caption) || headingStatus(lead, reader.sense) !== null) return false;
	return lines
		.slice(first)
		.every(line => /^(?:[✔✓✅☑⚠•]\uFE0F?)\s*\p{Ll}/u.test(reader.text.slice(line.start, line.end)));
};

/** The lines of prose that say themselves how they stand. One sign in front of one line may be decoration; a box is none. */
const markedLines = (reader: Reader, section: Scope['section']): readonly (readonly [number, Line])[] => {
	const marked = section.parts
		.filter(isProse)
		.filter(part => !goesOnInSigns(reader, section, part))
		.flatMap(part => [...linesIn(reader.text, part.span)])
		.flatMap(line => {
			const seen = markedLine(reader, line);
			return seen ? [[line.start, seen] as const] : [];
		});
	const boxed = marked.some(([, {marks}]) => marks.some(({notation}) => notation === 'checkbox'));
	return marked.length >= 2 || boxed ? marked : [];
};

/** Whether the prose of a section is kept line by line with marks. */
export const holdsMarkedLines = (reader: Reader, section: Scope['section']): boolean =>
	markedLines(reader, section).length > 0;

/** The lines of a section's prose that are items, by where they begin. */
const itemLines = (reader: Reader, scope: Scope): ReadonlyMap<number, Line> => {
	const found = new Map<number, Line>();
	const prose = scope.section.parts.filter(isProse);
	const marked = markedLines(reader, scope.section);
	if (marked.length > 0) return new Map(marked);
	const phase = phaseOf(scope);
	const numbered = prose.flatMap(part => closingNumber(reader, part));
	if (numbered.length > 0 && phase !== null && phase.kind !== 'theme') return new Map(numbered);
	const holdsLists = scope.section.parts.some(
		({type}) => type === 'list' || type === 'table' || type === 'tab-table' || type === 'section',
	);
	if (holdsLists || phase === null || phase.kind === 'theme') return found;
	const led = ledLines(reader, prose);
	const enough = led.length >= 2 || (led.length === 1 && besideLed(reader, scope));
	return enough && led.length * 2 >= prose.length ? new Map(led) : found;
};

const known = new WeakMap<Scope['section'], ReadonlyMap<number, Line>>();

/** Reads a line of prose that is an item; false where it is none. */
export const readItemLine = (reader: Reader, scope: Scope, line: Span): boolean => {
	if (scope.subject.topic !== 'work') return false;
	const lines = known.get(scope.section) ?? itemLines(reader, scope);
	known.set(scope.section, lines);
	const found = lines.get(line.start);
	if (!found) return false;
	addItem(reader, scope, {
		place: 'paragraph',
		span: line,
		words: found.words,
		titleSpan: found.words,
		marks: found.marks,
		period: ownPeriod(reader, found.words, lineOf(reader, line.start), scope.year),
		parent: null,
		details: [],
		cells: null,
		cellSpans: null,
		statusCell: null,
		statusColumn: null,
		theme: null,
		readOnly: null,
	});
	return true;
};
