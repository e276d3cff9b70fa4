import {countsOf, isComplete, type Progress} from './progress.ts';
import type {Item, Phase, Roadmap} from './roadmap.ts';
import {STATUS_WORDS, type Status} from './status.ts';

/** A place of the file that states of a phase, a group or an item what the items below it state otherwise. */
export interface Disagreement {
	/** Line of the phase that it is about; null where it is about a group or an item. */
	readonly phase: number | null;
	/** The line that says so: a heading, a remark below it, a row that sums it up, the line that the items are nested below. */
	readonly line: number;
	readonly kind: 'heading' | 'remark' | 'row' | 'line';
	/** What is stated: "3/8", "done". */
	readonly says: string;
	/** What the items say: "4/8", "4 of 8 done". */
	readonly items: string;
}

/** A count in brackets (`(3/8)`, `[3 of 8 done]`), or one with a word that makes it one (`3/8 completed`). */
const IN_BRACKETS =
	/[([]\s*(\d{1,4})\s*(?:\/|of|out of)\s*(\d{1,4})\s*(?:done|complete[d]?|tasks?|items?)?\s*[)\]]/iu;
const IN_WORDS = /\b(\d{1,4})\s*(?:\/|of|out of)\s*(\d{1,4})\s+(?:done|complete[d]?|tasks?|items?)\b/iu;
const ALONE = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/u;

/** How far a stated total may be off and still be meant as one: items come and go, but "part (1/2)" counts something else. */
const near = (stated: number, total: number): boolean =>
	Math.abs(stated - total) <= Math.max(1, Math.floor(total / 4));

/** What a text counts, if that is other than what the items say. */
function wrongCount(text: string, {done, total}: Progress, patterns: readonly RegExp[]): string | null {
	const found = patterns.map(pattern => pattern.exec(text)).find(match => match !== null);
	if (!found || total === 0) return null;
	const [said, all] = [Number(found[1]), Number(found[2])];
	if (said > all || all === 0 || !near(all, total)) return null;
	return said === done && all === total ? null : `${said}/${all}`;
}

/** Whether a stated status can't stand beside what the items say: done and not, or not done and all of them are. */
function contradicts(status: Status, progress: Progress): boolean {
	if (progress.total === 0) return false;
	if (status === 'done') return !isComplete(progress);
	if (status === 'planned') return progress.done > 0;
	return (status === 'in-progress' || status === 'blocked') && isComplete(progress);
}

/** The lines of a phase and of all phases around it. */
function around(phases: ReadonlyMap<number, Phase>, item: Item): ReadonlySet<number> {
	const lines = new Set(item.themes);
	for (let phase = phases.get(item.phase ?? 0); phase; phase = phases.get(phase.parent ?? 0))
		lines.add(phase.line);
	return lines;
}

function addTo(map: Map<number, Item[]>, line: number, item: Item): void {
	const list = map.get(line);
	if (list) list.push(item);
	else map.set(line, [item]);
}

const tally = ({done, total}: Progress): string => `${done} of ${total} done`;

function ofHeading(phase: Phase, progress: Progress): readonly Disagreement[] {
	const found: Disagreement[] = [];
	const {line} = phase;
	const items = `${progress.done}/${progress.total}`;
	const says = wrongCount(phase.title, progress, [IN_BRACKETS, IN_WORDS]);
	if (says !== null) found.push({phase: line, line, kind: 'heading', says, items});
	// A section by status says what its items are where they don't say it themselves: no item can contradict that.
	if (phase.kind !== 'status' && phase.status !== null && contradicts(phase.status, progress)) {
		found.push({
			phase: line,
			line,
			kind: 'heading',
			says: STATUS_WORDS[phase.status],
			items: tally(progress),
		});
	}

	for (const remark of phase.remarks) {
		const count = wrongCount(remark.text, progress, [IN_BRACKETS, IN_WORDS]);
		if (count !== null) found.push({phase: line, line: remark.line, kind: 'remark', says: count, items});
	}

	return found;
}

/** The status that a count such as "2/2" amounts to. */
function statusOfCount(count: string): Status {
	const [done, total] = count.split('/').map(Number);
	return done === total ? 'done' : done === 0 ? 'planned' : 'in-progress';
}

function ofRow(row: Item, phase: number, progress: Progress): readonly Disagreement[] {
	const base = {phase, line: row.line, kind: 'row'} as const;
	const counts = (row.cells ?? []).flatMap(
		({text}) => wrongCount(text, progress, [ALONE, IN_BRACKETS, IN_WORDS]) ?? [],
	);
	// A count that is wrong says already what its status is.
	const isSaid = counts.some(count => statusOfCount(count) === row.status);
	const own = row.marked && !isSaid && contradicts(row.status, progress);
	return [
		...(own ? [{...base, says: STATUS_WORDS[row.status], items: tally(progress)}] : []),
		...counts.map(says => ({...base, says, items: `${progress.done}/${progress.total}`})),
	];
}

/** A line that others are nested below: its count, and its own mark where that can't stand beside theirs. */
function ofLine(line: number, words: string, item: Item | null, progress: Progress): readonly Disagreement[] {
	const found: Disagreement[] = [];
	const says = wrongCount(words, progress, [IN_BRACKETS, IN_WORDS]);
	const base = {phase: null, line, kind: 'line'} as const;
	if (says !== null) found.push({...base, says, items: `${progress.done}/${progress.total}`});
	// An empty box only says "not done": some of what is nested below it may be.
	const isOpen = item?.status === 'planned' && !isComplete(progress);
	if (item?.marked && !isOpen && contradicts(item.status, progress))
		found.push({...base, says: STATUS_WORDS[item.status], items: tally(progress)});
	return found;
}

/** The lines that items are nested below, however deep: other items, and bullets that only group. */
function ofNested(roadmap: Roadmap): readonly Disagreement[] {
	const items = new Map(roadmap.items.map(item => [item.line, item]));
	const below = new Map<number, Item[]>();
	const groups = new Map<number, string>();
	for (const item of roadmap.items) {
		for (let up = items.get(item.parent ?? 0); up; up = items.get(up.parent ?? 0))
			addTo(below, up.line, item);
		const group = item.themes.length === 0 ? (item.because.theme?.line ?? null) : null;
		if (group === null || item.theme === null || group === item.line) continue;
		addTo(below, group, item);
		groups.set(group, item.theme);
	}

	const inOrder = [...below].toSorted(([a], [b]) => a - b);
	return inOrder.flatMap(([line, nested]) => {
		const item = items.get(line) ?? null;
		const words = item?.title ?? groups.get(line) ?? '';
		return item?.sumsUp ? [] : ofLine(line, words, item, countsOf(nested));
	});
}

/**
 * Where a roadmap says one thing twice and not alike: a count in a heading, a phase's own mark, a row that sums a phase up, the count or
 * mark of a line that others are nested below, compared with the items below. Nothing follows from it but that it is shown.
 */
export function disagreements(roadmap: Roadmap): readonly Disagreement[] {
	const phases = new Map(roadmap.phases.map(phase => [phase.line, phase]));
	const below = new Map<number, Item[]>();
	for (const item of roadmap.items) {
		for (const line of around(phases, item)) addTo(below, line, item);
	}

	const progressOf = (line: number): Progress => countsOf(below.get(line) ?? []);
	return [
		...roadmap.phases.flatMap(phase => ofHeading(phase, progressOf(phase.line))),
		...roadmap.items.flatMap(item =>
			item.sumsUp === null ? [] : ofRow(item, item.sumsUp, progressOf(item.sumsUp)),
		),
		...ofNested(roadmap),
	];
}
