import {repeat} from '../../show/cut.ts';
import type {SafeText} from '../../show/show.ts';
import type {Look} from '../../store/state.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import type {Tone} from '../theme/tone.ts';
import type {Line, Run} from './run.ts';

/** What a bar shows: any unit, as long as all four have the same. */
export interface Amounts {
	readonly done: number;
	readonly active: number;
	readonly blocked: number;
	/** All of it, what is planned included. 0 draws an empty track. */
	readonly total: number;
}

/** A bar in cells: done in eighths, then whole cells, the rest is track. */
export interface Cells {
	readonly eighths: number;
	readonly active: number;
	readonly blocked: number;
	readonly track: number;
}

const doneEighths = ({done, total}: Amounts, width: number): number => {
	if (done <= 0 || total <= 0) return 0;
	if (done >= total) return width * 8;
	const least = 2;
	const most = width * 8 - 4;
	return Math.max(Math.min(least, most), Math.min(most, Math.round((done / total) * width * 8)));
};

/** How many cells each part gets. What has begun shows a quarter cell at least, what is open keeps half a cell free. */
export const cellsOf = (amounts: Amounts, width: number): Cells => {
	const eighths = doneEighths(amounts, width);
	let room = width - Math.ceil(eighths / 8);
	const share = (count: number) => {
		if (count <= 0 || room <= 0) return 0;
		const cells = Math.min(room, Math.max(1, Math.round((count / amounts.total) * width)));
		room -= cells;
		return cells;
	};
	// What is blocked keeps its one cell even where work in progress would fill the bar.
	const reserved = amounts.blocked > 0 && room > 1 ? 1 : 0;
	room -= reserved;
	const active = share(amounts.active);
	room += reserved;
	return {eighths, active, blocked: share(amounts.blocked), track: room};
};

const sign = (text: SafeText, tone: Tone, ground?: Tone): Run =>
	ground === undefined ? {text, tone, sign: true} : {text, tone, ground, sign: true};

const next = (cells: Cells): Tone =>
	cells.active > 0 ? 'in-progress' : cells.blocked > 0 ? 'blocked' : 'track';

/** A bar of exactly `width` columns. `tone` is the colour of what is done. */
export const bar = (amounts: Amounts, width: number, look: Look, tone: Tone = 'done'): Line => {
	const glyphs = GLYPHS[look.glyphs].bar;
	const cells = cellsOf(amounts, width);
	const inColour = look.colours > 0 && look.glyphs === 'unicode';
	const whole = Math.floor(cells.eighths / 8);
	const rest = cells.eighths % 8;
	const solid = (count: number, texture: string) => repeat(inColour ? glyphs.full : texture, count);
	const tinted = look.colours > 1;
	const line: Run[] = [
		sign(repeat(glyphs.full, whole), tone),
		sign(repeat(glyphs.part[rest - 1] ?? '', rest > 0 ? 1 : 0), tone, inColour ? next(cells) : undefined),
		sign(solid(cells.active, glyphs.active), 'in-progress'),
		sign(solid(cells.blocked, glyphs.blocked), 'blocked'),
		tinted
			? sign(repeat(' ', cells.track), 'track', 'track')
			: sign(repeat(glyphs.track, cells.track), 'track'),
	];
	return line.filter(run => run.text !== '');
};
