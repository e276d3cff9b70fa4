import type {Status} from '../../model/status.ts';

/**
 * What a stretch of text means for its colour. The statuses, overdue (with blocked's colour), the verdicts' colours through the
 * statuses, and four of the chrome.
 */
export type Tone = Status | 'text' | 'muted' | 'accent' | 'rule' | 'track';

/** The colour of one role in every set of colours; true colours as `#rrggbb`, the 256 as their index. */
export interface Ink {
	/** Foreground in the terminal's own sixteen (0-7 normal, 8-15 bright), or how it is told apart without one. */
	readonly sixteen: {
		readonly dark: number | 'dim' | 'text' | 'bold';
		readonly light: number | 'dim' | 'text' | 'bold';
	};
	readonly dark: {readonly true: string; readonly palette: number};
	readonly light: {readonly true: string; readonly palette: number};
	/** Whether the text keeps the terminal's own colour and the values serve painted grounds only. */
	readonly silent: boolean;
}
