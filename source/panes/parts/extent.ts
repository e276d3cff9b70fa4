import {repeat} from '../../show/cut.ts';
import {show} from '../../show/show.ts';
import {width} from '../../show/width.ts';
import type {Look} from '../../store/state.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import {type Amounts, bar} from './bar.ts';
import {filled, gap, type Line, lineWidth, type Run} from './run.ts';

/** Runs at their columns on a line of `columns`; what would cover an earlier one of the list is left out. */
export const plotted = (
	runs: readonly {readonly from: number; readonly run: Run}[],
	columns: number,
): Line => {
	const placed: {from: number; to: number; run: Run}[] = [];
	for (const {from, run} of runs) {
		const to = from + width(run.text);
		const isFree = placed.every(other => to < other.from || from > other.to);
		if (isFree && to <= columns) placed.push({from, to, run});
	}
	let column = 0;
	const line = placed
		.toSorted((a, b) => a.from - b.from)
		.flatMap(({from, to, run}): Line => {
			const before = gap(from - column);
			column = to;
			return [before, run];
		});
	return filled(line, columns, '');
};

/** A line with one cell replaced, if it is blank. */
export const overlaid = (line: Line, column: number, sign: Run): Line => {
	if (column < 0) return line;
	let at = 0;
	return line.flatMap((run): Line => {
		const start = at;
		at += width(run.text);
		if (column < start || column >= at || run.text[column - start] !== ' ') return [run];
		const cut = (from: number, to: number): Run => ({...run, text: show(run.text.slice(from, to))});
		return [cut(0, column - start), sign, cut(column - start + 1, run.text.length)];
	});
};

/** A bar on the time axis. */
export interface Extent {
	readonly from: number;
	readonly to: number;
	readonly amounts: Amounts;
	/** The column of the line for today, or -1. */
	readonly today: number;
}

/** The track where extent is the message: shaded without colour. */
const shaded = (line: Line, look: Look): Line => {
	const {extent} = GLYPHS[look.glyphs].bar;
	return line.map(run =>
		run.tone === 'track' && run.ground === undefined ? {...run, text: repeat(extent, lineWidth([run]))} : run,
	);
};

/** The line for today goes over blanks and over a track, never over what is done. */
const withToday = (line: Line, column: number, look: Look): Line => {
	const sign: Run = {text: show(GLYPHS[look.glyphs].today), tone: 'accent', sign: true};
	let at = 0;
	return line.flatMap((run): Line => {
		const start = at;
		at += lineWidth([run]);
		const covered = column < start || column >= at || (run.tone !== undefined && run.tone !== 'track');
		if (covered) return [run];
		const cut = (from: number, to: number): Run => ({...run, text: show(run.text.slice(from, to))});
		const ground = run.ground === undefined ? {} : {ground: run.ground};
		return [cut(0, column - start), {...sign, ...ground}, cut(column - start + 1, run.text.length)];
	});
};

/** One row of the time axis: where a phase stands in time, with its progress inside. */
export const extent = ({from, to, amounts, today}: Extent, columns: number, look: Look): Line => {
	const length = Math.max(0, Math.min(to, columns) - from);
	const drawn = length === 0 ? [] : shaded(bar(amounts, length, look), look);
	return withToday(filled([gap(from), ...drawn], columns, ''), today, look);
};
