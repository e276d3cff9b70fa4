import type {Status} from '../model/status.ts';
import {withRanges} from '../text/letters.ts';
import {wholePhrase} from './phrases.ts';
import {ALONE_ONLY} from './vocabulary.ts';

/**
 * Headings that say how things stand in a sentence, or in a part of one: "What we plan to do", "Available today", "Deliberately not
 * doing". Who does it and how sure one is of it may change; what is said of it, and whether it is denied, tells the status.
 */

const WHO = '(?:\\S+(?: \\S+)?)';
const WHAT =
	'(?:what|which|things?|features?|ideas?|stuff|work|items?|changes|areas|topics|everything|something)(?: else)?(?: that)?';
const DOING =
	'(?:do(?:ing)?|build(?:ing)?|add(?:ing)?|be(?:come)?|support(?:ing)?|implement(?:ing)?|ship(?:ping)?|hav(?:e|ing)|mak(?:e|ing)|chang(?:e|ing)|includ(?:e|ing)|fix(?:ing)?|pursu(?:e|ing)|deliver(?:ing)?|creat(?:e|ing)|cover(?:ing)?|offer(?:ing)?|provid(?:e|ing)|happen(?:ing)?|work(?:ing)? on|tackl(?:e|ing)|improv(?:e|ing)|releas(?:e|ing)|go(?:ing)?|get(?:ting)?|us(?:e|ing)|tak(?:e|ing)|try(?:ing)?)';
const SURELY =
	'(?:explicitly|deliberately|intentionally|consciously|purposely|purposefully|knowingly|permanently|definitely|by design|on purpose|by choice)';

const sentence = (...lists: readonly string[]): RegExp =>
	new RegExp(withRanges(`^(?:${lists.join('|')})`), 'u');

/** What is denied: not now, or not needed now, is put off; the rest is refused. */
const PUT_OFF = sentence(
	"(?:things |features |items |work )?(?:(?:is|are|that is|that are) )?(?:(?:explicitly|strictly|currently|yet) )?(?:not|isn't|aren't) (?:strictly |absolutely |yet )?(?:required|needed|necessary|essential|urgent|critical|important|mandatory|a priority|prioriti[sz]ed|priorities|planned yet|scheduled|on the (?:road ?map|schedule)|for now|for today|right now|(?:this|in this) (?:time|round|cycle|quarter|year)|just yet|at (?:this|the) (?:time|moment)|now)\\b",
	'what (?:can|could|may|has to|must|will have to) wait|(?:in the )?(?:deep )?(?:freezer|freeze)$|(?:our |my |the )?bucket list$|(?:[\\p{L}-]+ ){1,2}wish ?lists?$|can wait|(?:may|could|must|has to) wait|what (?:we|i) (?:have )?(?:put off|postponed|deferred|parked)|(?:put off|set aside|left for later|kept for later|saved for later|pushed (?:back|out)|deprioriti[sz]ed|de-prioriti[sz]ed)\\b',
	"(?:no (?:es|son) (?:necesari|urgent|prioritari|imprescindibl)|no (?:necesari|prioritari|urgent)|nao (?:é|são) (?:necess|priorit|urgent)|não (?:é|são) (?:necess|priorit|urgent)|não (?:necess|priorit|urgent)|pas (?:nécessaire|prioritaire|urgent|indispensable|tout de suite|pour (?:l'instant|le moment))|(?:derzeit |vorerst |erstmal |zunächst )?nicht (?:nötig|erforderlich|notwendig|dringend|priorisiert|jetzt|sofort)|non (?:necessari|priorit|urgent|indispensabil)|niet (?:nodig|noodzakelijk|dringend|vereist)|nie(?:konieczn|pilne| jest (?:konieczn|pilne|wymagane))|не (?:обязательно|требуется|нужно (?:для|в|сейчас|пока)|срочно|приоритет|сейчас|в приоритете)|не (?:обов.язково|потрібно|терміново|зараз)|není (?:nutné|potřeba|potřebné)|inte (?:nödvändig|brådskande|prioriterat)|gerekli değil|acil değil|öncelikli değil|暂不(?:需要|考虑)|不急|非必须|非必需|必須ではない|急がない|필수 아님|급하지 않)",
);

