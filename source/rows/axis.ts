import {type Day, days, quartersFrom} from '../model/period.ts';

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

/** A word over the axis. */
export interface AxisTick {
	readonly text: string;
	readonly from: number;
}

export interface Axis {
	readonly cells: readonly AxisCell[];
	/** The names of quarters, or of months where there is room. */
	readonly ticks: readonly AxisTick[];
	/** Cells that lie before the first shown one, and behind the last. */
	readonly before: number;
	readonly after: number;
	readonly columns: number;
	/** The column of today, or -1 where it is off the axis. */
	readonly today: number;
}

type Unit = Omit<AxisCell, 'from' | 'columns'>;

/** Columns of a quarter and of a year, the roomiest first; months are named where a quarter has this many. */
const WIDTHS: readonly (readonly [quarter: number, year: number])[] = [
	[18, 15],
	[15, 12],
	[12, 10],
	[10, 8],
	[8, 6],
	[6, 5],
];
const WITH_MONTHS = 15;
const NARROWEST = {quarter: 4, year: 6} as const;
/** More quarters than these, and those before last year are told in years. */
const MANY = 12;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

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

/** Whole years in place of their quarters, up to the year before last. */
const inYears = (units: readonly Unit[], today: Day): readonly Unit[] => {
	const quarters = units.filter(({label}) => label !== '');
	if (quarters.length <= MANY) return units;
	const first = Number(units[0]!.start.slice(0, 4));
	const kept = Number(today.slice(0, 4)) - 1;
	const years = Array.from({length: Math.max(0, kept - first)}, (_, index) => yearUnit(first + index));
	return [...years, ...units.filter(({start}) => Number(start.slice(0, 4)) >= kept)];
};

/** Units that fit from one of them on; the first is named by its year. */
const windowFrom = (units: readonly Unit[], start: number, columns: number): readonly AxisCell[] => {
	const [first, ...others] = units.slice(start);
	if (first === undefined) return [];
	const named = first.year === '' ? {...first, year: first.start.slice(0, 4)} : first;
	const cells = placed([named, ...others], NARROWEST.quarter, NARROWEST.year);
	return cells.filter((cell, index) => index === 0 || cell.from + cell.columns <= columns);
};

interface Fitted {
	readonly cells: readonly AxisCell[];
	readonly before: number;
	readonly after: number;
}

/** As many units as fit: the last ones, but never beyond today, or those from `start` on. */
const scrolled = (units: readonly Unit[], columns: number, today: Day, start: number | null): Fitted => {
	const fits = (from: number): boolean => windowFrom(units, from, columns).length === units.length - from;
	const now = units.findIndex(({end}) => end === null || today <= end);
	let last = 0;
	while (last < units.length - 1 && !fits(last)) last++;
	const usual = Math.min(last, Math.max(0, now));
	const before = start === null ? usual : Math.max(0, Math.min(start, last));
	const cells = windowFrom(units, before, columns);
	return {cells, before, after: units.length - before - cells.length};
};

/** What fits: later years merge, then quarters get narrower, then old ones become years, then it scrolls. */
const fitted = (units: readonly Unit[], columns: number, today: Day, start: number | null): Fitted => {
	const all = (cells: readonly AxisCell[]): Fitted => ({cells, before: 0, after: 0});
	for (const [quarter, year] of WIDTHS) {
		const cells = placed(units, quarter, year);
		if (widthOf(cells) <= columns) return all(cells);
	}
	const shorter = merged(units, today);
	for (const each of [shorter, inYears(shorter, today)]) {
		for (const quarter of [6, NARROWEST.quarter]) {
			const cells = placed(each, quarter, NARROWEST.year);
			if (widthOf(cells) <= columns) return all(cells);
		}
	}
	return scrolled(inYears(shorter, today), columns, today, start);
};

/** The words over the cells: months where there is room, else quarters. */
const ticksOf = (cells: readonly AxisCell[]): readonly AxisTick[] =>
	cells.flatMap(({label, from, columns, start}): readonly AxisTick[] => {
		if (label === '') return [];
		if (columns < WITH_MONTHS) return [{text: label, from}];
		const month = Number(start.slice(5, 7)) - 1;
		return [0, 1, 2].map(index => ({
			text: MONTHS[month + index] ?? '',
			from: from + Math.round((index * columns) / 3),
		}));
	});

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

/**
 * Quarters from the first day to the end of this year, then years to the last. `start` is the first unit to show where not all of
 * them fit, or null for those around today.
 */
export const axisOf = (
	first: Day,
	last: Day,
	today: Day,
	columns: number,
	start: number | null = null,
): Axis => {
	const thisYear = Number(today.slice(0, 4));
	const begin = first < today ? first : today;
	const quarters = quartersFrom(begin, `${thisYear}-12-31`).map(quarterUnit);
	const until = Math.max(thisYear, Number(last.slice(0, 4)));
	const years = Array.from({length: until - thisYear}, (_, index) => yearUnit(thisYear + 1 + index));
	const {cells, before, after} = fitted([...quarters, ...years], columns, today, start);
	const now = columnOf({cells}, today);
	const width = widthOf(cells);
	const isShown = now !== null && now < width;
	return {cells, ticks: ticksOf(cells), columns: width, before, after, today: isShown ? now : -1};
};
