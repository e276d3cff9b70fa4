import type {Status} from '../model/status.ts';
import {quickInSmall} from '../text/letters.ts';

/** Whole headings whose sense no rule gives. */
const IDIOMS: readonly (readonly [RegExp, Status])[] = [
	[
		/^(?:future )?(?:exploration|explorations|research|experiments)(?: phases?| topics?| areas?)?$|^requests? for comments?$/iu,
		'research',
	],
	[
		/^(?:some |other |further )?(?:potential|possible)(?: (?:additions?|features?|improvements?|enhancements?|ideas?|extensions?|projects?|work|directions?|future \p{L}+))?$/iu,
		'backlog',
	],
	[
		/^(?:ideias|idées|ideen|idee|ideeën|pomysły|идеи|ідеї|nápady|idéer|fikirler|propuestas(?! de valor)|propostas|propositions|vorschläge|proposte|voorstellen|propozycje|предложения|пропозиції|návrhy|förslag|öneriler)(?=$|[\s(:,–—])/iu,
		'research',
	],
	[
		/^won'?t[ -]haves?$|^(?:very |highly )?(?:unlikely|improbable)(?: to (?:happen|be (?:done|built|added|implemented)|land|ship|come))?$/iu,
		'dropped',
	],
	[/^what (?:we(?:'re| are)|i'?m) (?:currently )?(?:working on|doing|building)/iu, 'in-progress'],
	[/(?<![a-z])(?:might|may|could) (?:get |be )?(?:implemented|added|built|done|happen|come)\b/iu, 'backlog'],
	[/^(?:the )?present$/iu, 'in-progress'],
	[
		/\p{L} (?:that are |which are |we are |we're )?(?:currently|presently|actively|now) (?:under (?:active )?development|in (?:active )?(?:development|progress)|being (?:built|developed|worked on|implemented)|in the works)$/iu,
		'in-progress',
	],
	[
		/^laufende[rs]? (?:arbeits\p{L}+|aktivitäten|maßnahmen|tätigkeiten|initiativen|bemühungen|vorgänge)$/iu,
		'in-progress',
	],
	[
		/^(?:(?:las|los|as|os|les|die|le|i|de) )?(?:(?:más|mais) (?:solicitad|pedid|votad|desejad|desead)[oa]s|plus (?:demandé|voté|souhaité)e?s|(?:am )?(?:meisten|häufigsten) (?:gewünscht|gefragt|nachgefragt)\p{L}*|meistgewünscht\p{L}*|più richiest[eio]|meest gevraagd\p{L}*|najczęściej (?:proszone|zgłaszane)|(?:самые|наиболее) (?:востребованные|запрашиваемые|желаемые)|найбільш (?:затребувані|бажані)|nejžádanější|en çok istenen(?:ler)?|呼声最高|最多(?:请求|需求|投票)|要望の多い|많이 요청된)/iu,
		'backlog',
	],
	[
		/(?:延期|先送りに?|後回しに)(?:する|した|となった)(?:項目|機能|もの|作業|タスク|事項)?$|(?:推迟|延后|暂缓|推遲|延後|暫緩)的?(?:功能|项目|事项|内容|任务|特性)$|(?:연기|뒤로 미룬) ?(?:된|한|할)? ?(?:기능|항목|작업)$/iu,
		'backlog',
	],
	[
		/^(?:未来|未來|将来|將來|今後|后续|後續|향후|미래)\s?(?:的|の)?(?:(?:功能|機能|增强|增強|改进|改進|扩展|擴展|拡張|改善|开发|開発|版本|特性|工作|기능|개선|개발|확장|작업)\s?)+$/iu,
		'planned',
	],
	[/^release history$|^(?:past|previous|earlier) (?:releases|milestones|achievements|work)$/iu, 'done'],
	[/^to-?do\b(?=\s*(?:$|[-–—:(]))/iu, 'planned'],
	[/^(?:immediate |our )?next (?:steps?|actions?|milestones?)$/iu, 'planned'],
	[
		/^(?:the |our )?next (?:top )?priorit(?:y|ies)$|^(?:próxim[ao]s? priorida(?:d|des|de)|prochaines? priorités?|nächste priorität(?:en)?|następn[ey] priorytety?|следующи[йе] приоритеты?|наступн[іи]й? пріоритети?|prossim[ae] priorità|volgende prioriteit(?:en)?|sıradaki öncelik(?:ler)?|další priorit[ay])$|^(?:下一个?优先(?:事项|级)?|次の優先(?:事項|課題)?|다음 우선순위)$/iu,
		'planned',
	],
	[
		/^(?:lo que (?:falta|viene|sigue|queda)|(?:próximos|siguientes) pasos|próximos passos|o que falta|prochaines étapes|ce qui reste|reste à faire|nächste schritte|was noch fehlt|najbli[zż]sze (?:kroki|dzia[lł]ania)|nast[eę]pne kroki|co zosta[lł]o do|pozosta[lł]e (?:zadania|prace)|co dalej|следующие шаги|ближайшие (?:шаги|планы|задачи)|(?:дальнейшие|последующие) (?:шаги|планы)|что (?:дальше|далее|следующее)|що далі|наступні кроки|подальші (?:кроки|плани)|что осталось|что (?:нужно|надо|предстоит) сделать|下一步|接下来|次の(?:スプリント|リリース|マイルストーン|バージョン|フェーズ)|下一?个?(?:版本|迭代|阶段|里程碑)|다음 (?:버전|릴리스|스프린트)|后续计划|后续规划|次のステップ|今後の(?:予定|計画|展望)|다음 단계|prossimi passi|volgende stappen|sonraki adımlar|sıradaki|další kroky|nästa steg)/iu,
		'planned',
	],
	[
		/^(?:lo que (?:existe|hay|funciona|está|tenemos|ya)|(?:qué|lo) (?:está |ya )?(?:hecho|implementado|completado)|o que (?:já )?(?:existe|foi|está|funciona|temos)|ce qui (?:est|a été|existe|fonctionne)|was (?:bereits |schon )?(?:fertig|erledigt|funktioniert)|co (?:ju[zż] )?(?:zosta[lł]o )?(?:zrealizowan|zrobion|uko[nń]czon|dzia[lł]a|jest)|что (?:уже )?(?:сделано|готово|реализовано|работает))/iu,
		'done',
	],
	[
		/^(?:current |open |top |popular |other )*(?:feature |community |user )+requests?(?: and\b.*)?$/iu,
		'backlog',
	],
	[/^requests?(?: and\b.*)?$/iu, 'backlog'],
	[
		/^(?:current(?:ly)?|present|today'?s?|our) (?:focus|priorit|work|sprint|effort|initiative|task|milestone)/iu,
		'in-progress',
	],
	[
		/^(?:recent |key |major |latest |our |past )*(?:achievements?|accomplishments?|completions?|wins|successes)(?=$|\s*(?:[(:,–—-]|to date|so far|and\b|&|in\b|of\b|this\b|20\d\d))/iu,
		'done',
	],
	[
		/^(?:what(?:'s| is| has been|'s been| we(?:'ve| have)?)(?: already)? )(?:done|shipped|completed|built|working|works|delivered|finished)/iu,
		'done',
	],
	[
		/^(?:up next|next up|what comes (?:next|after)|coming (?:soon|up|next)|in the pipeline|on the horizon|around the corner|on the (?:road)?map$)/iu,
		'planned',
	],
	[
		/^(?:(?:things )?(?:we(?:'re| are)|i'?m|i am) |currently |now |actively )+(?:working on|building|doing)|^(?:on the|in the) (?:workbench|bench|works|oven|making)\b|^cooking\b/iu,
		'in-progress',
	],
	[
		/^(?:not (?:now|yet scheduled|right now)|maybe later|some ?day|one day|if time (?:permits|allows)|when time (?:permits|allows)|would be nice|dreams?$)/iu,
		'backlog',
	],
	[
		/^(?:(?:en (?:lo que|qué) |lo que )?estamos (?:trabajando|haciendo)|trabajando en|(?:n?o que|em que) estamos (?:trabalhando|fazendo)|(?:ce )?sur quoi (?:nous travaillons|on travaille)|nous travaillons sur|woran (?:wir|ich) (?:gerade |aktuell |derzeit )?arbeiten?|wir arbeiten (?:gerade )?an|(?:a|su) cosa stiamo lavorando|waar (?:we|wij) (?:nu |momenteel )?(?:aan|mee) |nad czym (?:teraz |obecnie )?pracuj|na čem (?:právě |teď )?pracuj|vad vi (?:jobbar|arbetar) |над (?:чем|чим) (?:мы |ми )?(?:сейчас |зараз )?працює|над чем (?:мы )?(?:сейчас )?работа|(?:şu an )?üzerinde çalış|取り組んで|取り組み中|작업하고 있는)/iu,
		'in-progress',
	],
	[
		/^(?:co (?:nás čeká|plánujeme|chystáme|planujemy|przed nami|będzie)|neler geliyor|sırada ne var|ne planlıyoruz|vad som (?:kommer|är på gång)|was (?:kommt|als nächstes|wir planen|geplant ist|noch kommt)|ce qui (?:arrive|vient|est prévu)|o que (?:vem|está por vir|planejamos)|cosa (?:arriva|verrà|c'è in programma|abbiamo in programma)|wat (?:komt er|er komt|we plannen)|що (?:попереду|плануємо|буде)|что (?:впереди|планируем|будет|мы планируем))(?!\p{L})/iu,
		'planned',
	],
	[
		/^(?:entregas|logros|avances|conquistas|realiza[çc](?:ões|iones)|livraisons|réalisations|avancées|traguardi|risultati|resultaten|úspěchy|başarılar) (?:recientes|recentes|récentes|recenti|alcanzad[oa]s|alcançad[oa]s|raggiunti)|^objectifs? atteints?|^(?:letzte|jüngste|bisherige) (?:errungenschaften|erfolge|ergebnisse|lieferungen)|^ostatnie (?:osiągnięcia|wydania)|^(?:последние|недавние) (?:достижения|релизы|изменения)|^останні досягнення|^(?:近期|最近)(?:成果|完成|进展)|^最近の(?:成果|実績)|^최근 (?:성과|완료)|(?:^| )(?:já|ya|déjà|bereits|już|уже|вже|già) (?:entregues?|entregad[oa]s|livrée?s?|concluíd[oa]s|completad[oa]s|ausgeliefert|wdrożone|сделано|готово|зроблено)$/iu,
		'done',
	],
	[
		/^(?:falta[n]?|fehlt|fehlend|manca(?:no)?|brakuje|не хватает|бракує|chybí|saknas|eksik(?:ler)?) (?:en|in|em|im|no|na|w|в|у|nel|v|i) \p{L}/iu,
		'planned',
	],
	[
		/^(?:añadido|adicionado|ajouté|hinzugefügt)s?$|^(?:added|changed|improved|introduced|(?:what's|what is) new)$/iu,
		'done',
	],
	[
		/^(?:current(?:ly)?|existing|available) (?:features?|capabilities|functionality|support(?:ed)?|available|implemented)$/iu,
		'done',
	],
	[/^(?:the )?(?:near|far|distant|not[- ]too[- ]distant|foreseeable) future$|^on deck$/iu, 'planned'],
	[/^(?:[\p{L}-]+ ){1,3}ideas$|^r ?& ?d$|^rfcs?$/iu, 'research'],
	[/^(?:[\p{L}-]+ ){1,2}backlog$|^could[- ]haves?$/iu, 'backlog'],
	[
		/^(?:open|more|other|random|wild|crazy|loose|early|rough|unsorted|further|additional|some|half-baked|community) ideas$/iu,
		'research',
	],
	[/^(?:later|eventually)?,? ?(?:or )?maybe never$/iu, 'backlog'],
	[/^what(?:'s| is) (?:next|coming|planned|ahead|left|missing)/iu, 'planned'],
	[/^(?:feature |community |user |most )+requested\b/iu, 'backlog'],
	[/^(?:stretch goals?|nice[- ]to[- ]haves?|wish ?list|ice ?box|someday|parking lot|backlog)\b/iu, 'backlog'],
	[
		/^(?:(?:things |stuff )?(?:we(?:'re| are)|i'?m|i am) )?(?:still )?(?:thinking (?:about|of)|considering|pondering|mulling|toying with|looking (?:into|at)|exploring)(?!\s+(?:the|a|an)\b)(?= |$)/iu,
		'research',
	],
	[
		/^(?:maybe|perhaps)(?:,? (?:later|some ?day|one day|eventually|never|in the (?:far |distant )?future))*$/iu,
		'backlog',
	],
	[
		/^(?:things |ideas |what )?(?:(?:we|i)(?:'ve| have)? )?(?:decided (?:against|not to)|turned down|said no to|opted (?:against|not to))/iu,
		'dropped',
	],
	[
		/^(?:out[- ]of[- ]scope|non[- ]goals?|not planned|won'?t (?:do|build|fix|implement)|never(?=$|[:,(]| (?:do|build|going|add|support))|not (?:going to|happening|doing)|things we (?:won'?t|will not|don'?t)|explicitly (?:out|not)|what we (?:won'?t|will not))/iu,
		'dropped',
	],
	[
		/^(?:under (?:consideration|discussion|evaluation|investigation)|(?:future )?ideas\b|research\b(?:$| (?:track|topics?|areas?|directions?|ideas|items|and ideas|& ideas))|experimental\b|exploratory\b)/iu,
		'research',
	],
	[
		/^(?:up(?:coming)|planned|future (?:work|plans?|features?|enhancements?|improvements?|developments?|ideas|releases?|considerations?|directions?|additions?|innovations?|extensions?|roadmap|possibilities|goals|versions?|steps|items))\b/iu,
		'planned',
	],
	[
		/^(?:to[- ]?dos?|next steps?|remaining(?: work| tasks| items)?|open (?:items|tasks|issues|work|points))$/iu,
		'planned',
	],
	[
		/^(?:in[- ]progress|ongoing|work in progress|wip|under(?:way| development)|in development|active(?:ly)? (?:work|development|tasks|items|sprint))\b/iu,
		'in-progress',
	],
	[
		/^(?:completed|done|shipped|delivered|finished|implemented|released)\b(?!-\p{L})(?!\s+(?:the|a|an|all|your|and (?:test|document)|overhaul|rewrite|redesign|refactor|api|process|management|notes?|automation|cycle|engineering|plan|strategy|candidate|schedule|pipeline|date))/iu,
		'done',
	],
	[/^(?:blocked|on hold|paused|stalled)\b(?!-\p{L})/iu, 'blocked'],
	[/^(?:deferred|postponed|inactive)\b(?!-\p{L})/iu, 'backlog'],
	[/^(?:cancell?ed|dropped|rejected|abandoned|declined)\b(?!-\p{L})/iu, 'dropped'],
];

/** For headings in small letters. With their letters as ranges they compile in a fraction of the time. */
export const idioms: typeof IDIOMS = IDIOMS.map(([pattern, status]) => [quickInSmall(pattern), status]);