const REFUSED = sentence(
	`(?:${WHAT} )?(?:${WHO} )(?:will (?:not|never)|won't|would (?:not|never)|wouldn't|shall not|am never going to) (?:(?:be|ever|try to) )*${DOING}`,
	`(?:${WHAT} )?(?:${WHO} )(?:(?:do|does|did) not|don't|doesn't|never|have no) (?:currently |ever )?(?:plans? to|plan|intend|want|aim|expect|wish|try|attempt|promise|pursue|care)\\b`,
	`(?:${WHAT} )?(?:${WHO} ?)?(?:is|are|am|'re|'m|'s|isn't|aren't)(?: not|(?<=n't)) (?:currently |ever )?(?:planning|planned|going to|pursuing|building|doing|considering|trying to|aiming|in scope|a goal|goals|coming|happening|part of|on the table)\\b`,
	`(?:what (?:is|was|are|we are|we're|i'm|we have|we've) )?(?:still |currently |${SURELY} )*(?:out[- ]of[- ](?:the )?scope|off the table|off[- ]limits)`,
	`(?:(?:what|things|features|items) (?:is|was|are|we|we are|we're|i'm|we have|we've)? ?)?(?:is |are )?${SURELY},? (?:not?|non|never|excluded|omitted|left out|avoided|unsupported|absent|missing|dropped|rejected|refused|skipped|removed|out(?: of|side))\\b`,
	`(?:what (?:is|was|are) |currently )?(?:not|never) (?:being )?(?:pursu(?:ed|ing)|building|included|in the (?:scope|plan|plans)|part of|planning to|going to|planned(?! yet)|(?:in|for) v?\\d+|in scope|(?:our|my) (?:job|task|goal)|a (?:goal|priority of))\\b(?! yet)`,
	'(?:tried|considered|evaluated|explored|investigated|discussed|proposed|suggested)(?:,| and| but| then|, then|, but) (?:then )?(?:rejected|dropped|abandoned|discarded|declined|dismissed|ruled out|removed|reverted|decided against|not (?:pursued|chosen|adopted|accepted|done))',
	'(?:left out|excluded|omitted|ruled out|dismissed|turned down|said no to)(?= (?:from|for|by|on purpose|in|of)\\b|$)|(?:intentional |deliberate )?(?:omissions|exclusions)$|(?:things|features|what) (?:we |i )?(?:left out|excluded|omitted|avoid|refuse|rejected|dropped|abandoned|cut)\\b|no (?:plans|intention)(?: to| for|$)|(?:almost |most )?(?:probably|likely|certainly|definitely|surely) (?:never|not)$|hard no|un-?supported(?: .+)?$|not supported$|(?:cut|dropped|removed|pulled|descoped) from .+|will (?:not|never) (?:be )?\\p{L}+$|(?:out of bounds|(?:out[- ]?side|beyond)(?: of)? (?:the |our |this )?(?:project(?:.s)? )?scope|scope exclusions|what (?:is|stays) out(?: of scope)?)\\b',
	"(?:lo que (?:no|nunca) (?:\\p{L}+ )?(?:haremos|vamos|va a|planeamos|está previsto|queremos|se hará|incluye|será)|no (?:vamos a|haremos|planeamos)|o que (?:não|nunca) (?:\\p{L}+ )?(?:faremos|vamos|planejamos|será|está previsto)|(?:não|nao) (?:vamos|faremos|planejado)|ce que (?:nous ne|on ne|l'on ne|ce projet ne) \\p{L}+ (?:pas|jamais)|(?:volontairement|délibérément) (?:exclu|non|pas)|was (?:wir |hier )?(?:bewusst |absichtlich )?nicht (?:\\p{L}+ )?(?:tun|machen|bauen|planen|geplant|kommt|wird|vorgesehen|umsetzen|unterstützen)|(?:bewusst|absichtlich|ausdrücklich) (?:nicht|ausgeklammert|weggelassen|ausgeschlossen)|wir (?:planen|bauen|machen) nicht)",
	'(?:(?:cosa|ciò che|quello che) non (?:faremo|vogliamo|intendiamo|è previsto|sarà)|(?:deliberatamente|volutamente|esplicitamente) (?:non|esclus)|wat (?:we|wij) niet (?:gaan )?(?:doen|bouwen|plannen|willen)|(?:bewust|opzettelijk|expliciet) niet|czego nie (?:robimy|zrobimy|planujemy|będzie|chcemy)|(?:celowo|świadomie) (?:nie|pomini)|(?:чего|что) (?:мы )?(?:точно )?не (?:будет|будем|делаем|планируем|планируется|хотим|войд[её]т)|(?:сознательно|намеренно|осознанно) не|(?:чого|що) (?:ми )?не (?:буде|будемо|робимо|плануємо)|(?:свідомо|навмисно) не|co (?:nebudeme|neplánujeme|nebude|neděláme)|(?:záměrně|vědomě) (?:ne|vynech)|vad vi inte (?:ska|gör|planerar|bygger)|(?:medvetet|avsiktligt) (?:inte|utelämn)|(?:bilinçli olarak|kasıtlı olarak) |(?:ne )?yapmayacağımız|我们?不(?:会|打算|准备|计划)|明确不(?:做|支持|考虑|包含)|刻意不|有意不|不(?:打算|准备)(?:做|支持)|やらないと決めた|意図的に(?:やらない|除外|実装しない)|しないこと|(?:하지 않을|하지 않기로|안 하는|의도적으로 제외))',
);

