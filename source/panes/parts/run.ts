import {words} from '../../rows/words.ts';
import {cut, repeat} from '../../show/cut.ts';
import type {SafeText} from '../../show/show.ts';
import {width} from '../../show/width.ts';
import type {Tone} from '../theme/tone.ts';

/** A stretch of one line that is drawn in one way. */
export interface Run {
	readonly text: SafeText;
	/** Default: the terminal's text colour. */
	readonly tone?: Tone;
	/** The colour behind it, where it isn't the pane's. */
	readonly ground?: Tone;
	readonly bold?: boolean;
	readonly struck?: boolean;
	/** A glyph or a part of a bar: coloured in sixteen colours too, where words are not. */
	readonly sign?: boolean;
	/** On the ground of the selected row. */
	readonly lit?: boolean;
}

/** One line of a pane. */
export type Line = readonly Run[];

export const plain = (text: SafeText): Run => ({text});
export const muted = (text: SafeText): Run => ({text, tone: 'muted'});
export const bold = (text: SafeText): Run => ({text, bold: true});
export const gap = (columns: number): Run => ({text: repeat(' ', columns)});

/** How many columns a line takes. */
export const lineWidth = (line: Line): number => line.reduce((sum, run) => sum + width(run.text), 0);

/** A line in exactly `columns` columns: filled up with blanks, or cut with an ellipsis at its end. */
export const filled = (line: Line, columns: number, more: string): Line => {
	if (columns <= 0) return [];
	const total = lineWidth(line);
	if (total === columns) return line;
	if (total < columns) return [...line, gap(columns - total)];
	const kept: Run[] = [];
	let left = columns;
	for (const run of line) {
		const wide = width(run.text);
		if (wide < left) {
			kept.push(run);
			left -= wide;
			continue;
		}
		// Where the line goes on behind this run, the run has to give up room for the ellipsis.
		const text = cut(words`${run.text}${repeat('.', Math.max(0, left + 1 - wide))}`, left, more);
		kept.push({...run, text}, gap(left - width(text)));
		break;
	}
	return kept;
};

/** Words at the left and words at the right of one line; the left ones give way. */
export const spread = (left: Line, right: Line, columns: number, more: string): Line => {
	const wide = lineWidth(right);
	if (wide >= columns) return filled(right, columns, more);
	return [...filled(left, columns - wide, more), ...right];
};

/** Numbers go right. */
export const toRight = (line: Line, columns: number, more: string): Line =>
	lineWidth(line) >= columns ? filled(line, columns, more) : [gap(columns - lineWidth(line)), ...line];

/** The whole line on the ground of the selected row. */
export const lit = (line: Line): Line => line.map(run => ({...run, lit: true}));
