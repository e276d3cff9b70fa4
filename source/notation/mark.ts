import type {Status} from '../model/status.ts';
import type {Span} from '../text/span.ts';

/** The ways of writing a status. One file of this folder for each. */
export type NotationName =
	| 'checkbox' // [ ] [x] [~] \[ ] …
	| 'emoji' // ✅ 🚧 and :white_check_mark:
	| 'word' // a word in brackets, bold, a badge, "Status: …", or a percentage, or "(shipped 2025-03)"
	| 'cell' // the words of a status column's cell
	| 'strike'; // ~~struck~~

/** A mark of status that was seen on a line; its span is in the clean text and covers the mark alone. */
export interface Mark {
	readonly notation: NotationName;
	readonly span: Span;
	readonly status: Status;
	/** Whether the mark only says "not done": an empty box. */
	readonly weak: boolean;
}

/** One line of a file's own legend. */
export interface LegendEntry {
	readonly line: number;
	readonly status: Status;
	/** Where the mark itself stands. */
	readonly mark: Span;
	/** What the legend calls it: "In progress". */
	readonly words: string;
}
