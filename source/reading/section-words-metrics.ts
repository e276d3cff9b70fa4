import {only, rule, type TopicRule} from './section-rule.ts';

const PERFORMANCE = '(?:performance|kpi|erfolgs|leistungs|qualitats|ziel)';

/** Headings that speak of targets and of criteria of success; a line for each language. */
const TARGETS: readonly string[] = [
	'(?:success|target|key|performance|quality|exit|launch|release|completion|graduation|measurable|business|adoption|technical|validation|impact|acceptance test|ship|shipping|promotion|gate|milestone|readiness|stability|tracking|evaluation|go[/-]no-go|go[/-]live) (?:metrics?|criteria|criterion|indicators?|measures?|kpis?|signals?)',
	"(?:v?\\d[\\w.]*|stable|beta|alpha|ga|mvp|outcome|acceptance test|sign-?off) criteria|^(?:test )?coverage goals$|^stretch targets$|^target performance$|(?:signs|metrics|indicators|outcomes) (?:of|and|&) (?:success|metrics|kpis)|we(?: will|'ll)? know .{2,40} (?:when|if)$|^(?:done|ready|complete)(?: \\p{L}+){0,3} (?:when|means)$",
	'criteria (?:for|of) (?:success|completion|done|release|launch|stable|ga|v?\\d[\\w.]*)|success (?:factors|looks like|conditions|thresholds?)|(?:exit|release|launch|go[/-]no-go) (?:conditions|gates?)',
	"kpis?|okrs?|key results?|metrics (?:and|&) (?:kpis?|targets?|goals?|gates?|guardrails|criteria|signals|success|measurement)|(?:goals|objectives|targets) (?:and|&) (?:metrics|kpis|key results)|measures? of success|how (?:we|we will|we'll|will we|to|we will know|do we) measure(?: (?:success|progress|it))?|how (?:we|will we|we will|do we|we'll) know|measuring (?:success|progress|impact)|what success looks like|definition of success|slos?|slis?|service level (?:objectives?|indicators?)",
	'success definitions?|(?:phase|milestone|sprint|release|stage|version|mvp|launch) (?:[\\p{L}\\d.]{1,5} )?success(?= ?(?:$|\\())|(?:success|validation|milestone|phase|stage|verification|go[/-]no-go) gates?$',
	'(?:performance|quality|coverage|adoption|growth|metric|kpi|numeric|latency|business|revenue|technical performance|quarterly|annual|yearly|monthly|measurable|quantitative|numerical|reliability|availability|efficiency|cost|accuracy|scale|scalability|usage|user|test|testing|\\d+[- ]day) (?:targets?|goals & metrics|benchmarks? targets?)|^(?:end[- ]of[- ])?(?:(?:q[1-4]|h[12]|year|quarter|fy)(?:[- ](?:end|20\\d\\d))?|20\\d\\d) targets?|targets? (?:metrics?|kpis?|numbers|values|outcomes|results|figures|(?:for|by) (?:q[1-4]|h[12]|20\\d\\d|v?\\d[\\w.]*|the (?:year|quarter)))',
	'(?:measurable|quantitative|quantifiable|numeric|numerical|performance|smart) (?:goals|objectives|outcomes|results)|performance budgets?|(?:done|ready|complete|finished|successful|we are done) when|(?:metrics|kpis|numbers|figures) (?:we|to|i) (?:watch|track|follow|measure|look at|monitor)|north[- ]star metrics?|numbers that matter',
	'criterios? (?:de|del) (?:exito|salida|finalizacion|cierre|completitud|lanzamiento|calidad|medicion)|metricas?(?: de exito| clave| objetivo| principales)?|indicadores(?: de exito| clave| de rendimiento| de desempeno| de progreso)?|(?:objetivos|metas|resultados) (?:medibles|cuantitativ[oa]s|cuantificables|clave|de rendimiento)|resultados clave',
	'criterios? (?:de|do) (?:sucesso|exito|saida|conclusao|encerramento|lancamento|qualidade)|metricas de sucesso|indicadores[- ](?:chave|de sucesso|de desempenho|de performance|de progresso)|(?:objetivos|metas) (?:mensuraveis|quantitativ[oa]s|de desempenho|de performance)|resultados[- ]chave|como medi(?:mos|remos|r o sucesso)',
	'criteres? (?:de|du) (?:succes|reussite|sortie|fin|completion|lancement|qualite)|indicateurs(?: cles?| de succes| de performance| de reussite| de suivi)?|metriques(?: de succes| cles?)?|objectifs (?:chiffres|mesurables|quantifies|quantitatifs|de performance)|resultats[- ]cles?|mesures? du succes',
	`erfolgskriterien|erfolgs(?:metriken|kennzahlen|indikatoren|faktoren|messung)|${PERFORMANCE}[- ]?(?:kennzahlen|indikatoren|metriken|werte)|kennzahlen|metriken|messgrossen|messbare (?:ziele|ergebnisse)|leistungsziele|performance-ziele|qualitatsziele|abschlusskriterien|ausstiegskriterien|exit-kriterien|freigabekriterien|schlusselergebnisse|schlusselkennzahlen`,
	'(?:kryteria|kryterium) (?:sukcesu|wyjscia|ukonczenia|zakonczenia|gotowosci|jakosci)|metryki(?: sukcesu)?|mierniki(?: sukcesu)?|(?:kluczowe )?wskazniki(?: sukcesu| efektywnosci)?|cele (?:mierzalne|liczbowe|ilosciowe|wydajnosciowe)|mierzalne cele|kluczowe (?:wyniki|rezultaty|metryki)',
	'критери[ийя] (?:успеха|успешности|готовности|завершения|завершённости|выхода|качества|релиза)|(?:ключевые )?метрики(?: успеха)?|(?:целевые |ключевые )?показатели(?: успеха| эффективности| качества)?|измеримые (?:цели|результаты)|количественные цели|ключевые результаты|целевые (?:метрики|значения)',
	'критері[їйя] (?:успіху|готовності|завершення|виходу)|метрики(?: успіху)?|(?:цільові |ключові )?показники(?: успіху)?|вимірювані цілі|ключові результати',
	'(?:criteri|criterio) di (?:successo|uscita|completamento|qualita)|metriche(?: di successo| chiave)?|indicatori(?: chiave| di successo| di performance| di prestazione)?|obiettivi (?:misurabili|quantitativi|di performance)|risultati chiave',
	'succescriteria|succes(?:metrieken|indicatoren|factoren)|(?:kern)?prestatie-?indicatoren|meetbare (?:doelen|doelstellingen|resultaten)|prestatiedoelen|kernresultaten|meetwaarden|metrieken|exitcriteria',
	'basar[ıi] (?:kriterleri|metrikleri|olcutleri|gostergeleri|kriterler|olcumleri)|(?:performans|teknik|is|kullan[ıi]c[ıi]|kalite|temel|ana|hedef|urun|buyume) (?:metrikleri?|gostergeleri?|kriterleri?|olcutleri?)|performans hedefleri|(?:anahtar|kilit) (?:sonuclar|gostergeler|metrikler)|(?:c[ıi]k[ıi]s|tamamlanma|kalite) kriterleri|olculebilir hedefler|metrikler|olcutler',
	'kriteria (?:uspechu|uspesnosti|dokonceni|kvality)|metriky(?: uspechu)?|klicove (?:ukazatele|vysledky|metriky)|meritelne cile|ukazatele(?: uspechu| vykonu)?',
	'^(?:月度|季度|年度|阶段|每周|里程碑)验收(?:标准|条件)$|(?:发布|發布|上线|上線|准出|退出|验收|版本)门槛|(?:發布|上線)門檻|リリースゲート|출시 ?(?:게이트|관문)|验收指标|驗收指標|(?:成功|衡量|评估|評估|考核|完成|退出|准出|准入|里程碑|达成|達成|发布|通过|通過)(?:指标|指標|标准|標準|准则|定义|定義|条件)|指标|指標|关键(?:结果|成果)|關鍵(?:結果|成果)|(?:性能|质量|品質|量化|数量|业务|業務|效能)(?:指标|指標|目标|目標)|(?:目标|目標)(?:指标|指標|数值|值)|成功的?(?:定义|衡量)',
	'関键指标|(?:成功|達成|完了|終了|リリース|品質|評価|合格|卒業)の?(?:指標|基準|条件|定義|クライテリア)|(?:評価|目標|成果|重要|主要|定量|成功の?)(?:指標|メトリクス)|(?:数値|定量|性能|品質|パフォーマンス)(?:目標|ターゲット)|目標値|主要な(?:成果|結果)|主な成果指標|メトリクス|マイルストーン基準',
	'(?:성공|완료|종료|출시|품질|평가|핵심|주요|성과|목표|측정|달성|비즈니스|기술) ?(?:지표|기준|척도|메트릭)|지표|성공 조건|핵심 (?:결과|성과)|(?:정량|성능|수치|측정 가능한) ?목표|메트릭',
];

