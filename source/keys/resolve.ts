import type {Event} from '../store/event.ts';
import type {InputEdit} from '../store/input.ts';
import type {State} from '../store/state.ts';
import {BINDINGS, type Context} from './bindings.ts';
import type {Key} from './key.ts';

const CONTEXT_OF = {
	browse: 'browse',
	'not-read': 'browse',
	filter: 'filter',
	'pick-status': 'picker',
	'pick-section': 'picker',
	'pick-quarter': 'picker',
	'pick-roadmap': 'picker',
	'pick-filter': 'picker',
	actual: 'actual',
	'name-filter': 'name',
	help: 'help',
	palette: 'palette',
	refused: 'refused',
} as const satisfies Record<State['mode']['kind'], Context>;

/** What the keys mean at present. */
export const contextOf = ({mode}: State): Context =>
	mode.kind === 'help' && mode.input !== null ? 'find' : CONTEXT_OF[mode.kind];

const TYPED: ReadonlySet<Context> = new Set(['filter', 'palette', 'find', 'actual', 'name']);

/** Whether letters are text at present. */
export const isTyping = (state: State): boolean => TYPED.has(contextOf(state));

/** The keys of readline, for every line that is typed. */
const EDITS: Readonly<Record<string, Exclude<InputEdit['kind'], 'insert'>>> = {
	left: 'left',
	'ctrl-b': 'left',
	right: 'right',
	'ctrl-f': 'right',
	'alt-b': 'word-left',
	'alt-f': 'word-right',
	home: 'start',
	'ctrl-a': 'start',
	end: 'end',
	'ctrl-e': 'end',
	backspace: 'backspace',
	'ctrl-h': 'backspace',
	delete: 'delete',
	'ctrl-d': 'delete',
	'ctrl-w': 'kill-word',
	'alt-d': 'kill-word-right',
	'ctrl-u': 'kill-start',
	'ctrl-k': 'kill-end',
};

const byKey = new Map<string, string>();
for (const {command, keys, in: contexts} of BINDINGS) {
	for (const key of keys) {
		for (const context of contexts) {
			byKey.set(`${context} ${key}`, command);
		}
	}
}

/** The command of a key in a context, or null. */
export const commandFor = (context: Context, key: string): string | null =>
	byKey.get(`${context} ${key}`) ?? null;

/** What a key means in this state, or null for a key without a meaning (or one that a picker's own list takes). */
export const resolve = (state: State, key: Key): Event | null => {
	const id = commandFor(contextOf(state), key.name);
	if (id !== null) {
		return {type: 'command', id};
	}

	if (!isTyping(state)) {
		return null;
	}

	const kind = EDITS[key.name];
	if (kind !== undefined) {
		return {type: 'edit', edit: {kind}};
	}

	return key.text === null ? null : {type: 'edit', edit: {kind: 'insert', text: key.text}};
};
