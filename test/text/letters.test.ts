import {expect, test} from 'vitest';
import {quick, withRanges} from '../../source/text/letters.ts';

const TEXT =
	'Größe, naïve école; Łódź żółw — цель ЁЖ; Ωμέγα; 目标 指標 ゴール 목표; שלום مرحبا हिन्दी ไทย; x² 1/2 ½ ⑤ ٣ _ - ’ 🚀 №';

test.each([
	/\p{L}/u,
	/\P{L}/u,
	/[\p{L}\p{N}]/u,
	/[^\p{L}\p{N}_]/u,
	/\p{N}/u,
	/\p{Script=Latin}/u,
	/\p{Script=Cyrillic}/u,
	/(?<!\p{L})(?:цель|größe|目标)(?!\p{L})/iu,
	/[[\]\p{L}]/u,
])('%s finds what it found', pattern => {
	const found = (expression: RegExp) => TEXT.match(new RegExp(expression.source, `g${expression.flags}`));
	expect(found(quick(pattern))).toEqual(found(pattern));
	expect(found(pattern)).not.toBeNull();
});

test('a class stays a class, and what isn’t known stays as it is', () => {
	expect(withRanges('[\\p{Script=Cyrillic}]\\p{Script=Cyrillic}')).toBe(
		'[Ѐ-ԯᲀ-Ⴠ][Ѐ-ԯᲀ-Ⴠ]'.replaceAll('Ⴠ', 'ᲈ'),
	);
	expect(withRanges('\\P{Script=Cyrillic}')).toBe('[^Ѐ-ԯᲀ-ᲈ]');
	expect(withRanges('[\\P{L}]\\p{Lu}\\[')).toBe('[\\P{L}]\\p{Lu}\\[');
});
