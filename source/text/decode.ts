import {type Lines, linesOf} from './lines.ts';
import {findMojibake} from './mojibake.ts';
import {findOnOtherPages} from './other-pages.ts';
import {compose, type Patch, patched} from './patches.ts';
import type {Source} from './source.ts';
import type {Span} from './span.ts';
import {decodeUtf8, firstInvalidByteOf} from './utf8.ts';

/** Why bytes are no text to be read: a clause that goes on from "it can't be read: ". */
export interface Undecodable {
	readonly refused: string;
}

/** In bytes. */
export const MAXIMUM_SIZE = 8 * 1024 * 1024;

/** Bytes as a source, or why not. Never throws. */
export const decode = (bytes: Uint8Array): Source | Undecodable => {
	const refused = objectionTo(bytes);
	if (refused !== null) return {refused};
	const {raw, firstInvalidByte} = decodeUtf8(bytes);
	return sourceOf(raw, firstInvalidByte, raw.length === bytes.length);
};

/** A raw text as a source, for a text that was edited; `encode` gives its bytes. */
export const fromRaw = (raw: string): Source => sourceOf(raw, firstInvalidByteOf(raw), false);

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
	head.every((byte, index) => bytes[index] === byte);

const objectionTo = (bytes: Uint8Array): string | null => {
	if (bytes.length > MAXIMUM_SIZE)
		return `it has ${(bytes.length / 1024 / 1024).toFixed(1)} MiB; 8 is the most`;
	if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
		return 'it is UTF-16; save it as UTF-8 first';
	}
	const nul = bytes.indexOf(0);
	if (nul !== -1) return `it is not a text: there is a NUL at byte ${nul}`;
	return mostlyControls(bytes) ? 'it is not a text: it is full of control characters' : null;
};

/** How many bytes from the beginning tell whether a file is a text, and which share of controls a text never has. */
const SAMPLE = 4096;
const CONTROLS = 0.05;
/** So many controls are no accident. */
const FEWEST = 16;

/** Whether many bytes are controls that no text has: all but tab, line ends, form feed and escape. */
const mostlyControls = (bytes: Uint8Array): boolean => {
	const sample = bytes.subarray(0, SAMPLE);
	let controls = 0;
	for (const byte of sample) {
		const usual = byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
		if (!usual || byte === 0x7f) controls++;
	}

	return controls > FEWEST && controls / sample.length > CONTROLS;
};

const MARK = '\ufeff';

/** How often a text can have been garbled. */
const MOST_ROUNDS = 3;

/** What of a text reads as something else: marks at its beginning, mojibake, and mojibake of mojibake. */
const patchesOf = (raw: string): readonly Patch[] => {
	const found = findMojibake(raw);
	const marks = marksOf(raw);
	if (found.length === 0) return [...marks, ...findOnOtherPages(raw)];
	let patches: readonly Patch[] = [...marks, ...found];
	for (let round = 1; round < MOST_ROUNDS; round++) {
		const between = patched(raw, patches);
		const again = findMojibake(between.clean);
		if (again.length === 0) break;
		patches = compose(patches, between, again);
	}
	return patches;
};

/** Byte order marks go, however many there are: what reads Markdown would take the next one away without a word. */
const marksOf = (raw: string): readonly Patch[] => {
	let marks = 0;
	while (raw[marks] === MARK) marks++;
	return marks === 0 ? [] : [{start: 0, end: marks, text: ''}];
};

const sourceOf = (raw: string, firstInvalidByte: number | null, ascii: boolean): Source => {
	const patches = ascii ? [] : patchesOf(raw);
	const {clean, toRaw, toClean} = patched(raw, patches);
	const lines = once(() => linesOf(raw));
	const rawLineSpan = (line: number): Span => lines().span(line);
	return {
		raw,
		clean,
		hasByteOrderMark: raw[0] === MARK,
		hasMojibake: patches.some(patch => raw[patch.start] !== MARK),
		firstInvalidByte,
		get lineEnd() {
			return lines().lineEnd;
		},
		get lineCount() {
			return lines().count;
		},
		lineAt: offset => lines().at(toRaw({start: offset, end: offset}).start),
		lineSpan(line) {
			const {start, end} = rawLineSpan(line);
			return {start: toClean(start), end: toClean(end)};
		},
		rawLineSpan,
		toRaw,
		toClean,
	};
};

/** Found when it is first asked for, then kept. */
const once = (make: () => Lines): (() => Lines) => {
	let made: Lines | null = null;
	return () => {
		made ??= make();
		return made;
	};
};
