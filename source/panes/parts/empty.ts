import type {SafeText} from '../../show/show.ts';
import {wrap} from '../../show/wrap.ts';
import type {Focus} from '../drawing.ts';
import {GLYPHS, inGlyphs} from '../theme/glyphs.ts';
import {gap, type Line, muted} from './run.ts';
import {titleLine} from './title.ts';

/** A pane without rows: one muted sentence that says what is not there and what would put it there. */
export const emptyLines = (
	name: SafeText,
	sentence: SafeText,
	columns: number,
	{active, look}: Focus,
): readonly Line[] => [
	titleLine({name, focused: active}, columns, look),
	...wrap(inGlyphs(sentence, look.glyphs), columns - 2, 4, GLYPHS[look.glyphs].more).map(text => [
		gap(2),
		muted(text),
	]),
];
