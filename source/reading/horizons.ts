import {quick, withRanges} from '../text/letters.ts';
import {phrases} from './words.ts';

/**
 * The words for a stretch of time ahead that is no calendar time, folded, one line for each language; adding a language is adding its
 * lines.
 */

/** "Short term", anywhere in a heading. */
const TERMS: readonly string[] = [
	'(?:short(?:er)?|near(?:er)?|medium|mid(?:dle)?|long(?:er)?|intermediate)(?: to (?:medium|mid|long))?[- ]?(?:term|range|run)',
	'(?:corto|medio|mediano|largo) plazo',
	'(?:curto|medio|longo) prazo',
	'(?:court|moyen|long) terme',
	'(?:kurz|mittel|lang)frist\\p{L}*',
	'(?:breve|medio|lungo) (?:termine|periodo)',
	'\\p{L}+ (?:posteriores|posteriori|ulterieur(?:e?s)?)(?= |$)|(?:spatere|latere|pozniejsze|pozdejsi|последующие|подальші) \\p{L}+$',
	'(?:korte|middellange|lange) termijn',
	'(?:krotko|srednio|dlugo)(?:termin|okres)\\p{L}*|(?:krotki|sredni|dlugi)\\p{L}* (?:termin|okres)\\p{L}*',
	'(?:кратко|средне|долго)(?:срочн|срок)\\p{L}*|ближайш\\p{L}*',
	'(?:коротко|середньо|довго)(?:строк|термін)\\p{L}*|найближч\\p{L}*',
	'(?:kısa|kisa|orta|uzun) (?:vade|donem)\\p{L}*',
	'(?:kratko|stredne|dlouho)dob\\p{L}*',
	'(?:kort|medellang|lang) sikt|(?:kort|medellang|lang)siktig\\p{L}*',
	'(?:ngan|trung|dai) han',
	'jangka (?:pendek|menengah|panjang)',
];
const TERMS_UNSPACED =
	/^后续(?!计划|规划)|^後續|以降$|短期|中期|长期|長期|近期|远期|遠期|直近|即時|今週|今月|来週|来月|来年|本周|本月|立即|단기|중기|장기/u;

/** "Now", "Later": the whole name, or its beginning where something is set off behind it. */
const LONE: readonly string[] = [
	'(?:right )?now|next|later(?: on)?|today|(?:the )?present|at present|afterwards|thereafter|eventually|beyond',
	'ahora|hoy|siguiente|a continuacion|despues|mas adelante|mas tarde|luego',
	"agora|hoje|a seguir|depois|mais tarde|mais adiante|maintenant|aujourd'hui|ensuite|plus tard|par la suite",
	'als naechstes|spaeter|danach dann|jetzt|heute|als nachstes|danach|spater|ora|adesso|oggi|prossimamente|poi|dopo|piu avanti|piu tardi|in seguito',
	'nu|vandaag|hierna|daarna|teraz|dzis|dzisiaj|nastepnie|pozniej|potem',
	'сейчас|сегодня|далее|дальше|потом|позже|позднее|зараз|сьогодні|далі|потім|пізніше|згодом',
	'simdi|bugun|s[ıi]radaki|sonra|daha sonra|ileride|nyni|ted|dnes|potom|pozdeji|idag|harnast|senare|darefter',
	'imediatos?|inmediatos?|immediats?|immediato|sofort|onmiddellijk|natychmiast|немедленно|срочно|негайно|hemen|acil|ihned',
	'现在|目前|之后|之後|以后|以後|稍后|後で|あとで|その後|今|現在|次|지금|현재|다음|나중에|추후|이후',
];

/** "Later work": what has to wait, whatever it is. */
const PUT_OFF = /^later (?!than |version|release)(?=\p{L})/u;

/** "Future features". */
const FUTURE: readonly string[] = [
	'(?:the |near |far |distant |possible |potential )*future|in the (?:near|long|short|distant)',
	'futur[oaei]s?|futures|futurs?|avenir|zukunft|(?:zu)?kunftig\\p{L}*|toekomst\\p{L}*|framtid\\p{L}*',
	'przyszl\\p{L}*|budouc\\p{L}*|gelecek\\p{L}*|tuong lai|masa depan',
	'(?:в (?:дал[её]ком |ближайшем )?)?будущ\\p{L}*|(?:[ув] )?майбутн\\p{L}*',
];
const FUTURE_UNSPACED = /今後|将来|將來|未来|未來|향후|미래|앞으로/u;

const AHEAD = '(?:next|coming|following|upcoming)';
const COUNT = '(?:few|couple of|\\d+(?:\\s?[-–]\\s?\\d+)?|one|two|three|six|twelve)';

