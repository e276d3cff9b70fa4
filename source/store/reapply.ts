import type {Document, Refused} from '../document/document.ts';
import type {Edit} from '../text/edit.ts';
import {invert} from '../text/edit.ts';
import {amend, relocate, relocateHeading, withEdits} from './documents.ts';
import {type LineMap, lineMap} from './line-map.ts';
import type {Pending, Step, Way} from './state.ts';

/** A step made on another document than the one that it was made for. */
export interface Reapplied {
	readonly ok: true;
	readonly document: Document;
	/** The step with `before`, `after` and its lines as they are now. */
	readonly step: Step;
}

const elsewhere = (line: number): Refused => ({
	ok: false,
	reason: `line ${line} was changed elsewhere since`,
	lines: [line],
	wayOut: `e opens line ${line} in your editor`,
});

const toHeading = (
	step: Step,
	change: Extract<Step['change'], {kind: 'move'}>,
	now: Document,
): Step['change'] | Refused => {
	const phase = relocateHeading(step.before, change.phase, now);
	return typeof phase === 'number' ? {...change, phase} : phase;
};

/** The change of a step with its lines as they are in `now`, or why that can't be told. */
const relocated = (step: Step, now: Document): Step['change'] | Refused => {
	if (step.change.kind !== 'status') {
		const line = relocate(step.before, step.change.line, now);
		if (typeof line !== 'number') {
			return line;
		}

		return step.change.kind === 'move'
			? toHeading(step, {...step.change, line}, now)
			: {...step.change, line};
	}

	const lines: number[] = [];
	for (const old of step.change.lines) {
		const line = relocate(step.before, old, now);
		if (typeof line !== 'number') {
			return line;
		}

		lines.push(line);
	}

	return {...step.change, lines};
};

const doAgain = (step: Step, now: Document): Reapplied | Refused => {
	const change = relocated(step, now);
	if ('ok' in change) {
		return change;
	}

	const amended = amend(now, change);
	return amended.ok
		? {
				ok: true,
				document: amended.document,
				step: {
					...step,
					change,
					line: amended.written[0]?.line ?? step.line,
					edits: amended.edits,
					inverse: amended.inverse,
					before: now,
					after: amended.document,
				},
			}
		: amended;
};

/** The lines that an edit touches: for text that comes between two lines, the one that it stands before. */
const touched = (document: Document, {offset, length}: Edit): readonly [first: number, last: number] => [
	lineOf(document, offset),
	lineOf(document, length === 0 ? offset : offset + length - 1),
];

/** An edit of `made` as one of `now`, if all lines that it touches stand there together as they were; else the first that does not. */
const moveEdit = (edit: Edit, made: Document, now: Document, map: LineMap): Edit | number => {
	const [first, last] = touched(made, edit);
	const start = map(first);
	for (let line = first; line <= last; line++) {
		const there = map(line);
		if (start === null || there !== start + line - first || !isSameLine(made, line, now, there)) {
			return there ?? line;
		}
	}

	const offset = now.source.rawLineSpan(start!).start + edit.offset - made.source.rawLineSpan(first).start;
	const was = made.source.raw.slice(edit.offset, edit.offset + edit.length);
	return now.source.raw.slice(offset, offset + edit.length) === was ? {...edit, offset} : start!;
};

const isSameLine = (made: Document, line: number, now: Document, there: number): boolean => {
	const was = made.source.rawLineSpan(line);
	const is = now.source.rawLineSpan(there);
	return made.source.raw.slice(was.start, was.end) === now.source.raw.slice(is.start, is.end);
};

/** Edits of `made` as edits of `now`; else the line of the first that can't be made there. */
export const moveEdits = (
	edits: readonly Edit[],
	made: Document,
	now: Document,
): readonly Edit[] | number => {
	const map = lineMap(made.source, now.source);
	const moved: Edit[] = [];
	for (const edit of edits) {
		const there = moveEdit(edit, made, now, map);
		if (typeof there === 'number') {
			return there;
		}

		moved.push(there);
	}

	return moved;
};

/** The line of an offset in the raw text. */
const lineOf = ({source}: Document, offset: number): number => source.lineAt(source.toClean(offset));

/** Writes the very characters that stood on the step's lines before it (or after it) on the lines where they are now. */
const putBack = (step: Step, way: Way, now: Document): Reapplied | Refused => {
	const [edits, made, goal] =
		way === 'undo' ? [step.inverse, step.after, step.before] : [step.edits, step.before, step.after];
	if (made.source.raw === now.source.raw) {
		return {ok: true, document: goal, step};
	}

	const moved = moveEdits(edits, made, now);
	if (typeof moved === 'number') {
		return elsewhere(moved);
	}

	const document = withEdits(now, moved);
	const inverse = invert(now.source.raw, moved);
	const line = lineOf(document, moved[0]?.offset ?? 0);
	return {
		ok: true,
		document,
		step:
			way === 'undo'
				? {...step, line, before: document, after: now, edits: inverse, inverse: moved}
				: {...step, line, before: now, after: document, edits: moved, inverse},
	};
};

/** Makes a step on a document: the change again, or the very characters from before it. */
export const reapply = ({step, way}: Pick<Pending, 'step' | 'way'>, now: Document): Reapplied | Refused => {
	if (way === 'do' && step.before.source.raw !== now.source.raw) {
		return doAgain(step, now);
	}

	return way === 'do' ? {ok: true, document: step.after, step} : putBack(step, way, now);
};
