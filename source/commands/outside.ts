import {selectedRelease} from '../store/lists.ts';
import {type Next, next, say} from '../store/next.ts';
import {currentDocument, currentEntry} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {always, type Command} from './command.ts';
import {targetItem, targetLine, textOfLine} from './target.ts';

/** Leaves the terminal as it was. */
export const quit = {
	id: 'quit',
	title: 'quit',
	may: always,
	run: state => next(state, {type: 'remember'}, {type: 'quit'}),
} as const satisfies Command;

/** Gives the terminal back to the shell until `fg`. */
export const suspend = {
	id: 'suspend',
	title: 'stop; fg comes back',
	may: always,
	run: state => next(state, {type: 'suspend'}),
} as const satisfies Command;

const closeRefusal = (state: State): State =>
	state.mode.kind === 'refused' ? {...state, mode: {kind: 'browse'}} : state;

/** Opens the user's editor at the line under the cursor. */
export const editor = {
	id: 'editor',
	title: 'editor at this line',
	may: state => currentEntry(state) !== null || 'No roadmap is open.',
	run: state => {
		const entry = currentEntry(state);
		return entry
			? next(closeRefusal(state), {type: 'editor', path: entry.path, line: targetLine(state) ?? 1})
			: next(state);
	},
} as const satisfies Command;

/** What `y` puts into the clipboard, and what the footer calls it. */
const copied = (state: State): {readonly text: string; readonly what: string} | null => {
	const entry = currentEntry(state);
	if (state.view === 'fleet' && state.mode.kind === 'browse') {
		return entry ? {text: entry.path, what: 'the path'} : null;
	}

	const item = targetItem(state);
	if (typeof item !== 'string' && state.mode.kind === 'browse') {
		return {text: item.title, what: 'the item'};
	}

	const release = state.view === 'releases' ? selectedRelease(state)?.phase : null;
	const line = targetLine(state);
	const text = release?.title ?? (line === null ? '' : textOfLine(state, line).trim());
	return text === '' ? null : {text, what: release ? 'the release' : `line ${line}`};
};

export const copy = {
	id: 'copy',
	title: 'copy',
	may: state => copied(state) !== null || 'Nothing here to copy.',
	run: state => {
		const what = copied(state);
		return what ? next(state, {type: 'copy', ...what}) : next(state);
	},
} as const satisfies Command;

/** Links that are opened: nothing else is handed to the system. */
const ALLOWED = /^(?:https?:\/\/|mailto:)[\u0021-\u007e]+$/iu;

/** Bare URLs in a line's words, for lines that are no items. */
const URLS = /\b(?:https?:\/\/|mailto:)[^\s<>()[\]"'`]+/giu;

const linkHere = (state: State): string | null => {
	const item = targetItem(state);
	const line = targetLine(state);
	const links =
		typeof item === 'string'
			? line === null
				? []
				: (textOfLine(state, line).match(URLS) ?? [])
			: item.links;
	return links.find(link => ALLOWED.test(link)) ?? null;
};

export const openLink = {
	id: 'open-link',
	title: 'open its link',
	may: state =>
		(currentDocument(state) !== null && linkHere(state) !== null) ||
		'No link on this line. y copies the text.',
	run: (state): Next => {
		const url = linkHere(state);
		return url === null ? next(state) : next(say(state, `Opened ${url}`), {type: 'open-link', url});
	},
} as const satisfies Command;
