import type {Item, Metric, NotRecognised, Phase, PhaseKind, Roadmap} from '../model/roadmap.ts';
import {OPEN} from '../model/status.ts';
import {matching} from './matching.ts';
import {memo} from './memo.ts';
import {currentDocument, currentPosition} from './select.ts';
import type {State} from './state.ts';

/** What the list of phases has: a phase with the items that are its own, or (line 0) the items that stand under none. */
export interface PhaseEntry {
	/** The heading's line; 0 for the items that stand under no phase. */
	readonly line: number;
	readonly phase: Phase | null;
	/** Its items in file order, those that no filter lets through included. */
	readonly items: readonly Item[];
}

const NO_ENTRIES: readonly PhaseEntry[] = [];

const byPhase = memo((roadmap: Roadmap): ReadonlyMap<number, readonly Item[]> => {
	const map = new Map<number, Item[]>();
	for (const item of roadmap.items) {
		const key = item.phase ?? 0;
		const list = map.get(key);
		if (list) {
			list.push(item);
		} else {
			map.set(key, [item]);
		}
	}

	return map;
}, 8);

/** Whether nothing at all stands below a phase, in itself or in the phases inside it. */
const isBarren = (phase: Phase, roadmap: Roadmap, items: ReadonlyMap<number, readonly Item[]>): boolean =>
	!items.has(phase.line) &&
	!roadmap.items.some(item => item.themes.includes(phase.line)) &&
	!roadmap.phases.some(inner => inner.parent === phase.line) &&
	!roadmap.metrics.some(metric => metric.phase === phase.line || metric.section?.line === phase.line);

/**
 * The phases of a roadmap in file order: every heading that has items of its own, and those of a stronger kind than a theme under
 * which nothing stands; last in line, or first where the file has them first, the items under no heading.
 */
export const phasesOf = memo((roadmap: Roadmap): readonly PhaseEntry[] => {
	const items = byPhase(roadmap);
	const listed = roadmap.phases
		.filter(phase => items.has(phase.line) || (phase.kind !== 'theme' && isBarren(phase, roadmap, items)))
		.map((phase): PhaseEntry => ({line: phase.line, phase, items: items.get(phase.line) ?? []}));
	const loose = items.get(0);
	return loose ? [{line: 0, phase: null, items: loose}, ...listed] : listed;
}, 8);

/** The phases of the present roadmap. */
export const phaseEntries = (state: State): readonly PhaseEntry[] => {
	const document = currentDocument(state);
	return document ? phasesOf(document.reading.roadmap) : NO_ENTRIES;
};

const hasOpen = ({items}: PhaseEntry): boolean => items.some(item => OPEN.has(item.status));

/** The phase that view 1 stands on: the one chosen, else the first with open work, else the first. */
export const selectedPhase = (state: State): PhaseEntry | null => {
	const entries = phaseEntries(state);
	const {phase} = currentPosition(state);
	return entries.find(entry => entry.line === phase) ?? entries.find(hasOpen) ?? entries[0] ?? null;
};

/** A row of the list of items that the cursor can stand on, or a line of detail between two of them. */
export type ItemLine =
	| {
			readonly kind: 'group';
			/** The innermost heading's line; its identity. */
			readonly line: number;
			/** The headings between the phase and its items, outermost first. */
			readonly headings: readonly Phase[];
			/** Words of a group without a heading of its own (a bullet that only groups), below the headings. */
			readonly words: string | null;
			/** All its items, those that no filter lets through included. */
			readonly items: readonly Item[];
			readonly open: boolean;
	  }
	| {
			readonly kind: 'item';
			readonly line: number;
			readonly item: Item;
			/** 0 for an item that is nested in no other item shown. */
			readonly depth: number;
			/** Whether nested lines are shown, or null where there are none. */
			readonly open: boolean | null;
			/** How many lines of detail and nested items are folded away. */
			readonly folded: number;
	  }
	| {readonly kind: 'detail'; readonly line: number; readonly text: string; readonly depth: number};

interface Group {
	readonly line: number;
	readonly themes: readonly number[];
	readonly words: string | null;
	readonly items: Item[];
}

/** The words of a bullet that groups without being a heading, with its line; null where the theme is a heading, a cell or nothing. */
const groupBullet = (item: Item): {readonly line: number; readonly words: string} | null => {
	const line = item.because.theme?.line ?? null;
	return item.theme !== null &&
		line !== null &&
		item.place === 'list' &&
		line !== item.themes.at(-1) &&
		line !== item.line
		? {line, words: item.theme}
		: null;
};