/** Headings about what a piece of work or a phase should bring about. */
const EXPECTED: readonly string[] = [
	'(?:expected|anticipated|projected|desired|intended|estimated|target) (?:results?|outcomes?|impacts?|benefits?|gains|improvements?|effects?)',
	'(?:resultados?|impactos?|beneficios?|mejoras|melhorias) (?:esperad[oa]s?|previst[oa]s?)|(?:resultats?|impacts?|benefices?|gains|effets) (?:attendus?|escomptes|vises|prevus)|(?:erwartete[rs]?) (?:ergebnisse?|wirkung(?:en)?|auswirkungen|nutzen)|(?:oczekiwan[ey]|spodziewan[ey]) (?:wyniki|rezultaty|efekty|korzysci)',
	'ожидаемы[йе] (?:результаты?|эффекты?|итоги)|очікуван[іий] (?:результати?|ефекти?)|(?:risultati|benefici|impatti) (?:attesi|previsti)|verwachte (?:resultaten|uitkomsten|impact|voordelen)|beklenen (?:sonuclar|c[ıi]kt[ıi]lar|faydalar|etki(?:ler)?|kazan[ıi]mlar)|ocekavan[ey] (?:vysledky|prinosy|dopad)',
	'(?:预期|預期|期望)(?:成果|结果|結果|效果|收益|影响|影響|目标达成)|期待(?:される|できる)?(?:成果|結果|効果)|予想される(?:成果|結果|効果)|(?:기대|예상) ?(?:효과|결과|성과)',
];

