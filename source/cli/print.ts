import {codeOf, troubleOf} from '../files/trouble.ts';
import {type SafeText, show} from '../show/show.ts';
import {type Problem, problemLine, trouble} from './problem.ts';

/**
 * A reader that went away (`| head -1`) is no failure of ours: what it wanted, it got. A full disk (`> file`) is told in a line. What
 * befalls a terminal is left to the dashboard.
 */
export const endWithTheReader = (): void => {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
			if (stream.isTTY) throw error;
			const {sentence} = troubleOf(codeOf(error));
			if (stream === process.stdout)
				printProblem(trouble(null, null, `the output can't be written: ${sentence}`).problem);
			process.exit(1);
		});
	}
};

/** Prints lines that are safe to show. */
export const print = (lines: readonly SafeText[]): void => {
	if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
};

/** Prints data for another program, as it is. */
export const printData = (data: string | Uint8Array): void => {
	process.stdout.write(data);
};

/** One line on stderr; the exit code is the worst so far. */
export const printProblem = (problem: Problem): void => {
	process.stderr.write(`${show(problemLine(problem))}\n`);
	process.exitCode = Math.max(Number(process.exitCode ?? 0), problem.code);
};

/** One line on stderr about something that stopped nothing. */
export const printRemark = (text: string): void => {
	process.stderr.write(`${show(text)}\n`);
};
