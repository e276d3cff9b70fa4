import {expect, test} from 'vitest';
import {filterOf} from '../../source/store/matching.ts';
import type {Mode} from '../../source/store/state.ts';
import {screen} from './draw.ts';
import {HARBOUR, LANTERN, stateOf} from './fixture.ts';

/** A screen without its last row: what the footer says is told by the keys. */
const drawn = (...args: Parameters<typeof stateOf>) =>
	`\n${screen(stateOf(...args))
		.slice(0, -1)
		.join('\n')}\n`;

test('view 0: two lines a roadmap, the phases of the selected one below', () => {
	expect(drawn([LANTERN, HARBOUR], [120, 26], {view: 'fleet'})).toMatchInlineSnapshot(`
		"
		 Fleet                        ██▍▓▓···   3/10     ▸0 Fleet  1 Roadmap  2 Releases  3 Metrics  4 Timeline  5 Board   30%

		 Roadmaps ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 2
		   roadmap                         progress                  done    due next                overdue      metrics

		 ▸ Lantern Roadmap                 ██████▓▓········  37%      3/8    Q1 2027, in 42 days   ! 4 items      2 targets
		   ● 3 done   ◐ 1 in progress   ○ 4 planned                          v1.0, 1 open            1 phase      1 met

		   Harbour                         ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓   0%      0/2    no dates                none         none
		   ◐ 2 in progress   ◇ 1 research

		   2 roadmaps                      ████▊▓▓▓▓▓······  30%     3/10                          ! 4 items      1 of 2 met

		 Lantern Roadmap ───────────────────────────────────────────────────────────────────────────────────────────── 3 phases
		   v0.1 Spark                      ████████████████ 100%      2/2    Q1 2026                 done
		   v0.2 Glow                       ███▎▓▓▓·········  20%      1/5    Q2 2026               ! 143 days over
		   v1.0 Lighthouse                 ················   0%      0/1    Q1 2027                 in 42 days








		"
	`);
	expect(drawn([LANTERN, HARBOUR], [60, 12], {view: 'fleet'})).toMatchInlineSnapshot(`
		"
		 Fleet  3/10  30%                   ▸0 Fleet  1  2  3  4  5

		 Roadmaps ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 2
		   roadmap                            done    overdue

		 ▸ Lantern Roadmap            37%      3/8  ! 4 items
		   ● 3  ◐ 1  ○ 4                              1 phase
		   Harbour                     0%      0/2    none
		   ◐ 2 in progress   ◇ 1 research
		   2 roadmaps                 30%     3/10  ! 4 items

		"
	`);
});

