import {withRanges} from '../../text/letters.ts';

/**
 * The words for calendar time, one line for each language and kind; adding a language is adding its lines.
 * All lower case. `|` parts the twelve months, the four ordinals and so on; a space parts forms of the same.
 */

const MONTHS: readonly string[] = [
	'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
	'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic',
	'janeiro|fevereiro fev|março|abril|maio mai|junho|julho|agosto|setembro set|outubro out|novembro|dezembro dez',
	'janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|décembre decembre déc',
	'januar jänner|februar|märz maerz mär|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
	'styczeń stycznia styczniu|luty lutego lutym|marzec marca marcu|kwiecień kwietnia kwietniu|maj maja maju|czerwiec czerwca czerwcu|lipiec lipca lipcu|sierpień sierpnia sierpniu|wrzesień września wrześniu|październik października październiku|listopad listopada listopadzie|grudzień grudnia grudniu',
	'январь января январе янв|февраль февраля феврале фев|март марта марте мар|апрель апреля апреле апр|май мая мае|июнь июня июне июн|июль июля июле июл|август августа августе авг|сентябрь сентября сентябре сент сен|октябрь октября октябре окт|ноябрь ноября ноябре ноя|декабрь декабря декабре дек',
	'gennaio genn gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre|ottobre ott|novembre|dicembre',
	'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
	'leden ledna lednu|únor února únoru|březen března březnu|duben dubna dubnu|květen května květnu|červen června červnu|červenec července červenci|srpen srpna srpnu|září|říjen října říjnu|listopad listopadu|prosinec prosince prosinci',
	'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
	'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
	'січень січня січні|лютий лютого лютому|березень березня березні|квітень квітня квітні|травень травня травні|червень червня червні|липень липня липні|серпень серпня серпні|вересень вересня вересні|жовтень жовтня жовтні|листопад листопада листопаді|грудень грудня грудні',
];

/** `Q3`, `T3`: letters that a figure from 1 to 4 follows or goes before. T only where a year stands beside it. */
export const QUARTER_LETTERS: ReadonlySet<string> = new Set(['q', 'к']);
export const QUARTER_LETTERS_WITH_YEAR: ReadonlySet<string> = new Set([
	't',
	'кв',
	'kw',
	'qtr',
	'quarter',
	'quartal',
	'k',
]);
export const HALF_LETTERS: ReadonlySet<string> = new Set(['h']);
export const HALF_LETTERS_WITH_YEAR: ReadonlySet<string> = new Set(['s', 'hj']);

export const QUARTER_WORDS: ReadonlySet<string> = new Set(
	(
		'quarter quarters qtr trimestre trimestres trim trimester quartal quartals quartale kwartał kwartału kwartale kw ' +
		'квартал квартала квартале кварталы кварталу кварталі кв kwartaal kwartalen çeyrek çeyreği çeyreğinde ' +
		'kvartal kvartalet kvartál kvartálu čtvrtletí 季度 四半期 分기 분기'
	).split(' '),
);

export const HALF_WORDS: ReadonlySet<string> = new Set(
	(
		'half semestre sem halbjahr halbjahres hälfte semester półrocze półrocza półroczu полугодие полугодия полугодии ' +
		'moitié mitad metade metà helft halfjaar halvår halvåret pololetí půlrok півріччя півріччі yarıyıl yarısı yarısında 반기'
	).split(' '),
);

const ORDINALS: readonly string[] = [
	'first|second|third|fourth',
	'primer primero primera|segundo segunda|tercer tercero tercera|cuarto cuarta',
	'primeiro primeira|segundo|terceiro terceira|quarto quarta',
	'premier première|deuxième second seconde|troisième|quatrième',
	'erstes ersten erste|zweites zweiten zweite|drittes dritten dritte|viertes vierten vierte',
	'pierwszy pierwszym pierwsze|drugi drugim drugie|trzeci trzecim trzecie|czwarty czwartym czwarte',
	'первый первом первое|второй втором второе|третий третьем|четвёртый четвертый четвертом четвёртом',
	'primo prima|secondo seconda|terzo|quarto',
	'eerste|tweede|derde|vierde',
	'první prvním|druhé druhém druhý|třetí třetím|čtvrté čtvrtém čtvrtý',
	'första|andra|tredje|fjärde',
	'перший перше першому|другий друге другому|третій третє третьому|четвертий четвертому',
	'birinci ilk|ikinci|üçüncü|dördüncü',
	'一|二|三|四',
	'i|ii|iii|iv',
];

