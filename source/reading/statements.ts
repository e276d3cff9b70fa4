import {headingStatus} from '../notation/heading.ts';
import {wholePhrase} from '../notation/phrases.ts';
import {PLAIN_SENSE} from '../notation/sense.ts';
import {ALONE_ONLY} from '../notation/vocabulary.ts';
import {bare, statusOfCount, statusOfPercent} from '../notation/word.ts';
import {quick} from '../text/letters.ts';
import type {Field} from './fields.ts';
import type {Part, Section} from './outline.ts';
import {findPeriods, type PeriodOptions} from './period.ts';
import {withoutSigns} from './words.ts';

/** Names of groups and of steps: "Ideas", "Testing" below a release part its work and don't say how all of it stands. */
const GROUPS =
	/^(?:research|planning|design|development|testing|exploration|ideas?|proposals?|requests?|backlog|wish ?list|stretch(?: goals?)?|nice[- ]to[- ]haves?|future(?: work)?|experimental|todo|to do|to-do)$/iu;

const stripped = (words: string): string =>
	withoutSigns(words)
		.replace(/^[([（]\s*([^()[\]（）]*?)\s*[)\]）]$/u, '$1')
		.replace(/[.。]$/u, '')
		.trim();

const isTime = (words: string, options: PeriodOptions): boolean => {
	const [found, more] = findPeriods(words, options);
	return found !== undefined && more === undefined && words.length - (found.span.end - found.span.start) <= 2;
};

const isStatus = (words: string): boolean => {
	const phrase = wholePhrase(bare(words));
	if (phrase) return !ALONE_ONLY.has(phrase.words) && !GROUPS.test(phrase.words);
	return statusOfPercent(words) !== null || statusOfCount(words) !== null;
};

/** What a line right below a heading says of it where it says nothing else: its time ("Q3 2027"), or how it stands ("(in progress)"). */
export const statementIn = (words: string, options: PeriodOptions): Field | null => {
	const value = words.length > 60 ? '' : stripped(words);
	if (value === '') return null;
	const name = isTime(value, options) ? 'period' : isStatus(value) ? 'status' : null;
	return name && {name, label: '', value, at: words.indexOf(value)};
};

/** The only line of a section that acts as a heading, where it stands right below the section's own. */
const onlyLine = ({heading, parts}: Section): Section | null => {
	const [first, ...rest] = parts.filter(({type}) => type !== 'html' && type !== 'definition');
	const isLine = (part: Part | undefined): part is Section =>
		part?.type === 'section' && part.heading?.form === 'line';
	return heading?.form === 'heading' && heading.level > 1 && isLine(first) && !rest.some(isLine)
		? first
		: null;
};

/** Whether the heading itself says when or how its work stands: the line below it is about something else then. */
const saysItself = ({heading}: Section, options: PeriodOptions): boolean =>
	heading !== null &&
	(findPeriods(heading.words, options).length > 0 || headingStatus(heading.words, PLAIN_SENSE) !== null);

/**
 * Sections in which a single line right below the heading that says when, or how its work stands, belongs to the heading: "## v1.2" and
 * below it "*Q3 2027*" are one phase. Several of them part the work of the section, and so does one with a colon.
 */
export const withStatements = (section: Section, text: string, options: PeriodOptions): Section => {
	const line = onlyLine(section);
	const heading = line?.heading;
	const source = heading ? text.slice(heading.span.start, heading.span.end) : '';
	const apart = /[:：][\s*_]*$/u.test(source) || saysItself(section, options);
	const said = heading && !apart ? statementIn(heading.words, options) : null;
	const parts: readonly Part[] =
		line && heading && said
			? section.parts.flatMap((part): readonly Part[] =>
					part === line
						? [{type: 'caption', span: heading.span, words: heading.words}, ...line.parts]
						: [part],
				)
			: section.parts;
	return {
		...section,
		parts: parts.map(part => (part.type === 'section' ? withStatements(part, text, options) : part)),
	};
};

const ANNOUNCES = quick(
	/(?<!\p{L})(?:target(?:ed|ing|s)?|scheduled|planned|expected|slated|due|aim(?:ed|ing|s)?|(?:plan|hope|intend)s? to (?:release|ship|launch|deliver|publish)|will (?:be (?:released|shipped|available|published)|ship|land|launch)|previst[oa]|prévue?|geplant|planowan[eay]|запланирован\p{L}*|планируется|预计|計劃|计划|予定)(?!\p{L})/iu,
);
/** Releases by their numbers: a sentence about another one says nothing of this. */
const NUMBERS = quick(
	/v?\d+\.\d+(?:\.\d+)*|(?<!\p{L})(?:phase|milestone|sprint|stage|iteration|release|version|m|v)[ -]?\d+/giu,
);

/** "What follows is targeted for v1.4 (July 2027).": when a release is due, in a sentence of the prose right below its heading. */
export const announcedIn = (prose: string, heading: string, options: PeriodOptions): Field | null => {
	for (const sentence of prose.split(/(?<=[.!?])\s+|(?<=。)/u).slice(0, 4)) {
		const [found, more] = ANNOUNCES.test(sentence) ? findPeriods(sentence, options) : [];
		const others = (sentence.match(NUMBERS) ?? []).filter(
			name => !heading.toLowerCase().includes(name.toLowerCase().replace(/^v(?=\d)/, '')),
		);
		if (found && !more && others.length === 0)
			return {
				name: 'period',
				label: '',
				value: sentence.slice(found.span.start, found.span.end),
				at: prose.indexOf(sentence) + found.span.start,
			};
	}
	return null;
};
