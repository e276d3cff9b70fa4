import {describe, expect, test} from 'vitest';
import {refusedRows} from '../../source/rows/refused.ts';
import {roadmapRows} from '../../source/rows/roadmap.ts';
import {sectionChoices} from '../../source/rows/section-picker.ts';
import {statusChoices} from '../../source/rows/status-picker.ts';
import {selectedPhase} from '../../source/store/lists.ts';
import {sessionWith} from '../support/session.ts';

const TEXT = `# Ferry

## v1.0 (Q1 2026)

### Deck

- [x] Rails
- [ ] Benches
- [ ] Lamps

### Engine

- [ ] Pump

## v1.1 (Q4 2026)

- [ ] Horn
- [ ] Benches
`;

const open = () => sessionWith(TEXT).press('l');

describe('a status changed with one key', () => {
	test('is seen at once, and in the file as one changed line', () => {
		const session = open().press('j<space>');
		expect(session.message()).toBe('Benches is now done, line 8. u undoes it.');
		expect(session.file()).toBe(TEXT);
		session.settle();
		expect(session.file()).toBe(TEXT.replace('- [ ] Benches\n- [ ] Lamps', '- [x] Benches\n- [ ] Lamps'));
		expect(session.state().pending).toEqual([]);
	});

	test('several keys in a row arrive all', () => {
		const session = open().press('<space>j<space>j<space>').settle();
		expect(session.file()).toContain('- [ ] Rails\n- [x] Benches\n- [x] Lamps');
	});

	test('is taken back byte for byte, and done again', () => {
		const session = open().press('j<space>').settle().press('u');
		expect(session.message()).toBe('Line 8 is as it was. U does it again.');
		expect(session.settle().file()).toBe(TEXT);
		session.press('U');
		expect(session.message()).toBe('Done again on line 8. u undoes it.');
		expect(session.settle().file()).toContain('- [x] Benches\n- [ ] Lamps');
		session.press('uu').settle();
		expect(session.file()).toBe(TEXT);
		expect(session.message()).toBe('Nothing to undo since the start.');
	});

	test('taken back before it was written, the file is left alone', () => {
		const session = open().press('j<space>u').settle();
		expect(session.file()).toBe(TEXT);
		expect(session.state().entries[0]?.document?.source.raw).toBe(TEXT);
	});

	test('a new change ends what could be done again', () => {
		const session = open().press('j<space>uj<space>').settle().press('U');
		expect(session.message()).toBe('Nothing to redo.');
	});

	test('undo puts the cursor where something changed', () => {
		const session = open().press('j<space>').settle().press('hj').press('u');
		const {phase, item} = session.state().positions.get('/plans/ROADMAP.md')!;
		expect([phase, item]).toEqual([3, 8]);
	});
});

describe('a status from the list', () => {
	test('is written in the manner of the file', () => {
		const session = open().press('js');
		expect(session.state().mode).toMatchObject({kind: 'pick-status', lines: [8], purpose: 'change'});
		session.dispatch({type: 'pick', value: 'in-progress'});
		session.settle();
		expect(session.state().mode.kind).toBe('browse');
		expect(session.file()).toMatch(/^- \[.\].* Benches$/mu);
		expect(session.file()).not.toBe(TEXT);
	});

	test('as it stands already says so and writes nothing', () => {
		const session = open().press('js');
		session.dispatch({type: 'pick', value: 'planned'});
		session.settle();
		expect(session.message()).toBe('It is planned already. s offers the others.');
		expect(session.file()).toBe(TEXT);
		expect(session.state().history.done).toEqual([]);
	});

	test('is left with esc', () => {
		const session = open().press('js<esc>').settle();
		expect(session.state().mode.kind).toBe('browse');
		expect(session.file()).toBe(TEXT);
	});
});

