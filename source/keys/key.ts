/** A key that was pressed. */
export interface Key {
	/** What the tables call it: `j`, `G`, `ctrl-d`, `up`, `enter`, `esc`, `space`. */
	readonly name: string;
	/** What it types, or null for a key that types nothing. */
	readonly text: string | null;
}

/** What Ink tells of a key; only what is looked at here. */
export interface InkKey {
	readonly upArrow?: boolean;
	readonly downArrow?: boolean;
	readonly leftArrow?: boolean;
	readonly rightArrow?: boolean;
	readonly pageUp?: boolean;
	readonly pageDown?: boolean;
	readonly home?: boolean;
	readonly end?: boolean;
	readonly return?: boolean;
	readonly escape?: boolean;
	readonly tab?: boolean;
	readonly backspace?: boolean;
	readonly delete?: boolean;
	readonly ctrl?: boolean;
	readonly shift?: boolean;
	readonly meta?: boolean;
}

const NAMED = {
	upArrow: 'up',
	downArrow: 'down',
	leftArrow: 'left',
	rightArrow: 'right',
	pageUp: 'pageup',
	pageDown: 'pagedown',
	home: 'home',
	end: 'end',
	return: 'enter',
	escape: 'esc',
	tab: 'tab',
	backspace: 'backspace',
	delete: 'delete',
} as const satisfies {readonly [Name in keyof InkKey]: string};

/** Control characters that come in the middle of what was typed fast. */
const CONTROLS: Readonly<Record<string, string>> = {
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	'\u001b': 'esc',
	'\u007f': 'backspace',
	'\b': 'backspace',
};

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** `\u0004` is ctrl-d. */
const control = (character: string): Key => ({
	name: `ctrl-${String.fromCharCode(character.charCodeAt(0) + 0x60)}`,
	text: null,
});

/** One grapheme of typed text as a key. */
const typed = (character: string): Key => {
	const named = CONTROLS[character];
	if (named !== undefined) {
		return {name: named, text: null};
	}

	if (/^[\u0000-\u001f]$/u.test(character)) {
		return control(character);
	}

	return {name: character === ' ' ? 'space' : character, text: character};
};

/** Typed text as the keys that it was typed with; a carriage return with its line feed is one Enter. */
const spelled = (text: string): readonly Key[] =>
	Array.from(graphemes.segment(text.replace(/\r\n/gu, '\r')), ({segment}) => typed(segment));

const ESC: Key = {name: 'esc', text: null};

/** Words of readline that come with alt. */
const META: Readonly<Record<string, string>> = {b: 'alt-b', f: 'alt-f', d: 'alt-d'};

/**
 * The keys of one report of Ink's. Several keys that arrived together come as one text: each of them is a key. `esc` right before a
 * letter looks like alt and the letter; alt means something only where text is being typed.
 */
export const keysOf = (input: string, key: InkKey, isTyping = false): readonly Key[] => {
	const flag = (Object.keys(NAMED) as (keyof typeof NAMED)[]).find(name => key[name]);
	if (flag) {
		const name = NAMED[flag];
		return [{name: key.shift && name === 'tab' ? 'shift-tab' : name, text: null}];
	}

	if (key.ctrl) {
		return input === '' ? [] : [{name: `ctrl-${input}`, text: null}];
	}

	if (key.meta) {
		const word = isTyping ? META[input] : undefined;
		return word === undefined ? [ESC, ...spelled(input)] : [{name: word, text: null}];
	}

	return spelled(input);
};
