import {inDoubt, only, rule, type TopicRule, weakly} from './section-rule.ts';
import {ASIDES_ABROAD} from './section-words-asides.ts';

/** What stands in front of the last word of a heading: "kritische", "teknik". */
const before = (words: string): string => `(?:^|^[\\p{L}-]+ |^[\\p{L}-]+ [\\p{L}-]+ )(?:${words})$`;

/** What begins a heading and may be told more closely behind: "rischi e mitigazioni". */
const first = (words: string): string => `^(?:${words})(?![\\p{L}])`;

/**
 * Headings in further languages, one line for each, and more words of those that `section-words.ts` knows; folded like there. They are
 * asked after those.
 */
export const TOPICS_ABROAD: readonly TopicRule[] = [
	rule(
		'work',
		'',
		first('ozellikler|gorevler|iyilestirmeler|yapılacaklar|planlanan\\p{L}*|istenen ozellikler'),
		first('funzionalita|attivita|compiti|miglioramenti|da fare'),
		first('functies|functionaliteiten|taken|verbeteringen|te doen'),
		first('функції|завдання|покращення|можливості|заплановано'),
		first('funkce|ukoly|vylepseni'),
		'기능|작업|개선|할 일',
	),
	rule(
		'reference',
		'acceptance criteria',
		'kabul kriterleri|criteri di accettazione|acceptatiecriteria|критерії приймання|akceptacni kriteria|인수 (?:조건|기준)',
	),
	rule(
		'legend',
		'a legend',
		'durum gostergeleri|lejant|semboller|simgeler',
		'legenda|symbolen|умовні позначення|vysvetlivky|상태 표시',
	),
	rule(
		'report',
		'a report on {}, not a plan',
		'(?:mevcut|guncel|simdiki) durum|proje durumu',
		'stato (?:attuale|del progetto)|situazione attuale',
		'huidige (?:status|stand|situatie)|stand van zaken',
		'поточний (?:стан|статус)|стан про[єе]кту',
		'(?:aktualni|soucasny) stav|stav projektu',
		'현황|현재 상황',
	),
	rule(
		'reference',
		'principles',
		before('ilkeler\\p{L}*|prensipler\\p{L}*|felsefe\\p{L}*|basarı faktorleri'),
		first('principi|filosofia|linee guida'),
		before('principes|uitgangspunten|richtlijnen|filosofie'),
		before('принципи|настанови|філософія|философия'),
		before('principy|zasady|filozofie|wytyczne|filozofia'),
		first('directrices|pautas|diretrizes|lignes directrices|philosophie'),
		before('richtlinien|philosophie|leitsatze'),
		'^(?:设计理念|指导思想|准则|設計思想|指針|哲学|철학|가이드라인)$',
	),
	rule(
		'reference',
		'principles',
		first('reglas|regras|regles|regole|regels|pravidla|kurallar|reguly'),
		'(?:veroffentlichungs|release|redaktions|schreib|stil|projekt|arbeits|team|verhaltens|entwicklungs|code|commit|namens|beitrags)-?(?:regeln|richtlinien|prinzipien|grundsatze|konventionen|leitlinien)$',
		'(?:siempre sera|seguira (?:siendo|ofreciendo)|sempre sera|continuara (?:sendo|a oferecer)|sera toujours|restera|(?:bleibt|ist|wird) (?:immer|stets)(?: sein)?|sara sempre|rimarra|zal altijd|zawsze bedzie|всегда (?:будет|останется)|завжди буде|vzdy bude|her zaman)$',
	),
	rule('reference', 'values', before('degerler\\p{L}*|kernwaarden|waarden|цінності|hodnoty|valori|核心价值')),
	weakly(
		'how to take part',
		first(
			'contribuindo|contribuyendo|votacion(?:es)?|votacao|vote em|abstimmung(?:en)?|votazion[ei]|голосование|投票|투표',
		),
		first('katkı\\p{L}*|nasıl katkı\\p{L}*|geri bildirim\\p{L}*|onerileriniz|destek olun'),
		first('contribuire|come contribuire|contributi|partecipa\\p{L}*'),
		first('bijdragen|hoe bij te dragen|meedoen|meewerken|terugkoppeling'),
		first('як (?:долучитися|допомогти|зробити внесок)|внесок|участь|зворотний зв.язок'),
		first('jak (?:prispet|se zapojit|wspomoc)|prispivani|zapojte se|zpetna vazba'),
		first(
			'contribuciones|retroalimentacion|participa|contribuicoes|contributions|retours|ruckmeldung\\p{L}*',
		),
		'欢迎(?:补充|贡献)|如何贡献|参加方法|ご意見|참여|피드백',
	),
	rule(
		'reference',
		'risks',
		before(
			'riskler\\p{L}*|riskleri?|bagımlılıklar\\p{L}*|varsayımlar\\p{L}*|kısıtlar\\p{L}*|zorluklar\\p{L}*|sınırlamalar\\p{L}*|dersler',
		),
		'^risk (?:yonetimi|analizi|degerlendirme\\p{L}*)|bilinen sorunlar|mitigation strate[gj]\\p{L}*',
		first('rischi|dipendenze|ipotesi|assunzioni|vincoli|sfide|limitazioni|lezioni apprese|problemi noti'),
		before(
			"risico's|risicos|afhankelijkheden|aannames|beperkingen|uitdagingen|bekende problemen|geleerde lessen",
		),
		before('ризики|залежності|припущення|обмеження|виклики|відомі проблеми|отримані уроки'),
		first('ризики'),
		before('rizika|zavislosti|predpoklady|omezeni|vyzvy|zname problemy|ponauceni'),
		first('rizika'),
		first('limitaciones|restricciones|lecciones aprendidas|problemas conocidos|retos'),
		first('limitacoes|restricoes|licoes aprendidas|premissas|pressupostos|dependencias'),
		first('limites|limitations|dependances|lecons apprises|problemes connus'),
		before('einschrankungen|randbedingungen|bekannte probleme|abhangigkeiten|erkenntnisse'),
		before('ograniczenia|wyzwania|znane problemy|zagrozenia|zaleznosci'),
		before('допущения|вызовы|известные проблемы|извлеченные уроки|ограничения'),
		'^(?:(?:关键|外部|技术)?依赖(?:关系|项)?|限制|约束(?:条件)?|已知问题|经验教训|制約(?:事項|条件)?|既知の問題|教訓|懸念(?:事項|点)?|의존성|제약(?: 사항)?|가정|알려진 문제|교훈)$',
	),
	rule(
		'reference',
		'how the work is done',
		before(
			'surec(?:ler)?\\p{L}*|yonetisim|toplantılar|gozden gecirme\\p{L}*|dongusu|metodoloji\\p{L}*|iletisim planı|kaynak (?:planlama|ihtiyac)\\p{L}*',
		),
		first('processo|riunioni|metodologia|monitoraggio|governo del progetto'),
		before('proces|werkwijze|vergaderingen|methodologie|overleg'),
		before('процес(?:и)?|зустрічі|методологія|управління про[єе]ктом|моніторинг'),
		before('procesy?|schuzky|metodika|rizeni projektu|sledovani'),
		'프로세스|회의|방법론',
		'^(?:priorizacion|priorizacao|priorisation|priorisierung|priorytetyzacja|prioritizzazione|prioritering|prioritizace|onceliklendirme|приоритизация|пріоритизація|优先级排序|优先级划分|優先順位付け|우선순위 결정)$',
	),
	rule(
		'reference',
		'links to read more',
		before('referanslar|baglantılar|ilgili (?:belgeler|dokumanlar)|daha fazla bilgi'),
		first('riferimenti|collegamenti|link utili|per saperne di piu'),
		before('verwijzingen|bronnen|referenties|meer informatie|handige links'),
		before('посилання|джерела|корисні ресурси'),
		before('odkazy|uzitecne odkazy|vice informaci'),
		'^(?:관련 (?:링크|문서)|참고 (?:자료|문헌)|링크)$',
	),
	rule('reference', 'a table of contents', '^(?:icindekiler|sommario|inhoudsopgave|inhoud|зміст|obsah)$'),
	rule(
		'reference',
		'contacts',
		before(
			'iletisim|sorular|sıkca sorulan sorular|contatti|domande(?: frequenti)?|contact|vragen|контакти|питання|kontakty|otazky',
		),
		'^(?:연락처|질문|자주 묻는 질문)$',
	),
	rule(
		'reference',
		'a change log',
		'degisiklik (?:gunlugu|gecmisi)|surum gecmisi|registro (?:delle )?modifiche|cronologia|wijzigingsgeschiedenis|журнал змін|історія змін|historie zmen|seznam zmen|변경 (?:사항|기록)',
	),
	rule(
		'reference',
		'rules for versions',
		'surum (?:politikası|stratejisi|numaralandırma\\p{L}*)|surumleme|politica (?:di|delle) versioni|versionamento|versiebe(?:heer|leid)|версіонування|verzovani|버전 (?:정책|관리)',
		'cadencia (?:de|dos|das|del) (?:lanzamientos?|versiones|publicacion(?:es)?|entregas|lancamentos?|releases?|versoes)|ciclo (?:de|dos|di) (?:lanzamientos?|lancamentos?|releases?|versoes|versiones|rilascio)|(?:cadence|cycle|rythme) (?:de|des) (?:publications?|livraisons?|versions|releases|sorties)|(?:release|veroffentlichungs|versions)-?(?:zyklus|rhythmus|kadenz|takt)|cykl wydawniczy|цикл (?:релизов|выпуска)|cadenza (?:di|dei) rilasc\\p{L}+|releasecyclus|surum dongusu|(?:发布|版本|發布)(?:周期|节奏|频率|週期)|リリース(?:頻度|間隔|周期)|릴리스 주기',
		'politi(?:ca|que|ka) (?:de |di |des |delle )?(?:versoes|versionamento|versionado|versiones|versioni|versions?|wersji|compatibili\\p{L}+|suporte|soporte|supporto?)|kompatibilitat(?:srichtlinie|sgarantie)?$|versionsstrategie|wersjonowanie|политика (?:версий|совместимости|поддержки)|兼容性(?:策略|政策|承诺)|版本(?:号规则|命名规则)|互換性ポリシー|バージョン管理方針|호환성 정책',
	),
	rule(
		'reference',
		'technical notes',
		'teknik (?:notlar|detaylar|ayrıntılar|gereksinimler|altyapı)|dosya yapısı|on kosullar',
		'dettagli tecnici|note tecniche|prerequisiti|glossario',
		'technische (?:details|notities|vereisten|aantekeningen)|begrippenlijst',
		'технічні (?:деталі|нотатки|вимоги)|глосарій|архітектура$',
		'technicke (?:detaily|poznamky|pozadavky)|slovnik(?: pojmu)?$',
		'기술 (?:세부 ?사항|노트|문서)|용어집|아키텍처$|전제 조건',
	),
	weakly(
		'technical notes',
		'^(?:required|recommended|essential|necessary|needed|development) (?:tools|tooling|assets|software)$',
		'^(?:herramientas|ferramentas|outils|strumenti) (?:de (?:desarrollo|desenvolvimento|developpement)|di sviluppo|necesari[oa]s|necessari[oa]s|necessaires|recomendad[oa]s|recommandes|consigliati)$',
		'^(?:entwicklungs-?(?:werkzeuge|tools)|(?:benotigte|empfohlene) (?:werkzeuge|tools)|narzedzia (?:deweloperskie|potrzebne)|(?:необходимые )?инструменты(?: разработки)?|інструменти розробки|vyvojove nastroje|gelistirme araclari|ontwikkeltools)$',
		'^(?:(?:开发|所需|必备|推荐)(?:工具|环境)|(?:開発|必要な|推奨)(?:ツール|環境)|(?:개발|필수|추천|권장) ?(?:도구|툴|환경|에셋))$',
	),
	inDoubt(
		'background',
		'equipo|equipe|ekip|tym|zespol|команда|команди|팀',
		'presupuesto|orcamento|budzet|бюджет|butce|rozpocet|bilancio|begroting|予算|예산',
		'recursos|ressourcen|ressources|zasoby|ресурсы|ресурси|risorse|middelen|zdroje|kaynaklar|资源|リソース|자원',
		'haftalık|aylık|ceyreklik|daily|weekly|bi-?weekly|monthly|quarterly',
		'prerrequisitos|notlar|opmerkingen|poznamky|примітки|비고',
	),
	only(
		'reference',
		'background',
		'benefici|vantaggi|beneficios|ventajas|vantagens|benefices|avantages|vorteile|nutzen|korzysci|преимущества|выгоды|переваги|voordelen|faydalar\\p{L}*|vyhody|prinosy|fordelar|好处|收益|优势|益处|メリット|利点|장점|이점',
		'genel bakıs|giris|ozet|amac|arka plan|sonuc|hakkında|notlar ve dusunceler|ogrenilen dersler',
		'introduzione|panoramica|riepilogo|contesto|scopo|conclusion[ei]|premessa',
		'inleiding|overzicht|samenvatting|achtergrond|conclusie',
		'вступ|огляд|підсумок|висновки|передмова',
		'uvod|prehled|shrnuti|zaver',
		'소개|요약|결론',
		'(?:本書|この文書|本文档|文档)?の?目的',
		'tesekkurler|dankwoord|podekovani|подяк[аи]|감사의 말',
	),
	only(
		'reference',
		'the reasons',
		'¿?(?:(?:a |por |para )que|porque|pourquoi|warum|wieso|weshalb|dlaczego|почему|зачем|чому|навіщо|perche|waarom|neden|proc)(?: .*|[?？])|(?:为什么|为何|為什麼).*|なぜ.*|왜 .*',
		'motivacion|motivacao|motivazione|begrundung|uzasadnienie|мотивация|обоснование|motivatie|動機|动机|理由',
	),
	only(
		'reference',
		'a vision',
		'vizyon(?:umuz)?|misyon(?:umuz)?|gelecek vizyonu|visione|missione|visie|missie|бачення|місія|vize|poslani|leitbild|미션',
	),
	...ASIDES_ABROAD,
];
