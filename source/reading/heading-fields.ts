import type {Status} from '../model/status.ts';
import {wholePhrase} from '../notation/phrases.ts';
import {ALONE_ONLY} from '../notation/vocabulary.ts';
import {statusOfCount, statusOfWords} from '../notation/word.ts';
import type {Span} from '../text/span.ts';
import {introducesList, namesNothing} from './caption-words.ts';
import {fieldCellsOf} from './field-table.ts';
import {type Field, fieldsIn} from './fields.ts';
import {linesIn} from './lines-in.ts';
import type {Part, Section} from './outline.ts';
import {findPeriod, type PeriodOptions} from './period.ts';
import {lineOf, type Reader, trimmedSpan, wordsAt} from './reader.ts';
import {statementIn} from './statements.ts';
import {folded} from './words.ts';

/** A field line and where it stands. */
export interface PlacedField extends Field {
	readonly line: number;
	/** Where its value stands, where a table's cell holds it alone. */
	readonly span: Span | null;
}

const isHeld = ({type}: Part): boolean => type === 'list' || type === 'table' || type === 'tab-table';

/** Whether a line only introduces what stands below it, so that what follows that is said of the heading around. */
const onlyIntroduces = ({heading}: Section): boolean =>
	heading?.form === 'line' && (introducesList(folded(heading.words)) || namesNothing(heading.words));

/**
 * Lines behind the last list of a section that say when or how its work stands and nothing else: "**Target:** June 2027". Of a
 * caption's list they speak of the heading around it.
 */
const closingFields = (reader: Reader, section: Section): readonly PlacedField[] => {
	const last = section.parts.findLast(({type}) => type !== 'rule' && type !== 'html');
	if (last?.type === 'section') return onlyIntroduces(last) ? closingFields(reader, last) : [];
	if (last?.type !== 'paragraph' || !section.parts.some(part => isHeld(part) || part.type === 'section'))
		return [];
	const lines = [...linesIn(reader.text, last.span)];
	const found = lines.map(line => fieldsIn(wordsAt(reader, line)));
	if (lines.length > 4 || found.some(fields => fields.length === 0)) return [];
	return found.flatMap((fields, at) =>
		fields.flatMap(field => {
			const told = field.name === 'status' || field.name === 'done' || field.name === 'period';
			const line = lineOf(reader, trimmedSpan(reader.text, lines[at]!).start);
			return told ? [{...field, line, span: null}] : [];
		}),
	);
};

/** The field lines of a heading: those directly below it, else those that close its section. */
export const fieldsBelow = (reader: Reader, section: Section): readonly PlacedField[] => {
	const first = fieldsInFront(reader, section);
	const said = new Set(first.map(({name}) => name));
	if (onlyIntroduces(section)) return first;
	return [...first, ...closingFields(reader, section).filter(({name}) => !said.has(name))];
};

/** The field lines directly below a heading: those in front of its first list, table or further heading, or in a list or a table of their own. */
const fieldsInFront = (reader: Reader, section: Section): readonly PlacedField[] => {
	const fields: PlacedField[] = [];
	const add = (span: Span): boolean => {
		const words = wordsAt(reader, span);
		const line = lineOf(reader, trimmedSpan(reader.text, span).start);
		const found = fieldsIn(words);
		const alone = found.length === 0 && fields.length === 0 ? statementIn(words, reader.options) : null;
		fields.push(...[...found, ...(alone ? [alone] : [])].map(field => ({...field, line, span: null})));
		return found.length > 0;
	};
	const addLines = (span: Span): void => {
		for (const line of linesIn(reader.text, span)) add(line);
	};
	for (const part of section.parts) {
		if (part.type === 'paragraph' || (part.type === 'caption' && fields.length === 0)) addLines(part.span);
		else if (part.type === 'quote') {
			for (const child of part.children) if (child.type === 'paragraph') addLines(child.span);
		} else if (part.type === 'list') {
			for (const item of part.items.slice(0, 6)) if (!add(item.content)) return fields;
		} else if (part.type === 'table') {
			for (const {field, span} of fieldCellsOf(reader, part) ?? [])
				if (field) fields.push({...field, line: lineOf(reader, span.start), span});
			return fields;
		} else if (part.type !== 'html' && part.type !== 'definition') break;
	}
	return fields;
};

const BEGINS = /^(?:planned |target )?(?:start|begin)/i;
const ENDS = /^(?:planned |target )?(?:end|finish|completion)/i;

/** When the field lines say that it is: the first time stated, or from "Start: …" to "End: …". */
export const periodOfFields = (
	fields: readonly PlacedField[],
	options: PeriodOptions,
): {readonly period: string; readonly line: number} | null => {
	const said = fields.flatMap(({name, label, value, line}) => {
		const found = name === 'period' || name === 'done' ? findPeriod(value, options) : null;
		return found ? [{period: found.period, line, label}] : [];
	});
	const [first] = said;
	const from = said.find(({label}) => BEGINS.test(label));
	const to = said.find(({label}) => ENDS.test(label));
	if (!from || !to || from.period === to.period) return first ?? null;
	return {period: `${from.period.split('/')[0]}/${to.period.split('/').at(-1)}`, line: from.line};
};