describe('a file that another program wrote meanwhile', () => {
	test('gets the change where the item stands now', () => {
		const moved = TEXT.replace('## v1.0', 'A word of introduction.\n\n## v1.0');
		const session = open().write(moved).press('j<space>').settle();
		expect(session.file()).toBe(moved.replace('- [ ] Benches\n- [ ] Lamps', '- [x] Benches\n- [ ] Lamps'));
		expect(session.state().positions.get('/plans/ROADMAP.md')?.item).toBe(10);
		expect(session.press('u').settle().file()).toBe(moved);
	});

	test('keeps all changes that were on their way', () => {
		const moved = `${TEXT}- [ ] Anchor\n`;
		const session = open().press('j<space>j<space>').write(moved).settle();
		expect(session.file()).toBe(moved.replace('- [ ] Benches\n- [ ] Lamps', '- [x] Benches\n- [x] Lamps'));
	});

	test('gets many changes in one go, and gives each back byte for byte', () => {
		const single = TEXT.replace('- [ ] Horn\n- [ ] Benches', '- [ ] Horn\n- [ ] Oars');
		const moved = single
			.replace('## v1.0', 'A word of introduction.\n\n## v1.0')
			.replace('Horn', 'Two horns');
		const ticked = (...titles: readonly string[]): string =>
			titles.reduce((text, title) => text.replace(`[ ] ${title}`, `[x] ${title}`), moved);
		const session = sessionWith(single).press('lj<space>j<space>jj<space><space>').write(moved).settle();
		expect(session.file()).toBe(ticked('Benches', 'Lamps'));
		expect(session.state().history.done.map(({change}) => change)).toMatchObject([
			{lines: [10], status: 'done'},
			{lines: [11], status: 'done'},
			{lines: [15], status: 'done'},
			{lines: [15], status: 'planned'},
		]);
		expect(session.press('u').settle().file()).toBe(ticked('Benches', 'Lamps', 'Pump'));
		expect(session.press('uuu').settle().file()).toBe(moved);
	});

	test('gets each change for itself where what they say depends on what was written meanwhile', () => {
		const struck = TEXT.replace('- [ ] Pump', '- [x] Pump').replace('- [ ] Horn', '- ✅ Horn');
		const session = open().press('j<space>j<space>jj<space>').write(struck).settle();
		expect(session.file()).toBe(struck.replace('- [ ] Benches\n- [ ] Lamps', '- [x] Benches\n- [x] Lamps'));
	});

	test('is left alone, with the reason, where the line stands twice now', () => {
		const twice = TEXT.replace('- [ ] Lamps\n', '- [ ] Lamps\n- [ ] Benches\n');
		const session = open().write(twice).press('j<space>').settle();
		expect(session.file()).toBe(twice);
		expect(session.state().mode).toMatchObject({
			kind: 'refused',
			what: 'Benches, planned to done',
			refusal: {lines: [8, 10]},
		});
		expect(refusedRows(session.state())).toEqual({
			what: 'Benches, planned to done',
			why: 'ROADMAP.md changed on disk, and this line now stands twice under the same headings',
			lines: [
				{line: 8, text: '- [ ] Benches'},
				{line: 10, text: '- [ ] Benches'},
			],
			file: 'nothing was written; it is as the other program left it',
			now: ['R reads it again, then press the key on the line you mean', 'e opens line 8 in your editor'],
		});
		expect(session.state().entries[0]?.document?.source.raw).toBe(twice);
		expect(session.state().history.done).toEqual([]);
		expect(session.press('<esc>').state().mode.kind).toBe('browse');
	});

	test('is left alone, with the reason, where the line is gone', () => {
		const gone = TEXT.replace('- [ ] Lamps\n', '');
		const session = open().press('jj').write(gone).press('<space>').settle();
		expect(session.file()).toBe(gone);
		expect(session.state().mode).toMatchObject({kind: 'refused', what: 'Lamps, planned to done'});
	});

	test('gets every change that can be made, and says how many could not', () => {
		const gone = TEXT.replace('- [ ] Benches\n- [ ] Lamps\n', '');
		const session = open().press('j<space>j<space>jj<space>').write(gone).settle();
		expect(session.file()).toBe(gone.replace('- [ ] Pump', '- [x] Pump'));
		expect(session.state().mode).toMatchObject({kind: 'refused', what: 'Benches, planned to done'});
		const {mode} = session.state();
		expect(mode.kind === 'refused' && mode.refusal.reason).toContain('; 1 more change was not made either');
		expect(session.press('<esc>u').settle().file()).toBe(gone);
	});

	test('is shown, with the cursor on its item and marks on what differs', () => {
		const session = open().press('jj');
		session.write(TEXT.replace('## v1.0', 'Hello.\n\n## v1.0').replace('- [ ] Pump', '- [x] Pump')).notice();
		expect(session.message()).toBe('ROADMAP.md changed on disk and was read again: 1 item differs.');
		expect(session.state().positions.get('/plans/ROADMAP.md')?.item).toBe(11);
		expect([...session.state().entries[0]!.changed]).toEqual([15]);
		expect([...session.press('k').state().entries[0]!.changed]).toEqual([]);
	});

	test('and only touched it is no news', () => {
		const session = open();
		const before = session.state();
		session.notice();
		expect(session.state().message).toBeNull();
		expect(session.state().entries[0]?.document).toBe(before.entries[0]?.document);
	});

	test('can still be undone on other lines, and not on the changed one', () => {
		const session = open().press('j<space>').settle();
		session.write(session.file().replace('- [ ] Pump', '- [x] Pump')).notice();
		session.press('u').settle();
		expect(session.file()).toBe(TEXT.replace('- [ ] Pump', '- [x] Pump'));

		session
			.press('U')
			.settle()
			.write(session.file().replace('- [x] Benches', '- [x] Green benches'))
			.notice();
		const before = session.file();
		session.press('u').settle();
		expect(session.file()).toBe(before);
		expect(session.state().mode).toMatchObject({kind: 'refused', refusal: {lines: [8]}});
	});
});

