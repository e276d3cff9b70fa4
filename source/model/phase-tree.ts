import type {Item, Phase, Roadmap} from './roadmap.ts';

/** A roadmap's headings and items, ready to be asked. */
export interface PhaseTree {
	readonly phase: (line: number | null) => Phase | null;
	/** The items whose phase it is, in file order; null asks for those under no phase. */
	readonly own: (line: number | null) => readonly Item[];
	/** The same with those of all phases and themes inside it. */
	readonly within: (line: number) => readonly Item[];
	/** A phase and those around it, innermost first. */
	readonly chain: (line: number | null) => readonly Phase[];
	/** The phases that hold items of their own, in file order. */
	readonly listed: readonly Phase[];
}

const NONE: readonly Item[] = [];

const push = <K>(map: Map<K, Item[]>, key: K, item: Item): void => {
	const group = map.get(key);
	if (group === undefined) map.set(key, [item]);
	else group.push(item);
};

const make = (roadmap: Roadmap): PhaseTree => {
	const phases = new Map(roadmap.phases.map(phase => [phase.line, phase]));
	const items = new Map<number | null, Item[]>();
	for (const item of roadmap.items) push(items, item.phase, item);
	const phase = (line: number | null): Phase | null => (line === null ? null : (phases.get(line) ?? null));
	const chains = new Map<number, readonly Phase[]>();
	const chain = (line: number | null): readonly Phase[] => {
		const first = phase(line);
		if (first === null) return [];
		const known = chains.get(first.line);
		if (known !== undefined) return known;
		const found: Phase[] = [];
		for (let at: Phase | null = first; at !== null && !found.includes(at); at = phase(at.parent))
			found.push(at);
		chains.set(first.line, found);
		return found;
	};
	const below = new Map<number, Item[]>();
	for (const item of roadmap.items) {
		const around = new Set([...chain(item.phase).map(({line}) => line), ...item.themes]);
		for (const line of around) push(below, line, item);
	}
	return {
		phase,
		chain,
		own: line => items.get(line) ?? NONE,
		within: line => below.get(line) ?? NONE,
		listed: roadmap.phases.filter(({line}) => items.has(line)),
	};
};

const made = new WeakMap<Roadmap, PhaseTree>();

/** The tree of a roadmap; made once. */
export const phaseTree = (roadmap: Roadmap): PhaseTree => {
	const known = made.get(roadmap);
	if (known !== undefined) return known;
	const tree = make(roadmap);
	made.set(roadmap, tree);
	return tree;
};

/** The phase that view 2 shows an item under, and which kind of phase its rows are: the strongest that holds items. */
export const releaseKind = ({phases, items}: Roadmap): Phase['kind'] | null => {
	const holding = new Set(items.map(item => item.phase));
	const kinds = new Set(phases.filter(({line}) => holding.has(line)).map(({kind}) => kind));
	return (['release', 'period', 'horizon', 'status', 'theme'] as const).find(kind => kinds.has(kind)) ?? null;
};
