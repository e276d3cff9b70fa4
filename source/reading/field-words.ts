import {withRanges} from '../text/letters.ts';

/**
 * The names of fields ("Target: March 2027"), folded, one line for each language; adding a language is adding its lines.
 */
const exact = (...lines: readonly string[]): RegExp =>
	new RegExp(withRanges(`^(?:${lines.join('|')})$`), 'u');

export const STATUS_NAMES = exact(
	'(?:current |overall |project |implementation |development )?(?:status|state|progress)|status(?: atual| actual)?',
	'estado(?: actual| atual)?|progreso|situacion|situacao|andamento|progresso',
	"statut(?: actuel)?|etat(?: d'avancement| actuel)?|avancement|(?:aktueller )?(?:status|stand)|fortschritt|umsetzungsstand",
	'stato(?: attuale)?|avanzamento|(?:huidige )?status|voortgang|stan(?: obecny| realizacji| prac)?|postep',
	'(?:текущ(?:ий|ее) )?(?:статус|состояние)|готовность|прогресс|(?:поточний )?(?:стан|статус)|прогрес|готовність',
	'(?:aktualni )?stav|(?:nuvarande )?status|laget?|(?:mevcut )?durum(?:u)?|ilerleme|asama durumu',
	'(?:当前)?(?:状态|狀態|进度|進度)|ステータス|状態|状況|進捗|상태|진행 ?(?:상황|상태|률)|현황|trang thai|tien do',
);

const KIND_OF_DATE =
	'(?:target|planned|expected|estimated|proposed|projected|tentative|release|delivery|completion|launch|ship|due|start|end|target release|target completion)';

export const PERIOD_NAMES = exact(
	`(?:${KIND_OF_DATE} )?(?:target(?:ed)?|date|dates|timeline|timeframe|time frame|eta|due|deadline|when|quarter|schedule|scheduled|planned|period|release|target date|completion|delivery|window|milestone date)`,
	'(?:target|planned|expected|estimated|projected) launch|start|starts|begins?|end|ends|finish',
	'plazo|periodo|fecha(?: objetivo| estimada| limite| prevista| de (?:entrega|inicio|fin))?|cronograma|cuando|trimestre|inicio|fin',
	'prazo|data(?: prevista| alvo| limite| estimada| de (?:entrega|inicio|fim))?|previsao|quando|entrega prevista',
	'echeance|date(?: cible| prevue| limite| de (?:debut|fin|livraison))?|periode|calendrier|delai|quand|livraison prevue',
	'zeitraum|zieltermin|zieldatum|termin|zeitplan|datum|frist|wann|geplant fur|quartal|fertigstellung',
	'scadenza|data(?: obiettivo| prevista| di rilascio)|tempistica|(?:streef|doel|op)?(?:datum|leverdatum)|planning|wanneer|kwartaal',
	'okres|data (?:docelowa|wydania|zakonczenia)|planowan[ya] (?:data|termin)|kiedy|kwartal|harmonogram',
	'(?:целев(?:ая|ой) |планов(?:ая|ый) )?(?:срок(?:и)?|дата|период)|квартал|когда|дедлайн|планируется|(?:цільова |планова )?(?:термін(?:и)?|дата|період)|коли|дедлайн',
	'(?:cilove |planovane )?(?:datum|termin)|obdobi|kdy|harmonogram|(?:mal|slut|leverans)datum|tidsplan|tidsram|nar|kvartal',
	'(?:hedef(?:lenen)?|planlanan|teslim|bitis|baslang[ıi]c|tahmini) (?:tarih(?:i)?|surum tarihi|zaman)|tarih(?:i)?|zaman cizelgesi|takvim|ne zaman|ceyrek|donem',
	'时间(?:线|表|节点)?|计划时间|目标时间|目标日期|预计(?:时间|完成时间|日期)|截止(?:日期|时间)|計劃時間|預計時間|何时|发布时间|开始时间|结束时间',
	'期限|時期|期間|目標時期|予定(?:日|時期)?|リリース(?:予定)?時期|いつ|기간|목표(?: ?(?:시기|일|날짜))?|일정|예정(?:일)?|시기|마감(?:일)?|언제|thoi gian|han chot',
);

export const DONE_NAMES = exact(
	'completed|done|shipped|released|finished|delivered|launched|date completed|completion date|completed on|released on',
	'completad[oa](?: el)?|concluid[oa](?: em)?|terminad[oa]|lanzad[oa]|lancad[oa]|termine(?: le)?|livre(?: le)?|publie(?: le)?|abgeschlossen(?: am)?|veroffentlicht(?: am)?|erledigt(?: am)?',
	'completato(?: il)?|rilasciato(?: il)?|voltooid(?: op)?|afgerond(?: op)?|ukonczono|zakonczono|wydano|завершено|выпущено|випущено|dokonceno|vydano|slutfort|lanserat|tamamlandi|yayinlandi',
	'完成(?:时间|日期|于)?|发布日期|完了日|リリース日|公開日|완료일|출시일',
);

export const REMARK_NAMES = exact(
	'focus(?: areas?)?|goals?|deliverables?|objectives?|theme|summary|(?:(?:target|expected|desired|key) )?outcomes?|purpose|aim|result|highlights?|note|notes|primary goal|main goal|key goal',
	'objectif|objetivo|meta|enfoque|foco|ziel|fokus|obiettivo|doel|focus|cel|цель|мета|ціль|cil|mal|hedef|amac|odak|目标|重点|目標|ゴール|説明|초점|muc tieu',
);

