import {byteShownAs, LATER} from './code-pages.ts';
import {characterOf, emojiWithout} from './lost-bytes.ts';
import {isQuoted, type Patch} from './patches.ts';

/**
 * UTF-8 that was once read as Windows-1252 or Windows-1254 and saved again: `âœ…` for ✅. What it was is found by turning the
 * code page around; bytes that the code page could not show are missing from it, and are supplied where only one sign fits.
 *
 * How sure a find is:
 * `certain`: no correct text has it (`ğŸ`, `â€`, emoji and arrows of three bytes);
 * `likely`: correct text could have it in rare places; counts where the file has something certain, or many of these;
 * `letter`: an accented letter (`Ã©`), which correct text in capitals can have too; counts where such pairs far outnumber
 * letters of that kind that stand alone.
 */
interface Find extends Patch {
	readonly sureness: 'certain' | 'likely' | 'letter';
}

const LEAD = /[\u00c2-\u00f4\u011e\u011f\u0130\u015e]/g;
/** A lead and behind it what stands for a later byte, or a space that took the place of one. */
const START = new RegExp(`${LEAD.source}(?=${LATER})|[\\u00c2\\u00e2](?=\\s)`, 'g');
const LETTER_BEFORE = /\p{L}$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;
const SIGN = /^[\p{S}\p{P}\p{Zs}\p{Cf}\u{fe0f}]$/u;
const ARROW_OR_DINGBAT = /^[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff]$/;
/** Typewriter quotes that an editor put for the round ones; the sign is the usual one of those that they may stand for. */
const STRAIGHTENED: Readonly<Record<string, string>> = {'â€"': '—', "â€'": '’', "â†'": '→', 'âœ"': '✔'};
/** How many units a quotation may be long, for its end to be known by its beginning. */
const FAR = 300;
const JOINER = '\u200d';
const EMOJI_FORM = '\ufe0f';
const MARK = '\ufeff';

/** Everything that one look at the text found. */
interface Survey {
	readonly finds: readonly Find[];
	/** Accented letters that stand for themselves. */
	readonly strays: number;
}

/** What of `raw` is mojibake and what it was meant to be, in ascending order; empty for correct text. */
export const findMojibake = (raw: string): readonly Patch[] => {
	const {finds, strays} = survey(raw);
	const count = (sureness: Find['sureness']): number =>
		finds.filter(find => find.sureness === sureness).length;
	const certain = count('certain') > 0;
	const likely = certain || count('likely') > Math.max(2, 4 * strays);
	const letters = count('letter') > Math.max(likely ? 0 : 2, 4 * strays);
	return finds.filter(({sureness}) => sureness === 'certain' || (sureness === 'likely' ? likely : letters));
};

const survey = (raw: string): Survey => {
	const finds: Find[] = [];
	let strays = 0;
	let turkish: boolean | null = null;
	START.lastIndex = 0;
	for (let match = START.exec(raw); match !== null; match = START.exec(raw)) {
		turkish ??= raw.includes('ğŸ');
		const find = findAt(raw, match.index, finds.at(-1), turkish);
		if (find === null) continue;
		START.lastIndex = find.end;
		if (isQuoted(raw, find)) strays--;
		else finds.push(find);
	}
	if (finds.length > 0) strays += (raw.match(LEAD)?.length ?? 0) - finds.length;
	return {finds, strays};
};

const findAt = (raw: string, start: number, last: Find | undefined, turkish: boolean): Find | null => {
	const lead = byteShownAs(raw.charCodeAt(start));
	const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
	const bytes = [lead];
	while (bytes.length < size) {
		const byte = byteShownAs(raw.charCodeAt(start + bytes.length));
		if (byte < 0x80 || byte > 0xbf) break;
		bytes.push(byte);
	}
	const whole = characterOf(bytes);
	if (whole !== null) return wholeFind(raw, start, bytes, whole);
	return damagedFind(raw, start, bytes, last, turkish);
};