test('view 2: a bar for each release, the opened one with its themes', () => {
	const open = {release: 9, toggled: new Set([9])};
	expect(drawn([LANTERN], [120, 24], {view: 'releases'}, open)).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8      0 Fleet  1 Roadmap ▸2 Releases  3 Metrics  4 Timeline  5 Board   37%

		 Releases ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 3 releases
		   release                         █ done  ▓ in progress  ▒ blocked  · planned         done  period               state
		   v0.1 Spark                      ███████████████████████████████████████████     2/2 100%  Q1 2026             ● done

		 ▸ v0.2 Glow                       ████████▋▓▓▓▓▓▓▓▓▓·························     1/5  20%  Q2 2026    ! 143 days over
		     Light                         ███████▓▓▓▓▓▓▓·······                           1/3  33%
		     Shade                         ·····················                           0/2   0%

		   v1.0 Lighthouse                 ···········································     0/1   0%  Q1 2027         in 42 days





		 Release ─────────────────────────────────────────────────────────────────────────────────────────────────────── line 9
		   v0.2 Glow (Q2 2026)                            progress  1 of 5                 1 done, 1 in progress, 3 planned
		   Focus: warmth                                  period    Q2 2026                the heading itself, line 9
		                                                  state     ! 143 days over        ended 30 June 2026 with 4 open
		                                                  apart     none                   no research, backlog or dropped
		                                                  source    ## v0.2 Glow (Q2 2026)

		"
	`);
	expect(drawn([HARBOUR], [80, 16], {view: 'releases'})).toMatchInlineSnapshot(`
		"
		 Harbour  0/2  0%                                     0  1 ▸2 Releases  3  4  5

		 Sections by status ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 2 sections by status
		   section                                     done  period               state
		 ▸ In progress                             0/2   0%

		   Ideas                               ◇ 1 research


		 Phase ───────────────────────────────────────────────────────────────── line 3
		   In progress                 progress  0 of 2   2 in progress
		                               period    none     nothing says when
		                               state     no date  2 open
		                               apart     none     no research, backlog or drop…

		"
	`);
});

test('view 2 under a filter: how many match in each release and theme, and no share of what is done', () => {
	const state = stateOf(
		[LANTERN],
		[80, 16],
		{view: 'releases', filter: filterOf('colour')},
		{
			release: 9,
			toggled: new Set([9]),
		},
	);
	const rows = screen(state).filter(row => /v0\.\d|Light$|Light {2}|Shade|match/u.test(row));
	expect(rows.slice(0, 5).join('\n')).toMatchInlineSnapshot(`
		"   release                                    match  period               state
		   v0.1 Spark                                     0  Q1 2026             ● done
		 ▸ v0.2 Glow                                      1  Q2 2026    ! 143 days over
		     Light                                        1
		     Shade                                        0"
	`);
});

test('view 3: targets with their actuals and verdicts', () => {
	expect(drawn([LANTERN], [120, 20], {view: 'metrics'})).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8      0 Fleet  1 Roadmap  2 Releases ▸3 Metrics  4 Timeline  5 Board   37%

		 Metrics ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 2 targets · 1 with an actual · 1 met
		   metric                                          target     actual   actual of target    verdict         due
		   v1.0 Lighthouse › Success Criteria
		 ▸ keepers                                        ≥ 1,000                                  ○ no actual     Q1 2027
		   from dusk to light                            < 100 ms      64 ms   ██████████▎·····    ● met           Q1 2027





		 Metric ─────────────────────────────────────────────────────────────────────────────────────────────────────── line 29
		   1,000+ keepers                                 target    ≥ 1,000                the figure on line 29
		   Success Criteria, of v1.0 Lighthouse           actual    none                   the file states none
		                                                  due       Q1 2027                heading, line 24
		                                                  verdict   ○ no actual            131 days left
		                                                  source    - 1,000+ keepers

		"
	`);
	expect(drawn([HARBOUR], [80, 8], {view: 'metrics'})).toMatchInlineSnapshot(`
		"
		 Harbour  0/2  0%                                      0  1  2 ▸3 Metrics  4  5
		 Metrics ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
		   No targets in this roadmap. A line like "Latency: <100ms" is one.




		"
	`);
});

const asking = (mode: Mode, rows = 24) =>
	drawn([LANTERN, HARBOUR], [110, rows], {mode}, {phase: 9, item: 15});

