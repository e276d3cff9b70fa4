import type {ListBlock} from '../markdown/tree.ts';
import {entryOf, hasMarksBelow} from './entries.ts';
import {fieldIn} from './fields.ts';
import {linesIn} from './lines-in.ts';
import type {Part, Section} from './outline.ts';
import {type Reader, wordsAt} from './reader.ts';
import {ownSubject} from './sections.ts';
import {folded} from './words.ts';

const isList = (part: Part): part is ListBlock => part.type === 'list';

type Prose = Extract<Part, {type: 'paragraph'}>;

/** A paragraph that says more than fields do. */
const isProse = (reader: Reader, part: Part): part is Prose =>
	part.type === 'paragraph' &&
	[...linesIn(reader.text, part.span)].some(line => fieldIn(wordsAt(reader, line)) === null);

const PROSE_ONLY: ReadonlySet<Part['type']> = new Set(['paragraph', 'rule', 'code', 'quote', 'html']);

/** The prose below a line such as "**Update:**", or below a heading that tells more of the one above it ("Motivation"). */
export const remarkIn = (part: Part): readonly Part[] | null => {
	if (part.type !== 'section' || part.heading === null) return null;
	if (!part.parts.every(({type}) => PROSE_ONLY.has(type))) return null;
	if (part.heading.form === 'line') return part.parts;
	return ownSubject(part.heading.words, 'theme')?.topic === 'reference' ? part.parts : null;
};

/** Whether no line of a list says how it stands, save in passing: "(maybe) Ogg". */
const isUnmarked = (reader: Reader, list: ListBlock): boolean => {
	const entries = list.items.map(item => entryOf(reader, item));
	const said = entries.filter(({marks}) => marks.length > 0);
	return (
		said.length * 2 < entries.length &&
		said.every(({marks}) => marks.every(({notation}) => notation === 'word')) &&
		!entries.some(entry => hasMarksBelow(reader, entry))
	);
};

/** Whether most lines go on with the sentence above them: "live validation", not "Validate while typing". */
const areFragments = (reader: Reader, list: ListBlock): boolean => {
	const fragments = list.items.filter(item => {
		const {plain} = entryOf(reader, item);
		return /^\P{L}*\p{Ll}/u.test(plain) && plain.split(' ').length <= 9;
	});
	return fragments.length * 3 >= list.items.length * 2;
};

const endsWithComma = (reader: Reader, part: Part | undefined): boolean =>
	(part?.type === 'caption' && /[,，、]$/u.test(part.words)) ||
	(part?.type === 'paragraph' && /[,，、]$/u.test(wordsAt(reader, part.span)));

/** Whether a list is part of what the prose around it says: the sentence goes on in it, or the prose behind it. */
const belongsToProse = (reader: Reader, parts: readonly Part[], list: ListBlock): boolean => {
	const at = parts.indexOf(list);
	// "Systems:" and a list between the prose and the fields that close it.
	const between = parts[at - 1]?.type === 'caption' && parts[at + 1]?.type === 'paragraph';
	return (
		(between && parts.slice(0, at - 1).some(part => isProse(reader, part))) ||
		areFragments(reader, list) ||
		endsWithComma(reader, parts[at - 1]) ||
		parts.slice(at + 1).some(part => isProse(reader, part))
	);
};

/** What is to be done, one line for each piece of it. */
const NAMES_WORK =
	/^(?:(?:key |main |sub-?|remaining |open |concrete )?(?:tasks?|to-?dos?|action items?|actions?|work(?: items?)?|deliverables?|milestones?|items?|goals?|objectives?|checklist|next steps?)|tareas?|tarefas?|entregables?|entregas?|taches?|livrables?|aufgaben|zadania|задачи|завдання|compiti|attivita|taken|ukoly|gorevler|任务|任務|タスク|작업)(?=$|[\s:(])/u;

/** Attributes that a piece of work has by itself, and a group of them has not. */
const OF_ONE =
	/^(?:(?:estimated |est\.? )?(?:effort|complexity|difficulty|size|estimate)|priority|impact|owner|assignee|esfuerzo|prioridad|complejidad|esforco|prioridade|complexidade|effort estime|priorite|complexite|aufwand|prioritat|komplexitat|wysilek|priorytet|трудоемкость|сложность|приоритет|оценка|складність|пріоритет|sforzo|priorita|inspanning|prioriteit|efor|oncelik|narocnost|工作量|优先级|複雑度|工数|優先度|난이도|우선순위)$/u;

/**
 * Whether a heading states what a piece of work has (its effort, its priority) and tells of it in prose, and the lists further below
 * stand each under a label of their own ("Benefits:", "Scope:") and say no more than what it comes to.
 */
export const isToldByLabels = (reader: Reader, {heading, parts}: Section): boolean => {
	const [first, second] = parts;
	if (heading?.form !== 'heading' || first?.type !== 'paragraph' || second?.type !== 'paragraph')
		return false;
	const fields = [...linesIn(reader.text, first.span)].map(line => fieldIn(wordsAt(reader, line)));
	if (!fields.every(Boolean) || !fields.some(field => OF_ONE.test(folded(field!.label)))) return false;
	if (!isProse(reader, second)) return false;
	return parts.slice(2).every(part => {
		if (part.type === 'caption') return !NAMES_WORK.test(folded(part.words));
		if (part.type === 'list') return isUnmarked(reader, part);
		if (part.type !== 'section') return part.type !== 'table' && part.type !== 'tab-table';
		return (
			part.heading?.form === 'line' &&
			!NAMES_WORK.test(folded(part.heading.words)) &&
			part.parts.every(
				below => PROSE_ONLY.has(below.type) || (below.type === 'list' && isUnmarked(reader, below)),
			)
		);
	});
};

/** The parts of a section, with the prose of its remarks. */
export const partsOf = ({parts}: Section): readonly Part[] => parts.flatMap(part => remarkIn(part) ?? [part]);

/** The same with what stands below the labels of a piece of work that is told by them. */
export const detailsIn = (reader: Reader, section: Section): readonly Part[] =>
	isToldByLabels(reader, section)
		? section.parts.flatMap(part => (part.type === 'section' ? part.parts : [part]))
		: partsOf(section);

/**
 * Whether a heading is described in prose whose lists are part of the description. `stated`: whether it says how it stands, so that
 * its lists may as well be all that there is. Whether it is a piece of work shows only beside the headings around it.
 */
export const isDescribed = (reader: Reader, section: Section, stated: boolean): boolean => {
	const parts = partsOf(section);
	const lists = parts.filter(isList);
	if (section.heading?.form !== 'heading' || lists.length === 0) return false;
	if (parts.some(({type}) => type === 'section' || type === 'table' || type === 'tab-table')) return false;
	if (!lists.every(list => isUnmarked(reader, list))) return false;
	if (stated) return true;
	const introduced = parts.some(part => isProse(reader, part) || part.type === 'caption');
	return introduced && lists.every(list => belongsToProse(reader, parts, list));
};
