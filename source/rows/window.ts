/** The rows of a list that are shown, and how many that count are hidden before and after them. */
export interface Windowed<Row> {
	/** How many counted rows are hidden above; 0 where the first row isn't given up for saying so. */
	readonly above: number;
	readonly rows: readonly Row[];
	readonly below: number;
	/** Where the row with the cursor stands among `rows`, or -1. */
	readonly cursor: number;
}

/**
 * On which row of the window the cursor is shown: where it stands in the list as long as the list's beginning fits well, then a bit
 * above the middle. Between the two it drifts by one row a step, so that nothing jumps while a key is held.
 */
const rowOfCursor = (cursor: number, height: number): number => {
	const rest = Math.max(0, Math.floor((height - 3) / 2));
	const turn = Math.max(rest, Math.floor(height * 0.6), height - 5);
	return Math.max(rest, Math.min(cursor, 2 * turn - cursor));
};

const countOf = <Row>(rows: readonly Row[], counts: (row: Row) => boolean): number =>
	rows.reduce((sum, row) => sum + (counts(row) ? 1 : 0), 0);

/**
 * The part of a list that fits into `height` rows, the cursor among them. It depends on nothing but its arguments. Where rows that
 * `counts` names are hidden, the first or last row is given up to say how many; windows of fewer than five rows say nothing.
 */
export const windowOf = <Row>(
	rows: readonly Row[],
	cursor: number,
	height: number,
	counts: (row: Row) => boolean = () => true,
): Windowed<Row> => {
	if (height <= 0) return {above: 0, rows: [], below: countOf(rows, counts), cursor: -1};
	if (rows.length <= height) return {above: 0, rows, below: 0, cursor};
	const at = Math.max(0, cursor);
	const start = Math.max(0, Math.min(at - rowOfCursor(at, height), rows.length - height));
	const end = start + height;
	const speaks = height >= 5;
	const above = speaks && start > 0 ? countOf(rows.slice(0, start + 1), counts) : 0;
	const below = speaks && end < rows.length ? countOf(rows.slice(end - 1), counts) : 0;
	const from = above > 0 ? start + 1 : start;
	return {above, rows: rows.slice(from, below > 0 ? end - 1 : end), below, cursor: cursor - from};
};

/**
 * The part of a list that starts at `anchor` as long as the cursor is on its first page from there, else the usual window. For
 * screens so small that the heading of what is shown stands elsewhere.
 */
export const windowFrom = <Row>(
	rows: readonly Row[],
	cursor: number,
	anchor: number,
	height: number,
	counts: (row: Row) => boolean = () => true,
): Windowed<Row> => {
	const rest = rows.slice(anchor);
	const page = rest.length <= height ? height : height - 1;
	if (cursor < anchor || cursor >= anchor + page || height < 2) return windowOf(rows, cursor, height, counts);
	const below = rest.length <= height ? 0 : countOf(rest.slice(page), counts);
	return {above: 0, rows: rest.slice(0, page), below, cursor: cursor - anchor};
};