/** Items that stand under the same headings, in file order. */
const groupsOf = (items: readonly Item[]): readonly Group[] => {
	const groups: Group[] = [];
	for (const item of items) {
		const bullet = groupBullet(item);
		const line = bullet?.line ?? item.themes.at(-1) ?? 0;
		const last = groups.at(-1);
		if (last && (last.line === line || item.parent !== null)) {
			last.items.push(item);
		} else {
			groups.push({line, themes: item.themes, words: bullet?.words ?? null, items: [item]});
		}
	}

	return groups;
};

/** The items that match, and those that they are nested in. */
const withParents = (items: readonly Item[], matches: ReadonlySet<number> | null): readonly Item[] => {
	if (matches === null) {
		return items;
	}

	const byLine = new Map(items.map(item => [item.line, item]));
	const shown = new Set<number>();
	for (const item of items) {
		if (matches.has(item.line)) {
			for (let at: Item | undefined = item; at && !shown.has(at.line); at = byLine.get(at.parent ?? -1)) {
				shown.add(at.line);
			}
		}
	}

	return items.filter(item => shown.has(item.line));
};

/** An item's rows: its own, then what it opened. Nested items show unless folded; details fold unless opened. */
const itemRows = (
	item: Item,
	depth: number,
	children: ReadonlyMap<number, readonly Item[]>,
	toggled: ReadonlySet<number>,
): readonly ItemLine[] => {
	const nested = children.get(item.line) ?? [];
	const branches = nested.length > 0 || item.details.length > 0;
	const open = branches && nested.length > 0 !== toggled.has(item.line);
	const details = item.details.map(
		({line, text}): ItemLine => ({kind: 'detail', line, text, depth: depth + 1}),
	);
	return [
		{
			kind: 'item',
			line: item.line,
			item,
			depth,
			open: branches ? open : null,
			folded: open ? 0 : nested.length + item.details.length,
		},
		...(open && nested.length === 0 ? details : []),
		...(open ? nested.flatMap(child => itemRows(child, depth + 1, children, toggled)) : []),
	];
};

const nesting = (
	items: readonly Item[],
): {readonly roots: readonly Item[]; readonly children: ReadonlyMap<number, readonly Item[]>} => {
	const known = new Set(items.map(({line}) => line));
	const children = new Map<number, Item[]>();
	const roots: Item[] = [];
	for (const item of items) {
		if (item.parent !== null && known.has(item.parent)) {
			children.set(item.parent, [...(children.get(item.parent) ?? []), item]);
		} else {
			roots.push(item);
		}
	}

	return {roots, children};
};

/** The rows of one phase's items: groups by heading, items, what was opened; without what the filter keeps out. */
export const itemLinesOf = memo(
	(
		roadmap: Roadmap,
		entry: PhaseEntry,
		toggled: ReadonlySet<number>,
		matches: ReadonlySet<number> | null,
	): readonly ItemLine[] => {
		const headings = new Map(roadmap.phases.map(phase => [phase.line, phase]));
		return groupsOf(entry.items).flatMap(({line, themes, words, items}): readonly ItemLine[] => {
			const shown = withParents(items, matches);
			if (shown.length === 0) {
				return [];
			}

			const {roots, children} = nesting(shown);
			const named = themes.length > 0 || words !== null;
			const open = !(named && toggled.has(line));
			const rows = open ? roots.flatMap(item => itemRows(item, 0, children, toggled)) : [];
			const path = themes.flatMap(theme => headings.get(theme) ?? []);
			return named ? [{kind: 'group', line, headings: path, words, items, open}, ...rows] : rows;
		});
	},
	4,
);

const NO_LINES: readonly ItemLine[] = [];

/** The rows of the items pane of view 1. */
export const itemLines = (state: State): readonly ItemLine[] => {
	const document = currentDocument(state);
	const entry = selectedPhase(state);
	return document && entry
		? itemLinesOf(document.reading.roadmap, entry, currentPosition(state).toggled, matching(state, document))
		: NO_LINES;
};

