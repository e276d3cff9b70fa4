import type {FleetRow} from '../../rows/fleet.ts';
import {fleetRows} from '../../rows/fleet.ts';
import {words} from '../../rows/words.ts';
import {show} from '../../show/show.ts';
import {entryOf} from '../../store/select.ts';
import type {Look, State} from '../../store/state.ts';
import {bar} from '../parts/bar.ts';
import {amountsOf, ratio} from '../parts/count.ts';
import {marked} from '../parts/marker.ts';
import {bold, filled, gap, type Line, muted, plain, toRight} from '../parts/run.ts';
import {titleLine} from '../parts/title.ts';
import type {PickerList} from '../picker.tsx';
import {GLYPHS} from '../theme/glyphs.ts';
import type {AskPane} from './ask-pane.ts';

const NAME = 32;
const COUNT = 9;
const BAR = 12;
const WITH_BAR = 98;

const rowLine = (row: FleetRow, name: string, columns: number, selected: boolean, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const count = row.figures === null ? [] : [plain(ratio(row.figures.counts))];
	const drawn =
		columns < WITH_BAR
			? []
			: [gap(3), ...(row.figures === null ? [gap(BAR)] : bar(amountsOf(row.figures.counts), BAR, look))];
	const line = [
		...filled([selected ? bold(row.title) : plain(row.title)], Math.min(NAME, columns - 2 - COUNT), more),
		...toRight(count, COUNT, more),
		...drawn,
		gap(3),
		muted(show(name)),
	];
	return marked({selected, focused: true}, filled(line, columns - 2, more), look);
};

const listOf = (state: State, columns: number, rows: number, look: Look): PickerList => {
	const roadmaps = fleetRows(state, state.entries.length).roadmaps.rows;
	const start = roadmaps.findIndex(({path}) => path === state.current);
	return {
		top: 1,
		rows: Math.min(rows, roadmaps.length),
		start: Math.max(0, start),
		choices: roadmaps.map(row => ({
			value: row.path,
			line: selected => rowLine(row, entryOf(state, row.path)?.name ?? '', columns, selected, look),
		})),
	};
};

/** Another roadmap, from a list. */
export const roadmapPicker: AskPane = {
	rows: (state, most) =>
		Math.min(most, 1 + state.entries.length, Math.max(4, Math.floor(state.size.rows / 2))),
	draw: (state, {columns, rows}, look) => {
		const title = {name: show('Roadmaps'), meta: [words`${state.entries.length}`], focused: true};
		return {lines: [titleLine(title, columns, look)], picker: listOf(state, columns, rows - 1, look)};
	},
};
