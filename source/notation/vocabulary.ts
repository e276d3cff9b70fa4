import type {Status} from '../model/status.ts';
import {cs} from './words/cs.ts';
import {de} from './words/de.ts';
import {es} from './words/es.ts';
import {fr} from './words/fr.ts';
import {it} from './words/it.ts';
import {ja} from './words/ja.ts';
import {ko} from './words/ko.ts';
import {nl} from './words/nl.ts';
import {pl} from './words/pl.ts';
import {pt} from './words/pt.ts';
import {ru} from './words/ru.ts';
import {sv} from './words/sv.ts';
import {tr} from './words/tr.ts';
import {uk} from './words/uk.ts';
import type {Words} from './words/words.ts';
import {zh} from './words/zh.ts';

/**
 * The one place where the words and signs for a status are kept. Adding a word, an emoji or a language is one line here.
 *
 * Signs are listed without variation selectors. Words are lower-case; a phrase is matched as a whole, never inside a longer word.
 */

/** Signs that state a status. The first of a row is what is written where a file has no sign of its own for that status. */
export const SIGNS = {
	research: ['💡', '🧠', '🔬', '🧪', '🤔', '💭', '❓', '❔', '◇'],
	backlog: ['⏳', '⌛', '💤', '🧊', '🕐', '◌'],
	planned: ['📌', '📋', '🔜', '⬜', '◻', '◽', '▫', '🔲', '☐', '⚪', '📅', '🗓', '📆', '○', '🔘'],
	'in-progress': ['🚧', '🔄', '🏗', '🟡', '🟠', '🔨', '👷', '🏃', '◐', '◔', '◑', '◕', '🔁', '🌗', '🟨', '🟧'],
	blocked: ['🛑', '⚠', '🔴', '⏸', '⛔', '🟥', '▲'],
	done: ['✅', '✔', '✓', '🟢', '☑', '🗹', '☒', '🏁', '🟩', '●', '💚'],
	dropped: ['❌', '🚫', '✖', '✗', '✘', '🗑', '✕'],
} as const satisfies Record<Status, readonly string[]>;

/** Signs that many files use as mere decoration of a heading: there they count only beside words that say the same. */
export const DECORATIVE: ReadonlySet<string> = new Set(
	'💡 🧠 🔬 🧪 🤔 💭 ❓ ❔ ⏳ ⌛ 🧊 🕐 📌 📋 📅 🗓 📆 🔜 ⚪ 🔨 👷 🏃 🔁 🏁 🗑 ⚠ 🔴 🟡 🟠 🟢 ◇ ◌ ○ ◐ ◔ ◑ ◕ ● ▲ 💚 🏗 🔘 🟥 🟨 🟧 🟩'.split(
		' ',
	),
);

/** Boxes drawn as a sign: like `[ ]` they say only "not done". */
export const EMPTY_BOXES: ReadonlySet<string> = new Set('⬜ ◻ ◽ ▫ 🔲 ☐'.split(' '));

/** Coloured dots are a status in one file and a priority in the next. */
export const COLOURS: ReadonlySet<string> = new Set('🟢 🟡 🟠 🔴 ⚪ 🟩 🟨 🟧 🟥'.split(' '));

/** `:shortcode:` names of the signs above. */
export const SHORTCODES: Readonly<Record<string, string>> = {
	white_check_mark: '✅',
	heavy_check_mark: '✔',
	ballot_box_with_check: '☑',
	green_circle: '🟢',
	large_green_circle: '🟢',
	checkered_flag: '🏁',
	construction: '🚧',
	construction_worker: '👷',
	building_construction: '🏗',
	arrows_counterclockwise: '🔄',
	hammer: '🔨',
	yellow_circle: '🟡',
	large_yellow_circle: '🟡',
	orange_circle: '🟠',
	warning: '⚠',
	octagonal_sign: '🛑',
	stop_sign: '🛑',
	no_entry: '⛔',
	red_circle: '🔴',
	pause_button: '⏸',
	double_vertical_bar: '⏸',
	x: '❌',
	no_entry_sign: '🚫',
	wastebasket: '🗑',
	hourglass: '⌛',
	hourglass_flowing_sand: '⏳',
	zzz: '💤',
	bulb: '💡',
	brain: '🧠',
	microscope: '🔬',
	test_tube: '🧪',
	thinking: '🤔',
	pushpin: '📌',
	clipboard: '📋',
	soon: '🔜',
	white_large_square: '⬜',
	white_circle: '⚪',
	date: '📅',
	calendar: '📆',
};

