import {describe, expect, test} from 'vitest';
import {editInput, type InputEdit} from '../../source/store/input.ts';

/** An input drawn with `|` where the caret is. */
const drawn = (text: string) => ({text: text.replace('|', ''), caret: text.indexOf('|')});
const show = ({text, caret}: {text: string; caret: number}) => `${text.slice(0, caret)}|${text.slice(caret)}`;

describe('a line being typed', () => {
	test.each([
		['is:|', {kind: 'insert', text: 'open'}, 'is:open|'],
		['a|b', {kind: 'insert', text: 'x\ny\u0007z'}, 'ax y z|b'],
		['é👩‍👧|', {kind: 'backspace'}, 'é|'],
		['|abc', {kind: 'backspace'}, '|abc'],
		['|👩‍👧c', {kind: 'delete'}, '|c'],
		['abc|', {kind: 'delete'}, 'abc|'],
		['ab|c', {kind: 'left'}, 'a|bc'],
		['a|bc', {kind: 'right'}, 'ab|c'],
		['one two |', {kind: 'word-left'}, 'one |two '],
		['one| two', {kind: 'word-right'}, 'one two|'],
		['one| two', {kind: 'start'}, '|one two'],
		['one| two', {kind: 'end'}, 'one two|'],
		['one two|', {kind: 'kill-word'}, 'one |'],
		['one two  |', {kind: 'kill-word'}, 'one |'],
		['one| two', {kind: 'kill-word-right'}, 'one|'],
		['one| two', {kind: 'kill-start'}, '| two'],
		['one| two', {kind: 'kill-end'}, 'one|'],
	] as const satisfies readonly (readonly [string, InputEdit, string])[])('%s %o', (before, edit, after) => {
		expect(show(editInput(drawn(before), edit))).toBe(after);
	});
});