/** "Next 3 months", "this week", at the beginning. */
const SPANS: readonly string[] = [
	`(?:the |over the |within the |in the )?${AHEAD} (?:${COUNT} )?(?:days?|weeks?|months?|quarters?|years?|(?:immediate )?(?:steps?|actions?)|phases?|milestones|releases|targets|work packages|up(?= |$))`,
	'(?:this|(?:early |late |mid-?)?next|the current) (?:week|month|quarter|year|half)',
	'(?:est[ea]|ess[ea]|nest[ea]|proxim[oa]s?|siguientes?) (?:\\d+(?:\\s?[-–]\\s?\\d+)? )?(?:dias?|semanas?|mes(?:es)?|trimestres?|anos?|pasos|passos|hitos|marcos|entregas)',
	'(?:cette|ce|le|la|les)? ?(?:semaine|mois|trimestre|annee)(?:-ci| prochaine?)|(?:cette|ce) (?:semaine|mois|trimestre|annee)|(?:les )?(?:\\d+ )?prochain(?:e?s)? (?:\\d+ )?(?:jours|semaines|mois|trimestres|annees|etapes|jalons)',
	'(?:in den )?(?:diese[nrs]?|kommende[nrs]?|nachste[nrs]?|naechste[nrs]?) (?:(?:sinnvollen?|grossen?|wichtigen?|geplanten?) )?(?:\\d+(?:\\s?[-–]\\s?\\d+)? )?(?:tagen?|wochen?|monate?n?|quartale?n?|jahre?n?|schritte|meilensteine|arbeitspakete|work packages)',
	'(?:quest[oa]|prossim[oaie]) (?:\\d+ )?(?:settiman[ae]|mes[ei]|trimestr[ei]|ann[oi]|passi|tappe|traguardi)|(?:deze|dit|volgende|komende) (?:\\d+ )?(?:week|weken|maand|maanden|kwartaal|jaar|stappen)',
	'(?:w tym|w przyszlym|najblizsze|kolejne|nastepne) (?:\\d+ )?(?:tygodni\\p{L}*|miesi\\p{L}*|kwartal\\p{L}*|roku|dni|kroki|dzialania)|krotki termin',
	'(?:на этой|в этом|следующи[ейх]|следующ(?:ая|ий)|эта|этот) (?:\\d+ )?(?:недел\\p{L}*|месяц\\p{L}*|квартал\\p{L}*|год\\p{L}*|шаги|вехи|этапы|дней)|(?:дальнейшие|последующие) (?:шаги|планы)|что (?:дальше|далее|следующее)',
	'(?:цього|наступн\\p{L}*|подальші|що) (?:\\d+ )?(?:тижн\\p{L}*|місяц\\p{L}*|кварталу?|року|кроки|далі)',
	'(?:bu|gelecek|onumuzdeki|sonraki|s[ıi]radaki) (?:\\d+ )?(?:hafta|ay|ceyrek|y[ıi]l|ad[ıi]m(?:lar)?)|(?:tento|pristi|dalsi) (?:tyden|mesic|kvartal|rok|kroky)|(?:denna|den har|nasta|kommande) (?:vecka\\p{L}*|manad\\p{L}*|kvartal\\p{L}*|ar|steg)|buoc tiep theo',
];
const SPANS_UNSPACED = /下一步|接下[来來]|次のステップ|ネクストステップ|^これから|^次にやること|다음 단계/u;

/** "What's next". */
const WHAT_COMES: readonly string[] = [
	"what(?:'s| is| comes)(?: coming| up)? next",
	'(?:lo )?que (?:sigue|viene)|o que vem|la suite|et (?:apres|ensuite)|cosa viene|wat (?:volgt|komt)',
	'(?:so |wie )?geht es weiter|(?:so|wie) es weitergeht|was (?:als nachstes )?kommt|co dalej|co bude dal|sırada(?: ne var)?',
	'что (?:дальше|следующее|потом)|що (?:далі|наступне)',
];

