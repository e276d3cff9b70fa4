import type {ListBlock} from '../markdown/tree.ts';
import {type Entry, entryOf} from './entries.ts';
import {fieldIn} from './fields.ts';
import {type Reader, wordsAt} from './reader.ts';
import {phaseOf, type Scope} from './scope.ts';
import {folded} from './words.ts';

const STRONG_ATTRIBUTE =
	/^(?:(?:estimated |total )?(?:effort|time|duration)|estimate[ds]?|priority|owners?|assignees?|assigned(?: to)?|timeline|timeframe|status|eta|due(?: date)?|deadline|targeted for|planned for|scheduled for|release date|completed(?: in| on)?|released(?: in| on)?|dependenc(?:y|ies)|depends(?: on)?|unlocks|unblocks|depende de|desbloque(?:i?a)|habilita|dépend de|débloque|hängt ab von|abhängig von|ermöglicht|zależy od|odblokowuje|зависит от|разблокирует|открывает|залежить від|розблоковує|dipende da|sblocca|afhankelijk van|ontgrendelt|bağlı olduğu|závisí na|odblokuje|依赖于?|解锁|前置(?:条件|依赖)?|依存|前提|의존성?|선행 ?(?:조건|작업)|blocked by|complexity|tracking issue|target(?: date)?|last updated|prioridad|prioridade|priorité|aufwand|dauer|responsable|responsável|срок|приоритет|优先级|工作量|负责人|担当|優先度|期限)$/iu;

export const attributeOf = (reader: Reader, entry: Entry): 'strong' | 'weak' | null => {
	if (entry.boxed) return null;
	const field = fieldIn(wordsAt(reader, entry.words));
	if (field === null) return null;
	return STRONG_ATTRIBUTE.test(field.label) ? 'strong' : 'weak';
};

const LINK_ALONE =
	/^(?:\*\*|📄|🔗|→|\s)*(?:(?:see|read|view)\s+)?\[[^\]]+\]\(([^)]+)\)[\s*.]*(?:[-–—:(].*)?$/iu;
const SEE_ALONE =
	/^(?:for (?:more )?details,? )?see (?:also )?(?:the )?\[[^\]]+\]\([^)]+\)(?:\s+for (?:more )?(?:details|information|info))?[\s.]*$/iu;