/** "Product non-goals", "Anti-features"; "Goals and non-goals" is about both. */
const NO_GOALS =
	/^(?!.*(?:\s(?:and|or|vs\.?)|[&+/]) ?(?:non|anti|no)[- ])(?:[\p{L}\d.-]+ ){0,2}(?:non[- ]?goals?|anti[- ]?goals?|anti[- ]?features?|no[- ]gos?|no[- ]goes)(?: (?:for|of|in|by) .+)?$/u;

/** The same in other languages. */
const NO_GOALS_ABROAD =
	/^(?:[\p{L}\d.-]+ ){0,2}(?:anti|non|no|não|nao|nicht|nie|не|niet|ne|icke)[- ]?(?:metas?|objetivos?|objectifs?|ziele?|cele|цели|цілі|obiettivi|doelen|doelstellingen|cíle|mål)(?: (?:de|del|do|da|du|for|für|per|van|des?) .+)?$|^(?:명시적 )?비 ?목표$|^(?:项目|明确的?)?(?:非|反)目标$/u;

const WISHED = sentence(
	`(?:${WHAT} )?(?:we|i|you|they|people|users|the community)(?: would|'d) (?:also |still )?(?:(?:really )?(?:like|love)|welcome)\\b|(?:${WHAT} )?(?:we|i|you|they|people|users|the community) (?:might|may|could|wish|want one day|dream of)(?! not)\\b|(?:most |much )?(?:wanted|wished(?:[- ]for)?|longed[- ]for)(?: \\(| by|$)|(?:our |community |user )?wishes$|(?:bonus|extra) (?:points|credit)$|if (?:we|i|you)(?:'ve| have)? ?(?:ever )?(?:find|get|got|have) (?:the |some |enough )?time|(?:things (?:we|i) )?(?:might|may|could) (?:do|come|add|build|have)$`,
	'(?:lo que (?:nos|me) gustaría|o que (?:gostaríamos|gostaria)|ce que (?:nous|on|j.)\\s?(?:aimerions|aimerait|aimerais)|was (?:wir|ich) (?:gerne )?(?:hätten|möchten würden)|cosa (?:ci|mi) piacerebbe|wat we graag zouden|co (?:byśmy|chcielibyśmy)|что хотелось бы|хотелось бы|хочется|що хотілося б|хотілося б|co bychom (?:chtěli|rádi)|vad vi skulle vilja|yapmak istediklerimiz)',
);

