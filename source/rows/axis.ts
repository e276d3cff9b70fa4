import {type Day, days, quarterOf, quartersFrom} from '../model/period.ts';

/** One cell of the time axis: a quarter, a year, or all that comes later. */
export interface AxisCell {
	/** "Q4", or nothing for a year. */
	readonly label: string;
	/** The year where one begins, "later" for the rest; else empty. */
	readonly year: string;
	readonly start: Day;
	/** Null for "later", which has no end. */
	readonly end: Day | null;
	readonly from: number;
	readonly columns: number;
}

export interface Axis {
	readonly cells: readonly AxisCell[];
	readonly columns: number;
	/** The column of today, or -1 where it is off the axis. */
	readonly today: number;
}

type Unit = Omit<AxisCell, 'from' | 'columns'>;

/** Columns of a quarter and of a year, the roomiest first. */
const WIDTHS: readonly (readonly [quarter: number, year: number])[] = [
	[12, 10],
	[10, 8],
	[8, 6],
	[6, 5],
];

const MONTH_ENDS = ['03-31', '06-30', '09-30', '12-31'];

const quarterUnit = (quarter: string, index: number): Unit => {
	const [year = '', number = '1'] = quarter.split('-Q');
	const first = (Number(number) - 1) * 3 + 1;
	return {
		label: `Q${number}`,
		year: index === 0 || number === '1' ? year : '',
		start: `${year}-${String(first).padStart(2, '0')}-01`,
		end: `${year}-${MONTH_ENDS[Number(number) - 1] ?? '12-31'}`,
	};
};

const yearUnit = (year: number): Unit => ({
	label: '',
	year: String(year),
	start: `${year}-01-01`,
	end: `${year}-12-31`,
});

const placed = (units: readonly Unit[], quarter: number, year: number): readonly AxisCell[] => {
	let from = 0;
	return units.map((unit, index) => {
		// One free column where the grain changes.
		if (unit.label === '' && units[index - 1]?.label) from += 1;
		const cell = {...unit, from, columns: unit.label === '' ? year : quarter};
		from += cell.columns;
		return cell;
	});
};

const widthOf = (cells: readonly AxisCell[]): number => {
	const last = cells.at(-1);
	return last === undefined ? 0 : last.from + last.columns;
};

/** Years beyond the next one in a single cell. */
const merged = (units: readonly Unit[], today: Day): readonly Unit[] => {
	const next = Number(today.slice(0, 4)) + 1;
	const kept = units.filter(unit => unit.label !== '' || Number(unit.year) <= next);
	const rest = units.find(unit => unit.label === '' && Number(unit.year) > next);
	return rest === undefined ? kept : [...kept, {...rest, year: 'later', end: null}];
};

/** The cells that fit: later years merge, then quarters get narrower, then the oldest quarters go. */
const fitted = (units: readonly Unit[], columns: number, today: Day): readonly AxisCell[] => {
	for (const [quarter, year] of WIDTHS) {
		const cells = placed(units, quarter, year);
		if (widthOf(cells) <= columns) return cells;
	}
	let shown = merged(units, today);
	for (const quarter of [6, 4]) {
		const cells = placed(shown, quarter, 6);
		if (widthOf(cells) <= columns) return cells;
	}
	while (shown.length > 1 && widthOf(placed(shown, 4, 6)) > columns) shown = shown.slice(1);
	const [first, ...others] = shown;
	const named = first === undefined || first.year !== '' ? first : {...first, year: first.start.slice(0, 4)};
	return placed(named === undefined ? [] : [named, ...others], 4, 6);
};

/** The column at which a day stands; `behind` gives the one after its share, for ends. Null before the axis. */
export const columnOf = (axis: Pick<Axis, 'cells'>, day: Day, behind = false): number | null => {
	const cell = axis.cells.find(({start, end}) => start <= day && (end === null || day <= end));
	if (cell === undefined) {
		const last = axis.cells.at(-1);
		return last !== undefined && day > last.start ? last.from + last.columns : null;
	}
	if (cell.end === null) return behind ? cell.from + cell.columns : cell.from;
	const length = days(cell.start, cell.end) + 1;
	const gone = days(cell.start, day) + (behind ? 1 : 0);
	const share = (gone / length) * cell.columns;
	return cell.from + (behind ? Math.ceil(share - 1e-9) : Math.floor(share + 1e-9));
};

/** Quarters from the first day to the end of this year, then years to the last. */
export const axisOf = (first: Day, last: Day, today: Day, columns: number): Axis => {
	const thisYear = Number(today.slice(0, 4));
	const start = first < today ? first : today;
	const quarters = quartersFrom(start, `${thisYear}-12-31`).map(quarterUnit);
	const until = Math.max(thisYear, Number(last.slice(0, 4)));
	const years = Array.from({length: until - thisYear}, (_, index) => yearUnit(thisYear + 1 + index));
	const cells = fitted([...quarters, ...years], columns, today);
	const now = quarterOf(today) === '' ? null : columnOf({cells}, today);
	return {cells, columns: widthOf(cells), today: now ?? -1};
};
