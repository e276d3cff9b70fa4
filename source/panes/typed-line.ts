import type {Hint} from '../keys/footer.ts';
import type {TypedRow} from '../rows/typed.ts';
import {cut} from '../show/cut.ts';
import {width} from '../show/width.ts';
import type {Look} from '../store/state.ts';
import {hintsWithin} from './footer.ts';
import {inputLine} from './parts/input.ts';
import {filled, gap, type Line, lineWidth, muted, type Run, spread} from './parts/run.ts';
import {GLYPHS, inGlyphs} from './theme/glyphs.ts';

/** Columns that the words being typed keep. */
const LEAST_INPUT = 16;

/** The footer while something is typed there: what is asked for, the words, and the keys that end it as far as there is room. */
export const typedLine = (row: TypedRow, hints: readonly Hint[], columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const prompt = cut(row.prompt, Math.max(8, Math.floor(columns * 0.6)), more);
	const before = width(prompt);
	const right = hintsWithin(hints, columns - before - LEAST_INPUT - 3, columns < 58);
	const room = columns - before - lineWidth(right) - 3;
	const [, ...typed] = inputLine('', row.input, room, look);
	return spread([muted(prompt), gap(1), ...filled(typed, room, more)], right, columns, more);
};

/** Why what was typed can't be taken, over the footer. */
export const typedProblem = ({problem}: TypedRow, columns: number, look: Look): Line => {
	const run: Run = {text: inGlyphs(problem, look.glyphs), tone: 'blocked'};
	return problem === '' ? [] : filled([run], columns, GLYPHS[look.glyphs].more);
};