/** What stands in a box, apart from nothing. Letters are matched without regard to case. */
export const BOXES: Readonly<Record<string, Status>> = {
	x: 'done',
	'✓': 'done',
	'✔': 'done',
	'✅': 'done',
	'☑': 'done',
	v: 'done',
	'√': 'done',
	'+': 'done',
	'~': 'in-progress',
	'/': 'in-progress',
	'.': 'in-progress',
	o: 'in-progress',
	'◐': 'in-progress',
	'◔': 'in-progress',
	'◑': 'in-progress',
	'◕': 'in-progress',
	'🚧': 'in-progress',
	'🔄': 'in-progress',
	'-': 'dropped',
	'–': 'dropped',
	'✗': 'dropped',
	'✘': 'dropped',
	'❌': 'dropped',
	'!': 'blocked',
	'⚠': 'blocked',
	'>': 'backlog',
	'⏳': 'backlog',
	'?': 'research',
	'<': 'planned',
	'📌': 'planned',
};

export type Language =
	| 'en'
	| 'es'
	| 'pt'
	| 'fr'
	| 'de'
	| 'it'
	| 'nl'
	| 'pl'
	| 'ru'
	| 'zh'
	| 'ja'
	| 'ko'
	| 'tr'
	| 'cs'
	| 'sv'
	| 'uk';

/**
 * Words for a status, by language, phrases separated by `|`. The first of a row is what is written where a mark of words in that
 * language is to be replaced and the file has no words of its own for the new status.
 */
