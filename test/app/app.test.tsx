import {render} from 'ink-testing-library';
import {afterEach, describe, expect, test} from 'vitest';
import {effectsWith} from '../../source/app/effects.ts';
import type {Hands} from '../../source/app/hands.ts';
import {createStore, type Store} from '../../source/app/store.ts';
import {App} from '../../source/app.tsx';
import type {Effect} from '../../source/store/effect.ts';
import {initialState} from '../../source/store/initial.ts';

const TEXT = `# Ferry

## v1.0 (Q1 2026)

- [x] Rails
- [ ] Benches

## v1.1 (Q4 2026)

- [ ] Horn
- [ ] Lamps
`;

const PATH = '/plans/ROADMAP.md';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const turn = (time = 20): Promise<void> => new Promise(resolve => setTimeout(resolve, time));

/** Resolves once what is drawn has come to rest. */
const atRest = async (frame: () => string | undefined): Promise<void> => {
	let before: string | undefined;
	for (let same = 0; same < 3; ) {
		await turn();
		const now = frame();
		same = now !== '' && now === before ? same + 1 : 0;
		before = now;
	}
};

interface World {
	readonly store: Store;
	readonly frame: () => string;
	/** Sends keys in one read, and waits for what follows from them. */
	readonly type: (keys: string) => Promise<string>;
	readonly file: () => string;
	readonly outside: string[];
	readonly unmount: () => void;
}

/** The dashboard on one roadmap in memory. */
const open = async (text = TEXT): Promise<World> => {
	let disk = text;
	const outside: string[] = [];
	const hands: Hands = {
		read: async () => ({kind: 'read', bytes: encode(disk), readOnly: null}),
		save: async ({expected, next}) => {
			if (new TextDecoder().decode(expected) !== disk) {
				return {kind: 'moved-on', bytes: encode(disk)};
			}

			disk = new TextDecoder().decode(next);
			return {kind: 'saved'};
		},
		edit: async (path, line) => {
			outside.push(`edit ${path}:${line}`);
			disk = disk.replace('Benches', 'Green benches');
			return null;
		},
		copy: text => outside.push(`copy ${text}`),
		open: async url => {
			outside.push(`open ${url}`);
			return null;
		},
		remember: () => undefined,
		keepFilters: async () => null,
		suspend: async () => undefined,
		quit: () => outside.push('quit'),
	};
	const store: Store = createStore(
		initialState({
			size: {columns: 100, rows: 24},
			today: '2026-11-20',
			look: {colours: 0, weights: false, background: 'dark', palette: 'standard', glyphs: 'unicode'},
			demo: false,
			reading: {fiscalYearStart: 1},
			roadmaps: [{path: PATH, name: 'ROADMAP.md'}],
			view: 'roadmap',
			positions: new Map(),
		}),
		(effect: Effect) => effects.run(effect),
	);
	const effects = effectsWith(hands, store);
	await effects.read(PATH);
	const {stdin, lastFrame, unmount} = render(<App store={store} />);
	await atRest(lastFrame);
	return {
		store,
		frame: () => lastFrame() ?? '',
		type: async keys => {
			stdin.write(keys);
			await atRest(lastFrame);
			return lastFrame() ?? '';
		},
		file: () => disk,
		outside,
		unmount,
	};
};

let world: World | undefined;
afterEach(() => {
	world?.unmount();
	world = undefined;
});

