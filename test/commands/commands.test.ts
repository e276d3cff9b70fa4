import {describe, expect, test} from 'vitest';
import {sessionWith} from '../support/session.ts';

const TEXT = `# Ferry

## v1.0 (Q1 2026)

### Deck

- [x] Rails
- [ ] Benches, see <https://example.org/benches>
  - Oak
  - Bolts

### Engine

- [ ] Pump

## v1.1 (Q4 2026)

- [ ] Horn

## Principles

- Safety before speed
- Quiet before loud
`;
const PATH = '/plans/ROADMAP.md';
const open = (size?: {columns: number; rows: number}) => sessionWith(TEXT, size);
const at = (session: ReturnType<typeof open>) => session.state().positions.get(PATH)!;

describe('moving', () => {
	test('j and k stay within the list, g and G go to its ends', () => {
		const session = open();
		expect(at(session.press('j')).phase).toBe(16);
		expect(at(session.press('jjj')).phase).toBe(16);
		expect(at(session.press('kkkk')).phase).toBe(3);
		expect(at(session.press('G')).phase).toBe(16);
		expect(at(session.press('g')).phase).toBe(3);
	});

	test('goes over headings, items and what was opened, not over details', () => {
		const session = open().press('l');
		const lines = ['j', 'j', 'j', 'j'].map(key => at(session.press(key)).item);
		expect(lines).toEqual([8, 12, 14, 14]);
		expect(at(session.press('k<enter>')).toggled).toEqual(new Set([12]));
		expect(at(session.press('G')).item).toBe(12);
	});

	test('a page is as long as the list on the screen', () => {
		const many = `# Many\n\n## v1\n\n${Array.from({length: 90}, (_, index) => `- [ ] Part ${index + 1}`).join('\n')}\n`;
		const session = sessionWith(many, {columns: 120, rows: 30}).press('l<ctrl-d>');
		expect(at(session).item).toBe(5 + 16);
		expect(at(session.press('<ctrl-u>')).item).toBe(5);
		expect(at(session.press('<ctrl-d><ctrl-d><ctrl-d><ctrl-d><ctrl-d><ctrl-d><ctrl-d>')).item).toBe(94);
	});

	test('another phase starts at its first item', () => {
		const session = open().press('ljhj');
		expect(at(session)).toMatchObject({phase: 16, item: null});
	});
});

describe('panes', () => {
	test('h and l stop at the ends, tab goes round', () => {
		const session = open();
		expect(at(session.press('l')).pane).toBe('items');
		expect(at(session.press('lll')).pane).toBe('item');
		expect(at(session.press('<tab>')).pane).toBe('phases');
		expect(at(session.press('hh')).pane).toBe('phases');
		expect(at(session.press('<shift-tab>')).pane).toBe('item');
	});

	test('the item pane scrolls over its details', () => {
		const session = open().press('ljl');
		expect(at(session.press('jj')).itemScroll).toBe(0);
		expect(at(session.press('<esc>')).pane).toBe('items');
		const details = Array.from({length: 9}, (_, index) => `  - Detail ${index + 1}`).join('\n');
		const long = sessionWith(`# A\n\n## v1\n\n- [ ] One\n${details}\n`).press('llj');
		expect(at(long).itemScroll).toBe(1);
		expect(at(long.press('jjjjjjjjj')).itemScroll).toBe(4);
		expect(at(long.press('k')).itemScroll).toBe(3);
		expect(at(long.press('g')).itemScroll).toBe(0);
	});
});

describe('views', () => {
	test('figures and brackets go to them', () => {
		const session = open();
		expect(session.press('2').state().view).toBe('releases');
		expect(session.press(']').state().view).toBe('metrics');
		expect(session.press('[[').state().view).toBe('roadmap');
		expect(session.press('4').state().view).toBe('timeline');
		expect(session.press('5').state().view).toBe('board');
		expect(session.press('0').state().view).toBe('fleet');
	});

	test('take the phase along', () => {
		const session = open().press('2j1');
		expect(at(session)).toMatchObject({phase: 16});
		expect(at(session.press('k2')).release).toBe(3);
	});

	test('a release opens and closes', () => {
		const session = open().press('2j<enter>');
		expect(at(session).toggled).toEqual(new Set([16]));
		expect(at(session.press('<enter>')).toggled).toEqual(new Set());
	});
});

describe('the timeline', () => {
	test('j k go over its phases, enter to their items', () => {
		const session = open().press('4j');
		expect(at(session).release).toBe(16);
		session.press('<enter>');
		expect(session.state().view).toBe('roadmap');
		expect(at(session)).toMatchObject({phase: 16, pane: 'items'});
	});
});

