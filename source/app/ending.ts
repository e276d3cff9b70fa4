import {printProblem} from '../cli/print.ts';
import {restoreTerminal} from '../files/terminal.ts';

/** Signals that end the program, with the numbers that a shell adds to 128. */
const SIGNALS = {SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15} as const;

/** What reading from, or writing to, a terminal says that went away; the signal that tells so may come later. */
const HANGUPS: ReadonlySet<string> = new Set(['EIO', 'ENXIO', 'EPIPE']);

/** How long, in ms, what is being written may still take once the program was told to end. */
const PATIENCE = 2000;

/** What has to be done at an end, in this order. */
interface Closing {
	/** Stops what still runs. */
	readonly stop: () => void;
	/** Resolves when nothing is being written. */
	readonly settled: () => Promise<void>;
	/** Takes the dashboard off the screen. */
	readonly leave: () => void;
	/** Whether another program has the terminal. */
	readonly isAway: () => boolean;
}

/** Signals that the terminal sends to all programs in its foreground. */
const FROM_KEYS: ReadonlySet<string> = new Set(['SIGINT', 'SIGQUIT']);

/** An error's words and the place that raised it. */
const described = (error: unknown): string => {
	const [words = String(error), place = ''] =
		error instanceof Error ? (error.stack ?? error.message).split('\n') : [];
	return `${words} ${place.trim()}`.trim();
};

const pause = (time: number): Promise<void> =>
	new Promise(resolve => {
		setTimeout(resolve, time);
	});

/**
 * Lets a signal do what it does to a program that does not listen. When the terminal is gone, Node would crash on an exit of its
 * own, because it tries to give back the mode of what is no longer there.
 */
const dieOf = (signal: NodeJS.Signals): void => {
	process.removeAllListeners(signal);
	process.kill(process.pid, signal);
};

/** One end for all ways out: the terminal as it was, what was begun written, the right exit code. */
export const endings = ({stop, settled, leave, isAway}: Closing) => {
	let isEnding = false;

	const close = (): void => {
		let leaveScreen = false;
		try {
			leave();
		} catch {
			leaveScreen = true;
		}

		restoreTerminal(process.stdin, leaveScreen);
	};

	const end = async (code: number): Promise<void> => {
		if (isEnding) {
			return;
		}

		isEnding = true;
		try {
			stop();
		} finally {
			close();
		}

		await Promise.race([settled(), pause(PATIENCE)]);
		if (code === 128 + SIGNALS.SIGHUP) {
			dieOf('SIGHUP');
		} else {
			process.exit(code);
		}
	};

	/** A fault of our own: the terminal first, then what went wrong and where, for whoever will report it. */
	const fault = (error: unknown): void => {
		if (isEnding) {
			// The terminal went away while it was given back.
			return;
		}

		if (error instanceof Error && HANGUPS.has((error as NodeJS.ErrnoException).code ?? '')) {
			void end(128 + SIGNALS.SIGHUP);
			return;
		}

		isEnding = true;
		close();
		printProblem({
			code: 1,
			file: null,
			line: null,
			reason: `a fault of its own ended it: ${described(error)}`,
			wayOut: '',
		});
		process.exit(1);
	};

	for (const [signal, number] of Object.entries(SIGNALS)) {
		process.on(signal, () => {
			// Keys that stop a program stop the editor, while it has the terminal.
			if (!(FROM_KEYS.has(signal) && isAway())) {
				void end(128 + number);
			}
		});
	}

	process.on('uncaughtException', fault);
	process.on('unhandledRejection', fault);
	return {end};
};