const AHEAD = sentence(
	`${WHAT} (?:we|i|they|the \\S+)(?: (?:still|also|currently|now|next))*(?:'ll| will|(?:'re|'m| are| am) (?:going|planning|hoping|about|aiming) to| (?:plan|intend|want|aim|hope|need|have|have yet|have left|still have|'ve got)(?: to| on)(?! (?:know|say|tell|learn|avoid)))(?! (?:not|never))\\b`,
	`(?:we|i) (?:will|plan to|intend to|want to|aim to|hope to|are going to|still need to|need to|are planning)(?: (?:next|also|soon|still))?(?: ${DOING})?$`,
	`what (?:\\p{L}+ )?(?:still |else |also )?(?:needs?|remains?|has|have|must|should|will|is)(?: still| yet| left| next)? (?:to (?:be )?(?:done|built?|come|do|fix(?:ed)?|implement(?:ed)?|add(?:ed)?|finish(?:ed)?|change|happen|ship(?:ped)?)|(?:be )?(?:building|doing|fixing|work|done next|happen|come)|to come|ahead|outstanding|open|missing|left|upcoming)\\b|what (?:remains|lies ahead|(?:i|we) still owe|to (?:do|build|expect|tackle)(?: next)?)$`,
	'(?:still|yet) (?:to (?:come|do|be (?:done|built|written|added|implemented|fixed|decided)|build|implement|write|add|fix|ship)|needed|missing|open|ahead|outstanding|pending|required|remaining|left|to-?do|in the queue)\\b|(?:(?:left|things|work|more|much) )?to (?:be done|come)$|(?:left|things|work|more|much) to (?:do|build|implement|fix)$|unfinished(?: business| work)?$|(?:work|tasks|features|items|things|what) that (?:remains?|(?:is|are) left)$|(?:remaining|left|outstanding|open|missing|required|needed) (?:for|until|before|on the way to) .+|(?:must be|needs to be|has to be|to be) (?:done|fixed|finished|ready|built) (?:before|for|by) .+',
	'not (?:yet |fully )?(?:done|built|implemented|started|shipped|released|written|finished|ready|working|merged)(?:,? yet)?$|(?:not|n.t) (?:\\p{L}+ )?yet$|needed(?: (?:for|before|next|by) .+)?$|needs (?:to be (?:done|built|fixed|written)|doing|building|fixing|doing next)$',
	"where (?:we(?:'re| are)|it(?:'s| is)|this is|the \\p{L}+ is|i'm) (?:going|headed|heading)|the (?:road|way|path|work) (?:ahead|forward)$|(?:road|way|path|work) ahead$|immediate(?:ly)? next\\b|next (?:on (?:the|our|my) (?:list|agenda|plate|roadmap)|in (?:line|the queue|the pipeline))|lined up$|on (?:the|our|my) (?:agenda|list|to-?do list|radar)$|(?:targeted|scheduled|slated|earmarked|lined up|queued(?: up)?) for .+|(?:(?:next|current|upcoming) )?(?:sprint|iteration) backlog$|coming (?:later|in|with|to|this|next|early|late) .+|intended(?: (?:next|work|features?))?$|(?:agreed|committed|approved|confirmed|accepted|funded|green-?lit)(?: (?:work|features?|items|scope|next|ideas|proposals|requests|for .+))$",
	'(?:lo que (?:vamos a hacer|queremos|planeamos|pensamos|haremos|falta|aún falta|está por)|qué (?:vamos a|queremos|falta)|o que (?:vamos fazer|queremos|planejamos|pretendemos|faremos|ainda falta)|ce que (?:nous (?:voulons|prévoyons|allons|comptons|ferons)|on (?:va|veut|prévoit))|was (?:wir (?:planen|vorhaben|noch|tun wollen|machen wollen|als nächstes)|noch (?:zu tun|offen|fehlt|aussteht))|noch (?:offen|zu tun|fehlend)|(?:cosa|ciò che) (?:faremo|vogliamo|intendiamo|manca|resta)|wat (?:we (?:gaan|willen|plannen|van plan)|nog (?:moet|komt|te doen))|co (?:planujemy|zrobimy|chcemy|jeszcze|pozostało|chceme|zbývá|budeme|plánujeme)|что (?:мы )?(?:планируем|хотим|будем|собираемся|ещё|еще|предстоит|осталось)|що (?:ми )?(?:плануємо|хочемо|будемо|ще|залишилось)|vad vi (?:ska|planerar|vill|tänker)|(?:ne )?(?:yapacağız|yapacaklarımız|planladıklarımız)|(?:我们)?(?:打算|准备|将要)做|还(?:需要?|要|没)|尚未|これからやる|やる予定|まだ(?:やって|でき)|앞으로 할|해야 할|할 예정)',
);