describe('the board', () => {
	test('h l go over columns, j k over cards', () => {
		const session = open().press('5');
		expect(at(session.press('h')).item).toBe(8);
		expect(at(session.press('l')).item).toBe(7);
		expect(at(session.press('hj')).item).toBe(14);
		expect(at(session.press('jj'))).toMatchObject({item: 18, phase: 16});
		expect(at(session.press('k')).item).toBe(14);
	});

	test('H and L move the card, which is a change like any other', () => {
		const session = open().press('5hj').press('L').settle();
		expect(session.message()).toBe('Pump is now in progress, line 14. u undoes it.');
		expect(session.file()).not.toBe(TEXT);
		expect(at(session).item).toBe(14);
		expect(session.press('H').settle().file()).toBe(TEXT);
		expect(session.press('uu').settle().file()).toBe(TEXT);
		expect(open().press('L').message()).toBe('Cards move on the board. 5 shows it.');
	});
});

describe('several roadmaps', () => {
	const two = () => sessionWith({'/plans/a.md': TEXT, '/plans/b.md': TEXT.replace('# Ferry', '# Barge')});

	test('start in the fleet; enter opens one, esc comes back, r goes to another', () => {
		const session = two();
		expect(session.state()).toMatchObject({view: 'fleet', current: null});
		session.press('j<enter>');
		expect(session.state()).toMatchObject({view: 'roadmap', current: '/plans/b.md'});
		session.press('<esc>');
		expect(session.state()).toMatchObject({view: 'fleet', fleetRow: '/plans/b.md'});
		session.press('2');
		expect(session.state()).toMatchObject({view: 'releases', current: '/plans/b.md'});
		session.press('r');
		session.dispatch({type: 'pick', value: '/plans/a.md'});
		expect(session.state()).toMatchObject({view: 'releases', current: '/plans/a.md', mode: {kind: 'browse'}});
	});

	test('undo goes back over files, and says which', () => {
		const session = two().press('<enter>lj<space><esc>j<enter>lj<space>').settle();
		expect(session.file('/plans/a.md')).toContain('[x] Benches');
		expect(session.file('/plans/b.md')).toContain('[x] Benches');
		expect(session.press('u').message()).toBe('Line 8 is as it was. U does it again.');
		expect(session.press('u').message()).toBe('Line 8 of a.md is as it was. U does it again.');
		expect(session.settle().file('/plans/a.md')).toBe(TEXT);
	});

	test('r with one roadmap says that there is no other', () => {
		expect(open().press('r').message()).toBe('ROADMAP.md is the only roadmap that is open.');
	});
});

describe('filters', () => {
	test('apply as typed, are kept by enter and cleared by esc', () => {
		const session = open().press('/pump');
		expect(session.state().filter.text).toBe('pump');
		session.press('<enter>');
		expect(session.state()).toMatchObject({mode: {kind: 'browse'}, filter: {text: 'pump'}, recent: ['pump']});
		session.press('<esc>');
		expect(session.state().filter.text).toBe('');
	});

	test('esc while typing clears', () => {
		const session = open().press('/pump<enter>/<esc>');
		expect(session.state()).toMatchObject({mode: {kind: 'browse'}, filter: {text: ''}});
	});

	test('up recalls earlier ones, down comes back', () => {
		const session = open().press('/pump<enter><esc>/horn<enter><esc>/<up>');
		expect(session.state().filter.text).toBe('horn');
		expect(session.press('<up>').state().filter.text).toBe('pump');
		expect(session.press('<up>').state().filter.text).toBe('pump');
		expect(session.press('<down>').state().filter.text).toBe('horn');
	});

	test('by status and by quarter are terms that could have been typed', () => {
		const session = open().press('f');
		session.dispatch({type: 'pick', value: 'planned'});
		expect(session.state().filter.text).toBe('status:planned');
		session.press('t').dispatch({type: 'pick', value: 'quarter:2026-Q4'});
		expect(session.state().filter.text).toBe('status:planned quarter:2026-Q4');
		session.press('f').dispatch({type: 'pick', value: 'done'});
		expect(session.state().filter.text).toBe('quarter:2026-Q4 status:done');
		session.press('f').dispatch({type: 'pick', value: 'done'});
		expect(session.state().filter.text).toBe('quarter:2026-Q4');
		session.press('t').dispatch({type: 'pick', value: ''});
		expect(session.state().filter.text).toBe('');
	});

	test('an item that the filter no longer lets through gives way to its next neighbour', () => {
		const session = open().press('lj/status:planned<enter><space>').settle();
		expect(session.file()).toContain('[x] Benches');
		expect(session.press('j<space>').settle().message()).not.toContain('Rails');
	});
});

