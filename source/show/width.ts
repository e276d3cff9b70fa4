import stringWidth from 'string-width';
import {isSimple, simpleWidth} from './simple.ts';

const PLAIN = /^[\x20-\x7e]*$/;
const widths = new Map<string, number>();
const REMEMBERED = 20_000;

/** Columns that a text takes in the terminal, ambiguous characters counted as narrow. The product's only measure of width. */
export const width = (text: string): number => {
	if (PLAIN.test(text)) return text.length;
	const known = widths.get(text);
	if (known !== undefined) return known;
	const measured = isSimple(text) ? simpleWidth(text) : stringWidth(text);
	if (widths.size >= REMEMBERED) widths.clear();
	widths.set(text, measured);
	return measured;
};
