import {STATUSES, type Status} from '../model/status.ts';
import {withRanges} from '../text/letters.ts';

/** Words of headings, one line for each language (or word field), lower case. */

/** Nouns that may stand beside a status without changing what the heading is about. */
const NOUNS: readonly string[] = [
	'features?|feature list|work|works|items?|tasks?|goals?|releases?|milestones?|phases?|improvements?|enhancements?|projects?|things|plans?|versions?',
	'developments?|initiatives?|functionality|functionalities|capabilities|changes|updates?|additions?|efforts?|priorities|areas?|objectives?|deliverables?',
	'considerations?|possibilities|directions?|roadmap|list|section|stuff|support|components?|modules?|epics?|stories|sprints?|status|track|topics?|issues?',
	'activities|experiments?|integrations?|content|steps?|checks?|requirements?|achievements?|requests?|candidates?|optimi[sz]ations?|explorations?|concepts?',
	'fixes|bug ?fixes|fields?|packages?|deliveries|actions?|extensions?|endpoints?|commands?|languages?|platforms?|bugs?|parts?|pieces?|targets?',
	'mejoras?|proyectos?|objetivos?|funcionalidades?|funciones|características|tareas?|trabajos?|recursos|cambios|elementos|versiones|entregas|hitos?|fases?|etapas?|desarrollos?',
	'melhorias?|projetos?|características|tarefas?|trabalhos?|funções|mudanças|itens|versões|marcos?|recursos?|entregáveis|atividades|desenvolvimentos?',
	'améliorations?|projets?|objectifs?|fonctionnalités?|fonctions?|tâches?|travaux|étapes?|évolutions?|versions?|chantiers?|éléments?|livrables?|développements?|sujets?',
	'verbesserungen|projekte|ziele|funktionen|aufgaben|arbeiten|punkte|themen|schritte|änderungen|erweiterungen|versionen|meilensteine|phasen|entwicklungen|vorhaben|arbeitspakete|features',
	'miglioramenti|progetti|obiettivi|funzionalità|funzioni|attività|compiti|lavori|elementi|versioni|sviluppi|passi|fasi|tappe',
	'verbeteringen|projecten|doelen|functies|functionaliteiten|functionaliteit|taken|werk|werkzaamheden|wijzigingen|onderdelen|versies|stappen|punten',
	'usprawnienia|ulepszenia|projekty|cele|funkcje|funkcjonalności|zadania|prace|zmiany|elementy|wersje|etapy|kroki|poprawki|rzeczy',
	'улучшения|проекты|цели|функции|функционал|задачи|возможности|работы|изменения|этапы|версии|релизы|доработки|фичи|пункты|вещи|шаги',
	'покращення|проєкти|цілі|функції|функціонал|завдання|задачі|можливості|роботи|зміни|етапи|версії|кроки|пункти',
	'vylepšení|projekty|cíle|funkce|úkoly|práce|změny|položky|verze|kroky|fáze|věci',
	'förbättringar|projekt|mål|funktioner|uppgifter|arbete|arbeten|ändringar|punkter|versioner|steg|faser|saker',
	'iyileştirmeler|geliştirmeler|projeler|hedefler|özellikler|özellik|görevler|işler|çalışmalar|değişiklikler|maddeler|sürümler|adımlar|aşamalar|fazlar|planlar|planları|hedefleri|özellikleri|görevleri|işleri|çalışmaları|geliştirmeleri',
	'versión|lanzamiento|versão|lançamento|étape|versione|versie|wersja|wydanie|etap|версия|релиз|этап|спринт|версія|реліз|етап|verze|vydání|fáze|utgåva|fas|sürüm|aşama|faz|hito|jalon|meilenstein',
	'功能|任务|事项|特性|機能|タスク|項目',
	"and|&|/|or|the|our|all|what'?s|we'?re|is|are|major|key|core|main|recently|recent|already|just|new|other|previous|past|earlier|currently",
	'community input|input|high-level|high level|short-term|technical|fully|latest|so far|yet|for|to|in|of|a|an|first|second',
	'und|y|o|e|ou|et|и|или|та|й|oraz|i|och|ve|en|di|la|las|los|el|les|le|die|der|das|gli|il|de|nuevas?|nuevos?|novas?|novos?|nouvelles?|neue|nuove|nieuwe|nowe|новые|нові|nové|nya|yeni|otras?|outras?|autres?|weitere|altre|andere|inne|другие|інші|další|andra|diğer',
];

