import type {PhaseKind, Reason} from '../model/roadmap.ts';
import {PHASE_KINDS} from '../model/roadmap.ts';
import type {Status} from '../model/status.ts';
import type {Mark} from '../notation/mark.ts';
import type {Section} from './outline.ts';
import type {Subject} from './sections.ts';

/** A heading that may turn out to be a phase: it is one if items stand below it. */
export interface PhaseDraft {
	readonly line: number;
	readonly kind: PhaseKind;
	/** The heading's words, with everything that they say. */
	readonly words: string;
	readonly title: string;
	readonly shortTitle: string;
	readonly status: {readonly status: Status; readonly line: number; readonly inWords: boolean} | null;
	readonly period: {readonly period: string; readonly line: number} | null;
	/** Whether it is the document's title: it may say how things stand, but is no phase. */
	readonly isTitle: boolean;
	/** Whether it only introduces what stands below the heading around it: "**Tasks:**". */
	readonly isCaption: boolean;
	/** Another line that states the same period, if any. */
	readonly agrees: number | null;
}

/** Where something stands: a section with all that is around it. */
export interface Scope {
	readonly parent: Scope | null;
	readonly section: Section;
	/** Null at the top of the file and below the title. */
	readonly phase: PhaseDraft | null;
	/** That heading and those around it, innermost first. */
	readonly phases: readonly PhaseDraft[];
	readonly subject: Subject;
	/** Whether plain lists are no work here, as a neighbouring section keeps the work in boxes. */
	readonly boxesElsewhere: boolean;
	/** The year that a month or quarter without one belongs to. */
	readonly year: number | null;
}

/** The headings around, innermost first. */
export const phasesAround = ({phases}: Scope): readonly PhaseDraft[] => phases;

const isNamedTheme = ({isTitle, isCaption}: PhaseDraft): boolean => !isTitle && !isCaption;

/** The innermost enclosing heading of the strongest kind. */
export const phaseOf = (scope: Scope): PhaseDraft | null => {
	let best: PhaseDraft | null = null;
	for (const phase of phasesAround(scope)) {
		if (phase.isTitle || (phase.isCaption && phasesAround(scope).some(isNamedTheme))) continue;
		if (best === null || PHASE_KINDS.indexOf(phase.kind) < PHASE_KINDS.indexOf(best.kind)) best = phase;
	}
	return best;
};

/** The headings between its phase and what stands in the scope, outermost first. */
export const themesOf = (scope: Scope, phase: PhaseDraft | null): readonly PhaseDraft[] => {
	const themes: PhaseDraft[] = [];
	for (const each of phasesAround(scope)) {
		if (each === phase || each.isTitle) break;
		themes.unshift(each);
	}
	return themes;
};

const OPEN: ReadonlySet<Status> = new Set(['planned', 'in-progress', 'blocked']);
const THOUGHTS: ReadonlySet<Status> = new Set(['research', 'backlog']);

export interface StatusFound {
	readonly status: Status;
	readonly because: Reason;
}

const BY_NOTATION: Readonly<Record<Mark['notation'], (raw: string, line: number) => string>> = {
	checkbox: (raw, line) => `its own box ${raw}, line ${line}`,
	emoji: (_, line) => `its own emoji, line ${line}`,
	word: (_, line) => `its own word, line ${line}`,
	cell: (_, line) => `its cell, line ${line}`,
	strike: (_, line) => `struck through, line ${line}`,
};

/** What a mark is called where it decides. */
export const nameOfMark = (mark: Mark, raw: string, line: number): string =>
	BY_NOTATION[mark.notation](raw, line);

const headingWithStatus = (scope: Scope): PhaseDraft | null => {
	for (const phase of phasesAround(scope)) if (phase.status) return phase;
	return null;
};

/** An empty box says only "not done": a heading about an open status, about thoughts, or about what was dropped, stands against it. */
const outweighsBox = ({kind, status}: PhaseDraft): boolean =>
	status !== null &&
	((status.inWords && THOUGHTS.has(status.status)) ||
		(kind === 'status' && (OPEN.has(status.status) || status.status === 'dropped')));

/** The innermost heading that states a status and stands against an empty box; one around it that says the same may do so for it. */
const headingAgainstBox = (scope: Scope): PhaseDraft | null => {
	const said = headingWithStatus(scope)?.status?.status;
	return phasesAround(scope).find(phase => phase.status?.status === said && outweighsBox(phase)) ?? null;
};

/** The status that the marks of a line state, else the headings around it, else planned. */
export const statusOf = (scope: Scope, mark: Mark | null, raw: string, line: number): StatusFound => {
	if (mark && !mark.weak) return {status: mark.status, because: {what: nameOfMark(mark, raw, line), line}};
	const heading = mark ? headingAgainstBox(scope) : headingWithStatus(scope);
	if (mark && heading === null) {
		return {status: mark.status, because: {what: nameOfMark(mark, raw, line), line}};
	}
	if (heading === null) return {status: 'planned', because: {what: 'nothing says so: planned', line: null}};
	const {status, line: said} = heading.status!;
	const own = mark ? 'an empty box says only "not done"' : 'no mark of its own';
	return {status, because: {what: `heading, line ${said}; ${own}`, line: said}};
};

export interface PeriodFound {
	readonly period: string | null;
	readonly because: Reason;
}

/** The period that the headings around state. */
export const periodAround = (scope: Scope): PeriodFound => {
	for (const {period} of phasesAround(scope)) {
		if (period)
			return {period: period.period, because: {what: `heading, line ${period.line}`, line: period.line}};
	}
	return {period: null, because: {what: 'nothing says when', line: null}};
};