describe('a change that another program writes over', () => {
	test('is told within a minute, and made again with the key for doing again', () => {
		const session = open().press('j<space>').settle().wait(50_000);
		const ours = session.file();
		session.write(`${TEXT}\nA word more.\n`).notice();
		expect(session.message()).toBe(
			'Another program took your change of line 8 in ROADMAP.md back. U does it again.',
		);
		expect(session.state().history.done).toEqual([]);
		expect(session.press('U').message()).toBe('Done again on line 8. u undoes it.');
		expect(session.settle().file()).toBe(`${ours}\nA word more.\n`);
		expect(session.press('u').settle().file()).toBe(`${TEXT}\nA word more.\n`);
	});

	test('can be made again after other changes too, and gives way where that is no longer possible', () => {
		const session = open().press('j<space>').settle().write(`${TEXT}\nA word more.\n`).notice();
		session.press('j<space>').settle();
		expect(session.file()).toContain('- [ ] Benches\n- [x] Lamps');
		session.press('U').settle();
		expect(session.file()).toContain('- [x] Benches\n- [x] Lamps');
		session.write(`${TEXT}\nA word more.\n`).notice().press('<space>').settle();
		expect(session.press('U').settle().file()).toContain('- [x] Benches\n- [x] Lamps');
		expect(session.press('U').state().mode.kind).toBe('refused');
		expect(session.press('<esc>U').message()).toBe('Nothing to redo.');
	});

	test('is told too where it is found out while something else is saved', () => {
		const session = open().press('j<space>').settle().press('j<space>');
		session.write(TEXT).settle();
		expect(session.message()).toMatch(/took your change of line 8 in ROADMAP\.md back/u);
		expect(session.press('U').settle().file()).toContain('- [x] Benches\n- [x] Lamps');
	});

	test('of several lines those that are lost can be made again', () => {
		const session = open().press('jvjV<space>').settle();
		expect(session.file()).toContain('- [x] Benches\n- [x] Lamps');
		session.write(session.file().replace('- [x] Lamps', '- [ ] Lamps')).notice();
		expect(session.message()).toMatch(/your change of line 9 /u);
		expect(session.press('U').settle().file()).toContain('- [x] Benches\n- [x] Lamps');
	});

	test('after a minute is an outside change like any other', () => {
		const session = open().press('j<space>').settle().wait(61_000);
		session.write(TEXT).notice();
		expect(session.message()).toBe('ROADMAP.md changed on disk and was read again: 1 item differs.');
		expect(session.press('U').message()).toBe('Nothing to redo.');
	});

	test('taken back by ourselves it is no news', () => {
		const session = open().press('j<space>').settle().press('u').settle().notice();
		expect(session.message()).toBe('Line 8 is as it was. U does it again.');
	});
});