/** A status as a word beside such a noun ("Geplante Funktionen"), where it has other endings than alone. */
const BESIDE_NOUNS: Readonly<Record<Status, readonly string[]>> = {
	research: [
		'explored|investigated|researched|considered',
		'experimentales|experimentais|expérimenta(?:le|les|ux)|experimentelle[nrs]?|sperimentali|experimentele|eksperymentalne',
		'экспериментальные|обсуждаемые|исследуемые|експериментальні|experimentální|experimentella|deneysel',
		'envisagée?s?|étudiée?s?|propuest[oa]s|propost[oa]s|vorgeschlagene[nrs]?|angedachte[nrs]?|proponowane|предлагаемые|пропоновані|navrhované|föreslagna|önerilen(?:ler)?',
	],
	backlog: [
		'potential|possible|desired|desirable|wanted|wished|suggested|unplanned|optional',
		'potenciales|posibles?|desead[oa]s?|solicitad[oa]s?|aplazad[oa]s?|opcionales|possíveis|potenciais|desejad[oa]s?|adiad[oa]s?|opcionais',
		'potentiel(?:le)?s?|possibles?|éventuel(?:le)?s?|souhaitée?s?|reportée?s?|demandée?s?|optionnel(?:le)?s?',
		'potenzielle[nrs]?|mögliche[nrs]?|denkbare[nrs]?|gewünschte[nrs]?|verschobene[nrs]?|zurückgestellte[nrs]?|optionale[nrs]?',
		'potenziali|possibili|desiderate?i?|rimandat[ei]|mogelijke|potentiële|gewenste|uitgestelde|możliwe|potencjalne|pożądane|odłożone',
		'возможные|потенциальные|желаемые|желательные|отложенные|можливі|потенційні|бажані|відкладені',
		'možné|potenciální|odložené|möjliga|potentiella|önskade|uppskjutna|olası|potansiyel|ertelenen(?:ler)?|istenen(?:ler)?',
	],
	planned: [
		'planificad[oa]s?|planead[oa]s?|previst[oa]s?|pendientes?|futur[oa]s?|próxim[oa]s?|planejad[oa]s?|pendentes?|prévue?s?|planifiée?s?|futures?|prochaine?s?|restante?s?',
		'(?:geplant|zukünftig|künftig|kommend|anstehend|ausstehend|offen|bevorstehend|vorgesehen|nächst|verbleibend)e[nrs]?',
		'(?:pianificat|previst|futur|programmat|rimanent)[oaie]|prossim[oaie]|prossimi|geplande?|toekomstige|komende|openstaande|resterende',
		'(?:za)?planowan[eya]|przyszł[eay]|nadchodząc[eay]|pozostał[eay]|oczekując[eay]|następn[eay]',
		'(?:за)?планированные|планируемые|будущие|предстоящие|ожидаемые|оставшиеся|следующие|нереализованные|невыполненные|(?:за)?плановані|майбутні|наступні|невиконані',
		'(?:na)?plánovan[éáý]|budoucí|nadcházející|připravovan[éáý]|zbývající|planerade?|kommande|framtida|återstående|planlanan(?:lar)?|gelecek|yapılacak|sıradaki|kalan',
	],
	'in-progress': [
		'(?:laufend|begonnen)e[nrs]?|aktuelle[nrs]? (?=.)|lopende|huidige|in corso',
		'bieżąc[eay]|trwając[eay]|rozpoczęt[eay]|realizowan[eay]|текущие|начатые|выполняемые|разрабатываемые|поточні|розпочаті',
		'probíhající|rozpracovan[éáý]|pågående|påbörjade|devam eden(?:ler)?|süren|geliştirilen(?:ler)?|actuales|atuais|actuel(?:le)?s|attuali',
	],
	blocked: [
		'bloquead[oa]s?|pausad[oa]s?|bloquée?s?|suspendue?s?|(?:blockiert|pausiert)e[nrs]?|bloccat[ei]|geblokkeerde|zablokowane|wstrzymane|заблокированные|приостановленные|заблоковані|blokované|blockerade|engellenen(?:ler)?',
	],
	done: [
		'added|corrected|corrigée?s?|corregid[oa]s?|corrigid[oa]s?|livrée?s?|implémentée?s?|réalisée?s?|terminée?s?|publiée?s?|existantes?',
		'(?:abgeschlossen|erledigt|umgesetzt|veröffentlicht|ausgeliefert|implementiert|fertiggestellt|behoben|fertig|bestehend)e[nrs]?',
		'(?:completat|implementat|rilasciat|realizzat|terminat|consegnat|conclus|esistent)[oaie]|voltooide?|afgeronde?|opgeleverde?|gerealiseerde?|uitgebrachte?',
		'(?:ukończon|zakończon|zrealizowan|wykonan|wdrożon|gotow|wydan|zrobion)(?:e|y|a|ych)',
		'(?:завершенн|завершённ|выполненн|реализованн|готов|сделанн|выпущенн)(?:ые|ая|ое|ый)|(?:завершен|виконан|реалізован|готов|зроблен|випущен)(?:і|а|е|ий)',
		'(?:dokončen|hotov|splněn|vydan|implementovan)[éáý]|slutförda|avslutade|lanserade|färdiga|klara|genomförda|tamamlanan(?:lar)?|tamamlanmış|biten(?:ler)?|yayınlanan(?:lar)?|yapılan(?:lar)?',
	],
	dropped: [
		'descartad[oa]s?|cancelad[oa]s?|rechazad[oa]s?|rejeitad[oa]s?|abandonnée?s?|rejetée?s?|annulée?s?|(?:verworfen|abgelehnt|gestrichen|abgebrochen)e[nrs]?',
		'scartat[ei]|annullat[ei]|rifiutat[ei]|vervallen|geannuleerde|afgewezen|odrzucone|anulowane|porzucone|отмененные|отменённые|отклоненные|отклонённые|скасовані|відхилені|zrušené|zamítnuté|avbrutna|strukna|iptal edilen(?:ler)?|reddedilen(?:ler)?',
	],
};

