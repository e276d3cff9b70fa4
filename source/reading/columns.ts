import {folded} from './words.ts';

/** What a column of a table is for. */
export type ColumnRole =
	| 'status'
	| 'period'
	| 'name'
	| 'category'
	| 'text'
	| 'metric'
	| 'target'
	| 'actual'
	| 'baseline'
	| 'unit'
	| 'minimum'
	| 'maximum'
	| 'phase'
	| 'meaning'
	| 'symbol'
	| 'other';

const exact = (...lists: readonly string[]): RegExp =>
	new RegExp(`^(?:${lists.join('|')})(?:\\s*[（(][^)）]*[)）])?\\s?[:：?？]?$`, 'u');

/**
 * The names that columns bear, folded; the first role that fits decides. The order matters: "target date" is a period, "target" a
 * figure to reach, "status date" a period.
 */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
	[
		'symbol',
		exact(
			'symbols?|icons?|emojis?|marks?|markers?|signs?|badges?|simbolo|symbole|zeichen|symbol|символ|значок|符号|图标|圖示|記号|アイコン',
			'(?:check)?box(?:es)?|notation|marcador(?:es)?|marqueurs?|markierung|znacznik|oznaczenie|метка|обозначение|позначка|simboli|simge|isaret|teken|znacka|标记|標記|复选框|マーク|マーカー|마커|기호|표시|아이콘',
		),
	],
	[
		'meaning',
		exact(
			'meanings?|definitions?|significado|signification|signifie|bedeutung|znaczenie|значение|含义|说明|意味|含義|意义|의미|뜻|significato|betekenis|anlam[ıi]?|vyznam|signification',
		),
	],
	[
		'status',
		exact(
			'(?:current |dev |implementation |overall |project )?(?:status|state|progress|done|completed?|shipped|implemented|stage)(?: (?:icon|emoji))?|estado|situacao|statut|etat|avancement|stan|postep|статус|состояние|готовность|прогресс|状态|狀態|进度|進度|完成情况|完成状态|ステータス|状態|状況|進捗|상태|진행 ?(?:상황|상태|률)|현황|stato|avanzamento|progreso|progresso|fortschritt|stand|durum|ilerleme|stav|laget?|стан|готовність|прогрес|voortgang|situacion|andamento|trang thai|tien do',
			'pret(?:e|s)?|listo|pronto|gotowe|готов|klar|hotovo|klaar|hazir|(?:completo|hecho|feito|fait|fatto|gedaan|zrobione|сделано|зроблено|yapildi)',
			'% ?(?:complete|completed|done)|percent(?:age)?(?: complete| done)?|completion(?: rate| status| %)?|readiness|rag(?: status)?|avance|completado|andamento|conclusao|concluido|progression|termine|zustand|erledigt|umsetzungsstand|fertig|stan realizacji|ukonczono|zaawansowanie|выполнение|выполнено|готово|процент выполнения|进展|進展|完成度|完成率|完成进度|开发状态|实现状态|实施状态|進行状況|進捗率|達成率|対応状況|완료(?: 여부| 상태)?|진행(?: ?상태| ?상황| ?률)?|진척(?:도|률)?|durum|ilerleme|tamamlanma(?: durumu)?|yuzde|completamento|voortgang|стан|прогрес|готовність|stav|prubeh|pokrok',
		),
	],
	[
		'period',
		exact(
			'(?:target|release|due|planned|expected|estimated|completion|delivery|start|end|launch|ship|go-live|actual|tentative|planned release|est\\.?) (?:date|quarter|timeframe|timeline|release date|month|window|completion|period)|(?:target )?(?:timeline|time ?frame|timing|quarters?|dates?|due|eta|when|deadline|period|schedule|year|months?|planned for|target quarter|horizon|released|release date|window|delivery|launch|completed on|estimated|finished(?: on)?|closed(?: on)?|merged(?: on)?|shipped on|delivered on|(?:date )?(?:finished|completed|shipped|delivered)(?: at)?|by(?: when)?)|plazo|fecha(?: .*)?|trimestre|cronograma|prazo|data(?: .*)?|periodo|date(?: .*)?|echeance|calendrier|delai|termin|zeitraum|zeitrahmen|zeitplan|datum|quartal|kwartal|okres|срок(?:и)?|дата|период|квартал|когда|时间(?:线|表|节点|范围)?|日期|预计.*|预期.*|计划.*(?:时间|日期)|完成(?:时间|日期)|上线(?:时间|日期)|发布(?:时间|日期)|目标日期|截止(?:日期|时间)|计划时间|目标时间|預計時間|期限|時期|期間|予定(?:日)?|リリース日|기간|일정|목표일|scadenza|planung|week|weeks|semana|semaine|周期|cuando|quando|quand|wann|wanneer|kiedy|коли|kdy|nar|ne zaman|(?:hedef|teslim|planlanan|bitis) tarih(?:i)?|tarih|takvim|zaman|(?:cilove )?datum|(?:mal)?datum|tidsplan|термін(?:и)?|tempistica|kwartaal|planning|ceyrek|시기|마감(?:일)?|예정일|目標時期|リリース時期|何时|计划周期|thoi gian',
			'дата (?:завершения|выпуска|релиза|начала|окончания)|дата (?:завершення|випуску|початку)|(?:fertigstellungs|liefer|release|start|end)datum|data (?:zakonczenia|wydania|rozpoczecia)|时间安排|时间计划|計画時期|予定期間|대상 기간',
			'mes|ano|semanas?|entrega|vencimiento|cuando|inicio|vencimento|quando|fim|mois|annee|semaines?|livraison|quand|debut|monat|jahr|wochen?|wann|frist|fallig|liefertermin|zieldatum|zieltermin|fertigstellung|miesiac|rok|tydzien|kiedy|termin realizacji|месяц|год|недел[яи]|дедлайн|начало|конец|окончание|季度|月份|年份|周|时间段|起止时间|排期|开始(?:时间|日期)|结束(?:时间|日期)|交付(?:时间|日期)|计划完成|四半期|月|週|年|開始日|終了日|完了日|完了予定(?:日)?|予定時期|納期|目標日|リリース(?:予定|時期)|마감(?:일)?|시기|분기|날짜|예정일|완료일|출시일|주차|tarih|hedef tarih(?:i)?|bitis(?: tarihi)?|baslangic tarihi|teslim(?: tarihi)?|ceyrek|donem|takvim|zaman(?: cizelgesi)?|hafta|trimestre|tempistica|consegna|settimane?|mese|kwartaal|periode|planning|weken|maand|jaar|opleverdatum|wanneer|термін(?:и)?|період|коли|строки|ctvrtleti|obdobi|mesic',
		),
	],
	[
		'unit',
		exact(
			'units?(?: of measure(?:ment)?)?|unidades?(?: de medida)?|unite|einheit|jednostka|единица(?: измерения)?|单位|單位|単位|단위',
			'unita(?: di misura)?|eenheid|birim|одиниця|jednotka',
		),
	],
	[
		'minimum',
		exact(
			'(?:threshold |target |value )?(?:min|minimum)(?: threshold| target| value)?|(?:threshold|valor|limite|meta)? ?minim[oa]|lower (?:bound|limit)|минимум|最小(?:值)?|下限',
		),
	],
	[
		'maximum',
		exact(
			'(?:threshold |target |value )?(?:max|maximum)(?: threshold| target| value)?|(?:threshold|valor|limite|meta)? ?maxim[oa]|upper (?:bound|limit)|максимум|最大(?:值)?|上限',
		),
	],
	[
		'phase',
		exact(
			'phases?|milestones?|releases?|versions?|sprints?|iterations?|stages?|steps?|fases?|etapas?|etap|etapes?|hitos?|marcos?|jalons?|meilensteine?|versao|version|spr?int|этап|фаза|веха|версия|спринт|阶段|階段|里程碑|版本|フェーズ|マイルストーン|バージョン|スプリント|단계|wave|horizon|(?:phase|sprint|milestone|iteration|release|fase|etapa|etap|спринт|этап|фаза) ?\\d+',
			'wersja|wydanie|sprinty|asama|faz|surum|kilometre tasi|donum noktasi|versione|tappa|rilascio|versie|mijlpaal|етап|віха|версія|faze|etapa|verze|milnik|버전|마일스톤|페이즈|스프린트|迭代|期次|リリース',
		),
	],
	[
		'baseline',
		exact(
			'baseline|from|before|start(?:ing)?(?: value| point)?|initial|base|linea base|referencia|ausgangswert|avant|punto de partida|было|исходное|基线|基準値',
			'inicial|antes|linha de base|valeur initiale|basis|vorher|wartosc (?:bazowa|poczatkowa)|база|базовое(?: значение)?|исходное значение|基准(?:值)?|初始(?:值)?|优化前|ベースライン|開始時|기준(?:선|값)|초기값|baslangic(?: degeri)?|valore iniziale|nulmeting|uitgangswaarde|vychozi hodnota',
		),
	],
	[
		'actual',
		exact(
			'(?:current|actual|now|today|achieved|present|measured|observed|so far|as of now|latest|status quo|result|results|current (?:value|state|level|status|score|performance|figure)|actual value|reality|as-is)|actuales?|valor actual|atual(?:mente)?|actuel(?:le)?|valeur actuelle|aktuell|ist(?:-wert)?|obecnie|aktualnie|stan obecny|текущ(?:ее|ий|ая)(?: значение)?|сейчас|факт|当前(?:值|状态|水平)?|目前|現在(?:値|の値)?|実績|현재',
			'hoy|real|hoje|realizado|valor atual|aujourd.hui|reel|realise|aktueller (?:wert|stand)|derzeit|heute|aktualn(?:ie|y|a|e)|obecn(?:y|a|e)|на данный момент|фактическ(?:ое|ий)(?: значение)?|现状|现值|实际(?:值)?|當前(?:值)?|現状(?:値)?|実測(?:値)?|実績値|현재(?:값|치| 상태)|실적|실제|mevcut(?: deger)?|guncel|su anki|gerceklesen|attuale|valore attuale|corrente|oggi|huidig(?:e)?(?: waarde)?|поточн(?:ий|е|а)(?: значення)?|зараз|aktualni|soucasny|nyni',
		),
	],
	[
		'target',
		exact(
			"(?:target|goal|goals|targets|target value|objective|threshold|desired|to|after|kpi target|success target|benchmark|expected|requirement|criteria|criterion|success criteria|acceptance criteria|minimum|maximum|limit|sla|slo|bar|(?:q[1-4]|h[12]|20\\d\\d|year \\d|month \\d+|\\d+ ?months?|v\\d[\\d.]*|phase \\d|mvp|short[- ]term|long[- ]term|mid[- ]term|medium[- ]term)(?: (?:target|goal|'?\\d\\d|20\\d\\d))*|20\\d\\d (?:target|goal|q[1-4]))|meta|objetivo|objectif|cible|ziel(?:wert)?|cel|soll|цель|целевое(?: значение)?|план|目标(?:值)?|目標(?:値)?|ターゲット|목표|obiettivo|doel",
			'valor objetivo|umbral|alvo|valor alvo|valeur cible|seuil|sollwert|zielvorgabe|schwellwert|wartosc docelowa|prog|порог|целевой показатель|期望值|阈值|达标值|標準值|基準値|しきい値|合格基準|목표(?:치|값)|hedef(?: deger)?|valore obiettivo|soglia|streefwaarde|doelwaarde|ціль|цільове значення|cil|cilova hodnota',
		),
	],
	[
		'metric',
		exact(
			'(?:success |key |performance |quality )?(?:metrics?|kpis?|measures?|measurements?|indicators?)(?: name)?|metricas?|indicador(?:es)?|indicateurs?|metriques?|kennzahl(?:en)?|metrik(?:en)?|metryka|wskaznik|метрика|показатель|kpi|指标|指標|評価項目|지표',
			'metric ?/ ?kpi|kpi ?/ ?metric|what we measure|metrica clave|criterio|critere|mesure|messgrosse|kenngrosse|indikator|kriterium|miernik|kryterium|критерий|индикатор|метрики|показатели|指标(?:名称|项)|衡量指标|考核指标|关键指标|性能指标|度量|メトリクス|測定項目|評価指標|메트릭|측정 ?항목|핵심 ?지표|metrik|gosterge|olcut|metriche|indicatore|metriek|indicator|maatstaf|показник|metrika|ukazatel',
		),
	],
	[
		'category',
		exact(
			'categor(?:y|ies)|area|areas|theme|themes|track|type|component|module|domain|scope|layer|team|stream|workstream|pillar|group|section|epic|categoria|bereich|kategorie|kategoria|obszar|modul|componente?|catégorie|категория|область|модуль|компонент|类别|分类|模块|領域|カテゴリ|分類|영역|priority|#|no\\.?|id|nr|№|序号|编号|番号',
			'prioridad|prioridade|priorite|prioritat|priorytet|приоритет|优先级|优先级别|優先級|優先度|優先順位|우선순위|oncelik|priorita|prioriteit|пріоритет|kategori|alan|modul|bilesen|modulo|categorie|gebied|onderdeel|категорія|oblast|kategorie|komponenta|카테고리|분류|모듈|구분',
		),
	],
	[
		'name',
		exact(
			'(?:features?|items?|tasks?|names?|titles?|deliverables?|goals?|work|work items?|initiatives?|projects?|improvements?|capabilit(?:y|ies)|functionality|requirements?|stories|story|user story|tickets?|issues?|actions?|ideas?|enhancements?|what|topics?|proposals?|bugs?|fix(?:es)?|plugins?|integrations?|activities|activity|changes?|subject|summary|todo|outcomes?|epics?|feature name|task name|key features|endpoint|page|screen|tool|command|service)|funcionalidad(?:es)?|caracteristicas?|tareas?|tarefas?|recursos?|item|nome|nombre|fonctionnalites?|taches?|titre|nom|funktion(?:en)?|aufgaben?|merkmal|name|zadani[ea]|funkcj[ae]|nazwa|задач[аи]|функци[яи]|название|фича|что|功能|任务|任務|事项|名称|项目|特性|内容|機能|タスク|項目|名前|作業|施策|작업|기능|항목|elemento|attivita|funzionalita',
			'que entrego|que entrega|exigences?|exigencias?|anforderung(?:en)?|wymagani[ea]|требовани[ея]|вимог[аи]|requisit[oi]|eisen?|gereksinim(?:ler)?|tema|themes?|thema|themen|temat|тема|主题|主題|テーマ|주제|inhalt|inhalte|tresc|пункты?|пункт|blok|blok(?:lar)?|dokument[yae]?|documentos?|kierun(?:ek|ki)|направлени[ея]|напрям(?:и)?|(?:phase|fase|etap) ?/ ?(?:tache|tarea|tarefa|zadanie)|здано',
			'ozellik(?:ler)?|gorev(?:ler)?|madde|baslik|konu|proje|is kalemi|compit[oi]|titolo|nome|funzione|functie|functionaliteit|taak|taken|naam|titel|onderwerp|onderdelen|завдання|функція|назва|можливість|ukol(?:y)?|funkce|nazev|polozka|과제|업무|태스크|이름|제목|요구 ?사항|功能点|功能模块|功能名称|任务名称|工作项|工作内容|事項|機能名|タスク名|件名',
		),
	],
	[
		'text',
		exact(
			'descriptions?|details?|focus|features included|key deliverables|notes?|comments?|highlights?|scope|objectives?|direction|ideas|content|descripcion|descricao|detalles|notas|enfoque|foco|beschreibung|opis|описание|описание задачи|содержание|примечани[ея]|фокус|描述|说明|备注|重点|主要内容|説明|備考|概要|설명',
			'aciklama|detay(?:lar)?|notlar?|odak|kapsam|descrizione|dettagli|note|beschrijving|omschrijving|toelichting|opmerkingen|опис|примітк[аи]|деталі|popis|poznamk[ay]|zamereni|비고|상세|주요 내용|세부 ?내용|notes? ?/ ?comments?|observaciones|observacoes|remarques|anmerkungen?|bemerkungen?|uwagi|комментари[йи]',
		),
	],
];

/** Words within a longer name: "Current lines", "Meta final". Only where no whole name is known. */
const WITHIN: readonly (readonly [ColumnRole, RegExp])[] = [
	[
		'actual',
		/(?<!\p{L})(?:current|actual|today|now|achieved|measured|atual|actuel|aktuell|obecn\p{L}+|текущ\p{L}+|value|valor|wert)(?!\p{L})|当前|现在|現在/u,
	],
	['target', /(?<!\p{L})(?:target|goal|meta|objetivo|objectif|cible|ziel|целев\p{L}+)(?!\p{L})|目标|目標/u],
];

/** The role of a column by its header's words; `other` where they say nothing known. */
export const roleOfColumn = (header: string): ColumnRole => {
	const words = folded(header).replaceAll('ı', 'i');
	return (
		ROLES.find(([, pattern]) => pattern.test(words))?.[0] ??
		WITHIN.find(([, pattern]) => pattern.test(words))?.[0] ??
		'other'
	);
};