describe('several at once', () => {
	test('the item pane says what space does to all of them, not to the one below the cursor', () => {
		const space = (session: ReturnType<typeof open>) =>
			roadmapRows(session.state(), {phases: 9, items: 9})?.sheet?.facts.find(({label}) => label === 'space');
		const session = open().press('j');
		expect(space(session)).toMatchObject({status: 'done', reason: 'writes [x]'});
		session.press('kvjV');
		expect(space(session)).toMatchObject({status: 'planned', reason: 'for all 2 marked'});
		session.press('<space>').settle();
		expect(session.file()).toContain('- [ ] Rails\n- [ ] Benches');
		expect(space(session)).toMatchObject({status: 'done', reason: 'writes [x]'});
	});

	test('go to another column of the board together', () => {
		const session = open().press('5hvjV');
		expect(session.message()).toBe('2 marked. space, s, H and L act on all; esc unmarks.');
		session.press('L').settle();
		expect(session.message()).toBe('2 items are now in progress. u undoes all of them.');
		expect(session.file()).toContain('- [ ] 🚧 Benches\n- [ ] 🚧 Lamps');
		expect(session.press('u').settle().file()).toBe(TEXT);
	});

	test('are marked one by one or as a range, and changed as one step', () => {
		const session = open().press('v');
		expect(session.message()).toBe('1 marked. space and s act on all; esc unmarks.');
		session.press('jj').press('V');
		expect(session.message()).toBe('3 marked. space and s act on all; esc unmarks.');
		session.press('s').dispatch({type: 'pick', value: 'done'});
		expect(session.message()).toBe('2 items are now done. u undoes all of them.');
		session.settle();
		expect(session.file()).toContain('- [x] Rails\n- [x] Benches\n- [x] Lamps');
		expect([...session.state().positions.get('/plans/ROADMAP.md')!.marked]).toEqual([]);
		expect(session.press('u').message()).toBe('2 lines are as they were. U does it again.');
		expect(session.settle().file()).toBe(TEXT);
		expect(session.press('U').message()).toBe('Done again on 2 lines. u undoes all of them.');
	});

	test('space takes all of them to the next status of the first', () => {
		const session = open().press('jvjv<space>').settle();
		expect(session.file()).toContain('- [x] Rails\n- [x] Benches\n- [x] Lamps');
	});

	test('the list says how many lines each choice changes', () => {
		const session = open().press('vjjVs');
		const choices = statusChoices(session.state())!;
		expect(choices.title).toBe('Status of 3 items');
		expect(choices.choices.map(({status, authority}) => [status, authority])).toContainEqual([
			'done',
			'changes 2 lines',
		]);
		expect(choices.choices.map(({status, authority}) => [status, authority])).toContainEqual([
			'blocked',
			'changes 3 lines',
		]);
	});

	test('v again and esc unmark', () => {
		const session = open().press('jvv');
		expect(session.message()).toBe('Nothing is marked.');
		session.press('vjv<esc>');
		expect([...session.state().positions.get('/plans/ROADMAP.md')!.marked]).toEqual([]);
		expect(session.press('<space>').settle().file()).toContain('- [ ] Benches\n- [x] Lamps');
	});

	test('marks stay with their items when lines move', () => {
		const session = open().press('jv');
		session.write(TEXT.replace('## v1.0', 'A word.\n\n## v1.0')).notice();
		expect([...session.state().positions.get('/plans/ROADMAP.md')!.marked]).toEqual([10]);
	});
});

