import {describe, expect, test} from 'vitest';
import {layoutOf} from '../../source/panes/layout/layout.ts';
import {timelineAxis, timelineRows} from '../../source/rows/timeline.ts';
import {axisColumns, listColumns} from '../../source/rows/timeline-room.ts';
import {sessionWith} from '../support/session.ts';

const quarters = (from: number, to: number): string =>
	Array.from({length: to - from + 1}, (_, index) => from + index)
		.flatMap(year =>
			[1, 2, 3, 4].map(quarter => `## v${year}.${quarter} (Q${quarter} ${year})\n\n- [ ] Part\n`),
		)
		.join('\n');

const PLAN = `# Ferry

## v1.0 (Q1 2026)

- [x] Rails
- [ ] Horn (May 2026)
- [ ] Bell (2027)

## v1.1 (Q4 2026)

- [ ] Deck

## Later

- [ ] Mast
`;

const drawn = (session: ReturnType<typeof sessionWith>) =>
	timelineRows(session.state(), {axis: 60, rows: () => 20})!;
const names = (session: ReturnType<typeof sessionWith>): readonly string[] =>
	drawn(session).rows.rows.map(({name, status}) => (status === null ? name : `  ${status} ${name}`));
const years = (session: ReturnType<typeof sessionWith>): string =>
	timelineAxis(session.state())!
		.cells.map(({label, year, start}) => (label === '' ? year : `${start.slice(2, 4)}${label}`))
		.join(' ');

describe('the timeline', () => {
	test('enter opens a phase to its items with a time of their own, and closes it', () => {
		const session = sessionWith(PLAN).press('4<enter>');
		expect(names(session)).toEqual(['v1.0', '  planned Horn (May 2026)', '  planned Bell (2027)', 'v1.1']);
		expect(drawn(session).rows.rows.map(({over}) => over)).toEqual([234, 173, null, null]);
		expect(names(session.press('<enter>'))).toEqual(['v1.0', 'v1.1']);
	});

	test('a phase without such items is gone to', () => {
		const session = sessionWith(PLAN).press('4j<enter>');
		expect(session.state().view).toBe('roadmap');
	});

	test('a phase whose items alone are dated reaches from the first to the last', () => {
		const text = '# A\n\n## Engine\n\n- [ ] One (Q1 2026)\n- [x] Two (Q3 2026)\n\n## Hull\n\n- [ ] Three\n';
		const {rows, undated, axis} = drawn(sessionWith(text).press('4'));
		expect(rows.rows).toMatchObject([{name: 'Engine', over: 234, from: 0, to: (axis.columns * 3) / 4}]);
		expect(undated.map(({name}) => name)).toEqual(['Hull']);
	});

	test('h and l scroll where not all of the time fits, and stop at its ends', () => {
		const session = sessionWith(quarters(2025, 2027), {columns: 60, rows: 24}).press('4');
		expect(years(session)).toBe('26Q1 26Q2 26Q3 26Q4 2027');
		expect(years(session.press('h'))).toMatch(/^25Q4 26Q1/u);
		session.press('hhhhhhhhhhhh');
		expect(session.message()).toBe('Nothing is dated earlier.');
		expect(years(session)).toMatch(/^25Q1 25Q2 25Q3/u);
		session.press('l');
		expect(years(session)).toMatch(/^25Q2/u);
	});

	test('. jumps to today, and to the phase whose time it is', () => {
		const session = sessionWith(quarters(2025, 2027), {columns: 60, rows: 24}).press('4hhhh.');
		expect(years(session)).toBe('26Q1 26Q2 26Q3 26Q4 2027');
		const {sheet} = drawn(session);
		expect(sheet?.title).toContain('v2026.4');
	});

	test('where all of it fits there is nothing to scroll', () => {
		expect(sessionWith(PLAN).press('4h').message()).toBe('All of the time is on the screen.');
	});

	test('many years are told in years', () => {
		const session = sessionWith(quarters(2015, 2027), {columns: 120, rows: 30}).press('4');
		expect(years(session)).toMatch(/^2019 2020 2021 2022 2023 2024 25Q1 25Q2 .* 26Q4 2027$/u);
		expect(years(session.press('hhhh'))).toMatch(/^2015 2016 .* 25Q1/u);
	});

	test('few quarters name their months', () => {
		const axis = timelineAxis(sessionWith(PLAN, {columns: 120, rows: 30}).press('4').state())!;
		expect(axis.ticks.slice(0, 4).map(({text}) => text)).toEqual(['Jan', 'Feb', 'Mar', 'Apr']);
	});

	test('knows its room as it is laid out', () => {
		for (let columns = 60; columns <= 240; columns++) {
			const {main} = layoutOf({columns, rows: 40}, {side: false, item: 7, asking: 0});
			expect(axisColumns(listColumns(columns))).toBe(axisColumns(main.columns));
		}
	});
});

describe('the board', () => {
	const PLAIN = '# A\n\n## v1\n\n- [ ] One\n- [x] Two\n';

	test('a card that is moved keeps the cursor, and L has an end', () => {
		const session = sessionWith(PLAIN).press('5L').settle();
		expect(session.file()).toContain('- [ ] 🚧 One\n');
		expect(session.state().positions.get('/plans/ROADMAP.md')?.item ?? 5).toBe(5);
		session.press('LL').settle();
		expect(session.file()).toContain('- [x] One\n');
		expect(session.press('L').message()).toBe('This is the last column.');
		session.press('uuu').settle();
		expect(session.file()).toBe(PLAIN);
		expect(session.press('H').message()).toBe('This is the first column.');
	});
});
