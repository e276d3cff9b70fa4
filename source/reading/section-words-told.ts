import {only, rule, type TopicRule, weakly} from './section-rule.ts';

/** Headings of what is told beside the work: how it is ordered, weighed and decided, and what is open; a line for each word field. */
export const TOLD_TOPICS: readonly TopicRule[] = [
	rule(
		'reference',
		'how the work is done',
		'^how to (?!(?:influence|contribute|help|participate|get|join|give|vote|suggest|track|follow|use|update|request|propose|submit|read|measure)(?![\\p{L}]))\\p{L}+',
		'(?:suggested|recommended|proposed|rough|release|work|task) sequencing(?: notes)?$|^sequencing(?: notes)?$|(?:\\p{L}+ ){0,2}rationale$|^rationale (?:for|behind|of) .+',
		"(?:time-?boxing|planning|scheduling|timeline|sequencing|source|process|scope|maintainers?'?|author'?s?'?|editorial|roadmap|dependency|prioriti[sz]ation|estimation|reviewers?'?) notes(?= |$)",
		'(?:decision|scoring|evaluation|ranking) (?:framework|tree|rubric|model)$',
		'registro de (?:decisiones|decisoes)|entscheidungsprotokoll|журнал решений',
	),
	rule(
		'reference',
		'background',
		'(?:priority|impact|effort|value|eisenhower|raci|responsibility|impact ?(?:[/-]|vs\\.?|and) ?effort|effort ?(?:[/-]|vs\\.?|and) ?(?:impact|value)|contribution value|contribution) matri(?:x|ces)$|matriz de (?:prioridades?|prioriza\\p{L}+|impacto)|matrice (?:de priorite|des priorites|di priorita)|prioritatenmatrix|матрица приоритетов|матриця пріоритетів|macierz priorytetow|oncelik matrisi|优先级矩阵|優先度マトリクス|우선순위 매트릭스',
		'(?:launch|roll-?out|go-to-market|gtm) (?:strategy|approach)$|estrategia de (?:lanzamiento|lancamento)|strategie de lancement|(?:markteinfuhrungs|launch-?)strategie|strategia (?:di lancio|wprowadzenia)|стратегия запуска|стратегія запуску|发布策略|上线策略|ローンチ戦略|출시 전략',
	),
	only(
		'reference',
		'background',
		'(?:business |user |customer )?value',
		'pay-?offs?',
		'why it matters(?: .*)?',
		'upsides?',
	),
	only('reference', 'a vision', 'strategic (?:directions?|context|positioning|narrative|intent)'),
	rule(
		'reference',
		'how to take part',
		'^for (?:new|planned|proposed|existing|requested|small|larger?|minor|major|breaking) (?:features?|ideas?|changes|proposals|contributions?|requests|bugs|fixes)$',
	),
	weakly('how the work is done', 'execution order$'),
	weakly(
		'technical notes',
		'(?:verification|validation|testing|measurement|known[- ]good) baselines?$|(?:api|feature|component|module|interface) (?:maturity|stability)(?: levels?| model| matrix| table)?$|bills? of materials$',
		'решения по архитектуре|архитектурные решения|архітектурні рішення|decisiones (?:de arquitectura|arquitectonicas|tecnicas)|decisoes (?:de arquitetura|arquiteturais|tecnicas)|decisions (?:d.architecture|techniques|architecturales)|architekturentscheidungen|technische entscheidungen|decyzje (?:architektoniczne|techniczne)|decisioni (?:architetturali|tecniche)|architectuurbeslissingen|architektonicka rozhodnuti|mimari kararlar|架构决策|技术决策|設計上の決定|技術的決定|아키텍처 결정',
	),
	rule(
		'reference',
		'risks',
		'(?:known |remaining |current )?(?:rough edges|gotchas|footguns?|quirks)(?=$|\\s*[:(])',
		'(?:открытые|нереш[её]нные|спорные) вопросы|відкриті питання|(?:preguntas|cuestiones) (?:abiertas|pendientes)|(?:questoes|perguntas) (?:em aberto|abertas|pendentes)|questions (?:ouvertes|en suspens)|offene fragen|domande aperte|open vragen|(?:otwarte|nierozstrzygniete) (?:pytania|kwestie)|otevrene otazky|oppna fragor|acık sorular|(?:待解决|未决|开放)(?:的)?(?:问题|事项)|未解決の(?:課題|問題|質問)|(?:미해결|열린) ?질문',
	),
	only(
		'reference',
		'how the work is done',
		'(?:fixed |final |confirmed |settled |agreed |main )?decisions?(?: (?:taken|made|so far|summary|to date))?',
		'decisiones(?: .*)?|decisoes(?: .*)?|decisions (?:prises|actees|cles)|(?:getroffene |wichtige )?entscheidungen|(?:podjete |kluczowe )?decyzje|(?:принятые|ключевые) решения|(?:прийняті|ключові) рішення|decisioni(?: (?:prese|chiave))?|(?:genomen )?beslissingen|(?:alınan )?kararlar|(?:prijata )?rozhodnuti',
		'(?:已?(?:确定|敲定)的?)?(?:决策|决定)(?:汇总|摘要)?|(?:確定した)?決定(?:事項)?(?:のまとめ|一覧)?|(?:확정된 )?결정(?: ?(?:사항|요약|내용))*',
	),
	only(
		'reference',
		'background',
		'(?:what (?:we|i)(?:.ve)? )?learn(?:ed|t|ings)|takeaways|lecciones(?: aprendidas)?|lo aprendido|(?:licoes aprendidas|aprendizados)|(?:lecons apprises|enseignements|ce que (?:nous avons|on a) appris)|(?:erkenntnisse|gelerntes|was wir gelernt haben)|(?:wnioski|czego sie nauczylismy)|(?:извлеч[её]нные уроки|выводы|чему (?:мы )?научились)|(?:висновки|чого (?:ми )?навчилися)|(?:lezioni apprese|cosa abbiamo imparato)|(?:geleerde lessen|wat we leerden)|(?:ogrenilenler|cıkarılan dersler)|(?:ponauceni|co jsme se naucili)',
		'经验(?:教训|总结)|学到的?(?:东西|内容)?|学んだこと|教訓|振り返り|배운 (?:것|점)|교훈|회고',
	),
	only(
		'reference',
		'links to read more',
		'(?:key|important|main|project|core) links|links?|enlaces (?:clave|importantes|utiles)|links (?:importantes|uteis)|liens (?:utiles|cles|importants)|(?:wichtige|nutzliche) links|(?:wazne|przydatne) linki|(?:полезные|важные) ссылки|(?:корисні|важливі) посилання|link utili|(?:handige|belangrijke) links|(?:onemli |faydalı )?baglantılar|(?:uzitecne )?odkazy',
		'(?:重要|常用|相关|核心)?链接|(?:主要|関連|重要)?リンク(?:集)?|(?:핵심|주요|관련|유용한)? ?링크(?: 모음)?',
	),
	only(
		'reference',
		'how to take part',
		'(?:team |members? |developers? |contributors? )+on-?boarding(?: (?:checklist|guide|steps))?|on-?boarding checklist',
		'팀원? ?온보딩(?: ?체크리스트| ?가이드)?|온보딩 ?체크리스트|(?:新人|团队|成员)入职(?:清单|指南)?|オンボーディング(?:チェックリスト|手順)|онбординг (?:команды|участников)|(?:lista de )?(?:incorporacion|integracao)(?: del equipo| da equipe)?|(?:checklist d.)?integration de l.equipe|einarbeitung(?: .*)?|wdrozenie (?:zespolu|nowych osob)',
	),
	only(
		'reference',
		'a change log',
		'(?:phase|progress|work|development|dev|build) (?:log|diary|journal)',
		'registro de (?:fases|cambios|mudancas|progresso|progreso|avances)',
		'(?:diario|bitacora) de .*',
		'journal de bord',
		'(?:fortschritts|arbeits)(?:protokoll|tagebuch)',
		'dziennik (?:prac|zmian)',
		'журнал (?:работ|изменений|этапов|робіт|змін)',
	),
];
