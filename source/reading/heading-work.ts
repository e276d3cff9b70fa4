import type {ListItem} from '../markdown/tree.ts';
import type {PhaseKind} from '../model/roadmap.ts';
import {seeBox} from '../notation/checkbox.ts';
import {headingStatus} from '../notation/heading.ts';
import {seeMarks} from '../notation/see.ts';
import {introducesList} from './caption-words.ts';
import {isDescribed, isToldByLabels, remarkIn} from './described.ts';
import {fieldCellsOf, hasFieldTable} from './field-table.ts';
import {fieldIn} from './fields.ts';
import {fieldsBelow, statusOfValue} from './heading-fields.ts';
import {kindOf} from './kinds.ts';
import type {Part, Section} from './outline.ts';
import {holdsMarkedLines} from './paragraph.ts';
import {findPeriod} from './period.ts';
import {type Reader, wordsAt} from './reader.ts';
import {phaseOf, type Scope} from './scope.ts';
import {subjectOf} from './sections.ts';
import {folded} from './words.ts';

/** A heading with nothing below it, where headings are work; "…" only says that more may follow. */
const isBare = ({heading, parts}: Section): boolean =>
	parts.length === 0 &&
	/\p{L}/u.test(heading?.words ?? '') &&
	!/^(?:\.{2,}|…|tbd|tba)/iu.test(heading!.words);

/** Whether a section has prose and nothing that holds items of its own, save further headings that state their fields as it does. */
const looksLikeLeaf = (reader: Reader, section: Section): boolean =>
	section.heading?.form === 'heading' &&
	!holdsMarkedLines(reader, section) &&
	(section.parts.some(part => part.type === 'paragraph' || part.type === 'list') ||
		(reader.headingsAreWork && isBare(section))) &&
	section.parts.every(
		part =>
			part.type !== 'tab-table' &&
			(part.type !== 'section' ||
				remarkIn(part) !== null ||
				(hasFieldTable(reader, section) && hasFieldTable(reader, part))) &&
			(part.type !== 'table' || fieldCellsOf(reader, part) !== null) &&
			!holdsWork(reader, part),
	);

/** Asked once for each section of a reading, however many headings stand beside it. */
const once = (ask: (reader: Reader, section: Section) => boolean) => {
	const readers = new WeakMap<Reader, WeakMap<Section, boolean>>();
	return (reader: Reader, section: Section): boolean => {
		const known = readers.get(reader) ?? new WeakMap<Section, boolean>();
		readers.set(reader, known);
		const answer = known.get(section) ?? ask(reader, section);
		known.set(section, answer);
		return answer;
	};
};

const isLeaf = once(looksLikeLeaf);

const LABELLED = /^[^:：]{1,30}[:：](?:\s*\S|$)/u;

/** "Tiers:" above what it lists. */
const isLabelAbove = (line: string, {children}: ListItem): boolean =>
	/^[^:：]{1,30}[:：]$/u.test(line) && children.some(({type}) => type === 'list');

/** "Tasks:" above several lines of work. */
const isTasksAbove = (line: string, {children}: ListItem): boolean =>
	introducesList(folded(line)) && children.some(child => child.type === 'list' && child.items.length >= 2);

/** A list of attributes ("Owner: …", "Target: …") is no work. */
const holdsWork = (reader: Reader, part: Part): boolean => {
	if (part.type !== 'list') return false;
	const lines = part.items.map(item => wordsAt(reader, item.content));
	if (lines.some((line, at) => isTasksAbove(line, part.items[at]!))) return true;
	const fields = lines.filter(line => fieldIn(/[:：]$/u.test(line) ? `${line} …` : line) !== null);
	const labelled = lines.filter((line, at) => LABELLED.test(line) || isLabelAbove(line, part.items[at]!));
	return fields.length * 2 < lines.length || labelled.length < lines.length;
};

const hasOwnStatus = once((reader, section) => {
	const {span} = section.heading!;
	return (
		seeBox(reader.text, span, reader.sense) !== null ||
		seeMarks(reader.text, span, reader.sense).length > 0 ||
		headingStatus(wordsAt(reader, span), reader.sense)?.whole === false ||
		fieldsBelow(reader, section).some(
			({name, value}) => name === 'status' && statusOfValue(value, reader) !== null,
		)
	);
});

const WORK_HEADING =
	/(?<![a-z])(?:features?|milestones?|planned|goals?|ideas?|initiatives?|projects?|improvements?|enhancements?|tasks?|roadmap|proposals?|upcoming|backlog|work items?|epics?|priorities|funcionalidades|fonctionnalites|funktionen|задачи|功能|機能|新增|支持|需求|强化|增强|提高|提升|完善|优化|改进)(?![a-z])/u;

