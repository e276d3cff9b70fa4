import type {Status} from '../model/status.ts';

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
	'in-progress': ['🚧', '🔄', '🏗', '🟡', '🟠', '🔨', '👷', '🏃', '◐', '🔁', '🌗', '🟨', '🟧'],
	blocked: ['🛑', '⚠', '🔴', '⏸', '⛔', '🟥', '▲'],
	done: ['✅', '✔', '✓', '🟢', '☑', '🗹', '☒', '🏁', '🟩', '●', '💚'],
	dropped: ['❌', '🚫', '✖', '✗', '✘', '🗑', '✕'],
} as const satisfies Record<Status, readonly string[]>;

/** Signs that many files use as mere decoration of a heading: there they count only beside words that say the same. */
export const DECORATIVE: ReadonlySet<string> = new Set(
	'💡 🧠 🔬 🧪 🤔 💭 ❓ ❔ ⏳ ⌛ 🧊 🕐 📌 📋 📅 🗓 📆 🔜 ⚪ 🔨 👷 🏃 🔁 🏁 🗑 ⚠ 🔴 🟡 🟠 🟢 ◇ ◌ ○ ◐ ● ▲ 💚 🏗 🔘 🟥 🟨 🟧 🟩'.split(
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
			'research|experimental|experiment|exploring|exploration|exploratory|rfc|investigate|investigating|investigation|ideas|idea|proposal|proposed|proposals|prototype|prototyping|poc|proof of concept|spike|under consideration|considering|under discussion|in discussion|discussing|to be discussed|evaluating|under evaluation|concept|draft|brainstorm|brainstorming|under research|researching|in research|feasibility|tbd|exploring ideas|under review for inclusion|to be decided|to be determined|to be evaluated|to be explored|to be investigated|to be researched|to explore|to investigate|to evaluate|to research|undecided|under investigation|under study|being explored|being considered|being evaluated|being investigated|being discussed|awaiting proposal|needs discussion|needs investigation|needs research|needs exploration|needs proposal|needs decision|in exploration|in consideration|pre-planning|speculative|under considerations|request for comments',
		backlog:
			'backlog|backlogged|someday|maybe|someday/maybe|someday maybe|wishlist|wish list|requested|feature requests|feature request|requests|nice to have|nice-to-have|nice to haves|nice-to-haves|unscheduled|deferred|inactive|icebox|postponed|parked|parking lot|low priority backlog|queued for later|later|not scheduled|not prioritized|not prioritised|stretch|stretch goals|stretch goal|bonus|icebox items|on the shelf|shelved|pending prioritization|unplanned|undated|no date|no timeline|no eta|not yet scheduled|not yet planned|not yet prioritized|not yet prioritised|if time permits|time permitting|would be nice|some day|on ice|on the back burner|back burner|unprioritized|unprioritised|community requests|user requests|requested features|on the wishlist',
		planned:
			'planned|todo|provisional|tentative|tentatively planned|to do|to-do|upcoming|next|not started|future|scheduled|queued|pending|open|up next|coming soon|coming|soon|to be done|not done|not yet|not yet started|not implemented|not yet implemented|planning|in planning|approved|accepted|ready|ready to start|committed|new|unstarted|yet to start|to be started|to be implemented|next up|waiting|incomplete|not complete|not completed|tbd later|planned / approved|future work|design|designing|missing|remaining|unclaimed|help wanted|needs work|required|not begun|yet to begin|to be developed|to be added|to be released|to be planned|to be scheduled|in the pipeline|on the roadmap|on our roadmap|next release|next version|next sprint|not built|not built yet|not done yet|not available yet|not supported yet|not yet supported|not yet available|not released|not released yet|outstanding|slated|selected for development|in backlog for next release|not ready|not ready yet',
		'in-progress':
			'in progress|in-progress|wip|work in progress|ongoing|on going|on-going|current focus|current|now|partial|partially|partially done|partly done|partially complete|partially completed|partially implemented|active|actively developed|in development|under development|developing|started|underway|under way|doing|in review|under review|in testing|testing|beta|in beta|alpha|in alpha|current work|currently working on|working on it|working on|being worked on|on track|implementing|in the works|mostly done|almost done|mostly complete|nearly done|nearly complete|in flight|in work|running|continuous|in implementation|building|half done|rolling out|advancing|in process|in the making|being implemented|being built|being developed|in active development|active development|under active development|under construction|under implementation|in construction|in qa|in staging|code review|in code review|pr open|pr in review|pull request open|pending review|pending merge|awaiting review|awaiting merge|ready for review|in validation|in verification|in pilot|piloting|partly|partly implemented|partly complete|partially working|partially available|partially supported|partially shipped|partially released|partially finished|nearing completion|finalizing|finalising|wrapping up|implementation in progress|development in progress|half-done|inprogress|in_progress|in-development|in-review|in dev|in_review|in-flight|in design|under design|being designed|feature design|in design phase|gradual rollout|currently in progress|started but not finished',
		blocked:
			'blocked|on hold|on-hold|at risk|paused|stale|staled|stalled|stuck|waiting on upstream|halted|suspended|delayed|needs help|blocked by|overdue|hold|failing|broken|off track|off-track|behind schedule|behind|on pause|frozen|impeded|at-risk|awaiting upstream|waiting for upstream|blocked on|blocked upstream|temporarily paused|in jeopardy|slipped|stopped',
		done: 'done|completed|complete|shipped|released|delivered|implemented|finished|available|closed|merged|resolved|live|achieved|reached|accomplished|landed|launched|deployed|fixed|yes|supported|ready for use|in production|production|ga|generally available|passed|passing|verified|built|ok|available now|already done|already implemented|fully implemented|fully complete|complete and tested|published|established|operational|closed out|working|validated|all done|now available|already shipped|already available|already supported|already exists|exists|in place|now live|live now|finalized|finalised|wrapped up|rolled out|merged and released|fully working|fully functional|fully supported|done and released',
		dropped:
			"dropped|not pursuing|won't do|wont do|won’t do|won't fix|wontfix|won’t fix|won't build|cancelled|canceled|rejected|deprecated idea|abandoned|declined|out of scope|out-of-scope|never|not planned|discarded|removed|obsolete|superseded|retired|no longer planned|no longer pursued|deprecated|non-goals|non goals|not doing|not a goal|explicitly not planned|scrapped|descoped|won't implement|won’t implement|reverted|cut|axed|will not do|will not implement|will not be implemented|will not be done|will not build|not happening|not going to happen|no plans|no plan|not in scope|withdrawn|ruled out|decided against|no longer needed|no longer relevant|closed as not planned|unlikely|very unlikely|unlikely to happen|not accepted|not feasible|infeasible|won't happen|wont happen|won't support|non-goal|nongoals|discontinued|removed from scope|removed from the roadmap|not on the roadmap|out of the scope|anti-goals|wont fix|killed|duplicate",
	},
	es: {
		research:
			'en investigación|investigación|investigacion|explorando|propuesta|propuestas|ideas|experimental|en evaluación|en estudio|en consideración|bajo consideración|en discusión|en exploración|a explorar|por explorar|por decidir|por definir|a evaluar|por evaluar|por investigar|idea|en análisis|experimentos|prototipo|en prototipo',
		backlog:
			'backlog|algún día|deseable|deseables|pospuesto|aplazado|diferido|solicitado|sin fecha|sin planificar|sin programar|lista de deseos|opcional a futuro|a futuro|en reserva|postergado|si hay tiempo|quizás|tal vez|algún día quizás|en espera de prioridad',
		planned:
			'planificado|planificada|planeado|planeada|pendiente|pendientes|por hacer|próximo|próximos|próximamente|futuro|futuras|no iniciado|sin iniciar|por iniciar|planeados|planeadas|planificados|planificadas|previsto|prevista|previstos|previstas|programado|programada|en planificación|no iniciada|no empezado|sin empezar|sin comenzar|por empezar|por implementar|por desarrollar|a implementar|futuros|futura|próxima|próximas|siguiente|siguientes|en cola|por venir|falta|faltante|ahora no',
		'in-progress':
			'en progreso|en curso|en desarrollo|en proceso|parcial|actual|iniciado|haciendo|en ejecución|en implementación|en construcción|en marcha|en pruebas|en revisión|parcialmente|parcialmente hecho|parcialmente completado|parcialmente implementado|actualmente|iniciada|trabajando|en trabajo|casi listo|casi terminado|ahora|en curso actualmente|empezado',
		blocked:
			'bloqueado|bloqueada|en pausa|pausado|en riesgo|detenido|pausada|detenida|suspendido|suspendida|en espera|retrasado|estancado|paralizado',
		done: 'completado|completada|completados|completadas|hecho|terminado|terminada|finalizado|finalizada|listo|lista|entregado|implementado|implementada|lanzado|publicado|terminados|terminadas|finalizados|finalizadas|entregada|entregados|implementados|implementadas|lanzada|lanzados|publicada|hecha|hechos|hechas|resuelto|resuelta|realizado|realizada|cerrado|corregido|corregida|funcionando|disponible|en producción|desplegado|desplegada|ya disponible|ya implementado|logrado|logros|conseguido|integrado',
		dropped:
			'descartado|descartada|cancelado|cancelada|rechazado|abandonado|fuera de alcance|descartados|descartadas|cancelados|canceladas|rechazada|abandonada|eliminado|eliminada|no planificado|no previsto|no se hará|fuera del alcance',
	},
	pt: {
		research:
			'em pesquisa|pesquisa|explorando|proposta|propostas|ideias|em estudo|em avaliação|experimental|em consideração|em discussão|em exploração|em análise|a explorar|a decidir|a definir|por definir|a avaliar|a investigar|a estudar|sob consideração|ideia|experimento|protótipo|em prototipagem',
		backlog:
			'backlog|algum dia|desejável|desejáveis|adiado|adiada|solicitado|sem data|sem prazo|sem previsão|lista de desejos|futuramente|talvez|quem sabe|em reserva|se houver tempo|postergado',
		planned:
			'planejado|planejada|planejados|planeado|pendente|pendentes|a fazer|próximo|próximos|próximas|em breve|futuro|futuras|não iniciado|não iniciada|por fazer|aberto|agendado|planejadas|planeada|planeados|planeadas|previsto|prevista|previstos|previstas|programado|programada|em planejamento|em planeamento|não começado|não começada|não iniciados|não iniciadas|próxima|futura|a implementar|a desenvolver|por implementar|por iniciar|a iniciar|a começar|na fila|agendada|a ser feito|por vir|seguinte|falta',
		'in-progress':
			'em andamento|em progresso|em desenvolvimento|em curso|parcial|parcialmente|atual|iniciado|fazendo|em execução|em implementação|em construção|em testes|em teste|em revisão|em processo|iniciada|parcialmente concluído|parcialmente implementado|parcialmente feito|quase pronto|atualmente|trabalhando|em trabalho|agora|começado|em validação',
		blocked:
			'bloqueado|bloqueada|pausado|pausada|em espera|em risco|parado|parada|suspenso|suspensa|atrasado|atrasada|travado|interrompido',
		done: 'concluído|concluída|concluídos|concluídas|concluido|concluida|completo|completa|completado|feito|feita|finalizado|finalizada|entregue|implementado|implementada|pronto|pronta|lançado|publicado|resolvido|completos|completas|completada|feitos|feitas|finalizados|finalizadas|entregues|implementados|implementadas|prontos|prontas|lançada|lançados|publicada|resolvida|realizado|realizada|encerrado|corrigido|corrigida|funcionando|disponível|em produção|já disponível|já implementado|conquistas|integrado|validado',
		dropped:
			'descartado|descartada|cancelado|cancelada|rejeitado|abandonado|fora do escopo|fora de escopo|descartados|descartadas|cancelados|canceladas|rejeitada|abandonada|removido|removida|não planejado|não previsto|não será feito|fora de âmbito',
	},
	fr: {
		research:
			"en recherche|recherche|exploration|à explorer|proposition|propositions|idées|idée|expérimental|à étudier|à l'étude|en étude|en réflexion|réflexion|en discussion|à discuter|à décider|à définir|à valider|à évaluer|à investiguer|à déterminer|envisagé|envisagée|envisagés|envisagées|pistes|pistes de réflexion|expérimentale|expérimentation|prototype|en évaluation|à tester|à creuser|piste",
		backlog:
			'backlog|un jour|souhaité|souhaits|reporté|reportée|différé|en réserve|sans date|sans échéance|non planifié|non planifiée|non priorisé|liste de souhaits|éventuellement|peut-être|si le temps le permet|plus tard peut-être|optionnel plus tard|souhaitable|reportés|reportées|mis de côté',
		planned:
			'prévu|prévue|prévus|planifié|planifiée|à faire|à venir|prochainement|futur|non commencé|non démarré|pas commencé|en attente|à planifier|bientôt|prévues|planifiés|planifiées|programmé|programmée|futurs|futures|future|prochain|prochaine|prochains|prochaines|suivant|suivante|non commencée|non démarrée|pas démarré|à commencer|à démarrer|à implémenter|à développer|à réaliser|en planification|ensuite|reste à faire|à traiter|en préparation',
		'in-progress':
			"en cours|en développement|en progression|partiel|partiellement|commencé|démarré|en cours de développement|en cours de réalisation|en cours d'implémentation|en réalisation|en construction|en test|en tests|en revue|en relecture|en validation|commencée|démarrée|entamé|partielle|partiellement fait|partiellement implémenté|actuel|actuelle|actuellement|maintenant|presque terminé|presque fini|en chantier|en travaux",
		blocked:
			'bloqué|bloquée|en pause|suspendu|à risque|suspendue|en attente de tiers|interrompu|interrompue|stoppé|en retard|gelé|mis en pause',
		done: 'terminé|terminée|terminés|terminées|fait|faite|fini|livré|livrée|complété|complétée|complet|réalisé|réalisée|réalisés|implémenté|implémentée|publié|achevé|opérationnel|fonctionnel|finie|finis|livrés|livrées|complétés|complète|réalisées|implémentés|implémentées|publiée|publiés|publiées|déployé|déployée|déployés|disponible|disponibles|résolu|résolue|corrigé|corrigée|corrigés|validé|validée|achevée|en production|sorti|sortie|déjà fait|déjà disponible|opérationnelle|fermé|acquis',
		dropped:
			'abandonné|abandonnée|annulé|annulée|rejeté|hors périmètre|écarté|abandonnés|abandonnées|annulés|annulées|rejetée|refusé|refusée|écartée|hors scope|hors champ|hors sujet|non prévu|non retenu|non retenue|supprimé|ne sera pas fait',
	},
	de: {
		research:
			'in erforschung|forschung|erkundung|idee|ideen|vorschlag|experimentell|in prüfung|zu prüfen|in diskussion|in überlegung|überlegungen|in evaluierung|in erwägung|in erwägung gezogen|angedacht|zu entscheiden|zu klären|zu evaluieren|zu untersuchen|zu erforschen|zu diskutieren|wird geprüft|wird evaluiert|vorschläge|experiment|experimente|prototyp|konzept|recherche|untersuchung|evaluierung|noch offen ob|forschungsthemen',
		backlog:
			'backlog|irgendwann|wunschliste|zurückgestellt|verschoben|aufgeschoben|ohne termin|ungeplant|nicht terminiert|unterminiert|irgendwann mal|eines tages|vielleicht|wünschenswert|eventuell|nice-to-have|bei gelegenheit|wenn zeit ist|vertagt|später vielleicht|ideenspeicher',
		planned:
			'geplant|offen|zu tun|als nächstes|demnächst|zukünftig|zukunft|nicht begonnen|noch nicht begonnen|ausstehend|kommend|vorgesehen|nicht gestartet|noch nicht gestartet|nicht angefangen|noch nicht angefangen|noch offen|offene|geplante|anstehend|bevorstehend|kommende|zukünftige|künftig|todo|zu erledigen|noch zu tun|in planung|in vorbereitung|terminiert|eingeplant|nächste|als nächste|nächster|nächstes|danach|steht aus|steht an|fehlt|fehlt noch|nicht fertig|noch nicht umgesetzt|nicht umgesetzt|unerledigt|demnächst geplant',
		'in-progress':
			'in arbeit|in bearbeitung|in entwicklung|laufend|begonnen|teilweise|aktuell|im gange|angefangen|in umsetzung|umsetzung läuft|läuft|wird umgesetzt|wird entwickelt|wird bearbeitet|wird implementiert|gestartet|teilweise umgesetzt|teilweise fertig|teilweise erledigt|teilweise implementiert|in der entwicklung|in review|im review|im test|in test|in der umsetzung|derzeit|gerade|jetzt|momentan|fast fertig|größtenteils fertig|angelaufen|im aufbau|im bau|aktiv|weitgehend umgesetzt',
		blocked:
			'blockiert|pausiert|angehalten|gefährdet|wartend|gestoppt|ausgesetzt|auf eis|auf eis gelegt|ruht|verzögert|wartet|hängt|stillstand',
		done: 'erledigt|fertig|abgeschlossen|umgesetzt|veröffentlicht|ausgeliefert|implementiert|fertiggestellt|behoben|vollständig umgesetzt|bereits umgesetzt|bereits fertig|vorhanden|verfügbar|bereits vorhanden|gelöst|geschlossen|live|produktiv|in produktion|geliefert|vollendet|beendet|komplett|vollständig|erreicht|eingeführt|integriert|released|done',
		dropped:
			'verworfen|abgelehnt|abgebrochen|gestrichen|nicht geplant|außerhalb des umfangs|abgesagt|aufgegeben|entfällt|entfallen|wird nicht umgesetzt|nicht vorgesehen|außerhalb des scopes|nicht im scope|gelöscht|eingestellt|zurückgezogen|nicht-ziele|nichtziele|unwahrscheinlich',
	},
	it: {
		research:
			'in ricerca|ricerca|esplorazione|proposta|idee|sperimentale|in valutazione|in discussione|in esame|in esplorazione|da decidere|da definire|da valutare|da esplorare|da investigare|in considerazione|in studio|idea|proposte|esperimento|esperimenti|prototipo|allo studio|in fase di studio|in fase di valutazione',
		backlog:
			"backlog|un giorno|rimandato|rinviato|desiderato|senza data|non pianificato|lista dei desideri|forse|magari|eventualmente|se c'è tempo|desiderata|rimandata|rinviata|posticipato|posticipata|in futuro forse",
		planned:
			'pianificato|pianificata|previsto|prevista|da fare|prossimo|prossimi|in arrivo|futuro|non iniziato|in attesa|in programma|pianificati|pianificate|previsti|previste|programmato|programmata|futura|futuri|future|prossima|prossime|prossimamente|non iniziata|non avviato|da iniziare|da implementare|da sviluppare|da completare|da realizzare|in pianificazione|in coda|successivo|in preparazione|non ancora iniziato|manca',
		'in-progress':
			'in corso|in sviluppo|in lavorazione|parziale|iniziato|avviato|in fase di sviluppo|in fase di test|in test|in revisione|in costruzione|in esecuzione|in realizzazione|in progress|iniziata|avviata|parzialmente|parzialmente completato|parzialmente implementato|attuale|attualmente|quasi pronto|quasi finito|ora|adesso|lavori in corso|in opera|in implementazione',
		blocked:
			'bloccato|bloccata|in pausa|sospeso|a rischio|sospesa|fermo|ferma|interrotto|in ritardo|congelato|in stallo',
		done: 'completato|completata|completati|fatto|fatta|finito|terminato|rilasciato|implementato|consegnato|pubblicato|completate|conclusa|concluso|conclusi|finita|finiti|terminata|terminati|rilasciata|rilasciati|implementata|implementati|consegnata|pubblicata|pronto|pronta|realizzato|realizzata|realizzati|risolto|risolta|disponibile|funzionante|in produzione|già disponibile|già fatto|chiuso|raggiunto|eseguito',
		dropped:
			'scartato|annullato|rifiutato|abbandonato|fuori ambito|scartata|scartati|annullata|annullati|rifiutata|abbandonata|non previsto|non verrà fatto|fuori scopo|fuori dallo scopo|escluso|eliminato|rimosso|cancellato',
	},
	nl: {
		research:
			'onderzoek|in onderzoek|verkenning|voorstel|ideeën|idee|experimenteel|in overweging|overwegen|wordt onderzocht|te onderzoeken|te beslissen|te bepalen|in discussie|ter discussie|te bespreken|te evalueren|voorstellen|experiment|experimenten|prototype|verkennen|in verkenning|concept',
		backlog:
			'backlog|ooit|verlanglijst|uitgesteld|zonder datum|ongepland|niet gepland|wensenlijst|misschien|ooit misschien|eventueel|als er tijd is|wenselijk|gewenst|later misschien|op de plank',
		planned:
			'gepland|te doen|binnenkort|toekomst|toekomstig|niet begonnen|nog niet begonnen|komend|geplande|te starten|niet gestart|nog niet gestart|nog te doen|nog te starten|nog te beginnen|in planning|ingepland|aankomend|aanstaande|volgende|hierna|daarna|openstaand|open|in voorbereiding|nog niet klaar|toekomstige|staat gepland',
		'in-progress':
			'bezig|in uitvoering|in ontwikkeling|mee bezig|gedeeltelijk|lopend|gestart|onderhanden|onder handen|in behandeling|in progress|begonnen|wordt aan gewerkt|er wordt aan gewerkt|actief|momenteel|huidig|deels|deels klaar|gedeeltelijk klaar|bijna klaar|in test|in review|in aanbouw|nu|wordt ontwikkeld|loopt',
		blocked:
			'geblokkeerd|gepauzeerd|on hold|in gevaar|gestopt|opgeschort|in de wacht|wacht|vertraagd|stilgelegd|vastgelopen',
		done: 'klaar|gedaan|afgerond|voltooid|gereed|opgeleverd|uitgebracht|geïmplementeerd|compleet|beschikbaar|uitgevoerd|gerealiseerd|opgelost|gesloten|live|in productie|afgehandeld|gepubliceerd|uitgerold|behaald|werkt|afgeleverd',
		dropped:
			'vervallen|geannuleerd|afgewezen|geschrapt|buiten scope|verworpen|geschrapte|gaat niet door|wordt niet gedaan|niet van plan|buiten de scope|verlaten|ingetrokken|stopgezet|niet in scope',
	},
	pl: {
		research:
			'badania|w badaniu|eksperyment|eksperymentalne|propozycja|pomysł|pomysły|do zbadania|analiza|do rozważenia|rozważane|pod rozwagą|w rozważaniu|do przemyślenia|do przeanalizowania|do ustalenia|do decyzji|do dyskusji|w dyskusji|w fazie badań|badanie|w analizie|eksperymenty|eksperymentalny|propozycje|prototyp|koncepcja|sprawdzane|do sprawdzenia',
		backlog:
			'backlog|kiedyś|odłożone|odroczone|lista życzeń|wstrzymane na później|bez harmonogramu|bez terminu|bez daty|nieplanowane|niezaplanowane|może kiedyś|być może|mile widziane|opcjonalnie w przyszłości|przełożone|odłożony|odłożona|na później',
		planned:
			'planowane|zaplanowane|zaplanowany|planowany|do zrobienia|nadchodzące|w planach|w planie|przyszłe|przyszłość|nierozpoczęte|nie rozpoczęto|oczekujące|następne|do wykonania|planowana|zaplanowana|nierozpoczęty|nierozpoczęta|nie rozpoczęte|niezaczęte|niewykonane|niezrealizowane|przyszły|przyszła|nadchodzący|nadchodząca|następny|następna|oczekujący|oczekuje|wkrótce|następnie|w kolejce|w przygotowaniu|do rozpoczęcia|do zaimplementowania|do wdrożenia|do realizacji|do ukończenia|pozostałe|brakuje|w planowaniu|kolejne|nieukończone',
		'in-progress':
			'w trakcie|w toku|w realizacji|częściowo|trwa|rozpoczęte|w trakcie realizacji|w budowie|w opracowaniu|w trakcie prac|w trakcie wdrażania|w trakcie implementacji|w implementacji|w rozwoju|w produkcji roboczej|w testach|w przeglądzie|w toku prac|rozpoczęty|rozpoczęta|realizowane|trwające|częściowo zrealizowane|częściowo gotowe|częściowo ukończone|częściowo zrobione|obecnie|aktualnie|teraz|prawie gotowe|bieżące|w wykonaniu|pracujemy nad tym',
		blocked:
			'zablokowane|zablokowany|wstrzymane|zagrożone|wstrzymany|zablokowana|wstrzymana|zawieszone|zawieszony|zagrożony|opóźnione|opóźniony|przerwane|zatrzymane',
		done: 'zrobione|gotowe|gotowy|gotowa|ukończone|ukończony|zakończone|zakończony|wykonane|wdrożone|wydane|zrealizowane|zaimplementowane|skończone|ukończona|zakończona|zrobiony|zrobiona|wykonany|wykonana|wdrożony|wdrożona|wydany|wydana|zrealizowany|zrealizowana|zaimplementowany|zaimplementowana|skończony|dostarczone|opublikowane|dostępne|działa|działające|naprawione|rozwiązane|zamknięte|osiągnięte|w pełni gotowe|kompletne|uruchomione|dodane',
		dropped:
			'porzucone|odrzucone|anulowane|poza zakresem|zarzucone|porzucony|odrzucony|odrzucona|anulowany|anulowana|zaniechane|nie planowane|nie planujemy|nie będzie|nie będzie realizowane|wykreślone|usunięte|zrezygnowano|skreślone',
	},
	ru: {
		research:
			'исследование|исследуется|эксперимент|предложение|предложения|идея|идеи|изучается|прототип|обсуждается|в исследовании|исследуем|исследования|обсуждение|в обсуждении|на обсуждении|обсуждаем|рассматривается|на рассмотрении|рассматриваем|под вопросом|к обсуждению|обдумывается|изучение|изучаем|экспериментально|эксперименты|экспериментальное|прототипирование|концепция|требует исследования|требует обсуждения|не решено',
		backlog:
			'бэклог|когда-нибудь|отложено|отложен|пожелания|хотелки|без срока|без сроков|без даты|не запланировано|незапланировано|в бэклоге|бэклог идей|может быть|возможно|когда-нибудь потом|на будущее|желательно|желаемое|отложена|отложены|отложенное|если будет время|в отдалённом будущем|запрошено',
		planned:
			'запланировано|запланирован|планируется|в планах|план|к выполнению|предстоит|будущее|не начато|не начат|ожидает|ожидается|скоро|далее|следующее|нужно сделать|сделать|запланирована|запланированы|запланированное|планируются|планируем|планы|не сделано|не готово|не выполнено|не реализовано|не начата|не начаты|не начинали|ещё не начато|еще не начато|ожидание|ожидают|предстоящее|предстоящие|следующий|следующая|следующие|будущие|к реализации|к разработке|на очереди|в очереди|дальше|надо сделать|осталось|осталось сделать|ближайшее|в плане|будет|будет сделано|не завершено|в планировании',
		'in-progress':
			'в работе|в процессе|в разработке|частично|текущее|начато|выполняется|делается|ведётся|в работе сейчас|сейчас в работе|работаем|работаем над этим|разрабатывается|в реализации|реализуется|в активной разработке|в тестировании|тестируется|на тестировании|на ревью|в ревью|на проверке|в процессе разработки|идёт работа|идет работа|идёт|начат|начата|начаты|частично готово|частично сделано|частично реализовано|частично выполнено|частичная|частичное|текущий|текущая|текущие|сейчас|почти готово|в ходе|в стадии разработки|делаем|активно',
		blocked:
			'заблокировано|заблокирован|приостановлено|на паузе|под угрозой|заморожено|заблокирована|заблокированы|приостановлен|приостановлена|остановлено|остановлен|на стопе|в ожидании внешнего|есть риск|задерживается|просрочено|заморожен',
		done: 'готово|сделано|выполнено|завершено|завершён|завершен|реализовано|выпущено|закончено|внедрено|закрыто|реализован|готов|готова|готовы|сделан|сделана|сделаны|выполнен|выполнена|выполнены|завершена|завершены|реализована|реализованы|выпущен|выпущена|выпущены|закончен|внедрён|внедрен|внедрена|закрыт|закрыта|закрыты|решено|исправлено|доступно|работает|уже работает|уже готово|уже сделано|релиз состоялся|опубликовано|добавлено|достигнуто|в проде|в продакшене|полностью готово|развёрнуто|запущено|запущен',
		dropped:
			'отменено|отклонено|отказались|не планируется|вне рамок|снято|отменён|отменен|отменена|отменены|отклонён|отклонен|отклонена|не будет|не будем делать|не будет реализовано|не делаем|отказ|вне области|вне скоупа|заброшено|удалено|исключено|не актуально|неактуально|не в планах',
	},
	zh: {
		research:
			'研究中|研究|调研|调研中|探索|探索中|实验|实验性|提案|想法|讨论中|评估中|構想|考虑中|待评估|待讨论|待调研|预研|预研中|构思|构思中|设想|概念验证|实验中|原型|探索性|待研究|想法收集|評估中|討論中|考慮中',
		backlog:
			'待办池|待定|以后|愿望清单|延期|推迟|搁置|需求池|暂缓|未排期|待排期|暂无计划|暂无排期|无计划|有空再做|可选|可能|也许|愿望|心愿单|低优先级待定|需求收集|待规划|延后|押后|暫緩|擱置|长期待定',
		planned:
			'计划中|计划|已计划|待办|未开始|即将|未来|待开发|待实现|规划中|将来|未完成|待完成|規劃中|計劃中|待做|待处理|后续|规划阶段|待启动|待开始|未启动|尚未开始|未开发|未做|尚未实现|尚未完成|将要|即将推出|即将到来|即将发布|下一阶段|下一版本|下一步|接下来|下个版本|预计|準備中|准备中|筹备中|排队中|排期中|已排期|待发布|待上线|待支持|未支持|暂未支持|计划支持|计划实现|后续计划|后续规划|將來|未開始|待辦|预定|要做',
		'in-progress':
			'进行中|開發中|开发中|正在进行|部分完成|进展中|实现中|當前|当前|进行|進行中|部分|部分实现|部分支持|部分完成中|正在开发|正在实现|正在做|推进中|处理中|研发中|测试中|联调中|验证中|评审中|审核中|优化中|重构中|当前阶段|当前版本|当前任务|当前工作|现在|目前|基本完成|接近完成|初步完成|初步实现|已开始|已启动|施工中|编写中|设计中|灰度中|内测中|公测中|實作中|處理中|測試中',
		blocked:
			'阻塞|受阻|暂停|有风险|已暂停|卡住|已阻塞|被阻塞|阻塞中|阻碍|停滞|中断|延误|已延期|滞后|等待上游|等待依赖|冻结|有風險|暫停',
		done: '已完成|已验证|代码已完成|完成|已发布|已实现|已上线|已交付|已支持|发布|已解决|完了|已做|已做完|做完|已搞定|已结束|已支持并发布|已合并|已合入|已部署|已修复|已验收|已测试|已具备|已有|已达成|已交付完成|全部完成|开发完成|实现完成|已开发|已落地|已可用|已實現|已發布|已支援|已上線|完成度100%|已通过|验收通过|搞定',
		dropped:
			'已取消|取消|已放弃|放弃|拒绝|不做|范围外|已废弃|废弃|不予考虑|不考虑|不计划|不打算|暂不支持|不再支持|不会做|不在范围|不在范围内|超出范围|非目标|已移除|已删除|作废|否决|已否决|已拒绝|弃用|已弃用|已终止|關閉不做',
	},
	ja: {
		research:
			'調査中|調査|検討中|検討|実験的|実験|提案|アイデア|研究|要検討|検討事項|検討課題|研究中|実験中|試験的|試作|試作中|プロトタイプ|調査予定|構想|構想中|提案中|議論中|評価中|アイディア|模索中|検討されている|未定',
		backlog:
			'バックログ|いつか|延期|保留中|要望|後回し|時期未定|優先度低|余裕があれば|やりたいこと|できれば|あれば嬉しい|そのうち|いずれ|将来的に|延期中|ウィッシュリスト|先送り|いつかやる|リクエスト|要望事項',
		planned:
			'予定|計画中|計画|未着手|今後|これから|未対応|次|未実装|予定中|未完了|今後の予定|予定あり|実装予定|対応予定|開発予定|追加予定|リリース予定|公開予定|着手予定|近日|近日公開|近日対応|準備中|計画済み|未開始|未完成|未定義|未作成|これからやること|やること|次回|次のリリース|次期|待機中|残タスク|残作業|今後対応|今後追加|将来|未来|将来対応|将来実装|将来予定|企画中|予定されている|計画されている|要対応|要実装',
		'in-progress':
			'進行中|作業中|開発中|対応中|一部完了|着手中|実装中|現在|着手済み|進行|取り組み中|着手|一部実装|一部対応|一部対応済み|一部実装済み|部分的に完了|部分対応|部分実装|レビュー中|テスト中|検証中|実施中|推進中|継続中|継続|運用中|改善中|構築中|設計中|移行中|現在進行中|現在対応中|現在の作業|開発されている|対応中です|ほぼ完了|ほぼ完成|ベータ|今',
		blocked:
			'ブロック|ブロック中|停止中|一時停止|保留|リスクあり|ブロックされている|停滞|停滞中|中断|中断中|凍結|遅延|遅延中|待ち状態|一時中断|保留中です',
		done: '完了|完成|済み|済|実装済み|リリース済み|対応済み|公開済み|完了済み|完了しました|実装完了|対応完了|リリース完了|開発完了|実装されている|完了している|作成済み|追加済み|修正済み|解決済み|導入済み|達成|達成済み|提供中|利用可能|使用可能|稼働中|公開中|リリースした|終了|終了済み|マージ済み|検証済み|確認済み|デプロイ済み|実現済み|できた|できること|動作中',
		dropped:
			'中止|却下|取り下げ|対象外|廃止|見送り|やらない|やらないこと|実施しない|対応しない|対応予定なし|予定なし|非対応|スコープ外|範囲外|非目標|ボツ|不採用|断念|破棄|撤回|削除済み|取りやめ|キャンセル',
	},
	ko: {
		research:
			'연구|조사 중|검토 중|실험|제안|아이디어|연구 중|연구중|조사|조사중|검토중|검토 예정|논의 중|논의중|탐색|탐색 중|실험 중|실험적|프로토타입|구상 중|고려 중|고려중|평가 중|아이디어 단계|제안됨|미정',
		backlog:
			'백로그|언젠가|연기|보류|추후|추후 검토|추후 예정|나중에|언젠가는|위시리스트|희망|희망 사항|우선순위 낮음|일정 미정|미정 일정|요청|요청 사항|보류 중|보류중|연기됨|미룸',
		planned:
			'예정|계획|계획됨|할 일|시작 전|향후|대기|예정됨|계획 중|계획중|계획된|예정 사항|진행 예정|개발 예정|구현 예정|추가 예정|출시 예정|지원 예정|미시작|미착수|미완료|미구현|시작 안 함|시작 안함|대기 중|대기중|준비 중|준비중|다음|다음 단계|앞으로|앞으로 할 일|할일|해야 할 일|남은 작업|향후 계획|향후 예정|미래|곧|곧 출시|투두',
		'in-progress':
			'진행 중|진행중|작업 중|개발 중|부분 완료|작업중|개발중|구현 중|구현중|테스트 중|테스트중|검증 중|부분 구현|부분 완료됨|부분완료|일부 완료|일부 구현|일부|현재|현재 진행 중|현재 진행중|지금|착수|착수함|시작됨|리뷰 중|적용 중|거의 완료',
		blocked:
			'차단됨|막힘|중단|일시 중지|차단|블록됨|막혀 있음|중단됨|일시중지|일시 중단|정지|지연|지연됨|동결',
		done: '완료|완료됨|출시|출시됨|구현됨|배포됨|완료함|완료된|완성|완성됨|구현 완료|구현완료|개발 완료|출시 완료|배포 완료|적용 완료|해결|해결됨|수정됨|달성|달성됨|지원됨|사용 가능|종료|끝|병합됨|머지됨|검증됨|동작함|추가됨|성과',
		dropped:
			'취소|취소됨|거절|제외|취소함|거절됨|제외됨|폐기|폐기됨|포기|포기함|삭제됨|하지 않음|안 함|범위 외|범위 밖|비목표|계획 없음',
	},
	tr: {
		research:
			'araştırma|araştırılıyor|fikir|fikirler|öneri|öneriler|deneysel|değerlendiriliyor|araştırılacak|araştırmada|araştırma aşamasında|inceleniyor|incelenecek|değerlendirilecek|değerlendirme aşamasında|düşünülüyor|tartışılıyor|tartışılacak|deney|deneyler|prototip|keşif|kavram|taslak|önerilen|fikir aşamasında|karar verilecek',
		backlog:
			'bekleme listesi|bir gün|ertelendi|istekler|istek listesi|belki|ileride belki|belki bir gün|ertelenen|ertelenenler|ertelenmiş|planlanmamış|tarihsiz|tarih yok|dilek listesi|istenen|istek|zaman kalırsa|olursa iyi olur|iyi olurdu|düşük öncelikli bekleyen|biriken işler',
		planned:
			'planlandı|planlanan|planlananlar|yapılacak|yapılacaklar|yakında|gelecek|sırada|başlanmadı|bekliyor|planlı|planda|planlanıyor|planlama aşamasında|yapılacak işler|gelecekte|gelecek sürüm|sıradaki|sıradakiler|sonraki|başlamadı|henüz başlamadı|başlanacak|başlatılmadı|tamamlanmadı|yapılmadı|bekleyen|bekleyenler|eklenecek|eklenecekler|gelecekler|gelecek özellikler|hedeflenen|hedefleniyor|kalan|kalanlar|açık|çok yakında|yakında gelecek|yakında gelecekler|gelecek planları|gelecek planlar|hazırlanıyor',
		'in-progress':
			'devam ediyor|devam eden|devam edenler|sürüyor|geliştiriliyor|yapılıyor|kısmen|devam etmekte|devam ediyoruz|işlemde|geliştirme aşamasında|geliştirmede|geliştirilmekte|çalışılıyor|üzerinde çalışılıyor|yürütülüyor|başladı|başlandı|başlatıldı|kısmi|kısmen tamamlandı|kısmen bitti|test ediliyor|test aşamasında|incelemede|güncel|şu an|şu anda|şimdi|neredeyse hazır|neredeyse tamam|uygulanıyor|yapım aşamasında',
		blocked:
			'engellendi|beklemede|durduruldu|askıda|riskli|engelli|engellenmiş|bloke|bloklandı|duraklatıldı|donduruldu|gecikti|gecikmeli|risk altında|durdu',
		done: 'tamamlandı|tamamlanan|tamamlananlar|bitti|yapıldı|yayınlandı|hazır|tamam|tamamlanmış|bitmiş|bitirildi|yapılmış|yapılanlar|yapılan|yayında|yayımlandı|yayınlanan|çıktı|eklendi|eklenmiş|çözüldü|düzeltildi|kapandı|kapatıldı|gerçekleşti|gerçekleştirildi|teslim edildi|uygulandı|kullanıma hazır|kullanılabilir|mevcut özellikler|çalışıyor|başarıldı',
		dropped:
			'iptal|iptal edildi|vazgeçildi|reddedildi|kapsam dışı|iptal edilen|iptal edilenler|vazgeçilen|reddedilen|yapılmayacak|yapılmayacaklar|planlanmıyor|planda yok|kapsam dışında|kapsam dışı bırakıldı|kaldırıldı|terk edildi|bırakıldı|hedef dışı',
	},
	cs: {
		research:
			'výzkum|průzkum|nápad|nápady|návrh|návrhy|experimentální|zvažujeme|zvažováno|zkoumáme|zkoumá se|zvažuje se|ke zvážení|k diskusi|k diskuzi|v diskusi|diskutuje se|k prozkoumání|prozkoumat|experiment|prototyp|koncept|zkoumáno|výzkum a nápady|návrh k diskusi|zatím nerozhodnuto|rozhodnout|posuzuje se',
		backlog:
			'zásobník|někdy|odloženo|přání|požadavky|bez termínu|bez data|neplánováno|neplánované|možná|možná někdy|možná později|jednou|seznam přání|přáníčka|odložené|odložen|když bude čas|volitelně|vyžádané|požadované',
		planned:
			'plánováno|plánované|naplánováno|k udělání|připravujeme|nezahájeno|brzy|budoucí|čeká|plánovaný|plánovaná|v plánu|naplánované|budoucnost|nadcházející|chystáme|chystané|připravuje se|připravované|nezahájené|nezačato|nezapočato|ještě nezačato|zbývá|zbývající|další|následující|příští|dále|ve frontě|nehotovo|nedokončeno|čekající|k dokončení|k implementaci|úkoly k udělání|již brzy',
		'in-progress':
			'probíhá|rozpracováno|pracujeme na tom|ve vývoji|částečně|zahájeno|v průběhu|v procesu|probíhající|rozdělané|rozpracované|rozpracovaný|pracuje se|pracuje se na tom|v práci|v realizaci|v řešení|řeší se|v testování|testuje se|v revizi|začato|započato|částečné|částečně hotovo|částečně dokončeno|aktuální|aktuálně|nyní|teď|momentálně|téměř hotovo|skoro hotovo|ve výstavbě|právě probíhá',
		blocked:
			'blokováno|pozastaveno|ohroženo|blokované|blokovaný|zablokováno|pozastavené|zastaveno|přerušeno|zpožděno|ohrožené|zmrazeno|čeká na',
		done: 'hotovo|dokončeno|dokončené|vydáno|splněno|nasazeno|implementováno|hotové|hotový|hotová|dokončený|dokončená|vydané|vydaný|splněné|nasazené|implementované|realizováno|realizované|udělané|uděláno|vyřešeno|opraveno|uzavřeno|dostupné|k dispozici|dodáno|publikováno|zveřejněno|v produkci|funguje|dosaženo|spuštěno|přidáno|provedeno',
		dropped:
			'zrušeno|zamítnuto|mimo rozsah|opuštěno|zrušené|zrušený|zamítnuté|odmítnuto|opuštěné|zahozeno|nebude|nebudeme dělat|nebude se dělat|neplánuje se|vyřazeno|odstraněno|není cílem|nejsou cílem',
	},
	sv: {
		research:
			'utreds|utredning|forskning|idé|idéer|förslag|experimentellt|undersöks|undersöker|utforskas|utforskar|under utredning|under övervägande|övervägs|överväger|diskuteras|under diskussion|att utreda|att undersöka|att diskutera|att utvärdera|utvärderas|experiment|prototyp|koncept|ej beslutat|obeslutat',
		backlog:
			'backlogg|någon gång|uppskjutet|önskelista|önskemål|kanske|kanske senare|någon dag|i framtiden kanske|utan datum|oplanerat|ej planerat|ej schemalagt|önskat|önskade|om tid finns|vid tillfälle|uppskjuten|uppskjutna|senarelagt|begärt|bra att ha',
		planned:
			'planerat|planerad|planerade|att göra|kommande|kommer snart|ej påbörjat|inte påbörjat|framtida|ej påbörjad|inte påbörjad|ej startad|ej startat|inte startat|inte börjat|återstår|återstående|kvar att göra|nästa|härnäst|härnäst på tur|på gång|i planen|under planering|planeras|framtid|framtiden|schemalagt|väntar|väntande|inte klart|ej klart|ej klar|inte klar|inte färdigt|öppen|öppna|snart|kommer|i kö|ska göras',
		'in-progress':
			'pågår|pågående|under arbete|under utveckling|påbörjat|delvis|i arbete|pågår nu|arbetas på|jobbar på|jobbar med|påbörjad|påbörjade|startat|startad|under konstruktion|under uppbyggnad|under test|testas|under granskning|granskas|delvis klart|delvis klar|delvis implementerat|nuvarande|aktuellt|aktuell|nu|nästan klart|nästan klar|utvecklas|implementeras|i gång',
		blocked:
			'blockerat|blockerad|pausat|pausad|i riskzonen|blockerade|stoppad|stoppat|vilande|försenad|försenat|fryst|avvaktar|på is',
		done: 'klart|klar|färdigt|färdig|slutfört|avslutat|lanserat|släppt|slutförd|avslutad|lanserad|släppt version|implementerat|implementerad|genomfört|genomförd|levererat|levererad|tillgänglig|tillgängligt|publicerat|publicerad|åtgärdat|åtgärdad|löst|stängd|stängt|uppnått|utfört|i produktion|driftsatt|fungerar|gjort|redan klart|klara',
		dropped:
			'struket|avbrutet|avvisat|utanför ramen|nedlagt|avbruten|avvisad|förkastat|förkastad|slopat|slopad|struken|övergivet|övergiven|ej planerad|kommer inte|görs inte|gör vi inte|utanför omfattningen|utanför scope|borttaget|borttagen|inga planer|icke-mål',
	},
	uk: {
		research:
			'дослідження|досліджується|ідея|ідеї|пропозиція|пропозиції|обговорюється|дослідження триває|досліджуємо|вивчається|вивчення|на розгляді|розглядається|розглядаємо|обговорення|в обговоренні|під питанням|експеримент|експерименти|експериментально|прототип|концепція|для обговорення|не вирішено',
		backlog:
			'беклог|колись|відкладено|побажання|без дати|без термінів|без терміну|не заплановано|незаплановано|можливо|може бути|колись потім|бажано|бажане|бажані|відкладена|відкладені|якщо буде час|на майбутнє|у беклозі|в беклозі',
		planned:
			'заплановано|планується|у планах|в планах|до виконання|майбутнє|не розпочато|очікує|скоро|заплановані|запланований|запланована|плануються|плануємо|плани|план|не зроблено|не готово|не виконано|не реалізовано|ще не розпочато|не розпочата|не почато|очікується|очікують|майбутні|майбутній|наступне|наступні|наступний|далі|на черзі|в черзі|треба зробити|потрібно зробити|зробити|залишилось|залишилося|незабаром|буде|до реалізації|до розробки|не завершено',
		'in-progress':
			"в роботі|у роботі|в процесі|у процесі|у розробці|в розробці|частково|розпочато|виконується|працюємо|працюємо над цим|розробляється|реалізується|в реалізації|у реалізації|у тестуванні|в тестуванні|тестується|на ревʼю|на рев'ю|на перевірці|триває|йде робота|почато|розпочата|частково готово|частково зроблено|частково реалізовано|частково виконано|поточне|поточний|поточна|поточні|зараз|майже готово|активно|робиться|в активній розробці",
		blocked:
			'заблоковано|призупинено|на паузі|під загрозою|заблокована|заблоковані|призупинена|зупинено|є ризик|затримується|заморожено|прострочено',
		done: 'готово|зроблено|виконано|завершено|реалізовано|випущено|впроваджено|готовий|готова|готові|зроблена|зроблені|виконана|виконані|виконаний|завершена|завершені|завершений|реалізована|реалізовані|реалізований|випущена|випущені|закінчено|впроваджена|закрито|вирішено|виправлено|доступно|працює|вже працює|вже готово|вже зроблено|опубліковано|додано|досягнуто|запущено|розгорнуто|у продакшені',
		dropped:
			'скасовано|відхилено|не планується|поза межами|скасована|скасовані|відхилена|відхилені|не буде|не будемо робити|не робимо|поза скоупом|відмовились|відмовилися|вилучено|видалено|неактуально|не актуально|не в планах|покинуто',
	},
};

