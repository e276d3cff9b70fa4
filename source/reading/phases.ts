import type {Item, Phase} from '../model/roadmap.ts';
import type {Reader} from './reader.ts';
import {type PhaseDraft, phasesAround, type Scope} from './scope.ts';

const scopes = new WeakMap<Reader, Scope[]>();

/** Notes a scope, so that its heading can be listed if items turn out to stand below it. */
export const noteScope = (reader: Reader, scope: Scope): void => {
	const known = scopes.get(reader) ?? [];
	known.push(scope);
	scopes.set(reader, known);
};

const KIND_REASONS = {
	release: 'names a release',
	period: 'says when',
	horizon: 'names a horizon',
	status: 'states a status',
	theme: 'a heading with work below it',
} as const;

const phaseOfDraft = (reader: Reader, draft: PhaseDraft, above: readonly PhaseDraft[]): Phase => {
	const {line, status, period, agrees} = draft;
	const own = agrees === null ? `heading, line ${line}` : `the heading itself; line ${agrees} agrees`;
	return {
		line,
		kind: draft.kind,
		title: draft.title,
		shortTitle: draft.shortTitle,
		depth: above.length,
		parent: above[0]?.line ?? null,
		status: status?.status ?? null,
		period: period?.period ?? null,
		remarks: reader.remarks.get(line) ?? [],
		because: {
			kind: {what: KIND_REASONS[draft.kind], line},
			status: status ? {what: `heading, line ${status.line}`, line: status.line} : null,
			period: period ? {what: period.line === line ? own : `line ${period.line}`, line: period.line} : null,
		},
	};
};

/** The headings with items anywhere below them, in file order. */
export const phasesWithItems = (reader: Reader, items: readonly Item[]): readonly Phase[] => {
	const holding = new Set(items.flatMap(({phase, themes}) => (phase === null ? themes : [phase, ...themes])));
	const found: Phase[] = [];
	// Inner scopes come after outer ones; a heading holds what its inner headings hold.
	for (const scope of (scopes.get(reader) ?? []).toReversed()) {
		const [own, ...outer] = phasesAround(scope);
		const above = outer.filter(({isTitle}) => !isTitle);
		if (!own || own.isTitle || !scope.phase || !holding.has(own.line)) continue;
		for (const each of above) holding.add(each.line);
		found.push(phaseOfDraft(reader, own, above));
	}
	return found.toSorted((a, b) => a.line - b.line);
};