const THERE = sentence(
	"(?:what(?:'s| is)? )?(?:already |currently )?(?:available|live|working|works|supported|in production|in use|usable|running|deployed|implemented|possible|there|in place|offered) (?:today|now|right now|so far|already|to date|as of (?:now|today)|out of the box|at present|here|in v?\\d[\\d.x]*|in this (?:version|release))\\b|what (?:we|i|you|it|users|\\p{L}+)(?: can)? (?:have|has|do|does|use|get|offers?|supports?|ships?|runs?|built) (?:today|now|right now|so far|already|to date|at present|out of the box)$",
	"what (?:already |currently )?(?:exists?|works|is there|is (?:already )?(?:in place|here|in (?:the |this |our )?(?:repo(?:sitory)?|code ?base|tree|main|master))|ships|we(?:'ve| have) (?:now|got|so far|already \\p{L}+|done|built|shipped|finished|completed|delivered|achieved|accomplished|implemented|made|released)|i(?:'ve| have) (?:done|built|shipped|finished|made)|(?:we|i) (?:did|shipped|built|finished|completed|delivered|achieved|accomplished|released)|(?:has|have) (?:been|already been) (?:done|built|completed|shipped|finished|implemented|delivered|achieved|released|made|merged)|(?:was|were) (?:done|built|completed|shipped|delivered))\\b(?! (?:not|wrong|to|next))",
	'(?:already|now) (?:done|built|shipped|implemented|available|working|in place|there|complete[d]?|delivered|released|finished|supported|live|merged|landed|fixed|included)\\b|(?:done|built|shipped|implemented|completed|delivered|finished|achieved|progress made|accomplished|merged|landed) (?:so far|to date|already|until now|up to now|since .+|for v\\d.*)$|behind us$|since (?:the )?last (?:release|update|version|roadmap|milestone)$|(?:fixed|added|new|introduced|improved) (?:in|since) v?\\d.*$|(?:freshly|newly|lately|just|recently) (?:done|built|shipped|added|merged|landed|released|completed|finished|delivered|implemented|launched|fixed)\\b|(?:latest|recent|newest) (?:additions?|deliveries|releases|wins|changes|improvements|achievements|completions|launches)$',
	"(?:(?:disponible|en producción|funcionando|operativo)s? (?:hoy|ahora|actualmente|ya)|(?:ya|hoy) (?:disponible|funciona|está|implementad|hecho|existe|incluido)|lo que (?:ya|hemos|se ha) |(?:disponível|em produção|funcionando) (?:hoje|agora|atualmente)|(?:já|hoje) (?:disponível|funciona|está|implementad|feito|existe|pronto)|o que (?:já|fizemos|temos hoje)|(?:disponible|en production) (?:aujourd'hui|maintenant|dès maintenant|actuellement)|(?:déjà) (?:disponible|fait|en place|livré|implémenté|réalisé)|ce qui (?:existe|marche|fonctionne|est (?:déjà |prêt|fait|disponible))|ce que nous avons|(?:heute|jetzt|bereits|schon|derzeit) (?:verfügbar|vorhanden|fertig|umgesetzt|erledigt|implementiert|möglich|nutzbar|produktiv)|was (?:heute |jetzt |schon |bereits )+(?:geht|da ist|funktioniert|läuft|existiert|fertig)|was wir (?:haben|geschafft|erreicht|gebaut))",
	'(?:(?:già|oggi) (?:disponibil|fatto|implementat|pronto|funzionant)|disponibil[ei] (?:oggi|ora)|cosa (?:abbiamo|esiste|funziona)|(?:nu|vandaag|al|reeds) (?:beschikbaar|klaar|gedaan|gebouwd|werkend|geïmplementeerd)|wat (?:er (?:al|nu) is|al werkt|we hebben)|(?:dziś|dzisiaj|już|obecnie) (?:dostępn|działa|gotow|zrobion|jest)|co (?:już|dziś|mamy)|(?:уже|сегодня|сейчас) (?:доступн|работает|готов|сделан|реализован|есть|умеет)|доступно (?:сейчас|сегодня|уже)|что (?:уже|умеет|сделали)|(?:вже|сьогодні) (?:доступн|працює|готов|зроблен|реалізован|є)|(?:dnes|už|již) (?:dostupn|hotov|funguje|je)|co (?:už|máme|funguje)|(?:redan|idag) (?:klart|tillgänglig|byggt|gjort)|(?:bugün|şu an|zaten) (?:kullanılabilir|mevcut|hazır|çalışan|tamamlan|yapılmış)|目前(?:可用|已)|现在(?:可用|能用)|现有(?:功能|能力)|已有(?:功能|能力|的)|今(?:すぐ)?(?:使える|できる)|現在(?:利用可能|使える|できる|動いている|提供)|既に|すでに|(?:지금|현재|이미) (?:사용|가능|제공|완료|구현|동작|되는))',
);

