import {quick} from '../text/letters.ts';
import {folded} from './words.ts';

/** What a field line says something about. */
export type FieldName = 'status' | 'period' | 'done' | 'remark' | 'other';

const NAMES: Readonly<Record<Exclude<FieldName, 'other'>, RegExp>> = {
	status:
		/^(?:current |overall |project |implementation )?(?:status(?: atual| actual)?|state|progress|stato|estado|statut|etat|stand|stan|статус|состояние|状态|狀態|ステータス|状態|상태)$/u,
	period:
		/^(?:(?:target|planned|expected|estimated|proposed|projected|tentative|release|delivery|completion|launch|ship|due|start|end|target release|target completion) )?(?:target(?:ed)?|date|dates|timeline|timeframe|time frame|eta|due|deadline|when|quarter|schedule|scheduled|planned|period|release|target date|completion|delivery|window|milestone date)$|^(?:target|planned|expected|estimated|projected) launch$|^(?:start|starts|begins?|end|ends|finish)$|^(?:plazo|periodo|fecha(?: objetivo| estimada| limite)?|cronograma|prazo|data(?: prevista| alvo)?|echeance|date cible|periode|calendrier|zeitraum|zieltermin|termin|zeitplan|datum|okres|срок(?:и)?|дата|период|时间(?:线|表)?|计划时间|目标时间|截止日期|預計時間|期限|時期|期間|目標時期|予定|기간|목표|일정)$/u,
	done: /^(?:completed|done|shipped|released|finished|delivered|launched|date completed|completion date|completed on|released on|completado|concluido|termine|abgeschlossen|ukonczono|zakonczono|завершено|完成(?:时间|日期|于)?|完了日|リリース日)$/u,
	remark:
		/^(?:focus(?: areas?)?|goals?|deliverables?|objectives?|theme|summary|outcome|purpose|aim|result|highlights?|note|notes|primary goal|main goal|key goal|objectif|objetivo|meta|ziel|cel|цель|目标|目標|ゴール|重点|説明)$/u,
};

/** Other names of attributes: lines such as "Effort: 3 days" are no work. */
const ATTRIBUTE =
	/^(?:priority|effort|(?:estimated |total |est\.? )?(?:effort|time|duration|cost|hours|budget|size|complexity)|estimate[ds]?|estimated (?:effort|time|duration|cost|size)|owner|owners|assignee|assigned(?: to)?|lead|team|responsible|dependenc(?:y|ies)|depends(?: on)?|blocked by|blocks|blocker|risk|risk level|impact|value|business value|complexity|difficulty|size|location|file|files|module|package|branch|pr|rfc|issue|issues|tracking issue|tracking|rationale|reason|why|description|details|context|reference|references|see|link|links|docs|documentation|version|versions?|versao|versione|wersja|версия|category|type|tags?|labels?|author|reviewers?|approver|author|created|updated|last updated|prerequisites?|requires|requirements?|acceptance|acceptance criteria|success criteria|test|tests|verification|verify|technical approach|approach|implementation|solution|problem|current state|current|before|after|benefits?|use case|use cases|example|examples?|output|input|plans|metrics?|success metrics?|kpi|mitigation|probability|likelihood|impact|severity|monitoring|trigger|stakeholders?|contact|cost|roi|revenue|users?|scope|out of scope|non-goals?|note|notes|warning|prioridad|prioridade|priorite|prioritat|priorytet|приоритет|优先级|優先度|優先級|responsable|responsavel|verantwortlich|负责人|担当|担当者|esfuerzo|esforco|duree|duracion|duracao|dauer|czas|описание|длительность|工作量|工时|工数|预计时间|描述|依赖|branche|objectif|cible|fichiers?|livrables?|pre-?requis|depend(?:e|encias)(?: de)?)$/u;

export interface Field {
	readonly name: FieldName;
	readonly label: string;
	readonly value: string;
	/** Where the value begins within the words. */
	readonly at: number;
}

const SHAPE = quick(/^[^\p{L}\p{N}]*([\p{L}][\p{L}\p{N} .'’/&()-]{0,38}?)\s*[:：]\s*(?=\S)(.*)$/u);

const nameOf = (label: string): FieldName | null => {
	const words = folded(label).replace(/\s*[(（][^)）]*[)）]\s*$/, '');
	for (const name of ['status', 'period', 'done', 'remark'] as const)
		if (NAMES[name].test(words)) return name;
	return ATTRIBUTE.test(words) ? 'other' : null;
};

// "Targeted for April 2027": a lead in place of a label.
const LEAD = quick(
	/^[^\p{L}\p{N}]*(target(?:ed)?(?: for)?|expected(?: in| by)?|planned for|scheduled for|due(?: in| by| on)?|release date|eta|(?:completed|released|shipped)(?: (?:as|in|with) (?:version )?(?:v\d|\d+\.\d)[\w.-]*,?(?= (?:in|on) ))?(?: in| on)?)\s+(.+)$/iu,
);
// The words of a date.
const OF_DATE = /^(?:q[1-4]|h[12]|\d{1,4}(?:st|nd|rd|th)?|\p{L}{2,9}|)$/iu;

const isDateAlone = (value: string): boolean =>
	value.length < 60 && value.split(/[\s/,.()–—-]+/u).every(word => OF_DATE.test(word));

const leadIn = (words: string): Field | null => {
	const found = LEAD.exec(words);
	if (found === null || !/\d/.test(found[2]!) || !isDateAlone(found[2]!)) return null;
	const name = /^(?:completed|released|shipped)/i.test(found[1]!) ? 'done' : 'period';
	return {name, label: found[1]!, value: found[2]!, at: words.length - found[2]!.length};
};

/** A line of words such as "Target: March 2026" as a field; null where it is none. `words` bears no markup. */
export const fieldIn = (words: string): Field | null => {
	const found = SHAPE.exec(words);
	if (found === null) return leadIn(words);
	const name = nameOf(found[1]!);
	if (name === null) return null;
	const value = found[2]!.trim();
	return {name, label: found[1]!.trim(), value, at: words.length - found[2]!.length};
};

/** The fields of one line, which may hold several: "**Completed**: March 2025 | **Status**: shipped". */
export const fieldsIn = (words: string): readonly Field[] => {
	const parts = words.split(/\s+[|·•]\s+/);
	return parts.flatMap(part => fieldIn(part) ?? []);
};