const wholeFind = (raw: string, start: number, bytes: readonly number[], text: string): Find | null => {
	if (/\p{Cn}/u.test(text)) return null;
	const patch = {start, end: start + bytes.length, text: text === MARK ? '' : text};
	if (bytes.length === 4) return {...patch, sureness: 'certain'};
	if (bytes.length === 2) return {...patch, sureness: 'letter'};
	const general = bytes[0] === 0xe2 && bytes[1] === 0x80;
	if (general || EMOJI.test(text) || text === EMOJI_FORM) return {...patch, sureness: 'certain'};
	if (text === MARK && start === 0) return {...patch, sureness: 'certain'};
	const apart = !LETTER_BEFORE.test(raw.slice(Math.max(0, start - 2), start));
	const sign = bytes[0] === 0xe2 && ARROW_OR_DINGBAT.test(text);
	return {
		...patch,
		sureness: apart && sign ? 'certain' : SIGN.test(text) || bytes[0] !== 0xe2 ? 'likely' : 'letter',
	};
};

const startsWith = (bytes: readonly number[], ...head: readonly number[]): boolean =>
	head.every((byte, index) => bytes[index] === byte);

/** A sequence with a byte too few. */
const damagedFind = (
	raw: string,
	start: number,
	bytes: readonly number[],
	last: Find | undefined,
	turkish: boolean,
): Find | null => {
	const end = start + bytes.length;
	const straightened = STRAIGHTENED[raw.slice(start, start + 3)];
	if (straightened !== undefined) return {start, end: start + 3, text: straightened, sureness: 'likely'};
	if (startsWith(bytes, 0xf0, 0x9f)) return {...emojiFind(raw, start, bytes, turkish), sureness: 'certain'};
	if (startsWith(bytes, 0xe2, 0x80))
		return {start, end, text: generalSign(raw, start, last), sureness: 'certain'};
	if (startsWith(bytes, 0xef, 0xb8) && last?.end === start) {
		return {start, end, text: EMOJI_FORM, sureness: 'likely'};
	}
	if (startsWith(bytes, 0xc2) && /\s/.test(raw[end] ?? '')) return {start, end, text: '', sureness: 'letter'};
	if (bytes[0] !== 0xe2 || LETTER_BEFORE.test(raw.slice(Math.max(0, start - 2), start))) return null;
	const found = emojiFind(raw, start, bytes, turkish);
	// One letter alone may be meant; with another that no word has behind it, it is rubbish even where it can't be understood.
	return found.text === '' && bytes.length < 2 ? null : {...found, sureness: 'likely'};
};

/** An emoji of which a byte was lost, or was turned into a space; empty text where several would fit. */
const emojiFind = (raw: string, start: number, bytes: readonly number[], turkish: boolean): Patch => {
	const end = start + bytes.length;
	const space = raw[end] === ' ' || raw[end] === '\u00a0';
	const next = space ? byteShownAs(raw.charCodeAt(end + 1)) : 0;
	if (next >= 0xa0 && next <= 0xbf && bytes.length < 3) {
		const text = emojiWithout([...bytes, next], turkish);
		if (text !== null) return {start, end: end + 2, text};
	}
	const noBreak = space ? characterOf([...bytes, 0xa0]) : null;
	if (noBreak !== null && PICTURE.test(noBreak) && /^[ \u00a0ï]/.test(raw[end + 1] ?? '')) {
		return {start, end: end + 1, text: noBreak};
	}
	return {start, end, text: emojiWithout(bytes, turkish) ?? ''};
};

/** `â€` with its last byte lost: a joiner between two emoji, a closing quote where one is open, else nothing. */
const generalSign = (raw: string, start: number, last: Find | undefined): string => {
	const next = byteShownAs(raw.charCodeAt(start + 2));
	if (last?.end === start && (next === 0xf0 || next === 0xe2)) return JOINER;
	const before = raw.slice(Math.max(0, start - FAR), start);
	const line = before.slice(before.lastIndexOf('\n') + 1);
	const opened = line.lastIndexOf('â€œ');
	return opened !== -1 && !/â€(?=[\s\w.,;:!?)]|$)/.test(line.slice(opened + 3)) ? '”' : '';
};
