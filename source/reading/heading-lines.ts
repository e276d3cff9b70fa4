import {plainWords} from '../markdown/plain.ts';
import type {Block} from '../markdown/tree.ts';
import type {PhaseKind} from '../model/roadmap.ts';
import {quick} from '../text/letters.ts';
import type {Span} from '../text/span.ts';
import {fieldIn} from './fields.ts';
import {withoutSigns} from './words.ts';

/** A line of prose that acts as a heading, or introduces the list below it. */
export interface HeadingLine {
	readonly span: Span;
	readonly words: string;
	/**
	 * `chapter` and `subchapter`: short lines of a file without headings; `release`: says which release or when; `bold`: bold
	 * alone; `colon`: bold or plain with a colon; `caption`: introduces a list and is no heading.
	 */
	readonly shape: 'chapter' | 'subchapter' | 'release' | 'bold' | 'colon' | 'caption';
}

interface Surroundings {
	readonly before: Block['type'] | undefined;
	readonly after: Block['type'] | undefined;
	readonly hasHeadings: boolean;
	readonly kindOf: (words: string) => PhaseKind;
}

interface Found {
	/** The paragraph's lines above and below that line. */
	readonly before: Span | null;
	readonly line: HeadingLine;
	readonly after: Span | null;
}

const LISTS: ReadonlySet<string | undefined> = new Set(['list', 'table']);

const trimmedLine = (text: string, start: number, end: number): Span => {
	const line = text.slice(start, end);
	const lead = line.length - line.trimStart().length;
	return {start: start + lead, end: start + Math.max(lead, line.trimEnd().length)};
};

const splitLines = (text: string, {start, end}: Span): readonly Span[] => {
	const lines: Span[] = [];
	let from = start;
	for (const found of text.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
		lines.push(trimmedLine(text, from, start + found.index));
		from = start + found.index + found[0].length;
	}
	lines.push(trimmedLine(text, from, end));
	return lines;
};

