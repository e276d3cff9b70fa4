import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {concat, hasHidden, show} from '../../source/show/show.ts';

describe('show', () => {
	it.each([
		['plain text', 'plain text'],
		['a\x1b[2Jb', 'a␛[2Jb'],
		['\x1b]0;title\x07', '␛]0;title␇'],
		['\x1b]52;c;eA==\x1b\\', '␛]52;c;eA==␛\\'],
		['done\rTODO', 'done␍TODO'],
		['safe\b\b\b\bevil', 'safe␈␈␈␈evil'],
		['two\nlines', 'two␊lines'],
		['a\tb', 'a b'],
		['\x9b2J', '‹9B›2J'],
		['a\x85b', 'a‹85›b'],
		['\x7f\0', '␡␀'],
		['x\u202ey\u202c', 'x‹202E›y‹202C›'],
		['TO\u200bDO', 'TO‹200B›DO'],
		['\ufefftext', '‹FEFF›text'],
		['soft\u00adhyphen', 'soft‹AD›hyphen'],
		['a\u2028b', 'a‹2028›b'],
		['\u{e0041}', '‹E0041›'],
		['a\u00a0b\u2003c', 'a b c'],
		['\ud800', '\ufffd'],
		['byte \udc80', 'byte \ufffd'],
		['⚠️ risk', '⚠ risk'],
		['🏗️ build', '🏗 build'],
		['👍🏽', '👍'],
		['👨‍💻 dev', '👨 dev'],
		['\ufe0f', '‹FE0F›'],
		['\u0301x', '◌\u0301x'],
		[`Z${'\u0301'.repeat(50)}`, `Z${'\u0301'.repeat(8)}`],
		['می‌خواهم', 'می‌خواهم'],
		['日本語', '日本語'],
	])('draws %j as %j', (text, drawn) => {
		expect(show(text)).toBe(drawn);
	});

	it('leaves no character that a terminal obeys or a reader cannot see', () => {
		const bad =
			/[\0-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/u;
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 60}), text => {
				const shown = show(text);
				expect(shown).not.toMatch(bad);
				expect(show(shown)).toBe(shown);
				if (text !== '') expect(shown).not.toBe('');
			}),
			{numRuns: 3000},
		);
	});

	it('stays short and fast on hostile lengths', () => {
		expect(show(`\x1b]${'x'.repeat(1_000_000)}`).length).toBe(4096);
		expect(show('a'.repeat(5000)).endsWith('…')).toBe(true);
	});

	it('says when something hidden was made visible', () => {
		expect(hasHidden('TO\u200bDO')).toBe(true);
		expect(hasHidden('\x1b[1m')).toBe(true);
		expect(hasHidden('⚠️ a\tb')).toBe(false);
		expect(hasHidden('plain')).toBe(false);
	});

	it('keeps texts safe that are put together', () => {
		expect(concat(show('a'), show('\x1b'))).toBe('a␛');
	});
});
