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

/** The valid stretches at once, the bytes between them one by one. */
const decodeLoosely = (bytes: Uint8Array): Decoded => {
	let raw = '';
	let firstInvalidByte: number | null = null;
	let from = 0;
	let at = 0;
	while (at < bytes.length) {
		const length = sequenceLength(bytes, at);
		if (length > 0) {
			at += length;
			continue;
		}
		firstInvalidByte ??= at;
		raw += strict.decode(bytes.subarray(from, at)) + String.fromCharCode(ESCAPE + bytes[at]!);
		at++;
		from = at;
	}
	return {raw: raw + strict.decode(bytes.subarray(from)), firstInvalidByte};
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
	const parts: Uint8Array[] = [];
	let from = 0;
	for (const match of raw.matchAll(new RegExp(LONE_LOW, 'g'))) {
		parts.push(encoder.encode(raw.slice(from, match.index)));
		parts.push(Uint8Array.of(raw.charCodeAt(match.index) - ESCAPE));
		from = match.index + 1;
	}
	parts.push(encoder.encode(raw.slice(from)));
	return concatenate(parts);
};

const concatenate = (parts: readonly Uint8Array[]): Uint8Array => {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
};

/** The byte offset of the first byte of a raw text that is not UTF-8, or null. */
export const firstInvalidByteOf = (raw: string): number | null => {
	const found = LONE_LOW.exec(raw);
	return found === null ? null : encoder.encode(raw.slice(0, found.index)).length;
};
