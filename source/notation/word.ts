import type {Status} from '../model/status.ts';
import type {Span} from '../text/span.ts';
import {bare} from './bare.ts';
import {isStage, seeBehind, statusAmong} from './behind.ts';
import {signsIn} from './emoji.ts';
import type {Mark} from './mark.ts';
import {statusOfPhrase, wholePhrase} from './phrases.ts';
import {type Sense, statusOfSign} from './sense.ts';

export {bare} from './bare.ts';

type See = (text: string, span: Span, sense: Sense) => readonly Mark[];

/** "80 %" is in progress, "100 %" done, "0 %" planned. */
export function statusOfPercent(words: string): Status | null {
	const found =
		/^~?\s*(\d{1,3})(?:[.,]\d+)?\s*%(?:\s*(?:complete[d]?|done|finished|ready|progress|implemented|fertig|terminé|concluído|completado|готово|完了|完成))?$/iu.exec(
			words.trim(),
		);
	if (!found) return null;
	const value = Number(found[1]);
	if (value > 100) return null;
	return value === 100 ? 'done' : value === 0 ? 'planned' : 'in-progress';
}

const count =
	/^~?\s*(\d{1,4})\s*(?:\/|of|out of|de|von|sur|su|van|z|ze|av|из|з|\/\s?총)\s*(\d{1,4})(?![\d%.])\s*(?=\p{L}|[✅✓(（]|$)(.*)$/iu;
const COUNTED =
	/tasks?|items?|stories|issues?|features?|goals?|steps?|points|complet|done|finish|closed|shipped|tareas|tarefas|tâches|aufgaben|zadań|zada|задач|готов|выполн|完成|完了|タスク|任务|görev|úkol|uppgift|taken|✅|✓/iu;

/** "0/22 tasks complete" is planned, "5 of 8 done" in progress, "19/19 tasks" done. What is counted has to be said. */
export function statusOfCount(words: string): Status | null {
	const found = count.exec(words.trim());
	const [some, all] = [Number(found?.[1]), Number(found?.[2])];
	if (!found || all === 0 || some > all || !COUNTED.test(found[3]!)) return null;
	return some === all ? 'done' : some === 0 ? 'planned' : 'in-progress';
}

/** The status that a short stretch of words, with or without sign, states; where both disagree the words win. */
export function statusOfWords(words: string, sense: Sense): Status | null {
	const clean = bare(words);
	const said =
		clean === '' ? null : (statusOfPhrase(clean)?.status ?? statusOfPercent(clean) ?? statusOfCount(clean));
	if (said) return said;
	const [sign] = signsIn(words, {start: 0, end: words.length});
	return sign && clean === '' ? statusOfSign(sign.raw, sense) : null;
}

const mark = (start: number, end: number, status: Status): Mark => ({
	notation: 'word',
	span: {start, end},
	status,
	weak: false,
});

// `[done]` `(in progress)` `**[WIP]**` `*(planned)*` `(✅ Done)` with the markup around it; not a link.
const bracketed =
	/[*_]{0,3}(?:\[([^[\]()\n]{2,120})\]|\(((?:[^()\n]|\([^()\n]{0,160}\)){2,160})\)|（([^（）\n]{2,120})）|【([^【】\n]{2,120})】)[*_]{0,3}/gu;

/** Whether text ends within code: what stands there is no word of the line. */
const endsInCode = (text: string): boolean => (text.split('`').length - 1) % 2 === 1;

/** "(optional)" says that the work may be left out, not whether it is planned. */
const OPTIONAL =
	/^(?:optional|opcional(?:es)?|optionnel(?:le)?s?|facultati[vf][oae]?s?|opzionale|optioneel|opcjonaln[aey]|опционально|необязательно|опціонально|isteğe bağlı|volitelné|valfritt?|可选|可選|选做|任意|オプション|선택(?:\s?사항)?)$/iu;

/** "(draft, approved, rejected)" names the values of a field, not a status. */
const listsStatuses = (words: string): boolean => {
	const parts = words.split(/\s*[,/|→]\s*/u);
	return (
		parts.length > 1 && new Set(parts.map(part => wholePhrase(bare(part))?.status).filter(Boolean)).size > 1
	);
};

/** Words in brackets that state a status, at the front or at the end of the item, or behind its bold lead. */
const inBrackets: See = (text, span, sense) => {
	const part = text.slice(span.start, span.end);
	if (!/[[(（【]/.test(part)) return [];
	const marks: Mark[] = [];
	for (const found of part.matchAll(bracketed)) {
		const end = found.index + found[0].length;
		if (part[end] === '(' || part[end] === '[' || part[found.index - 1] === ']') continue;
		const words = found[1] ?? found[2] ?? found[3] ?? found[4] ?? '';
		if (listsStatuses(words)) continue;
		const status = OPTIONAL.test(bare(words)) ? null : (statusOfWords(words, sense) ?? statusAmong(words));
		if (!status) continue;
		const square = found[1] !== undefined || found[4] !== undefined;
		const before = part.slice(0, found.index);
		// A label in code in front of all words is markup, as bold is.
		const isLabel = before.trim() === '`' && part[end] === '`';
		if (endsInCode(before) && !isLabel) continue;
		const atEdge =
			isLabel ||
			/^[\s*_~>\p{Extended_Pictographic}\uFE0F]*$/u.test(before) ||
			/^[\s*_~.,;:!\p{Extended_Pictographic}\uFE0F]*(?:$|[-–—:(|])/u.test(part.slice(end));
		if (!atEdge && !(square && wholePhrase(bare(words)))) continue;
		const around = isLabel ? 1 : 0;
		marks.push(mark(span.start + found.index - around, span.start + end + around, status));
	}

	return marks;
};

// `DONE: …` `TODO …` `WIP - …` in capitals, `**Done**: …` `**In progress** - …` in bold.
const capitals =
	/^(TODO|DONE|WIP|TBD|DOING|BLOCKED|DROPPED|PLANNED|SHIPPED|CANCELLED|CANCELED|IN[ -]PROGRESS|BACKLOG)\b(?=\s*[:\-–—\s])/u;
const boldLead = /^(\*\*|__)([^*_\n]{2,40}?):?\1(?=\s*[:\-–—])/u;

// `RFC: …` `Idea: …`: what is not decided yet says so in front.
const thoughts = /^(RFC|RFE|PoC|Spike|Idea|Proposal)(?=\s*[:：]\s*\p{L})/iu;

const leading: See = (text, span, sense) => {
	const part = text.slice(span.start, span.end);
	const capital = capitals.exec(part);
	if (capital) {
		const status = statusOfWords(capital[1]!, sense);
		if (status) return [mark(span.start, span.start + capital[0].length, status)];
	}

	const thought = thoughts.exec(part);
	const kept = thought && wholePhrase(bare(thought[1]!))?.status;
	if (thought && kept) return [mark(span.start, span.start + thought[0].length, kept)];
	const bold = boldLead.exec(part);
	const status = bold && wholePhrase(bare(bold[2]!))?.status;
	return bold && status ? [mark(span.start, span.start + bold[0].length, status)] : [];
};

const fieldNames =
	'status|state|stato|estado|statut|stand|zustand|статус|состояние|状态|狀態|ステータス|状態|상태|progress|progreso|progresso|stan|durum|stav|стан|进度|進捗|진행 상황|situação|andamento|état|avancement|fortschritt|avanzamento';
const field = new RegExp(
	`(?:^|[(\\[|·,;–—]|[.!?]\\s|\\s[-–—]\\s)\\s*[*_]{0,2}(?:${fieldNames})[*_]{0,2}\\s*(?:::?|[：=])\\s*[*_]{0,2}\\s*([^|;()\\[\\]\\n]{1,60}?)\\s*(?=[*_]{0,2}\\s*(?:$|[|;()\\[\\]·]|[-–—]\\s|,\\s|\\.\\s|\\.$))`,
	'iu',
);

/** `Status: shipped` anywhere in the words. The mark is the value. */
const fieldValue: See = (text, span, sense) => {
	const part = text.slice(span.start, span.end);
	const found = field.exec(part);
	if (!found) return [];
	const status = statusOfWords(found[1]!, sense);
	if (!status) return [];
	const start = span.start + part.indexOf(found[1]!, found.index + found[0].indexOf(':'));
	return [mark(start, start + found[1]!.length, status)];
};

// ` - done`, ` — Completed in v2`, `: in progress` at the very end.
const tail = /\s(?:--|[-–—:→]|=>)\s*[*_]{0,3}([^\s*_][^*_\n]{0,40}?)[*_]{0,3}[.!]?\s*$/u;

const trailing: See = (text, span, sense) => {
	const part = text.slice(span.start, span.end);
	const from = Math.max(0, part.length - 64);
	const found = tail.exec(part.slice(from));
	if (!found) return [];
	const words = bare(found[1]!);
	const phrase = wholePhrase(words) ?? (words.split(' ').length <= 5 ? statusOfPhrase(words) : null);
	const status = phrase?.status ?? statusOfPercent(words);
	if (!status || !sense) return [];
	const start = span.start + from + found.index + found[0].indexOf(found[1]!);
	return [mark(start, start + found[1]!.length, status)];
};

// ![done](https://img.shields.io/badge/status-done-green)
const badge = /!\[([^\]\n]*)\]\(([^)\s]*badge[^)\s]*)\)/giu;

const badges: See = (text, span, sense) => {
	const part = text.slice(span.start, span.end);
	if (!part.includes('![')) return [];
	const marks: Mark[] = [];
	for (const found of part.matchAll(badge)) {
		const inUrl = /status-([a-z_%0-9]+)-/i.exec(found[2]!)?.[1]?.replace(/_|%20/g, ' ');
		if (isStage(found[1]!)) continue;
		const status =
			statusOfWords(found[1]!.replace(/^status:?\s*/i, ''), sense) ??
			(inUrl ? statusOfWords(inUrl, sense) : null);
		if (status)
			marks.push(mark(span.start + found.index, span.start + found.index + found[0].length, status));
	}

	return marks;
};

/** Every status that the item's words state in words: brackets, fields, leads, tails, badges. */
export function seeWords(text: string, span: Span, sense: Sense): readonly Mark[] {
	for (const see of [fieldValue, inBrackets, leading, badges, trailing, seeBehind]) {
		const marks = see(text, span, sense);
		if (marks.length > 0) return marks;
	}

	return [];
}
