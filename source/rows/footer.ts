import {STATUS_WORDS} from '../model/status.ts';
import {type SafeText, show} from '../show/show.ts';
import {metricEntries, metricRoadmaps} from '../store/lists.ts';
import {matching} from '../store/matching.ts';
import {currentDocument, currentEntry, currentPosition} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {boardRows} from './board.ts';
import {quarterChoices, quarterStart} from './quarter-picker.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** The left of the last row: where one is, or what just happened. */
export interface FooterRow {
	readonly text: SafeText;
	readonly kind: 'place' | 'message' | 'trouble';
	/** Whether it is a path, whose end says most. */
	readonly path: boolean;
}

const place = (text: SafeText, path = false): FooterRow => ({text, kind: 'place', path});

/** How many targets the filter lets through, and of how many. */
const targetsThrough = (state: State): SafeText => {
	const all = metricRoadmaps(state).reduce(
		(sum, {document}) => sum + (document?.reading.roadmap.metrics.length ?? 0),
		0,
	);
	return words`/ ${show(state.filter.text)}   ${metricEntries(state).length} of ${counted(all, 'target')} match`;
};

const filterWords = (state: State): SafeText | null => {
	if (state.view === 'metrics' && state.filter.query.terms.length > 0) return targetsThrough(state);
	const document = currentDocument(state);
	const matches = document === null ? null : matching(state, document);
	if (document === null || matches === null) return null;
	const total = document.reading.roadmap.items.length;
	return words`/ ${show(state.filter.text)}   ${matches.size} of ${total} match`;
};

/** On the board: the statuses that have no column. */
const foldedWords = (state: State): SafeText | null => {
	const folded = state.view === 'board' ? (boardRows(state, 0)?.folded ?? []) : [];
	return folded.length === 0
		? null
		: words`empty: ${show(folded.map(status => STATUS_WORDS[status]).join(', '))}`;
};

const here = (state: State): FooterRow => {
	const entry = currentEntry(state);
	const marked = currentPosition(state).marked.size;
	if (marked > 0 && state.mode.kind === 'browse') return place(words`${marked} marked`);
	const filter = filterWords(state);
	if (filter !== null) return place(filter);
	const folded = foldedWords(state);
	if (folded !== null) return place(folded);
	return entry === null ? place(NO_WORDS) : place(show(entry.name), true);
};

const withLine = (state: State, line: number | undefined): FooterRow => {
	const name = show(currentEntry(state)?.name ?? '');
	return line === undefined ? place(name, true) : place(words`${name}, line ${line}`, true);
};

const BY_MODE = {
	browse: here,
	'not-read': state => place(show(currentEntry(state)?.name ?? ''), true),
	filter: () => place(NO_WORDS),
	'pick-status': state => {
		const {mode} = state;
		if (mode.kind !== 'pick-status' || mode.purpose === 'filter') return place(NO_WORDS);
		return mode.lines.length > 1 ? here(state) : withLine(state, mode.lines[0]);
	},
	'pick-section': state => withLine(state, state.mode.kind === 'pick-section' ? state.mode.line : undefined),
	'pick-quarter': state => {
		const choices = quarterChoices(state);
		const first = choices[quarterStart(choices, state.filter.text)]?.term ?? '';
		return place(show((state.mode.kind === 'pick-quarter' ? state.mode.highlighted : null) ?? first));
	},
	'pick-roadmap': here,
	'pick-filter': here,
	actual: here,
	'name-filter': here,
	help: () => place(words`quarterdeck`),
	palette: here,
	refused: here,
} as const satisfies Record<State['mode']['kind'], (state: State) => FooterRow>;

/** What the footer says at its left. A message stands there until the next key. */
export const footerRow = (state: State): FooterRow => {
	const {message} = state;
	if (message === null) return BY_MODE[state.mode.kind](state);
	return {text: show(message.text), kind: message.tone === 'trouble' ? 'trouble' : 'message', path: false};
};