describe('keys that cannot act', () => {
	test.each([
		['', '<space>', 'space acts on items. l goes to them.'],
		['2', '<space>', 'space acts on items. 1 goes to them.'],
		['0', '<space>', 'A roadmap has no status. enter opens it.'],
		['0', 's', 'A roadmap has no status. enter opens it.'],
		['0', 'l', 'This view has one pane.'],
		['', 'u', 'Nothing to undo since the start.'],
		['', 'U', 'Nothing to redo.'],
		['l', 'o', 'No link on this line. y copies the text.'],
		['n', '<space>', 'This line was not read as work. e opens it.'],
	])('after %j, %s says: %s', (before, key, words) => {
		expect(open().press(before).press(key).message()).toBe(words);
	});

	test('what was said goes with the next key', () => {
		expect(open().press('<space>j').message()).toBe('');
	});
});

describe('outside', () => {
	test('o opens the link of the item, and no other kind of link', () => {
		const session = open().press('ljo').settle();
		expect(session.asked()).toEqual([{type: 'open-link', url: 'https://example.org/benches'}]);
		const evil = sessionWith('# A\n\n## v1\n\n- [ ] [Do](javascript:alert(1)) and [it](file:///etc/passwd)\n')
			.press('lo')
			.settle();
		expect(evil.asked()).toEqual([]);
		expect(evil.message()).toBe('No link on this line. y copies the text.');
	});

	test('e opens the editor at the line of what is selected', () => {
		const session = open().press('e').press('lje').press('2je').settle();
		expect(session.asked()).toEqual([3, 8, 16].map(line => ({type: 'editor', path: PATH, line})));
	});

	test('y copies the words of what is selected', () => {
		const session = open().press('l').press('Gy').press('0y').settle();
		expect(session.asked()).toEqual([
			{type: 'copy', text: 'Pump', what: 'the item'},
			{type: 'copy', text: PATH, what: 'the path'},
		]);
	});

	test('q keeps where one was and quits; from a list and from the help it only closes', () => {
		expect(open().press('q').settle().asked()).toEqual([{type: 'remember'}, {type: 'quit'}]);
		const session = open().press('?q').press('fq').settle();
		expect(session.asked()).toEqual([]);
		expect(session.state().mode.kind).toBe('browse');
	});
});

describe('lines not read as work', () => {
	test('n lists them by place, enter opens a place, esc comes back', () => {
		const session = open().press('n<enter>j');
		expect(session.state().mode.kind).toBe('not-read');
		expect(at(session).notRead).toBe(22);
		expect(session.press('e').settle().asked()).toEqual([{type: 'editor', path: PATH, line: 22}]);
		expect(session.press('<esc>').state().mode.kind).toBe('browse');
	});
});

describe('the palette', () => {
	test('gives the command that fits best', () => {
		const session = open().press(':releases<enter>');
		expect(session.state()).toMatchObject({view: 'releases', mode: {kind: 'browse'}});
	});

	test('is moved through, and left with esc', () => {
		const session = open().press(':<down><down><up>');
		expect(session.state().mode).toMatchObject({kind: 'palette', choice: 1});
		expect(session.press('<esc>').state().mode.kind).toBe('browse');
	});
});

describe('help', () => {
	test('opens, scrolls, looks for a key, closes', () => {
		const session = open({columns: 80, rows: 24}).press('?jj');
		expect(session.state().mode).toEqual({kind: 'help', scroll: 2, input: null});
		session.press('/undo');
		expect(session.state().mode).toMatchObject({kind: 'help', input: {text: 'undo'}});
		expect(session.press('<esc>').state().mode).toEqual({kind: 'help', scroll: 0, input: null});
		expect(session.press('<esc>').state().mode.kind).toBe('browse');
	});
});

describe('one pane', () => {
	const narrow = () => open({columns: 40, rows: 12});

	test('enter goes in, esc comes out', () => {
		const session = narrow().press('<enter>');
		expect(at(session).pane).toBe('items');
		expect(at(session.press('j<enter>')).pane).toBe('item');
		expect(at(session.press('<esc>')).pane).toBe('items');
		expect(at(session.press('<esc>')).pane).toBe('phases');
	});
});
