import type {Status} from '../model/status.ts';
import {signsIn} from './emoji.ts';
import {defaultWord, leadingPhrase, wholePhrase} from './phrases.ts';
import {type Sense, statusOfSign} from './sense.ts';
import {SIGNS} from './vocabulary.ts';
import {bare} from './word.ts';

/** Signs that need U+FE0F to be drawn as pictures. */
const NEEDS_SELECTOR: ReadonlySet<string> = new Set(['🏗', '⚠', '⏸', '✔', '☑', '🗓', '✖', '🗑']);

/** The signs to try for a status, best first, as they are written. Those that this file uses in another sense are left out. */
export const signsFor = (status: Status, sense: Sense): readonly string[] =>
	SIGNS[status]
		.filter(sign => statusOfSign(sign, sense) === status)
		.map(sign => (NEEDS_SELECTOR.has(sign) ? `${sign}\uFE0F` : sign));

/** Words in the case of other words: `DONE`, `Done` (also `In Progress` beside `On Hold`), `done`. */
export function inCaseOf(words: string, model: string): string {
	const letters = model.replace(/[^\p{L}\s]/gu, '').trim();
	if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
		return words.toUpperCase();
	if (/^\p{Lu}/u.test(letters)) {
		const every = /^\p{Lu}\S*\s+\p{Lu}/u.test(letters);
		return words.replace(every ? /(^|\s)\p{L}/gu : /^\p{L}/u, letter => letter.toUpperCase());
	}

	return words;
}

const innerWords = (text: string): string => bare(text.replace(/^[\s*_[({（【]+|[\s*_\])}）】]+$/gu, ''));

/** Whether these words say more than a status: "Done, but slow on ARM". What they say besides is nobody's example, and stays. */
export const saysMore = (text: string): boolean => {
	const words = innerWords(text);
	return wholePhrase(words) === null && leadingPhrase(words) !== null;
};

/**
 * Other words for a status in the manner of the old ones: same language, same case, same wrapping, and with a sign in front where the
 * old had one. What follows the words (a date, a version) stays. `(In progress)` becomes `(Done)`, `🚧 WIP` becomes `✅ DONE`, `🚧` alone `✅`. `own` is
 * the file's own word, if it has one.
 */
export function wordsLike(old: string, status: Status, sign: string, own = ''): string {
	const words = innerWords(old);
	const phrase = wholePhrase(words) ?? leadingPhrase(words);
	const signs = signsIn(old, {start: 0, end: old.length});
	if (words === '' && signs.length > 0) return old.replace(signs[0]!.raw, sign);
	const next =
		own === '' ? inCaseOf(defaultWord(status, phrase?.language ?? 'en'), words === '' ? 'Done' : words) : own;
	const said = phrase ? words.slice(0, phrase.length) : words;
	const at = old.indexOf(said);
	const wrapped = at < 0 || said === '' ? next : old.slice(0, at) + next + old.slice(at + said.length);
	return signs.length > 0 ? wrapped.replace(signs[0]!.raw, sign) : wrapped;
}
