import {describe, expect, test} from 'vitest';
import {keysOf} from '../../source/keys/key.ts';
import {endsPaste, isPasting, splitKeys} from '../../source/keys/split.ts';

const names = (...args: Parameters<typeof keysOf>): readonly string[] =>
	keysOf(...args).map(({name}) => name);

describe('a report of Ink', () => {
	test.each([
		['j', {}, ['j']],
		['G', {shift: true}, ['G']],
		[' ', {}, ['space']],
		['', {return: true}, ['enter']],
		['', {upArrow: true}, ['up']],
		['', {tab: true, shift: true}, ['shift-tab']],
		['', {escape: true}, ['esc']],
		['d', {ctrl: true}, ['ctrl-d']],
		['', {delete: true}, ['delete']],
	] as const)('%j %o', (input, key, expected) => {
		expect(names(input, key)).toEqual(expected);
	});

	test('keys that arrived together are all there, in order', () => {
		expect(names('jjj', {})).toEqual(['j', 'j', 'j']);
		expect(names('jj\r', {})).toEqual(['j', 'j', 'enter']);
		expect(names('/is:open\r', {})).toEqual(['/', 'i', 's', ':', 'o', 'p', 'e', 'n', 'enter']);
		expect(names('\u0004\u0015', {})).toEqual(['ctrl-d', 'ctrl-u']);
		expect(names('\r\n', {})).toEqual(['enter']);
	});

	test('what a person calls one character is one key', () => {
		expect(names('é👩‍👧ü', {})).toEqual(['é', '👩‍👧', 'ü']);
	});

	test('esc right before a letter is two keys, but alt moves over words in a text', () => {
		expect(names('q', {meta: true})).toEqual(['esc', 'q']);
		expect(names('b', {meta: true}, true)).toEqual(['alt-b']);
		expect(names('q', {meta: true}, true)).toEqual(['esc', 'q']);
	});
});

describe('what arrives in one read', () => {
	test.each([
		['jjj', ['j', 'j', 'j']],
		['j\u001b[Bk', ['j', '\u001b[B', 'k']],
		['\u001b[1;5C\u001bOA', ['\u001b[1;5C', '\u001bOA']],
		['\u001b', ['\u001b']],
		['\u001b\u001b[A', ['\u001b', '\u001b[A']],
		['\u001bbq', ['\u001bb', 'q']],
		['a\u001b[200~jj\nq\u001b[201~b', ['a', '\u001b[200~jj\nq\u001b[201~', 'b']],
		['\u001b[200~never ends', ['\u001b[200~never ends']],
		['\u001b[', ['\u001b[']],
		['', []],
	] as const)('%j', (text, expected) => {
		expect(splitKeys(text)).toEqual(expected);
		expect(splitKeys(text).join('')).toBe(text);
	});

	test('a paste that goes on in the next read is known', () => {
		expect(isPasting('j\u001b[200~abc')).toBe(true);
		expect(isPasting('j\u001b[200~abc\u001b[201~')).toBe(false);
		expect(endsPaste('def\u001b[201~j')).toBe(true);
		expect(endsPaste('def')).toBe(false);
	});
});
