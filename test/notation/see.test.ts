import {describe, expect, test} from 'vitest';
import {seeCell} from '../../source/notation/cell.ts';
import {seeBox} from '../../source/notation/checkbox.ts';
import {inOrder, seeMarks} from '../../source/notation/see.ts';
import {PLAIN_SENSE} from '../../source/notation/sense.ts';

/** The status of an item's content as it stands behind the bullet, with the slice that said so. */
function seen(content: string): string | null {
	const whole = {start: 0, end: content.length};
	const box = seeBox(content, whole);
	const words = box ? {start: box.end, end: content.length} : whole;
	const [mark] = inOrder(box?.mark ?? null, seeMarks(content, words, PLAIN_SENSE));
	return mark ? `${mark.status}: ${content.slice(mark.span.start, mark.span.end)}` : null;
}

const lines: readonly (readonly [content: string, seen: string | null])[] = [
	['[ ] Write the guide', 'planned: [ ]'],
	['[x] Write the guide', 'done: [x]'],
	['[X] Write the guide', 'done: [X]'],
	['\\[x\\] Write the guide', 'done: \\[x\\]'],
	['[~] Write the guide', 'in-progress: [~]'],
	['[/] Write the guide', 'in-progress: [/]'],
	['[-] Write the guide', 'dropped: [-]'],
	['[>] Write the guide', 'backlog: [>]'],
	['[?] Write the guide', 'research: [?]'],
	['[!] Write the guide', 'blocked: [!]'],
	['[] Write the guide', 'planned: []'],
	['[✅] Write the guide', 'done: [✅]'],
	['[ ] 🚧 Write the guide', 'in-progress: 🚧'],
	['[x](https://example.org) is a link', null],
	['[guide] Write it', null],
	['[x]Write the guide', 'done: [x]'],
	['[x](guide.md)', null],
	['☒ Write the guide', 'done: ☒'],
	['✅ Write the guide', 'done: ✅'],
	['Write the guide ✔️', 'done: ✔️'],
	['**Guide** 🚧 - written by hand', 'in-progress: 🚧'],
	[':white_check_mark: Write the guide', 'done: :white_check_mark:'],
	['🔴 Critical: mend the pump', null],
	['🟡 High priority: paint the hull', null],
	['🟡 Queued', 'in-progress: 🟡'],
	['Write the guide (done)', 'done: (done)'],
	['Write the guide (shipped 2025-03)', 'done: (shipped 2025-03)'],
	['Write the guide [in progress]', 'in-progress: [in progress]'],
	['**[WIP]** Write the guide', 'in-progress: **[WIP]**'],
	['**Done**: the guide', 'done: **Done**'],
	['TODO: write the guide', 'planned: TODO'],
	['Write the guide — completed', 'done: completed'],
	['Write the guide. Status: on hold', 'blocked: on hold'],
	['**Status:** shipped', 'shipped: '.replace('shipped: ', 'done: shipped')],
	['Write the guide (80%)', 'in-progress: (80%)'],
	['Write the guide (100 % complete)', 'done: (100 % complete)'],
	['Integration tests (80%+ coverage)', null],
	['~~Write the guide~~', 'dropped: ~~Write the guide~~'],
	['~~Docker image~~ (v0.5.0)', 'done: ~~Docker image~~'],
	['Design the login (next 3 months)', null],
	['Use the new API (planned obsolescence included)', null],
	[
		'![done](https://img.shields.io/badge/status-done-green) Guide',
		'done: ![done](https://img.shields.io/badge/status-done-green)',
	],
	['Open source the engine', null],
	['Write the guide（已完成）', 'done: （已完成）'],
];

describe('what an item states of itself', () => {
	test.each(lines)('%s', (content, expected) => {
		expect(seen(content)).toBe(expected);
	});
});

const cells: readonly (readonly [cell: string, status: string | null])[] = [
	[' ✅ Done ', 'done'],
	[' 🟡 Queued ', 'planned'],
	[' ⏳ Pending ', 'planned'],
	[' In Progress ', 'in-progress'],
	[' 🚧 ', 'in-progress'],
	[' Not started ', 'planned'],
	[' Shipped in v0.5 ', 'done'],
	[' 80% ', 'in-progress'],
	[' 100% ', 'done'],
	[' Concluído ', 'done'],
	[' 进行中 ', 'in-progress'],
	[' **Complete** ', 'done'],
	[' [x] ', 'done'],
	[' ', null],
	[' Alice ', null],
];

describe('what a status cell states', () => {
	test.each(cells)('%s', (cell, status) => {
		expect(seeCell(cell, {start: 0, end: cell.length}, PLAIN_SENSE)?.status ?? null).toBe(status);
	});
});
