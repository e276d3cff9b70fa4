import type {Windowed} from '../../rows/window.ts';
import {words} from '../../rows/words.ts';
import type {Look} from '../../store/state.ts';
import {inGlyphs} from '../theme/glyphs.ts';
import {gap, type Line, muted} from './run.ts';

/** The lines of a list with how much of it is hidden above and below; `indent` is where its words start. */
export const withHidden = <Row>(
	{above, rows, below}: Windowed<Row>,
	draw: (row: Row, index: number) => Line,
	indent: number,
	look: Look,
): readonly Line[] => [
	...(above > 0 ? [[gap(indent), muted(inGlyphs(words`↑ ${above} more`, look.glyphs))]] : []),
	...rows.map(draw),
	...(below > 0 ? [[gap(indent), muted(inGlyphs(words`↓ ${below} more`, look.glyphs))]] : []),
];
