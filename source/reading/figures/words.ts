import type {Comparator} from '../../model/roadmap.ts';
import {quick} from '../../text/letters.ts';

/**
 * The words of figures, one line for each language; adding a language is adding its lines. All lower case; longer phrases are
 * tried first, so order within a line doesn't matter.
 */

const phrases = <T>(lines: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
	new Map(lines.flatMap(([meaning, words]) => words.split('|').map(word => [word, meaning] as const)));

/** Comparators in front of a figure. */
export const COMPARATORS: ReadonlyMap<string, Comparator> = phrases<Comparator>([
	['<', '<|＜|&lt;|under|below|less than|fewer than|lower than|faster than|smaller than|shorter than|sub-'],
	[
		'<',
		'menos de|menor que|menor a|por debajo de|inferior a|abaixo de|menor do que|moins de|inférieur à|en dessous de|sous',
	],
	[
		'<',
		'unter|weniger als|kleiner als|poniżej|ponizej|mniej niż|менее|меньше|ниже|не более чем|meno di|sotto|inferiore a|onder|minder dan',
	],
	['<', '小于|低于|少于|未満|不到|미만'],
	[
		'<=',
		'<=|≤|=<|⩽|&le;|at most|up to|no more than|not more than|maximum of|maximum|max|max.|within|not exceeding|no greater than',
	],
	[
		'<=',
		'como máximo|máximo|máx|máx.|hasta|no máximo|até|au plus|au maximum|jusqu’à|höchstens|maximal|bis zu|maksymalnie|nie więcej niż|do',
	],
	[
		'<=',
		'не более|не больше|максимум|до|al massimo|massimo|hoogstens|maximaal|不超过|不大于|以下|以内|最多|이하',
	],
	['>', '>|＞|&gt;|over|above|more than|greater than|higher than|beyond'],
	[
		'>',
		'más de|mayor que|mayor a|superior a|por encima de|mais de|maior que|acima de|plus de|supérieur à|au-dessus de',
	],
	[
		'>',
		'über|mehr als|größer als|powyżej|powyzej|ponad|więcej niż|более|больше|свыше|выше|più di|oltre|superiore a|meer dan|boven|大于|高于|超过|超える|초과',
	],
	[
		'>=',
		'>=|≥|=>|⩾|&ge;|at least|no less than|not less than|minimum of|minimum|min.|a minimum of|or more than',
	],
	[
		'>=',
		'al menos|mínimo|como mínimo|pelo menos|no mínimo|ao menos|au moins|minimum de|mindestens|wenigstens|co najmniej|przynajmniej|минимум',
	],
	[
		'>=',
		'не менее|не меньше|как минимум|almeno|minimo|minstens|ten minste|至少|不低于|不少于|最低|少なくとも|최소|이상',
	],
	['=', '=|==|exactly|equal to'],
]);

/** Comparators behind a figure: "1,000+", "50 or more", "100 以上". */
export const COMPARATORS_BEHIND: ReadonlyMap<string, Comparator> = phrases<Comparator>([
	[
		'>=',
		'+|＋|or more|or higher|or better|or above|and above|y más|o más|ou mais|ou plus|oder mehr|lub więcej|и более|o più|of meer|以上|이상',
	],
	[
		'<=',
		'or less|or fewer|or lower|or below|max|o menos|ou menos|ou moins|oder weniger|lub mniej|и менее|o meno|of minder|以下|以内|이하',
	],
	['<', '未満|미만'],
]);

/** Words for none in front of what is counted. */
export const NONE: ReadonlySet<string> = new Set(
	'zero no none cero ningún ninguna nenhum nenhuma zéro aucun aucune null keine kein keinen zero brak żadnych ноль нет никаких nessun nessuna zero geen nul 零 无 ゼロ'.split(
		' ',
	),
);

/** Small numbers in words that a target may be written with. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
	'one two three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, index) => [word, index + 1]),
);

export const SCALES: ReadonlyMap<string, number> = new Map(
	(
		[
			['k thousand mil mille tausend tys тыс 千', 1e3],
			['mm mn mio million millions millón millones milhão milhões millionen mln млн м', 1e6],
			['bn billion billions mrd mld млрд', 1e9],
			['万 萬', 1e4],
			['億 亿', 1e8],
		] as const
	).flatMap(([words, scale]) => words.split(' ').map(word => [word, scale] as const)),
);

/** Units as they are written, to the one that is stored. */
export const UNITS: ReadonlyMap<string, string> = new Map(
	(
		[
			['%', '% ％ percent pct prozent percento procent por-ciento 퍼센트'],
			['ms', 'ms msec msecs millisecond milliseconds millisecs milisegundos millisekunden мс 毫秒 ミリ秒'],
			['μs', 'μs µs microsecond microseconds'],
			['ns', 'ns nanosecond nanoseconds'],
			[
				's',
				's sec secs second seconds segundo segundos seg secondes sekunden sekunde sekund sekundy с сек секунд секунды 秒 秒钟 초 secondi seconden',
			],
			['min', 'min mins minute minutes minuto minutos minuten minut мин минут 分钟 分 분 minuti'],
			[
				'h',
				'h hr hrs hour hours hora horas heure heures stunde stunden godzin godziny ч час часов часа 小时 時間 시간 ore uur',
			],
			[
				'd',
				'd day days día días dia dias jour jours tage tagen dni dzień дн день дней дня 天 日 일 giorni dagen',
			],
			['B', 'bytes byte'],
			['KB', 'kb kib кб'],
			['MB', 'mb mib мб'],
			['GB', 'gb gib гб'],
			['TB', 'tb tib тб'],
			['x', 'x ×'],
			['$', '$ usd dollars us$'],
			['€', '€ eur euro euros'],
			['£', '£ gbp'],
			['¥', '¥ ￥ jpy cny rmb 元 円'],
			['₹', '₹ inr'],
			['₽', '₽ rub руб рублей'],
			['R$', 'r$ brl'],
			['zł', 'zł pln'],
		] as const
	).flatMap(([unit, words]) => words.split(' ').map(word => [word, unit] as const)),
);

/** Words of a label of which less is better: a bare figure is then the most that may be. */
export const SMALLER_WANTED = quick(
	/(?<!\p{L})(?:latenc\w*|latência|latence|latenz|delay\w*|times?|time\s+to|duration|lag|downtime|outages?|errors?|bugs?|defects?|crash\w*|failures?|incidents?|regressions?|vulnerabilit\w*|leaks?|churn|bounce|costs?|spend|price|overhead|memory|footprint|bundle|size|weight|usage|consumption|cpu|ram|debt|backlog|complexity|warnings?|violations?|issues?|todo|todos|false\s+positives?|mttr|mttd|p\d\d|startup|boot|load\s+time|rework|retrabalho|turnaround|tempo|erros?|taxa\s+de\s+erros?|defeitos?|falhas?|riscos?|custos?|scope\s+creep|vulnerabilidades?|tiempo|errores?|fallos?|latencia|costes?|incidentes?|vulnerabilidades|temps|erreurs?|coûts?|pannes?|zeit|fehler\w*|kosten|größe|ausfall\w*|czas|błęd\w*|koszt\w*|задержк\w*|время|ошиб\w*|затрат\w*|lcp|cls|ttfb|inp|fid|fcp|tti|tbt)(?!\p{L})|延迟|时延|响应时间|耗时|错误|错误率|缺陷|故障|漏洞|成本|内存|体积|加载时间|エラー|遅延|時間|不具合|バグ|지연|오류/iu,
);

/** Words that turn it around: of a reduction, of coverage or of uptime more is better. */
export const LARGER_WANTED = quick(
	/(?<!\p{L})(?:reduc\w*|decreas\w*|cut|savings?|saved?|improve\w*|faster|increase\w*|growth|\p{L}+-free|uptime|availability|coverage|retention|satisfaction|success|pass|completed|resolved|fixed|cleared|real[\s-]?time|einsparung|senkung|redução|disponibilidade|cobertura|cumprimento|reducción|réduction|сокращени\w*|снижени\w*)(?!\p{L})|降低|减少|覆盖|可用|通过率|命中/iu,
);

/** What introduces today's figure. */
export const ACTUAL_WORDS = quick(
	/(?<!\p{L})(?:actual(?:ly)?|current(?:ly)?(?:\s+(?:status|value|state))?|now|today|achieved|so\s+far|at\s+present|presently|status\s+quo|is\s+at|aktuell|derzeit|ist|actuellement|actuel|réalisé|actualmente|atual(?:mente)?|hoy|hoje|obecnie|aktualnie|сейчас|текущ\p{L}*|факт\p{L}*|attuale|attualmente|huidig|nu)(?!\p{L})|当前|目前|现在|現在|現状|实际|현재/iu,
);

/** What introduces the figure that is aimed at. */
export const TARGET_WORDS = quick(
	/(?<!\p{L})(?:targets?|goals?|need(?:ed|s)?|aim(?:ing)?|objectives?|required|should\s+be|must\s+be|expected|desired|ziel\w*|soll|objetivo|meta|cible|objectif|cel|docelowo|цель|целев\p{L}*|obiettivo|doel)(?!\p{L})|目标|目標|목표/iu,
);

/** What introduces where a figure started. */
export const BASELINE_WORDS = quick(
	/(?<!\p{L})(?:baseline|base|from|was|starting\s+at|initially|before|previously|von|de|desde|depuis|z|с|da|van)(?!\p{L})|从|基线/iu,
);

/** Names in front of a figure that is part of them: "Phase 4", "Week 3", "Node 20". */
export const NAMED_BY_FIGURE = quick(
	/(?<!\p{L})(?:phase|step|stage|sprint|milestone|week|weeks|day|month|year|version|tier|level|chapter|section|part|issue|pr|no|nr|node|python|java|php|postgres|fase|etapa|schritt|stufe|этап|фаза|неделя|semana|semaine|woche|étape)\s$/iu,
);
