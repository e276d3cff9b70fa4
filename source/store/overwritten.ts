import type {Change, Document} from '../document/document.ts';
import {amend} from './documents.ts';
import {type LineMap, lineMap} from './line-map.ts';
import {say} from './next.ts';
import {entryOf} from './select.ts';
import type {State, Step} from './state.ts';
import {fileName} from './words.ts';

/** For how long, in ms, after a change was saved it is noticed when another program takes it back. */
const WATCHED = 60_000;

const textOf = ({source}: Document, line: number): string => {
	const {start, end} = source.rawLineSpan(line);
	return source.raw.slice(start, end);
};

const linesOf = (change: Change): readonly number[] =>
	change.kind === 'status' ? change.lines : [change.line];

/** Where a line of the step's text before stands now, if it reads again as it did then, and did not right before. */
const takenBack = (step: Step, line: number, known: Document, now: Document): number | null => {
	const was = textOf(step.before, line);
	const wasKnown = textAt(known, lineMap(step.before.source, known.source), line);
	const there = lineMap(step.before.source, now.source)(line);
	return wasKnown !== was && there !== null && textOf(now, there) === was ? there : null;
};

const textAt = (document: Document, map: LineMap, line: number): string | null => {
	const there = map(line);
	return there === null ? null : textOf(document, there);
};

/** The lines of a step that another program took back; of a move all or nothing. */
const linesTakenBack = (step: Step, known: Document, now: Document): readonly number[] => {
	if (step.change.kind === 'move') {
		return now.source.raw === step.before.source.raw && known.source.raw !== now.source.raw
			? [step.change.line]
			: [];
	}

	return linesOf(step.change).flatMap(line => takenBack(step, line, known, now) ?? []);
};

/** The step to do again what was taken back, on the text as it is now; null where that can't be done. */
const again = (step: Step, lines: readonly number[], now: Document, id: number): Step | null => {
	const {change} = step;
	const wish: Change = change.kind === 'status' ? {...change, lines} : {...change, line: lines[0]!};
	const amended = amend(now, wish);
	if (!amended.ok || amended.edits.length === 0) {
		return null;
	}

	const {edits, inverse, document, written} = amended;
	const line = written[0]?.line ?? lines[0]!;
	return {
		...step,
		id,
		change: wish,
		line,
		edits,
		inverse,
		before: now,
		after: document,
		savedAt: null,
		takenBack: true,
	};
};

/**
 * The state with what another program took back put among what can be done again, and said so. An editor that had the file open writes
 * over a change of a few bytes without asking; `known` is the file before it did, `now` what it left.
 */
export const overwritten = (
	state: State,
	path: string,
	known: Document,
	now: Document,
	at: number,
): State => {
	const {done, undone} = state.history;
	const lost = done.flatMap(step => {
		const isFresh = step.path === path && step.savedAt !== null && at - step.savedAt <= WATCHED;
		const lines = isFresh ? linesTakenBack(step, known, now) : [];
		return lines.length > 0 ? [{step, lines}] : [];
	});
	const steps = lost.flatMap(({step, lines}, index) => again(step, lines, now, state.nextId + index) ?? []);
	if (steps.length === 0) {
		return state;
	}

	const gone = new Set(
		lost.filter(({step, lines}) => lines.length === linesOf(step.change).length).map(({step}) => step.id),
	);
	const lines = lost.flatMap(one => one.lines);
	const file = fileName(entryOf(state, path)?.name ?? path);
	const what = lines.length === 1 ? `line ${lines[0]}` : `${lines.length} lines`;
	const back = {
		...state,
		history: {done: done.filter(({id}) => !gone.has(id)), undone: [...undone, ...steps.toReversed()]},
		nextId: state.nextId + lost.length,
	};
	return say(
		back,
		`Another program took your change of ${what} in ${file} back. U does it again.`,
		'trouble',
	);
};
