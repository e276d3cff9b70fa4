import {STATUSES, type Status} from '../model/status.ts';
import {unaccented} from '../text/letters.ts';
import {BOTH, GOES_ON, negated, withoutAdverbs} from './phrase-grammar.ts';
import {ALONE_ONLY, type Language, WORDS} from './vocabulary.ts';

/** A phrase that names a status. */
export interface Phrase {
	readonly status: Status;
	readonly language: Language;
	/** How many units of the text it took. */
	readonly length: number;
	readonly words: string;
}

interface Entry {
	readonly status: Status;
	readonly language: Language;
	/** As the vocabulary has it, with its accents. */
	readonly words: string;
}

const PLAIN_ASCII = /^[\x20-\x7E]*$/;
/** Shorter words without their accents are other words: "löst", "teď". */
const LEAST_UNACCENTED = 5;
const UMLAUTS: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa'};

/** The other ways in which a phrase is typed: "próximo" as "proximo", "später" as "spaeter", "ё" as "е". */
function otherSpellings(phrase: string): readonly string[] {
	if (PLAIN_ASCII.test(phrase)) return [];
	const latin = unaccented(phrase);
	return [
		...(latin !== phrase && latin.length >= LEAST_UNACCENTED ? [latin] : []),
		...(/[äöüß]/.test(phrase) ? [phrase.replace(/[äöüßå]/g, letter => UMLAUTS[letter]!)] : []),
		...(phrase.includes('ё') ? [phrase.replaceAll('ё', 'е')] : []),
	];
}

const byPhrase: ReadonlyMap<string, Entry> = (() => {
	const map = new Map<string, Entry>();
	const others: [string, Entry][] = [];
	for (const [language, words] of Object.entries(WORDS) as [Language, Record<Status, string>][]) {
		for (const status of STATUSES) {
			for (const phrase of words[status].split('|')) {
				const entry = {status, language, words: phrase};
				if (!map.has(phrase)) map.set(phrase, entry);
				others.push(...otherSpellings(phrase).map((other): [string, Entry] => [other, entry]));
			}
		}
	}
	for (const [spelling, entry] of others) if (!map.has(spelling)) map.set(spelling, entry);
	return map;
})();

/** The longest phrase in words: how far ahead a match has to look. */
const LONGEST = Math.max(...[...byPhrase.keys()].map(phrase => phrase.length));

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const wordUnit = /[\p{L}\p{N}_]/u;

/** Lower case, one blank for many, typographic apostrophes made plain. */
export const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/i\u0307/g, 'i')
		.replace(/’/g, "'")
		.replace(/\s+/g, ' ')
		.trim();

/** The status that the words as a whole name, or null. `words` bears no markup. */
export function wholePhrase(words: string): Phrase | null {
	const key = plain(words).replace(/[.!:;,]+$/, '');
	const entry = byPhrase.get(key);
	return entry ? {...entry, length: words.length} : null;
}

/** The longest phrase that the words begin with and that ends at a word's end, or null. */
export function leadingPhrase(words: string): Phrase | null {
	const lower = words.toLowerCase().replace(/’/g, "'");
	for (let end = Math.min(lower.length, LONGEST); end > 0; end--) {
		const key = lower.slice(0, end);
		const entry = byPhrase.get(key);
		if (!entry) continue;
		const next = lower[end];
		if (next !== undefined && wordUnit.test(next) && !unspaced.test(key)) continue;
		return {...entry, length: end};
	}

	return null;
}

/** "Verified by writing a row and reading it back": how it will be seen, not that it was. */
const HOW_IT_IS_SEEN = /^(?:verified|validated|tested|confirmed|checked) (?:by|through) \p{L}+ing(?!\p{L})/iu;

const OPEN: ReadonlySet<Status> = new Set(['planned', 'in-progress']);

/** "Done / in progress": of two parts one is done. */
function partlyDone(words: string): Phrase | null {
	const sides = words.split(BOTH).map(wholePhrase);
	const [first, second] = sides;
	if (sides.length !== 2 || !first || !second) return null;
	const mixed =
		(first.status === 'done' && OPEN.has(second.status)) ||
		(second.status === 'done' && OPEN.has(first.status));
	return mixed ? {...first, status: 'in-progress', length: words.length} : null;
}

/** "Not yet shipped": what isn't done, or not even begun, is still ahead. */
function notYet(words: string): Phrase | null {
	const rest = negated(words);
	const said = rest === null ? null : statusBy(rest);
	return said && (said.status === 'done' || said.status === 'in-progress')
		? {...said, status: 'planned', length: words.length}
		: null;
}

function statusBy(words: string): Phrase | null {
	const whole = wholePhrase(words) ?? partlyDone(words);
	if (whole) return whole;
	const leading = leadingPhrase(words);
	if (!leading || ALONE_ONLY.has(leading.words) || HOW_IT_IS_SEEN.test(words)) return null;
	return GOES_ON.test(words.slice(leading.length)) ? leading : null;
}

/**
 * The status that a phrase states: as a whole ("Not started"), or at its beginning where only when, where or a reason follows
 * ("Shipped in v0.5", "In progress, 60 %"), be it underlined ("already done") or negated; null for anything else.
 */
export function statusOfPhrase(words: string): Phrase | null {
	const trimmed = words.trim();
	const said = statusBy(trimmed) ?? notYet(trimmed);
	if (said) return said;
	const rest = withoutAdverbs(trimmed);
	return rest === null ? null : (statusBy(rest) ?? notYet(rest));
}

/** The word for a status in a language: what is written where the file has none. */
export const defaultWord = (status: Status, language: Language): string =>
	WORDS[language][status].split('|')[0] ?? status;
