import {expect, test} from 'vitest';
import {filterOf} from '../../source/store/matching.ts';
import {screen} from './draw.ts';
import {HARBOUR, LANTERN, stateOf} from './fixture.ts';

/** A screen without its last row: what the footer says is told by the keys. */
const drawn = (...args: Parameters<typeof stateOf>) =>
	`\n${screen(stateOf(...args))
		.slice(0, -1)
		.join('\n')}\n`;

test('view 1 at 120 columns: phases, items, the item in full, a footer', () => {
	expect(drawn([LANTERN], [120, 26])).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8      0 Fleet ▸1 Roadmap  2 Releases  3 Metrics  4 Timeline  5 Board   37%

		 Phases ──────────────────────────────── done ─   v0.1 Spark ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ Q1 2026 · done
		 ▹ v0.1 Spark                 ████████    2/2       Core                                                            2/2
		   v0.2 Glow                  █▋▓▓····    1/5 !   ▸ ● Wick that lights                                             done
		   v1.0 Lighthouse            ········    0/1       ● Glass that holds                                             done

		 At a glance ──────────────────────────────────
		   ● 3 done   ◐ 1 in progress   ○ 4 planned
		   ! 4 open items are overdue
		     due next: v1.0, in 42 days, 1 open
		     2 metrics, one has an actual
		     2 lines not read as work, n lists them




		 Item ────────────────────────────────────────────────────────────────────────────────────────────────────────── line 6
		   Wick that lights                               status    ● done                 its own box [x], line 6
		                                                  period    Q1 2026                heading, line 3
		                                                  phase     v0.1 Spark             heading, line 3
		                                                  theme     Core                   heading, line 5
		                                                  source    - [x] Wick that lights
		                                                  space     ○ planned              writes [ ]

		"
	`);
});

test('view 1 at 80 columns: bars, words and long tabs gave way, the item stands under the items', () => {
	expect(drawn([LANTERN], [80, 20], {}, {phase: 9, item: 16})).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap  3/8  37%                             0 ▸1 Roadmap  2  3  4  5

		 Phases ──────────────── done ─   v0.2 Glow ━━━━━━━━━━━ Q2 2026 · 143 days over
		   v0.1 Spark             2/2       Light                                   1/3
		 ▹ v0.2 Glow              1/5 !     ● Dimmer
		   v1.0 Lighthouse        0/1       ◐ Night mode
		                                  ▸ ○ Colour of candle +2

		                                    Shade                                   0/2
		                                    ○ Paper shade
		                                    ○ Fold-away shade

		                                  Item ──────────────────────────────── line 16
		                                    Colour of candle
		                                    status  ○ planned      its own box [ ]
		                                    period  Q2 2026        heading, line 9
		                                    theme   Light          heading, line 13
		                                    space   ◐ in progress  adds the emoji afte…

		"
	`);
});

test('view 1 at 170 columns: the item is a third column, with its place in the file', () => {
	expect(drawn([LANTERN], [170, 24], {}, {phase: 9, item: 17})).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8      0 Fleet ▸1 Roadmap  2 Releases  3 Metrics  4 Timeline  5 Board                                                     37%

		 Phases ──────────────────────────────── done ─   v0.2 Glow ━━━━━━━━━━━━━━━━━━━━━━━━ Q2 2026 · 143 days over   Release ─────────────────────────────────────────── line 9
		   v0.1 Spark                 ████████    2/2       Light                                                1/3     v0.2 Glow (Q2 2026)
		 ▹ v0.2 Glow                  █▋▓▓····    1/5 !     ● Dimmer                                                     Focus: warmth
		   v1.0 Lighthouse            ········    0/1       ◐ Night mode
		                                                    ○ Colour of candle +2                                        progress  1 of 5            1 done, 1 in progress, 3 pl…
		 At a glance ──────────────────────────────────                                                                  period    Q2 2026           the heading itself, line 9
		   ● 3 done   ◐ 1 in progress   ○ 4 planned       ▸ Shade                                                0/2     state     ! 143 days over   ended 30 June 2026
		   ! 4 open items are overdue                       ○ Paper shade                                                apart     none              no research, backlog or dro…
		     due next: v1.0, in 42 days, 1 open             ○ Fold-away shade                                            source    ## v0.2 Glow (Q2 2026)
		     2 metrics, one has an actual
		     2 lines not read as work, n lists them                                                                    In the file ────────────────────────────────── from line 6
		                                                                                                                  6  - [x] Wick that lights
		                                                                                                                  7  - [x] Glass that holds
		                                                                                                                  8
		                                                                                                               ▹  9  ## v0.2 Glow (Q2 2026)
		                                                                                                                 10
		                                                                                                                 11  Focus: warmth
		                                                                                                                 12
		                                                                                                                 13  ### Light
		                                                                                                                 14  - [x] Dimmer

		"
	`);
});

test('view 1 in one pane: phases, then items, then the item', () => {
	const size = [40, 12] as const;
	expect(drawn([LANTERN], size, {}, {phase: 9, pane: 'phases'})).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap                    3/8
		 Phases ━━━━━━━━━━━━━━━━━━━━━━━━ done ━
		   v0.1 Spark                     2/2
		 ▸ v0.2 Glow                      1/5 !
		   v1.0 Lighthouse                0/1






		"
	`);
	expect(drawn([LANTERN], size, {}, {phase: 9, item: 16})).toMatchInlineSnapshot(`
		"
		 v0.2 Glow                          1/5
		 Light ━━━━━━━━━━━━━━━━━━━━━━━━ planned
		   ● Dimmer
		   ◐ Night mode
		 ▸ ○ Colour of candle +2
		   ○ Paper shade
		   ○ Fold-away shade




		"
	`);
	expect(drawn([LANTERN], size, {}, {phase: 9, item: 16, pane: 'item'})).toMatchInlineSnapshot(`
		"
		 v0.2 Glow
		 Item ━━━━━━━━━━━━━━━━━━━━━━━━━ line 16
		   Colour of candle
		   · amber first
		   · then red
		   status  ○ planned      its own box…
		   period  Q2 2026        heading
		   phase   v0.2 Glow      heading
		   theme   Light          heading
		   source  - [ ] Colour of candle

		"
	`);
});

