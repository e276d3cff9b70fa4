import {cutStart} from '../../show/cut.ts';
import {type SafeText, show} from '../../show/show.ts';
import {width} from '../../show/width.ts';
import type {Input, Look} from '../../store/state.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import {bold, type Line} from './run.ts';

/** A line being typed, behind the sign that opened it, with its caret; where it is too long its end is seen. */
export const inputLine = (sign: string, {text, caret}: Input, columns: number, look: Look): Line => {
	const {more, caret: bar} = GLYPHS[look.glyphs];
	const before = show(text.slice(0, caret));
	const after = show(text.slice(caret));
	const room = Math.max(4, columns - 4);
	const kept: SafeText = cutStart(
		before,
		Math.max(2, room - Math.min(width(after), Math.floor(room / 3))),
		more,
	);
	return [
		{text: show(`${sign} `), tone: 'accent'},
		bold(kept),
		{text: show(bar), tone: 'accent', sign: true},
		bold(after),
	];
};
