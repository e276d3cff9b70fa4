/** A whole paste, an escape sequence (CSI, SS3, `esc` with a letter), or what a person would call one character. */
const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';
const ESCAPE = /\u001b(?:\[[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]|O.|[^\u001b[O])?/uy;

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Text without escapes, one character after the other. */
const characters = (text: string): readonly string[] =>
	Array.from(graphemes.segment(text), ({segment}) => segment);

/** The end of what starts with an escape at `from`: a whole paste, a sequence, or, where it breaks off, all that is there. */
const endOfEscape = (text: string, from: number): number => {
	if (text.startsWith(PASTE_START, from)) {
		const end = text.indexOf(PASTE_END, from);
		return end < 0 ? text.length : end + PASTE_END.length;
	}

	ESCAPE.lastIndex = from;
	const length = ESCAPE.exec(text)?.[0].length ?? 1;
	return length === 1 && from + 1 < text.length && text[from + 1] !== '\u001b' ? text.length : from + length;
};

/** What arrived in one read from the keyboard, key by key; escape sequences and pastes stay whole. */
export const splitKeys = (text: string): readonly string[] => {
	const keys: string[] = [];
	let at = 0;
	while (at < text.length) {
		const next = text.indexOf('\u001b', at);
		if (next === at) {
			const end = endOfEscape(text, at);
			keys.push(text.slice(at, end));
			at = end;
		} else {
			const end = next < 0 ? text.length : next;
			keys.push(...characters(text.slice(at, end)));
			at = end;
		}
	}

	return keys;
};

/** Whether a paste began in this text and goes on in what comes next. */
export const isPasting = (text: string): boolean =>
	text.lastIndexOf(PASTE_START) > text.lastIndexOf(PASTE_END);

/** Whether a paste that began earlier ends in this text. */
export const endsPaste = (text: string): boolean => text.includes(PASTE_END);
