/**
 * What the upper half of Windows-1252 and of Windows-1254 (Turkish) shows a byte as, turned around. The two agree but for eight
 * letters, so one table serves both. Source: https://encoding.spec.whatwg.org/#indexes
 */
const HIGH_HALF: Readonly<Record<string, number>> = {
	'€': 0x80,
	'‚': 0x82,
	ƒ: 0x83,
	'„': 0x84,
	'…': 0x85,
	'†': 0x86,
	'‡': 0x87,
	ˆ: 0x88,
	'‰': 0x89,
	Š: 0x8a,
	'‹': 0x8b,
	Œ: 0x8c,
	Ž: 0x8e,
	'‘': 0x91,
	'’': 0x92,
	'“': 0x93,
	'”': 0x94,
	'•': 0x95,
	'–': 0x96,
	'—': 0x97,
	'˜': 0x98,
	'™': 0x99,
	š: 0x9a,
	'›': 0x9b,
	œ: 0x9c,
	ž: 0x9e,
	Ÿ: 0x9f,
	Ğ: 0xd0,
	İ: 0xdd,
	Ş: 0xde,
	ğ: 0xf0,
	ı: 0xfd,
	ş: 0xfe,
};

const TABLE = new Uint8Array(0x2200);
for (let byte = 0x80; byte <= 0xff; byte++) TABLE[byte] = byte;
for (const [letter, byte] of Object.entries(HIGH_HALF)) TABLE[letter.charCodeAt(0)] = byte;

/** A regular expression's class of everything that is shown for a byte from 0x80 to 0xBF. */
export const LATER = `[\\u0080-\\u00bf${Object.keys(HIGH_HALF)
	.filter(letter => HIGH_HALF[letter]! < 0xc0)
	.join('')}]`;

/** The byte (0x80 to 0xFF) that such a code page shows as this UTF-16 unit, or 0 where there is none. */
export const byteShownAs = (unit: number): number => TABLE[unit] ?? 0;

/** Bytes that Windows-1252 gives no letter: programs that cannot show them drop them or put a space. */
export const UNSHOWN_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d] as const;

/** The same for Windows-1254. */
export const UNSHOWN_1254 = [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e] as const;

/** No-break space and soft hyphen: shown as nothing to speak of, and lost or turned into a space just as often. */
export const INVISIBLE = [0xa0, 0xad] as const;
