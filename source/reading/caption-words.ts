import {folded} from './words.ts';

/** Words that introduce a list and name nothing; one line for each language. */
const INTRODUCING = [
	'tasks?|sub-?tasks|steps|action items|actions|how|what|scope|details|includes?|deliverables?|updates|changes|work items|to-?dos?|checklist|implementation(?: (?:path|approach|steps|plan|details|tasks|order))?|approach|(?:possible|proposed|suggested) (?:approach(?:es)?|steps|implementation|solutions?)|technical (?:approach|tasks|work)|sequence|plan|what (?:to|we(?:.ll| will)?) (?:build|do|implement|deliver)|to (?:build|implement|be done)',
	'componentes|caracteristicas|archivos|subtareas|composants|sous-taches|unteraufgaben|podzadania|componenti|sottocompiti|subtaken|podukoly|bilesenler|ozellikler|alt gorevler',
	'阶段目标|本阶段目标|issue 清单(?:摘要)?|任务清单|(?:内容|任务|功能)(?:如下|列表)|объ[её]м|состав работ|состав|перечень работ|zakres prac|マイルストーン|마일스톤',
	'tareas|entregables|pasos|acciones|alcance|incluye|detalles',
	'tarefas|entregas|entregaveis|passos|acoes|escopo|inclui|detalhes',
	'taches|livrables|etapes|perimetre|comprend',
	'aufgaben|schritte|massnahmen|umfang|lieferergebnisse|umfasst',
	'zadania|kroki|dzialania|zakres|szczegoly',
	'задачи|шаги|действия|объем работ|подзадачи|детали',
	'завдання|кроки|дії|обсяг робіт|підзавдання',
	'compiti|attivita|passi|azioni|ambito|consegne|dettagli',
	'taken|stappen|acties|omvang|opleveringen',
	'ukoly|kroky|akce|rozsah|vystupy',
	'gorevler|adımlar|eylemler|kapsam|teslimatlar|cıktılar|yapılacaklar|detaylar',
	'任务|步骤|行动|范围|交付物|详情|子任务|任務|步驟|工作项|(?:需要?|待)(?:实现|完成|补充)(?:的?(?:功能|内容))?|待后续补充|具体(?:任务|内容)|实现内容',
	'タスク|手順|アクション|範囲|成果物|詳細|やること|作業内容|作業項目',
	'작업|단계|범위|산출물|세부 사항|할 일|작업 항목',
].join('|');

/** Words that may as well be a heading where they stand alone or in bold, but name no area of work. */
const VAGUE = [
	'goals?|objectives?|features|highlights|items|contents?|examples?|improvements|summary|overview|key points|included|options|output|input|results?',
	'objetivos|resumen|resumo|objectifs|ziele|ergebnisse|inhalte?|cele|rezultaty|цели|результаты|цілі|результати',
	'obiettivi|doelen|doelstellingen|cile|hedefler|目标|内容|目標|결과|목표|내용',
].join('|');

/** What may stand behind such a word: "entregas principais". */
const CLOSER =
	' (?:principa(?:is|les|li)|clave|chave|cles?|importan(?:tes|ti)|previst[ao]s|prevues?|concret[ao]s|glowne|kluczowe)';

const pattern = (words: string): RegExp =>
	new RegExp(`^(?:(?:key |main |major |planned |the )?(?:${words})(?:${CLOSER})?)\\s*[:：]?$`, 'u');

const CAPTION = pattern(INTRODUCING);
const NAMELESS = pattern(`${INTRODUCING}|${VAGUE}`);

/** "If we reach our targets:" says on what it depends, and names nothing. */
const CONDITION =
	/^(?:if|once we|when we|assuming|provided (?:that|we)|wenn|falls|sobald|si|cuando|quando|quand|se (?:tudo|o|a|os|as|raggiungiamo)|jesli|gdy|если|когда|якщо|коли|indien|zodra|eger|pokud)\s\p{L}[^.]*[:：]$|^(?:如果|若|もし).*[:：]$/u;

/** Whether folded words only introduce the list below them ("tasks", "deliverables"): it belongs to the heading around. */
export const introducesList = (words: string): boolean => CAPTION.test(words) || CONDITION.test(words);

/** Whether words name no area of work. */
export const namesNothing = (words: string): boolean => NAMELESS.test(folded(words));
