import type {Item, Phase, Roadmap} from '../../model/roadmap.ts';
import {memo} from '../memo.ts';
import {currentDocument, currentPosition} from '../select.ts';
import type {State} from '../state.ts';
import {atOrAfter} from './at-or-after.ts';

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

/** The phase that view 1 stands on: the one chosen, else the first. */
export const selectedPhase = (state: State): PhaseEntry | null => {
	const entries = phaseEntries(state);
	const {phase} = currentPosition(state);
	return atOrAfter(entries, phase) ?? entries[0] ?? null;
};

/** Whether anything of a roadmap was recognised. */
export const hasWork = (roadmap: Roadmap): boolean => roadmap.items.length > 0 || roadmap.metrics.length > 0;
