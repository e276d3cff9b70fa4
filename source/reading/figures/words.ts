import type {Comparator} from '../../model/roadmap.ts';
import {quick, withRanges} from '../../text/letters.ts';

/**
 * The words of figures, one line for each language; adding a language is adding its lines. All lower case; longer phrases are
 * tried first, so order within a line doesn't matter.
 */

const phrases = <T>(lines: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
	new Map(lines.flatMap(([meaning, words]) => words.split('|').map(word => [word, meaning] as const)));

/** Comparators in front of a figure, without accents. */
export const COMPARATORS: ReadonlyMap<string, Comparator> = phrases<Comparator>([
	[
		'<',
		'<|＜|&lt;|under|below|less than|fewer than|lower than|faster than|smaller than|shorter than|sub-|beneath',
	],
	['<', 'menos de|menor que|menor a|menor de|por debajo de|debajo de|inferior a|bajo'],
	['<', 'abaixo de|menor do que|menos que|menos do que'],
	['<', 'moins de|inferieur a|inferieure a|inferieurs a|inferieures a|en dessous de|sous'],
	['<', 'unter|weniger als|kleiner als|geringer als|niedriger als|schneller als|kurzer als'],
	['<', 'ponizej|mniej niz|mniejsze niz|mniejszy niz|mniejsza niz'],
	['<', 'менее|меньше|менее чем|меньше чем|ниже|быстрее|не более чем|менше|менше ніж|менш ніж|нижче'],
	['<', 'meno di|sotto|sotto i|inferiore a|minore di|onder|minder dan|lager dan|kleiner dan|mene nez|pod'],
	['<', '小于|小於|低于|低於|少于|少於|未満|不到|不足|미만'],
	[
		'<=',
		'<=|≤|=<|⩽|≦|&le;|at most|up to|no more than|not more than|maximum of|max of|maximum|max|max.|within|not exceeding|not to exceed|no greater than|at or below|at or under|no higher than|no longer than|capped at',
	],
	[
		'<=',
		'como maximo|maximo|max|max.|maximo de|hasta|no maximo|ate|a lo sumo|no mas de|nao mais de|nao mais que|dentro de',
	],
	['<=', "au plus|au maximum|jusqu’a|jusqu'a|pas plus de|en moins de"],
	[
		'<=',
		'hochstens|maximal|bis zu|nicht mehr als|innerhalb von|maks|maks.|maksymalnie|nie wiecej niz|najwyzej|do',
	],
	['<=', 'не более|не больше|не выше|не дольше|максимум|до|не більше|не більше ніж|щонайбільше'],
	[
		'<=',
		'al massimo|massimo|non piu di|entro|hoogstens|maximaal|niet meer dan|binnen|en fazla|maksimum|azami|nejvyse|maximalne',
	],
	['<=', '不超过|不超過|不大于|不高于|不多于|以下|以内|最多|至多|最大|최대|이하'],
	['>', '>|＞|&gt;|over|above|more than|greater than|higher than|beyond|better than|north of'],
	[
		'>',
		'mas de|mayor que|mayor a|mayor de|superior a|por encima de|encima de|mais de|maior que|maior do que|acima de',
	],
	['>', 'plus de|superieur a|superieure a|superieurs a|superieures a|au-dessus de|au-dela de'],
	['>', 'uber|mehr als|großer als|hoher als|besser als|powyzej|ponad|wiecej niz|wieksze niz|wyzsze niz'],
	['>', 'более|больше|более чем|больше чем|свыше|выше|більше|більше ніж|понад|вище'],
	['>', 'piu di|oltre|superiore a|maggiore di|meer dan|boven|hoger dan|groter dan|vice nez|nad'],
	['>', '大于|大於|高于|高於|超过|超過|多于|多於|突破|超える|초과'],
	[
		'>=',
		'>=|≥|=>|⩾|≧|&ge;|at least|at or above|at or over|no less than|no fewer than|no lower than|not less than|minimum of|min of|minimum|min|min.|a minimum of|or more than',
	],
	[
		'>=',
		'al menos|minimo|como minimo|por lo menos|no menos de|minimo de|pelo menos|no minimo|ao menos|nao menos de',
	],
	['>=', 'au moins|minimum de|pas moins de|mindestens|wenigstens|nicht weniger als|minimal'],
	[
		'>=',
		'co najmniej|przynajmniej|minimum|nie mniej niz|не менее|не меньше|не ниже|как минимум|минимум|хотя бы|не менше|щонайменше|принаймні',
	],
	[
		'>=',
		'almeno|minimo|non meno di|minstens|ten minste|minimaal|niet minder dan|en az|asgari|alespon|nejmene|minimalne',
	],
	['>=', '至少|不低于|不低於|不少于|不少於|不小于|最低|最少|达到|達到|少なくとも|最小|최소'],
	[
		'=',
		'=|==|exactly|equal to|exactamente|exatamente|exactement|genau|dokladnie|ровно|точно|esattamente|precies|tam olarak|等于|恰好',
	],
]);

/** Comparators behind a figure: "1,000+", "50 or more", "100 以上". */
export const COMPARATORS_BEHIND: ReadonlyMap<string, Comparator> = phrases<Comparator>([
	['>=', '+|＋|or more|or higher|or better|or above|or greater|and above|and up|minimum|at least|plus'],
	[
		'>=',
		'y mas|o mas|como minimo|ou mais|no minimo|ou plus|au minimum|au moins|oder mehr|oder hoher|lub wiecej|i wiecej',
	],
	[
		'>=',
		'и более|и выше|или более|или больше|і більше|o piu|in su|of meer|a vice|ve uzeri|ve ustu|veya daha fazla|以上|及以上|或以上|或更多|이상',
	],
	[
		'<=',
		'or less|or fewer|or lower|or below|or faster|max|maximum|at most|o menos|como maximo|ou menos|no maximo|ou moins|au maximum|maximum|oder weniger|lub mniej',
	],
	[
		'<=',
		'и менее|или менее|или меньше|і менше|o meno|of minder|a mene|veya daha az|以下|以内|之内|或更少|或以下|이하|이내',
	],
	['=', 'exactly|exact|genau|exactamente|exactement|ровно'],
	['<', '未満|미만|den az|dan az|nin altinda|in altinda|un altinda|altinda|ün altinda|nün altinda'],
	[
		'>',
		'초과|超|を超える|を超え|den fazla|dan fazla|nin uzerinde|in uzerinde|un uzerinde|uzerinde|ün uzerinde',
	],
]);

/** Words for none in front of what is counted. */
export const NONE: readonly string[] =
	'zero|no|none|not a single|cero|ningun|ninguna|ningunas|nenhum|nenhuma|aucun|aucune|null|kein|keine|keinen|keinerlei|zadnych|brak|ноль|нуль|нет|никаких|жодних|немає|nessun|nessuna|nessuno|geen|nul|zadne|zadny|zadna|sifir|hicbir'.split(
		'|',
	);

/** Words for without: none is what is wanted where one of them comes first. */
export const WITHOUT: readonly string[] = 'sin sem sans ohne bez без senza zonder'.split(' ');

/** The same in scripts without blanks: in front of what is counted, but for names such as "zero trust", and behind it. */
export const NONE_JOINED =
	/(?<=^|[\s:：、，,。*])(?:零|无|無)(?!\s*(?:信任|知识|知識|配置|拷贝|拷貝|代码|代碼|样本|人|线|線|障碍|障碍物|障害|缝|縫|限|头|状态|狀態|服务|服務|需|法|论|论|损|损失|锁|声|密码|料|效))(?=\p{L})|(?:ゼロ|なし|無し|없음|없다|제로)(?=\s*(?:$|[)）、。，,;；|]))|ゼロ(?=の?(?:件|ダウンタイム|障害|エラー|バグ|クラッシュ))|제로(?= (?:다운타임|에러|오류|버그))/u;

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
				's sec secs second seconds segundo segundos seg secondes sekunden sekunde sekund sekundy с сек секунд секунды 秒 秒钟 초 secondi seconden saniye saniyede sn секунди vteřin',
			],
			[
				'min',
				'min mins minute minutes minuto minutos minuten minut мин минут 分钟 分 분 minuti minuten dakika dakikada dk хв хвилин minut',
			],
			[
				'h',
				'h hr hrs hour hours hora horas heure heures stunde stunden godzin godziny ч час часов часа 小时 時間 시간 ore uur saat годин hodin',
			],
			[
				'd',
				'd day days día días dia dias jour jours tage tagen dni dzień дн день дней дня 天 日 일 giorni dagen gün gun днів dní',
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
			['₺', '₺ try'],
			['₴', '₴ uah грн'],
			['Kč', 'kč czk'],
			['₩', '₩ krw 원'],
			['CHF', 'chf'],
		] as const
	).flatMap(([unit, words]) => words.split(' ').map(word => [word, unit] as const)),
);