const STANDARDS: readonly string[] = [
	'(?:quality|engineering|coding|code|development|service) standards?|non-?functional (?:requirements?|goals?|targets?)|nfrs?(?= |$)|quality (?:bar|gates?)|^(?:\\p{L}+ )?slas?$',
	'(?:requisitos|requerimientos) no funcionales|estandares de calidad|requisitos nao[- ]funcionais|padroes de qualidade|exigences non[- ]fonctionnelles|(?:normes|standards) de qualite|nicht-?funktionale anforderungen|qualitats(?:standards?|anforderungen)|wymagania niefunkcjonalne|standardy jakosci|нефункциональные требования|стандарты качества|нефункціональні вимоги|стандарти якості|requisiti non funzionali|standard di qualita|niet-functionele eisen|kwaliteits(?:eisen|normen)|fonksiyonel olmayan gereksinimler|kalite standartlar[ıi]|nefunkcni pozadavky',
	'非功能(?:性)?(?:需求|要求)|质量(?:标准|要求|门禁)|品質(?:標準|要求)|非機能要件|品質(?:ゲート|標準)|비기능 ?요구 ?사항',
];

/** Which headings speak of targets; they are asked before all others. */
export const METRIC_TOPICS: readonly TopicRule[] = [
	rule('metrics', '', ...TARGETS),
	rule(
		'metrics',
		'',
		'metrics? (?:vs\\.?|versus|against|and|&) .*targets?|metricas (?:de|do|da|dos|das) .*|metriques (?:de|du|des) .*|metriken (?:fur|der|des) .*|метрики .*',
		'^(?:(?:key|target|core|success|our|the|main) )?(?:qualitative|quantitative|measurable|leading|lagging|test|coverage|design|ux|ui|seo|web|app|cost|outcome|output|efficiency|availability|scalability|compliance|impact|user|engagement|product|community|growth|health|financial|operational|customer|marketing|sales|developer|content|learning|platform|security|reliability|usage|north[- ]star|activation|retention|social|streak|team|delivery|process|core|primary|secondary|overall|phase|launch) (?:metrics|kpis|indicators)$',
	),
	only(
		'metrics',
		'',
		'dod',
		'definicion de (?:hecho|terminado|listo)|definicao de (?:pronto|concluido|feito)|definition (?:de fini|du fini|de termine)|definition von fertig|fertig-definition|definicja ukonczenia|определение (?:готовности|завершенности)|визначення (?:готовності|завершеності)|definizione di (?:fatto|completato|finito)|definitie van (?:gereed|klaar|af)|tamamlanma tan[ıi]m[ıi]|bitti tan[ıi]m[ıi]|definice hotoveho|完成的?定义|完成的?定義|완료의? 정의',
	),
	only('metrics', '', 'targets', 'criteria', 'criterios', 'scorecard', '目标值'),
	{...only('metrics', '', 'metrics?', 'measurements?'), weak: true},
	rule('standards', 'what is expected', ...EXPECTED),
	rule('standards', 'principles', ...STANDARDS),
];
