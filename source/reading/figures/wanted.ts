import type {Comparator} from '../../model/roadmap.ts';
import {bareLetters, quick} from '../../text/letters.ts';
import type {Quantity} from './quantities.ts';
import {LARGER_WANTED, SMALLER_WANTED} from './words.ts';

/** How far from a place the nearest of some words stands; infinite without any. */
const nearest = (pattern: RegExp, text: string, at: number): number => {
	let least = Number.POSITIVE_INFINITY;
	for (const found of text.matchAll(pattern)) {
		const end = found.index + found[0].length;
		least = Math.min(least, end <= at ? at - end : Math.max(0, found.index - at));
	}
	return least;
};

/** "Reduction of latency": the change is what there should be more of. */
const CHANGE_OF =
	/(?<!\p{L})(?:reduction|decrease|savings?|improvement|increase|drop|réduction|reducción|redução|senkung|reduzierung|снижение|сокращение)\s+(?:of|in|de|da|do|der|des)\s/iu;

/** Whether less is better of what a text names; `at` is where the figure stands. */
export const smallerWanted = (words: string, at = words.length, unit: string | null = null): boolean => {
	if (CHANGE_OF.test(words)) return false;
	const text = bareLetters(words);
	const smaller = nearest(SMALLER_WANTED, text, at);
	const larger = nearest(LARGER_WANTED, text, at);
	if (larger <= smaller && larger !== Number.POSITIVE_INFINITY) return false;
	if (smaller !== Number.POSITIVE_INFINITY) return true;
	return unit !== null && /^(?:ns|μs|ms|s|min|h)$/.test(unit);
};

/**
 * The comparator of a bare figure whose words don't tell, by where things started: what began above is to come down. What is above today
 * says nothing: it may as well have been reached, and would turn the target around when it is.
 */
export const directed = (
	text: string,
	op: Comparator,
	target: {readonly value: number},
	{baseline}: {readonly baseline: number | null},
): Comparator => {
	if (op !== '>=' || nearest(LARGER_WANTED, bareLetters(text), 0) !== Number.POSITIVE_INFINITY) return op;
	return baseline !== null && baseline > target.value ? '<=' : op;
};

/** Words of a change: a share or a multiple beside them says how much of it there should be. */
const CHANGED = quick(
	/(?<!\p{L})(?:reduc\w*|decreas\w*|cut\w*|lower\w*|sav(?:e|ed|ing|ings)|improv\w*|increas\w*|faster|fewer|less|speed-?up|redu[cz]\p{L}*|mejora\p{L}*|melhor\p{L}*|amelior\p{L}*|augment\p{L}*|senk\p{L}*|steiger\p{L}*|verbesser\p{L}*|zmniejsz\p{L}*|popraw\p{L}*|wzrost\p{L}*|снижени\p{L}*|сокращени\p{L}*|повышени\p{L}*|рост\p{L}*|migliora\p{L}*|riduzion\p{L}*|verbeter\p{L}*|iyiles\p{L}*|azal\p{L}*|art[ıi]s\p{L}*|zlepsen\p{L}*|snizen\p{L}*)(?!\p{L})|降低|减少|減少|提升|提高|缩短|节省|削減|短縮|改善|向上|감소|절감|향상|개선|증가/u,
);

/** "48 hours without an outage": the longer, the better. */
const KEPT_UP = quick(
	/(?<!\p{L})(?:without|with no|zero|continuous\p{L}*|consecutive|uninterrupted|straight|sin|sem|sans|ohne|bez|senza|zonder|без|подряд|непрерывн\p{L}*|seguid[oa]s|consecutiv[oa]s|consecutifs|ununterbrochen|kesintisiz)(?!\p{L})|连续|連続|无故障|无崩溃|연속|무중단|없음|없이|なし/u,
);

/** The comparator of a bare figure. */
export const bareOp = (text: string, quantity: Quantity): Comparator => {
	if (quantity.value === 0) return '=';
	if (/^\s*(?:of|de|der|des|von)\s/iu.test(text.slice(quantity.span.end, quantity.span.end + 6))) return '>=';
	const before = text.slice(Math.max(0, quantity.span.start - 12), quantity.span.start);
	if (
		/^[%x]$/.test(quantity.unit ?? '') &&
		CHANGED.test(bareLetters(text)) &&
		!/(?:to|below|under|auf|a|à|do|до)\s*$/iu.test(before)
	)
		return '>=';
	if (/^(?:s|min|h|d)$/.test(quantity.unit ?? '') && KEPT_UP.test(bareLetters(text))) return '>=';
	return smallerWanted(text, quantity.span.start, quantity.unit) ? '<=' : '>=';
};
