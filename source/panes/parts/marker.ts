import {show} from '../../show/show.ts';
import type {Look} from '../../store/state.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import {gap, type Line, lit, type Run} from './run.ts';

/** What the two columns before a row say. */
export interface Marks {
	readonly selected: boolean;
	/** Whether the row's pane has the focus. */
	readonly focused: boolean;
	readonly changed?: boolean;
	readonly marked?: boolean;
}

const sign = ({selected, focused, changed, marked}: Marks, look: Look): Run => {
	const glyphs = GLYPHS[look.glyphs];
	if (selected && focused) return {text: show(glyphs.here), tone: 'accent', sign: true};
	if (marked === true) return {text: show(glyphs.marked), tone: 'accent', sign: true};
	if (changed === true) return {text: show(glyphs.changed), tone: 'accent', sign: true};
	return selected ? {text: show(glyphs.there), tone: 'muted'} : gap(1);
};

/** The sign of a mark beside that of the cursor. */
const second = (look: Look): Run => ({
	text: show(GLYPHS[look.glyphs].marked),
	tone: 'accent',
	sign: true,
});

/** A row behind its marker: bold where it is selected (`strong` runs alone), on its own ground where the pane has the focus. */
export const marked = (marks: Marks, row: Line, look: Look): Line => {
	const both = marks.marked === true && marks.selected && marks.focused;
	const line = [sign(marks, look), both ? second(look) : gap(1), ...row];
	return marks.selected && marks.focused ? lit(line) : line;
};