export const WORDS: Readonly<Record<Language, Words>> = {
	en: {
		research:
			'research|experimental|experiment|exploring|exploration|exploratory|rfc|investigate|investigating|investigation|ideas|idea|proposal|proposed|proposals|prototype|prototyping|poc|proof of concept|spike|under consideration|considering|under discussion|in discussion|discussing|to be discussed|evaluating|under evaluation|concept|draft|brainstorm|brainstorming|under research|researching|in research|feasibility|tbd|exploring ideas|under review for inclusion|to be decided|to be determined|to be evaluated|to be explored|to be investigated|to be researched|to explore|to investigate|to evaluate|to research|undecided|under investigation|under study|being explored|being considered|being evaluated|being investigated|being discussed|awaiting proposal|needs discussion|needs investigation|needs research|needs exploration|needs proposal|needs decision|in exploration|in consideration|pre-planning|speculative|under considerations|request for comments',
		backlog:
			'backlog|backlogged|someday|maybe|someday/maybe|someday maybe|wishlist|wish list|requested|feature requests|feature request|requests|nice to have|nice-to-have|nice to haves|nice-to-haves|unscheduled|deferred|inactive|icebox|postponed|parked|parking lot|low priority backlog|queued for later|later|not scheduled|not prioritized|not prioritised|stretch|stretch goals|stretch goal|bonus|icebox items|on the shelf|shelved|pending prioritization|unplanned|undated|no date|no timeline|no eta|not yet scheduled|not yet planned|not yet prioritized|not yet prioritised|if time permits|time permitting|would be nice|some day|on ice|on the back burner|back burner|back-burner|backburner|on the back-burner|unprioritized|unprioritised|community requests|user requests|requested features|on the wishlist',
		planned:
			'planned|todo|next focus|next priority|provisional|tentative|tentatively planned|to do|to-do|upcoming|next|not started|future|scheduled|queued|pending|open|up next|coming soon|coming|soon|to be done|not done|not yet|not yet started|not started yet|not implemented|not yet implemented|planning|in planning|approved|accepted|ready|ready to start|committed|new|unstarted|yet to start|to be started|to be implemented|next up|waiting|incomplete|not complete|not completed|tbd later|planned / approved|future work|design|designing|missing|remaining|unclaimed|help wanted|needs work|required|not begun|yet to begin|to be developed|to be added|to be released|to be planned|to be scheduled|in the pipeline|on the roadmap|on our roadmap|next release|next version|next sprint|not built|not built yet|not done yet|not available yet|not supported yet|not yet supported|not yet available|not released|not released yet|outstanding|slated|selected for development|in backlog for next release|not ready|not ready yet',
		'in-progress':
			'in progress|in-progress|wip|work in progress|ongoing|on going|on-going|current focus|current|now|partial|partially|partially done|partly done|partially complete|partially completed|partially implemented|active|actively developed|in development|under development|developing|started|underway|under way|doing|in review|under review|in testing|testing|beta|in beta|alpha|in alpha|current work|currently working on|working on it|working on|being worked on|on track|implementing|in the works|mostly done|almost done|mostly complete|nearly done|nearly complete|in flight|in work|running|continuous|in implementation|building|half done|rolling out|advancing|in process|in the making|being implemented|being built|being developed|in active development|active development|under active development|under construction|under implementation|in construction|in qa|in staging|code review|in code review|pr open|pr in review|pull request open|pending review|pending merge|awaiting review|awaiting merge|ready for review|in validation|in verification|in pilot|piloting|partly|partly implemented|partly complete|partially working|partially available|partially supported|partially shipped|partially released|partially finished|nearing completion|finalizing|finalising|wrapping up|implementation in progress|development in progress|half-done|inprogress|in_progress|in-development|in-review|in dev|in_review|in-flight|in design|under design|being designed|feature design|in design phase|gradual rollout|currently in progress|started but not finished',
		blocked:
			'blocked|on hold|on-hold|at risk|paused|stale|staled|stalled|stuck|waiting on upstream|halted|suspended|delayed|needs help|blocked by|overdue|hold|failing|broken|off track|off-track|behind schedule|behind|on pause|frozen|impeded|at-risk|awaiting upstream|waiting for upstream|blocked on|blocked upstream|temporarily paused|in jeopardy|slipped|stopped',
		done: 'done|completed|complete|shipped|released|delivered|implemented|finished|available|closed|merged|resolved|live|achieved|reached|accomplished|landed|launched|deployed|fixed|yes|supported|ready for use|in production|production|ga|generally available|passed|passing|verified|built|ok|available now|already done|already implemented|fully implemented|fully complete|complete and tested|published|established|operational|closed out|working|validated|all done|out now|now available|already shipped|already available|already supported|already exists|exists|in place|now live|live now|finalized|finalised|wrapped up|rolled out|merged and released|fully working|fully functional|fully supported|done and released',
		dropped:
			"dropped|not pursuing|won't do|wont do|won’t do|won't fix|wontfix|won’t fix|won't build|cancelled|canceled|rejected|deprecated idea|abandoned|declined|out of scope|out-of-scope|never|not planned|discarded|removed|obsolete|superseded|retired|no longer planned|no longer pursued|deprecated|non-goals|non goals|not doing|not a goal|explicitly not planned|scrapped|descoped|won't implement|won’t implement|reverted|cut|axed|will not do|will not implement|will not be implemented|will not be done|will not build|not happening|not going to happen|no plans|no plan|not in scope|withdrawn|ruled out|decided against|no longer needed|no longer relevant|closed as not planned|unlikely|very unlikely|unlikely to happen|not accepted|not feasible|infeasible|won't happen|wont happen|won't support|non-goal|nongoals|discontinued|removed from scope|removed from the roadmap|not on the roadmap|out of the scope|anti-goals|wont fix|killed|duplicate",
	},
	es,
	pt,
	fr,
	de,
	it,
	nl,
	pl,
	ru,
	zh,
	ja,
	ko,
	tr,
	cs,
	sv,
	uk,
};

