import type {Look} from '../store/state.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const DEEP_PROGRAMS = new Set(['iTerm.app', 'vscode', 'WezTerm', 'ghostty', 'Hyper']);
const DEEP_TERMS = /truecolor|24bit|direct|kitty|alacritty|ghostty|wezterm/iu;

/** What the user forces with FORCE_COLOR, or null. */
const forced = ({FORCE_COLOR: force}: Environment): Look['colours'] | null => {
	if (force === undefined) {
		return null;
	}

	const depth = {'': 1, true: 1, false: 0, '0': 0, '1': 1, '2': 2, '3': 3} as const;
	return force in depth ? depth[force as keyof typeof depth] : 1;
};

/** How many colours the terminal has; NO_COLOR takes them all away. */
const coloursIn = (env: Environment): Look['colours'] => {
	if (env.NO_COLOR) {
		return 0;
	}

	const force = forced(env);
	if (force !== null && force !== 1) {
		return force;
	}

	const term = env.TERM ?? '';
	if (term === 'dumb') {
		return force ?? 0;
	}

	const isDeep =
		DEEP_TERMS.test(env.COLORTERM ?? '') ||
		DEEP_TERMS.test(term) ||
		DEEP_PROGRAMS.has(env.TERM_PROGRAM ?? '') ||
		env.WT_SESSION !== undefined;
	return isDeep ? 3 : term.includes('256') ? 2 : 1;
};

/** Dark, unless the terminal says that its background is one of the light ones of the sixteen. */
const backgroundIn = ({COLORFGBG: colours}: Environment): Look['background'] => {
	const background = colours?.split(';').at(-1);
	return background === '7' || background === '15' ? 'light' : 'dark';
};

/** What the user prefers, as far as it was ever said. */
export interface Taste {
	readonly background: Look['background'] | null;
	readonly palette: Look['palette'] | null;
	readonly glyphs: Look['glyphs'] | null;
}

/** How to draw on this terminal: what the user prefers, else what the environment tells. */
export const lookIn = (env: Environment, taste: Taste): Look => ({
	colours: coloursIn(env),
	weights: env.TERM !== 'dumb',
	background: taste.background ?? backgroundIn(env),
	palette: taste.palette ?? 'standard',
	glyphs: taste.glyphs ?? (env.TERM === 'linux' || env.TERM === 'dumb' ? 'ascii' : 'unicode'),
});
