// A real pseudo-terminal with a terminal emulator behind it: what the program draws is what `screen()` shows.
import {fileURLToPath} from 'node:url';
import pty from '@lydell/node-pty';
import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';

const PROGRAM = fileURLToPath(new URL('../../bin/quarterdeck.js', import.meta.url));

/** How long a condition may take on a slow machine, in milliseconds. Nothing waits that long where it holds. */
const PATIENCE = Number(process.env.QUARTERDECK_PATIENCE ?? 20_000);

/** Variables that would make one machine draw what another doesn't. */
const QUIET = [
	'CI',
	'NO_COLOR',
	'FORCE_COLOR',
	'COLORTERM',
	'TERM_PROGRAM',
	'TMUX',
	'COLORFGBG',
	'EDITOR',
	'VISUAL',
	'WT_SESSION',
];

/** A home with everything that a program keeps for its user below it. */
export const homeAt = home => ({
	HOME: home,
	XDG_CONFIG_HOME: `${home}/.config`,
	XDG_STATE_HOME: `${home}/.local/state`,
	XDG_CACHE_HOME: `${home}/.cache`,
});

const environment = (home, added) => {
	const env = {...process.env};
	for (const name of QUIET) delete env[name];
	return {
		...env,
		TERM: 'xterm-256color',
		COLORTERM: 'truecolor',
		...(home === undefined ? {} : homeAt(home)),
		...added,
	};
};

/** Starts the program (or `file`) in a terminal of its own. */
export const start = (args, {columns = 120, rows = 30, cwd = process.cwd(), env = {}, home, file} = {}) => {
	const terminal = new headless.Terminal({cols: columns, rows, scrollback: 1000, allowProposedApi: true});
	terminal.loadAddon(new unicode11.Unicode11Addon());
	terminal.unicode.activeVersion = '11';

	const command = file ?? process.execPath;
	const child = pty.spawn(command, file === undefined ? [PROGRAM, ...args] : args, {
		name: env.TERM ?? 'xterm-256color',
		cols: columns,
		rows,
		cwd,
		env: environment(home, env),
	});

	const waiters = new Set();
	let raw = '';
	let ended = null;
	const look = () => {
		for (const waiter of waiters) waiter();
	};
	// Answers of the terminal (its name, where the cursor stands) go back to the program, as in life.
	terminal.onData(answer => {
		if (ended === null) child.write(answer);
	});
	const chunks = [];
	child.onData(data => {
		raw += data;
		chunks.push({at: performance.now(), length: data.length});
		terminal.write(data, look);
	});
	const exit = new Promise(resolve => {
		child.onExit(({exitCode, signal}) => {
			// What was written last may still be on its way into the emulator.
			terminal.write('', () => {
				ended = {code: exitCode, signal: signal === 0 ? undefined : signal};
				resolve(ended);
				look();
			});
		});
	});

	const lines = () => {
		const {active} = terminal.buffer;
		return Array.from(
			{length: terminal.rows},
			(_, row) => active.getLine(active.viewportY + row)?.translateToString(true, 0, terminal.cols) ?? '',
		);
	};
	const screen = () => lines().join('\n');
	const holds = condition => {
		if (typeof condition === 'string') return screen().includes(condition);
		if (condition instanceof RegExp) return condition.test(screen());
		return condition(screen());
	};

	/** Resolves as soon as the screen holds a text, matches, or meets a condition; fails with the screen as it is. */
	const waitFor = (condition, patience = PATIENCE) =>
		new Promise((resolve, reject) => {
			const done = act => {
				clearTimeout(timer);
				waiters.delete(check);
				act();
			};
			const fail = why =>
				reject(new Error(`${why}: ${String(condition)}\n${'-'.repeat(terminal.cols)}\n${screen()}`));
			const check = () => {
				if (holds(condition)) done(() => resolve(screen()));
				else if (ended !== null)
					done(() => fail(`the program ended (${JSON.stringify(ended)}) before the screen held`));
			};
			const timer = setTimeout(() => done(() => fail('the screen never held')), patience);
			waiters.add(check);
			check();
		});

	return {
		terminal,
		exit,
		lines,
		screen,
		waitFor,
		/** Keys as a terminal sends them; several in one string arrive in one read. */
		type: keys => child.write(keys),
		resize: (newColumns, newRows) => {
			terminal.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		kill: signal => child.kill(signal),
		/** Ends it if it still runs; for clearing up. */
		close: async () => {
			if (ended === null) child.kill('SIGKILL');
			await exit;
		},
		/** All that was ever written to the terminal. */
		raw: () => raw,
		/** When what arrived, for measuring. */
		chunks: () => chunks,
		/** Whether the full-screen buffer is in use. */
		isAlternate: () => terminal.buffer.active.type === 'alternate',
	};
};

export const KEYS = {
	enter: '\r',
	escape: '\x1b',
	tab: '\t',
	space: ' ',
	up: '\x1b[A',
	down: '\x1b[B',
	right: '\x1b[C',
	left: '\x1b[D',
	backspace: '\x7f',
	ctrlC: '\x03',
};
