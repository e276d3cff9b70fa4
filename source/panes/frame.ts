import {footerHints} from '../keys/footer.ts';
import {footerRow} from '../rows/footer.ts';
import {headerRow} from '../rows/header.ts';
import {typedRow} from '../rows/typed.ts';
import {words} from '../rows/words.ts';
import type {State} from '../store/state.ts';
import type {Asked, AskPane} from './asking/ask-pane.ts';
import {ASK_PANES} from './asking/asks.ts';
import type {ViewPane} from './drawing.ts';
import {footerLine} from './footer.ts';
import {headerLine, oneHeader} from './header.ts';
import {helpPane} from './help.ts';
import {type Layout, layoutOf} from './layout/layout.ts';
import {notReadPane} from './not-read.ts';
import {compose, type Placed} from './parts/compose.ts';
import {filled, type Line, muted} from './parts/run.ts';
import type {PickerList} from './picker.tsx';
import {GLYPHS} from './theme/glyphs.ts';
import {typedLine, typedProblem} from './typed-line.ts';
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

/** What takes the whole body while it is on. */
const bodyOf = ({mode, view}: State): ViewPane =>
	mode.kind === 'help' ? helpPane : mode.kind === 'not-read' ? notReadPane : VIEW_PANES[view];

const askOf = ({mode}: State): AskPane | null =>
	mode.kind in ASK_PANES ? ASK_PANES[mode.kind as keyof typeof ASK_PANES] : null;

/** Rows that a question leaves to what it is about. */
const LEFT_ABOVE = 4;

const askingRows = (state: State, ask: AskPane | null): number =>
	ask === null ? 0 : ask.rows(state, Math.max(3, state.size.rows - 4 - LEFT_ABOVE));

const asked = (state: State, ask: AskPane | null, {asking}: Layout): Asked => {
	if (ask === null || asking.rows === 0) return {lines: [], picker: null};
	const {lines, picker} = ask.draw(state, asking, state.look);
	return {lines, picker: picker === null ? null : {...picker, top: asking.top + picker.top}};
};

const headerOf = (state: State, {form, header}: Layout): Line => {
	const draw = form === 'one' ? oneHeader : headerLine;
	return draw(headerRow(state), header.columns, state.look);
};

/** The last row; while something is typed there, the row over it says what is wrong with it. */
const footOf = (state: State, {footer, body}: Layout): readonly Placed[] => {
	const {look} = state;
	const hints = footerHints(state);
	const typed = typedRow(state);
	if (typed === null) {
		return [{rect: footer, lines: [footerLine(footerRow(state), hints, footer.columns, look)]}];
	}
	const over = {...footer, top: Math.max(body.top, footer.top - 1)};
	const problem = typedProblem(typed, footer.columns, look);
	return [
		...(problem.length === 0 ? [] : [{rect: over, lines: [problem]}]),
		{rect: footer, lines: [typedLine(typed, hints, footer.columns, look)]},
	];
};

/** The screen of a state. It has as many rows as the terminal, none wider than it. */
export const frameOf = (state: State): Frame => {
	const {size, look} = state;
	const {more} = GLYPHS[look.glyphs];
	const pane = bodyOf(state);
	const ask = askOf(state);
	const layout = layoutOf(size, {...pane.wishes(state), asking: askingRows(state, ask)});
	if (layout.form === 'none') return tooSmall(state);
	const hidden = layout.asking.rows > 0 && layout.main.rows === 0;
	const drawing = hidden ? {panes: []} : pane.draw(state, layout, {active: ask === null, look});
	const {lines, picker} = asked(state, ask, layout);
	const placed: readonly Placed[] = [
		{rect: layout.header, lines: [drawing.header ?? headerOf(state, layout)]},
		...drawing.panes,
		{rect: layout.asking, lines},
		...footOf(state, layout),
	];
	return {layout, picker, lines: compose(size.rows, placed, more)};
};
