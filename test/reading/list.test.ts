import {describe, expect, test} from 'vitest';
import {itemsOf, leftOutOf, readText} from './support/read-text.ts';

describe('which list lines are items', () => {
	test.each([
		[
			'releases and their months, also below targets',
			'# Buoy\n\n## 2027\n\n**Targets:**\n- buoy 3.2, november\n- buoy 3.1, may\n  - tide tables *done, two ports*\n  - the *done* list\n',
			[
				'6 planned @3 2027-11 buoy 3.2, november',
				'7 planned @3 2027-05 buoy 3.1, may',
				'8 done* @3 2027 tide tables, two ports',
			],
		],
		['figures below targets are none', '# Buoy\n\n## 2027\n\n**Targets:**\n- app rating 4.5, november\n', []],
		[
			'boxes, with the status that each says',
			'## v1.2\n- [x] Signed packages\n- [ ] Delta updates\n- [~] Mirror list\n- [-] Floppy images',
			[
				'2 done* @1 - Signed packages',
				'3 planned* @1 - Delta updates',
				'4 in-progress* @1 - Mirror list',
				'5 dropped* @1 - Floppy images',
			],
		],
		[
			'plain bullets below a heading of work',
			'## Planned features\n* Dark theme\n* Keyboard map',
			['2 planned @1 - Dark theme', '3 planned @1 - Keyboard map'],
		],
		[
			'emoji in front and behind',
			'## Storage\n- ✅ Snapshots\n- Replication 🚧',
			['2 done* @1 - Snapshots', '3 in-progress* @1 - Replication'],
		],
		[
			'nested plain lines are details, nested boxes are items',
			'## v2\n- [ ] Importer\n  - reads CSV\n  - [x] reads JSON',
			['2 planned* @1 - Importer', '4 done* @1 - reads JSON'],
		],
		[
			'a bullet that only groups is none, what it groups is',
			'## v2\n- **Editor**\n  - [ ] Multiple cursors\n- **Server**\n  - [x] Metrics endpoint',
			['3 planned* @1 - Multiple cursors', '5 done* @1 - Metrics endpoint'],
		],
		[
			'names of areas above longer lines group them',
			'## New features\n- Codec\n  - Support lossless audio in all players\n- Tooling\n  - Generate clients from the schema file',
			[
				'3 planned @1 - Support lossless audio in all players',
				'5 planned @1 - Generate clients from the schema file',
			],
		],
		[
			'a long line with a colon is work, with details below',
			'## Plan\n- Rework the cache so that it can:\n  - spill to disk',
			['2 planned @1 - Rework the cache so that it can:'],
		],
		[
			'bullets right below a numbered line belong to it',
			'## Priorities\n1. Faster sync\n- by sending less\n\n2. Safer merges\n- by asking first',
			['2 planned @1 - Faster sync', '5 planned @1 - Safer merges'],
		],
		[
			'hard-wrapped lines are one item',
			'## Next\n- Teach the importer\n  about time zones\n- Rename tags',
			['2 planned @1 - Teach the importer about time zones', '4 planned @1 - Rename tags'],
		],
		[
			'a struck line was dropped',
			'## v3\n- ~~Own scripting language~~\n- Macros',
			['2 dropped* @1 - Own scripting language', '3 planned @1 - Macros'],
		],
		[
			'a struck line with a version was shipped, where the file strikes so',
			'## Tasks\n- ~~Container image~~ (v0.4.0)\n- ~~Shell completion~~ (v0.5.0)\n- Man pages',
			[
				'2 done* @1 - Container image (v0.4.0)',
				'3 done* @1 - Shell completion (v0.5.0)',
				'4 planned @1 - Man pages',
			],
		],
	])('%s', (_, text, expected) => {
		expect(itemsOf(text)).toEqual(expected);
	});

	test.each([
		['attributes', '## Exporter\n- Priority: high\n- Effort: 3 days\n- Owner: Kim'],
		['a table of contents', '- [Goals](#goals)\n- [Phases](#phases)'],
		['links to read more', '## Milestones\n- [Design notes](design.md)\n- [Old plan](docs/old.md)'],
		['questions', '## Milestones\n- Who runs the mirror?\n- Where do logs go?'],
	])('%s are no items', (_, text) => {
		expect(itemsOf(text)).toEqual([]);
	});

	test('nothing in code, comments or HTML is read', () => {
		const text =
			'## v1\n```\n- [ ] in a fence\n```\n\n<!--\n- [ ] in a comment\n-->\n\n    - [ ] indented code\n\n<div title="- [ ] in an attribute">\n</div>';
		expect(itemsOf(text)).toEqual([]);
	});

	test('details are kept with the item, and its last line', () => {
		const [item] = readText('## v1\n- [ ] Importer\n  - reads CSV\n    - with quotes\n  - reads JSON\n')
			.roadmap.items;
		expect(item?.details).toEqual([
			{line: 3, text: 'reads CSV'},
			{line: 4, text: 'with quotes'},
			{line: 5, text: 'reads JSON'},
		]);
		expect(item?.lastLine).toBe(5);
	});

	test('a nested line with a mark is no detail', () => {
		const [item] = readText('## v1\n- [ ] Importer\n  - reads CSV\n  - [x] reads JSON\n').roadmap.items;
		expect(item?.details).toEqual([{line: 3, text: 'reads CSV'}]);
	});

	test('a child knows its parent, a grouped line its group', () => {
		const {items} = readText('## v1\n- [ ] Importer\n  - [ ] CSV\n- **Editor**\n  - [ ] Folding').roadmap;
		expect(items.map(({line, parent, theme}) => [line, parent, theme])).toEqual([
			[2, null, null],
			[3, 2, null],
			[5, null, 'Editor'],
		]);
	});

	test('lists beside boxes in one release are doubtful', () => {
		const text = '## v2.1\n### Work\n- [ ] Sync\n### Handbook\n- Chapter on backups';
		expect(itemsOf(text)).toEqual(['3 planned* @1 - Sync']);
		expect(leftOutOf(text)).toEqual(['5 no box, unlike the work beside it?']);
	});
});