const THOUGHT = sentence(
	'(?:(?:maturing|incubating|incubation|emerging|unstable|early|fresh|preview|young|in flux|labs?)\\s*(?:/|&|and|,|\\+|or)\\s*(?:experimental|experiments?|exploratory|early|research))|experimental\\s*(?:/|&|and|,|\\+|or)\\s*(?:maturing|incubating|emerging|unstable|early|preview)|incubating$|incubation$|incubator$|emerging$|exploratory$',
	'(?:(?:long|moon)[ -]?shots?|(?:open |future |ongoing )?research (?:agenda|programm?e?|questions|themes|bets)|open research|in discovery|blue[- ]sky|pie in the sky|under (?:active|serious|further|open) (?:consideration|discussion|evaluation|investigation|review))\\b|(?:later|further|future|other|more|some|open|additional) (?:possibilities|thoughts|options|explorations|experiments)\\b|consider (?!all)\\p{L}|(?:on (?:our|my) minds?|food for thought|up for (?:discussion|debate|grabs to explore)|open (?:for|to) (?:discussion|debate|exploration)|what if|under (?:exploration|thought|debate|analysis)|things? to (?:explore|consider|investigate|think about|evaluate|research|discuss|try)|(?:topics|items|areas|options|directions) (?:to|for|under|of) (?:explor|consider|investigat|discuss|evaluat|research|debat)|worth (?:exploring|considering|investigating|a look|thinking about)|(?:to be|being) (?:explored|considered|evaluated|discussed|investigated|researched))',
	`${WHAT} (?:we|i)(?:'re| are|'m| am)? (?:thinking|considering|exploring|evaluating|pondering|discussing|weighing|researching|investigating|playing|experimenting|toying)\\b`,
	'(?:en qué estamos pensando|lo que estamos (?:explorando|pensando|considerando)|o que estamos (?:explorando|considerando|avaliando|pensando)|ce que (?:nous|on) (?:explor|envisage|étudi)|was wir (?:überlegen|erwägen|erforschen|prüfen|untersuchen|evaluieren)|(?:cosa|ciò che) stiamo (?:valutando|esplorando|considerando)|wat we (?:overwegen|onderzoeken|verkennen)|co (?:rozważamy|badamy|zvažujeme|zkoumáme)|над чем (?:мы )?(?:думаем|размышляем)|что (?:мы )?(?:рассматриваем|исследуем|изучаем|обсуждаем)|що (?:ми )?(?:розглядаємо|досліджуємо|обговорюємо)|vad vi (?:överväger|utforskar|undersöker)|(?:üzerinde )?düşündüklerimiz|(?:我们)?(?:正在)?(?:思考|考虑|探索|评估|讨论)(?:的|中)|考えていること|検討していること|고민 중|고려하는)',
);