const LABELLED_PATH =
	/^\P{L}{0,4}[^:：[\]()]{1,40}[:：](?:\*\*)?\s*`?(?!\[|https?:)[^\s`]*(?:\/[^\s`]*|\.(?:md|mdx|rst|txt|pdf|html?|ya?ml|json|toml|ebnf))`?[\s.]*$/iu;
const PATH_ALONE = /^`[^`]+\.(?:md|mdx|markdown|txt|rst|pdf|docx?|html?)`[\s.]*$/i;

/** "Run: `npm start`": how it is called, and nothing of what it does. */
const COMMAND_ALONE =
	/^\P{L}{0,4}(?:run|usage|command|build|start|test|try(?: it)?|install|launch|execute|how to run|ejecutar|uso|executar|lancer|commande|ausfuhren|aufruf|befehl|uruchom|запуск|команда|运行|命令|用法|実行|コマンド|実行方法|실행|명령)(?: \p{Lu}\p{L}*){0,2}(?:\*\*)?[:：](?:\*\*)?\s*`[^`]+`(?:\s*[|,;/]\s*(?:\p{L}+[:：]\s*)?`[^`]+`)*[\s.]*$/iu;

/** Addresses of boards, lists of issues and places to talk: where work is kept or talked about, not work; a card on a board is. */
const ELSEWHERE =
	/^https?:\/\/(?:[^\s/]*(?:trello|discord|slack|gitter|zulip|matrix|discourse|t\.me|groups?|lists?|forum|twitter|x\.com|youtube)[^\s/]*(?:\/|$)|[^\s]*\/(?:projects?(?:\/\d+)?(?:\/views\/\d+)?|boards?(?:\/\d+)?|milestones?|issues|pulls|discussions|releases)\/?(?:[?#](?!card-|\S*(?:itemid|pane)=)\S*)?$)/iu;

/** Whether a line is a link with nothing behind it. */
const isPlainLink = (reader: Reader, {start, end}: Entry['words']): boolean =>
	/\)[\s*.]*$/u.test(reader.text.slice(start, end));

/** Links to read more, and the lines of a table of contents. */
export const linkKind = (reader: Reader, {words, boxed}: Entry, scope: Scope): string | null => {
	if (boxed || words.end - words.start > 600) return null;
	const source = reader.text.slice(words.start, words.end);
	if (/\]\(#[^)]*\)/.test(source)) return 'a table of contents';
	const target = LINK_ALONE.exec(source)?.[1];
	if (PATH_ALONE.test(source) && phaseOf(scope) === null) return 'links to read more';
	if (COMMAND_ALONE.test(source)) return 'technical notes';
	if (SEE_ALONE.test(source) || LABELLED_PATH.test(source)) return 'links to read more';
	if (target && ELSEWHERE.test(target) && isPlainLink(reader, words)) return 'links to read more';
	return target && /^(?!https?:)[^\s]*\.(?:md|mdx|markdown|rst|pdf)(?:#.*)?$/i.test(target)
		? 'links to read more'
		: null;
};

/** Whether a list explains from which figure on a colour is used: each line begins with another sign. */
export const explainsColours = (reader: Reader, list: ListBlock): boolean => {
	const signs = list.items.map(
		({content}) =>
			/^(?:[🔴🟠🟡🟢🔵🟣🟤⚫⚪🟥🟧🟨🟩🟦🟪🟫⬛⬜✅❌✔✖🚨]|⚠)/u.exec(
				reader.text.slice(content.start, content.end),
			)?.[0],
	);
	return list.items.length >= 3 && signs.every(Boolean) && new Set(signs).size === signs.length;
};

/** Whether all that bear a mark bear the same one for "done": a list of qualities with ticks for bullets. */
export const ticksAreBullets = (reader: Reader, list: ListBlock): boolean => {
	const entries = list.items.map(item => entryOf(reader, item));
	return entries.every(
		({boxed, marks}) => !boxed && marks[0]?.notation === 'emoji' && marks[0].status === 'done',
	);
};

/** Whether the innermost heading names a release that is done: what is ticked below it was its work, wherever it is told. */
export const tellsOfRelease = ({phase}: Scope): boolean =>
	phase?.kind === 'release' && phase.status?.status === 'done';

/** Whether a list stands in front of all sections, where a file says what it is about. */
export const introduces = (scope: Scope): boolean =>
	phaseOf(scope) === null &&
	scope.section.parts.some(
		part =>
			part.type === 'section' &&
			part.parts.some(({type}) => type === 'list' || type === 'table' || type === 'section'),
	);

/** Whether a list names headings of the file and nothing else: what stands below them is told there. */
export const namesHeadings = (reader: Reader, entries: readonly Entry[]): boolean =>
	entries.length >= 2 &&
	entries.every(
		({plain, marks, boxed, lists}) =>
			!boxed && marks.length === 0 && lists.length === 0 && reader.headings.has(folded(plain)),
	);

/** "Service: https://example.org": where something is to be found; an issue or a change is work. */
const LABELLED_URL =
	/^\P{L}{0,4}[^:：\n]{1,40}[:：](?:\*\*)?\s*(?:<?https?:\/\/(?!\S*\/(?:issues|pull|merge_requests|browse|discussions|tickets?)\/\S*\d)\S+>?)\s*(?:[(（][^()（）]*[)）])?[\s.]*$/u;

/** Whether a list says where things are to be found and nothing else. */
export const areAddresses = (reader: Reader, entries: readonly Entry[]): boolean =>
	entries.length >= 2 &&
	entries.every(
		({words, marks, boxed, lists}) =>
			!boxed &&
			marks.length === 0 &&
			lists.length === 0 &&
			/^\P{L}{0,4}[^:：]{1,40}[:：](?:\*\*)?\s*<?https?:/u.test(reader.text.slice(words.start, words.end)) &&
			LABELLED_URL.test(reader.text.slice(words.start, words.end)),
	);

/** Whether a list asks more than it tells. */
export const asksQuestions = (entries: readonly Entry[]): boolean => {
	const questions = entries.filter(({plain}) => /[?？]$/.test(plain)).length;
	return questions >= 2 && questions * 2 > entries.length;
};

/** Whether the headings around hold ideas and wishes, which may well be put as questions. */
export const holdsThoughts = ({phases}: Scope): boolean =>
	phases.some(({status}) => status?.status === 'research' || status?.status === 'backlog');