const whole = (list: readonly string[]): RegExp => new RegExp(withRanges(`^(?:${list.join('|')})$`), 'u');

const noun = whole(NOUNS);

/** Whether a word names work as such ("features"), so that a heading is about nothing more by it. */
export const isNoun = (word: string): boolean => noun.test(word.toLowerCase());

const besideNouns = STATUSES.map(status => [status, whole(BESIDE_NOUNS[status])] as const);

/** The status that words state beside nouns of work, in the endings that they take there. */
export const statusBesideNouns = (words: string): Status | null =>
	besideNouns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** "What is", "Что сейчас", "Lo que ya está": what leads a heading that says how things stand. */
export const ASKING = new RegExp(
	withRanges(
		"^(?:what(?:'s| is| are| has been| was| we(?:'ve| have)?)?|things(?: we(?:'re| are))?|lo que|qué|o que|ce qui|ce que|ce sur quoi|was|woran|cosa|ciò che|quello che|wat|waar|co|nad czym|что|над чем|що|над чим|na čem|vad|ne|neler)\\s+" +
			"(?:(?:already|now|currently|still|we(?:'re| are)?|is|are|ya|está|están|hay|estamos|já|estão|foi|est|a été|nous|déjà|ist|sind|schon|bereits|gerade|noch|wir|è|già|stato|stiamo|is|zijn|al|nu|we|jest|już|zostało|są|уже|сейчас|мы|было|ещё|еще|вже|зараз|ми|ще|je|už|jsou|bylo|är|redan|vi|har)\\s+)*",
	),
	'u',
);

/** Where the work stands now, said of the stretch itself: "current quarter", "we are here". */
export const CURRENT = new RegExp(
	withRanges(
		[
			"^(?:the |our )?(?:current|present|ongoing|active) (?:quarter|sprint|phase|milestone|iteration|cycle|month|week|focus|stage|step|priority|work|period)$|^(?:we are|we're|you are) here$|^in flight$",
			'(?:trimestre|sprint|fase|etapa|hito|mes|foco|enfoque) (?:actual|atual|attuale|corrente|corriente|en curso|in corso)|(?:phase|étape|trimestre|sprint|jalon|mois) (?:actuel(?:le)?|en cours)',
			'aktuelle[rs]? (?:phase|quartal|sprint|meilenstein|stand|schwerpunkt)|laufende[rs]? (?:phase|quartal|sprint)|huidig[e]? (?:fase|kwartaal|sprint|mijlpaal)|nuvarande (?:fas|kvartal|sprint|steg)',
			'(?:obecn[yae]|bieżąc[yae]|aktualn[yae]) (?:etap|kwartał|sprint|faza)|(?:текущ(?:ий|ая|ее)|поточн(?:ий|а|е)) (?:этап|квартал|спринт|фаза|релиз|етап|реліз|шаг|крок)|(?:současn|aktuáln)[íýáé] (?:fáze|kvartál|sprint|etapa)',
			'(?:mevcut|şu anki|güncel) (?:aşama|faz|çeyrek|sprint|dönem)|(?:当前|目前|現在の?|현재\\s?)(?:的)?(?:阶段|階段|季度|迭代|冲刺|里程碑|重点|フェーズ|段階|スプリント|四半期|단계|분기|스프린트)',
		].join('|'),
	),
	'u',
);

/** "Later", "以后": how far ahead the work is, and nothing about how it stands. */
export const FAR_AHEAD =
	/^(?:later|later on|afterwards|thereafter|más adelante|más tarde|después|luego|depois|mais tarde|mais adiante|plus tard|par la suite|später|danach|più avanti|più tardi|dopo|in seguito|daarna|później|potem|позже|потом|позднее|пізніше|потім|згодом|sonra|daha sonra|ileride|později|potom|senare|därefter|以后|以後|之后|之後|稍后|後で|あとで|その後|나중에|이후|추후)$/u;
