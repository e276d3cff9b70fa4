import type {Destination} from '../document/destinations.ts';
import {destinations} from '../document/destinations.ts';
import type {Amended, Document, Refused} from '../document/document.ts';
import {move} from '../document/move.ts';
import type {Item} from '../model/roadmap.ts';
import {STATUS_WORDS, type Status} from '../model/status.ts';
import {cut} from '../show/cut.ts';
import {type SafeText, show} from '../show/show.ts';
import {memo} from '../store/memo.ts';
import {currentDocument} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {inPlace} from './source-lines.ts';
import {words} from './words.ts';

/** A section that an item can be moved to. */
export interface SectionChoice {
	/** Line of its heading, as text: what the list takes. */
	readonly value: string;
	readonly status: Status;
	readonly title: SafeText;
	/** "moves the item to below line 12", or why it can't. */
	readonly sentence: SafeText;
	/** The line that it would stand below, and (without a number) its own as they would stand there. */
	readonly lines: readonly {readonly line: number | null; readonly text: SafeText}[];
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

const linesOf = (before: Document, after: number, made: Amended, size: number): SectionChoice['lines'] => {
	const here = made.written[0]?.line ?? 1;
	const moved = Array.from({length: Math.min(size, MOST_LINES)}, (_, index) =>
		inPlace(made.document, here + index),
	);
	return [{line: after, text: inPlace(before, after)}, ...moved.map(text => ({line: null, text}))];
};

const choiceOf = (
	{phase, title, status, after}: Destination,
	made: Amended | Refused,
	document: Document,
	item: Item,
): SectionChoice => ({
	value: String(phase),
	status,
	title: show(title),
	sentence: made.ok
		? words`moves the ${item.cells === null ? words`item` : words`row`} to below line ${after}`
		: show(made.reason),
	lines: made.ok ? linesOf(document, after, made, item.lastLine - item.line + 1) : [],
});

const choicesFor = memo((document: Document, line: number): readonly SectionChoice[] => {
	const item = document.reading.roadmap.items.find(one => one.line === line);
	if (!item) return [];
	return destinations(document, line).map(to => choiceOf(to, move(document, line, to.phase), document, item));
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
