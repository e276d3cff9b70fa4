import type {Document, Refused} from '../document/document.ts';
import type {Edit} from '../text/edit.ts';
import {invert} from '../text/edit.ts';
import {amend, relocate, withEdits} from './documents.ts';
import {lineMap} from './line-map.ts';
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

/** The change of a step with its lines as they are in `now`, or why that can't be told. */
const relocated = (step: Step, now: Document): Step['change'] | Refused => {
	if (step.change.kind !== 'status') {
		const line = relocate(step.before, step.change.line, now);
		return typeof line === 'number' ? {...step.change, line} : line;
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

/** Edits of `made` as edits of `now`, if each of their lines is still there and still the same; else the line that is not. */
const moveEdits = (edits: readonly Edit[], made: Document, now: Document): readonly Edit[] | number => {
	const map = lineMap(made.source, now.source);
	const moved: Edit[] = [];
	for (const edit of edits) {
		const line = lineOf(made, edit.offset);
		const there = map(line);
		const was = made.source.rawLineSpan(line);
		const is = there === null ? null : now.source.rawLineSpan(there);
		const same = is && made.source.raw.slice(was.start, was.end) === now.source.raw.slice(is.start, is.end);
		if (!same || edit.offset + edit.length > was.end) {
			return there ?? line;
		}

		moved.push({...edit, offset: is.start + edit.offset - was.start});
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
