import type {PhaseKind, Roadmap} from '../../model/roadmap.ts';
import {memo} from '../memo.ts';
import {currentDocument, currentPosition} from '../select.ts';
import type {State} from '../state.ts';
import {type PhaseEntry, phasesOf} from './phases.ts';

const NO_ENTRIES: readonly PhaseEntry[] = [];

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

/** The rows of view 2 of the present roadmap. */
export const releaseEntries = (state: State): readonly PhaseEntry[] => {
	const document = currentDocument(state);
	return document ? releasesOf(document.reading.roadmap) : NO_ENTRIES;
};

/** The row of view 2 that has the cursor: the one chosen, else the first. */
export const selectedRelease = (state: State): PhaseEntry | null => {
	const entries = releaseEntries(state);
	const {release} = currentPosition(state);
	return entries.find(({line}) => line === release) ?? entries[0] ?? null;
};
