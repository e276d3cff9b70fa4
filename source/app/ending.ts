import {printProblem} from '../cli/print.ts';
import {restoreTerminal} from '../files/terminal.ts';

/** Signals that end the program, with the numbers that a shell adds to 128. */
const SIGNALS = {SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15} as const;

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
}

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

/** One end for all ways out: the terminal as it was, what was begun written, the right exit code. */
export const endings = ({stop, settled, leave}: Closing) => {
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
		stop();
		close();
		await Promise.race([settled(), pause(PATIENCE)]);
		process.exit(code);
	};

	/** A fault of our own: the terminal first, then what went wrong and where, for whoever will report it. */
	const fault = (error: unknown): void => {
		if (!isEnding) {
			isEnding = true;
			stop();
			close();
		}

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
		process.on(signal, () => void end(128 + number));
	}

	process.once('uncaughtException', fault);
	process.once('unhandledRejection', fault);
	return {end};
};