describe('two files', () => {
	const two = {
		'/plans/a.md': TEXT,
		'/plans/b.md': TEXT.replace('# Ferry', '# Barge').replaceAll('\n', '\r\n'),
	};

	test('are taken back and done again in the order of the changes, byte for byte', () => {
		const session = sessionWith(two);
		session.press('<enter>lj<space>').settle().press('0j<enter>lj<space>j<space>').settle();
		const [a, b] = [session.file('/plans/a.md'), session.file('/plans/b.md')];
		expect(a).toContain('- [x] Benches\n');
		expect(b).toContain('- [x] Benches\r\n- [x] Lamps\r\n');
		session.press('uuu').settle();
		expect(session.message()).toBe('Line 8 of a.md is as it was. U does it again.');
		expect([session.file('/plans/a.md'), session.file('/plans/b.md')]).toEqual(Object.values(two));
		session.press('UUU').settle();
		expect([session.file('/plans/a.md'), session.file('/plans/b.md')]).toEqual([a, b]);
	});

	test('that moved on at the place are refused with the line, and the other file is not touched', () => {
		const session = sessionWith(two);
		session.press('<enter>lj<space>').settle().press('0j<enter>').settle();
		session.write(
			session.file('/plans/a.md').replace('Benches\n- [ ] L', 'Green benches\n- [ ] L'),
			'/plans/a.md',
		);
		session.notice('/plans/a.md').press('u').settle();
		expect(session.state().mode).toMatchObject({
			kind: 'refused',
			path: '/plans/a.md',
			refusal: {reason: 'line 8 was changed elsewhere since', lines: [8]},
		});
		expect(session.file('/plans/a.md')).toContain('- [x] Green benches');
		expect(session.file('/plans/b.md')).toBe(two['/plans/b.md']);
	});
});

describe('a filter that is kept', () => {
	const phase = (session: ReturnType<typeof sessionWith>) => selectedPhase(session.state())?.phase?.title;

	test('takes the cursor to the first phase with a match, where the selected one has none', () => {
		const session = sessionWith(TEXT).press('/horn');
		expect(phase(session)).toBe('v1.0 (Q1 2026)');
		expect(phase(session.press('<enter>'))).toBe('v1.1 (Q4 2026)');
	});

	test('leaves it where there is a match, or none at all', () => {
		expect(phase(sessionWith(TEXT).press('j/benches<enter>'))).toBe('v1.1 (Q4 2026)');
		expect(phase(sessionWith(TEXT).press('j/zebra<enter>'))).toBe('v1.1 (Q4 2026)');
	});

	test('does so too from the lists of statuses and quarters', () => {
		const byStatus = sessionWith(TEXT).press('jf');
		byStatus.dispatch({type: 'pick', value: 'done'});
		expect(phase(byStatus)).toBe('v1.0 (Q1 2026)');
		const byQuarter = sessionWith(TEXT).press('t');
		byQuarter.dispatch({type: 'pick', value: 'quarter:2026-Q4'});
		expect(phase(byQuarter)).toBe('v1.1 (Q4 2026)');
	});
});

const SORTED = `# Ferry

## Planned

- Hull
- Mast
  - of pine

## Done

- Keel
`;
const MOVED = '# Ferry\n\n## Planned\n\n- Hull\n\n## Done\n\n- Keel\n- Mast\n  - of pine\n';

describe('an item moved to another section', () => {
	const at = (session: ReturnType<typeof sessionWith>) => session.state().positions.get('/plans/ROADMAP.md')!;

	test('is shown before, done on enter, and taken back', () => {
		const session = sessionWith(SORTED).press('ljm');
		expect(sectionChoices(session.state())).toMatchObject({
			title: 'Move Mast',
			meta: ['now planned, line 6'],
			choices: [
				{
					value: '9',
					status: 'done',
					title: 'Done',
					sentence: 'moves the item to below line 11',
					lines: [
						{line: 11, text: '- Keel'},
						{line: null, text: '- Mast'},
						{line: null, text: '  - of pine'},
					],
				},
			],
		});
		session.dispatch({type: 'pick', value: '9'});
		expect(session.message()).toBe('Moved to "Done", line 10. u undoes it.');
		expect([at(session).phase, at(session).item]).toEqual([7, 10]);
		expect(session.settle().file()).toBe(MOVED);
		expect(session.press('u').message()).toBe('Line 6 is as it was. U does it again.');
		expect([at(session).phase, at(session).item]).toEqual([3, 6]);
		expect(session.settle().file()).toBe(SORTED);
		expect(session.press('U').message()).toBe('Done again on line 10. u undoes it.');
		expect(session.settle().file()).toBe(MOVED);
	});

	test('goes where both stand now when the file moved on, and can be taken back there', () => {
		const intro = (text: string) => text.replace('## Planned', 'A word.\n\n## Planned');
		const session = sessionWith(SORTED).press('ljm').write(intro(SORTED));
		session.dispatch({type: 'pick', value: '9'});
		expect(session.settle().file()).toBe(intro(MOVED));
		session
			.write(`${intro(MOVED)}\nAnd one at the end.\n`)
			.notice()
			.press('u')
			.settle();
		expect(session.file()).toBe(`${intro(SORTED)}\nAnd one at the end.\n`);
	});

	test('is left where the section is gone', () => {
		const session = sessionWith(SORTED).press('ljm').write(SORTED.replace('## Done', '## Shipped'));
		session.dispatch({type: 'pick', value: '9'});
		session.settle();
		expect(session.file()).toBe(SORTED.replace('## Done', '## Shipped'));
		expect(session.state().mode).toMatchObject({kind: 'refused'});
	});

	test('is not offered where no section is like its own', () => {
		expect(open().press('m').message()).toMatch(/^It stands in no section by status/u);
	});
});

