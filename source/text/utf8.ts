/** Bytes as text, one to one: a byte that is not UTF-8 stands as the lone surrogate U+DC80 + (byte - 0x80), as in Python. */
export interface Decoded {
	readonly raw: string;
	readonly firstInvalidByte: number | null;
}

const ESCAPE = 0xdc00;
const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** Bytes to text. Never fails; `encode` gives the very bytes back. */
export const decodeUtf8 = (bytes: Uint8Array): Decoded => {
	try {
		return {raw: strict.decode(bytes), firstInvalidByte: null};
	} catch {
		return decodeLoosely(bytes);
	}
};

/** How many escaped bytes are put together at once; a call takes so many arguments without trouble. */
const AT_ONCE = 4096;

/** The valid stretches at once, and the bytes between them. */
const decodeLoosely = (bytes: Uint8Array): Decoded => {
	const parts: string[] = [];
	let firstInvalidByte: number | null = null;
	let at = 0;
	while (at < bytes.length) {
		const from = at;
		for (let length = 1; at < bytes.length && length > 0; at += length) length = sequenceLength(bytes, at);
		if (at > from) parts.push(strict.decode(bytes.subarray(from, at)));
		const escaped: number[] = [];
		while (at < bytes.length && escaped.length < AT_ONCE && sequenceLength(bytes, at) === 0) {
			escaped.push(ESCAPE + bytes[at]!);
			at++;
		}
		if (escaped.length > 0) firstInvalidByte ??= at - escaped.length;
		parts.push(String.fromCharCode(...escaped));
	}
	return {raw: parts.join(''), firstInvalidByte};
};

const within = (byte: number | undefined, low: number, high: number): boolean =>
	byte !== undefined && byte >= low && byte <= high;

/** How many bytes the well-formed sequence at `at` has, 0 where there is none. Bounds: Unicode standard, table 3-7. */
export const sequenceLength = (bytes: ArrayLike<number>, at: number): number => {
	const lead = bytes[at]!;
	if (lead < 0x80) return 1;
	if (lead < 0xc2 || lead > 0xf4) return 0;
	const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	if (!within(bytes[at + 1], low, high)) return 0;
	if (lead < 0xe0) return 2;
	if (!within(bytes[at + 2], 0x80, 0xbf)) return 0;
	if (lead < 0xf0) return 3;
	return within(bytes[at + 3], 0x80, 0xbf) ? 4 : 0;
};

const encoder = new TextEncoder();
const LONE_LOW = /[\udc80-\udcff](?<![\ud800-\udbff].)/;

/** Text to bytes: the inverse of `decodeUtf8`. Lone surrogates that stand for no byte become U+FFFD. */
export const encode = (raw: string): Uint8Array => {
	if (!LONE_LOW.test(raw)) return encoder.encode(raw);
	const bytes = new Uint8Array(raw.length * 3);
	let from = 0;
	let at = 0;
	for (const {index} of raw.matchAll(new RegExp(LONE_LOW, 'g'))) {
		if (index > from) at += encoder.encodeInto(raw.slice(from, index), bytes.subarray(at)).written;
		bytes[at++] = raw.charCodeAt(index) - ESCAPE;
		from = index + 1;
	}
	at += encoder.encodeInto(raw.slice(from), bytes.subarray(at)).written;
	return bytes.slice(0, at);
};

/** The byte offset of the first byte of a raw text that is not UTF-8, or null. */
export const firstInvalidByteOf = (raw: string): number | null => {
	const found = LONE_LOW.exec(raw);
	return found === null ? null : encoder.encode(raw.slice(0, found.index)).length;
};
