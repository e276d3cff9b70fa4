/** One term of a filter as it was typed. */
export interface WrittenTerm {
	/** All of it, with sign and quotes. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly not: boolean;
	/** Lower case, or null for bare words and phrases. */
	readonly field: string | null;
	/** What stands behind the colon, at commas; for bare words the word itself. Quotes are taken off. */
	readonly values: readonly string[];
	/** Whether a quotation mark is still open. */
	readonly open: boolean;
}

const QUOTES = /["“”„]/;

/** Where a term ends: at a blank outside quotation marks. */
const endOf = (text: string, start: number): {end: number; open: boolean} => {
	let open = false;
	let end = start;
	for (; end < text.length; end++) {
		const sign = text[end]!;
		if (QUOTES.test(sign)) open = !open;
		else if (!open && /\s/.test(sign)) break;
	}
	return {end, open};
};

/** The parts between commas outside quotation marks, without the marks. */
const valuesOf = (text: string): string[] => {
	const values = [''];
	let open = false;
	for (const sign of text) {
		if (QUOTES.test(sign)) open = !open;
		else if (sign === ',' && !open) values.push('');
		else values[values.length - 1] += sign;
	}
	return values;
};

const FIELD = /^(-?)([A-Za-z]+):(?!\/\/)/;

const termAt = (text: string, start: number): WrittenTerm => {
	const {end, open} = endOf(text, start);
	const written = text.slice(start, end);
	const found = FIELD.exec(written);
	const not = written.startsWith('-') && written.length > 1;
	if (found === null) {
		const word = [...(not ? written.slice(1) : written)].filter(sign => !QUOTES.test(sign)).join('');
		return {text: written, start, end, not, field: null, values: [word], open};
	}
	const values = valuesOf(written.slice(found[0].length)).map(value => value.trim());
	return {text: written, start, end, not: found[1] === '-', field: found[2]!.toLowerCase(), values, open};
};

/** A filter's terms in order; quotation marks keep blanks and commas together. */
export const writtenTerms = (text: string): WrittenTerm[] => {
	const terms: WrittenTerm[] = [];
	for (let at = 0; at < text.length; ) {
		if (/\s/.test(text[at]!)) {
			at++;
			continue;
		}
		const term = termAt(text, at);
		terms.push(term);
		at = term.end;
	}
	return terms;
};

/** A value as it can be typed: in quotation marks where it has blanks or commas. */
export const quoted = (value: string): string =>
	/[\s,]/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
