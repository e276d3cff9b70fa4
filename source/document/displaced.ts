import type {Item, Metric, Phase} from '../model/roadmap.ts';
import {lineOf} from './carry-out.ts';
import type {Destination} from './destinations.ts';
import type {Surplus} from './differ.ts';
import type {Document} from './document.ts';

/** Where a line of the text before stands after the move. */
type NewLine = (line: number) => number | null;

const at = (line: number | null, newLine: NewLine): number | null => (line === null ? null : newLine(line));

const sameItem = (before: Item, after: Item, newLine: NewLine): boolean =>
	before.title === after.title &&
	before.period === after.period &&
	before.place === after.place &&
	at(before.parent, newLine) === after.parent &&
	at(before.sumsUp, newLine) === after.sumsUp;

/** What is nested below an item; the words of a line may differ where the line itself was written to: it bears the mark. */
const sameDetails = (
	before: Item,
	after: Item,
	newLine: NewLine,
	isKept: (line: number) => boolean,
): boolean =>
	before.details.length === after.details.length &&
	before.details.every(({line, text}, index) => {
		const now = after.details[index]!;
		return newLine(line) === now.line && (text === now.text || !isKept(line));
	});

const isSettled = ({status}: Item): boolean => status === 'done' || status === 'dropped';

/** What stays for all items that are not moved. */
const sameStanding = (before: Item, after: Item, newLine: NewLine): boolean =>
	before.status === after.status &&
	before.marked === after.marked &&
	before.theme === after.theme &&
	at(before.phase, newLine) === after.phase &&
	before.themes.map(newLine).join() === after.themes.join();

const samePhase = (before: Phase, after: Phase, newLine: NewLine): boolean =>
	before.kind === after.kind &&
	before.title === after.title &&
	before.status === after.status &&
	before.period === after.period &&
	before.remarks.length === after.remarks.length &&
	at(before.parent, newLine) === after.parent;

const sameMetric = (before: Metric, after: Metric): boolean =>
	before.text === after.text && before.target === after.target && before.actual === after.actual;

/** The first of some parts that is not what it was, by its line before; those that may go are left out. */
function firstOther<T extends {readonly line: number}>(
	before: readonly T[],
	after: readonly T[],
	newLine: NewLine,
	same: (before: T, after: T) => boolean,
	mayGo: (one: T) => boolean = () => false,
): Surplus | null {
	const now = new Map(after.map(one => [one.line, one]));
	const gone = before.filter(one => !now.has(newLine(one.line) ?? 0));
	const lost = gone.find(one => !mayGo(one));
	if (lost) return {line: lost.line, what: 'it would be read as something else'};
	const other = before.find(one => {
		const here = now.get(newLine(one.line) ?? 0);
		return here && !same(one, here);
	});
	if (other) return {line: other.line, what: 'it would say something else'};
	if (after.length === before.length - gone.length) return null;
	return {line: after[0]?.line ?? 1, what: 'something would come that is not there'};
}

/**
 * The first thing that a move changed beyond what it means to, or null. The item may change status and phase, what is nested below it goes
 * along; a heading may vanish from the phases when its last item went.
 */
export function displaced(
	from: Document,
	to: Document,
	item: Item,
	there: Destination,
	newLine: NewLine,
): Surplus | null {
	const [before, after] = [from.reading.roadmap, to.reading.roadmap];
	const isMoved = (line: number): boolean => line >= item.line && line <= item.lastLine;
	const isKept = (line: number): boolean => lineOf(from, line) === lineOf(to, newLine(line) ?? line);
	const stays = before.items.filter(one => !isMoved(one.line));
	const isEmptied = ({line}: Phase): boolean =>
		!stays.some(one => one.phase === line || one.themes.includes(line));
	const sameOne = (one: Item, other: Item): boolean => {
		if (!sameItem(one, other, newLine) || !sameDetails(one, other, newLine, isKept)) return false;
		if (!isMoved(one.line)) return sameStanding(one, other, newLine);
		if (one.line === item.line) return other.status === there.status;
		// An empty box says only "not done": what it stands for is for the section to say.
		return other.status === one.status || (!isSettled(one) && !isSettled(other));
	};
	return (
		firstOther(before.items, after.items, newLine, sameOne) ??
		firstOther(
			before.phases,
			after.phases,
			newLine,
			(one, other) => samePhase(one, other, newLine),
			isEmptied,
		) ??
		firstOther(before.metrics, after.metrics, newLine, sameMetric) ??
		firstOther(before.notRecognised, after.notRecognised, newLine, (one, other) => one.text === other.text) ??
		(before.title === after.title ? null : {line: 1, what: 'the title would change'})
	);
}
