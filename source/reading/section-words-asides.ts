import {inDoubt, only, rule, type TopicRule, weakly} from './section-rule.ts';

/** Headings beside the work in other languages than English, a line for each language; folded, and asked after all others. */
export const ASIDES_ABROAD: readonly TopicRule[] = [
	only(
		'metrics',
		'',
		'(?:hotovo|dokonceno|splneno),? kdyz',
		'(?:hecho|listo|terminado|completo) cuando|(?:feito|pronto|concluido) quando|(?:fait|termine|fini) quand|(?:fertig|erledigt) wenn|(?:fatto|finito|completato) quando|klaar (?:als|wanneer)',
		'(?:gotowe|zrobione|ukonczone),? (?:gdy|kiedy|jesli)|(?:готово|сделано|завершено),? (?:когда|если)|(?:готово|зроблено),? (?:коли|якщо)|klart nar',
	),
	rule(
		'metrics',
		'',
		'^(?:月度|季度|年度|阶段|每周|里程碑)?验收(?:标准|条件|指标)$|^(?:완료|종료|출시) ?(?:기준|조건)$|^(?:完了|終了|出口|卒業)(?:基準|条件)$',
	),
	rule(
		'reference',
		'how the work is done',
		'^(?:como|cuando) (?:retomar|usar|continuar|trabajar|ejecutar|actualizar|leer) .*|^como (?:usar|executar|atualizar|continuar|ler|trabalhar) .*|^comment (?:utiliser|lire|travailler|continuer|mettre a jour) .*|^wie (?:man|wir|es|dieses?) .*|^jak (?:uzywac|czytac|korzystac|pouzivat|cist|pracovat) .*|^как (?:пользоваться|читать|работать|использовать|обновлять) .*|^як (?:користуватися|читати|працювати|оновлювати) .*|^hur (?:man|vi) .*|^nasıl (?:kullanılır|okunur|calısır)|^(?:如何|怎么)(?:使用|阅读|更新)|^使い方$|^사용(?: ?방)?법$',
		'^(?:reglas|convenciones|normas|regras|convencoes|regles|conventions?|regeln|konventionen|regole|convenzioni|regels|afspraken|reguly|konwencje|правила|соглашения|правила роботи|pravidla|konvence|regler|kurallar)(?: (?:de|do|da|del|des|du|di|van|за|для|працы|работы|роботи|pracy|prace|realizacji|wdrozenia) ?.*)?$',
		'^(?:orden|ordem|ordre|reihenfolge|ordine|volgorde|kolejnosc|порядок|poradi)(?: .*)?$|^(?:recomendado|рекомендуемый|рекомендований|empfohlene|zalecana|aanbevolen) (?:порядок|reihenfolge|kolejnosc|volgorde)(?: .*)?$|^(?:권장 )?(?:실행|작업|구현) 순서$|^(?:推荐|建议)?(?:执行|实施|开发)顺序$|^(?:推奨)?(?:実行|実装|作業)順序?$',
		'^(?:バージョン|リリース)運用$|^運用(?:ルール|方針)$|^確定方針',
	),
	weakly(
		'how to take part',
		'^(?:mitreden|mitmachen|haben sie ideen|hast du (?:eine )?ideen?|hai un.idea|tienes (?:una )?ideas?|tem (?:uma )?ideias?|une idee|masz pomysl|есть идеи|маєш ідею|mate napad|fikrin(?:iz)? mi var|heb je een idee)(?:[?？])?$',
	),
	rule(
		'reference',
		'risks',
		'^errores (?:a evitar|comunes|frecuentes)|^erros (?:a evitar|comuns)|^erreurs a eviter|^zu vermeidende fehler|^bledy do unikniecia|^(?:частые|типичные) ошибки$|^типові помилки$|^errori da evitare',
		'^ce qui bloque|^lo que bloquea|^o que bloqueia|^was blockiert$',
		'^(?:decisiones|decisoes|entscheidungen|decyzje|решения|рішення|rozhodnuti|beslut|decisioni|beslissingen|kararlar)$|^offene entscheidungen$|^(?:decisiones|decisoes) (?:pendientes|pendentes|abiertas)$',
		'^风控.*|^红线.*|^免責事項$|^免责声明$|^zalozenia(?: .*)?$',
	),
	rule(
		'reference',
		'background',
		'^(?:modelo de negocio|modelo de negocios|modele economique|geschaftsmodell|model biznesowy|бизнес-модель|бізнес-модель|商业模式|ビジネスモデル|비즈니스 모델|modello di business|verdienmodel|is modeli)$',
		'^(?:presupuesto|orcamento|budget|kosten|costos|custos|couts|koszty|затраты|стоимость|витрати|costi|naklady|kostnader|maliyetler|成本|费用|コスト|비용)(?: (?:estimad[oa]s?|previsionnel|geschatzt|totales?|previst[oi]|szacunkowe))?$',
		'^(?:consejos|dicas|conseils|tipps|porady|wskazowki|советы|поради|consigli|tips|rady|ipuclari|小贴士|ヒント|팁)(?: (?:finales|finais|finaux|koncowe))?$',
		'^(?:recursos|ressources|risorse|zasoby|ресурсы|ресурси) (?:utiles|uteis|utili|przydatne|полезные|корисні)$',
		'^(?:propositos?|propositos? y .*|zweck|but du (?:document|projet)|cel(?: dokumentu| projektu)?|назначение|призначення|目的|目的と.*|ucel|syfte|scopo|doel van .*|zielbild|zielsetzung|hauptziel|главная идея(?: .*)?|головна ідея(?: .*)?|本质.*|본질.*)$',
		'^(?:notas? importantes?|notes? importantes?|wichtige hinweise?|hinweise?|wazne(?: uwagi)?|важно|важные замечания|важливо|note importanti|belangrijke opmerking(?:en)?|onemli not(?:lar)?|重要提示|重要事項)$',
		'^(?:ventajas|vantagens|avantages|vorteile|zalety|korzysci|преимущества|переваги|vantaggi|voordelen|vyhody|fordelar|avantajlar)(?: .*)?$',
		'^(?:イントロダクション|序章|はじめに|前書き|導入)$|^관련 (?:문서|링크)$|^원칙$',
		'^(?:versionen?|versiones?|versoes) (?:actual(?:es)?|atua(?:l|is)|actuelles?)$',
	),
	only(
		'reference',
		'a vision',
		'vision du projet|vision del proyecto|visao do projeto|projektvision|wizja projektu|видение проекта|бачення про[єе]кту|visione del progetto|vize projektu|projenin vizyonu|项目愿景|プロジェクトのビジョン|프로젝트 비전|filary(?: projektu)?|pilares(?: del proyecto| do projeto)?|piliers(?: du projet)?',
	),
	rule(
		'report',
		'a report on {}, not a plan',
		'^(?:estado|situacion) (?:actual )?del proyecto|^estado actual|^estado (?:atual )?do projeto|^etat (?:actuel )?du projet|^ou en est le projet|^resumen del estado|^stan (?:obecny|systemu|projektu)|^obecny stan|^статус проекта|^состояние проекта|^avancement (?:par|global)|^progreso actual|^현 ?상태|^项目状态$|^项目现状$|^プロジェクトの状態$',
	),
	rule(
		'reference',
		'technical notes',
		'^(?:archivos|ficheros|arquivos|fichiers|dateien|pliki|файлы|файли|soubory|filer|dosyalar)(?: (?:a modificar|a cambiar|principales|a modifier|modifies|do pracy|do zmiany|для изменения|до зміни|zu andern))?$',
		'^(?:estructura|estrutura|structure|struktura|структура|struttura) (?:de|do|des|du|di|plikow|файлов|проекта|файлів|archivos).*$',
		'^(?:herramientas|ferramentas|outils|werkzeuge|narzedzia|инструменты|інструменти|strumenti|gereedschap(?:pen)?|nastroje|verktyg|araclar|工具|ツール|도구)(?: (?:de desarrollo|de desenvolvimento|de developpement|deweloperskie|разработки|розробки|di sviluppo|recomendadas|sugeridas))?$',
		'^(?:librerias|bibliotecas|bibliotheques|bibliotheken|biblioteki|библиотеки|бібліотеки)(?: (?:sugeridas|recomendadas|utilizadas|usadas|recommandees|используемые))?$|^teknoloji (?:secimleri|tercihleri).*|^(?:выбор технологий|вибір технологій|technologieauswahl|wybor technologii)$',
		'^(?:cambios necesarios|mudancas necessarias|modifications necessaires|zmiany w interfejsach.*|rutas|rotas|weryfikacja|верификация|проверка|перевірка|overeni|verifica|verificacion|verificacao|验证|検証方法)$',
	),
	inDoubt(
		'background',
		'recomendaci(?:on|ones)|recomendac(?:ao|oes)|recommandations?|empfehlung(?:en)?|rekomendacj[ae]|рекомендаци[яи]|рекомендації|raccomandazioni|aanbevelingen|doporuceni|oneriler(?:imiz)?',
	),
];