test('the status picker says what each would write', () => {
	const mode: Mode = {kind: 'pick-status', lines: [15], purpose: 'change', highlighted: null};
	expect(asking(mode, 20)).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8  37%                                   0 ▸1 Roadmap  2  3  4  5

		 Phases ──────────────────────────────── done ─   v0.2 Glow ───────────────────────── Q2 2026 · 143 days over
		   v0.1 Spark                 ████████    2/2       Light                                                 1/3
		 ▹ v0.2 Glow                  █▋▓▓····    1/5 !     ● Dimmer
		   v1.0 Lighthouse            ········    0/1     ▹ ◐ Night mode
		                                                    ○ Colour of candle +2

		                                                      ↓ 2 more

		 Status of Night mode ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ now in progress
		   1  ◇ research          writes  [ ] 💡          the default: no item here bears one
		   2  ◌ backlog           writes  [ ] ⏳          the default: no item here bears one
		   3  ○ planned           writes  [ ]             as on 1 line of this file
		   4  ◐ in progress       writes  🚧              as it stands
		   5  ▲ blocked           writes  [ ] 🛑          the default: no item here bears one
		 ▸ 6  ● done              writes  [x]             as on 1 line of this file
		   7  ✕ dropped           writes  [ ] ❌          the default: no item here bears one

		"
	`);
});

test('the quarter picker starts on the present quarter', () => {
	expect(asking({kind: 'pick-quarter', highlighted: null}, 20)).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8  37%                                   0 ▸1 Roadmap  2  3  4  5

		 Phases ──────────────────────────────── done ─   v0.2 Glow ───────────────────────── Q2 2026 · 143 days over
		   v0.1 Spark                 ████████    2/2       Light                                                 1/3
		 ▹ v0.2 Glow                  █▋▓▓····    1/5 !     ● Dimmer
		   v1.0 Lighthouse            ········    0/1     ▹ ◐ Night mode
		                                                    ○ Colour of candle +2

		                                                    Shade                                                 0/2
		                                                      ↓ 2 more

		 Quarter ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ a range counts in each quarter that it touches
		   any quarter      8   ████▌▓▓·····
		   Q1 2026          2   ████████████              v0.1 Spark
		   Q2 2026          5   ██▍▓▓·······              v0.2 Glow                                     143 days over
		 ▸ Q4 2026          0                                                                       now, 41 days left
		   Q1 2027          1   ············              v1.0 Lighthouse
		   no period        0

		"
	`);
});

test('the roadmap picker lists what is open', () => {
	expect(asking({kind: 'pick-roadmap', highlighted: null}, 16)).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8  37%                                   0 ▸1 Roadmap  2  3  4  5

		 Phases ──────────────────────────────── done ─   v0.2 Glow ───────────────────────── Q2 2026 · 143 days over
		   v0.1 Spark                 ████████    2/2       Light                                                 1/3
		 ▹ v0.2 Glow                  █▋▓▓····    1/5 !     ● Dimmer
		   v1.0 Lighthouse            ········    0/1     ▹ ◐ Night mode
		                                                    ○ Colour of candle +2

		                                                    Shade                                                 0/2
		                                                      ↓ 2 more

		 Roadmaps ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 2
		 ▸ Lantern Roadmap                       3/8   ████▌▓▓·····   docs/r0.md
		   Harbour                               0/2   ▓▓▓▓▓▓▓▓▓▓▓▓   docs/r1.md

		"
	`);
});

test('the filter line completes and says what is not finished', () => {
	const input = {text: 'is:open quarter:2026-', caret: 21};
	expect(asking({kind: 'filter', input, before: '', choice: 1, recalled: -1})).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8  37%                                   0 ▸1 Roadmap  2  3  4  5

		 Phases ──────────────────────────────── done ─   v0.2 Glow ───────────────────────── Q2 2026 · 143 days over
		   v0.1 Spark                 ████████    2/2       Light                                                 1/3
		 ▹ v0.2 Glow                  █▋▓▓····    1/5 !     ● Dimmer
		   v1.0 Lighthouse            ········    0/1     ▹ ◐ Night mode
		                                                    ○ Colour of candle +2

		                                                    Shade                                                 0/2
		                                                    ○ Paper shade
		                                                    ○ Fold-away shade


		 Filter ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 8 of 8 items
		 / is:open quarter:2026-▏
		   quarter:2026-Q1             0 items            v0.1 Spark                       all done
		 ▸ quarter:2026-Q2             4 items            v0.2 Glow                        143 days over
		   quarter:2026-Q4             0 items                                             this quarter, also @curre…
		   quarter:2026                4 items            v0.1 Spark, v0.2 Glow            the whole year

		   quarter:2026- is not finished, so only is:open applies so far.


		"
	`);
});

