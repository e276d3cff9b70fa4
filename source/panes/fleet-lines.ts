import {STATUS_WORDS} from '../model/status.ts';
import type {FleetPhase, FleetRow, FleetSum} from '../rows/fleet.ts';
import {NO_WORDS, words} from '../rows/words.ts';
import {type SafeText, show} from '../show/show.ts';
import type {Look} from '../store/state.ts';
import type {Focus} from './drawing.ts';
import {type FleetColumns, ONLY_FIGURE} from './fleet-columns.ts';
import {bar} from './parts/bar.ts';
import {amountsOf, figure, percent, ratio} from './parts/count.ts';
import {marked} from './parts/marker.ts';
import {bold, filled, gap, type Line, lineWidth, muted, plain, type Run, toRight} from './parts/run.ts';
import {overdueSign, statusGlyph, tally} from './parts/status.ts';
import {GLYPHS, inGlyphs} from './theme/glyphs.ts';

const GAP_BEFORE_DUE = 4;
const SIGN = 2;

/** The cells behind the name of one line, in the columns that there are. */
interface Cells {
	readonly bar: Line;
	readonly percent: Line;
	readonly count: Line;
	readonly due: Line;
	/** The two columns before the next cell. */
	readonly sign: Line;
	readonly overdue: Line;
	readonly metrics: Line;
}

const behind = (cells: Cells, at: FleetColumns, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const after = (before: number, line: Line, columns: number): Line =>
		columns <= 0 ? [] : [gap(before), ...filled(line, columns - before, more)];
	return [
		...filled(cells.bar, at.bar, more),
		...(at.percent === 0 ? [] : toRight(cells.percent, at.percent, more)),
		...toRight(cells.count, at.count, more),
		...after(GAP_BEFORE_DUE, cells.due, at.due),
		gap(SIGN),
		...filled(cells.sign, SIGN, more),
		...filled(cells.overdue, at.overdue - 2 * SIGN, more),
		...after(0, cells.metrics, at.metrics),
	];
};

const line = (name: Line, cells: Cells, at: FleetColumns, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	return filled(
		[...filled(name, at.name - 1, more), gap(1), ...behind(cells, at, look)],
		at.columns - 2,
		more,
	);
};

const NOTHING: Cells = {bar: [], percent: [], count: [], due: [], sign: [], overdue: [], metrics: []};

/** The names of the columns. */
export const fleetHead = (at: FleetColumns, filtered: boolean, look: Look): Line => {
	const head = (text: string) => [muted(show(text))];
	const cells = {
		...NOTHING,
		bar: head(at.bar === 0 ? '' : 'progress'),
		count: head(filtered ? 'match' : 'done'),
		due: head('due next'),
		overdue: head(at.overdue > ONLY_FIGURE ? 'overdue' : ''),
		metrics: head('metrics'),
	};
	return [gap(2), ...line(head('roadmap'), cells, at, look)];
};

/** The figure of "68 items". */
const figureOf = (text: SafeText): SafeText => show(text.split(' ')[0] ?? '');

const quiet = (text: SafeText, look: Look): Run => muted(inGlyphs(text, look.glyphs));

const firstCells = (row: FleetRow, at: FleetColumns, look: Look): Cells => {
	const {figures, matching} = row;
	if (figures === null) return NOTHING;
	const {counts, due, overdue, metrics} = figures;
	const said = (text: SafeText) =>
		/^(?:no|none)\b/u.test(text) && text === 'none' ? muted(text) : plain(inGlyphs(text, look.glyphs));
	return {
		bar: at.bar === 0 ? [] : bar(amountsOf(counts), at.bar, look),
		percent: [plain(percent(counts))],
		count: [matching === null ? plain(ratio(counts)) : plain(figure(matching))],
		due: [said(due.first)],
		sign: overdue === null ? [] : [overdueSign(look)],
		overdue:
			overdue === null
				? [muted(at.overdue > ONLY_FIGURE ? words`none` : NO_WORDS)]
				: [{text: at.overdue > ONLY_FIGURE ? overdue.first : figureOf(overdue.first), tone: 'blocked'}],
		metrics: [said(metrics.first)],
	};
};

const secondCells = ({figures}: FleetRow, at: FleetColumns, look: Look): Cells =>
	figures === null
		? NOTHING
		: {
				...NOTHING,
				due: [quiet(figures.due.second, look)],
				overdue: at.overdue > ONLY_FIGURE ? [quiet(figures.overdue?.second ?? NO_WORDS, look)] : [],
				metrics: [quiet(figures.metrics.second, look)],
			};