/**
 * A pattern for any of some words in each language, for text in small letters without accents; those of scripts without blanks are found
 * anywhere.
 */
const anyWord = (spelt: readonly string[], joined: string): RegExp =>
	new RegExp(withRanges(`(?<!\\p{L})(?:${spelt.join('|')})(?!\\p{L})|${joined}`), 'gu');

/** Words of a label of which less is better: a bare figure is then the most that may be. */
export const SMALLER_WANTED = anyWord(
	[
		'latenc\\w*|delay\\w*|times?|time\\s+to|duration|lag|downtime|outages?|errors?|bugs?|defects?|crash\\w*|failures?|incidents?|regressi\\w*|vulnerabilit\\w*|leaks?|churn|attrition|bounce|abandonment|complaints?|costs?|spend|price|overhead|memory|footprint|bundle|size|weight|usage|consumption|cpu|ram|debt|backlog|complexity|warnings?|violations?|issues?|todos?|false\\s+(?:positives?|negatives?|alarms?)|mttr|mtta|mttd|p\\d\\d|startup|boot|load\\s+time|rework|turnaround|scope\\s+creep|lcp|cls|ttfb|inp|fid|fcp|tti|tbt|rmse|mae|mape|packet\\s+loss|jitter|drift|flak\\w*|open\\s+(?:tickets?|prs?|pull\\s+requests?|alerts?|findings?|cases?)',
		'regresiones?|latencias?|tiempos?|errores?|fallos?|incidentes?|vulnerabilidades|costes?|costos?|consumo|caidas?|abandono|rebote|quejas|retrasos?|duracion|demora|deuda',
		'regress\\p{L}*|tempos?|erros?|defeitos?|falhas?|riscos?|custos?|retrabalho|rejeicao|reclamacoes|atrasos?|duracao|divida',
		'latences?|temps|delais?|duree|erreurs?|couts?|pannes?|vulnerabilites|consommation|poids|taille|dette|plaintes|retards?',
		'\\p{L}*latenz\\p{L}*|\\p{L}*zeit(?:en)?|\\p{L}*dauer|fehler\\p{L}*|\\p{L}*kosten|\\p{L}*große|ausfall\\p{L}*|ausfalle|abbruch\\p{L}*|\\p{L}*verbrauch|vorfalle|schwachstellen|beschwerden|verzogerung\\p{L}*',
		'czas\\p{L}*|opoznieni\\p{L}*|bled\\p{L}*|blad|awari\\p{L}*|koszt\\p{L}*|zuzyci\\p{L}*|podatnosc\\p{L}*|incydent\\p{L}*|rozmiar\\p{L}*',
		'задержк\\p{L}*|время|времени|ошиб\\p{L}*|затрат\\p{L}*|стоимост\\p{L}*|расход\\p{L}*|сбо(?:й|и|ев|я)|инцидент\\p{L}*|уязвимост\\p{L}*|отток\\p{L}*|потреблени\\p{L}*|размер\\p{L}*|просто(?:й|я|ев)|жалоб\\p{L}*|отказ\\p{L}*|баг\\p{L}*',
		'затримк\\p{L}*|час|часу|помил\\p{L}*|витрат\\p{L}*|вартіст\\p{L}*|збо\\p{L}*|інцидент\\p{L}*|вразливост\\p{L}*|відтік',
		'latenz[ae]|tempi|errori|costi|guasti|incidenti|latentie|vertraging|\\p{L}*tijd|fouten|storingen|verbruik|verloop',
		'gecikme\\p{L}*|sure(?:si|leri)?|hata\\p{L}*|maliyet\\p{L}*|kesinti\\p{L}*|tuketim\\p{L}*|doba|cas|chyb\\p{L}*|naklady|vypad\\p{L}*',
	],
	'延迟|延遲|时延|响应时间|耗时|加载时间|启动时间|时间|時間|时长|错误|錯誤|缺陷|故障|漏洞|成本|内存|記憶體|体积|大小|占用|误差|丢包|崩溃|流失|投诉|误报|漏报|超时|エラー|遅延|レイテンシ|不具合|バグ|障害|コスト|メモリ|サイズ|離脱|解約|クラッシュ|脆弱性|誤検知|지연|시간|오류|에러|버그|장애|비용|메모리|크기|이탈|크래시|취약점',
);

