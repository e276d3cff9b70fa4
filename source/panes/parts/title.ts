import {repeat} from '../../show/cut.ts';
import type {SafeText} from '../../show/show.ts';
import type {Look} from '../../store/state.ts';
import {GLYPHS, inGlyphs} from '../theme/glyphs.ts';
import type {Tone} from '../theme/tone.ts';
import {bold, filled, gap, type Line, lineWidth, muted, type Run} from './run.ts';

/** A pane's title row: its name, its one rule, and at the right what it holds. */
export interface Title {
	readonly name: SafeText;
	/** What stands at the right, the longest wording first; none is shown where none fits. */
	readonly meta?: readonly SafeText[];
	/** Columns that stand behind the meta, where it heads a column that isn't the last. */
	readonly tail?: number;
	readonly focused: boolean;
	/** Colour of the name where it isn't plain. */
	readonly tone?: Tone;
}

const rule = (columns: number, focused: boolean, look: Look): Run => {
	const glyphs = GLYPHS[look.glyphs];
	return {
		text: repeat(focused ? glyphs.heavy : glyphs.light, columns),
		tone: focused ? 'accent' : 'rule',
	};
};

const named = ({name, focused, tone}: Title): Run => ({
	...(focused ? bold(name) : {text: name}),
	...(tone === undefined ? {} : {tone}),
});

/** The meta gives way first, then the name is cut. */
export const titleLine = (title: Title, columns: number, look: Look): Line => {
	const name = named(title);
	const tail: Line = title.tail === undefined ? [] : [gap(1), rule(title.tail - 1, title.focused, look)];
	const metas = (title.meta ?? []).map((meta): Line => [gap(1), muted(inGlyphs(meta, look.glyphs)), ...tail]);
	const shortest = lineWidth([name]) + 3;
	const right = metas.find(meta => shortest + lineWidth(meta) <= columns) ?? [];
	const left = filled([name], Math.min(lineWidth([name]), columns), GLYPHS[look.glyphs].more);
	const room = columns - lineWidth(left) - lineWidth(right) - 1;
	return room <= 0 ? left : [...left, gap(1), rule(room, title.focused, look), ...right];
};