/** The counts of the second line: in words where they end before the next cell starts, else by glyph and number. */
const tallyLine = (row: FleetRow, at: FleetColumns, look: Look): Line => {
	if (row.figures === null) return [muted(row.problem)];
	const room = at.name + at.bar + at.percent + at.count;
	const long = tally(row.figures.counts, look);
	return lineWidth(long) <= room ? long : tally(row.figures.counts, look, true);
};

const secondLine = (row: FleetRow, at: FleetColumns, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	if (row.figures === null) {
		const problem: Run = row.trouble ? {text: row.problem, tone: 'blocked'} : muted(row.problem);
		return filled([problem], at.columns - 2, more);
	}
	const words = tallyLine(row, at, look);
	const cells = behind(secondCells(row, at, look), {...at, bar: 0, percent: 0, count: 0}, look);
	const room = at.name + at.bar + at.percent + at.count;
	return filled([...filled(words, room, more), ...cells], at.columns - 2, more);
};

/** A roadmap in one line where there is little room: counts follow its name if they fit. */
const nameCell = (row: FleetRow, at: FleetColumns, single: boolean, look: Look): Line => {
	const name = row.selected ? bold(row.title) : row.figures === null ? muted(row.title) : plain(row.title);
	if (!single || row.figures === null) return [name];
	const short = tally(row.figures.counts, look, true);
	return lineWidth([name, ...short]) + 3 < at.name ? [name, gap(2), ...short] : [name];
};

/** The one or two lines of a roadmap. */
export const fleetLines = (
	row: FleetRow,
	at: FleetColumns,
	single: boolean,
	{active, look}: Focus,
): readonly Line[] => {
	const marks = {selected: row.selected, focused: active, changed: row.changed};
	const {more} = GLYPHS[look.glyphs];
	const trouble: Run = row.trouble ? {text: row.problem, tone: 'blocked'} : muted(row.problem);
	if (row.figures === null && (single || row.problem === '')) {
		const text = [...nameCell(row, at, single, look), gap(2), trouble];
		const first = marked(marks, filled(text, at.columns - 2, more), look);
		return single ? [first] : [first, []];
	}
	const first = marked(
		marks,
		line(nameCell(row, at, single, look), firstCells(row, at, look), at, look),
		look,
	);
	if (single) return [first];
	const second: Line = [gap(2), ...secondLine(row, at, look)];
	return [first, row.selected && active ? second.map(run => ({...run, lit: true})) : second];
};

/** All roadmaps together, on the same columns. */
export const sumLine = (sum: FleetSum, at: FleetColumns, look: Look): Line => {
	const cells: Cells = {
		bar: at.bar === 0 ? [] : bar(amountsOf(sum.counts), at.bar, look),
		percent: [bold(percent(sum.counts))],
		count: [bold(sum.matching === null ? ratio(sum.counts) : figure(sum.matching))],
		due: [quiet(sum.due, look)],
		sign: sum.overdue === '' ? [] : [overdueSign(look)],
		overdue:
			sum.overdue === ''
				? [muted(at.overdue > ONLY_FIGURE ? words`none` : NO_WORDS)]
				: [{text: at.overdue > ONLY_FIGURE ? sum.overdue : figureOf(sum.overdue), tone: 'blocked'}],
		metrics: [sum.metrics.first === 'none' ? muted(sum.metrics.first) : plain(sum.metrics.first)],
	};
	return [gap(2), ...line([bold(sum.title)], cells, at, look)];
};

/** A phase of the roadmap under the cursor, on the same columns. */
export const phaseLine = (phase: FleetPhase, at: FleetColumns, look: Look): Line => {
	const cells = {
		...NOTHING,
		bar: at.bar === 0 ? [] : bar(amountsOf(phase.counts), at.bar, look),
		percent: [plain(percent(phase.counts))],
		count: [plain(ratio(phase.counts))],
		due: [quiet(phase.period, look)],
		sign: phase.over ? [overdueSign(look)] : [],
		overdue: [],
	};
	const {apart} = phase;
	const inWords: Line =
		apart === null
			? cells.bar
			: [statusGlyph(apart.status, look), muted(words` ${apart.count} ${show(STATUS_WORDS[apart.status])}`)];
	const state: Run = phase.over ? {text: phase.state, tone: 'blocked'} : muted(phase.state);
	const wide = {...at, overdue: at.overdue + at.metrics, metrics: 0};
	return [
		gap(2),
		...line(
			[plain(phase.name)],
			{
				...cells,
				bar: inWords,
				percent: apart === null ? cells.percent : [],
				count: apart === null ? cells.count : [],
				overdue: [state],
			},
			wide,
			look,
		),
	];
};