/** Words that mean a status only when they stand alone: "next" in "next 3 months" or "open" in "open source" says nothing. */
export const ALONE_ONLY: ReadonlySet<string> = new Set(
	(
		'next|now|future|current|open|new|soon|coming|ready|waiting|live|yes|ok|production|beta|alpha|testing|design|designing|missing|' +
		'required|cut|behind|hold|never|maybe|later|later on|active|available|closed|partial|requests|requested|idea|ideas|concept|draft|running|' +
		'building|working|stretch|bonus|passed|passing|supported|built|fixed|removed|broken|failing|ga|tbd|remaining|committed|' +
		'план|次|济|済|lista|listo|actual|aktuell|пожелания|сделать|部分|完成|计划|当前|进行|发布|研究|計画|計画中|予定|現在|pronto|план|' +
		'próximo|próximos|próxima|próximas|prossimo|prossima|prossimi|prossime|als nächstes|nächste|następne|следующее|' +
		'next focus|next priority|prossimo focus|próximo foco|próximo enfoque|siguiente foco|nächster fokus|следующий фокус|下一个重点|次の重点|' +
		'exists|outstanding|frozen|stopped|partly|slipped|duplicate|killed|unlikely|withdrawn|undecided|' +
		'unplanned|undated|finalizing|finalising|finalized|finalised|siguiente|siguientes|falta|faltante|' +
		'actualmente|ahora|trabajando|empezado|integrado|logros|idea|experimentos|prototipo|quizás|retrasado|' +
		'disponible|cerrado|talvez|futuramente|seguinte|agora|atualmente|começado|conquistas|validado|travado|' +
		'experimento|protótipo|réflexion|pistes|piste|expérimentation|maintenant|actuel|actuelle|' +
		'actuellement|suivant|suivante|ensuite|disponibles|acquis|sortie|sorti|fermé|partielle|souhaitable|' +
		'programmé|futurs|futures|future|prochain|prochaine|prochains|prochaines|konzept|recherche|' +
		'untersuchung|evaluierung|experimente|prototyp|vorschläge|vielleicht|eventuell|danach|' +
		'nächste|nächster|nächstes|offene|geplante|kommende|zukünftige|künftig|fehlt|läuft|gerade|jetzt|' +
		'momentan|derzeit|aktiv|gestartet|ruht|wartet|hängt|stillstand|vorhanden|verfügbar|geschlossen|' +
		'produktiv|geliefert|komplett|vollständig|erreicht|integriert|unwahrscheinlich|proposte|esperimento|' +
		'esperimenti|forse|magari|eventualmente|successivo|manca|ora|adesso|attuale|attualmente|fermo|ferma|' +
		'pronta|chiuso|disponibile|eseguito|escluso|rimosso|overwegen|experimenten|misschien|eventueel|' +
		'volgende|hierna|daarna|nu|loopt|actief|huidig|momenteel|deels|wacht|werkt|beschikbaar|gesloten|' +
		'compleet|verlaten|badanie|koncepcja|eksperymenty|teraz|obecnie|aktualnie|następnie|następny|następna|' +
		'kolejne|brakuje|oczekuje|bieżące|trwające|działa|działające|dostępne|dodane|uruchomione|usunięte|' +
		'изучение|концепция|эксперименты|исследования|обсуждение|возможно|может быть|желательно|планы|будет|' +
		'осталось|дальше|следующий|следующая|следующие|ближайшее|ожидание|работаем|идёт|идет|сейчас|текущий|' +
		'текущая|текущие|активно|делаем|готов|готова|готовы|закрыт|работает|доступно|добавлено|запущен|отказ|' +
		'удалено|исключено|构思|设想|原型|可选|可能|也许|愿望|预计|要做|下一步|接下来|将要|现在|目前|中断|冻结|风险|作废|否决|已有|構想|試作|検討|プロトタイプ|' +
		'リクエスト|次回|将来|未来|進行|着手|継続|ベータ|今|停滞|凍結|遅延|終了|達成|破棄|未定|조사|탐색|프로토타입|미정|추후|희망|요청|다음|앞으로|미래|곧|현재|지금|일부|착수|' +
		'정지|지연|차단|동결|해결|종료|끝|완성|달성|성과|포기|폐기|deney|deneyler|prototip|keşif|kavram|taslak|belki|istek|istenen|' +
		'sonraki|sıradaki|kalan|kalanlar|açık|güncel|şimdi|kısmi|başladı|durdu|tamam|çıktı|mevcut özellikler|' +
		'koncept|rozhodnout|prozkoumat|možná|jednou|další|následující|příští|dále|budoucnost|zbývá|aktuální|' +
		'aktuálně|nyní|teď|momentálně|částečné|funguje|dostupné|nebude|přidáno|kanske|önskat|önskade|begärt|' +
		'nästa|framtid|snart|kommer|öppen|öppna|väntar|aktuellt|aktuell|nuvarande|löst|stängd|gjort|klara|' +
		'accepted|actif|activa|active|activo|aktif|aktiv|aktivní|aktivt|aktywne|aktywny|alcanzado|ativa|' +
		'ativo|attiva|attivo|avancé|avancée|avanzada|avanzado|bald|bieżąca|bieżący|' +
		'brakujące|brakujący|chybí|chybějící|ciągłe|clos|close|continu|continua|continuo|contínua|' +
		'contínuo|corretta|corretti|corretto|czeka|częściowa|częściowe|częściowy|devam|durch|eksik|exclu|' +
		'exclue|excluida|excluido|excluído|funktioniert|gehaald|gemaakt|geparkt|' +
		'gereksiz|integrada|integrados|intégré|intégrée|intégrés|löpande|nachrangig|obsoleta|obsoleto|' +
		'obsolète|obtenu|obtenue|obtenues|obtenus|operationeel|operativa|operativo|operativos|optional|' +
		'optionnel|optionnelle|parciais|parciales|park|partielles|partiels|pozostały|prêt|prête|prêtes|' +
		'prêts|příště|restante|restantes|saknas|steht|stil|stoi|superado|superata|superato|sürekli|teils|' +
		'teslim|validada|validado|verbleibend|vérifié|vérifiée|yok|активен|активна|активная|активне|' +
		'активний|активно|активный|гипотеза|гіпотеза|действует|ждет|ждёт|здано|надо|наступна|нема|нет|' +
		'нужно|опционально|оставляется|остается|остаётся|отсутствует|постоянно|потрібно|принято|' +
		'проверено|решен|решён|сдано|треба|требуется|частичная|часткова|часткове|частковий|чернетка|' +
		'черновик|まだ|下线|不支持|不要|中止|主线|候补|储备|可用|在做|备选|实现|実現|就绪|常時|待ち|待验证|拟|持续|挂起|排队|排除|推出|推進|收尾|无需|案|残り|没|' +
		'準備|灵感|相関|终止|缺|缺失|解決|試験中|计划开发|远期|部分的|除外|随時|高风险|검토대상|공개|구상|남음|도입|동작|릴리스|릴리즈|명|미정의|반영|베타|부분|블록|삭제|' +
		'상시|실현|오픈|운영|위험|적용|제거|제공|준비|지속|지원|진행|필요|후보|' +
		'fungerar|tillgänglig|vilande|avvaktar|вивчення|концепція|обговорення|можливо|може бути|бажано|бажане|' +
		'плани|план|буде|далі|наступне|наступні|наступний|залишилось|залишилося|зробити|зараз|поточне|' +
		'поточний|поточна|поточні|триває|готовий|готові|працює|додано|видалено|вилучено'
	).split('|'),
);