/** Whether the headings around speak of work so plainly that a heading with prose alone is a piece of it. */
const speaksOfWork = (reader: Reader, scope: Scope): boolean => {
	if (reader.headingsAreWork) return true;
	const {phase, section} = scope;
	if (phase === null) return section.heading !== null && WORK_HEADING.test(folded(section.heading.words));
	return phase.kind !== 'theme' || WORK_HEADING.test(folded(phase.words));
};

const kindOfHeading = (reader: Reader, {heading}: Section): PhaseKind => {
	const {words} = heading!;
	const period = findPeriod(words, reader.options) !== null;
	// A status beside a name leaves the heading what it is without it.
	const status = headingStatus(words, reader.sense)?.whole === true;
	return kindOf({words, period, status, around: null});
};

const isWork = (reader: Reader, section: Section, around: Scope): boolean => {
	const {words} = section.heading!;
	if (headingStatus(words, reader.sense)?.whole === true) return false;
	const inPhase = (phaseOf(around)?.kind ?? 'theme') !== 'theme';
	const {topic} = subjectOf(words, kindOfHeading(reader, section), around.subject, inPhase);
	// "OCI artifacts" names a piece of work, "Artifacts" what a release hands out.
	return topic === 'work' || (topic === 'deliverables' && /\s/.test(words.trim()));
};

const isAboutWork = ({heading}: Section, around: Scope): boolean =>
	heading === null || subjectOf(heading.words, 'theme', around.subject).topic === 'work';

const isSection = (part: Part): part is Section => part.type === 'section';

/** The headings beside one: below the same heading, else below the headings beside that one. */
const peersOf = (reader: Reader, {heading}: Section, around: Scope): readonly Section[] => {
	const siblings = around.section.parts.filter(isSection);
	const all =
		siblings.length > 1
			? siblings
			: (around.parent?.section.parts ?? [])
					.filter(isSection)
					.flatMap(({parts}) => parts.filter(isSection))
					.filter(each => each.heading?.level === heading?.level);
	const peers = all.length > 1 ? all : siblings;
	return reader.headingsAreWork ? peers.filter(each => isAboutWork(each, around)) : peers;
};

const isTold = once(
	(reader, section) =>
		isToldByLabels(reader, section) || isDescribed(reader, section, hasOwnStatus(reader, section)),
);

/** What is said of each of several headings with nothing but labelled lines below it: "Feature: …", "Benefit: …". */
const labelsBelow = (reader: Reader, {parts}: Section): readonly string[] => {
	const held = parts.filter(({type}) => type !== 'rule' && type !== 'html');
	const lines = held.flatMap(part =>
		part.type === 'list' ? part.items.map(item => wordsAt(reader, item.content)) : [''],
	);
	const labels = lines.map(line => /^\P{L}{0,4}([^:：]{2,30})[:：]\s*\S/u.exec(line)?.[1] ?? '');
	return labels.includes('') ? [] : labels.map(folded);
};

/** Whether headings are built of the same labelled lines: each is one of a kind. */
const areOfOneForm = (reader: Reader, sections: readonly Section[]): boolean => {
	const [first, ...others] = sections.map(section => labelsBelow(reader, section));
	const alike = (first ?? []).filter(label => others.every(labels => labels.includes(label)));
	return others.length > 0 && alike.length >= 2;
};

const isDescribedWork = (reader: Reader, section: Section, around: Scope): boolean =>
	isTold(reader, section) && kindOfHeading(reader, section) === 'theme' && isWork(reader, section, around);

/** Whether the file keeps one heading for each piece of work here. */
export const isHeadingItem = (reader: Reader, section: Section, around: Scope): boolean => {
	const leaf = isLeaf(reader, section);
	if (!leaf && (around.subject.topic !== 'work' || !isDescribedWork(reader, section, around))) return false;
	if (leaf && seeBox(reader.text, section.heading!.span, reader.sense)) return true;
	if (around.subject.topic !== 'work' || !isWork(reader, section, around)) return false;
	if (leaf && hasOwnStatus(reader, section)) return true;
	const peers = peersOf(reader, section, around);
	const leaves = peers.filter(each => isLeaf(reader, each) && isWork(reader, each, around));
	const described = peers.filter(each => !leaves.includes(each) && isDescribedWork(reader, each, around));
	if (leaves.length === 0 && !isToldByLabels(reader, section)) return false;
	const alike = [...leaves, ...described];
	const marked = alike.filter(each => hasOwnStatus(reader, each));
	const most = alike.length >= 2 && alike.length * 3 >= peers.length * 2;
	if (marked.length >= 2 && marked.length * 2 >= alike.length && (leaf || most)) return true;
	return most && (speaksOfWork(reader, around) || areOfOneForm(reader, leaves));
};