const HELD_UP = sentence(
	"(?:currently |things )?(?:waiting (?:on|for)|blocked (?:on|by|until|upstream)|held up|held back|on hold until|stuck on|needs? (?:a )?decisions? from|depends on upstream)\\b|what(?:'s| is) (?:blocking|holding|blocked|stuck)\\b",
);

const AT_IT = sentence(
	"(?:what(?:'s| is) (?:happening|going on|cooking|underway|under way|moving|in (?:flight|motion|progress)|being (?:built|done|worked on))|on (?:our|my|the) (?:desk|plate|bench|workbench)|in (?:motion|full swing|the workshop)|(?:almost|nearly|just about|halfway) (?:there|done|ready|finished|complete)|(?:actively|currently|presently|now|still|already) being \\p{L}+|what (?:we|i|the \\p{L}+) (?:do|are doing|is doing|build|are building) (?:now|right now|at the moment|these days|currently)|(?:just|already|recently) (?:started|begun)|(?:now|currently) in (?:private |public |closed |open )?(?:beta|alpha|testing|review|development|progress|preview)|(?:work|coding|development) (?:has )?(?:started|begun|under ?way))\\b",
	'(?:en qué trabajamos|lo que (?:se está haciendo|hacemos ahora)|o que fazemos agora|ce qui se passe|ce que nous faisons|was (?:gerade|derzeit|aktuell) (?:passiert|läuft)|woran gearbeitet wird|cosa succede|waar (?:nu )?aan gewerkt wordt|co (?:się dzieje|właśnie powstaje|se děje)|что (?:сейчас )?(?:происходит|делается|разрабатывается)|що (?:зараз )?(?:відбувається|робиться)|vad som (?:pågår|händer)|şu anda yapılan|正在(?:做|推进|开发)|いまやっている|지금 하고 있는)',
);

const TURNS: readonly (readonly [RegExp, Status])[] = [
	[NO_GOALS, 'dropped'],
	[NO_GOALS_ABROAD, 'dropped'],
	[AT_IT, 'in-progress'],
	[HELD_UP, 'blocked'],
	[PUT_OFF, 'backlog'],
	[REFUSED, 'dropped'],
	[THOUGHT, 'research'],
	[WISHED, 'backlog'],
	[THERE, 'done'],
	[AHEAD, 'planned'],
];

const NAMED =
	/^((?:[\p{L}'-]+ ){1,2})(?:ideas|proposals|requests|suggestions|experiments|concepts|alternatives|approaches|options|foundations?|groundwork|scope)$/u;
const DECIDED: ReadonlySet<Status> = new Set(['done', 'dropped', 'blocked', 'in-progress', 'backlog']);

/** "Rejected ideas", "Implemented proposals": what became of them outweighs that they were thoughts. */
const named = (clean: string): Status | null => {
	const said = wholePhrase(NAMED.exec(clean)?.[1]?.trim() ?? '');
	return said && !ALONE_ONLY.has(said.words) && DECIDED.has(said.status) ? said.status : null;
};

/** The status that a heading states by a turn of phrase, in lower case and without marks; null where it states none so. */
export const statusOfTurn = (clean: string): Status | null =>
	named(clean) ?? TURNS.find(([pattern]) => pattern.test(clean))?.[1] ?? null;
