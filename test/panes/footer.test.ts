import {expect, test} from 'vitest';
import {footerLine} from '../../source/panes/footer.ts';
import {show} from '../../source/show/show.ts';
import {PLAIN} from './fixture.ts';

const HINTS = [
	{keys: 'space', label: 'next status', short: 'next'},
	{keys: 's', label: 'status'},
	{keys: '/', label: 'filter'},
	{keys: 'e', label: 'edit'},
	{keys: 'u', label: 'undo'},
	{keys: '?', label: 'help'},
];

const footer = (text: string, kind: 'place' | 'message', columns: number) =>
	footerLine({text: show(text), kind, path: kind === 'place'}, HINTS, columns, PLAIN)
		.map(run => run.text)
		.join('');

test('where one is at the left, keys at the right, the less needed ones give way', () => {
	expect(footer('docs/plans/r0.md', 'place', 118)).toMatch(
		/^docs\/plans\/r0\.md +space next status {3}s status {3}\/ filter {3}e edit {3}u undo {3}\? help$/u,
	);
	expect(footer('docs/plans/of/the/year/r0.md', 'place', 78)).toMatch(
		/^r0\.md +space next status {3}s status {3}\/ filter {3}u undo {3}\? help$/u,
	);
	expect(footer('docs/plans/r0.md', 'place', 38)).toBe('space next  s status  u undo  ? help  ');
});

test('a message keeps its room, keys give way to it', () => {
	const said = 'lamp.md changed on disk and was read again: 1 item differs.';
	expect(footer(said, 'message', 118)).toMatch(
		/^lamp\.md .* differs\. +space next status {3}s status {3}u undo {3}\? help$/u,
	);
	expect(footer(said, 'message', 60)).toBe(said.padEnd(60));
	expect(footer(said, 'message', 30)).toBe('lamp.md changed on disk and w…');
});

test('no more than six keys at a time', () => {
	const many = [...HINTS, {keys: 'x', label: 'more'}];
	const line = footerLine({text: show(''), kind: 'place', path: false}, many, 118, PLAIN);
	expect(line.map(run => run.text).join('')).not.toContain('e edit');
});