test('a table stays a table', () => {
	expect(drawn([HARBOUR], [110, 20])).toMatchInlineSnapshot(`
		"
		 Harbour                      ▓▓▓▓▓▓▓▓    0/2  0%                                    0 ▸1 Roadmap  2  3  4  5

		 Phases ──────────────────────────────── done ─   In progress ━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 2 rows · no period
		 ▹ In progress                ▓▓▓▓▓▓▓▓    0/2         Area            Work                          Owner
		   Ideas                         ◇ 1 research     ▸ ◐ Pier            New planks for the north pier Ada
		                                                    ◐ Crane           Oil                           Grace






		 Item ──────────────────────────────────────────────────────────────────────────────────────────────── line 7
		   Pier: New planks for the north pier · Ada      status    ◐ in progress         heading, line 3
		                                                  period    none                  nothing says when
		                                                  phase     In progress           heading, line 3
		                                                  row       3 cells under line 5  a table
		                                                  space     ● done                adds the emoji

		"
	`);
});

test('with a filter the phases count what matches and stay', () => {
	const filter = filterOf('dimmer');
	expect(drawn([LANTERN], [100, 14], {filter})).toMatchInlineSnapshot(`
		"
		 Lantern Roadmap              ███▓····    3/8  37%                         0 ▸1 Roadmap  2  3  4  5

		 Phases ─────────────────────────────── match ─   v0.1 Spark ━━━━━━━━━━━━━━━━━━━━━━━━━ 0 of 2 match
		 ▹ v0.1 Spark                 ████████      ·       Nothing matches here. esc clears the filter.
		   v0.2 Glow                  █▋▓▓····      1 !
		   v1.0 Lighthouse            ········      ·


		 Release ─────────────────────────────────────────────────────────────────────────────────── line 3
		   v0.1 Spark (Q1 2026)                           progress  2 of 2   2 boxes, all ticked
		                                                  period    Q1 2026  the heading itself, line 3
		                                                  state     ● done   all its items are done

		"
	`);
});

test('lines that another program changed are marked, in their phase too', () => {
	const state = stateOf([LANTERN], [100, 20], {}, {phase: 9, item: 16});
	const [entry] = state.entries;
	const entries = [{...entry!, changed: new Set([15])}];
	const lines = screen({...state, entries, message: {text: 'r0.md changed on disk.', tone: 'plain'}});
	expect(lines.filter(line => line.includes('~'))).toMatchInlineSnapshot(`
		[
		  " ~ v0.2 Glow                  █▋▓▓····    1/5 !     ● Dimmer",
		  "   v1.0 Lighthouse            ········    0/1     ~ ◐ Night mode",
		]
	`);
	expect(lines.at(-1)).toContain(' r0.md changed on disk.');
});

test('too small a terminal says what it needs', () => {
	expect(screen(stateOf([LANTERN], [19, 10]))[0]).toBe('needs 20x5');
	expect(screen(stateOf([LANTERN], [80, 4]))[0]).toBe('needs 20x5');
	expect(screen(stateOf([LANTERN], [20, 5]))[0]).toContain('v0.1');
});

test('a file without work says so and where its lines are', () => {
	const text = '# Manners\n\n## How to contribute\n- Fork the repository\n- Be kind\n';
	const lines = screen(stateOf([text], [100, 16]));
	expect(lines[0]).not.toContain('0/0');
	expect(lines.join(' ').replace(/\s+/gu, ' ')).toContain('No work found in docs/r0.md. n lists its 2 lines');
});
