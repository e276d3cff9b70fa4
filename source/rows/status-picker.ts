import type {Document} from '../document/document.ts';
import {nextStatus} from '../document/next-status.ts';
import {preview} from '../document/preview.ts';
import type {Item} from '../model/roadmap.ts';
import {STATUS_WORDS, STATUSES, type Status} from '../model/status.ts';
import {cut} from '../show/cut.ts';
import {type SafeText, show} from '../show/show.ts';
import {memo} from '../store/memo.ts';
import {currentDocument} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** One row of the status picker. */
export interface StatusChoice {
	readonly status: Status;
	/** What would be written, or how many items have it where the list filters. */
	readonly writes: SafeText;
	/** By which authority. */
	readonly authority: SafeText;
}

export interface StatusChoices {
	readonly title: SafeText;
	readonly meta: readonly SafeText[];
	readonly purpose: 'change' | 'filter';
	readonly choices: readonly StatusChoice[];
	/** Where the cursor starts. */
	readonly start: number;
}

const LONGEST = 40;

const choicesFor = memo((document: Document, line: number): readonly StatusChoice[] =>
	STATUSES.map(status => {
		const made = preview(document, line, status);
		return {status, writes: show(made?.writes ?? ''), authority: show(made?.authority ?? '')};
	}),
);

const forOne = (document: Document, item: Item): StatusChoices => ({
	title: words`Status of ${cut(show(item.title), LONGEST)}`,
	meta: [words`now ${show(STATUS_WORDS[item.status])}`],
	purpose: 'change',
	choices: choicesFor(document, item.line),
	start: STATUSES.indexOf(nextStatus(document, item.line)),
});

const forSeveral = (document: Document, items: readonly Item[]): StatusChoices => ({
	title: words`Status of ${counted(items.length, 'item')}`,
	meta: [],
	purpose: 'change',
	choices: STATUSES.map(status => {
		const changing = items.filter(item => item.status !== status).length;
		return {status, writes: NO_WORDS, authority: words`changes ${counted(changing, 'line')}`};
	}),
	start: STATUSES.indexOf(nextStatus(document, items[0]!.line)),
});

const forFilter = (items: readonly Item[]): StatusChoices => ({
	title: words`Status`,
	meta: [counted(items.length, 'item')],
	purpose: 'filter',
	choices: STATUSES.map(status => ({
		status,
		writes: words`${items.filter(item => item.status === status).length}`,
		authority: NO_WORDS,
	})),
	start: Math.max(
		0,
		STATUSES.findIndex(status => items.some(item => item.status === status && status !== 'research')),
	),
});

/** The choices of the status picker, or null while another mode is on. */
export const statusChoices = (state: State): StatusChoices | null => {
	const {mode} = state;
	const document = currentDocument(state);
	if (mode.kind !== 'pick-status' || document === null) return null;
	const {items} = document.reading.roadmap;
	if (mode.purpose === 'filter') return forFilter(items);
	const chosen = items.filter(({line}) => mode.lines.includes(line));
	const [first] = chosen;
	if (first === undefined) return forFilter(items);
	return chosen.length === 1 ? forOne(document, first) : forSeveral(document, chosen);
};
