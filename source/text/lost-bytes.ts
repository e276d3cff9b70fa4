import {INVISIBLE, UNSHOWN_1252, UNSHOWN_1254} from './code-pages.ts';
import {sequenceLength} from './utf8.ts';

/**
 * Signs that people put into roadmaps. Where a damaged sequence could be several emoji, it is taken for one of these only if no
 * other of these fits.
 */
const USUAL = new Set(
	'✅❌⏳⌛✔✖☑☐⚠⏸⏭⭐✨⚡⛔❓❗→—📌📋🔜🚧🔄🏗🟡🟢🔴🟠🔵⚪⬜🛑🚫🧠🔬💡🎯🚀🔥🎉📝📍📎📁📐📊📈📅📆📚📖📦📢' +
		'🔐🔒🔍🔎🔧🔨🔗🔔🔑🛠🛡🌐🌍🌎🌏🤝🤖👥👤💎💭💬💰💻🧪🧩🧱🧭🐧🎧🐛🎨🏆🏁🗂🗓🎓🎁',
);

/** The character that exactly these bytes are, or null. */
export const characterOf = (bytes: readonly number[]): string | null => {
	if (sequenceLength(bytes, 0) !== bytes.length) return null;
	const lead = bytes[0]! & (0xff >> (bytes.length + 1));
	return String.fromCodePoint(bytes.slice(1).reduce((point, byte) => (point << 6) | (byte & 0x3f), lead));
};

const lengthAfter = (lead: number): number => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

/** All characters that the bytes may have been before one of `lost` fell out at some place behind the lead. */
const candidates = (bytes: readonly number[], lost: readonly number[]): readonly string[] => {
	const found = new Set<string>();
	const first = bytes[0] === 0xf0 ? 2 : 1;
	for (let place = first; place <= bytes.length; place++) {
		for (const byte of lost) {
			const character = characterOf([...bytes.slice(0, place), byte, ...bytes.slice(place)]);
			if (character !== null) found.add(character);
		}
	}
	return [...found];
};

const only = (list: readonly string[]): string | null => (list.length === 1 ? list[0]! : null);

const known = new Map<number, string | null>();

/**
 * The emoji that bytes with one byte lost can only have been, or null: of the usual signs the only one that fits, else of all
 * emoji the only one. `turkish` says which code page swallowed the byte.
 */
export const emojiWithout = (bytes: readonly number[], turkish: boolean): string | null => {
	if (bytes.length !== lengthAfter(bytes[0]!) - 1) return null;
	const key = bytes.reduce((sum, byte) => sum * 256 + byte, turkish ? 1 : 0);
	const before = known.get(key);
	if (before !== undefined) return before;
	const found = fitting(bytes, turkish);
	known.set(key, found);
	return found;
};

const fitting = (bytes: readonly number[], turkish: boolean): string | null => {
	const all = candidates(bytes, [...(turkish ? UNSHOWN_1254 : UNSHOWN_1252), ...INVISIBLE]);
	const usual = all.filter(character => USUAL.has(character));
	if (usual.length > 0) return only(usual);
	return only(all.filter(character => /^\p{Emoji_Presentation}$/u.test(character)));
};
