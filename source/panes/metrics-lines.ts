import {VERDICT_WORDS} from '../model/verdict.ts';
import {VERDICT_LOOKS} from '../rows/metric-sheet.ts';
import type {MetricRow, MetricRows} from '../rows/metrics.ts';
import {words} from '../rows/words.ts';
import {show} from '../show/show.ts';
import type {Look} from '../store/state.ts';
import type {Focus} from './drawing.ts';
import {gaugeLine} from './parts/gauge.ts';
import {withHidden} from './parts/hidden.ts';
import {marked} from './parts/marker.ts';
import {bold, filled, gap, type Line, lineWidth, muted, plain, type Run, toRight} from './parts/run.ts';
import {statusGlyph} from './parts/status.ts';
import {titleLine} from './parts/title.ts';
import {GLYPHS, inGlyphs} from './theme/glyphs.ts';

/** Where the cells stand; 0 columns for those that gave way. Gaps before a cell are part of it. */
interface MetricColumns {
	readonly columns: number;
	readonly wide: boolean;
	readonly label: number;
	readonly target: number;
	readonly actual: number;
	readonly bar: number;
	readonly verdict: number;
	readonly due: number;
}

const MARKER = 2;
/** The narrowest lists with a bar, with due, with the verdict in words. */
export const WITH_BAR = 108;
const WITH_DUE = 68;
const WITH_VERDICT = 56;

const metricColumns = (columns: number): MetricColumns => {
	const wide = columns >= WITH_BAR;
	const verdict = columns >= WITH_VERDICT ? (wide ? 4 + 12 : 2 + 11) : 2;
	const due = wide ? 4 + 12 : columns >= WITH_DUE ? 2 + 7 : 0;
	const cells = {
		target: 13,
		actual: wide ? 11 : columns >= WITH_VERDICT ? 10 : 9,
		bar: wide ? 3 + 16 : 0,
		verdict,
		due,
	};
	const taken = Object.values(cells).reduce((sum, cell) => sum + cell, MARKER);
	return {columns, wide, label: Math.max(0, columns - taken), ...cells};
};

type Of<Kind extends MetricRow['kind']> = Extract<MetricRow, {readonly kind: Kind}>;

/** A cell behind a gap; what is due stands at the right edge where there is little room. */
const cell = (line: Line, columns: number, before: number, more: string): Line =>
	columns === 0 ? [] : [gap(before), ...filled(line, columns - before, more)];

const behindTarget = (
	cells: {readonly actual: Line; readonly bar: Line; readonly verdict: Line; readonly due: Line},
	at: MetricColumns,
	more: string,
): Line => [
	...toRight(cells.actual, at.actual, more),
	...cell(cells.bar, at.bar, 3, more),
	...cell(cells.verdict, at.verdict, at.wide ? 4 : at.verdict === 2 ? 1 : 2, more),
	...(at.wide ? cell(cells.due, at.due, 4, more) : at.due === 0 ? [] : toRight(cells.due, at.due, more)),
];

const headLine = (at: MetricColumns, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const head = (text: string): Line => [muted(show(text))];
	const cells = {
		actual: head('actual'),
		bar: head('actual of target'),
		verdict: head(at.verdict > 2 ? 'verdict' : ''),
		due: head('due'),
	};
	return [
		gap(MARKER),
		...filled(head('metric'), at.label, more),
		...toRight(head('target'), at.target, more),
		...behindTarget(cells, at, more),
	];
};

const verdictLine = ({verdict}: Of<'metric'>, at: MetricColumns, look: Look): Line => {
	const {glyph, tone} = VERDICT_LOOKS[verdict];
	const isQuiet = tone === 'planned';
	const sign: Run = {...statusGlyph(glyph, look), tone: isQuiet ? 'muted' : tone};
	if (at.verdict === 2) return [sign];
	const word = isQuiet
		? muted(words` ${show(VERDICT_WORDS[verdict])}`)
		: {text: words` ${show(VERDICT_WORDS[verdict])}`, tone};
	return [sign, word];
};

const metricLine = (row: Of<'metric'>, at: MetricColumns, {active, look}: Focus): Line => {
	const {more} = GLYPHS[look.glyphs];
	const target = row.target === '' ? muted(words`no figure`) : plain(inGlyphs(row.target, look.glyphs));
	const cells = {
		actual: row.actual === '' ? [] : [bold(row.actual)],
		bar: row.bar === null ? [] : gaugeLine(row.bar, 16, VERDICT_LOOKS[row.verdict].tone, look),
		verdict: verdictLine(row, at, look),
		due: [muted(inGlyphs(row.due, look.glyphs))],
	};
	const line = [
		...filled([row.selected ? bold(row.label) : plain(row.label)], at.label, more),
		...toRight([target], at.target, more),
		...behindTarget(cells, at, more),
	];
	return marked({selected: row.selected, focused: active}, line, look);
};

const groupLine = (row: Of<'group'>, at: MetricColumns, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const ended: Run = {text: row.ended, tone: 'blocked'};
	const right = at.wide ? filled([ended], at.due - 4, more) : [ended];
	const room = at.columns - MARKER - lineWidth(right) - 2;
	const wordings = row.prefix.map(prefix => [
		muted(inGlyphs(words`${prefix} › `, look.glyphs)),
		bold(row.title),
	]);
	const left = wordings.find(line => lineWidth(line) <= room) ?? [bold(row.title)];
	return [gap(MARKER), ...filled(left, room, more), gap(2), ...right];
};

/** View 3 as lines: a row for each target, below the headings that group them. */
export const listLines = (rows: MetricRows, columns: number, focus: Focus): readonly Line[] => {
	const {look, active} = focus;
	const at = metricColumns(columns);
	const draw = (row: MetricRow): Line =>
		row.kind === 'metric' ? metricLine(row, at, focus) : row.kind === 'group' ? groupLine(row, at, look) : [];
	return [
		titleLine({name: show('Metrics'), meta: rows.meta, focused: active}, columns, look),
		headLine(at, look),
		...withHidden(rows.rows, draw, MARKER, look),
	];
};
