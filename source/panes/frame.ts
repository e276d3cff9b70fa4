import {footerHints} from '../keys/footer.ts';
import {footerRow} from '../rows/footer.ts';
import {headerRow} from '../rows/header.ts';
import {words} from '../rows/words.ts';
import type {State} from '../store/state.ts';
import {footerLine} from './footer.ts';
import {headerLine, oneHeader} from './header.ts';
import {type Layout, layoutOf} from './layout/layout.ts';
import {compose, type Placed} from './parts/compose.ts';
import {filled, type Line, muted} from './parts/run.ts';
import type {PickerList} from './picker.tsx';
import {GLYPHS} from './theme/glyphs.ts';
import {VIEW_PANES} from './views.ts';

/** A whole screen: its rows from the top, and where a picker's list goes between them. */
export interface Frame {
	readonly layout: Layout;
	readonly lines: readonly Line[];
	/** The list that a question is answered from; its rows are blank in `lines`. */
	readonly picker: PickerList | null;
}

const tooSmall = (state: State): Frame => {
	const {size, look} = state;
	const layout = layoutOf(size, {side: false, item: 0, asking: 0});
	const line = filled([muted(words`needs 20x5`)], Math.min(size.columns, 10), GLYPHS[look.glyphs].more);
	return {layout, picker: null, lines: [line]};
};

/** The screen of a state. It has as many rows as the terminal, none wider than it. */
export const frameOf = (state: State): Frame => {
	const {size, look, view} = state;
	const {more} = GLYPHS[look.glyphs];
	const pane = VIEW_PANES[view];
	const layout = layoutOf(size, {...pane.wishes(state), asking: 0});
	if (layout.form === 'none') return tooSmall(state);
	const focus = {active: true, look};
	const drawing = pane.draw(state, layout, focus);
	const drawHeader = layout.form === 'one' ? oneHeader : headerLine;
	const header = drawing.header ?? drawHeader(headerRow(state), layout.header.columns, look);
	const footer = footerLine(footerRow(state), footerHints(state), layout.footer.columns, look);
	const placed: readonly Placed[] = [
		{rect: layout.header, lines: [header]},
		...drawing.panes,
		{rect: layout.footer, lines: [footer]},
	];
	return {layout, picker: null, lines: compose(size.rows, placed, more)};
};
