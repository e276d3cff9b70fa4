import {COUNTED, type Status} from '../model/status.ts';
import type {GlanceRow} from '../rows/roadmap.ts';
import {words} from '../rows/words.ts';
import {show} from '../show/show.ts';
import type {Look} from '../store/state.ts';
import {gap, type Line, lineWidth, muted} from './parts/run.ts';
import {overdueSign, tally} from './parts/status.ts';
import {titleLine} from './parts/title.ts';
import {inGlyphs} from './theme/glyphs.ts';

/** Rows that must be left under the phases, beside its title and the blank row before that. */
export const GLANCE_ROOM = 6;

const glanceLine = ({kind, text, counts}: GlanceRow, columns: number, look: Look): Line => {
	if (counts !== null) {
		const counted = (status: Status) => COUNTED.has(status);
		const long = tally(counts, look, false, counted);
		return [gap(2), ...(lineWidth(long) + 2 <= columns ? long : tally(counts, look, true, counted))];
	}
	const shown = inGlyphs(text, look.glyphs);
	return kind === 'overdue'
		? [gap(2), overdueSign(look), gap(1), {text: shown, tone: 'blocked'}]
		: [gap(4), muted(words`${shown}`)];
};

/** What one wants to know of a roadmap before reading it, under its phases. */
export const glanceLines = (rows: readonly GlanceRow[], columns: number, look: Look): readonly Line[] => [
	[],
	titleLine({name: show('At a glance'), focused: false}, columns, look),
	...rows.map(row => glanceLine(row, columns, look)),
];
