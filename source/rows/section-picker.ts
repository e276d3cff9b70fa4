import type {Destination} from '../document/destinations.ts';
import {destinations} from '../document/destinations.ts';
import type {Amended, Document, Refused} from '../document/document.ts';
import {move} from '../document/move.ts';
import {STATUS_WORDS, type Status} from '../model/status.ts';
import {cut} from '../show/cut.ts';
import {type SafeText, show} from '../show/show.ts';
import {memo} from '../store/memo.ts';
import {currentDocument} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {sourceLine} from './source-lines.ts';
import {words} from './words.ts';

/** A section that an item can be moved to. */
export interface SectionChoice {
	/** Line of its heading, as text: what the list takes. */
	readonly value: string;
	readonly status: Status;
	readonly title: SafeText;
	/** "moves the item to below line 12", or why it can't. */
	readonly sentence: SafeText;
	/** The lines around the new place as they would be; those of the item are new. */
	readonly lines: readonly {readonly line: number; readonly text: SafeText; readonly isNew: boolean}[];
}

export interface SectionChoices {
	readonly title: SafeText;
	readonly meta: readonly SafeText[];
	readonly choices: readonly SectionChoice[];
	/** The one under the cursor. */
	readonly chosen: SectionChoice | null;
}

const LONGEST = 40;
/** How many lines of what is moved are shown. */
const MOST_LINES = 4;

const linesOf = (made: Amended, size: number): SectionChoice['lines'] => {
	const here = made.written[0]?.line ?? 1;
	const first = Math.max(1, here - 1);
	return Array.from({length: Math.min(size, MOST_LINES) + here - first}, (_, index) => ({
		line: first + index,
		text: sourceLine(made.document, first + index),
		isNew: first + index >= here,
	})).filter(({line, text, isNew}) => isNew || (text !== '' && line < here));
};

const choiceOf = (
	{phase, title, status, after}: Destination,
	made: Amended | Refused,
	what: string,
	size: number,
): SectionChoice => ({
	value: String(phase),
	status,
	title: show(title),
	sentence: made.ok ? words`moves the ${show(what)} to below line ${after}` : show(made.reason),
	lines: made.ok ? linesOf(made, size) : [],
});

const choicesFor = memo((document: Document, line: number): readonly SectionChoice[] => {
	const item = document.reading.roadmap.items.find(one => one.line === line);
	if (!item) return [];
	const size = item.lastLine - item.line + 1;
	const what = item.cells === null ? 'item' : 'row';
	return destinations(document, line).map(to => choiceOf(to, move(document, line, to.phase), what, size));
});

/** Where the item could go, or null while another mode is on. */
export const sectionChoices = (state: State): SectionChoices | null => {
	const {mode} = state;
	const document = currentDocument(state);
	if (mode.kind !== 'pick-section' || document === null) return null;
	const item = document.reading.roadmap.items.find(({line}) => line === mode.line);
	const choices = choicesFor(document, mode.line);
	return {
		title: words`Move ${cut(show(item?.title ?? ''), LONGEST)}`,
		meta: item ? [words`now ${show(STATUS_WORDS[item.status])}, line ${item.line}`] : [],
		choices,
		chosen: choices.find(({value}) => value === mode.highlighted) ?? choices[0] ?? null,
	};
};
