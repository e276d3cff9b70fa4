import {react} from '../../source/commands/perform.ts';
import {keysOf} from '../../source/keys/key.ts';
import {resolve} from '../../source/keys/resolve.ts';
import type {Effect} from '../../source/store/effect.ts';
import type {Event} from '../../source/store/event.ts';
import {initialState} from '../../source/store/initial.ts';
import type {State} from '../../source/store/state.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The dashboard without a screen: keys in, state out, and files that are kept in memory. */
export interface Session {
	readonly state: () => State;
	readonly dispatch: (event: Event) => void;
	/** Types keys; `<enter>`, `<esc>`, `<space>`, `<ctrl-r>` and so on for those without a letter. */
	readonly press: (keys: string) => Session;
	/** Carries out what was asked for of the files, until nothing is left. */
	readonly settle: () => Session;
	/** Effects that were asked for and are no business of files. */
	readonly asked: () => readonly Effect[];
	/** What a file holds. */
	readonly file: (path?: string) => string;
	/** Another program writes a file; the dashboard is not told. */
	readonly write: (text: string, path?: string) => Session;
	/** The watcher tells of what a file holds now. */
	readonly notice: (path?: string) => Session;
	/** From now on saving fails for this reason; null for no longer. */
	readonly failWith: (sentence: string | null) => Session;
	/** Lets time pass, in ms. */
	readonly wait: (time: number) => Session;
	readonly message: () => string;
}

const PATH = '/plans/ROADMAP.md';

/** Opens roadmaps that are given as text, by path; one text alone is `/plans/ROADMAP.md`. */
export const sessionWith = (
	texts: string | Readonly<Record<string, string>>,
	size = {columns: 120, rows: 30},
): Session => {
	const disk = new Map(Object.entries(typeof texts === 'string' ? {[PATH]: texts} : texts));
	let waiting: Effect[] = [];
	const outside: Effect[] = [];
	let trouble: string | null = null;
	let time = 0;
	let state = initialState({
		size,
		today: '2026-11-20',
		look: {colours: 0, weights: false, background: 'dark', palette: 'standard', glyphs: 'unicode'},
		demo: false,
		reading: {fiscalYearStart: 1},
		roadmaps: [...disk.keys()].map(path => ({path, name: path.slice(1)})),
		view: disk.size === 1 ? 'roadmap' : 'fleet',
		positions: new Map(),
	});

	const dispatch = (event: Event): void => {
		const after = react(state, event);
		state = after.state;
		waiting.push(...after.effects);
	};

	const read = (path: string, why: 'start' | 'asked' | 'changed'): void => {
		const text = disk.get(path);
		if (text === undefined) {
			dispatch({type: 'unreadable', path, gone: true, problem: 'there is no such file'});
		} else {
			dispatch({type: 'read', path, bytes: bytesOf(text), readOnly: null, why, at: time});
		}
	};

	const save = ({path, expected, next}: Extract<Effect, {type: 'save'}>): void => {
		const now = bytesOf(disk.get(path) ?? '');
		if (trouble !== null) {
			dispatch({type: 'not-saved', path, problem: `Not saved: ${trouble}.`});
		} else if (Buffer.compare(now, expected) === 0) {
			disk.set(path, new TextDecoder().decode(next));
			dispatch({type: 'saved', path, at: time});
		} else {
			dispatch({type: 'moved-on', path, bytes: now, at: time});
		}
	};

	const session: Session = {
		state: () => state,
		dispatch,
		press: keys => {
			for (const [, name, letter] of keys.matchAll(/<([a-z-]+)>|([\s\S])/gu)) {
				const pressed =
					name === undefined ? keysOf(letter ?? '', {}) : [{name, text: name === 'space' ? ' ' : null}];
				for (const key of pressed) {
					const event = resolve(state, key);
					if (event !== null) {
						dispatch(event);
					}
				}
			}

			return session;
		},
		settle: () => {
			while (waiting.length > 0) {
				const [effect, ...rest] = waiting;
				waiting = rest;
				if (effect!.type === 'save') {
					save(effect!);
				} else if (effect!.type === 'read') {
					read(effect!.path, effect!.why);
				} else {
					outside.push(effect!);
				}
			}

			return session;
		},
		asked: () => outside,
		file: (path = PATH) => disk.get(path) ?? '',
		write: (text, path = PATH) => {
			disk.set(path, text);
			return session;
		},
		notice: (path = PATH) => {
			read(path, 'changed');
			return session.settle();
		},
		failWith: sentence => {
			trouble = sentence;
			return session;
		},
		wait: passed => {
			time += passed;
			return session;
		},
		message: () => state.message?.text ?? '',
	};
	for (const path of disk.keys()) {
		read(path, 'start');
	}

	return session;
};