describe('a file that cannot be written', () => {
	test('is shown as it is on disk, with the reason, and the change is not in the history', () => {
		const session = open().failWith('the disk is full').press('j<space>').settle();
		expect(session.file()).toBe(TEXT);
		expect(session.message()).toBe('Not saved: the disk is full.');
		expect(session.state().entries[0]?.document?.source.raw).toBe(TEXT);
		expect(session.state().history.done).toEqual([]);
		session.failWith(null).press('<space>').settle();
		expect(session.file()).toContain('- [x] Benches\n- [ ] Lamps');
	});

	test('an undo that failed can be tried again', () => {
		const session = open().press('j<space>').settle().failWith('the disk is full').press('u').settle();
		expect(session.file()).toContain('- [x] Benches\n- [ ] Lamps');
		expect(session.state().history.done).toHaveLength(1);
		expect(session.failWith(null).press('u').settle().file()).toBe(TEXT);
	});

	test('read-only says so before anything is tried', () => {
		const session = open();
		const bytes = new TextEncoder().encode(TEXT);
		session.dispatch({
			type: 'read',
			path: '/plans/ROADMAP.md',
			bytes,
			readOnly: 'it is read-only',
			why: 'changed',
			at: 0,
		});
		session.press('j<space>');
		expect(session.message()).toBe('ROADMAP.md is read-only; nothing was written. Make it writable, then R.');
		expect(session.settle().file()).toBe(TEXT);
	});

	test('conflict markers are named with their line, and both sides are shown', () => {
		const text = TEXT.replace('- [ ] Pump', '<<<<<<< ours\n- [ ] Pump\n=======\n- [x] Pump\n>>>>>>> theirs');
		const session = sessionWith(text).press('l<space>').settle();
		expect(session.file()).toBe(text);
		expect(session.state().mode).toMatchObject({kind: 'refused', line: 13});
		expect(refusedRows(session.state())).toMatchObject({
			why: 'ROADMAP.md has conflict markers from line 13',
			lines: [
				{line: 13, text: '<<<<<<< ours'},
				{line: 14, text: '- [ ] Pump'},
				{line: 15, text: '======='},
				{line: 16, text: '- [x] Pump'},
				{line: 17, text: '>>>>>>> theirs'},
			],
			file: 'nothing was written; it is as it was',
			now: ['Resolve them first', 'e opens line 13 in your editor'],
		});
	});

	test('a file that was gone and holds the same again is said to be back', () => {
		const session = open();
		session.dispatch({
			type: 'unreadable',
			path: '/plans/ROADMAP.md',
			gone: true,
			problem: 'there is no such file',
		});
		session.notice();
		expect(session.message()).toBe('ROADMAP.md is back, as it was.');
		expect(session.press('j<space>').settle().file()).toContain('- [x] Benches');
	});

	test('a file that is gone keeps its last reading', () => {
		const session = open();
		session.dispatch({
			type: 'unreadable',
			path: '/plans/ROADMAP.md',
			gone: true,
			problem: 'there is no such file',
		});
		expect(session.message()).toBe('ROADMAP.md is gone; this is its last reading. R looks again.');
		expect(session.press('j<space>').message()).toContain('is gone');
		session.press('R').settle();
		expect(session.state().entries[0]?.state).toBe('open');
	});
});