describe('which status an item has', () => {
	test.each([
		['the box wins over the heading', '## Planned\n- [x] Icons', 'done'],
		['the heading speaks for plain lines', '## Completed\n- Icons', 'done'],
		['an empty box below an open status heading', '## In progress\n- [ ] Icons', 'in-progress'],
		['an empty box below ideas', '## Ideas\n- [ ] Icons', 'research'],
		['an empty box below a finished release', '## v1.0 ✅\n- [ ] Icons', 'planned'],
		['the innermost heading that says one', '## Completed\n### Ideas\n- Icons', 'research'],
		['out of scope is dropped', '## Out of scope\n- Icons', 'dropped'],
		['words win over signs', '## v1\n- 🟡 Icons (planned)', 'planned'],
		['a field line below the heading', '## v1.3\n**Status:** shipped\n\n- Icons', 'done'],
		['a share in a field line', '## v1.3\n**Status:** 2 of 3 tasks complete\n\n- Icons', 'in-progress'],
		['a share of all of it', '## v1.3\n> Status: 3/3 done\n\n- Icons', 'done'],
		['nothing says so', '## v1\n- Icons', 'planned'],
	])('%s', (_, text, expected) => {
		expect(readText(text).roadmap.items.map(({status}) => status)).toEqual([expected]);
	});
});

describe('lines of prose', () => {
	test.each([
		[
			'boxes without bullets',
			'## v1\n[x] Login\n[ ] Search\n',
			['2 done* @1 - Login', '3 planned* @1 - Search'],
		],
		[
			'signs without bullets',
			'## v1\n\n✅ Login\n\n🚧 Search\n',
			['3 done* @1 - Login', '5 in-progress* @1 - Search'],
		],
		[
			'bold leads below a horizon',
			'## Short term\n\n**Login** — with passkeys\n\n**Search**: by title\n',
			['3 planned @1 - Login — with passkeys', '5 planned @1 - Search: by title'],
		],
		['a single sign is decoration', '## v1\n\n✅ All of this is done.\n\n- A\n', ['5 planned @1 - A']],
		['prose is none', '## v1\n\nWe will take our time.\n\nAnd then some.\n', []],
	])('%s', (_, text, expected) => {
		expect(itemsOf(text)).toEqual(expected);
	});
});

test('a colon that leads to what is nested below stays in the title, one in front of a mark does not', () => {
	const titles = (text: string): readonly string[] => readText(text).roadmap.items.map(({title}) => title);
	expect(titles('## v1\n- ✅ Change these:\n  - the bow\n- Hull: ✅\n')).toEqual(['Change these:', 'Hull']);
});
