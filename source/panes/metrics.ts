import {metricRows} from '../rows/metrics.ts';
import {NO_WORDS, words} from '../rows/words.ts';
import {type SafeText, show} from '../show/show.ts';
import type {State} from '../store/state.ts';
import type {Drawing, Focus, ViewPane} from './drawing.ts';
import type {Layout} from './layout/layout.ts';
import {listAndSheet} from './list-and-sheet.ts';
import {listLines, WITH_BAR} from './metrics-lines.ts';
import {emptyLines} from './parts/empty.ts';

const NONE: SafeText = words`No targets in this roadmap. A line like "Latency: <100ms" is one.`;

const nothingMatches = (all: number): SafeText =>
	words`No target matches; without the filter there are ${all}. esc clears it.`;

const draw = (state: State, layout: Layout, focus: Focus): Drawing => {
	const {main, body} = layout;
	const rows = metricRows(state, main.rows - 2, main.columns >= WITH_BAR);
	if (rows === null || rows.rows.rows.length === 0) {
		const sentence = rows === null ? NO_WORDS : rows.inFile > 0 ? nothingMatches(rows.inFile) : NONE;
		return {panes: [{rect: body, lines: emptyLines(show('Metrics'), sentence, body.columns, focus)}]};
	}
	return listAndSheet(state, layout, focus, {
		sheet: rows.sheet,
		list: inList => listLines(rows, main.columns, inList),
	});
};

/** View 3: every target with its actual and its verdict. */
export const metricsPane: ViewPane = {wishes: () => ({side: false, item: 7}), draw};
