import type {Event} from './event.ts';
import {type Next, next, say} from './next.ts';
import {read, unreadable} from './reading.ts';
import {movedOn, notSaved, saved} from './saving.ts';
import type {State} from './state.ts';

type Handlers = {
	readonly [Type in Event['type']]: (state: State, event: Extract<Event, {type: Type}>) => Next;
};

/** What a person asks for is for `commands/`: it changes nothing here. */
const asked = (state: State): Next => next(state);

const withHighlight = (state: State, highlighted: string): State => {
	switch (state.mode.kind) {
		case 'pick-status':
		case 'pick-section':
		case 'pick-quarter':
		case 'pick-filter':
		case 'pick-roadmap':
			return {...state, mode: {...state.mode, highlighted}};
		default:
			return state;
	}
};

const HANDLERS: Handlers = {
	command: asked,
	edit: asked,
	pick: asked,
	highlight: (state, {value}) => next(withHighlight(state, value)),
	read,
	unreadable,
	saved: (state, {path, at}) => saved(state, path, at),
	'moved-on': (state, {path, bytes, at}) => movedOn(state, path, bytes, at),
	'not-saved': (state, {path, problem}) => notSaved(state, path, problem),
	resize: (state, {columns, rows}) =>
		next(
			state.size.columns === columns && state.size.rows === rows ? state : {...state, size: {columns, rows}},
		),
	day: (state, {today}) => next(state.today === today ? state : {...state, today}),
	say: (state, {text, tone}) => next(say(state, text, tone)),
};

/** What follows from something that happened. Pure: what is to be done outside comes back as effects. */
export const update = (state: State, event: Event): Next =>
	(HANDLERS[event.type] as (state: State, event: Event) => Next)(state, event);
