import type {Look} from '../../store/state.ts';
import type {Ink, Tone} from './tone.ts';

type Sixteen = number | 'dim' | 'text' | 'bold';

const ink = (
	sixteen: Sixteen | readonly [dark: Sixteen, light: Sixteen],
	dark: readonly [string, number],
	light: readonly [string, number],
	silent = false,
): Ink => ({
	sixteen: {
		dark: typeof sixteen === 'object' ? sixteen[0] : sixteen,
		light: typeof sixteen === 'object' ? sixteen[1] : sixteen,
	},
	dark: {true: dark[0], palette: dark[1]},
	light: {true: light[0], palette: light[1]},
	silent,
});

const GREY = ink('dim', ['#9fa5ab', 248], ['#5f656d', 241]);
const AMBER = ink(3, ['#e5b95c', 179], ['#855600', 94]);
const RED = ink(1, ['#ff8278', 210], ['#c0251c', 124]);

/** The colours as every theme has them unless it says otherwise. Measured against #1e1e1e and #ffffff. */
const STANDARD = {
	research: ink(5, ['#c9a2f2', 183], ['#7a3fc0', 91]),
	backlog: GREY,
	planned: ink('text', ['#d8d8d8', 188], ['#1f2328', 235], true),
	'in-progress': AMBER,
	blocked: RED,
	done: ink(2, ['#6fcf86', 114], ['#157331', 22]),
	dropped: GREY,
	text: ink('text', ['#d8d8d8', 188], ['#1f2328', 235], true),
	muted: ink('dim', ['#a3a3a3', 248], ['#5c6370', 241]),
	accent: ink([6, 4], ['#6cb6ff', 75], ['#0a58c2', 26]),
	rule: ink('dim', ['#5f5f5f', 59], ['#b4b9c0', 250]),
	track: ink('dim', ['#3d3d3d', 237], ['#e4e7eb', 254]),
} as const satisfies Record<Tone, Ink>;

/** For eyes that don't tell red from green: the nearest two statuses stay apart under protan, deutan and tritan sight. */
const SAFE = {
	...STANDARD,
	research: ink(6, ['#2bea94', 42], ['#a020a0', 90]),
	'in-progress': ink(3, ['#ffcc33', 178], ['#836210', 94]),
	blocked: ink(1, ['#ff8855', 209], ['#5c1a00', 52]),
	done: ink([12, 4], ['#7fb0ff', 111], ['#1f4fe0', 26]),
	accent: ink('bold', ['#ffffff', 231], ['#000000', 16]),
} as const satisfies Record<Tone, Ink>;

/** Every colour of the product. */
export const PALETTES = {standard: STANDARD, safe: SAFE} as const satisfies Record<
	Look['palette'],
	Record<Tone, Ink>
>;

/** The ground of the selected row: true colour and 256; the sixteen use reverse video instead. */
export const SELECTED = {
	dark: {true: '#2b3240', palette: 236},
	light: {true: '#e7eef9', palette: 255},
} as const;
