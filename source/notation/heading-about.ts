import type {Status} from '../model/status.ts';
import {bare} from './bare.ts';
import {idioms} from './heading-idioms.ts';
import {statusOfTurn} from './heading-turns.ts';
import {ASKING, CURRENT, FAR_AHEAD, isNoun, statusBesideNouns} from './heading-words.ts';
import {plain, statusOfPhrase, wholePhrase} from './phrases.ts';
import {WORDS} from './vocabulary.ts';

/** Names of a stage that a release is in: no status of its work. */
export const STAGE =
	/^(?:(?:public|private|closed|open|early|limited) )?(?:beta|alpha|preview|ga|rc\d*|release candidate|mvp|production|live|stable|testing|design)(?: (?:release|phase|launch))?$/iu;

/** Phrases of several words in other languages than English, for headings that begin with them. */
const foreign: readonly (readonly [string, Status])[] = Object.entries(WORDS)
	.filter(([language]) => language !== 'en')
	.flatMap(([, table]) => Object.entries(table) as [Status, string][])
	.flatMap(([status, list]) =>
		list
			.split('|')
			.filter(phrase => phrase.length > 3 && phrase.includes(' '))
			.map(phrase => [`${phrase} `, status] as const),
	);

const known = new Map<string, Status | null>();

/** The words alone: is a heading about a status? Asked often for the same headings, so the answers are kept. */
export function aboutStatus(words: string): Status | null {
	const before = known.get(words);
	if (before !== undefined) return before;
	const found = statusItIsAbout(words);
	if (known.size > 5000) known.clear();
	known.set(words, found);
	return found;
}

// "Goals and non-goals" holds both.
const BOTH_KINDS = /(?:^| )goals? ?(?:and|&|vs\.?|\/) ?(?:non|anti)[- ]?goals?$/u;

// What is current or previous is a version of the file, not a state of its work.
const OF_THE_FILE =
	/^(?!previous releases$)(?:the )?(?:current|previous|new|old|active) (?:road ?map|version|release|state|status|plan)s?$|^next (?:road ?map|state|status)$|^(?:versión|versão|version|versione|release) (?:actual|atual|actuelle|attuale|corrente)$|^(?:aktuelle|huidige|obecna|aktualna|текущая|текущий|поточна|поточний|aktuální|současná|nuvarande|mevcut|güncel) (?:version|versie|release|wersja|версия|релиз|версія|реліз|verze|sürüm)$/u;

// "Status and roadmap", "Current capabilities and plans".
const AND_ROADMAP =
	/^(?!in |in-|work )\p{L}+ \p{L}+ (?:and|&|\+|y|e|et|und|i|и|та|en|ve|a|och) (?:the |our |la |le |die )?(?:road ?map|plans|hoja de ruta|feuille de route|fahrplan)$/u;

function statusItIsAbout(words: string): Status | null {
	const clean = plain(bare(words))
		.replace(/^[\d.)\s]+/, '')
		.replace(/[:：.!]+$/, '')
		.trim();
	if (
		clean === '' ||
		OF_THE_FILE.test(clean) ||
		BOTH_KINDS.test(clean) ||
		STAGE.test(clean) ||
		FAR_AHEAD.test(clean)
	)
		return null;
	const whole = wholePhrase(clean);
	if (whole) return whole.status;
	if (CURRENT.test(clean)) return 'in-progress';
	const answer = statusOfTurn(clean) ?? asked(clean);
	if (answer) return answer;
	for (const [pattern, status] of idioms) if (pattern.test(clean)) return status;
	return withNouns(clean) ?? ofBothSides(clean) ?? unspaced(clean) ?? atTheFront(clean);
}

/**
 * Whether words name two states that are not one: "In development / not implemented", where each line below says its own; and
 * "Current features and roadmap", where the second half is no state at all.
 */
export function namesSeveral(words: string): boolean {
	const clean = plain(bare(words)).replace(/[:：.!]+$/, '');
	if (AND_ROADMAP.test(clean)) return true;
	const sides = clean.split(/\s*[/|]\s*/u);
	if (sides.length !== 2) return false;
	const said = sides.map(side => aboutStatus(side));
	return said.every(Boolean) && said[0] !== said[1] && ofBothSides(clean) === null;
}

/** Words that qualify a noun beside them rather than state where the work stands: "live features", "beta release". */
const AMONG_NOUNS_NONE: ReadonlySet<string> = new Set(
	'live open beta alpha design testing production available working running building coming ready supported proposal required later'.split(
		' ',
	),
);

