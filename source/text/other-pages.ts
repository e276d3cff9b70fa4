import {characterOf} from './lost-bytes.ts';
import {isQuoted, type Patch} from './patches.ts';

/**
 * The upper halves of code pages that text passes through now and then on consoles of Windows (437, 850, 866), on Russian Windows
 * (1251) and on old Macs. Of these only signs and dashes are understood, by looking up what each page makes of them: their
 * letters are too much like letters that are meant.
 */
const PAGES: Readonly<Record<string, string>> = {
	437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
	850: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
	866: 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00a0',
	1251: 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
	macintosh:
		'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
};

/** What of three bytes is understood; of four bytes it is every picture. */
const SIGNS = new Set('✅❌⏳⌛✔✖✓✗☑☐⚠⏸⏭⭐✨⚡⛔❓❗→←↑↓⇒—–“”‘’…•≥≤├│└─┌┐┘┤┬┴┼');
const PICTURE = /^[\u{1f300}-\u{1faff}]$/u;

/** The second bytes of these signs: letters of real words stand for few of them. */
const SECOND = [...new Set(Array.from(SIGNS, sign => new TextEncoder().encode(sign)[1]!))];

interface Page {
	readonly letters: string;
	/** Any sequence of three bytes from E2 on, or of four from F0 9F on, as the page shows it. */
	readonly sequence: RegExp;
}

const escaped = (letters: string): string => letters.replace(/[\]^\\-]/g, '\\$&');

const pageOf = (letters: string): Page => {
	const [three, four, picture] = [0xe2, 0xf0, 0x9f].map(byte => letters[byte - 0x80]);
	const later = `[${escaped(letters.slice(0, 0x40))}]`;
	const second = `[${escaped(SECOND.map(byte => letters[byte - 0x80]).join(''))}]`;
	return {letters, sequence: new RegExp(`(?:${three}${second}|${four}${picture}${later})${later}`, 'g')};
};

const ALL: readonly Page[] = Object.values(PAGES).map(pageOf);

const meaning = (letters: string, shown: string): string | null => {
	const character = characterOf(Array.from(shown, letter => letters.indexOf(letter) + 0x80));
	return character !== null && (SIGNS.has(character) || PICTURE.test(character)) ? character : null;
};

/** Signs that such a page made unreadable, and what they were, in ascending order; none where text could be meant so. */
export const findOnOtherPages = (raw: string): readonly Patch[] => {
	for (const {letters, sequence} of ALL) {
		const patches: Patch[] = [];
		for (const match of raw.matchAll(sequence)) {
			const text = meaning(letters, match[0]);
			const patch = {start: match.index, end: match.index + match[0].length, text: text ?? ''};
			if (text !== null && !isQuoted(raw, patch)) patches.push(patch);
		}
		if (patches.length > 0) return patches;
	}
	return [];
};
