import type {Look} from '../../store/state.ts';
import type {Line, Run} from '../parts/run.ts';
import {PALETTES, SELECTED} from './palette.ts';
import type {Tone} from './tone.ts';

const sgr = (code: string | number) => `\u001B[${code}m`;

interface Codes {
	readonly open: string;
	readonly close: string;
}

const NOTHING: Codes = {open: '', close: ''};
const codes = (open: string | number, close: number): Codes => ({open: sgr(open), close: sgr(close)});

const rgb = (hex: string): string =>
	[1, 3, 5].map(start => Number.parseInt(hex.slice(start, start + 2), 16)).join(';');

const isStatus = (tone: Tone) => !['text', 'muted', 'accent', 'rule', 'track'].includes(tone);

const inSixteen = (run: Run, tone: Tone, look: Look): Codes => {
	const colour = PALETTES[look.palette][tone].sixteen[look.background];
	if (isStatus(tone) && run.sign !== true) return NOTHING;
	if (colour === 'text') return NOTHING;
	if (colour === 'dim') return look.weights ? codes(2, 22) : NOTHING;
	if (colour === 'bold') return look.weights ? codes(1, 22) : NOTHING;
	return codes(colour < 8 ? 30 + colour : 82 + colour, 39);
};

const foreground = (run: Run, look: Look): Codes => {
	const tone = run.tone ?? 'text';
	const ink = PALETTES[look.palette][tone];
	if (look.colours === 0) return tone === 'muted' && look.weights ? codes(2, 22) : NOTHING;
	if (look.colours === 1) return inSixteen(run, tone, look);
	if (ink.silent) return NOTHING;
	const colour = ink[look.background];
	return look.colours === 2 ? codes(`38;5;${colour.palette}`, 39) : codes(`38;2;${rgb(colour.true)}`, 39);
};

const ground = (run: Run, look: Look): Codes => {
	if (look.colours === 0) return NOTHING;
	if (look.colours === 1) return groundInSixteen(run, look);
	const colour =
		run.ground === undefined
			? SELECTED[look.background]
			: PALETTES[look.palette][run.ground][look.background];
	if (run.ground === undefined && run.lit !== true) return NOTHING;
	return look.colours === 2 ? codes(`48;5;${colour.palette}`, 49) : codes(`48;2;${rgb(colour.true)}`, 49);
};

const groundInSixteen = (run: Run, look: Look): Codes => {
	if (run.ground === undefined) return run.lit === true && run.sign !== true ? codes(7, 27) : NOTHING;
	const colour = PALETTES[look.palette][run.ground].sixteen[look.background];
	return typeof colour === 'number' ? codes(colour < 8 ? 40 + colour : 92 + colour, 49) : NOTHING;
};

const styleOf = (run: Run, look: Look): Codes => {
	const parts = [
		look.weights && run.bold === true ? codes(1, 22) : NOTHING,
		look.weights && run.struck === true ? codes(9, 29) : NOTHING,
		foreground(run, look),
		ground(run, look),
	];
	return {
		open: parts.map(part => part.open).join(''),
		close: parts
			.map(part => part.close)
			.reverse()
			.join(''),
	};
};

/** A painter for one look; styles are worked out once. */
export const painter = (look: Look): ((line: Line) => string) => {
	const known = new Map<string, Codes>();
	const style = (run: Run): Codes => {
		const key = `${run.tone}/${run.ground}/${run.bold}/${run.struck}/${run.sign}/${run.lit}`;
		const found = known.get(key) ?? styleOf(run, look);
		known.set(key, found);
		return found;
	};
	return line =>
		line
			.filter(run => run.text !== '')
			.map(run => {
				const {open, close} = style(run);
				return open + run.text + close;
			})
			.join('');
};

const painters = new WeakMap<Look, (line: Line) => string>();

/** A line as the terminal gets it: text with SGR sequences, nothing else. */
export const paint = (line: Line, look: Look): string => {
	const found = painters.get(look) ?? painter(look);
	painters.set(look, found);
	return found(line);
};
