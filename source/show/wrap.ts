import {cut} from './cut.ts';
import type {SafeText} from './show.ts';
import {width} from './width.ts';

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Pieces that may not be parted: words with the space before them; between ideographs a line may end anywhere. */
const PIECES =
	/ *(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\u300d\uff09]?|[^ \p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)| +$/gu;

/** A word longer than a line, in pieces of at most `columns`. */
const parted = (word: string, columns: number): string[] => {
	const lines = [''];
	for (const {segment} of graphemes.segment(word)) {
		const last = lines.at(-1)!;
		if (last !== '' && width(last + segment) > columns) lines.push(cut(segment, columns));
		else lines[lines.length - 1] = last === '' ? cut(segment, columns) : last + segment;
	}
	return lines;
};

/**
 * Broken into lines of at most `columns`, at spaces where that is possible and never inside a glyph. With more than `maxLines`
 * the last one ends in an ellipsis.
 */
export const wrap = (
	text: SafeText,
	columns: number,
	maxLines = Number.POSITIVE_INFINITY,
	ellipsis: string = '…',
): SafeText[] => {
	if (columns < 1 || maxLines < 1) return [];
	if (width(text) <= columns) return [text];
	const lines: string[] = [];
	let line = '';
	const pieces = text.match(PIECES) ?? [];
	for (const [index, piece] of pieces.entries()) {
		if (width(line + piece) <= columns) {
			line += piece;
			continue;
		}
		if (lines.length === maxLines - 1) {
			const rest = line + pieces.slice(index).join('');
			return [
				...lines,
				cut((line === '' ? rest.trimStart() : rest) as SafeText, columns, ellipsis),
			] as SafeText[];
		}
		if (line !== '') lines.push(line);
		const [...pushed] = parted(piece.trimStart(), columns);
		line = pushed.pop() ?? '';
		lines.push(...pushed);
	}
	if (line !== '') lines.push(line);
	if (lines.length <= maxLines) return lines as SafeText[];
	const kept = lines.slice(0, maxLines - 1);
	return [...kept, cut(lines.slice(maxLines - 1).join('') as SafeText, columns, ellipsis)] as SafeText[];
};
