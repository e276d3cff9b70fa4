import {STATUS_WORDS} from '../model/status.ts';
import type {PhaseRow} from '../rows/roadmap.ts';
import type {Windowed} from '../rows/window.ts';
import {words} from '../rows/words.ts';
import {show} from '../show/show.ts';
import {width} from '../show/width.ts';
import type {Look} from '../store/state.ts';
import {bar} from './parts/bar.ts';
import {amountsOf, figure, ratio} from './parts/count.ts';
import {withHidden} from './parts/hidden.ts';
import {marked} from './parts/marker.ts';
import {bold, filled, gap, type Line, lineWidth, muted, plain, toRight} from './parts/run.ts';
import {overdueSign, statusGlyph} from './parts/status.ts';
import {titleLine} from './parts/title.ts';
import {GLYPHS, inGlyphs} from './theme/glyphs.ts';

/** How the list of phases is drawn. */
export interface PhasesDrawing {
	readonly columns: number;
	readonly focused: boolean;
	/** Whether the right column counts what matches. */
	readonly filtered: boolean;
	readonly look: Look;
}

/** Columns of the bar, of the gap before it, and of the overdue sign with its gap. */
const BAR = 8;
const BEFORE_BAR = 2;
const SIGN = 2;
const MARKER = 2;
const LEAST_COUNT = 7;
/** The narrowest pane that has bars. */
const WITH_BARS = 46;

/** The measures that the header shares with this list. */
export interface PhaseColumns {
	readonly name: number;
	readonly bar: number;
	readonly count: number;
}

/** Columns of name, bar and count; a count is never cut, the name gives way. */
export const phaseColumns = (columns: number, longestCount: number): PhaseColumns => {
	const count = Math.max(LEAST_COUNT, longestCount + 1);
	const barred = columns >= WITH_BARS ? BAR + BEFORE_BAR : 0;
	return {
		name: Math.max(0, columns - MARKER - barred - count - SIGN),
		bar: barred === 0 ? 0 : BAR,
		count,
	};
};

const countOf = ({matching, counts}: PhaseRow): Line => {
	if (matching === null) return [plain(ratio(counts))];
	return matching === 0 ? [muted(show('·'))] : [plain(figure(matching))];
};

const apartLine = (row: PhaseRow, look: Look): Line =>
	row.apart === null
		? []
		: [
				statusGlyph(row.apart.status, look),
				muted(words` ${row.apart.count} ${show(STATUS_WORDS[row.apart.status])}`),
			];

const progress = (row: PhaseRow, at: PhaseColumns, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const before = at.bar === 0 ? [] : [gap(BEFORE_BAR)];
	if (row.apart !== null && row.matching === null) {
		const columns = at.bar === 0 ? at.count : at.bar + at.count;
		const line = apartLine(row, look);
		const short = [line[0] ?? gap(0), muted(words` ${row.apart.count}`)];
		return [...before, ...toRight(lineWidth(line) < columns ? line : short, columns, more)];
	}
	const count = countOf(row).map(run => ({...run, text: inGlyphs(run.text, look.glyphs)}));
	return [
		...before,
		...(at.bar === 0 ? [] : bar(amountsOf(row.counts), at.bar, look)),
		...toRight(count, at.count, more),
	];
};

const nameOf = (row: PhaseRow) =>
	row.selected ? bold(row.name) : row.matching === 0 ? muted(row.name) : plain(row.name);

const phaseLine = (row: PhaseRow, at: PhaseColumns, drawing: PhasesDrawing): Line => {
	const {look, focused} = drawing;
	const line = [
		...filled([nameOf(row)], at.name, GLYPHS[look.glyphs].more),
		...progress(row, at, look),
		gap(1),
		row.overdue ? overdueSign(look) : gap(1),
	];
	return marked({selected: row.selected, focused, changed: row.changed}, line, look);
};

/** The left pane of view 1. */
export const phasesLines = (phases: Windowed<PhaseRow>, drawing: PhasesDrawing): readonly Line[] => {
	const {columns, focused, filtered, look} = drawing;
	const longest = Math.max(0, ...phases.rows.map(row => width(ratio(row.counts))));
	const at = phaseColumns(columns, longest);
	const meta = [show(filtered ? 'match' : 'done')];
	return [
		titleLine({name: show('Phases'), meta, tail: SIGN, focused}, columns, look),
		...withHidden(phases, row => phaseLine(row, at, drawing), MARKER, look),
	];
};