/** The status of what is left of a heading without its nouns. */
function statusAlone(said: string): Status | null {
	// "prévues" where the table has "prévue".
	const phrase = wholePhrase(said) ?? wholePhrase(said.replace(/s(?=\s|$)/gu, ''));
	if (phrase && phrase.words.length > 3 && !AMONG_NOUNS_NONE.has(phrase.words)) return phrase.status;
	return statusBesideNouns(said);
}

/** "Features delivered", "Planned features and improvements": a status among nouns that say nothing else. */
function withNouns(clean: string): Status | null {
	const words = clean.split(/[\s/,]+/).filter(word => word !== '' && word !== '-' && word !== '–');
	if (words.length > 7) return null;
	// "Features in development": names of work, and then a status of several words.
	const names = words.findIndex(word => !isNoun(word) || /^in$/iu.test(word));
	const behind = names > 0 && names < words.length - 1 ? wholePhrase(words.slice(names).join(' ')) : null;
	if (behind) return behind.status;
	const rest = words.filter(word => !isNoun(word));
	return rest.length > 0 && rest.length < words.length ? statusAlone(rest.join(' ')) : null;
}

/** "What's new" asks for no state. */
const OF_THINGS = /^(?:new|open|nuevo|neu|nouveau|novo|nuovo|nieuw|nowego|nového|nytt|нового|yeni)$/u;

/** "Что в работе", "Lo que está pendiente": what one may ask about a status. */
function asked(clean: string): Status | null {
	const rest = clean.replace(ASKING, '');
	if (rest === clean || rest === '' || OF_THINGS.test(rest)) return null;
	return statusOfPhrase(rest)?.status ?? null;
}

const SIDES =
	/\s*[/|+&・、,]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e|oraz|lub|i|и|или|та|або|en|of|och|eller|ve|veya|nebo|a)\s+/u;
const THOUGHTS: ReadonlySet<Status> = new Set(['research', 'backlog']);

/** "Planned / upcoming": both sides say the same. "Future / unscheduled": what is not decided wins over what is ahead. */
function ofBothSides(clean: string): Status | null {
	const sides = clean.split(SIDES);
	if (sides.length < 2 || sides.length > 3) return null;
	const said = sides.map(side => wholePhrase(side)?.status ?? withNouns(side));
	const [first] = said;
	if (!first || said.includes(null)) return null;
	if (said.every(status => status === first)) return first;
	const decided = said.filter(status => status !== 'planned');
	return decided.every(status => THOUGHTS.has(status!)) ? (decided[0] ?? null) : null;
}

const FRONT =
	/^(?:已实现|已完成|已支持|已发布|已上线|进行中|正在进行|未完成|未实现|未开始|待实现|待完成|待开发|待办|计划中|規劃中|計画中|実装済み|実装済|対応済み|完了済み|完了|未実装|未着手|未対応|進行中|作業中|検討中)(?=\p{L})/u;
const END =
	/(?:検討中|調査中|進行中|作業中|開発中|対応中|実装中|実装済み?|対応済み?|完了済み?|リリース済み?|未着手|未実装|未対応|計画中|(?:実装|対応|開発|追加)予定|保留中|进行中|开发中|实现中|規劃中|规划中|计划中|已完成|已实现|已上线|已发布|未完成|未实现|未开始|待实现|待完成|待开发|调研中|评估中|讨论中|考虑中|진행\s?중|개발\s?중|검토\s?중|예정|완료)$/u;

/** In scripts without blanks a status stands at the front or at the end of other words. */
function unspaced(clean: string): Status | null {
	const front = FRONT.exec(clean);
	if (front) return wholePhrase(front[0])?.status ?? null;
	const core = clean.replace(
		/(?:の|な|的)?(?:機能|タスク|項目|課題|作業|功能|任务|任務|事项|事項|内容|特性|工作|计划|기능|작업|항목)(?:一覧|列表|清单)?$/u,
		'',
	);
	const inCore = core === clean || core === '' ? null : wholePhrase(core);
	if (inCore) return inCore.status;
	const end = END.exec(clean);
	return end ? (wholePhrase(end[0])?.status ?? null) : null;
}

const atTheFront = (clean: string): Status | null =>
	foreign.find(([phrase]) => clean.startsWith(phrase))?.[1] ?? null;
