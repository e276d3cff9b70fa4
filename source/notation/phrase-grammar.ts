import {withRanges} from '../text/letters.ts';

/** What may stand around a phrase for a status without changing it, or turns it round; one line for each language. */

const alternatives = (lines: readonly string[]): string => lines.join('|');

/** "in v0.5", "since May", "for 1.2": small words that lead on to a time, a place or a reason. */
const LEADING_ON = alternatives([
	'in|at|on|by|for|since|as of|with|via|to|until|from|and|but|outside|before|after',
	'en|em|el|con|com|desde|hasta|até|para|antes de|fuera de',
	'le|à|au|depuis|dans|avec|pour|jusqu.[àa]|après|avant|par|hors',
	'im|am|seit|bis|mit|für|zum|zur|ab|vor|nach|außerhalb',
	'nel|nella|dal|fino a|per|sin|sinds|tot|voor|met|op|per',
	'w|we|z|od|do|dla|przed|po|poza',
	'в|во|с|до|к|на|для|после|перед|вне|у|від|після|поза|зі',
	'v|ve|od|pro|před|mimo|sedan|till|med|för|innan|utanför',
]);

/** What follows a leading phrase and leaves it a statement of status: an end, a date, a version, a reason. */
export const GOES_ON = new RegExp(
	withRanges(
		`^\\s*(?:$|[-–—:,;.(|/+&~#，、；・（并且但于]|[0-9]|v\\d|q[1-4](?![\\p{L}\\p{N}])|h[12](?![\\p{L}\\p{N}])|(?:early|late|mid|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\p{L}*\\.? \\d|(?:${LEADING_ON})(?![\\p{L}\\p{N}]))`,
	),
	'iu',
);

/** "already", "fully", "in essence": in front of a status they only underline it. */
const UNDERLINES = new RegExp(
	withRanges(
		`^(?:${alternatives([
			'already|now|currently|still|fully|essentially|basically|actually|just|recently|finally|temporarily|deliberately',
			'ya|actualmente|totalmente|completamente|plenamente|aún|todavía|recién|deliberadamente|de momento|por ahora',
			'já|atualmente|inteiramente|plenamente|ainda|recém|por enquanto|no momento',
			'déjà|actuellement|entièrement|totalement|complètement|toujours|encore|enfin|pour le moment|pour l.instant|volontairement',
			'bereits|schon|vollständig|komplett|derzeit|aktuell|gerade|momentan|immer noch|noch|weiterhin|bewusst|vorerst|vorläufig|im wesentlichen|im prinzip',
			'già|attualmente|completamente|interamente|ancora|al momento|reeds|al|volledig|momenteel|nog|nog steeds|bewust|voorlopig',
			'już|całkowicie|w pełni|obecnie|aktualnie|wciąż|nadal|jeszcze|świadomo|celowo|na razie',
			'уже|полностью|по сути|в целом|сейчас|пока|всё ещё|все еще|ещё|еще|сознательно|намеренно|фактически|на данный момент',
			'вже|повністю|по суті|загалом|зараз|поки|поки що|досі|ще|свідомо|навмисно',
			'již|už|zcela|plně|nyní|zatím|stále|ještě|záměrně|redan|helt|fullt|fortfarande|ännu|tills vidare|medvetet',
			'zaten|artık|tamamen|tümüyle|şu an|şu anda|halen|hala|hâlâ|henüz|şimdilik|bilinçli olarak',
		])})\\s+(?=\\p{L})`,
	),
	'iu',
);

/** "仍后置", "已经完成", "아직 진행 중". */
const UNDERLINES_UNSPACED =
	/^(?:仍然?|目前|当前|暂时?|已经|基本上?|全部|完全|すでに|既に|まだ|現在|아직|이미|현재)\s?(?=\p{L})/u;

/** The phrase without what underlines it; null where nothing does. */
export const withoutAdverbs = (words: string): string | null => {
	const rest = words.replace(UNDERLINES, '').replace(UNDERLINES_UNSPACED, '');
	return rest === words || rest === '' ? null : rest;
};

const NEGATES = new RegExp(
	withRanges(
		`^(?:${alternatives([
			'not (?:yet |quite )?(?:been )?|never ',
			'(?:aún |todavía )?(?:no|sin) (?:está[n]? |ha sido )?|(?:ainda )?não (?:está |foi )?',
			'(?:pas|non) (?:encore )?',
			'(?:noch )?nicht ',
			'non (?:ancora |è (?:ancora )?)?|(?:nog )?niet ',
			'(?:jeszcze )?nie(?: jest| został[ay]?)? ?',
			'(?:ещё |еще |пока )?не |(?:ще |поки )?не ',
			'(?:ještě |zatím )?ne(?:ní )?|(?:ännu )?(?:inte|ej) ',
			'(?:尚|还|還)?(?:未|没有?|沒有?)|미|아직 안 ',
		])})(?=\\p{L})`,
	),
	'iu',
);

/** What is negated: "not yet shipped", "ещё не готово", "noch nicht begonnen"; null where nothing is. */
export const negated = (words: string): string | null => {
	const found = NEGATES.exec(words);
	return found ? words.slice(found[0].length) : null;
};

/** Between two statuses of one thing: "done / in progress", "DONE + queued". */
export const BOTH = /\s*[/+&・]\s*|\s+(?:and|y|e|et|und|i|и|та|en|och|ve|a)\s+/iu;
