import type {Document, Refused} from '../document/document.ts';
import type {Status} from '../model/status.ts';
import {invert} from '../text/edit.ts';
import {unreadWithEdits} from './documents.ts';
import {lineMap} from './line-map.ts';
import {moveEdits, reapply} from './reapply.ts';
import type {History, Pending, Step, Way} from './state.ts';

const without = (steps: readonly Step[], id: number): readonly Step[] => steps.filter(step => step.id !== id);

/** How each way of making a step is taken out of the history again. */
const UNASKED = {
	do: ({done, undone}, step) => ({done: without(done, step.id), undone}),
	undo: ({done, undone}, step) => ({done: [...done, step], undone: without(undone, step.id)}),
	redo: ({done, undone}, step) => ({done: without(done, step.id), undone: [...undone, step]}),
} as const satisfies Record<Way, (history: History, step: Step) => History>;

/** The history as if these changes, the last ones made, had not been asked for. */
export const unasked = (history: History, pending: readonly Pending[]): History =>
	pending.toReversed().reduce<History>((before, {step, way}) => UNASKED[way](before, step), history);

const withStep = (history: History, step: Step): History => ({
	done: history.done.map(one => (one.id === step.id ? step : one)),
	undone: history.undone.map(one => (one.id === step.id ? step : one)),
});

/** What became of changes that had to be made again on another document. */
export interface Replay {
	readonly document: Document;
	readonly history: History;
	readonly kept: readonly Pending[];
	/** Those that could not be made, in order, and why the first of them could not. */
	readonly lost: readonly Pending[];
	readonly refusal: Refused | null;
}

/** Each change for itself: one that can't be made takes none of the others with it. */
const oneByOne = (waiting: readonly Pending[], disk: Document, history: History): Replay => {
	let done: Replay = {document: disk, history, kept: [], lost: [], refusal: null};
	for (const pending of waiting) {
		const result = reapply(pending, done.document);
		if (!result.ok) {
			done = {...done, lost: [...done.lost, pending], refusal: done.refusal ?? result};
			continue;
		}

		const {document, step} = result;
		const kept = [...done.kept, {...pending, step, underWay: false}];
		done = {...done, document, history: withStep(done.history, step), kept};
	}

	return {...done, history: unasked(done.history, done.lost)};
};

const countOf = ({source}: Document, text: string): number => {
	let count = 0;
	for (let line = 1; line <= source.lineCount; line++) {
		const {start, end} = source.rawLineSpan(line);
		count += end - start === text.length && source.raw.startsWith(text, start) ? 1 : 0;
	}

	return count;
};

/** Where lines of one text stand in another; null where one is gone or could be mistaken for another. */
const certain = (lines: readonly number[], made: Document, now: Document): readonly number[] | null => {
	const map = lineMap(made.source, now.source);
	const there: number[] = [];
	for (const line of lines) {
		const {start, end} = made.source.rawLineSpan(line);
		const text = made.source.raw.slice(start, end);
		const found = map(line);
		if (found === null || countOf(made, text) !== 1 || countOf(now, text) !== 1) {
			return null;
		}

		there.push(found);
	}

	return there;
};

/** A change of status with the very characters that it wrote, on a text that is not read for it; null where its lines are not certain. */
const moved = (step: Step, now: Document): Step | null => {
	const {change} = step;
	if (change.kind !== 'status') {
		return null;
	}

	const lines = certain([step.line, ...change.lines], step.before, now);
	const edits = moveEdits(step.edits, step.before, now);
	if (lines === null || typeof edits === 'number') {
		return null;
	}

	const after = unreadWithEdits(now, edits);
	const [line = step.line, ...rest] = lines;
	const inverse = invert(now.source.raw, edits);
	return {...step, line, change: {...change, lines: rest}, edits, inverse, before: now, after};
};

/** Whether these lines, and no others, say otherwise in a later version of a text, and each what it was meant to say. */
const saysOnly = (disk: Document, now: Document, goals: ReadonlyMap<number, Status>): boolean => {
	const before = disk.reading.roadmap.items;
	const {items} = now.reading.roadmap;
	return (
		items.length === before.length &&
		items.every(({line, title, status}, index) => {
			const was = before[index]!;
			const goal = goals.get(line);
			return line === was.line && (goal ? status === goal : title === was.title && status === was.status);
		})
	);
};

/**
 * All changes with one reading at the end, since a program that does not stop writing leaves little time; null where it is not
 * certain that this comes to the same as each for itself.
 */
const atOnce = (waiting: readonly Pending[], disk: Document, history: History): Replay | null => {
	const kept: Pending[] = [];
	const goals = new Map<number, Status>();
	let document = disk;
	for (const pending of waiting) {
		const step = pending.way === 'do' ? moved(pending.step, document) : null;
		if (step?.change.kind !== 'status') {
			return null;
		}

		for (const line of step.change.lines) goals.set(line, step.change.status);
		document = step.after;
		kept.push({...pending, step, underWay: false});
	}

	const steps = kept.reduce<History>((known, {step}) => withStep(known, step), history);
	return saysOnly(disk, document, goals) ? {document, history: steps, kept, lost: [], refusal: null} : null;
};

/** Makes changes that were not written yet again on what the file holds now. */
export const replay = (waiting: readonly Pending[], disk: Document, history: History): Replay =>
	(waiting.length > 1 ? atOnce(waiting, disk, history) : null) ?? oneByOne(waiting, disk, history);