describe('the dashboard', () => {
	test('opens with the phases, their bars and the items of the first', async () => {
		world = await open();
		expect(world.frame()).toMatch(/▸ v1\.0.*1\/2/u);
		expect(world.frame()).toMatch(/▸ ● Rails|▹ ● Rails| {2}● Rails/u);
		expect(world.frame()).toMatch(/○ Benches/u);
	});

	test('fills the screen and no more', async () => {
		world = await open();
		expect(world.frame().split('\n').length).toBeLessThanOrEqual(24);
	});

	test('keys that arrive together are obeyed in their order', async () => {
		world = await open();
		const frame = await world.type('jlj');
		expect(frame).toMatch(/▸ ○ Lamps/u);
	});

	test('changes a status, says so, and takes it back', async () => {
		world = await open();
		const changed = await world.type('lj ');
		expect(changed).toMatch(/▸ ● Benches/u);
		expect(changed).toContain('Benches is now done, line 6. u undoes it.');
		expect(world.file()).toBe(TEXT.replace('[ ] Benches', '[x] Benches'));
		expect(await world.type('u')).toContain('Line 6 is as it was. U does it again.');
		expect(world.file()).toBe(TEXT);
	});

	test('says why a key can do nothing', async () => {
		world = await open();
		expect(await world.type(' ')).toContain('space acts on items. l goes to them.');
		expect(await world.type('u')).toContain('Nothing to undo since the start.');
		expect(await world.type('j')).not.toContain('Nothing to undo');
		expect(await world.type('o')).toContain('No link on this line. y copies the text.');
	});

	test('letters that are typed into the filter are no keys', async () => {
		world = await open();
		await world.type('/');
		await world.type('q');
		await world.type('u');
		expect(world.outside).toEqual([]);
		expect(world.store.get().filter.text).toBe('qu');
		await world.type('\u001b');
		expect(world.store.get().mode.kind).toBe('browse');
		expect(world.store.get().filter.text).toBe('');
	});

	test('what is pasted is text where text is typed, and nothing elsewhere', async () => {
		world = await open();
		await world.type('\u001b[200~qqq\u001b[201~');
		expect(world.outside).toEqual([]);
		await world.type('/');
		await world.type('\u001b[200~lamps\nq\u001b[201~');
		expect(world.store.get().filter.text).toBe('lamps q');
	});

	test('a list is chosen from with j k and enter, or a figure', async () => {
		world = await open();
		await world.type('ljs');
		await world.type('k');
		await world.type('\r');
		expect(world.store.get().mode.kind).toBe('browse');
		expect(world.file()).not.toBe(TEXT);
		await world.type('u');
		expect(world.file()).toBe(TEXT);
		await world.type('s');
		await world.type('6');
		expect(world.file()).toBe(TEXT.replace('[ ] Benches', '[x] Benches'));
	});

	test('shows what another program wrote', async () => {
		world = await open();
		const text = TEXT.replace('[ ] Lamps', '[x] Lamps');
		world.store.dispatch({
			type: 'read',
			path: PATH,
			bytes: encode(text),
			readOnly: null,
			why: 'changed',
			at: 0,
		});
		await atRest(world.frame);
		expect(world.frame()).toContain('ROADMAP.md changed on disk and was read again: 1 item differs.');
		expect(world.frame()).toMatch(/~ v1\.1.*1\/2/u);
	});

	test('follows the size of the terminal, down to one line', async () => {
		world = await open();
		world.store.dispatch({type: 'resize', columns: 40, rows: 12});
		await atRest(world.frame);
		expect(world.frame().split('\n').length).toBeLessThanOrEqual(12);
		world.store.dispatch({type: 'resize', columns: 18, rows: 4});
		await atRest(world.frame);
		expect(world.frame().trim()).toBe('needs 20x5');
	});

	test('hands the line to the editor, and shows what was made of it', async () => {
		world = await open();
		await world.type('lje');
		expect(world.outside).toEqual([`edit ${PATH}:6`]);
		expect(world.frame()).toContain('Green benches');
	});

	test('copies and quits when asked to', async () => {
		world = await open();
		expect(await world.type('ljy')).toContain('Copied the item.');
		await world.type('q');
		expect(world.outside).toEqual(['copy Benches', 'quit']);
	});

	test('ctrl-c ends it from anywhere', async () => {
		world = await open();
		await world.type('/');
		await world.type('\u0003');
		expect(world.outside).toEqual(['quit']);
	});
});
