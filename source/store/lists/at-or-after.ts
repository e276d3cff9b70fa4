/** The row of a line, else the next one below it, else the last; null where nothing was chosen or there is no row. */
export const atOrAfter = <Row extends {readonly line: number}>(
	rows: readonly Row[],
	line: number | null,
): Row | null =>
	line === null
		? null
		: (rows.find(row => row.line === line) ?? rows.find(row => row.line > line) ?? rows.at(-1) ?? null);