/** Behind the figure of an ordinal: 1st, 2e, 3º, 1-й. */
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(
	'st nd rd th er ère re e ème eme º ª ° . й го ter'.split(' '),
);

const SEASONS: readonly string[] = [
	'spring|summer|autumn fall|winter',
	'primavera|verano|otoño|invierno',
	'primavera|verão|outono|inverno',
	'printemps|été|automne|hiver',
	'frühling frühjahr|sommer|herbst|winter',
	'wiosna wiosną|lato latem|jesień jesienią|zima zimą',
	'весна весной весны|лето летом лета|осень осенью осени|зима зимой зимы',
	'primavera|estate|autunno|inverno',
	'lente voorjaar|zomer|herfst najaar|winter',
	'jaro jaře jara|léto létě léta|podzim podzimu|zima zimě',
	'våren|sommaren|hösten|vintern',
	'весна навесні весни|літо влітку літа|осінь восени осені|зима взимку зими',
	'ilkbahar bahar|yaz|sonbahar güz|kış',
	'春 春季|夏 夏季|秋 秋季|冬 冬季',
];

const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
	new Map(
		rows.flatMap(row =>
			row.split('|').flatMap((forms, index) => forms.split(' ').map(form => [form, index + 1] as const)),
		),
	);

export const MONTH_NUMBERS = numbered(MONTHS);
export const ORDINAL_NUMBERS = numbered(ORDINALS);
/** 1 is spring. */
export const SEASON_NUMBERS = numbered(SEASONS);

/** Names of months that are other words, too: only beside a year with a stroke or a full stop between, or behind a day with "de". */
export const WEAK_MONTHS: ReadonlySet<string> = new Set('out set gen sen mag ago sent lug ott'.split(' '));

/** Months that may stand alone, without figure or preposition, where they are capitalised: nothing else is called so. */
export const PLAIN_MONTHS: ReadonlySet<string> = new Set(
	'january february april june july september october november december'.split(' '),
);

/** Words that lead up to a time and belong to it: "by the end of 2025", "mid 2026", "Anfang 2026". They don't change it. */
export const LEADS: ReadonlySet<string> = new Set(
	(
		'by in during until till before end start beginning middle mid early late of the around about circa target eta due on ' +
		'within approx expected ' +
		'en à de del la el a al finales final fin inicios principios mediados antes para hasta ' +
		'em no na até ate fim início inicio meados do da dos ' +
		"d' l' le les au début debut mi courant avant pour jusque vers " +
		'im ende anfang mitte bis zum am der des ' +
		'w we do koniec końca końcu początek początku połowa połowie ' +
		'в во к до конец конца концу конце начало начала начале середина середине ' +
		'entro fine inizio metà nel nella ' +
		'eind einde begin medio voor tegen van het ' +
		'v ve ke konec konce konci začátek začátku polovina polovině ' +
		'i under innan före slutet början mitten av ' +
		'у у кінець кінця кінці початок початку середина середині ' +
		'yılı yılının yılın'
	).split(' '),
);

/** Leads after which a lone month is a time and no other word. */
export const MONTH_LEADS: ReadonlySet<string> = new Set(
	(
		'by in during until till before end of mid early late since from starting en em im bis ab w do в до к с au avant dès ' +
		'entro nel tot vanaf eind begin ende anfang mitte fin début finales mediados fim'
	).split(' '),
);

/** "From 2027": an open end, where they begin the statement. */
export const OPENERS: ReadonlySet<string> = new Set(
	'from since starting beginning ab seit dès depuis desde od с начиная от dal vanaf sinds partir'.split(' '),
);
/** "Beyond 2026": an open end that begins behind it. */
export const BEHIND: ReadonlySet<string> = new Set(
	'after beyond post nach après después depois po после dopo na'.split(' '),
);
/** "Until 2027": open at the start. */
export const CLOSERS: ReadonlySet<string> = new Set('until till through hasta jusque tot'.split(' '));

