/** The columns of the timeline: marker, name, count, the axis between two gaps, and by how many days something is over. */
export const TIMELINE = {marker: 2, count: 7, gap: 2, over: 7} as const;

export const nameColumns = (columns: number): number =>
	columns >= 98 ? 25 : Math.max(8, Math.floor(columns / 4));

/** What is left to the axis in a list of so many columns. */
export const axisColumns = (columns: number): number =>
	columns - TIMELINE.marker - nameColumns(columns) - TIMELINE.count - TIMELINE.gap - TIMELINE.over;

/** The columns of the list on a screen: all but the margins, and on the widest all but the item's own column. */
export const listColumns = (screen: number): number => screen - 2 - (screen >= 160 ? 61 : 0);
