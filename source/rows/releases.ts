import type {Document} from '../document/document.ts';
import {countsOf} from '../model/progress.ts';
import {type Item, PHASE_KINDS, type PhaseKind, type Roadmap} from '../model/roadmap.ts';
import {type SafeText, show} from '../show/show.ts';
import {itemLinesOf, type PhaseEntry, releaseKind, releasesOf, selectedRelease} from '../store/lists.ts';
import {matching} from '../store/matching.ts';
import {memo} from '../store/memo.ts';
import {currentDocument, currentEntry, currentPosition} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {type Apart, apartOf, type Counts} from './counts.ts';
import type {Sheet} from './fact.ts';
import {figuresOf, type PhaseFigures, type When} from './phase-figures.ts';
import {phaseSheet} from './phase-sheet.ts';
import {type Windowed, windowOf} from './window.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** One row of view 2. */
export type ReleaseRow =
	| {
			readonly kind: 'release';
			readonly line: number;
			readonly name: SafeText;
			readonly counts: Counts;
			readonly apart: Apart;
			readonly when: When;
			readonly matching: number | null;
			readonly changed: boolean;
			readonly selected: boolean;
	  }
	| {
			readonly kind: 'theme';
			readonly name: SafeText;
			readonly counts: Counts;
			readonly apart: Apart;
			/** How many of its items match, or null without a filter. */
			readonly matching: number | null;
	  }
	| {readonly kind: 'blank'};

export interface ReleaseRows {
	/** "Releases", or what stands in their place. */
	readonly title: SafeText;
	/** The longest wording first. */
	readonly meta: readonly SafeText[];
	/** "release": the head of the first column. */
	readonly head: SafeText;
	readonly rows: Windowed<ReleaseRow>;
	readonly filtered: boolean;
	readonly sheet: Sheet | null;
}

const KIND_WORDS = {
	release: ['release', 'releases'],
	period: ['period', 'periods'],
	horizon: ['horizon', 'horizons'],
	status: ['section by status', 'sections by status'],
	theme: ['theme', 'themes'],
} as const satisfies Record<PhaseKind, readonly [string, string]>;

const TITLES = {
	release: 'Releases',
	period: 'Periods',
	horizon: 'Horizons',
	status: 'Sections by status',
	theme: 'Themes',
} as const satisfies Record<PhaseKind, string>;

const NOTHING: ReadonlySet<number> = new Set();

/** How many of these items match, or null without a filter. */
const matchingIn = (items: readonly Item[], matches: ReadonlySet<number> | null): number | null =>
	matches === null ? null : items.filter(({line}) => matches.has(line)).length;

/** The headings inside a release, with what stands below each. */
const themesOf = memo(
	(roadmap: Roadmap, entry: PhaseEntry, matches: ReadonlySet<number> | null): readonly ReleaseRow[] =>
		itemLinesOf(roadmap, entry, NOTHING, null).flatMap(line => {
			if (line.kind !== 'group') return [];
			const name = show(line.words ?? line.headings.at(-1)?.shortTitle ?? '');
			const counts = countsOf(line.items);
			const matching = matchingIn(line.items, matches);
			return [{kind: 'theme', name, counts, apart: apartOf(counts), matching}];
		}),
	32,
);

/** What the rows depend on beside the roadmap itself. */
interface Wanted {
	readonly document: Document;
	readonly today: string;
	readonly selected: number | null;
	readonly toggled: ReadonlySet<number>;
	readonly matches: ReadonlySet<number> | null;
	readonly changed: ReadonlySet<number>;
}

const releaseRow = (figures: PhaseFigures, {selected, matches, changed}: Wanted): ReleaseRow => ({
	kind: 'release',
	line: figures.entry.line,
	name: figures.name,
	counts: figures.counts,
	apart: apartOf(figures.counts),
	when: figures.when,
	matching: matchingIn(figures.entry.items, matches),
	changed: figures.entry.items.some(({line}) => changed.has(line)),
	selected: figures.entry.line === selected,
});

/** All rows; blank ones between the releases where `airy`. */
const allRows = (wanted: Wanted, airy: boolean): readonly ReleaseRow[] => {
	const {roadmap} = wanted.document.reading;
	const figures = new Map(figuresOf(roadmap, wanted.today).map(each => [each.entry.line, each]));
	return releasesOf(roadmap).flatMap((entry, index): readonly ReleaseRow[] => {
		const known = figures.get(entry.line);
		if (known === undefined) return [];
		const themes = wanted.toggled.has(entry.line) ? themesOf(roadmap, entry, wanted.matches) : [];
		const blank: readonly ReleaseRow[] = airy && index > 0 ? [{kind: 'blank'}] : [];
		return [...blank, releaseRow(known, wanted), ...themes];
	});
};

const metaOf = (roadmap: Roadmap, kind: PhaseKind): readonly SafeText[] => {
	const kinds = releasesOf(roadmap).map(({phase}) => phase?.kind ?? 'theme');
	const counts = PHASE_KINDS.toSorted((a, b) => Number(b === kind) - Number(a === kind)).flatMap(each => {
		const count = kinds.filter(one => one === each).length;
		const [one, many] = KIND_WORDS[each];
		return count === 0 ? [] : [counted(count, one, many)];
	});
	const all = show(counts.join(', '));
	return kind === 'release' ? [all] : [words`No releases here; these are its phases. ${all}`, all];
};

const sheetOf = (state: State, document: Document): Sheet | null => {
	const line = selectedRelease(state)?.line;
	const figures = figuresOf(document.reading.roadmap, state.today).find(({entry}) => entry.line === line);
	return figures === undefined ? null : phaseSheet(document, figures);
};

/** View 2 for the present roadmap; null where nothing was read yet. */
export const releaseRows = (state: State, height: number): ReleaseRows | null => {
	const document = currentDocument(state);
	if (document === null) return null;
	const {roadmap} = document.reading;
	const kind = releaseKind(roadmap);
	const wanted: Wanted = {
		document,
		today: state.today,
		selected: selectedRelease(state)?.line ?? null,
		toggled: currentPosition(state).toggled,
		matches: matching(state, document),
		changed: currentEntry(state)?.changed ?? NOTHING,
	};
	const airy = allRows(wanted, true);
	const rows = airy.length <= height ? airy : allRows(wanted, false);
	const cursor = rows.findIndex(row => row.kind === 'release' && row.selected);
	return {
		title: show(TITLES[kind]),
		meta: metaOf(roadmap, kind),
		head: rows.length === 0 ? NO_WORDS : show(KIND_WORDS[kind][0].split(' ')[0] ?? ''),
		rows: windowOf(rows, cursor, height, row => row.kind === 'release'),
		filtered: wanted.matches !== null,
		sheet: sheetOf(state, document),
	};
};
