import {writeFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {effectsWith} from '../../../source/app/effects.ts';
import {realHands} from '../../../source/app/real-hands.ts';
import {createStore, type Store} from '../../../source/app/store.ts';
import {watched, watchFor} from '../../../source/app/watching.ts';
import type {Effect} from '../../../source/store/effect.ts';
import {initialState} from '../../../source/store/initial.ts';
import {selectedItemLine} from '../../../source/store/lists.ts';

/**
 * The dashboard without a screen, on real files: ticks the items of one phase, one after the other, as fast as a person that holds the
 * keys down, and then writes down which these were, and of which it told that they are not in the file.
 */
const [path, phase, count, report] = process.argv.slice(2) as [string, string, string, string];

const store: Store = createStore(
	initialState({
		size: {columns: 120, rows: 30},
		today: '2026-11-20',
		look: {colours: 0, weights: false, background: 'dark', palette: 'standard', glyphs: 'unicode'},
		demo: false,
		reading: {fiscalYearStart: 1},
		roadmaps: [{path, name: path}],
		view: 'roadmap',
		positions: new Map(),
	}),
	(effect: Effect) => effects.run(effect),
);
const watcher = watchFor(store.dispatch, false);
const hands = watched(
	realHands({
		controls: () => null,
		readOnly: false,
		remember: () => undefined,
		quit: () => undefined,
		away: () => undefined,
	}),
	() => watcher,
);
const effects = effectsWith(hands, store);

const told = new Set<string>();
const ticked = (): ReadonlySet<string> =>
	new Set(
		store
			.get()
			.entries[0]?.document?.reading.roadmap.items.flatMap(({status, title}) =>
				status === 'done' ? title : [],
			),
	);
let before = ticked();
/** What a refusal names or counts, what a failed save takes back, and what another program took back, is in the footer and marked in the list. */
const TELLS = /^Not saved|changed on disk and was read again/u;
const noticeTakenBack = (): void => {
	const now = ticked();
	const {entries, message, mode} = store.get();
	if (mode.kind === 'refused') for (const title of before) if (!now.has(title)) told.add(title);
	if (TELLS.test(message?.text ?? '')) {
		const marked = entries[0]?.changed ?? new Set<number>();
		for (const {line, title} of entries[0]?.document?.reading.roadmap.items ?? []) {
			const isMarked = marked.has(line) || message?.text.startsWith('Not saved');
			if (isMarked && before.has(title) && !now.has(title)) told.add(title);
		}
	}
	before = now;
};
store.subscribe(() => {
	noticeTakenBack();
	const {mode} = store.get();
	if (mode.kind !== 'refused') return;
	told.add(mode.what.replace(/,.*$/u, ''));
	setImmediate(() => store.dispatch({type: 'command', id: 'back'}));
});

const press = (id: string): void => store.dispatch({type: 'command', id});

/** For how many looks at the screen an item is waited for. */
const LOOKS = 200;

/** The next item that is not done, as a person sees it, who presses no key on a pane that is empty for a moment; null at the end. */
const openItem = async (): Promise<string | null> => {
	for (let look = 0; look < LOOKS; look++) {
		const line = selectedItemLine(store.get())?.line;
		const item = store.get().entries[0]?.document?.reading.roadmap.items.find(one => one.line === line);
		if (item?.status === 'planned') return item.title;
		if (item) press('move-down');
		await pause(20);
	}
	return null;
};

await effects.read(path);
for (let down = 0; down < Number(phase); down++) press('move-down');
press('pane-right');
const pressed: string[] = [];
const unmade: string[] = [];
for (let number = 0; number < Number(count); number++) {
	const title = await openItem();
	if (title === null) break;
	pressed.push(title);
	press('next-status');
	// A key that changes nothing says why, at once.
	const {message, mode} = store.get();
	if (!ticked().has(title)) unmade.push(`${title}: ${mode.kind} ${message?.text ?? 'nothing said'}`);
	press('move-down');
	await pause(Math.random() * 100);
}

// Longer than the watcher takes to look at what others wrote last.
await effects.settled();
await pause(Number(process.env.QUIET ?? 4000));
await effects.settled();
const {history} = store.get();
const titles = history.undone.flatMap(({change, before}) =>
	change.kind === 'status'
		? change.lines.map(line => before.reading.roadmap.items.find(item => item.line === line)?.title ?? '')
		: [],
);
writeFileSync(report, JSON.stringify({pressed, unmade, told: [...told, ...titles]}));
watcher.close();
process.exit(0);