/** Other names of attributes: lines such as "Effort: 3 days" are no work. */
export const ATTRIBUTE_NAMES = exact(
	'unlocks|unblocks|enables|depende de|desbloquei?a|habilita|depend de|debloque|hangt ab von|abhangig von|ermoglicht|zalezy od|odblokowuje|зависит от|разблокирует|залежить від|розблоковує|dipende da|sblocca|afhankelijk van|ontgrendelt|baglı oldugu|zavisi na|odblokuje|依赖于?|解锁|前置(?:条件|依赖)?|产出|依存|前提|의존성?|선행 ?(?:조건|작업)',
	'what (?:it is|it does|is it)|why(?: it matters| this matters| now)?|how(?: it works)?|use cases?|features?/benefits?|problem(?: solved)?|que es|por que(?: importa)?|caso de uso|o que e|cas d.usage|c.est quoi|was (?:es|das) ist|warum|anwendungsfall|cos.e|perche|co to jest|dlaczego|что это|сценарий|problema|problem|probleme|solucao|solucion|soluzione|losung|rozwiazanie|проблема|решение|是什么|为什么(?:重要)?|解决(?:方案|的问题)|问题|用例|使用场景|好处|概要|メリット|課題|解決策|ユースケース|なぜ重要か|사용 사례|왜 중요한가|문제|해결책|이점',
	'fora d[eo] escopo|fuera de(?:l)? alcance|hors (?:perimetre|scope)|nicht im umfang|poza zakresem|вне (?:рамок|области)|fuori ambito|buiten scope|kapsam dısı|不在范围|対象外|범위 외',
	'documenta(?:cao|cion|tion)(?: (?:relacionad[ao]s?|associee))?|dokumentation|docs|estado a(?:ctual|tual)|prs?(?:/docs)?|docs/prs?|目的|动机|现状|参考',
	'priority|effort|(?:estimated |total |est\\.? )?(?:effort|time|duration|cost|hours|budget|size|complexity)|estimate[ds]?|estimated (?:effort|time|duration|cost|size)|owner|owners|assignee|assigned(?: to)?|lead|team|responsible|dependenc(?:y|ies)|depends(?: on)?|(?:currently )?blocked (?:by|on|until)|waiting (?:on|for)|on hold (?:for|until)|concept|core idea|hypothesis|blocks|blocker|risk|risk level|impact|value|business value|complexity|difficulty|size|location|file|files|module|package|branch|pr|rfc|issue|issues|tracking issue|tracking|rationale|reason|why|description|details|context|reference|references|see|link|links|docs|documentation|version|versions?|versao|versione|wersja|версия|category|type|tags?|labels?|author|reviewers?|approver|author|created|updated|last updated|prerequisites?|requires|requirements?|acceptance|acceptance criteria|success criteria|test|tests|verification|verify|technical approach|approach|implementation|solution|problem|current state|current|before|after|benefits?|use case|use cases|example|examples?|output|input|plans|metrics?|success metrics?|kpi|mitigation|probability|likelihood|impact|severity|monitoring|trigger|stakeholders?|contact|cost|roi|revenue|users?|scope|out of scope|non-goals?|note|notes|warning',
	'prioridad|prioridade|priorite|prioritat|priorytet|приоритет|优先级|優先度|優先級|responsable|responsavel|verantwortlich|负责人|担当|担当者|esfuerzo|esforco|duree|duracion|duracao|dauer|czas|описание|длительность|工作量|工时|工数|预计时间|描述|依赖|branche|objectif|cible|fichiers?|livrables?|pre-?requis|depend(?:e|encias)(?: de)?',
	'dependencias|descripcion|riesgos?|impacto|motivo|duracion estimada|complejidad|beneficios?|requisitos|propietario|equipo|notas?',
	'responsaveis|descricao|riscos?|complexidade|beneficios?|dependencias|estimativa|equipe|notas?|requisitos',
	'effort|responsables?|dependances|risques?|raison|complexite|equipe|estimation|prerequis|benefices?|charge',
	'aufwand|abhangigkeit(?:en)?|beschreibung|risik(?:o|en)|komplexitat|verantwortliche[rn]?|begrundung|nutzen|schatzung|voraussetzungen|notiz(?:en)?',
	'priorita|sforzo|responsabile|dipendenze|descrizione|durata|stima|impatto|rischi(?:o)?|prioriteit|inspanning|eigenaar|afhankelijkheden|beschrijving|verantwoordelijke?|schatting|duur|risico(?:.s)?|reden',
	'opis|szacowany czas|zaleznosci|odpowiedzialn[ya]|naklad(?: pracy)?|ryzyk[oa]|powod|zlozonosc|uwagi',
	'зависимости|зависит от|ответственный|исполнитель|оценка|риск(?:и)?|почему|зачем|сложность|влияние|команда|трудозатраты|пріоритет|опис|тривалість|відповідальний|залежності|оцінка|ризик(?:и)?|чому|складність',
	'odhad|vlastnik|zavislosti|popis|narocnost|rizik[oa]|proc|prioritet|ansvarig|beroende(?:n)?|beskrivning|insats|uppskattning|varfor|risk(?:er)?',
	'oncelik|sure|tahmini sure|sorumlu(?:lar)?|bag[ıi]ml[ıi]l[ıi]k(?:lar)?|ac[ıi]klama|efor|etki|risk(?:ler)?|zorluk|neden|ekip|maliyet|gereksinimler|notlar',
	'预计工作量|工期|难度|风险|原因|影响|复杂度|责任人|備考|备注|依存(?:関係)?|難易度|リスク|理由|影響|工期|우선순위|담당(?:자)?|설명|의존성|공수|난이도|이유|영향|비고|uu tien',
);
