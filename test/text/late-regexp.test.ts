import {describe, expect, it} from 'vitest';
import {LateRegExp, lateRegExp} from '../../source/text/late-regexp.ts';

const TEXT = 'Äpfel 12, äpfel 7';

describe('a regular expression built late', () => {
	it('answers as the real one would, whoever asks', () => {
		for (const flags of ['u', 'iu', 'gu', 'giu', 'y']) {
			const real = new RegExp('(?<what>ä\\w+) (\\d+)', flags);
			const late = () => new LateRegExp('(?<what>ä\\w+) (\\d+)', flags);
			expect(late().exec(TEXT), flags).toEqual(real.exec(TEXT));
			real.lastIndex = 0;
			expect(late().test(TEXT), flags).toBe(real.test(TEXT));
			real.lastIndex = 0;
			expect(TEXT.match(late()), flags).toEqual(TEXT.match(real));
			expect(TEXT.replace(late(), '$2 $<what>'), flags).toBe(TEXT.replace(real, '$2 $<what>'));
			expect(TEXT.replace(late(), found => found.toUpperCase())).toBe(
				TEXT.replace(real, found => found.toUpperCase()),
			);
			expect(TEXT.search(late()), flags).toBe(TEXT.search(real));
			expect(TEXT.split(late(), 3), flags).toEqual(TEXT.split(real, 3));
		}
		const all = new LateRegExp('\\d+', 'g');
		expect([...TEXT.matchAll(all)].map(([found]) => found)).toEqual(['12', '7']);
		expect(TEXT.replaceAll(all, '#')).toBe('Äpfel #, äpfel #');
	});

	it('is not built to be quoted or copied', () => {
		const broken = new LateRegExp('(', 'iu');
		expect([broken.source, broken.flags, broken.ignoreCase, broken.global]).toEqual(['(', 'iu', true, false]);
		expect(new LateRegExp(broken, 'u').flags).toBe('u');
		expect(() => broken.test('')).toThrow(SyntaxError);
	});

	it('can stand wherever a source is taken from', () => {
		expect(new RegExp(new LateRegExp('a'), 'i').test('A')).toBe(true);
		expect(new LateRegExp(() => 'b').test('abc')).toBe(true);
		expect(new LateRegExp(/c/i).test('C')).toBe(true);
	});

	it('goes on from where it stands', () => {
		const next = new LateRegExp('\\d', 'g');
		next.lastIndex = 9;
		expect(next.exec(TEXT)?.index).toBe(16);
		expect(next.lastIndex).toBe(TEXT.length);
	});

	it('is one object for a pattern, but a new one where it remembers its place', () => {
		expect(lateRegExp('x', 'u')).toBe(lateRegExp('x', 'u'));
		expect(lateRegExp('x', 'u')).not.toBe(lateRegExp('x', 'iu'));
		expect(lateRegExp('x', 'g')).not.toBe(lateRegExp('x', 'g'));
	});
});
