import type {Trouble} from '../files/trouble.ts';
import {type ProblemError, trouble} from './problem.ts';

/** What became of the file, by the code of a failed save; where it is not here the file is as it was. */
const NOT_AS_IT_WAS: Readonly<Record<string, string>> = {
	damaged: 'The file is damaged; put that copy in its place.',
	collision: 'Look at the file before you go on.',
};

/** A save that failed, with what became of the file. */
export const notSaved = (
	file: string,
	line: number | null,
	{code, sentence, wayOut}: Trouble,
): ProblemError =>
	trouble(file, line, `not saved: ${sentence}`, NOT_AS_IT_WAS[code] ?? wayOut ?? 'The file is as it was.');
