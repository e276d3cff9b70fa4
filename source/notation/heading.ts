import type {Status} from '../model/status.ts';
import type {Span} from '../text/span.ts';
import {statusAmong} from './behind.ts';
import {isPriority, signsIn} from './emoji.ts';
import {aboutStatus, namesSeveral, STAGE} from './heading-about.ts';
import {CURRENT, FAR_AHEAD} from './heading-words.ts';
import {plain, statusOfPhrase, wholePhrase} from './phrases.ts';
import {type Sense, signKey, statusOfSign} from './sense.ts';
import {ALONE_ONLY, DECORATIVE} from './vocabulary.ts';
import {bare, statusOfCount, statusOfPercent} from './word.ts';

/** What a heading states of the status of what stands below it. */
export interface HeadingStatus {
	readonly status: Status;
	/** Where it says so, within the words given. */
	readonly span: Span;
	/** Whether the heading is about the status as such ("Completed features"), or states it beside a name ("v0.9 ✅"). */
	readonly whole: boolean;
}

/** Parts of a heading that may state a status by themselves: what stands in brackets, and what follows a dash or colon. */
const parts =
	/[([（【]([^()[\]（）【】]+)[)\]）】]|(?:\s[-–—|·←→⇐⬅]+\s|:\s+|：)([^()[\]（）【】]+?)(?=$|\s[-–—|·←→⇐⬅]+\s|\s*[([（【])/gu;

/** What phases are called: behind a dash or a colon ("Phase 1: Research") such a word is the name of the work, not its state. */
const NAME =
	/^(?:research|prototyp(?:e|es|ing)|planning|exploration|investigation|discovery|experiment(?:s|ation)?|ideation|proposals?|poc|proof of concept|spikes?|concept|draft|development|review|launch|future|now|later|open|ready|new|validation|forschung|planung|investigación|investigacion|planificación|pesquisa|planejamento|recherche|exploration|planification|исследование|прототип|планирование|badania|planowanie|研究|调研|調査|計画|计划|规划|konzept(?:ion|phase)?|evaluierung|untersuchung|analyse|entwurf|konzipierung|réflexion|étude|conception|prototypage|estudio|diseño|prototipo|prototipado|estudo|prototipagem|studio|esplorazione|pianificazione|onderzoek|verkenning|koncepcja|prototyp|eksperymenty|концепция|исследования|изучение|прототипирование|дослідження|планування|концепція|výzkum|průzkum|koncept|plánování|forskning|utredning|planering|araştırma|keşif|planlama|prototip|概念|原型|构思|設計|试作|試作|構想|企画|検討|プロトタイプ|조사|연구|계획|기획|프로토타입)$/iu;

/** "Where we are (what exists already)". */
const ASKS =
	/^(?:what(?:'s|’s)?|lo que|o que|ce qui|was (?:bereits|schon|fertig)|co (?:już|juz)|что уже|що вже)\s\p{L}/iu;

/** What a part of a heading states: "in progress", "60 %", "3/8 tasks", "current quarter". */
const statusOfPart = (part: string): Status | null =>
	FAR_AHEAD.test(plain(part))
		? null
		: (statusOfPhrase(part)?.status ??
			statusOfPercent(part) ??
			statusOfCount(part) ??
			statusAmong(part) ??
			(CURRENT.test(plain(part)) ? 'in-progress' : null) ??
			(ASKS.test(part) ? aboutStatus(part) : null));

const THOUGHTS: ReadonlySet<Status | null> = new Set(['research', 'backlog']);

/**
 * "Potential additions (under discussion)", "Now (next release, after the storm)": what explains a status doesn't change it. "Ideas
 * (backlog)" were put off.
 */
const isMereRemark = (part: string, said: Status, about: Status): boolean =>
	(THOUGHTS.has(said) && THOUGHTS.has(about) && said === 'research' && about === 'backlog') ||
	(statusOfPercent(part) ?? statusOfCount(part) ?? wholePhrase(part)?.status ?? null) === null;

/** "Phase 5 — Growth (continuous)": how long it lasts, as "(2-3 weeks)" beside it. */
const WITHOUT_END =
	/^(?:continuous(?:ly)?|cont[ií]nu[oa]s?|en continu|continu|kontinuierlich|ciągł[eya]|непрерывно|безперервно|průběžně|sürekli|permanente?|open[- ]ended)$/iu;

/** The status in brackets, or behind a dash or a colon. */
function inParts(words: string, about: Status | null): HeadingStatus | null {
	for (const found of words.matchAll(parts)) {
		const part = bare(found[1] ?? found[2] ?? '');
		// "Planning and scenarios" is as much a name as "Planning".
		const [name] = part.split(/\s*(?:[,&+]|\s(?:and|und|y|et|e|i|и|та|en|och|ve|a)\s)\s*/u);
		if (STAGE.test(part) || WITHOUT_END.test(part) || (found[1] === undefined && NAME.test(name!))) continue;
		const said = statusOfPart(part);
		if (!said || (about && isMereRemark(part, said, about))) continue;
		const start = found.index + found[0].indexOf((found[1] ?? found[2])!);
		return {status: said, span: {start, end: start + (found[1] ?? found[2])!.length}, whole: about === said};
	}
	return null;
}

const LEAD = /^(.{2,48}?)(?:\s+[-–—|]\s*|\s*[—–]\s+|\s*[:：]\s*)(?=[^\s\d])/u;
/** Words that lead a heading as a status though elsewhere they say one only where they stand alone. */
const LEADS_ALONE: ReadonlySet<string> = new Set(
	'next now future soon coming upcoming 次 jetzt ahora agora maintenant teraz сейчас зараз nyní şimdi далее'.split(
		' ',
	),
);

/** "Now — Sails", "Next release - Q1 2027": the status leads, and what it is about stands behind. */
function inFront(words: string): HeadingStatus | null {
	const found = LEAD.exec(words);
	const lead = found ? bare(found[1]!) : '';
	if (!found || (NAME.test(lead) && !LEADS_ALONE.has(plain(lead)))) return null;
	const phrase = wholePhrase(lead);
	if (phrase && ALONE_ONLY.has(phrase.words) && !LEADS_ALONE.has(phrase.words)) return null;
	const status = aboutStatus(lead);
	return status ? {status, span: {start: 0, end: found[1]!.length}, whole: false} : null;
}

/** What goes round: "🔄 Release cycle", "🔄 Sync". */
const ROUND =
	/(?<!\p{L})(?:cycles?|iterations?|process(?:es)?|sync\p{L}*|updates?|refresh|reviews?|migrations?|continu\p{L}+|loops?|workflows?|cadence|maintenance|deployments?|ci\/cd|pipelines?|rotation|feedback|retros?\p{L}*|transitions?|replication|backups?|recovery|lifecycle|revis\p{L}+|mises? [aà] jour|processus|ciclos?|proceso|processo|actualizaci\p{L}+|atualiza\p{L}+|zykl\p{L}+|aktualisierung\p{L}*|prozess\p{L}*|cykl\p{L}*|aktualizac\p{L}+|d[oö]ng[uü]\p{L}*|g[uü]ncelle\p{L}*|цикл\p{L}*|процесс\p{L}*|обновлени\p{L}*|синхронизаци\p{L}*|оновлення|synchronizac\p{L}+|sincroniza\p{L}+)(?!\p{L})|同步|更新|迭代|循环|循環|流程|サイクル|同期|반복|업데이트|프로세스/iu;

/** Whether arrows in front of words say what those are about, and nothing of how it stands. */
const turnsRound = (words: string, {raw, span}: {readonly raw: string; readonly span: Span}): boolean =>
	/^[🔄🔁]/u.test(raw) &&
	!/[\p{L}\p{N}]/u.test(words.slice(0, span.start)) &&
	ROUND.test(words.slice(span.end));

/**
 * What a heading's words state of a status: "Completed features", "Phase 2 (in progress)", "v0.9 - Released", "Current Release ✅".
 * The nearest statement in words wins over a sign; decorative signs count only where the file's legend names them.
 */
export function headingStatus(words: string, sense: Sense): HeadingStatus | null {
	const name = words
		.replace(/[([（【][^()[\]（）【】]*[)\]）】]/gu, ' ')
		.replace(/["“”«»][^"“”«»]*["“”«»]/gu, ' ');
	if (namesSeveral(name)) return null;
	const about = aboutStatus(name) ?? aboutStatus(words);
	const part = inParts(words, about);
	if (part) return part;
	const closing = about ? null : behindSign(words);
	if (closing) return closing;
	if (about) return {status: about, span: {start: 0, end: words.length}, whole: true};
	const field = /\bstatus\s*[:：]\s*(.+)$/iu.exec(words);
	const value = field ? statusOfPhrase(bare(field[1]!)) : null;
	if (field && value)
		return {
			status: value.status,
			span: {start: words.length - field[1]!.length, end: words.length},
			whole: false,
		};
	return inFront(name) ?? bySign(words, sense);
}

/** A status in words behind a sign at the end: "Phase 3: Scale 📋 PLANNED". */
function behindSign(words: string): HeadingStatus | null {
	const found = /[\p{Extended_Pictographic}\uFE0F]\s*([\p{L}][^\p{Extended_Pictographic}]*)$/u.exec(words);
	const start = found ? words.length - found[1]!.length : 0;
	// In front of the sign stands what the heading names.
	if (!found || !/[\p{L}\p{N}]/u.test(words.slice(0, found.index))) return null;
	const said = wholePhrase(bare(found[1]!));
	return said && !STAGE.test(said.words)
		? {status: said.status, span: {start, end: words.length}, whole: false}
		: null;
}

function bySign(words: string, sense: Sense): HeadingStatus | null {
	const signs = signsIn(words, {start: 0, end: words.length}).filter(
		sign => !isPriority(sign, words, words.length),
	);
	for (const sign of signs.toReversed()) {
		const key = signKey(sign.raw);
		if ((DECORATIVE.has(key) || turnsRound(words, sign)) && !sense.legend.has(key)) continue;
		const status = statusOfSign(sign.raw, sense);
		if (status) return {status, span: sign.span, whole: false};
	}

	return null;
}