// `**Goals**:`, `**Potential** (no commitments):`, `__v1.0__`, `✅ **Done**`
const BOLD = quick(
	/^(?:[^\p{L}\p{N}*_[(]{0,8})(\*\*\*?|__)(?=\S)((?:(?!\1).)+?)\1\s*(\([^()]*\)|（[^（）]*）)?\s*([:：]?)\s*[^\p{L}\p{N}]{0,4}$/u,
);
// `_0.1_ - Completed - 2018/04/20`
const EMPHASIS = /^([*_]{1,3})(?=\S)((?:(?!\1).){1,60}?)\1(?:\s+[-–—]\s+.{1,60}|\s*\([^()]*\))?\s*[:：]?$/u;
const SENTENCE = /[.!?。！？;；,，]\s*$/u;

/** Beginnings of sentences that introduce a list and name nothing. */
const INTRODUCES = quick(
	/^(?:once|when|after|if|before|until|since|with|for|the following|see|these|this|we|our|it|please|here|below|note|as|in order|to|by)(?!\p{L})/iu,
);

/** Ends of sentences that go on in a list: "Planned work includes:". */
const SAYS_OF =
	/(?<!\p{L})(?:includes?|included|including|contains?|comprises?|covers?|provides?|offers?|supports?|are|is|was|were|be|means|follows?|consists? of|such as|incluyen?|incluem|inclui|son|sao|comprend|comprennent|sont|umfasst|umfassen|sind|obejmuje|obejmują|включает|включают|comprende|comprendono|sono|omvat|omvatten|zijn|包括|包含|如下)$/iu;

/** Kinds that stand above a mere caption in bold. */
const TIMED: ReadonlySet<PhaseKind> = new Set(['release', 'period', 'horizon']);

const isShort = (words: string, most: number): boolean =>
	words.length > 0 && words.length <= most && !SENTENCE.test(words);

const boldLine = (source: string, words: string, around: Surroundings): HeadingLine['shape'] | null => {
	if (!/^[^*_]{0,8}(?:\*\*|__)/u.test(source)) return null;
	const bold = BOLD.exec(source);
	const asks = /\p{L}\s?[?？]$/u.test(words) && around.after === 'list';
	if (bold === null || !isShort(asks ? words.slice(0, -1) : words, 90) || fieldIn(words) !== null)
		return null;
	const inside = plainWords(bold[2]!);
	if (/[:：]\s*\S/.test(inside) && (fieldIn(inside) !== null || around.kindOf(inside) === 'theme'))
		return null;
	if (/^[^:：]{2,24}[:：]\s*\S/.test(inside) && !LISTS.has(around.after)) return null;
	if (TIMED.has(around.kindOf(words))) return 'release';
	return asks || bold[4] !== '' || /[:：]$/.test(inside) ? 'colon' : 'bold';
};

const introShape = (source: string, words: string, around: Surroundings): HeadingLine['shape'] | null => {
	if (!LISTS.has(around.after) || fieldIn(words) !== null) return null;
	const clean = words.replace(/[:：]\s*$/, '');
	const apt =
		!INTRODUCES.test(clean) && !/[.!?]\s+\p{Lu}/u.test(clean) && isShort(clean, 60) && !/[:：]/.test(clean);
	const kind = apt ? around.kindOf(clean) : 'theme';
	const shape = TIMED.has(kind) ? 'release' : 'colon';
	if (EMPHASIS.test(source) && isShort(words, 90))
		return TIMED.has(around.kindOf(words)) ? 'release' : 'bold';
	if (/[:：]\s*$/.test(words)) return kind === 'theme' || SAYS_OF.test(clean) ? 'caption' : shape;
	if (/[,，]\s*$/.test(words)) return 'caption';
	return kind !== 'theme' && clean.split(' ').length <= 6 ? shape : null;
};

/** In a file without headings: a name of a few words, between lists or what the file says of itself, above a list. */
const namesList = (clean: string, {before, after}: Surroundings): boolean =>
	after === 'list' &&
	(before === 'list' || before === 'front-matter') &&
	/^\p{Lu}[^:：]*$/u.test(clean) &&
	!INTRODUCES.test(clean) &&
	clean.split(' ').length <= 4;

/** In a file without headings: "Phase 2 – Search", with its prose or its work below. */
const namesTime = (clean: string, {after, kindOf}: Surroundings): boolean =>
	after !== undefined && after !== 'rule' && !INTRODUCES.test(clean) && TIMED.has(kindOf(clean));

const chapterShape = (words: string, around: Surroundings): HeadingLine['shape'] | null => {
	const clean = withoutSigns(words);
	if (around.hasHeadings || !isShort(clean, 60) || clean.split(' ').length > 8) return null;
	if (around.before === 'rule' || around.before === undefined) return 'chapter';
	if (namesList(clean, around)) return 'chapter';
	if (namesTime(clean, around)) return 'subchapter';
	return words !== clean && /^\P{L}/u.test(words) && around.after !== 'rule' ? 'subchapter' : null;
};

/** A line longer than this heads nothing. */
const LONGEST = 300;

const shapeOf = (source: string, words: string, around: Surroundings): HeadingLine['shape'] | null =>
	source.length > LONGEST ? null : (boldLine(source, words, around) ?? introShape(source, words, around));

const without = (words: string): string => words.replace(/\s*[:：]\s*$/, '');

const endsSentence = (text: string, {end}: Span): boolean => /[.!?。！？:：]/u.test(text.slice(end - 1, end));

/** The line of a paragraph that acts as a heading: the only one, the last above a list, or a bold first one. */
export const headingLineIn = (text: string, paragraph: Span, around: Surroundings): Found | null => {
	const lines = splitLines(text, paragraph);
	const [first] = lines;
	const last = lines.at(-1)!;
	const spanning = (from: Span | undefined, to: Span | undefined): Span | null =>
		from && to && from.start < to.end ? {start: from.start, end: to.end} : null;
	const found = (line: Span, shape: HeadingLine['shape'], at: number): Found => ({
		before: at > 0 ? spanning(first, lines[at - 1]) : null,
		line: {span: line, words: without(plainWords(text.slice(line.start, line.end))), shape},
		after: at < lines.length - 1 ? spanning(lines[at + 1], last) : null,
	});
	const lastSource = text.slice(last.start, last.end);
	const lastWords = plainWords(lastSource);
	if (lines.length === 1) {
		const shape = shapeOf(lastSource, lastWords, around) ?? chapterShape(lastWords, around);
		return shape ? found(last, shape, 0) : null;
	}
	const firstSource = text.slice(first!.start, first!.end);
	const opening =
		firstSource.length > LONGEST ? null : boldLine(firstSource, plainWords(firstSource), around);
	if (opening) return found(first!, opening, 0);
	const closing =
		shapeOf(lastSource, lastWords, around) ??
		(endsSentence(text, lines.at(-2)!) ? chapterShape(lastWords, {...around, before: 'paragraph'}) : null);
	return closing ? found(last, closing, lines.length - 1) : null;
};
