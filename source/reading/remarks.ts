import type {Status} from '../model/status.ts';
import type {Reader} from './reader.ts';

/** Notes what a phase says of itself in prose. */
export const addRemark = (
	reader: Reader,
	phase: number,
	line: number,
	text: string,
	status: Status | null,
): void => {
	const known = reader.remarks.get(phase) ?? [];
	known.push({line, text, status});
	reader.remarks.set(phase, known);
};
