import {describe, expect, test} from 'vitest';
import {frameOf} from '../../source/panes/frame.ts';
import {lineWidth} from '../../source/panes/parts/run.ts';
import {sessionWith} from '../support/session.ts';

const screen = (session: ReturnType<typeof sessionWith>): readonly string[] =>
	frameOf(session.state()).lines.map(line => line.map(({text}) => text).join(''));

describe.each([
	[120, 24],
	[80, 24],
	[50, 16],
])('the help on %i columns and %i rows', (columns, rows) => {
	test('scrolls to its last line and no further', () => {
		const session = sessionWith('# Plan\n\n- [ ] one\n', {columns, rows}).press('?');
		expect(screen(session).join('\n')).toMatch(/↓ \d+ more/u);
		const end = screen(session.press('G'));
		expect(end.join('\n')).not.toMatch(/↓ \d+ more/u);
		expect(end.join('\n')).toContain('writing');
		expect(screen(session.press('k'))).not.toEqual(end);
		for (const line of frameOf(session.state()).lines) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
	});
});
