import type {Status} from '../model/status.ts';
import type {Span} from '../text/span.ts';
import {statusAmong} from './behind.ts';
import {isPriority, signsIn} from './emoji.ts';
import {plain, statusOfPhrase, wholePhrase} from './phrases.ts';
import {type Sense, signKey, statusOfSign} from './sense.ts';
import {DECORATIVE, WORDS} from './vocabulary.ts';
import {bare, statusOfPercent} from './word.ts';

/** What a heading states of the status of what stands below it. */
export interface HeadingStatus {
	readonly status: Status;
	/** Where it says so, within the words given. */
	readonly span: Span;
	/** Whether the heading is about the status as such ("Completed features"), or states it beside a name ("v0.9 ✅"). */
	readonly whole: boolean;
}

/** Nouns that may stand beside a status without changing what the heading is about. */
const nouns =
	'features?|feature list|work|works|items?|tasks?|goals?|releases?|milestones?|phases?|improvements?|enhancements?|projects?|things|plans?|versions?|' +
	'developments?|initiatives?|functionality|functionalities|capabilities|changes|updates?|additions?|efforts?|priorities|areas?|objectives?|deliverables?|' +
	'considerations?|possibilities|directions?|roadmap|list|section|stuff|support|components?|modules?|epics?|stories|sprints?|status|track|topics?|issues?|' +
	'activities|experiments?|integrations?|content|steps?|checks?|requirements?|achievements?|requests?|candidates?|optimi[sz]ations?|explorations?|concepts?|' +
	'mejoras?|melhorias?|améliorations?|verbesserungen|usprawnienia|улучшения|proyectos?|projetos?|projets?|projekte|objetivos?|objectifs?|ziele|cele|цели|funcionalidades?|características|tareas?|tarefas?|trabajo|recursos|fonctionnalités?|tâches?|funktionen|aufgaben|funkcje|zadania|функции|задачи|возможности|' +
	"功能|任务|事项|特性|機能|タスク|項目|und|and|&|/|or|y|e|et|и|the|our|all|what'?s|we'?re|is|are|major|key|core|main|recently|recent|already|just|new|other|" +
	'previous|past|earlier|currently|community input|input|high-level|high level|short-term|technical|fully|latest|so far|yet|for|to|in|of';

const noun = new RegExp(`^(?:${nouns})$`, 'iu');

/** Whether a word names work as such ("features"), so that a heading is about nothing more by it. */
export const isNoun = (word: string): boolean => noun.test(word);

