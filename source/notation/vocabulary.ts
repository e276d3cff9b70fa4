import type {Status} from '../model/status.ts';

/**
 * The one place where the words and signs for a status are kept. Adding a word, an emoji or a language is one line here.
 *
 * Signs are listed without variation selectors. Words are lower-case; a phrase is matched as a whole, never inside a longer word.
 */

/** Signs that state a status. The first of a row is what is written where a file has no sign of its own for that status. */
export const SIGNS = {
	research: ['💡', '🧠', '🔬', '🧪', '🤔', '❓', '❔', '◇'],
	backlog: ['⏳', '⌛', '💤', '🧊', '🕐', '◌'],
	planned: ['📌', '📋', '🔜', '⬜', '◻', '◽', '▫', '🔲', '☐', '⚪', '📅', '🗓', '📆', '○', '🔘'],
	'in-progress': ['🚧', '🔄', '🏗', '🟡', '🟠', '🔨', '👷', '🏃', '◐', '🔁', '🌗', '🟨', '🟧'],
	blocked: ['🛑', '⚠', '🔴', '⏸', '⛔', '🟥', '▲'],
	done: ['✅', '✔', '✓', '🟢', '☑', '🗹', '🏁', '🟩', '●', '💚'],
	dropped: ['❌', '🚫', '✖', '✗', '✘', '🗑', '✕'],
} as const satisfies Record<Status, readonly string[]>;

/** Signs that many files use as mere decoration of a heading: there they count only beside words that say the same. */
export const DECORATIVE: ReadonlySet<string> = new Set(
	'💡 🧠 🔬 🧪 🤔 ❓ ❔ ⏳ ⌛ 🧊 🕐 📌 📋 📅 🗓 📆 🔜 ⚪ 🔨 👷 🏃 🔁 🏁 🗑 ⚠ 🔴 🟡 🟠 🟢 ◇ ◌ ○ ◐ ● ▲ 💚 🏗 🔘 🟥 🟨 🟧 🟩'.split(
		' ',
	),
);

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

type Words = Readonly<Record<Status, string>>;

/**
 * Words for a status, by language, phrases separated by `|`. The first of a row is what is written where a mark of words in that
 * language is to be replaced and the file has no words of its own for the new status.
 */
