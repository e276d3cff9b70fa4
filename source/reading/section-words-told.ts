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
	weakly(
		'technical notes',
		'(?:verification|validation|testing|measurement|known[- ]good) baselines?$|(?:api|feature|component|module|interface) (?:maturity|stability)(?: levels?| model| matrix| table)?$|(?:field|column|data|key|type|name) mappings?$|bills? of materials$',
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
