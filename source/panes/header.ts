import type {HeaderRow} from '../rows/header.ts';
import {words} from '../rows/words.ts';
import {show} from '../show/show.ts';
import {type Look, VIEWS, type View} from '../store/state.ts';
import {LEFT_PANE} from './layout/layout.ts';
import {GUTTER} from './layout/rect.ts';
import {bar} from './parts/bar.ts';
import {amountsOf, percent, ratio} from './parts/count.ts';
import {bold, filled, gap, type Line, lineWidth, muted, type Run, spread, toRight} from './parts/run.ts';
import {phaseColumns} from './phases.ts';
import {GLYPHS} from './theme/glyphs.ts';

/** What a view is called on its tab. */
export const VIEW_WORDS = {
	fleet: 'Fleet',
	roadmap: 'Roadmap',
	releases: 'Releases',
	metrics: 'Metrics',
	timeline: 'Timeline',
	board: 'Board',
} as const satisfies Record<View, string>;

const tab = (view: View, index: number, active: boolean, named: boolean, look: Look): Line => {
	if (!active) return [muted(named ? words`  ${index} ${show(VIEW_WORDS[view])}` : words`  ${index}`)];
	return [
		gap(1),
		{text: show(GLYPHS[look.glyphs].here), tone: 'accent', sign: true},
		{text: words`${index} `, tone: 'accent'},
		{text: show(VIEW_WORDS[view]), tone: 'accent', bold: true},
	];
};

const tabs = (active: View, named: boolean, look: Look): Line =>
	VIEWS.flatMap((view, index) => tab(view, index, view === active, named, look));

const titleOf = ({title, remark}: HeaderRow): Line => [
	bold(title),
	...(remark === '' ? [] : [muted(words` ${remark}`)]),
];

/** Bar and count in the columns of the list of phases: they are its total. */
const total = ({counts, reading}: HeaderRow, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const at = phaseColumns(LEFT_PANE, counts === null ? 0 : lineWidth([bold(ratio(counts))]));
	if (reading !== null) return filled([muted(reading)], at.bar + at.count, more);
	if (counts === null) return [gap(at.bar + at.count)];
	return [...bar(amountsOf(counts), at.bar, look), ...toRight([bold(ratio(counts))], at.count, more)];
};

const shortTotal = ({counts, reading}: HeaderRow): readonly Run[] => {
	if (reading !== null) return [gap(2), muted(reading)];
	return counts === null ? [] : [gap(2), bold(ratio(counts)), gap(2), muted(percent(counts))];
};

const inPhaseColumns = (header: HeaderRow, look: Look): Line => {
	const sum = total(header, look);
	const name = LEFT_PANE - 2 - lineWidth(sum);
	return [...filled(titleOf(header), name - 1, GLYPHS[look.glyphs].more), gap(1), ...sum];
};

const wide = (header: HeaderRow, columns: number, look: Look): Line => {
	const left = [...inPhaseColumns(header, look), gap(1 + GUTTER), ...tabs(header.view, true, look)];
	const right = header.counts === null ? [] : [bold(percent(header.counts))];
	return spread(left, right, columns, GLYPHS[look.glyphs].more);
};

const middle = (header: HeaderRow, columns: number, look: Look): Line => {
	const share: Line = header.counts === null ? [] : [gap(2), bold(percent(header.counts))];
	const left = [...inPhaseColumns(header, look), ...share];
	return spread(left, tabs(header.view, false, look), columns, GLYPHS[look.glyphs].more);
};

const narrow = (header: HeaderRow, columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const right = tabs(header.view, false, look);
	const sum = shortTotal(header);
	const room = columns - lineWidth(right) - lineWidth(sum) - 1;
	const title = titleOf(header);
	const name = lineWidth(title) <= room ? title : filled(title, Math.max(0, room), more);
	return spread([...name, ...sum], right, columns, more);
};

/** One pane shows at a time, and the title row says which: its name and its count. */
export const oneLine = (name: Line, counts: Line, columns: number, look: Look): Line =>
	spread(name, counts.length === 0 ? [] : [gap(1), ...counts], columns, GLYPHS[look.glyphs].more);

/** The header where one pane shows at a time; the views are in the palette and on their keys. */
export const oneHeader = (header: HeaderRow, columns: number, look: Look): Line => {
	const {counts, reading} = header;
	const right = reading !== null ? [muted(reading)] : counts === null ? [] : [bold(ratio(counts))];
	return oneLine([bold(header.title)], right, columns, look);
};

/** The narrowest header with all tabs named, and the narrowest with a bar. */
const ALL_NAMED = 118;
const WITH_BAR = 98;

export const headerLine = (header: HeaderRow, columns: number, look: Look): Line => {
	if (columns >= ALL_NAMED) return wide(header, columns, look);
	return columns >= WITH_BAR ? middle(header, columns, look) : narrow(header, columns, look);
};
