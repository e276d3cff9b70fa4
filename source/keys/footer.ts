import type {CommandId} from '../commands/registry.ts';
import {canOpenPhase, selectedTimelinePhase, timelineAxis} from '../rows/timeline.ts';
import {selectedItemLine, selectedMetric, selectedRelease} from '../store/lists.ts';
import {currentDocument, currentPosition, focusedPane, NARROW} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {type Context, keysFor} from './bindings.ts';
import {contextOf} from './resolve.ts';

/** A key and what it does here. */
export interface Hint {
	readonly keys: string;
	readonly label: string;
	/** A shorter label for the narrowest screens. */
	readonly short?: string;
}

const hint = (command: CommandId, label: string, context: Context = 'browse', short?: string): Hint => ({
	keys: keysFor(command, context)[0] ?? '',
	label,
	...(short === undefined ? {} : {short}),
});

const HELP = hint('help', 'help');
const CHOOSE: Hint = {keys: 'j k', label: 'choose'};
const AS_IT_IS = hint('back', 'leave as it is', 'picker');

/** What enter does on the row under the cursor, where it does something of its own. */
const unfold = (state: State): readonly Hint[] => {
	const line = selectedItemLine(state);
	if (line === null || line.kind === 'detail' || line.open === null) {
		return [];
	}

	return [hint('open', line.open ? 'fold' : 'unfold')];
};

const ON_ITEMS = [hint('next-status', 'next status', 'browse', 'next')];
const LAST = [hint('filter', 'filter'), hint('editor', 'edit'), hint('undo', 'undo'), HELP];

/** Once something is marked: what the keys do with it. */
const whileMarked = (state: State): readonly Hint[] =>
	currentPosition(state).marked.size === 0 ? [] : [hint('mark-range', 'to here'), hint('back', 'unmark')];

/** Where the selected item stands in a section by status that has others beside it. */
const whileSorted = (state: State): readonly Hint[] => {
	const row = selectedItemLine(state);
	const phases = currentDocument(state)?.reading.roadmap.phases ?? [];
	const around = row?.kind === 'item' ? [row.item.phase, ...row.item.themes] : [];
	const own = phases.find(({line, kind, status}) => kind === 'status' && status && around.includes(line));
	const beside = phases.some(
		({line, kind, status, parent}) =>
			kind === 'status' && status && parent === own?.parent && line !== own?.line,
	);
	return own && beside ? [hint('move-section', 'move')] : [];
};

const inItems = (state: State): readonly Hint[] => [
	...whileMarked(state),
	...ON_ITEMS,
	...(state.size.columns < NARROW ? [] : unfold(state)),
	hint('pick-status', 'status'),
	...(state.size.columns < NARROW ? [] : whileSorted(state)),
	...(state.size.columns < NARROW ? [hint('back', 'back'), HELP] : LAST),
];

const IN_PANE = {
	phases: () => [
		hint('open', 'its items'),
		hint('filter', 'filter'),
		hint('filter-quarter', 'by quarter'),
		hint('editor', 'edit'),
		HELP,
	],
	items: inItems,
	item: () => [...ON_ITEMS, hint('pick-status', 'status'), hint('back', 'back'), HELP],
} as const satisfies Record<ReturnType<typeof focusedPane>, (state: State) => readonly Hint[]>;

const inReleases = (state: State): readonly Hint[] => {
	const release = selectedRelease(state);
	const isOpen = release !== null && currentPosition(state).toggled.has(release.line);
	return [
		hint('open', isOpen ? 'close' : 'open'),
		hint('view-roadmap', 'its items'),
		hint('filter-quarter', 'quarter'),
		hint('copy', 'copy'),
		hint('editor', 'edit'),
		HELP,
	];
};

/** Whether the phase under the cursor of the timeline shows its items. */
const isOpened = (state: State): boolean =>
	currentPosition(state).toggled.has(selectedTimelinePhase(state) ?? 0);

/** Whether the time axis goes on beyond the screen. */
const isScrolled = (state: State): boolean => {
	const axis = timelineAxis(state);
	return axis !== null && axis.before + axis.after > 0;
};

