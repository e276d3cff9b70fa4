import {expect, test} from 'vitest';
import {axisOf, columnOf} from '../../source/rows/axis.ts';
import {screen} from './draw.ts';
import {HARBOUR, LANTERN, stateOf} from './fixture.ts';

/** A screen without its last row: what the footer says is told by the keys. */
const drawn = (...args: Parameters<typeof stateOf>) =>
	`\n${screen(stateOf(...args))
		.slice(0, -1)
		.join('\n')}\n`;

test('view 4: quarters across, phases down, a line for today', () => {
	expect(drawn([LANTERN], [120, 20], {view: 'timeline'}, {release: 9})).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8      0 Fleet  1 Roadmap  2 Releases  3 Metrics ▸4 Timeline  5 Board   37%

		 Timeline ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ Q1 2026 to 2027
		                                     2026                                               today     2027
		                               done  Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov│ Dec                    over
		   v0.1 Spark                   2/2  ███████████████                                      │
		 ▸ v0.2 Glow                    1/5                 ███▓▓▓░░░░░░░░░                       │                       143 d
		   v1.0 Lighthouse              0/1                                                       │       ░░░
		                                                                                          │



		 Release ─────────────────────────────────────────────────────────────────────────────────────────────────────── line 9
		   v0.2 Glow (Q2 2026)                            progress  1 of 5                 1 done, 1 in progress, 3 planned
		   Focus: warmth                                  period    Q2 2026                the heading itself, line 9
		                                                  state     ! 143 days over        ended 30 June 2026 with 4 open
		                                                  apart     none                   no research, backlog or dropped
		                                                  source    ## v0.2 Glow (Q2 2026)

		"
	`);
	expect(screen(stateOf([HARBOUR], [80, 10], {view: 'timeline'}))[3]).toBe(
		'   Nothing here says when. A heading like "v1.0 (Q3 2026)" does.',
	);
});

test('view 5: one column for each status, empty ones narrow', () => {
	expect(drawn([LANTERN], [120, 20], {view: 'board'}, {phase: 9, item: 15})).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8      0 Fleet  1 Roadmap  2 Releases  3 Metrics  4 Timeline ▸5 Board   37%

		 ○ planned ──────────────────── 4  ◐ in progress ━━━━━━━━━━━━━━━━ 1  ▲ blocked ──── 0  ● done ─────────────────────── 3
		   v0.2 Glow                    3    v0.2 Glow                    1    nothing yet       v0.1 Spark                   2
		   Colour of candle                ▸ Night mode                        L puts the        Wick that lights
		   Paper shade                                                         selected item     Glass that holds
		   Fold-away shade                                                     here              v0.2 Glow                    1
		   v1.0 Lighthouse              1                                                        Dimmer
		   Foghorn



		 Item ───────────────────────────────────────────────────────────────────────────────────────────────────────── line 15
		   Night mode                                     status    ◐ in progress          its own emoji, line 15
		                                                  period    Q2 2026                heading, line 9
		                                                  phase     v0.2 Glow              heading, line 9
		                                                  theme     Light                  heading, line 13
		                                                  space     ● done                 writes [x]

		"
	`);
	expect(drawn([LANTERN], [40, 10], {view: 'board'}, {phase: 9, item: 15})).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap                    3/8
		 ◐ in progress ━━━━━━━━━━━━━━━━━━━━━━ 1
		   v0.2 Glow                          1
		 ▸ Night mode



		   ○ 4 planned   ● 3 done   h l turn t…

		"
	`);
});

const labels = (columns: number) =>
	axisOf('2024-10-01', '2030-12-31', '2026-11-20', columns).cells.map(({label, year}) => label || year);

test('the axis has quarters to the end of this year, then years', () => {
	expect(labels(75)).toEqual(['Q4', ...'Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4'.split(' '), '2027', '2028', '2029', '2030']);
	expect(labels(70)).toEqual(['Q4', ...'Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4'.split(' '), '2027', 'later']);
	expect(labels(30)).toEqual(['Q1', 'Q2', 'Q3', 'Q4', '2027', 'later']);
});

test('a day stands where it lies in its cell', () => {
	const axis = axisOf('2026-01-01', '2026-12-31', '2026-11-20', 24);
	expect(axis.columns).toBe(24);
	expect(axis.today).toBe(21);
	expect(columnOf(axis, '2026-04-01')).toBe(6);
	expect(columnOf(axis, '2026-06-30', true)).toBe(12);
	expect(columnOf(axis, '2025-12-31')).toBeNull();
});

const QUARTERS_ALONE = '# Mill\n\n## Wheel (Q1)\n\n- [x] Shaft\n\n## Roof\n\n- [ ] Tiles\n';

test('view 4 without a year: why nothing stands on an axis, and what is said of time', () => {
	expect(screen(stateOf([QUARTERS_ALONE], [100, 12], {view: 'timeline'}, {})).slice(2, 8)).toEqual([
		` Timeline ${'━'.repeat(89)}`,
		'   No year is stated, so that nothing has a place in time. A heading like "Q3 2026" states one.',
		'',
		` No period ${'─'.repeat(79)} 2 phases`,
		' ▸ Wheel                        1/1  ● 1 done   Q1, no year stated',
		'   Roof                         0/1  ○ 1 planned',
	]);
});

test('view 4: what lies outside of the axis has a sign at its end', () => {
	const text = Array.from({length: 14}, (_, index) => index)
		.map(index => `## v${index} (Q${(index % 4) + 1} ${2024 + Math.floor(index / 4)})\n\n- [x] Part\n`)
		.join('\n');
	const rows = screen(stateOf([`# Long\n\n${text}`], [70, 30], {view: 'timeline'}, {release: 3}));
	expect(rows.find(row => row.includes(' v0 '))).toMatch(/1\/1 ‹/u);
	expect(rows.find(row => row.startsWith(' Timeline'))).toMatch(/h \d+ earlier/u);
});

test('view 5 tells how much is in the columns that there is no room for', () => {
	const rows = screen(stateOf([LANTERN], [70, 20], {view: 'board'}, {phase: 9, item: 15}));
	expect(rows.find(row => row.includes('h l turn to them'))).toBe('   ● 3 done   h l turn to them');
});

test('view 0 is sorted, and says by what', () => {
	const state = stateOf([HARBOUR, LANTERN], [120, 30], {
		view: 'fleet',
		orders: {metrics: 'file', fleet: 'overdue'},
	});
	const rows = screen(state);
	expect(rows[2]).toMatch(/by overdue · 2$/u);
	expect(rows.findIndex(row => row.includes('Lantern Roadmap '))).toBeLessThan(
		rows.findIndex(row => row.includes('Harbour ')),
	);
	expect(rows.find(row => row.includes('2 roadmaps'))).toContain('1 of 2 met');
});

test('view 4: a phase whose rows all sum up other phases says where they are counted', () => {
	const text =
		'# Mill\n\n## v1.0 (Q1 2026)\n\n- [x] Shaft\n\n## v2.0\n\n- [ ] Tiles\n\n## Milestones\n\n| Release | Status |\n|---|---|\n| v1.0 | Done |\n| v2.0 | Planned |\n';
	const drawn = screen(stateOf([text], [100, 24], {view: 'timeline'}, {}));
	expect(drawn.find(line => line.includes('Milestones'))?.trim()).toBe(
		'Milestones                        sums up what is counted elsewhere',
	);
});
