import {expect, test} from 'vitest';
import {readText} from './support/read-text.ts';

const periodIn = (text: string) => readText(text).roadmap.items[0]?.period;

test('dates are read with the day first where the file shows that it writes them so', () => {
	expect(periodIn('## v1.0\n- [ ] A (03/04/2026)\n- [ ] B (16/11/2025)\n')).toBe('2026-04-03');
});

test('dates are read with the month first elsewhere', () => {
	expect(periodIn('## v1.0\n- [ ] A (03/04/2026)\n')).toBe('2026-03-04');
});
