import type {Status} from '../model/status.ts';
import {headingStatus} from '../notation/heading.ts';
import {quick} from '../text/letters.ts';
import {isAsOf} from './as-of.ts';
import {aimsAtFigures} from './goals.ts';
import {
	fieldsBelow,
	type PlacedField,
	periodOfFields,
	statusOfLabel,
	statusOfValue,
} from './heading-fields.ts';
import {kindOf} from './kinds.ts';
import {introducesOnly, namesAgain} from './names-again.ts';
import type {Heading, Section} from './outline.ts';
import {type FoundPeriod, findPeriod, findPeriods, type PeriodOptions} from './period.ts';
import {lineOf, type Reader, trimmedSpan, wordsAt} from './reader.ts';
import {type PhaseDraft, phaseOf, type Scope} from './scope.ts';
import {ownSubject, type Subject, subjectOf} from './sections.ts';
import {announcedIn} from './statements.ts';
import {shortTitleOf, titleOf} from './titles.ts';
import {standsIn} from './what-stands.ts';
import {folded} from './words.ts';

const LETTERS = quick(/\p{L}/u);

/** "Current", "next": where a release stands among others, unless a field line says how its work stands. */
const PLACE =
	/^(?:current|latest|next|actual|atual|actuelle?|attuale|aktuell|huidige?|obecn[aey]|текущ(?:ая|ий|ее)|当前|現在|현재)$/iu;
const SAID_OF_TIME: ReadonlySet<Status> = new Set(['in-progress', 'blocked', 'done', 'backlog', 'dropped']);

/** The status that a field line below a heading states; also one about time that names none ("When: in progress"). */
const statusInFields = (reader: Reader, fields: readonly PlacedField[]): PhaseDraft['status'] => {
	const field = fields.find(({name}) => name === 'status');
	const said = field ? statusOfValue(field.value, reader) : null;
	if (field && said) return {status: said, line: field.line, inWords: true};
	for (const {name, value, line} of field ? [] : fields) {
		const time = name === 'period' && findPeriod(value, reader.options) === null;
		const status = time ? statusOfValue(value, reader) : null;
		if (status && SAID_OF_TIME.has(status)) return {status, line, inWords: true};
	}
	return null;
};

const statusFrom = (
	reader: Reader,
	heading: Heading,
	fields: readonly PlacedField[],
): PhaseDraft['status'] => {
	const line = lineOf(reader, heading.span.start);
	const stated = headingStatus(heading.words, reader.sense);
	const own = stated?.whole && stated.status === 'in-progress' && isReport(heading.words) ? null : stated;
	const below = statusInFields(reader, fields);
	const said = own ? heading.words.slice(own.span.start, own.span.end) : '';
	if (own && !(below && PLACE.test(said))) return {status: own.status, line, inWords: LETTERS.test(said)};
	if (below) return below;
	const done = fields.find(({name, value}) => name === 'done' && findPeriod(value, reader.options) !== null);
	if (done) return {status: 'done', line: done.line, inWords: true};
	const label = fields.find(({label}) => statusOfLabel(label) !== null);
	return label ? {status: statusOfLabel(label.label)!, line: label.line, inWords: true} : null;
};