/** Between the two ends of a range. */
export const RANGE_SIGNS: ReadonlySet<string> = new Set(
	['-', '–', '—', '‐', '‑', '−', '~', '〜', '～', '→', '/', '&', '+', '⁄'].concat(
		'to through thru until till and or bis und oder a al hasta y o e à au et ou do po i lub по до и или і або fino tot en ve veya až nebo t/m 至 到 或 或者 から または 또는'.split(
			' ',
		),
	),
);
/** Range signs that also stand in lists: they join only two ends of one grain. */
export const LIST_SIGNS: ReadonlySet<string> = new Set(
	'/ & + and or und oder y o e et ou i lub и или і або en ve veya nebo a 或 或者 または 또는'.split(' '),
);

/** Between a quarter or month and its year. */
export const YEAR_LINKS: ReadonlySet<string> = new Set(
	[',', '-', '–', '/', "'", '’', '‘', '`', ':', '.', '·', '_', '('].concat(
		'of in the de del do da di du des von van г 第'.split(' '),
	),
);

/** Behind a year: "2026年", "2026 г.", "2026 roku". */
export const YEAR_TAILS: ReadonlySet<string> = new Set([
	'年',
	'년',
	'года',
	'году',
	'год',
	'г',
	'roku',
	'r',
	'年度',
]);

/** "2027+", "2027 and beyond": at the place behind the time, sticky. */
export const OPEN_TAIL =
	/\s*(?:\+(?![\p{L}\d])|(?:&|and|or|und|et|y|e|i|и|en)\s{0,3}(?:beyond|later|after|onwards?|up|on|später|danach|darüber hinaus|au-delà|plus tard|après|más allá|más|posteriores|além|depois|później|dalej|далее|позже|oltre|verder|later)(?!\p{L})|(?:onwards?|forward|ff\.?|aufwärts|в дальнейшем)(?!\p{L})|(?:及|和)?(?:以降|以后|以後|之后|之後|及以后|이후))/iuy;
/** "2026 – present": the far end of a range that is still open. */
export const OPEN_END =
	/\s*(?:[-–—~]|to|until|bis)\s*(?:present|now|today|ongoing|tbd|future|beyond|later|heute|∞|…|\.{3}|\?)(?!\p{L})/iuy;

/** Names of things whose figure is no year: "Windows Server 2022", "Rust 2024 edition". */
export const NAMED_BY_YEAR: ReadonlySet<string> = new Set(
	(
		'server studio office windows rust sql excel ecmascript es vs exchange sharepoint access edition node version ver ' +
		'iso rfc issue issues pr pull port cve cwe section page pages line room model rev revision build no nr number ' +
		'step task ticket id c++ python java php .net utf owasp rsa aes http error code eip bip pep jep kep adr'
	).split(' '),
);

/** English words of which a figure in front counts many ("3 quarters"): only an ordinal names one of them. */
export const COUNTED_WORDS: ReadonlySet<string> = new Set(
	'quarter quarters half trimestres quartals quartale'.split(' '),
);

/** What makes `H1` a heading of a page. */
export const HEADING_WORDS: ReadonlySet<string> = new Set(
	'tag tags heading headings header headers title titles element text'.split(' '),
);

/** 上半年 and 下半年, 上半期 and 下半期. */
export const HALF_SIGNS: ReadonlyMap<string, number> = new Map([
	['上半年', 1],
	['下半年', 2],
	['上半期', 1],
	['下半期', 2],
	['上期', 1],
	['下期', 2],
	['상반기', 1],
	['하반기', 2],
]);

/** Beginnings of the words that a time without any figure needs. */
const beginnings = new Set(
	[...MONTH_NUMBERS.keys(), ...QUARTER_WORDS, ...HALF_WORDS, ...HALF_SIGNS.keys()].map(word =>
		[...word].slice(0, 3).join(''),
	),
);

/** Whether a text could state a time at all: a year, `Q3`, `3/4`, or the beginning of one of the words. A quick look. */
export const MAY_SAY = new RegExp(
	withRanges(
		`(?:19|20)\\d\\d|['’‘´]\\d\\d|[qhtsк]\\s?[1-4]|[1-4][qhtsк]|(?<![\\p{L}\\d])[fc]y|fiscal|\\d\\/\\d|\\d\\s?[月월]|${[...beginnings].join('|')}`,
	),
	'iu',
);
