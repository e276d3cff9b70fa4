import type {Document} from './document.ts';

/** Lines with their line ends, 1-based from index 1. */
export function rawLines({source}: Document): readonly string[] {
	const lines = [''];
	for (let line = 1; line <= source.lineCount; line++) {
		const next = line < source.lineCount ? source.rawLineSpan(line + 1).start : source.raw.length;
		lines.push(source.raw.slice(source.rawLineSpan(line).start, next));
	}

	return lines;
}

export const isBlank = (line: string | undefined): boolean => line !== undefined && line.trim() === '';
export const withoutEnd = (line: string): string => line.replace(/(?:\r\n|\n|\r)$/, '');
