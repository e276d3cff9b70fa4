import type {Status} from '../model/status.ts';
import type {SafeText} from '../show/show.ts';

/** One line of the item pane: what, its value, and from where. */
export interface Fact {
	readonly label: string;
	readonly value: SafeText;
	/** Drawn before the value, in its colour. */
	readonly status?: Status;
	/** In the colour of what is overdue, with its sign. */
	readonly overdue?: boolean;
	/** What was missed, and so on: the colour of this status without its glyph. */
	readonly tone?: Status;
	readonly reason: SafeText;
	/** Where the value takes the room of the reason too: a source line. */
	readonly long?: boolean;
	/** What gives way first where there are fewer rows than facts: 0. */
	readonly weight: number;
}

/** What the item pane shows. */
export interface Sheet {
	/** "Item", "Row", "Release", "Metric", "Line". */
	readonly name: string;
	/** 1-based line of the file, or null. */
	readonly line: number | null;
	readonly title: SafeText;
	/** Lines of detail, and what a phase says of itself. */
	readonly details: readonly {
		readonly text: SafeText;
		readonly bullet: boolean;
		readonly status: Status | null;
	}[];
	readonly facts: readonly Fact[];
	/** The file around the line: for the widest screens. */
	readonly file: {readonly lines: (count: number) => readonly FileLine[]} | null;
}

export interface FileLine {
	readonly line: number;
	readonly text: SafeText;
	readonly here: boolean;
}
