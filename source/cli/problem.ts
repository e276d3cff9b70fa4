/** Exit codes: 1 for what was not found or refused, 2 for wrong usage. */
export type ExitCode = 1 | 2;

/** An expected failure, as a value: what, where, and the way out. Printed as one line. */
export interface Problem {
	readonly code: ExitCode;
	/** The file as the user named it, or null where no file is at fault. */
	readonly file: string | null;
	/** 1-based, or null. */
	readonly line: number | null;
	/** What is the matter, without a full stop. */
	readonly reason: string;
	/** What to do about it: a sentence, or empty where the reason says it. */
	readonly wayOut: string;
}

export class ProblemError extends Error {
	readonly problem: Problem;

	constructor(problem: Problem) {
		super(problem.reason);
		this.problem = problem;
	}
}

/** Wrong usage: ends with exit code 2. */
export const usage = (reason: string, wayOut = 'See quarterdeck --help.'): ProblemError =>
	new ProblemError({code: 2, file: null, line: null, reason, wayOut});

/** Something about a file: ends with exit code 1. */
export const trouble = (
	file: string | null,
	line: number | null,
	reason: string,
	wayOut = '',
): ProblemError => new ProblemError({code: 1, file, line, reason, wayOut});

const ended = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

/** `quarterdeck: docs/ROADMAP.md:12: no item stands on this line. …` */
export const problemLine = ({file, line, reason, wayOut}: Problem): string => {
	const place = file === null ? '' : line === null ? `${file}: ` : `${file}:${line}: `;
	return ['quarterdeck:', `${place}${ended(reason)}`, wayOut].filter(part => part !== '').join(' ');
};
