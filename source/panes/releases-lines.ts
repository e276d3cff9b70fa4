import {STATUS_WORDS} from '../model/status.ts';
import type {ReleaseRow, ReleaseRows} from '../rows/releases.ts';
import {words} from '../rows/words.ts';
import {show} from '../show/show.ts';
import {width} from '../show/width.ts';
import type {Look} from '../store/state.ts';
import type {Focus} from './drawing.ts';
import {bar} from './parts/bar.ts';
import {amountsOf, figure, percent, ratio} from './parts/count.ts';
import {withHidden} from './parts/hidden.ts';
import {marked} from './parts/marker.ts';
import {bold, filled, gap, type Line, lineWidth, muted, plain, type Run, toRight} from './parts/run.ts';
import {overdueSign, statusGlyph} from './parts/status.ts';
import {titleLine} from './parts/title.ts';
import {GLYPHS, inGlyphs} from './theme/glyphs.ts';

/** Where the cells stand; 0 columns for those that gave way. */
interface ReleaseColumns {
	readonly columns: number;
	readonly name: number;
	readonly bar: number;
	readonly count: number;
	readonly percent: number;
	readonly period: number;
	readonly state: number;
}

const MARKER = 2;
const NAME = 32;
const COUNT = 8;
const PERCENT = 5;
const BEFORE_PERIOD = 2;
const PERIOD = 10;
const STATE = 16;
/** Where there is no room for its words, the state is a sign. */
const SIGN = 2;
const MOST_BAR = 64;
/** The narrowest lists with a bar, with the period, with the per cent. */
const WITH_BAR = 98;
const WITH_PERIOD = 78;
const WITH_PERCENT = 58;

const releaseColumns = (columns: number): ReleaseColumns => {
	const share = columns >= WITH_PERCENT ? PERCENT : 0;
	const period = columns >= WITH_PERIOD ? BEFORE_PERIOD + PERIOD : 0;
	const state = columns >= WITH_PERCENT ? STATE : SIGN;
	const rest = columns - MARKER - COUNT - share - period - state;
	const shown = columns >= WITH_BAR ? Math.max(16, Math.min(MOST_BAR, rest - NAME)) : 0;
	return {columns, name: rest - shown, bar: shown, count: COUNT, percent: share, period, state};
};

type Of<Kind extends ReleaseRow['kind']> = Extract<ReleaseRow, {readonly kind: Kind}>;
type Counted = Of<'release'> | Of<'theme'>;

/** "█ done  ▓ in progress  ▒ blocked  · planned": the legend stands where the eye starts. */
const legend = (columns: number, look: Look): Line => {
	const one = (amounts: {done?: number; active?: number; blocked?: number}): Line =>
		bar({done: 0, active: 0, blocked: 0, total: 1, ...amounts}, 1, look);
	const glyphs = GLYPHS[look.glyphs].bar;
	const line: Line = [
		...one({done: 1}),
		muted(words` done  `),
		...one({active: 1}),
		muted(words` in progress  `),
		...one({blocked: 1}),
		muted(words` blocked  ${show(glyphs.track)} planned`),
	];
	return lineWidth(line) <= columns ? line : [muted(show('progress'))];
};

const headLine = ({head, filtered}: ReleaseRows, at: ReleaseColumns, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	return [
		gap(MARKER),
		...filled([muted(head)], at.name, more),
		...filled(at.bar === 0 ? [] : legend(at.bar, look), at.bar, more),
		...toRight([muted(show(filtered ? 'match' : 'done'))], at.count + at.percent, more),
		...(at.period === 0 ? [] : [gap(BEFORE_PERIOD), ...filled([muted(show('period'))], PERIOD, more)]),
		...(at.state === SIGN ? [] : toRight([muted(show('state'))], at.state, more)),
	];
};

const apartLine = ({apart}: Counted, look: Look): Line =>
	apart === null
		? []
		: [statusGlyph(apart.status, look), muted(words` ${apart.count} ${show(STATUS_WORDS[apart.status])}`)];

const progress = (row: Counted, at: ReleaseColumns, quiet: boolean, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const run = quiet ? muted : plain;
	if (row.apart !== null && row.matching === null) {
		const line = apartLine(row, look);
		const room = at.bar + at.count + at.percent;
		return at.bar > 0 ? filled(line, room, more) : toRight(line, room, more);
	}
	const amounts = amountsOf(row.counts);
	const length = quiet ? Math.floor(at.bar / 2) : at.bar;
	return [
		...(at.bar === 0 ? [] : filled(bar(amounts, length, look), at.bar, more)),
		...(row.matching === null
			? [
					...toRight([run(ratio(row.counts))], at.count, more),
					...(at.percent === 0 ? [] : toRight([run(percent(row.counts))], at.percent, more)),
				]
			: toRight([run(figure(row.matching))], at.count + at.percent, more)),
	];
};

const DONE = words`done`;

/** The state at the right edge; the figures of what is over stand under each other. */
const stateLine = ({when}: Of<'release'>, digits: number, look: Look): Line => {
	if (when.kind === 'over') {
		const text = show(when.state.padStart(digits));
		return [overdueSign(look), gap(1), {text, tone: 'blocked'}];
	}
	if (when.kind === 'done') return [statusGlyph('done', look), gap(1), {text: DONE, tone: 'done'}];
	return [muted(when.state)];
};

const stateSign = ({when}: Of<'release'>, look: Look): Line =>
	when.kind === 'over' ? [overdueSign(look)] : when.kind === 'done' ? [statusGlyph('done', look)] : [];

const releaseLine = (row: Of<'release'>, at: ReleaseColumns, digits: number, {active, look}: Focus): Line => {
	const {more} = GLYPHS[look.glyphs];
	const name: Run = row.selected ? bold(row.name) : plain(row.name);
	const period = muted(inGlyphs(row.when.period, look.glyphs));
	const line = [
		...filled([name], at.name - 1, more),
		gap(1),
		...progress(row, at, false, look),
		...(at.period === 0 ? [] : [gap(BEFORE_PERIOD), ...filled([period], PERIOD, more)]),
		...toRight(at.state === SIGN ? stateSign(row, look) : stateLine(row, digits, look), at.state, more),
	];
	return marked({selected: row.selected, focused: active, changed: row.changed}, line, look);
};

const themeLine = (row: Of<'theme'>, at: ReleaseColumns, look: Look): Line => [
	gap(MARKER + 2),
	...filled([muted(row.name)], at.name - 3, GLYPHS[look.glyphs].more),
	gap(1),
	...progress(row, at, true, look),
];

/** The list of view 2, from its title on. */
export const listLines = (rows: ReleaseRows, columns: number, focus: Focus): readonly Line[] => {
	const {look, active} = focus;
	const at = releaseColumns(columns);
	const over = rows.rows.rows.map(row =>
		row.kind === 'release' && row.when.kind === 'over' ? width(row.when.state) : 0,
	);
	const digits = Math.max(0, ...over);
	const draw = (row: ReleaseRow): Line =>
		row.kind === 'release'
			? releaseLine(row, at, digits, focus)
			: row.kind === 'theme'
				? themeLine(row, at, look)
				: [];
	return [
		titleLine({name: rows.title, meta: rows.meta, focused: active}, columns, look),
		headLine(rows, at, look),
		...withHidden(rows.rows, draw, MARKER, look),
	];
};