/** "H2 2026 Q3": the half around the quarter that is meant. */
const isHalfOf = (words: string, first: FoundPeriod | undefined, second: FoundPeriod): boolean =>
	first?.grain === 'half' && /^[\s,:·/(–—-]*$/u.test(words.slice(first.span.end, second.span.start));

/** The first time that words state; beside its months or its season a quarter stands. */
const periodIn = (reader: Reader, words: string, year: number | null): string | null => {
	const [first, second] = findPeriods(words, {...reader.options, year});
	const finer = second?.grain === 'quarter' && (first?.grain === 'month' || isHalfOf(words, first, second));
	if (!first || !second || !finer) return first?.period ?? null;
	const own = findPeriod(words.slice(second.span.start), {
		...reader.options,
		year: yearIn(first.period) ?? year,
	});
	return own?.period ?? first.period;
};

const HAS_VERSION = /v?\d+\.\d+/;

/** Whether a heading reports where things stand: its date says when that was written, and "current" states no status. */
const isReport = (words: string): boolean =>
	(isAsOf(words) || ownSubject(words, 'theme')?.topic === 'report') && !HAS_VERSION.test(words);

const yearIn = (period: string | null | undefined): number | null => {
	const found = period ? /\d{4}/.exec(period) : null;
	return found ? Number(found[0]) : null;
};

const aroundOf = (scope: Scope): string | null => {
	const heading = scope.section.heading;
	return heading ? folded(heading.words) : null;
};

/** When a release is due by the prose right below its heading. */
const announced = (
	reader: Reader,
	{parts: [first]}: Section,
	{words}: Heading,
	options: PeriodOptions,
): PhaseDraft['period'] => {
	if (first?.type !== 'paragraph' || !/\d/.test(words)) return null;
	const found = announcedIn(wordsAt(reader, first.span), words, options);
	const period = found && findPeriod(found.value, options);
	return period && {period: period.period, line: lineOf(reader, trimmedSpan(reader.text, first.span).start)};
};

/** What a heading states, with the field lines directly below it. */
const phaseDraft = (reader: Reader, section: Section, heading: Heading, around: Scope): PhaseDraft => {
	const line = lineOf(reader, heading.span.start);
	const fields = fieldsBelow(reader, section);
	const report = isReport(heading.words);
	const stands = report ? standsIn(reader, section) : null;
	const stated = statusFrom(reader, heading, fields);
	const status = stated ?? (stands === null ? null : {status: 'done' as const, line: stands, inWords: true});
	const options = {...reader.options, year: around.year};
	const below = periodOfFields(fields, options) ?? announced(reader, section, heading, options);
	// "Q1" above "Launch: end of March 2026" is the first quarter of that year.
	const own = report ? null : periodIn(reader, heading.words, around.year ?? yearIn(below?.period));
	const period = own ? {period: own, line} : below;
	const says = {
		words: heading.words,
		period: own !== null,
		status: status !== null && (status.line === line || status.line === stands),
		around: aroundOf(around),
	};
	const isCaption = introducesOnly(heading, around);
	const kind = isCaption || namesAgain(heading, around) ? 'theme' : kindOf(says);
	return {
		line,
		kind,
		words: heading.words,
		title: titleOf(heading.words),
		shortTitle: shortTitleOf(heading.words, kind),
		status,
		period,
		isCaption: isCaption && status === null && own === null,
		isTitle: around.parent === null && isTitle(section, around, kind),
		agrees: own && below ? below.line : null,
	};
};

/** A heading such as "Backlog" over all the sections of a file is its title. */
const isTitle = ({heading, parts}: Section, around: Scope, kind: PhaseDraft['kind']): boolean =>
	kind === 'status' &&
	heading?.form === 'heading' &&
	heading.level === 1 &&
	around.section.parts.filter(({type}) => type === 'section').length === 1 &&
	parts.some(({type}) => type === 'section') &&
	!parts.some(({type}) => type === 'list' || type === 'table');

const hasBoxes = (reader: Reader, section: Section): boolean =>
	section.parts.some(
		part =>
			part.type === 'list' &&
			part.items.some(({content}) =>
				/^\\?\[.{0,2}\]/.test(reader.text.slice(content.start, content.start + 6)),
			),
	);

const keepsWork = ({heading}: Section): boolean => {
	const topic = heading ? ownSubject(heading.words, 'theme')?.topic : null;
	return topic !== 'metrics' && topic !== 'standards';
};

/** Whether another section below the same heading keeps its work in boxes, while this one has none. */
const boxesElsewhere = (reader: Reader, section: Section, around: Scope): boolean =>
	around.phase?.kind === 'release' &&
	section.heading?.form === 'heading' &&
	!hasBoxes(reader, section) &&
	around.section.parts.some(
		part => part.type === 'section' && part !== section && hasBoxes(reader, part) && keepsWork(part),
	);

/** The scope of a section below the scope around it. */
export const scopeBelow = (reader: Reader, section: Section, heading: Heading, around: Scope): Scope => {
	const draft = phaseDraft(reader, section, heading, around);
	const told = subjectOf(
		heading.words,
		draft.kind,
		around.subject,
		(phaseOf(around)?.kind ?? 'theme') !== 'theme',
	);
	// What a release must meet to be accepted is its criterion; in boxes it is work, and below one feature told of it.
	const accepts =
		told.why === 'acceptance criteria' && around.phase?.kind === 'release' && !hasBoxes(reader, section);
	const there = told.topic === 'report' && told.own && standsIn(reader, section) !== null;
	const subject: Subject = there
		? {...told, topic: 'work', why: ''}
		: accepts
			? {topic: 'metrics', why: '', own: true}
			: told.topic === 'work' && aimsAtFigures(reader, section)
				? {topic: 'metrics', why: '', own: true}
				: told;
	// "Status at v0.8" below v0.8 is no release of its own.
	const phase =
		subject.topic === 'report' && around.phase && draft.kind !== 'status'
			? {...draft, kind: 'theme' as const}
			: draft;
	return {
		parent: around,
		section,
		phase,
		phases: [phase, ...around.phases],
		subject,
		boxesElsewhere:
			phase.kind === 'theme' && (around.boxesElsewhere || boxesElsewhere(reader, section, around)),
		year: yearIn(phase.period?.period) ?? around.year,
	};
};
