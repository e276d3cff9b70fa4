import {headingStatus} from './heading.ts';
import {ASKING, isNoun} from './heading-words.ts';
import {leadingPhrase, plain, statusOfPhrase, wholePhrase} from './phrases.ts';
import {PLAIN_SENSE} from './sense.ts';
import {bare} from './word.ts';

const BRACKETS = /[([（【][^()[\]（）【】]*[)\]）】]/gu;
const SEPARATORS = /\s[-–—|·/]+\s|[:：]\s*/gu;
/** "2.1 ", "12) " in front. */
const NUMBER = /^[\d.)\s]+(?=\P{Nd})/u;

/** Words of time, and of whole sentences, that part no work from other work. */
const TIMES = /^(?:current|(?:near|short|mid|medium|long)-term|what|that|has|have|been|will|be|i)$/u;
/** What joins a status to a noun in scripts without blanks. */
const JOINED = /^(?:の|な|的)/u;

const namesNothing = (word: string): boolean =>
	isNoun(word) || TIMES.test(word) || wholePhrase(word) !== null;

const withoutNouns = (words: string): string =>
	words
		.trim()
		.replace(JOINED, '')
		.split(/[\s,/]+/u)
		.filter(word => word !== '' && !namesNothing(word))
		.join(' ');

/** The words of one part of a heading beside those that state a status; empty where it is about the status as such. */
function restOf(part: string): string {
	if (wholePhrase(part) || statusOfPhrase(part)) return '';
	const words = part.split(' ');
	const behind = words.findIndex((_, index) => index > 0 && wholePhrase(words.slice(index).join(' ')));
	if (behind > 0) return withoutNouns(`${words.slice(0, behind).join(' ')} `.replace(ASKING, ''));
	const front = leadingPhrase(part);
	if (front) return withoutNouns(part.slice(front.length));
	// A turn of phrase as a whole: "in the works", "what we turned down".
	return headingStatus(part, PLAIN_SENSE)?.whole ? '' : withoutNouns(part);
}

/**
 * What a heading names beside a status, in lower case: "security" of "Done: Security" and "🚧 Security"; empty for "Completed features",
 * "In the works" and for headings that say nothing but "Features". What stands in brackets is a remark.
 */
export function headingRest(words: string): string {
	const name = plain(bare(words.replace(BRACKETS, ' '))).replace(NUMBER, '');
	const parts = name.split(SEPARATORS).map(part => part.trim());
	return parts
		.map(restOf)
		.filter(part => part !== '')
		.join(' ');
}