/** Words that mean a status only when they stand alone: "next" in "next 3 months" or "open" in "open source" says nothing. */
export const ALONE_ONLY: ReadonlySet<string> = new Set(
	(
		'next|now|future|current|open|new|soon|coming|ready|waiting|live|yes|ok|production|beta|alpha|testing|design|designing|missing|' +
		'required|cut|behind|hold|never|maybe|later|later on|active|available|closed|partial|requests|requested|idea|ideas|concept|draft|running|' +
		'building|working|stretch|bonus|passed|passing|supported|built|fixed|removed|broken|failing|ga|tbd|remaining|committed|' +
		'план|次|济|済|lista|listo|actual|aktuell|пожелания|сделать|部分|完成|计划|当前|进行|发布|研究|計画|計画中|予定|現在|pronto|план|' +
		'próximo|próximos|próxima|próximas|prossimo|prossima|prossimi|prossime|als nächstes|nächste|następne|следующее|' +
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
		'fungerar|tillgänglig|vilande|avvaktar|вивчення|концепція|обговорення|можливо|може бути|бажано|бажане|' +
		'плани|план|буде|далі|наступне|наступні|наступний|залишилось|залишилося|зробити|зараз|поточне|' +
		'поточний|поточна|поточні|триває|готовий|готові|працює|додано|видалено|вилучено'
	).split('|'),
);
