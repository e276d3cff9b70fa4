import {type Next, next} from '../store/next.ts';
import type {State} from '../store/state.ts';
import type {Command} from './command.ts';
import {COMMANDS} from './commands.ts';

/** Commands that make no sense from a list of commands: the keys that move the cursor, and the list itself. */
const UNLISTED = /^(?:move|page|pane)-|^(?:palette|find-key)$/u;

/** How well words fit what was typed: 0 not at all; the letters must come in order, words and their starts count most. */
const score = (words: string, typed: string): number => {
	const at = words.indexOf(typed);
	if (at >= 0) {
		return 1000 - at + (at === 0 || words[at - 1] === ' ' ? 1000 : 0);
	}

	let from = 0;
	for (const letter of typed) {
		from = words.indexOf(letter, from) + 1;
		if (from === 0) {
			return 0;
		}
	}

	return 100 - Math.min(99, from);
};

/** The commands that fit what was typed in the palette, best first; all of them, in their order, where nothing was typed. */
export const paletteCommands = (typed: string): readonly Command[] => {
	const listed = COMMANDS.filter(({id}) => !UNLISTED.test(id));
	const words = typed.trim().toLowerCase();
	if (words === '') {
		return listed;
	}

	return listed
		.map(command => ({command, fit: score(`${command.title} ${command.id}`, words)}))
		.filter(({fit}) => fit > 0)
		.toSorted((a, b) => b.fit - a.fit)
		.map(({command}) => command);
};

/** The command that Enter would give. */
export const chosenCommand = (state: State): Command | null =>
	state.mode.kind === 'palette' ? (paletteCommands(state.mode.input.text)[state.mode.choice] ?? null) : null;

/** The palette with another of its commands chosen. */
export const choose = (state: State, by: number): Next => {
	if (state.mode.kind !== 'palette') {
		return next(state);
	}

	const last = Math.max(0, paletteCommands(state.mode.input.text).length - 1);
	const choice = Math.max(0, Math.min(last, state.mode.choice + by));
	return next({...state, mode: {...state.mode, choice}});
};