export const WORDS: Readonly<Record<Language, Words>> = {
	en: {
		research:
			'research|experimental|experiment|exploring|exploration|exploratory|rfc|investigate|investigating|investigation|ideas|idea|proposal|proposed|proposals|prototype|prototyping|poc|proof of concept|spike|under consideration|considering|under discussion|in discussion|discussing|to be discussed|evaluating|under evaluation|concept|draft|brainstorm|brainstorming|under research|researching|in research|feasibility|tbd|exploring ideas|under review for inclusion',
		backlog:
			'backlog|backlogged|someday|maybe|someday/maybe|someday maybe|wishlist|wish list|requested|feature requests|feature request|requests|nice to have|nice-to-have|nice to haves|nice-to-haves|unscheduled|deferred|inactive|icebox|postponed|parked|parking lot|low priority backlog|queued for later|later|not scheduled|not prioritized|not prioritised|stretch|stretch goals|stretch goal|bonus|icebox items|on the shelf|shelved|pending prioritization',
		planned:
			'planned|todo|provisional|tentative|tentatively planned|to do|to-do|upcoming|next|not started|future|scheduled|queued|pending|open|up next|coming soon|coming|soon|to be done|not done|not yet|not yet started|not implemented|not yet implemented|planning|in planning|approved|accepted|ready|ready to start|committed|new|unstarted|yet to start|to be started|to be implemented|next up|waiting|incomplete|not complete|not completed|tbd later|planned / approved|future work|design|designing|missing|remaining|unclaimed|help wanted|needs work|required',
		'in-progress':
			'in progress|in-progress|wip|work in progress|ongoing|on going|on-going|current focus|current|now|partial|partially|partially done|partly done|partially complete|partially completed|partially implemented|active|actively developed|in development|under development|developing|started|underway|under way|doing|in review|under review|in testing|testing|beta|in beta|alpha|in alpha|current work|currently working on|working on it|working on|being worked on|on track|implementing|in the works|mostly done|almost done|mostly complete|nearly done|nearly complete|in flight|in work|running|continuous|in implementation|building|half done|rolling out|advancing',
		blocked:
			'blocked|on hold|on-hold|at risk|paused|stale|staled|stalled|stuck|waiting on upstream|halted|suspended|delayed|needs help|blocked by|overdue|hold|failing|broken|off track|off-track|behind schedule|behind',
		done: 'done|completed|complete|shipped|released|delivered|implemented|finished|available|closed|merged|resolved|live|achieved|reached|accomplished|landed|launched|deployed|fixed|yes|supported|ready for use|in production|production|ga|generally available|passed|passing|verified|built|ok|available now|already done|already implemented|fully implemented|fully complete|complete and tested|published|established|operational|closed out|working|validated',
		dropped:
			"dropped|not pursuing|won't do|wont do|won’t do|won't fix|wontfix|won’t fix|won't build|cancelled|canceled|rejected|deprecated idea|abandoned|declined|out of scope|out-of-scope|never|not planned|discarded|removed|obsolete|superseded|retired|no longer planned|no longer pursued|deprecated|non-goals|non goals|not doing|not a goal|explicitly not planned|scrapped|descoped|won't implement|won’t implement|reverted|cut|axed",
	},
	es: {
		research:
			'en investigación|investigación|investigacion|explorando|propuesta|propuestas|ideas|experimental|en evaluación',
		backlog: 'backlog|algún día|deseable|deseables|pospuesto|aplazado|diferido|solicitado',
		planned:
			'planificado|planificada|planeado|planeada|pendiente|pendientes|por hacer|próximo|próximos|próximamente|futuro|futuras|no iniciado|sin iniciar|por iniciar',
		'in-progress': 'en progreso|en curso|en desarrollo|en proceso|parcial|actual|iniciado|haciendo',
		blocked: 'bloqueado|bloqueada|en pausa|pausado|en riesgo|detenido',
		done: 'completado|completada|completados|completadas|hecho|terminado|terminada|finalizado|finalizada|listo|lista|entregado|implementado|implementada|lanzado|publicado',
		dropped: 'descartado|descartada|cancelado|cancelada|rechazado|abandonado|fuera de alcance',
	},
	pt: {
		research: 'em pesquisa|pesquisa|explorando|proposta|propostas|ideias|em estudo|em avaliação|experimental',
		backlog: 'backlog|algum dia|desejável|desejáveis|adiado|adiada|solicitado',
		planned:
			'planejado|planejada|planejados|planeado|pendente|pendentes|a fazer|próximo|próximos|próximas|em breve|futuro|futuras|não iniciado|não iniciada|por fazer|aberto|agendado',
		'in-progress':
			'em andamento|em progresso|em desenvolvimento|em curso|parcial|parcialmente|atual|iniciado|fazendo|em execução|em implementação|em construção',
		blocked: 'bloqueado|bloqueada|pausado|pausada|em espera|em risco|parado',
		done: 'concluído|concluída|concluídos|concluídas|concluido|concluida|completo|completa|completado|feito|feita|finalizado|finalizada|entregue|implementado|implementada|pronto|pronta|lançado|publicado|resolvido',
		dropped: 'descartado|descartada|cancelado|cancelada|rejeitado|abandonado|fora do escopo|fora de escopo',
	},
	fr: {
		research:
			'en recherche|recherche|exploration|à explorer|proposition|propositions|idées|idée|expérimental|à étudier',
		backlog: 'backlog|un jour|souhaité|souhaits|reporté|reportée|différé|en réserve',
		planned:
			'prévu|prévue|prévus|planifié|planifiée|à faire|à venir|prochainement|futur|non commencé|non démarré|pas commencé|en attente|à planifier|bientôt',
		'in-progress':
			'en cours|en développement|en progression|partiel|partiellement|commencé|démarré|en cours de développement',
		blocked: 'bloqué|bloquée|en pause|suspendu|à risque',
		done: 'terminé|terminée|terminés|terminées|fait|faite|fini|livré|livrée|complété|complétée|complet|réalisé|réalisée|réalisés|implémenté|implémentée|publié|achevé|opérationnel|fonctionnel',
		dropped: 'abandonné|abandonnée|annulé|annulée|rejeté|hors périmètre|écarté',
	},
	de: {
		research: 'in erforschung|forschung|erkundung|idee|ideen|vorschlag|experimentell|in prüfung|zu prüfen',
		backlog: 'backlog|irgendwann|wunschliste|zurückgestellt|verschoben|aufgeschoben',
		planned:
			'geplant|offen|zu tun|als nächstes|demnächst|zukünftig|zukunft|nicht begonnen|noch nicht begonnen|ausstehend|kommend|vorgesehen',
		'in-progress':
			'in arbeit|in bearbeitung|in entwicklung|laufend|begonnen|teilweise|aktuell|im gange|angefangen',
		blocked: 'blockiert|pausiert|angehalten|gefährdet|wartend',
		done: 'erledigt|fertig|abgeschlossen|umgesetzt|veröffentlicht|ausgeliefert|implementiert|fertiggestellt|behoben',
		dropped: 'verworfen|abgelehnt|abgebrochen|gestrichen|nicht geplant|außerhalb des umfangs',
	},
	it: {
		research: 'in ricerca|ricerca|esplorazione|proposta|idee|sperimentale|in valutazione',
		backlog: 'backlog|un giorno|rimandato|rinviato|desiderato',
		planned:
			'pianificato|pianificata|previsto|prevista|da fare|prossimo|prossimi|in arrivo|futuro|non iniziato|in attesa|in programma',
		'in-progress': 'in corso|in sviluppo|in lavorazione|parziale|iniziato|avviato',
		blocked: 'bloccato|bloccata|in pausa|sospeso|a rischio',
		done: 'completato|completata|completati|fatto|fatta|finito|terminato|rilasciato|implementato|consegnato|pubblicato',
		dropped: 'scartato|annullato|rifiutato|abbandonato|fuori ambito',
	},
	nl: {
		research: 'onderzoek|in onderzoek|verkenning|voorstel|ideeën|idee|experimenteel',
		backlog: 'backlog|ooit|verlanglijst|uitgesteld',
		planned: 'gepland|te doen|binnenkort|toekomst|toekomstig|niet begonnen|nog niet begonnen|komend',
		'in-progress': 'bezig|in uitvoering|in ontwikkeling|mee bezig|gedeeltelijk|lopend|gestart',
		blocked: 'geblokkeerd|gepauzeerd|on hold|in gevaar',
		done: 'klaar|gedaan|afgerond|voltooid|gereed|opgeleverd|uitgebracht|geïmplementeerd',
		dropped: 'vervallen|geannuleerd|afgewezen|geschrapt|buiten scope',
	},
	pl: {
		research: 'badania|w badaniu|eksperyment|eksperymentalne|propozycja|pomysł|pomysły|do zbadania|analiza',
		backlog: 'backlog|kiedyś|odłożone|odroczone|lista życzeń|wstrzymane na później',
		planned:
			'planowane|zaplanowane|zaplanowany|planowany|do zrobienia|nadchodzące|w planach|w planie|przyszłe|przyszłość|nierozpoczęte|nie rozpoczęto|oczekujące|następne|do wykonania',
		'in-progress':
			'w trakcie|w toku|w realizacji|częściowo|trwa|rozpoczęte|w trakcie realizacji|w budowie|w opracowaniu',
		blocked: 'zablokowane|zablokowany|wstrzymane|zagrożone|wstrzymany',
		done: 'zrobione|gotowe|gotowy|gotowa|ukończone|ukończony|zakończone|zakończony|wykonane|wdrożone|wydane|zrealizowane|zaimplementowane|skończone',
		dropped: 'porzucone|odrzucone|anulowane|poza zakresem|zarzucone',
	},
	ru: {
		research:
			'исследование|исследуется|эксперимент|предложение|предложения|идея|идеи|изучается|прототип|обсуждается',
		backlog: 'бэклог|когда-нибудь|отложено|отложен|пожелания|хотелки',
		planned:
			'запланировано|запланирован|планируется|в планах|план|к выполнению|предстоит|будущее|не начато|не начат|ожидает|ожидается|скоро|далее|следующее|нужно сделать|сделать',
		'in-progress': 'в работе|в процессе|в разработке|частично|текущее|начато|выполняется|делается|ведётся',
		blocked: 'заблокировано|заблокирован|приостановлено|на паузе|под угрозой|заморожено',
		done: 'готово|сделано|выполнено|завершено|завершён|завершен|реализовано|выпущено|закончено|внедрено|закрыто|реализован',
		dropped: 'отменено|отклонено|отказались|не планируется|вне рамок|снято',
	},
	zh: {
		research: '研究中|研究|调研|调研中|探索|探索中|实验|实验性|提案|想法|讨论中|评估中|構想',
		backlog: '待办池|待定|以后|愿望清单|延期|推迟|搁置|需求池|暂缓',
		planned:
			'计划中|计划|已计划|待办|未开始|即将|未来|待开发|待实现|规划中|将来|未完成|待完成|規劃中|計劃中|待做|待处理|后续',
		'in-progress': '进行中|開發中|开发中|正在进行|部分完成|进展中|实现中|當前|当前|进行|進行中|部分',
		blocked: '阻塞|受阻|暂停|有风险|已暂停|卡住',
		done: '已完成|已验证|代码已完成|完成|已发布|已实现|已上线|已交付|已支持|发布|已解决|完了',
		dropped: '已取消|取消|已放弃|放弃|拒绝|不做|范围外|已废弃|废弃',
	},
	ja: {
		research: '調査中|調査|検討中|検討|実験的|実験|提案|アイデア|研究',
		backlog: 'バックログ|いつか|延期|保留中|要望|後回し',
		planned: '予定|計画中|計画|未着手|今後|これから|未対応|次|未実装|予定中|未完了|今後の予定',
		'in-progress': '進行中|作業中|開発中|対応中|一部完了|着手中|実装中|現在|着手済み',
		blocked: 'ブロック|ブロック中|停止中|一時停止|保留|リスクあり',
		done: '完了|完成|済み|済|実装済み|リリース済み|対応済み|公開済み|完了済み',
		dropped: '中止|却下|取り下げ|対象外|廃止|見送り',
	},
	ko: {
		research: '연구|조사 중|검토 중|실험|제안|아이디어',
		backlog: '백로그|언젠가|연기|보류',
		planned: '예정|계획|계획됨|할 일|시작 전|향후|대기',
		'in-progress': '진행 중|진행중|작업 중|개발 중|부분 완료',
		blocked: '차단됨|막힘|중단|일시 중지',
		done: '완료|완료됨|출시|출시됨|구현됨|배포됨',
		dropped: '취소|취소됨|거절|제외',
	},
	tr: {
		research: 'araştırma|araştırılıyor|fikir|fikirler|öneri|öneriler|deneysel|değerlendiriliyor',
		backlog: 'bekleme listesi|bir gün|ertelendi|istekler|istek listesi',
		planned:
			'planlandı|planlanan|planlananlar|yapılacak|yapılacaklar|yakında|gelecek|sırada|başlanmadı|bekliyor',
		'in-progress': 'devam ediyor|devam eden|devam edenler|sürüyor|geliştiriliyor|yapılıyor|kısmen',
		blocked: 'engellendi|beklemede|durduruldu|askıda|riskli',
		done: 'tamamlandı|tamamlanan|tamamlananlar|bitti|yapıldı|yayınlandı|hazır',
		dropped: 'iptal|iptal edildi|vazgeçildi|reddedildi|kapsam dışı',
	},
	cs: {
		research: 'výzkum|průzkum|nápad|nápady|návrh|návrhy|experimentální|zvažujeme|zvažováno',
		backlog: 'zásobník|někdy|odloženo|přání|požadavky',
		planned: 'plánováno|plánované|naplánováno|k udělání|připravujeme|nezahájeno|brzy|budoucí|čeká',
		'in-progress': 'probíhá|rozpracováno|pracujeme na tom|ve vývoji|částečně|zahájeno',
		blocked: 'blokováno|pozastaveno|ohroženo',
		done: 'hotovo|dokončeno|dokončené|vydáno|splněno|nasazeno|implementováno',
		dropped: 'zrušeno|zamítnuto|mimo rozsah|opuštěno',
	},
	sv: {
		research: 'utreds|utredning|forskning|idé|idéer|förslag|experimentellt',
		backlog: 'backlogg|någon gång|uppskjutet|önskelista|önskemål',
		planned: 'planerat|planerad|planerade|att göra|kommande|kommer snart|ej påbörjat|inte påbörjat|framtida',
		'in-progress': 'pågår|pågående|under arbete|under utveckling|påbörjat|delvis',
		blocked: 'blockerat|blockerad|pausat|pausad|i riskzonen',
		done: 'klart|klar|färdigt|färdig|slutfört|avslutat|lanserat|släppt',
		dropped: 'struket|avbrutet|avvisat|utanför ramen|nedlagt',
	},
	uk: {
		research: 'дослідження|досліджується|ідея|ідеї|пропозиція|пропозиції|обговорюється',
		backlog: 'беклог|колись|відкладено|побажання',
		planned: 'заплановано|планується|у планах|в планах|до виконання|майбутнє|не розпочато|очікує|скоро',
		'in-progress':
			'в роботі|у роботі|в процесі|у процесі|у розробці|в розробці|частково|розпочато|виконується',
		blocked: 'заблоковано|призупинено|на паузі|під загрозою',
		done: 'готово|зроблено|виконано|завершено|реалізовано|випущено|впроваджено',
		dropped: 'скасовано|відхилено|не планується|поза межами',
	},
};

/** Words that mean a status only when they stand alone: "next" in "next 3 months" or "open" in "open source" says nothing. */
export const ALONE_ONLY: ReadonlySet<string> = new Set(
	(
		'next|now|future|current|open|new|soon|coming|ready|waiting|live|yes|ok|production|beta|alpha|testing|design|designing|missing|' +
		'required|cut|behind|hold|never|maybe|later|later on|active|available|closed|partial|requests|requested|idea|ideas|concept|draft|running|' +
		'building|working|stretch|bonus|passed|passing|supported|built|fixed|removed|broken|failing|ga|tbd|remaining|committed|' +
		'план|次|济|済|lista|listo|actual|aktuell|пожелания|сделать|部分|完成|计划|当前|进行|发布|研究|計画|計画中|予定|現在|pronto|план'
	).split('|'),
);
