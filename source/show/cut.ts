import {type SafeText, show} from './show.ts';
import {isSimple} from './simple.ts';
import {width} from './width.ts';

const PLAIN = /^[\x20-\x7e]*$/;
const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

const glyphs = (text: string): string[] =>
	isSimple(text) ? [...text] : Array.from(graphemes.segment(text), part => part.segment);

/** The longest run of glyphs from the front that fits. */
const head = (text: string, columns: number): string => {
	if (columns <= 0) return '';
	if (PLAIN.test(text)) return text.slice(0, columns);
	let taken = '';
	let used = 0;
	for (const glyph of isSimple(text) ? text : glyphs(text)) {
		used += width(glyph);
		if (used > columns) break;
		taken += glyph;
	}
	return taken;
};

/** The longest run of glyphs from the end that fits. */
const tail = (text: string, columns: number): string => {
	if (columns <= 0) return '';
	if (PLAIN.test(text)) return text.slice(-columns);
	const all = glyphs(text);
	let from = all.length;
	for (let used = 0; from > 0; from--) {
		used += width(all[from - 1]!);
		if (used > columns) break;
	}
	return all.slice(from).join('');
};

/** Cut at the end to at most `columns`, between glyphs; an ellipsis says so. */
export const cut = <T extends string>(text: T, columns: number, ellipsis: string = '…'): T => {
	if (width(text) <= columns) return text;
	if (columns < ellipsis.length) return head(text, columns) as T;
	return (head(text, columns - ellipsis.length).trimEnd() + ellipsis) as T;
};

/** Cut at the start to at most `columns`: for paths, whose end says more. */
export const cutStart = <T extends string>(text: T, columns: number, ellipsis: string = '…'): T => {
	if (width(text) <= columns) return text;
	if (columns < ellipsis.length) return tail(text, columns) as T;
	return (ellipsis + tail(text, columns - ellipsis.length).trimStart()) as T;
};

/** Exactly `columns` wide, words at the left; what is longer is cut. */
export const padEnd = <T extends string>(text: T, columns: number, ellipsis: string = '…'): T => {
	const fitting = cut(text, columns, ellipsis);
	return (fitting + ' '.repeat(Math.max(0, columns - width(fitting)))) as T;
};

/** Exactly `columns` wide, figures at the right; what is longer is cut. */
export const padStart = <T extends string>(text: T, columns: number, ellipsis: string = '…'): T => {
	const fitting = cut(text, columns, ellipsis);
	return (' '.repeat(Math.max(0, columns - width(fitting))) + fitting) as T;
};

/** `repeat` of one glyph of our own, for rules, bars and padding. */
export const repeat = (glyph: string, times: number): SafeText =>
	show(glyph).repeat(Math.max(0, times)) as SafeText;
