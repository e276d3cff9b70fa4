import type {ColumnRole} from './columns.ts';
import {findPeriod} from './period.ts';
import {type Reader, wordsAt} from './reader.ts';
import {type Columns, type Grid, WIDEST} from './table-columns.ts';
import {folded} from './words.ts';

const UNDECIDED = /^(?:|[-–—?]+|tbd|tba|n\/a|later|someday|open)$/iu;

const MAY_HOLD_TIMES: ReadonlySet<ColumnRole> = new Set(['other', 'target', 'actual', 'status']);

/** Whether the cells of a column state times and nothing else; what is undecided may be left open. */
const holdsTimes = (reader: Reader, {rows}: Grid, column: number): boolean => {
	let times = 0;
	for (const {cells} of rows) {
		const words = cells[column] ? wordsAt(reader, cells[column]) : '';
		if (UNDECIDED.test(words)) continue;
		const found = findPeriod(words, reader.options);
		if (found === null || words.length - (found.span.end - found.span.start) > 2) return false;
		times++;
	}
	return times > 0;
};

/** In which column cells hold times and nothing else, where no header says so ("Target", "Completed"). */
export const periodByCells = (
	reader: Reader,
	grid: Grid,
	roles: readonly ColumnRole[],
	status: number | null,
): number | null => {
	const at = roles
		.slice(0, WIDEST)
		.findIndex(
			(role, column) => column !== status && MAY_HOLD_TIMES.has(role) && holdsTimes(reader, grid, column),
		);
	return at === -1 ? null : at;
};

const BEGINS =
	/^(?:planned |target |actual )?(?:start(?:s|ed|ing)?|begins?|from|kick-?off|inicio|debut|beginn|von|начало|开始|開始)(?: (?:date|time|on|日))?(?:时间|日期|日)?$/u;
const ENDS =
	/^(?:planned |target |actual )?(?:end(?:s|ed|ing)?|finish(?:es|ed)?|until|till|to|due|completion|fin|ende|bis|конец|окончание|结束|終了|完了)(?: (?:date|time|on|日))?(?:时间|日期|日)?$/u;

/** The columns of the first and of the last day, where a table has both. */
export const lastsOf = (names: readonly string[]): Columns['lasts'] => {
	const words = names.slice(0, WIDEST).map(folded);
	const from = words.findIndex(name => BEGINS.test(name));
	const to = words.findIndex(name => ENDS.test(name));
	return from === -1 || to === -1 ? null : {from, to};
};