/** What comes behind something else: "Post-launch", "Beyond v1", "Eventually"; not "Post-launch monitoring", which names a kind of work. */
const BEHIND =
	/^(?:immediate(?:ly)?|eventually|beyond|longer?[- ]horizon|looking ahead|on the horizon)(?!\p{L})|^after (?:launch|release|the \p{L}+(?=$|\s*[(:–—-]))(?!\p{L})|^post[- ](?:launch|mvp|release|ga|beta)(?=$|\s*[(:–—]|\s+(?:-|features?|work|ideas|improvements?|enhancements?|roadmap|plans?|goals|priorities|items|tasks|phases?)(?!\p{L}))/u;

/** A bare length of time: "3-6 months". */
const LENGTH =
	/(?<![\p{L}\p{N}])(?:\d+\s?[-–]\s?\d+|\d+\+?) (?:months?|weeks?|years?)(?![\p{L}])(?=\s*[)）]?$)/u;

const starts = (list: readonly string[], end: string): RegExp =>
	new RegExp(withRanges(`^(?:${list.join('|')})${end}`), 'u');

const WHOLE_WORD = '(?![\\p{L}\\p{M}])';
const PATTERNS: readonly RegExp[] = [
	phrases(TERMS.join('|')),
	TERMS_UNSPACED,
	starts(LONE, '(?=$|\\s*[(（:：/–—]|\\s+-\\s|, (?:after|once|when|if|as|with|in|on) )'),
	/^now\b.*\bnext\b/u,
	/\/\s*(?:the )?(?:future|later|next|now|someday)$/u,
	/^(?:possible|likely|our|the|immediate|further|suggested|proposed|logical|recommended|natural) next steps?(?![\p{L}])|^(?:the |our )?(?:next|new|far|later|future|distant|further) horizons?(?![\p{L}])|^horizon (?:\d|[ivx]+)(?![\p{L}\p{N}])|^(?:\d+(?:\s?[-–]\s?\d+)?|one|two|three|six|twelve|eighteen)[- ](?:day|week|month|quarter|year) (?:road ?map|plan|outlook|horizon|view|vision)(?![\p{L}])/u,
	quick(PUT_OFF),
	starts(FUTURE, '(?![\\p{L}\\p{M}]|-\\p{L})'),
	FUTURE_UNSPACED,
	starts(SPANS, WHOLE_WORD),
	SPANS_UNSPACED,
	starts(WHAT_COMES, WHOLE_WORD),
	quick(BEHIND),
	quick(LENGTH),
];

const MONTHS_OR_SO =
	'(?:days?|weeks?|months?|quarters?|years?|dias|semanas|meses|anos|jours|semaines|mois|tage|wochen|monate|giorni|settimane|mesi|dagen|weken|maanden|dni|tygodni|miesiecy|недел\\p{L}*|месяц\\p{L}*|тижн\\p{L}*|місяц\\p{L}*|gun|hafta|ay|tydnu|mesicu|veckor|manader|个月|ヶ月|か月|개월|週間?|周|주)';

/** "(start now)", "(post-launch)", "(within 3 months)": a remark that says how far ahead the work is. */
const REMARK = new RegExp(
	withRanges(
		`[（(](?:(?:start|build|do|begin|fix|ship|right) (?:it )?(?:now|today|first thing)[)）]|[^()（）]*(?:即時|今週|今月|来月|来週|本周|本月|立即)|(?:start |do |right )?(?:now|immediately|asap|at once)[)）]|post[- ](?:launch|mvp|release|ga|beta)[)）]|(?:the )?future[)）]|after (?:the )?(?:launch|release|mvp)[)）]|(?:over|within|in) (?:the )?(?:next |coming )?(?:${COUNT} )?${MONTHS_OR_SO}[)）]|(?:${SPANS.join('|')})[)）]|(?:sofort|ab sofort|de inmediato|inmediato|inmediatamente|imediato|imediatamente|immediatement|des maintenant|subito|direct|od razu|natychmiast|немедленно|сразу|негайно|hemen(?: basla)?|ihned|omgaende)[)）]|[^()（）]*(?<!\\p{L})(?:icinde|innerhalb von|dentro de|w ciagu|в течение|протягом|inom|behem)(?!\\p{L})[^()（）]*[)）])`,
	),
	'u',
);

/** "High priority (3-6 months)": among ranks a length says how far ahead. */
const RANKED = new RegExp(
	withRanges(
		`(?:priorit|prioridad|приоритет|пріоритет|oncelik|优先|優先|우선순위|^p[0-4](?!\\p{L})).*[（(]<?\\s*\\d+(?:\\s?[-–]\\s?\\d+)?\\s?\\+?\\s?${MONTHS_OR_SO}[)）]`,
	),
	'u',
);

const withoutBrackets = (words: string): string =>
	words.replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]/gu, ' ').trim();

/** "Beyond v1.0", "post-0.2": what follows a release is none itself. */
export const BEHIND_RELEASE =
	/(?<!\p{L})(?:beyond|post|after|nach|apres|despues de|depois de|dopo|после|після)[- ](?:the )?v?\d+(?:\.(?:\d+|x))*(?!\p{L})/gu;

/** Whether a heading says how far ahead its work is. A length behind a name, "(3-4 weeks)", is none. */
export const isHorizon = (words: string): boolean => {
	const name = withoutBrackets(words);
	return (
		PATTERNS.some(pattern => pattern.test(name)) ||
		name.search(BEHIND_RELEASE) === 0 ||
		REMARK.test(words) ||
		RANKED.test(words)
	);
};
