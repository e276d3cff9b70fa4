import {EMPTY_INPUT} from '../store/input.ts';
import {next} from '../store/next.ts';
import {currentDocument, currentEntry} from '../store/select.ts';
import {always, type Command} from './command.ts';

/** The list lines that were left out, and why. */
export const notRead = {
	id: 'not-read',
	title: 'lines not read as work',
	may: state => currentDocument(state) !== null || 'Nothing was read yet.',
	run: state =>
		next(
			state.mode.kind === 'not-read'
				? {...state, mode: {kind: 'browse'}}
				: {
						...state,
						current: currentEntry(state)?.path ?? state.current,
						view: state.view === 'fleet' ? 'roadmap' : state.view,
						mode: {kind: 'not-read'},
					},
		),
} as const satisfies Command;

export const palette = {
	id: 'palette',
	title: 'command palette',
	may: always,
	run: state => next({...state, mode: {kind: 'palette', input: EMPTY_INPUT, choice: 0}}),
} as const satisfies Command;

export const help = {
	id: 'help',
	title: 'help',
	may: always,
	run: state =>
		next(
			state.mode.kind === 'help'
				? {...state, mode: {kind: 'browse'}}
				: {...state, mode: {kind: 'help', scroll: 0, input: null}},
		),
} as const satisfies Command;

/** In the help: looks for a key by what it does. */
export const findKey = {
	id: 'find-key',
	title: 'find a key',
	may: state => state.mode.kind === 'help' || '? opens the help.',
	run: state => next({...state, mode: {kind: 'help', scroll: 0, input: EMPTY_INPUT}}),
} as const satisfies Command;
