import type {Hint} from '../keys/footer.ts';
import type {FooterRow} from '../rows/footer.ts';
import {words} from '../rows/words.ts';
import {cut} from '../show/cut.ts';
import {type SafeText, show} from '../show/show.ts';
import {width} from '../show/width.ts';
import type {Look} from '../store/state.ts';
import {bold, filled, gap, type Line, lineWidth, muted, type Run, spread} from './parts/run.ts';
import {GLYPHS, inGlyphs} from './theme/glyphs.ts';

/** Columns that the left keeps for a place. */
const LEAST_LEFT = 18;
/** More than this many are no help at a glance. */
const MOST_HINTS = 6;
/** Which hints go first where there is little room; what isn't named goes after them, the help last. */
const FIRST_TO_GO: readonly string[] = [
	'edit',
	'copy',
	'reload',
	'unfold',
	'fold',
	'by quarter',
	'mark',
	'filter',
	'status',
];

const hintLine = (hints: readonly Hint[], space: number, short: boolean): Line =>
	hints.flatMap(
		({keys, label, short: shorter}, index): Line => [
			gap(index === 0 ? 0 : space),
			bold(show(keys)),
			muted(words` ${show(short ? (shorter ?? label) : label)}`),
		],
	);

const LAST_TO_GO: ReadonlySet<string> = new Set(['?', 'esc']);

const isCalled = ({keys, label}: Hint, word: string): boolean => label === word || keys === word;

/** Which hint goes first: the first of `FIRST_TO_GO`, else the last one that isn't the help. */
const without = (hints: readonly Hint[]): readonly Hint[] => {
	const named = FIRST_TO_GO.find(word => hints.some(hint => isCalled(hint, word)));
	const victim =
		hints.find(hint => named !== undefined && isCalled(hint, named)) ??
		hints.findLast(({keys}) => !LAST_TO_GO.has(keys)) ??
		hints[0];
	return hints.filter(hint => hint !== victim);
};

const fitting = (hints: readonly Hint[], columns: number, narrow: boolean): Line => {
	const line = hintLine(hints, narrow ? 2 : 3, narrow);
	return (lineWidth(line) <= columns && hints.length <= MOST_HINTS) || hints.length === 0
		? line
		: fitting(without(hints), columns, narrow);
};

/** The hints that there is room for. */
export const hintsWithin = (hints: readonly Hint[], columns: number, narrow: boolean): Line =>
	columns <= 0 ? [] : fitting(hints, columns, narrow);

const lastPart = (path: SafeText): SafeText => show(path.slice(path.lastIndexOf('/') + 1));

const leftRun = ({text, kind}: FooterRow, look: Look): Run => {
	const shown = inGlyphs(text, look.glyphs);
	return kind === 'place'
		? muted(shown)
		: kind === 'trouble'
			? {text: shown, tone: 'blocked'}
			: {text: shown};
};

/** The last row of the screen. A message keeps its room and hints give way to it; a place is shortened first. */
export const footerLine = (left: FooterRow, hints: readonly Hint[], columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const narrow = columns < 58;
	const isPlace = left.kind === 'place';
	if (narrow && isPlace) return filled(fitting(hints, columns, true), columns, more);
	const whole = width(left.text);
	const kept = isPlace ? Math.min(whole, LEAST_LEFT) : whole;
	const room = Math.max(0, columns - (kept === 0 ? 0 : Math.max(kept, isPlace ? LEAST_LEFT : 0) + 3));
	const right = fitting(hints, room, narrow);
	const space = columns - lineWidth(right) - (lineWidth(right) > 0 ? 3 : 0);
	const text = left.path && whole > space ? lastPart(left.text) : left.text;
	return spread([leftRun({...left, text: cut(text, Math.max(0, space), more)}, look)], right, columns, more);
};
