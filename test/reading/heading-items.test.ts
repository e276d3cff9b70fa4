import {describe, expect, test} from 'vitest';
import {itemsOf, metricsOf, phasesOf, readText} from './support/read-text.ts';

describe('one heading for each piece of work', () => {
	test.each([
		[
			'a box in the heading',
			'## v1\n### [x] Login\nWith passkeys.\n### [ ] Search\nBy title.\n',
			['2 done* @1 - Login', '4 planned* @1 - Search'],
		],
		['a sign in the heading', '## Features\n### Login 🚧\nWith passkeys.\n', ['2 in-progress* @1 - Login']],
		[
			'field lines below it',
			'## Completed phases\n### Phase 1: Footing\n**Completed**: March 2027 | **Status**: done\n\nStones.\n### Phase 2: Walls\n**Completed**: May 2027 | **Status**: done\n\nBricks.\n',
			['2 done @1 2027-03 Phase 1: Footing', '6 done @1 2027-05 Phase 2: Walls'],
		],
		[
			'prose below headings of work',
			'# Kite roadmap\n\n## Planned features\n### Login\nWith passkeys.\n### Search\nBy title.\n',
			['4 planned @3 - Login', '6 planned @3 - Search'],
		],
		[
			'a file that has nothing else',
			'# Kite\n\n## Login\nWith passkeys.\n\n## Search\nBy title.\n\n## Sharing\nBy link.\n',
			['3 planned @- - Login', '6 planned @- - Search', '9 planned @- - Sharing'],
		],
		[
			'a table of its fields below it',
			'# Kite\n\n## Now\n### Reel\n| Area | Status | Due | Tracking |\n|---|---|---|---|\n| Hardware | in progress | Q2/2027 | #4 |\n\nWinds the line.\n### Tail\n| Area | Status | Due | Tracking |\n|---|---|---|---|\n| Looks | todo | | |\n\nSteadies it.\n',
			['4 in-progress @3 2027-Q2 Reel', '10 planned @3 - Tail'],
		],
		[
			'prose that goes on in a list, beside one without',
			'# Kite roadmap\n\n## 1. Reel\n**Status: planned**\n\nWinds the line.\n\n## 2. Tail\n**Status: ongoing**\n\nIt will come in:\n\n- red\n- green\n- (maybe) blue\n\nOthers can be sewn.\n\n**Updated:**\nSilk is hard to get.\n',
			['3 planned @- - 1. Reel', '8 in-progress @- - 2. Tail'],
		],
		[
			'lists that finish a sentence',
			'## Planned features\n### Reel\nWinds the line.\n### Tail\nSteadies it. This could be helped by,\n- Longer bands\n- Knots at the ends\n',
			['2 planned @1 - Reel', '4 planned @1 - Tail'],
		],
		[
			'a file that keeps all its work so, some of it without a word below',
			'# Kite\n\n## Improvements\n\n### Reel\nWinds.\n\n### Tail\nSteadies.\n\n### Band\nHolds.\n\n## The rest\n\n### Bag\nCarries.\n\n### Pegs\nHold it down.\n\n### Lamp\n\n### ... and more\n',
			[
				'5 planned @3 - Reel',
				'8 planned @3 - Tail',
				'11 planned @3 - Band',
				'16 planned @14 - Bag',
				'19 planned @14 - Pegs',
				'22 planned @14 - Lamp',
			],
		],
		[
			'what is told of it has headings of its own',
			'## Planned features\n\n### Reel\nWinds.\n\n#### Motivation\nCold hands.\n\n### Tail\nSteadies.\n',
			['3 planned @1 - Reel', '9 planned @1 - Tail'],
		],
		[
			'one below each horizon',
			'# Kite\n\n## Short term\n\n### Reel\nA drum:\n\n* Turns both ways\n\nSee the drawing.\n\n## Long term\n\n### Tail\nSteadies the kite.\n',
			['5 planned @3 - Reel', '14 planned @12 - Tail'],
		],
	])('%s', (_, text, expected) => {
		expect(itemsOf(text)).toEqual(expected);
	});

	test('lists of work with an introduction stay lists of work', () => {
		const text =
			'## Planned features\n### Reel\nWe plan a few things:\n- Wind faster\n- Brake\n### Tail\nAnd some here:\n- Longer bands\n- Knots\n';
		expect(itemsOf(text)).toHaveLength(4);
	});

	test('with a list below it is a phase', () => {
		const text = '## v1\n### Login 🚧\n- [ ] Passkeys\n';
		expect(itemsOf(text)).toEqual(['3 in-progress* @1 - Passkeys']);
		expect(phasesOf(text)).toHaveLength(2);
	});

	test('a heading above features says how they stand, its launch day the year, and a success metric is a target', () => {
		const text =
			'# Kite\n\n## Q2: Fly\n**Target Launch:** End of June 2027\n\n### Features in development\n\n#### Reel\n- **Effort:** M\n- **Success Metric:** 40% of the flyers wind it\n\n#### Tail\n- **Effort:** S\n- **Owner:** Ada\n';
		expect(itemsOf(text)).toEqual(['8 in-progress @3 2027-Q2 Reel', '12 in-progress @3 2027-Q2 Tail']);
		expect(metricsOf(text)).toEqual(['10 >= 40 % by 2027-Q2 now - Success Metric']);
	});

	test('background is none', () => {
		expect(
			itemsOf('# Kite roadmap\n\n## Overview\nA kite.\n\n## Motivation\nWind.\n\n## Features\n- [ ] Tail\n'),
		).toHaveLength(1);
	});

	test('its prose is kept as details', () => {
		const [item] = readText('## v1\n### [ ] Login\nWith passkeys.\n\nAnd without.\n').roadmap.items;
		expect(item?.details).toEqual([
			{line: 3, text: 'With passkeys.'},
			{line: 5, text: 'And without.'},
		]);
		expect(item?.place).toBe('heading');
	});
});

test('a label above its own list is an attribute like the others', () => {
	const text =
		'## v1\n### Login [P0]\n- **Priority:** P0\n- **Effort:** M\n- **Tiers:**\n  - **Free:** five\n  - **Pro:** all\n### Search [P1]\n- **Priority:** P1\n- **Effort:** S\n';
	expect(itemsOf(text)).toHaveLength(2);
});

test('prose kept line by line with marks is work, its heading is none', () => {
	const text =
		'## Key milestones\n\n### Milestone 1\n✅ Reel turns\n✅ Tail holds\n\n### Milestone 2\n✅ Band is sewn\n🚧 Kite flies\n';
	expect(itemsOf(text).map(item => item.split(' ')[0])).toEqual(['4', '5', '8', '9']);
});

test('a heading whose lines are "Goal: …" and "Tasks:" above several is no work itself: the tasks are', () => {
	const month = (name: string): string =>
		`## ${name}\n\n- **Focus:** Ferries\n- **Goal:** Cross sooner\n- **Tasks:**\n    - Draw the hull\n    - Order the steel\n- **Outcome:** A boat\n\n`;
	const {roadmap} = readText(`# Plan\n\n${month('Month 1: Hull')}${month('Month 2: Mast')}`);
	expect(roadmap.items.map(({line, phase}) => [line, phase])).toEqual([
		[8, 3],
		[9, 3],
		[17, 12],
		[18, 12],
	]);
});
