import type {Span} from '../text/span.ts';
import {seeSigns} from './emoji.ts';
import type {Mark} from './mark.ts';
import type {Sense} from './sense.ts';
import {seeStrike} from './strike.ts';
import {seeWords} from './word.ts';

/** A line longer than this is no work of a person; marks are looked for in its first part. */
const LONGEST = 4096;

/**
 * Every mark in an item's words, the deciding one first: words before signs ("🟡 Queued" is planned), signs before a strike. The box
 * in front is seen by `seeBox` and stands before them where it is filled, behind them where it is empty.
 */
export function seeMarks(text: string, whole: Span, sense: Sense): readonly Mark[] {
	const span = {start: whole.start, end: Math.min(whole.end, whole.start + LONGEST)};
	const words = seeWords(text, span, sense);
	const signs = seeSigns(text, span, sense).filter(sign => !words.some(word => within(sign.span, word.span)));
	const struck = seeStrike(text, span, sense);
	return [...words, ...signs.filter(({weak}) => !weak), ...struck, ...signs.filter(({weak}) => weak)];
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** All marks of an item in deciding order, its box among them. */
export function inOrder(box: Mark | null, marks: readonly Mark[]): readonly Mark[] {
	if (!box) return marks;
	return box.weak ? [...marks, box] : [box, ...marks];
}
