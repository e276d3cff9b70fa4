import {show} from '../show/show.ts';
import {width} from '../show/width.ts';
import type {Edit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import type {Document} from './document.ts';

const columns = (text: string): number => width(show(text));

/** The raw text of a cell, padding included. */
export const cellOf = ({source}: Document, cell: Span): string => {
	const {start, end} = source.toRaw(cell);
	return source.raw.slice(start, end);
};

/** Words in place of all that a cell holds. Its width stays where they fit; a cell between tags keeps the blanks that it has. */
export function inCell(document: Document, cell: Span, text: string): Edit {
	const {raw} = document.source;
	const {start, end} = document.source.toRaw(cell);
	const old = raw.slice(start, end);
	if (raw[start - 1] === '>') {
		const [lead] = /^\s*/.exec(old)!;
		return {offset: start + lead.length, length: old.trim().length, text};
	}

	const fill = Math.max(0, columns(old) - columns(text) - 2);
	return {offset: start, length: end - start, text: ` ${text} ${' '.repeat(fill)}`};
}

/** Words behind the last ones of a cell (`at`, in the clean text); they take the room of the blanks behind them, but for one. */
export function behindInCell(document: Document, at: number, text: string): Edit {
	const {raw} = document.source;
	const {start} = document.source.toRaw({start: at, end: at});
	const blanks = /^ *(?=\|)/.exec(raw.slice(start, start + 400))?.[0].length ?? 0;
	return {offset: start, length: Math.max(0, Math.min(blanks - 1, columns(text))), text};
}