/** Words that turn it around: of a reduction, of coverage or of uptime more is better. */
export const LARGER_WANTED = anyWord(
	[
		'reduc\\w*|decreas\\w*|cut|savings?|saved?|improve\\w*|faster|increase\\w*|growth|\\p{L}+-free|uptime|availability|coverage|retention|satisfaction|success|pass|completed|resolved|fixed|cleared|real[\\s-]?time|accuracy|conversion|adoption|engagement|time\\s+on\\s+(?:site|page)|session\\s+(?:time|duration|length)|watch\\s+time',
		'permanencia|reduccion|ahorro|disponibilidad|cobertura|satisfaccion|exito|retencion|mejora|aumento|crecimiento|precision',
		'reducao|economia|disponibilidade|cumprimento|satisfacao|sucesso|retencao|melhoria|crescimento|precisao',
		'reduction|economies?|disponibilite|couverture|reussite|succes|amelioration|augmentation|croissance',
		'einsparung|senkung|reduzierung|verfugbarkeit|abdeckung|zufriedenheit|erfolgs\\p{L}*|steigerung|wachstum|verbesserung',
		'redukcj\\p{L}*|zmniejszeni\\p{L}*|oszczednos\\p{L}*|dostepnos\\p{L}*|pokryci\\p{L}*|satysfakcj\\p{L}*|wzrost\\p{L}*|popraw\\p{L}*',
		'сокращени\\p{L}*|снижени\\p{L}*|экономи\\p{L}*|доступност\\p{L}*|покрыти\\p{L}*|удовлетвор\\p{L}*|рост\\p{L}*|удержани\\p{L}*|повышени\\p{L}*|точност\\p{L}*|скорочення|зниження|покриття|доступність',
		'riduzione|risparmio|disponibilita|copertura|soddisfazione|successo|miglioramento|crescita|besparing|beschikbaarheid|dekking|tevredenheid|verbetering|groei',
		'azal\\p{L}*|tasarruf\\p{L}*|kapsam\\p{L}*|memnuniyet\\p{L}*|basar\\p{L}*|iyilestirme\\p{L}*|art[ıi]s\\p{L}*|buyume\\p{L}*|snizeni|pokryti|dostupnost',
	],
	'降低|减少|減少|缩短|停留|滞在|체류|提升|提高|节省|覆盖|覆蓋|可用|运行时间|通过率|命中|满意|成功率|留存|增长|准确|削減|短縮|向上|改善|カバレッジ|稼働|満足|継続率|増加|감소|절감|향상|개선|커버리지|가용성|만족|성공률|유지율|증가',
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
	/(?<!\p{L})(?:phase|step|stage|sprint|milestone|week|weeks|day|month|year|version|tier|level|chapter|section|part|issue|pr|no|nr|annex|article|appendix|class|grade|rule|title|clause|anexo|anhang|artikel|artículo|artigo|załącznik|статья|приложение|node|python|java|php|postgres|fase|etapa|schritt|stufe|этап|фаза|неделя|semana|semaine|woche|étape)\s$/iu,
);
