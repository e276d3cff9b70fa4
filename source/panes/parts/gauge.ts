import type {MetricBar} from '../../model/verdict.ts';
import {repeat} from '../../show/cut.ts';
import {show} from '../../show/show.ts';
import type {Look} from '../../store/state.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import type {Tone} from '../theme/tone.ts';
import {bar} from './bar.ts';
import type {Line} from './run.ts';

/**
 * An actual against its target: the bar's end is the target. *At least* must reach the end, *at most* must stay inside; what goes
 * beyond it is full, with a sign behind.
 */
export const gaugeLine = (
	{fraction, beyond: isBeyond}: MetricBar,
	width: number,
	tone: Tone,
	look: Look,
): Line => {
	const {beyond, bar: glyphs} = GLYPHS[look.glyphs];
	if (!isBeyond) return bar({done: fraction, active: 0, blocked: 0, total: 1}, width, look, tone);
	return [
		{text: repeat(glyphs.full, width - 1), tone, sign: true},
		{text: show(beyond), tone, sign: true},
	];
};
