import type {Input} from './state.ts';

/** What a key does to a line being typed; the names are those of readline. */
export type InputEdit =
	| {readonly kind: 'insert'; readonly text: string}
	| {
			readonly kind:
				| 'left'
				| 'right'
				| 'word-left'
				| 'word-right'
				| 'start'
				| 'end'
				| 'backspace'
				| 'delete'
				| 'kill-word'
				| 'kill-word-right'
				| 'kill-start'
				| 'kill-end';
	  };

export const EMPTY_INPUT: Input = {text: '', caret: 0};

/** An input that holds `text`, with the caret behind it. */
export const inputOf = (text: string): Input => ({text, caret: text.length});

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** The offset of the grapheme before `caret`. */
const before = ({text, caret}: Input): number => {
	let last = 0;
	for (const {index} of graphemes.segment(text.slice(0, caret))) {
		last = index;
	}

	return last;
};

/** The offset behind the grapheme at `caret`. */
const behind = ({text, caret}: Input): number => {
	const [first] = graphemes.segment(text.slice(caret));
	return caret + (first?.segment.length ?? 0);
};

/** The offset where the word before `caret` starts. */
const wordBefore = ({text, caret}: Input): number =>
	text.slice(0, caret).length - (/\S*\s*$/u.exec(text.slice(0, caret))?.[0].length ?? 0);

const wordBehind = ({text, caret}: Input): number =>
	caret + (/^\s*\S*/u.exec(text.slice(caret))?.[0].length ?? 0);

const without = (text: string, from: number, to: number): Input => ({
	text: text.slice(0, from) + text.slice(to),
	caret: from,
});

/** One line stays one line: line ends and other controls that were pasted become spaces. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ');

/** The input after an edit. */
export const editInput = (input: Input, edit: InputEdit): Input => {
	const {text, caret} = input;
	switch (edit.kind) {
		case 'insert': {
			const added = oneLine(edit.text);
			return {text: text.slice(0, caret) + added + text.slice(caret), caret: caret + added.length};
		}

		case 'left':
			return {text, caret: before(input)};
		case 'right':
			return {text, caret: behind(input)};
		case 'word-left':
			return {text, caret: wordBefore(input)};
		case 'word-right':
			return {text, caret: wordBehind(input)};
		case 'start':
			return {text, caret: 0};
		case 'end':
			return {text, caret: text.length};
		case 'backspace':
			return without(text, before(input), caret);
		case 'delete':
			return {...without(text, caret, behind(input)), caret};
		case 'kill-word':
			return without(text, wordBefore(input), caret);
		case 'kill-word-right':
			return {...without(text, caret, wordBehind(input)), caret};
		case 'kill-start':
			return without(text, 0, caret);
		case 'kill-end':
			return {...without(text, caret, text.length), caret};
	}
};
