import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {apply, difference, type Edit, invert, mapOffset, overlap, rebase} from '../../source/text/edit.ts';

/** A text and edits on it that do not overlap, in any order. */
const textWithEdits = fc
	.tuple(
		fc.string({unit: fc.constantFrom('a', 'b', '\n', '\r', '✅', '\udc9f', '🚧'), maxLength: 40}),
		fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({maxLength: 5})), {maxLength: 6}),
		fc.boolean(),
	)
	.map(([text, steps, backwards]) => {
		const edits: Edit[] = [];
		let from = 0;
		for (const [gap, length, put] of steps) {
			const offset = from + gap + (edits.length > 0 ? 1 : 0);
			if (offset + length > text.length) break;
			edits.push({offset, length, text: put});
			from = offset + length;
		}
		return {text, edits: backwards ? edits.reverse() : edits};
	});

describe('apply', () => {
	it('makes all edits at the offsets of the text before', () => {
		const edits = [
			{offset: 3, length: 1, text: 'x'},
			{offset: 6, length: 0, text: '🚧 '},
		];
		expect(apply('- [ ] Cache', edits)).toBe('- [x] 🚧 Cache');
	});

	it('puts an insertion in front of a replacement that starts at the same place', () => {
		const edits = [
			{offset: 1, length: 1, text: 'B'},
			{offset: 1, length: 0, text: '+'},
		];
		expect(apply('abc', edits)).toBe('a+Bc');
	});

	it.each([
		[
			'two replacements that share a unit',
			[
				{offset: 0, length: 2},
				{offset: 1, length: 1},
			],
		],
		[
			'an insertion inside of a replacement',
			[
				{offset: 0, length: 3},
				{offset: 1, length: 0},
			],
		],
		[
			'two insertions at one place',
			[
				{offset: 1, length: 0},
				{offset: 1, length: 0},
			],
		],
		[
			'the same replacement twice',
			[
				{offset: 1, length: 1},
				{offset: 1, length: 1},
			],
		],
	])('refuses %s', (_, places) => {
		const edits = places.map(place => ({...place, text: 'x'}));
		expect(overlap(edits)).toBe(true);
		expect(overlap(edits.toReversed())).toBe(true);
		expect(() => apply('abc', edits)).toThrow('edits overlap');
	});

	it('refuses an edit outside of the text', () => {
		expect(() => apply('abc', [{offset: 3, length: 1, text: ''}])).toThrow(RangeError);
		expect(() => apply('abc', [{offset: -1, length: 0, text: ''}])).toThrow(RangeError);
	});

	it('lets neighbours stand side by side', () => {
		expect(
			apply('abc', [
				{offset: 0, length: 1, text: ''},
				{offset: 1, length: 1, text: 'x'},
			]),
		).toBe('xc');
	});
});

describe('invert', () => {
	it('gives the very text back', () => {
		fc.assert(
			fc.property(textWithEdits, ({text, edits}) => {
				expect(apply(apply(text, edits), invert(text, edits))).toBe(text);
			}),
			{numRuns: 1000},
		);
	});

	it('is itself undone by its own inverse', () => {
		fc.assert(
			fc.property(textWithEdits, ({text, edits}) => {
				const after = apply(text, edits);
				const back = invert(text, edits);
				expect(apply(text, invert(after, back))).toBe(after);
			}),
		);
	});
});

describe('mapOffset', () => {
	const edits = [
		{offset: 2, length: 3, text: 'X'},
		{offset: 8, length: 0, text: '++'},
	];

	it.each([
		[0, 'after', 0],
		[2, 'after', 2],
		[3, 'before', 2],
		[3, 'after', 3],
		[5, 'after', 3],
		[8, 'before', 6],
		[8, 'after', 8],
		[9, 'before', 9],
	] as const)('takes %i (%s) to %i', (offset, side, expected) => {
		expect(mapOffset(offset, edits, side)).toBe(expected);
	});

	it('keeps what stands behind an untouched offset', () => {
		fc.assert(
			fc.property(textWithEdits, fc.nat(40), ({text, edits}, offset) => {
				fc.pre(offset < text.length);
				fc.pre(!edits.some(edit => edit.offset <= offset && offset < edit.offset + edit.length));
				expect(apply(text, edits)[mapOffset(offset, edits)]).toBe(text[offset]);
			}),
			{numRuns: 1000},
		);
	});
});

describe('rebase', () => {
	it('makes edits of different places commute', () => {
		fc.assert(
			fc.property(textWithEdits, ({text, edits}) => {
				const ours = edits.filter((_, index) => index % 2 === 0);
				const theirs = edits.filter((_, index) => index % 2 === 1);
				const oursThen = rebase(ours, theirs);
				const theirsThen = rebase(theirs, ours);
				expect(oursThen).not.toBeNull();
				expect(apply(apply(text, theirs), oursThen!)).toBe(apply(text, edits));
				expect(apply(apply(text, ours), theirsThen!)).toBe(apply(text, edits));
			}),
			{numRuns: 1000},
		);
	});

	it('refuses where both touch the same place', () => {
		expect(rebase([{offset: 3, length: 1, text: 'x'}], [{offset: 2, length: 2, text: ''}])).toBeNull();
	});
});

describe('difference', () => {
	it('is the smallest edit that makes one text of the other', () => {
		expect(difference('- [ ] a', '- [x] a')).toEqual({offset: 3, length: 1, text: 'x'});
		expect(difference('aa', 'aaa')).toEqual({offset: 2, length: 0, text: 'a'});
		expect(difference('same', 'same')).toBeNull();
	});

	it('never cuts through an emoji or a CRLF', () => {
		expect(difference('🚧 x', '🚀 x')).toEqual({offset: 0, length: 2, text: '🚀'});
		expect(difference('a\r\nb', 'a\rb')).toEqual({offset: 1, length: 2, text: '\r'});
	});

	it('makes one text of the other', () => {
		const text = fc.string({unit: fc.constantFrom('a', 'b', '\n', '\r', '🚧', '🚀'), maxLength: 12});
		fc.assert(
			fc.property(text, text, (before, after) => {
				const edit = difference(before, after);
				expect(edit === null ? before : apply(before, [edit])).toBe(after);
			}),
			{numRuns: 2000},
		);
	});
});