/** The row of the items pane that has the cursor: the one chosen, else the first item, else the first row. */
export const selectedItemLine = (state: State): ItemLine | null => {
	const lines = itemLines(state);
	const {item} = currentPosition(state);
	return (
		lines.find(line => line.kind !== 'detail' && line.line === item) ??
		lines.find(({kind}) => kind === 'item') ??
		lines[0] ??
		null
	);
};

/** What the rows of view 2 are: the strongest kind of phase that the roadmap has. */
export const releaseKind = (roadmap: Roadmap): PhaseKind => {
	const kinds = new Set(phasesOf(roadmap).flatMap(({phase}) => phase?.kind ?? []));
	return (
		(['release', 'period', 'horizon', 'status', 'theme'] as const).find(kind => kinds.has(kind)) ?? 'theme'
	);
};

/** The rows of view 2: phases of the strongest kind that the roadmap has, then the others that hold items, each in file order. */
export const releasesOf = memo((roadmap: Roadmap): readonly PhaseEntry[] => {
	const kind = releaseKind(roadmap);
	const entries = phasesOf(roadmap);
	const isOne = ({phase}: PhaseEntry): boolean => phase?.kind === kind;
	return [...entries.filter(isOne), ...entries.filter(entry => !isOne(entry))];
}, 8);

export const releaseEntries = (state: State): readonly PhaseEntry[] => {
	const document = currentDocument(state);
	return document ? releasesOf(document.reading.roadmap) : NO_ENTRIES;
};

export const selectedRelease = (state: State): PhaseEntry | null => {
	const entries = releaseEntries(state);
	const {release} = currentPosition(state);
	return entries.find(({line}) => line === release) ?? entries.find(hasOpen) ?? entries[0] ?? null;
};

const NO_METRICS: readonly Metric[] = [];

export const metricsShown = (state: State): readonly Metric[] =>
	currentDocument(state)?.reading.roadmap.metrics ?? NO_METRICS;

export const selectedMetric = (state: State): Metric | null => {
	const metrics = metricsShown(state);
	const {metric} = currentPosition(state);
	return metrics.find(({line}) => line === metric) ?? metrics[0] ?? null;
};

/** The lines of one place that were not read as work for one reason. */
export interface NotReadGroup {
	/** The first of its lines, negated so that it is none of theirs: its identity. */
	readonly line: number;
	readonly under: NotRecognised['under'];
	readonly why: string;
	readonly doubtful: boolean;
	readonly lines: readonly NotRecognised[];
}

export const notReadGroupsOf = memo((roadmap: Roadmap): readonly NotReadGroup[] => {
	const groups: {first: NotRecognised; lines: NotRecognised[]}[] = [];
	for (const line of roadmap.notRecognised) {
		const last = groups.at(-1);
		if (last && last.first.under?.line === line.under?.line && last.first.why === line.why) {
			last.lines.push(line);
		} else {
			groups.push({first: line, lines: [line]});
		}
	}

	return groups.map(({first, lines}) => ({
		line: -first.line,
		under: first.under,
		why: first.why,
		doubtful: lines.some(({doubtful}) => doubtful),
		lines,
	}));
}, 4);

/** A row of the list of lines not read as work. */
export type NotReadRow =
	| {readonly kind: 'group'; readonly line: number; readonly group: NotReadGroup; readonly open: boolean}
	| {
			readonly kind: 'line';
			readonly line: number;
			readonly entry: NotRecognised;
			readonly group: NotReadGroup;
	  };

const notReadRowsOf = memo((roadmap: Roadmap, toggled: ReadonlySet<number>): readonly NotReadRow[] =>
	notReadGroupsOf(roadmap).flatMap((group): readonly NotReadRow[] => {
		const open = toggled.has(group.line);
		const rows = open
			? group.lines.map((entry): NotReadRow => ({kind: 'line', line: entry.line, entry, group}))
			: [];
		return [{kind: 'group', line: group.line, group, open}, ...rows];
	}),
);

const NO_ROWS: readonly NotReadRow[] = [];

export const notReadRows = (state: State): readonly NotReadRow[] => {
	const document = currentDocument(state);
	return document ? notReadRowsOf(document.reading.roadmap, currentPosition(state).toggled) : NO_ROWS;
};

export const selectedNotRead = (state: State): NotReadRow | null => {
	const rows = notReadRows(state);
	const {notRead} = currentPosition(state);
	return rows.find(({line}) => line === notRead) ?? rows[0] ?? null;
};