/** Whole headings whose sense no rule gives. */
const idioms: readonly (readonly [RegExp, Status])[] = [
	[
		/^(?:future )?(?:exploration|explorations|research|experiments)(?: phases?| topics?| areas?)?$|^requests? for comments?$/iu,
		'research',
	],
	[
		/^(?:some |other |further )?(?:potential|possible)(?: (?:additions?|features?|improvements?|enhancements?|ideas?|extensions?|projects?|work|future \p{L}+))?$/iu,
		'backlog',
	],
	[/^won'?t[ -]haves?$/iu, 'dropped'],
	[/^what (?:we(?:'re| are)|i'?m) (?:currently )?(?:working on|doing|building)/iu, 'in-progress'],
	[/(?<![a-z])(?:might|may|could) (?:get |be )?(?:implemented|added|built|done|happen|come)\b/iu, 'backlog'],
	[/^(?:the )?present$/iu, 'in-progress'],
	[/^release history$|^(?:past|previous|earlier) (?:releases|milestones|achievements|work)$/iu, 'done'],
	[/^to-?do\b(?=\s*(?:$|[-–—:(]))/iu, 'planned'],
	[/^(?:immediate |our )?next (?:steps?|actions?|milestones?)$/iu, 'planned'],
	[
		/^(?:lo que (?:falta|viene|sigue|queda)|(?:próximos|siguientes) pasos|próximos passos|o que falta|prochaines étapes|ce qui reste|reste à faire|nächste schritte|was noch fehlt|najbli[zż]sze (?:kroki|dzia[lł]ania)|nast[eę]pne kroki|co zosta[lł]o do|pozosta[lł]e (?:zadania|prace)|co dalej|следующие шаги|ближайшие (?:шаги|планы|задачи)|что осталось|что (?:нужно|надо|предстоит) сделать|下一步|接下来|后续计划|后续规划|次のステップ|今後の(?:予定|計画|展望)|다음 단계|prossimi passi|volgende stappen)/iu,
		'planned',
	],
	[
		/^(?:lo que (?:existe|hay|funciona|está|tenemos|ya)|(?:qué|lo) (?:está |ya )?(?:hecho|implementado|completado)|o que (?:já )?(?:existe|foi|está)|ce qui (?:est|a été|existe|fonctionne)|was (?:bereits |schon )?(?:fertig|erledigt|funktioniert)|co (?:ju[zż] )?(?:zosta[lł]o )?(?:zrealizowan|zrobion|uko[nń]czon|dzia[lł]a|jest)|что (?:уже )?(?:сделано|готово|реализовано|работает))/iu,
		'done',
	],
	[
		/^(?:current |open |top |popular |other )*(?:feature |community |user )+requests?(?: and\b.*)?$/iu,
		'backlog',
	],
	[/^requests?(?: and\b.*)?$/iu, 'backlog'],
	[
		/^(?:current(?:ly)?|present|today'?s?|our) (?:focus|priorit|work|sprint|effort|initiative|task|milestone)/iu,
		'in-progress',
	],
	[
		/^(?:recent |key |major |latest |our |past )*(?:achievements?|accomplishments?|completions?|wins|successes)(?=$|\s*(?:[(:,–—-]|to date|so far|and\b|&|in\b|of\b|this\b|20\d\d))/iu,
		'done',
	],
	[
		/^(?:what(?:'s| is| has been|'s been| we(?:'ve| have)?)(?: already)? )(?:done|shipped|completed|built|working|works|delivered|finished)/iu,
		'done',
	],
	[
		/^(?:up next|next up|what comes (?:next|after)|coming (?:soon|up|next)|in the pipeline|on the horizon|around the corner|on the (?:road)?map$)/iu,
		'planned',
	],
	[
		/^(?:(?:things )?(?:we(?:'re| are)|i'?m|i am) |currently |now |actively )+(?:working on|building|doing)|^(?:on the|in the) (?:workbench|bench|works|oven|making)\b|^cooking\b/iu,
		'in-progress',
	],
	[
		/^(?:not (?:now|yet scheduled|right now)|maybe later|some ?day|one day|if time (?:permits|allows)|when time (?:permits|allows)|would be nice|dreams?$)/iu,
		'backlog',
	],
	[/^(?:added|changed|improved|introduced)$/iu, 'done'],
	[
		/^(?:open|more|other|random|wild|crazy|loose|early|rough|unsorted|further|additional|some|half-baked|community) ideas$/iu,
		'research',
	],
	[/^(?:later|eventually)?,? ?(?:or )?maybe never$/iu, 'backlog'],
	[/^what(?:'s| is) (?:next|coming|planned|ahead|left|missing)/iu, 'planned'],
	[/^(?:feature |community |user |most )+requested\b/iu, 'backlog'],
	[/^(?:stretch goals?|nice[- ]to[- ]haves?|wish ?list|ice ?box|someday|parking lot|backlog)\b/iu, 'backlog'],
	[
		/^(?:(?:things |stuff )?(?:we(?:'re| are)|i'?m|i am) )?(?:still )?(?:thinking (?:about|of)|considering|pondering|mulling|toying with|looking (?:into|at)|exploring)(?!\s+(?:the|a|an)\b)(?= |$)/iu,
		'research',
	],
	[
		/^(?:maybe|perhaps)(?:,? (?:later|some ?day|one day|eventually|never|in the (?:far |distant )?future))*$/iu,
		'backlog',
	],
	[
		/^(?:things |ideas |what )?(?:(?:we|i)(?:'ve| have)? )?(?:decided (?:against|not to)|turned down|said no to|opted (?:against|not to))/iu,
		'dropped',
	],
	[
		/^(?:out[- ]of[- ]scope|non[- ]goals?|not planned|won'?t (?:do|build|fix|implement)|never(?=$|[:,(]| (?:do|build|going|add|support))|not (?:going to|happening|doing)|things we (?:won'?t|will not|don'?t)|explicitly (?:out|not)|what we (?:won'?t|will not))/iu,
		'dropped',
	],
	[
		/^(?:under (?:consideration|discussion|evaluation|investigation)|(?:future )?ideas\b|research\b(?:$| (?:track|topics?|areas?|directions?|ideas|items|and ideas|& ideas))|experimental\b|exploratory\b)/iu,
		'research',
	],
	[
		/^(?:up(?:coming)|planned|future (?:work|plans?|features?|enhancements?|improvements?|developments?|ideas|releases?|considerations?|directions?|additions?|roadmap|possibilities|goals|versions?|steps|items))\b/iu,
		'planned',
	],
	[
		/^(?:to[- ]?dos?|next steps?|remaining(?: work| tasks| items)?|open (?:items|tasks|issues|work|points))$/iu,
		'planned',
	],
	[
		/^(?:in[- ]progress|ongoing|work in progress|wip|under(?:way| development)|in development|active(?:ly)? (?:work|development|tasks|items|sprint))\b/iu,
		'in-progress',
	],
	[
		/^(?:completed|done|shipped|delivered|finished|implemented|released)\b(?!\s+(?:the|a|an|all|your|and (?:test|document)|overhaul|rewrite|redesign|refactor|api|process|management|notes?|automation|cycle|engineering|plan|strategy|candidate|schedule|pipeline|date))/iu,
		'done',
	],
	[/^(?:blocked|on hold|paused|stalled)\b/iu, 'blocked'],
	[/^(?:deferred|postponed|inactive)\b/iu, 'backlog'],
	[/^(?:cancell?ed|dropped|rejected|abandoned|declined)\b/iu, 'dropped'],
];

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

/** The words alone: is the heading about a status? Asked often for the same headings, so the answers are kept. */
function aboutStatus(words: string): Status | null {
	const before = known.get(words);
	if (before !== undefined) return before;
	const found = statusItIsAbout(words);
	if (known.size > 5000) known.clear();
	known.set(words, found);
	return found;
}

function statusItIsAbout(words: string): Status | null {
	const clean = plain(bare(words))
		.replace(/^[\d.)\s]+/, '')
		.replace(/[:：.!]+$/, '')
		.trim();
	if (clean === '') return null;
	// What is current or previous is a version of the file, not a state of its work.
	if (
		/^(?:the )?(?:current|previous|new|old|next|active) (?:road ?map|version|state|status|plan)s?$/iu.test(
			clean,
		)
	)
		return null;
	if (STAGE.test(clean)) return null;
	const whole = wholePhrase(clean);
	if (whole) return whole.status;
	for (const [pattern, status] of idioms) if (pattern.test(clean)) return status;
	return withNouns(clean);
}

/** Words that qualify a noun beside them rather than state where the work stands: "live features", "beta release". */
const AMONG_NOUNS_NONE: ReadonlySet<string> = new Set(
	'live open beta alpha design testing production available working running building coming ready supported proposal'.split(
		' ',
	),
);

/** "Features delivered", "Planned features and improvements": a status among nouns that say nothing else. */
function withNouns(clean: string): Status | null {
	const words = clean.split(/[\s/,]+/).filter(word => word !== '' && word !== '-' && word !== '–');
	if (words.length > 7) return null;
	// "Features in development": names of work, and then a status of several words.
	const names = words.findIndex(word => !noun.test(word) || /^in$/iu.test(word));
	const behind = names > 0 && names < words.length - 1 ? wholePhrase(words.slice(names).join(' ')) : null;
	if (behind) return behind.status;
	const rest: string[] = [];
	for (const word of words) if (!noun.test(word)) rest.push(word);
	if (rest.length > 0 && rest.length < words.length) {
		const said = rest.join(' ');
		// "prévues" where the table has "prévue".
		const phrase = wholePhrase(said) ?? wholePhrase(said.replace(/s(?=\s|$)/gu, ''));
		if (phrase && phrase.words.length > 3 && !AMONG_NOUNS_NONE.has(phrase.words)) return phrase.status;
	}

	const han =
		/^(?:已实现|已完成|已支持|已发布|已上线|进行中|正在进行|未完成|未实现|未开始|待实现|待完成|待开发|待办|计划中|規劃中|計画中|実装済み|実装済|対応済み|完了済み|完了|未実装|未着手|未対応|進行中|作業中|検討中)(?=\p{L})/u.exec(
			clean,
		);
	if (han) return wholePhrase(han[0])?.status ?? null;
	const core = clean.replace(
		/(?:の|な|的)?(?:機能|タスク|項目|課題|作業|功能|任务|任務|事项|事項|内容|特性|工作|计划|기능|작업|항목)(?:一覧|列表|清单)?$/u,
		'',
	);
	const inCore = core === clean || core === '' ? null : wholePhrase(core);
	if (inCore) return inCore.status;
	return foreign.find(([phrase]) => clean.startsWith(phrase))?.[1] ?? null;
}

/** Parts of a heading that may state a status by themselves: what stands in brackets, and what follows a dash or colon. */
const parts =
	/[([（【]([^()[\]（）【】]+)[)\]）】]|(?:\s[-–—|·]+\s|:\s+|：)([^()[\]（）【】]+?)(?=$|\s[-–—|·]+\s|\s*[([（【])/gu;

/** What phases are called: behind a dash or a colon ("Phase 1: Research") such a word is the name of the work, not its state. */
const NAME =
	/^(?:research|prototyp(?:e|es|ing)|planning|exploration|investigation|discovery|experiment(?:s|ation)?|ideation|proposals?|poc|proof of concept|spikes?|concept|draft|development|review|launch|future|now|later|open|ready|new|validation|forschung|planung|investigación|investigacion|planificación|pesquisa|planejamento|recherche|exploration|planification|исследование|прототип|планирование|badania|planowanie|研究|调研|調査|計画|计划|规划)$/iu;

/** Names of a stage that a release is in: no status of its work. */
const STAGE =
	/^(?:(?:public|private|closed|open|early|limited) )?(?:beta|alpha|preview|ga|rc\d*|release candidate|mvp|production|live|stable|testing|design)(?: (?:release|phase|launch))?$/iu;

/**
 * What a heading's words state of a status: "Completed features", "Phase 2 (in progress)", "v0.9 - Released", "Current Release ✅".
 * The nearest statement in words wins over a sign; decorative signs count only where the file's legend names them.
 */
export function headingStatus(words: string, sense: Sense): HeadingStatus | null {
	const name = words
		.replace(/[([（【][^()[\]（）【】]*[)\]）】]/gu, ' ')
		.replace(/["“”«»][^"“”«»]*["“”«»]/gu, ' ');
	const about = aboutStatus(name) ?? aboutStatus(words);
	for (const found of words.matchAll(parts)) {
		const part = bare(found[1] ?? found[2] ?? '');
		if (STAGE.test(part) || (found[1] === undefined && NAME.test(part))) continue;
		const said = statusOfPhrase(part)?.status ?? statusOfPercent(part) ?? statusAmong(part);
		if (!said) continue;
		const start = found.index + found[0].indexOf((found[1] ?? found[2])!);
		return {status: said, span: {start, end: start + (found[1] ?? found[2])!.length}, whole: about === said};
	}

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
	return bySign(words, sense);
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
		if (DECORATIVE.has(key) && !sense.legend.has(key)) continue;
		const status = statusOfSign(sign.raw, sense);
		if (status) return {status, span: sign.span, whole: false};
	}

	return null;
}