/** "API design in progress": what is being done, and how it stands. */
const atTheEnd = (value: string): Status | null => {
	const words = value.replace(/[*_.!]+$/u, '').split(/\s+/);
	for (const count of [3, 2, 1]) {
		const said = words.length > count ? wholePhrase(words.slice(-count).join(' ')) : null;
		if (said && !ALONE_ONLY.has(said.words)) return said.status;
	}
	return null;
};

const SHARE =
	/^(\d{1,4})\s*(?:\/|of|out of)\s*(\d{1,4})(?:\s+\p{L}+)?\s+(?:complete[d]?|done|finished|shipped)[.!]?$/iu;

/** "2 of 3 tasks complete": begun, unless it is none or all of them. */
const statusOfShare = (value: string): Status | null => {
	const found = SHARE.exec(value);
	const [done, all] = [Number(found?.[1]), Number(found?.[2])];
	if (!found || done > all || all === 0) return null;
	return done === 0 ? 'planned' : done === all ? 'done' : 'in-progress';
};

/** "Partial foundations exist", "Live but fragmented": there is something, and not all of it. */
const IN_PART =
	/^(?:(?:some |only )?(?:partial|partly|partially|incomplete|parcial(?:mente)?|partiel(?:le)?(?:ment)?|teilweise|częściow[oy]|частично|частичн\p{L}+|частково|parzial(?:e|mente)|gedeeltelijk|deels|částečn[ěéý]|kısmen|delvis)\s+\p{L}|部分(?!$)|一部(?!$)|일부)/iu;
const BUT_NOT_ALL =
	/^(\p{L}[\p{L} ]{1,20}?),? (?:but|yet|though|although|pero|aunque|mas|porém|mais|aber|jedoch|ma|maar|ale|но|але|ama|men) (?!not? (?:announced|publici[sz]ed))\p{L}/iu;

/** "Active product-quality focus", "next practical focus": a state in front of what it is a state of. */
const OF_FOCUS: readonly (readonly [RegExp, Status])[] = [
	[
		/^(?:active|current|ongoing|present)\s(?:\S+\s){0,4}(?:focus|work|priority|effort|track|workstream|phase)$/iu,
		'in-progress',
	],
	[
		/^(?:next|upcoming)\s(?:\S+\s){0,4}(?:focus|work|priority|effort|track|workstream|phase|step|milestone)$/iu,
		'planned',
	],
	[
		/^(?:foco|enfoque|prioridad|prioridade|priorité|focus|schwerpunkt|priorytet|фокус|приоритет) (?:actual|atual|actuelle?|attuale|aktuell\p{L}*|obecn\p{L}*|текущ\p{L}*)$|^(?:aktueller|текущий|obecny|huidige) (?:fokus|schwerpunkt|фокус|приоритет|priorytet|focus)$|^当前(?:重点|焦点)$|^現在の(?:重点|焦点)$|^현재 (?:초점|중점)$/iu,
		'in-progress',
	],
];

/** What the value of a status field says: "Completed", "🟢 Active", "0% - Not Started". */
export const statusOfValue = (value: string, reader: Reader): Status | null => {
	const clean = value
		.replace(/%%/g, '%')
		.replace(/[█▉▊▋▌▍▎▏▓▒░▰▱■□▮▯]+/gu, ' ')
		.replace(/\s+(?:phase|stage|mode)$/iu, '')
		.trim();
	if (/^\d+\s*\/\s*\d+$/.test(clean)) return statusOfCount(`${clean} done`);
	const but = BUT_NOT_ALL.exec(clean)?.[1];
	if (IN_PART.test(clean) || (but !== undefined && wholePhrase(but)?.status === 'done')) return 'in-progress';
	const focus = OF_FOCUS.find(([words]) => words.test(clean.replace(/[.。!]$/u, '')));
	if (focus) return focus[1];
	const whole = statusOfShare(clean) ?? statusOfWords(clean, reader.sense);
	if (whole) return whole;
	for (const part of clean.split(/\s+[-–—|(]\s*|[(（,，;]/)) {
		const said = statusOfWords(part.trim(), reader.sense);
		if (said) return said;
	}
	return atTheEnd(clean);
};

/** "Planned: Q3 2027", "Blocked on: the audit": labels that say how things stand, whatever their value. */
export const statusOfLabel = (label: string): Status | null =>
	/^(?:planned|geplant|planificado|planejado|planifié|prévu|запланировано|планируется|заплановано|plánováno|planlanan|计划|予定)$/iu.test(
		label,
	)
		? 'planned'
		: /^(?:(?:currently )?blocked(?: on| until)|waiting (?:on|for)|on hold (?:for|until)|wartet auf|bloqueado (?:por|hasta)|en attente de|ждёт|ожидает)$/iu.test(
					label,
				)
			? 'blocked'
			: null;