test('a refused change gives the reason, the lines and the way out', () => {
	const refusal = {
		ok: false,
		reason: 'r0.md changed on disk, and this line now stands twice under the same headings',
		lines: [15, 16],
		wayOut: 'R reads it again, then press the key on the line you mean',
	} as const;
	const what = 'Night mode, in progress to done';
	expect(asking({kind: 'refused', what, path: '/r0.md', line: 15, refusal}, 18)).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8  37%                                   0 ▸1 Roadmap  2  3  4  5

		 Phases ──────────────────────────────── done ─   v0.2 Glow ───────────────────────── Q2 2026 · 143 days over
		   v0.1 Spark                 ████████    2/2       Light                                                 1/3
		 ▹ v0.2 Glow                  █▋▓▓····    1/5 !     ● Dimmer
		   v1.0 Lighthouse            ········    0/1     ▹ ◐ Night mode
		                                                    ○ Colour of candle +2

		 Not changed ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ Night mode, in progress to done
		   why      r0.md changed on disk, and this line now stands twice under the same headings
		            15  - [ ] Night mode 🚧
		            16  - [ ] Colour of candle
		   file     nothing was written; it is as the other program left it
		   now      R reads it again, then press the key on the line you mean
		            e opens line 15 in your editor


		"
	`);
});

test('lines that were not read as work, by heading and with the reason', () => {
	expect(drawn([LANTERN], [110, 18], {mode: {kind: 'not-read'}})).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8  37%                                   0 ▸1 Roadmap  2  3  4  5

		 Not read as work ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 2 lines in 1 place
		   under                                lines     where       why it was left out
		 ▸ Principles                               2     33–34       principles





		 Line ─────────────────────────────────────────────────────────────────────────────────────────────── line 33
		   Principles                                     read as   neither item nor metric
		   2 lines, 33–34                                 because   principles
		                                                  source    - Never dazzle
		                                                  to count  put a box [ ] before it; e opens line 33


		"
	`);
});

test('help in three columns, in one, and while a key is looked for', () => {
	const help: Mode = {kind: 'help', scroll: 0, input: null};
	const wide = screen(stateOf([LANTERN], [120, 34], {mode: help}));
	expect(wide[2]).toMatch(/^ Help ━+ esc closes$/u);
	expect(wide[4]).toBe(`   ${'Move'.padEnd(43)}${'Change'.padEnd(40)}Status`);
	expect(wide[5]).toContain('◇ research      counted apart');
	expect(wide.some(line => /^ How it counts ─+$/u.test(line))).toBe(true);
	const narrow = screen(stateOf([LANTERN], [50, 14], {mode: help}));
	expect(narrow.slice(3, 5)).toEqual(['   Move', '   j k            up, down; also arrows']);
	expect(narrow[11]).toMatch(/^ {3}↓ \d+ more$/u);
	const scrolled = screen(stateOf([LANTERN], [50, 14], {mode: {...help, scroll: 500}}));
	expect(scrolled.join('\n')).toMatch(/u gives the\s+same bytes back/u);
	const looking: Mode = {...help, input: {text: 'redo', caret: 4}};
	expect(screen(stateOf([LANTERN], [80, 12], {mode: looking})).slice(2, 8)).toEqual([
		expect.stringMatching(/^ Help ━+ enter closes$/u),
		' / redo▏',
		'',
		'   Change',
		'   U ctrl-r       redo',
		'',
	]);
});

test('the palette finds a command by its name', () => {
	expect(asking({kind: 'palette', input: {text: 'undo', caret: 4}, choice: 0}, 16)).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8  37%                                   0 ▸1 Roadmap  2  3  4  5

		 Phases ──────────────────────────────── done ─   v0.2 Glow ───────────────────────── Q2 2026 · 143 days over
		   v0.1 Spark                 ████████    2/2     ▹ ◐ Night mode
		 ▹ v0.2 Glow                  █▋▓▓····    1/5 !     ○ Colour of candle +2

		 Commands ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 1 command
		 : undo▏
		 ▸ undo                              u






		"
	`);
});