const BY_VIEW = {
	fleet: state => [
		hint('open', 'open'),
		hint('filter', 'filter'),
		hint('view-metrics', state.entries.length > 1 ? 'metrics of all' : 'metrics'),
		...(state.entries.length > 1 ? [hint('sort', 'sort')] : []),
		hint('reload', 'reload'),
		HELP,
	],
	roadmap: state => IN_PANE[focusedPane(state)](state),
	releases: inReleases,
	metrics: state => [
		selectedMetric(state)?.target === null
			? hint('next-status', 'met or not')
			: hint('set-actual', 'set actual'),
		hint('sort', 'sort'),
		hint('filter', 'filter'),
		hint('editor', 'edit'),
		hint('copy', 'copy'),
		hint('undo', 'undo'),
		HELP,
	],
	timeline: state => [
		hint('open', canOpenPhase(state) ? (isOpened(state) ? 'close' : 'its dated items') : 'its items'),
		...(isScrolled(state) ? [{keys: 'h l', label: 'scroll'}] : []),
		hint('today', 'today'),
		hint('filter-quarter', 'quarter'),
		hint('editor', 'edit'),
		HELP,
	],
	board: () => [
		...ON_ITEMS,
		hint('pick-status', 'status'),
		{keys: 'h l', label: 'column'},
		{keys: 'H L', label: 'move the card'},
		hint('undo', 'undo'),
		HELP,
	],
} as const satisfies Record<State['view'], (state: State) => readonly Hint[]>;

const browsing = (state: State): readonly Hint[] =>
	state.mode.kind === 'not-read'
		? [hint('open', 'open, close'), hint('editor', 'edit'), hint('copy', 'copy'), hint('back', 'back')]
		: BY_VIEW[state.view](state);

const TAKEN = {
	'pick-status': {change: 'write', filter: 'filter'},
	'pick-section': 'move it',
	'pick-quarter': 'filter',
	'pick-roadmap': 'open',
} as const;

const choosing = ({mode}: State): readonly Hint[] => {
	switch (mode.kind) {
		case 'pick-status':
			return [
				CHOOSE,
				{keys: '1-7', label: 'take it'},
				{keys: 'enter', label: TAKEN['pick-status'][mode.purpose]},
				AS_IT_IS,
			];
		case 'pick-filter':
			return [CHOOSE, {keys: 'enter', label: 'take it'}, hint('forget-filter', 'forget', 'picker'), AS_IT_IS];
		case 'pick-section':
		case 'pick-quarter':
		case 'pick-roadmap':
			return [CHOOSE, {keys: 'enter', label: TAKEN[mode.kind]}, AS_IT_IS];
		default:
			return [];
	}
};

const BY_CONTEXT = {
	browse: browsing,
	picker: choosing,
	help: () => [
		hint('back', 'close', 'help'),
		{keys: 'j k', label: 'scroll'},
		hint('find-key', 'find a key', 'help'),
	],
	find: () => [hint('help', 'close', 'find'), hint('back', 'all keys', 'find')],
	refused: () => [
		hint('reload', 'read again', 'refused'),
		hint('editor', 'edit', 'refused'),
		hint('copy', 'copy this', 'refused'),
		hint('back', 'close', 'refused'),
	],
	filter: () => [
		hint('complete', 'complete', 'filter'),
		hint('choose-up', 'earlier filters', 'filter'),
		hint('keep-filter', 'keep', 'filter'),
		hint('back', 'clear', 'filter'),
	],
	actual: () => [hint('keep-actual', 'set', 'actual'), hint('back', 'leave as it is', 'actual')],
	name: () => [hint('keep-name', 'save', 'name'), hint('back', 'leave as it is', 'name')],
	palette: () => [
		{keys: 'up down', label: 'choose'},
		hint('run-chosen', 'do it', 'palette'),
		hint('back', 'close', 'palette'),
	],
} as const satisfies Record<Context, (state: State) => readonly Hint[]>;

/** The keys that the footer names in this state, the most useful first. */
export const footerHints = (state: State): readonly Hint[] => BY_CONTEXT[contextOf(state)](state);
