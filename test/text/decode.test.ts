import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decode, fromRaw} from '../../source/text/decode.ts';
import type {Source} from '../../source/text/source.ts';
import {slice} from '../../source/text/span.ts';
import {encode} from '../../source/text/utf8.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const open = (bytes: Uint8Array | string): Source => {
	const source = decode(typeof bytes === 'string' ? bytesOf(bytes) : bytes);
	if ('refused' in source) throw new Error(source.refused);
	return source;
};

const refusal = (bytes: Uint8Array): string | null => {
	const source = decode(bytes);
	return 'refused' in source ? source.refused : null;
};

/** Bytes as they are met in files: whole characters, halves of them, line ends, marks, anything but NUL. */
const fileBytes = fc
	.array(
		fc.oneof(
			fc
				.constantFrom('- [ ] a', '✅', '🚧', 'é', '\n', '\r\n', '\r', '\ufeff', 'âœ…', 'ğŸ“Œ', 'â³')
				.map(bytesOf),
			fc.uint8Array({min: 1, minLength: 1, maxLength: 4}),
			fc
				.constantFrom([0xe2, 0x9c], [0xf0, 0x9f, 0x9a], [0xed, 0xa0, 0x80], [0xc0, 0xaf])
				.map(bytes => Uint8Array.from(bytes)),
		),
		{maxLength: 20},
	)
	.map(parts => Uint8Array.from(parts.flatMap(part => [...part])))
	.filter(bytes => !(bytes[0]! >= 0xfe && bytes[1]! >= 0xfe));

describe('decode and encode', () => {
	it('give the very bytes back', () => {
		fc.assert(
			fc.property(fileBytes, bytes => {
				expect(encode(open(bytes).raw)).toEqual(bytes);
			}),
			{numRuns: 3000},
		);
	});

	it('escape a byte that is not UTF-8 as Python does, and say where the first one stands', () => {
		const source = open(Uint8Array.from([0xc3, 0xa9, 0x41, 0xff, 0xe2, 0x9c, 0x42]));
		expect(source.raw).toBe('éA\udcff\udce2\udc9cB');
		expect(source.firstInvalidByte).toBe(3);
		expect(open('é').firstInvalidByte).toBeNull();
		expect(fromRaw(source.raw).firstInvalidByte).toBe(3);
	});

	it('keep astral characters beside escaped bytes', () => {
		const bytes = Uint8Array.from([...bytesOf('🚧'), 0x9f, ...bytesOf('🚧')]);
		expect(encode(open(bytes).raw)).toEqual(bytes);
	});

	it('read an edited text as its bytes would be read', () => {
		fc.assert(
			fc.property(fileBytes, bytes => {
				const source = open(bytes);
				const again = fromRaw(source.raw);
				expect([again.clean, again.firstInvalidByte, again.lineCount, again.hasMojibake]).toEqual([
					source.clean,
					source.firstInvalidByte,
					source.lineCount,
					source.hasMojibake,
				]);
			}),
		);
	});
});

describe('what is refused', () => {
	it.each([
		[
			'UTF-16, little end first',
			Uint8Array.from([0xff, 0xfe, 0x23, 0x00]),
			'it is UTF-16; save it as UTF-8 first',
		],
		[
			'UTF-16, big end first',
			Uint8Array.from([0xfe, 0xff, 0x00, 0x23]),
			'it is UTF-16; save it as UTF-8 first',
		],
		['a binary', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'it is not a text: there is a NUL at byte 4'],
		['more than 8 MiB', new Uint8Array(8 * 1024 * 1024 + 1).fill(0x61), 'it has 8.0 MiB; 8 is the most'],
	])('%s', (_, bytes, sentence) => {
		expect(refusal(bytes)).toBe(sentence);
	});

	it('is nothing else: an empty file and one of 8 MiB are read', () => {
		expect(open(new Uint8Array(0)).clean).toBe('');
		expect(refusal(new Uint8Array(8 * 1024 * 1024).fill(0x61))).toBeNull();
	});
});

