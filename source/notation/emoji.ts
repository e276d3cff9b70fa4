import type {Span} from '../text/span.ts';
import type {Mark} from './mark.ts';
import {type Sense, signKey, statusOfSign} from './sense.ts';
import {COLOURS, EMPTY_BOXES, SIGNS} from './vocabulary.ts';

const escaped = Object.values(SIGNS)
	.flat()
	.sort((a, b) => b.length - a.length)
	.map(sign => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
	.join('|');

/** Every sign of the vocabulary, with its variation selector, or any other pictograph (a legend may give it a sense). */
const anySign = new RegExp(
	`(?:${escaped}|\\p{Extended_Pictographic})[\\uFE0E\\uFE0F]?|:[a-z][a-z0-9_+-]+:`,
	'gu',
);

/** Words behind a coloured sign that make it a priority, or with a colon say how hard it is; "🟢 Advanced search" is a name. */
const priority =
	/^[\s*_\uFE0F]*(?:critical|high|medium|med\b|low|urgent|must|should|could|won'?t have|p[0-4]\b|priority|priorit|major|minor|essential|important|(?:easy|beginners?|intermediate|advanced|experts?|hard|difficult|fácil|difícil|avanzado|avançado|facile|difficile|avancé|einfach|schwer|fortgeschritten|łatwe|trudne|лёгкие|легкие|сложные|简单|簡単|困难|進階)[*_]*[:：]|alta|média|media|baja|baixa|crítico|crítica|haute|moyenne|basse|faible|hoch|mittel|niedrig|высок|средн|низк|критич|高|中|低)/iu;

/** A sign on a line. */
export interface Sign {
	readonly span: Span;
	readonly raw: string;
}

/** All pictographs in a span, in order. */
export function signsIn(text: string, span: Span): readonly Sign[] {
	const found: Sign[] = [];
	const part = text.slice(span.start, span.end);
	if (/^[\x20-\x39\x3B-\x7E\s]*$/.test(part)) return found;
	for (const match of part.matchAll(anySign)) {
		const start = span.start + match.index;
		found.push({span: {start, end: start + match[0].length}, raw: match[0]});
	}

	return found;
}

/** Whether a coloured sign is followed by the name of a priority. */
export const isPriority = (sign: Sign, text: string, end: number): boolean =>
	COLOURS.has(sign.raw.replace(/\uFE0F/g, '')) &&
	priority.test(text.slice(sign.span.end, Math.min(end, sign.span.end + 24)));

/** `(*)` or `†` at the end of a line, where the file's legend gives it a sense. */
function markersIn(text: string, span: Span, sense: Sense): readonly Mark[] {
	const found = /(?:\(\\?\*{1,2}\)|[†‡])(?=\s*$)/u.exec(
		text.slice(Math.max(span.start, span.end - 8), span.end),
	);
	const status = found ? sense.legend.get(found[0]) : undefined;
	if (!found || !status) return [];
	const start = Math.max(span.start, span.end - 8) + found.index;
	return [{notation: 'emoji', span: {start, end: start + found[0].length}, status, weak: false}];
}

/**
 * The signs in an item's words that state a status. A sign counts in front of the words, behind them, and behind a bold lead; one in
 * the middle of a sentence is part of the sentence.
 */
export function seeSigns(text: string, span: Span, sense: Sense): readonly Mark[] {
	const signs = signsIn(text, span);
	const marks: Mark[] = [...markersIn(text, span, sense)];
	if (signs.length === 0) return marks;
	const part = text.slice(span.start, span.end);
	const head = span.start + leadingMarkup.exec(part)![0].length;
	const tail = span.end - trailingMarkup(part);
	for (const sign of signs) {
		const status = statusOfSign(sign.raw, sense);
		if (!status || isPriority(sign, text, span.end)) continue;
		const atEdge = sign.span.start <= head || sign.span.end >= tail;
		if (!atEdge && !standsApart(text, span, sign.span)) continue;
		const key = signKey(sign.raw);
		const weak = EMPTY_BOXES.has(key) && !sense.legend.has(key);
		marks.push({notation: 'emoji', span: sign.span, status, weak});
	}

	return marks;
}

const MARKUP = '[\\s*_~()[\\]>:·•|\\-–—\\p{Extended_Pictographic}\\uFE0F\\u200D]';
const leadingMarkup = new RegExp(`^${MARKUP}*`, 'u');
const markup = new RegExp(`^${MARKUP}$`, 'u');

/** How much of the end of a text is nothing but markup and pictures. */
function trailingMarkup(text: string): number {
	let from = text.length;
	while (from > 0) {
		const size = from > 1 && /[\uDC00-\uDFFF]/.test(text[from - 1]!) ? 2 : 1;
		if (!markup.test(text.slice(from - size, from))) break;
		from -= size;
	}

	return text.length - from;
}

/** As far as is looked to either side of a sign. */
const NEAR = 64;
const endsLead = /(?:\*\*|__|[:.)\]])\s*$/u;
const startsTail = /^[\s*_)\]]*(?:$|[(:\-–—|[,]|\*\*)/u;

function standsApart(text: string, span: Span, sign: Span): boolean {
	const before = text.slice(Math.max(span.start, sign.start - NEAR), sign.start);
	const after = text.slice(sign.end, Math.min(span.end, sign.end + NEAR));
	return endsLead.test(before) || startsTail.test(after);
}
