import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {cut, cutStart, padEnd, padStart, repeat} from '../../source/show/cut.ts';
import {show} from '../../source/show/show.ts';
import {isSimple, simpleWidth} from '../../source/show/simple.ts';
import {width} from '../../source/show/width.ts';
import {wrap} from '../../source/show/wrap.ts';

/** Texts of what roadmaps hold: letters, ideographs, emoji of every build, marks, things that `show` must mend. */
const texts = (maxLength: number) =>
	fc
		.array(
			fc.constantFrom(
				...[
					'a',
					'B',
					' ',
					' ',
					'.',
					'ß',
					'e\u0301',
					'日',
					'本',
					'、',
					'한',
					'ا',
					'ि',
					'✅',
					'⚠️',
					'🏗️',
					'👨‍💻',
					'👍🏽',
				],
				...['🇩🇪', '1️⃣', '…', '●', '\u200b', '\x1b', '\t', '\ud800', 'ｗ', '\u3000'],
			),
			{maxLength},
		)
		.map(pieces => pieces.join(''));

describe('width', () => {
	it.each([
		['abc', 3],
		['日本', 4],
		['✅ done', 7],
		['⚠️', 1],
		['e\u0301', 1],
		['▸ ● ◐ ▲ … – ·', 13],
		['', 0],
	])('of %j is %i', (text, columns) => {
		expect(width(show(text))).toBe(columns);
	});

	it('measures every simple character as string-width does', () => {
		const wrong: string[] = [];
		for (let point = 0x20; point < 0x1fb00; point++) {
			if (point >= 0xd800 && point <= 0xdfff) continue;
			const character = String.fromCodePoint(point);
			if (isSimple(character) && simpleWidth(character) !== stringWidth(character))
				wrong.push(`${point.toString(16)} ${character}`);
		}
		expect(wrong).toEqual([]);
	});
});

describe('cut', () => {
	it.each([
		['Integration test', 20, 'Integration test'],
		['Integration test', 8, 'Integra…'],
		['Integration test', 13, 'Integration…'],
		['日本語テキスト', 6, '日本…'],
		['日本語', 5, '日本…'],
		['日本語', 4, '日…'],
		['ab', 1, '…'],
		['ab', 0, ''],
	])('%j to %i columns', (text, columns, expected) => {
		expect(cut(show(text), columns)).toBe(expected);
	});

	it('says so in ASCII, too', () => {
		expect(cut(show('Integration'), 6, '..')).toBe('Inte..');
	});

	it('keeps the end of a path', () => {
		expect(cutStart(show('docs/plans/roadmap.md'), 12)).toBe('…/roadmap.md');
	});

	it('fills up to an exact width on either side', () => {
		expect(padEnd(show('ab'), 4)).toBe('ab  ');
		expect(padStart(show('日'), 4)).toBe('  日');
		expect(padEnd(show('日本語'), 4)).toBe('日… ');
		expect(repeat('─', 3)).toBe('───');
	});

	it('never goes over the width nor into a glyph', () => {
		fc.assert(
			fc.property(texts(30), fc.integer({min: 0, max: 20}), (text, columns) => {
				const safe = show(text);
				expect(width(cut(safe, columns))).toBeLessThanOrEqual(columns);
				expect(width(cutStart(safe, columns))).toBeLessThanOrEqual(columns);
				expect(width(padEnd(safe, columns))).toBe(columns);
				expect(cut(safe, columns)).not.toMatch(/\p{Cs}/u);
			}),
		);
	});
});

describe('wrap', () => {
	it('breaks at blanks, and between ideographs', () => {
		expect(wrap(show('Sigstore signing, SBOM, audits'), 12)).toEqual([
			'Sigstore',
			'signing,',
			'SBOM, audits',
		]);
		expect(wrap(show('日本語テキスト'), 6)).toEqual(['日本語', 'テキス', 'ト']);
	});

	it('parts a word that no line can hold', () => {
		expect(wrap(show('a supercalifragilistic b'), 8)).toEqual(['a', 'supercal', 'ifragili', 'stic b']);
	});

	it('ends in an ellipsis where lines are few', () => {
		expect(wrap(show('one two three four five'), 9, 2)).toEqual(['one two', 'three fo…']);
		expect(wrap(show('one two'), 9, 2)).toEqual(['one two']);
	});

	it('never goes over the width', () => {
		fc.assert(
			fc.property(
				texts(60),
				fc.integer({min: 2, max: 12}),
				fc.integer({min: 1, max: 4}),
				(text, columns, lines) => {
					const wrapped = wrap(show(text), columns, lines);
					expect(wrapped.length).toBeLessThanOrEqual(lines);
					for (const line of wrapped) expect(width(line)).toBeLessThanOrEqual(columns);
				},
			),
		);
	});
});