describe('the byte order mark', () => {
	it('is in the raw text and not in the clean one', () => {
		const source = open('\ufeff# Title\n');
		expect(source.hasByteOrderMark).toBe(true);
		expect(source.clean).toBe('# Title\n');
		expect(source.hasMojibake).toBe(false);
		expect(source.toRaw({start: 0, end: 7})).toEqual({start: 1, end: 8});
		expect(source.toRaw({start: 0, end: 0})).toEqual({start: 1, end: 1});
	});

	it('may stand twice', () => {
		expect(open('\ufeff\ufeffa').clean).toBe('a');
	});
});

describe('lines', () => {
	const lines = (source: Source): readonly string[] =>
		Array.from({length: source.lineCount}, (_, index) => slice(source.clean, source.lineSpan(index + 1)));

	it.each([
		['LF', 'a\n\nb\n', ['a', '', 'b'], '\n'],
		['CRLF', 'a\r\n\r\nb', ['a', '', 'b'], '\r\n'],
		['CR alone', 'a\r\rb\r', ['a', '', 'b'], '\r'],
		['mixed', 'a\r\nb\nc\nd\re', ['a', 'b', 'c', 'd', 'e'], '\n'],
		['CR before CRLF', 'a\r\r\nb', ['a', '', 'b'], '\r\n'],
		['none', 'a', ['a'], '\n'],
		['nothing', '', [], '\n'],
	] as const)('ended by %s', (_, text, expected, lineEnd) => {
		const source = open(text);
		expect(lines(source)).toEqual(expected);
		expect(source.lineEnd).toBe(lineEnd);
	});

	it('know the line of every offset', () => {
		const source = open('ab\r\nc\n');
		expect([0, 1, 2, 3, 4, 5, 6, 99].map(offset => source.lineAt(offset))).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
		expect(open('').lineAt(0)).toBe(1);
	});

	it('are the same in the raw text', () => {
		fc.assert(
			fc.property(fileBytes, bytes => {
				const source = open(bytes);
				for (let line = 1; line <= source.lineCount; line++) {
					const raw = source.rawLineSpan(line);
					const clean = source.lineSpan(line);
					expect(source.toClean(raw.end)).toBe(clean.end);
					expect(source.lineAt(clean.start)).toBe(line);
					expect(source.lineAt(clean.end)).toBe(line);
					expect(slice(source.raw, raw)).not.toMatch(/[\r\n]/);
				}
				expect(() => source.lineSpan(source.lineCount + 1)).toThrow(RangeError);
				expect(() => source.lineSpan(0)).toThrow(RangeError);
			}),
			{numRuns: 1000},
		);
	});
});

describe('spans of the clean text', () => {
	it('lie on what they were made from', () => {
		fc.assert(
			fc.property(fileBytes, fc.nat(), fc.nat(), (bytes, a, b) => {
				const {raw, clean, toRaw} = open(bytes);
				const [start, end] = [a % (clean.length + 1), b % (clean.length + 1)].sort((x, y) => x - y) as [
					number,
					number,
				];
				const span = toRaw({start, end});
				expect(span.start).toBeLessThanOrEqual(span.end);
				expect(span.end).toBeLessThanOrEqual(raw.length);
				const meant = slice(clean, {start, end});
				if (!/[^\x20-\x7e]/.test(meant)) expect(slice(raw, span)).toContain(meant);
			}),
			{numRuns: 2000},
		);
	});

	it('in a plain text are themselves', () => {
		const source = open('- ✅ é\n');
		expect(source.clean).toBe(source.raw);
		expect(source.toRaw({start: 2, end: 3})).toEqual({start: 2, end: 3});
	});
});

it('a binary without a NUL is no text, a Latin-1 text with a stray control is one', () => {
	const binary = Uint8Array.from({length: 300}, (_, index) => 1 + ((index * 73) % 255));
	expect(decode(binary)).toEqual({refused: 'it is not a text: it is full of control characters'});
	const latin = Uint8Array.from([...'# Caf', '\u00e9', '\n\n- [ ] a\u0007\n'].join(''), letter =>
		letter.charCodeAt(0),
	);
	expect('refused' in decode(latin)).toBe(false);
});
