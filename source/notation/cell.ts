import type {Span} from '../text/span.ts';
import {seeBox} from './checkbox.ts';
import {signsIn} from './emoji.ts';
import type {Mark} from './mark.ts';
import {statusOfPhrase} from './phrases.ts';
import {type Sense, statusOfSign} from './sense.ts';
import {bare, statusOfCount, statusOfPercent} from './word.ts';

const DRAWN_BARS = /[█▉▊▋▌▍▎▏▓▒░▰▱■□▮▯]+|\[[#=\-.>\s|*]{3,}\]/gu;

/** No status is longer; what is longer says something else. */
const LONGEST = 1024;

/**
 * What the cell of a status column states; the mark is all that the cell holds, without its padding. Words win over signs, but a sign
 * stands where the words are none of a status ("🟢 v1.2"). Null where the cell is empty or says nothing of a status.
 */
export function seeCell(text: string, span: Span, sense: Sense): Mark | null {
	const raw = text.slice(span.start, span.end);
	const start = span.start + (raw.length - raw.trimStart().length);
	const end = Math.min(span.end - (raw.length - raw.trimEnd().length), start + LONGEST);
	if (start >= end) return null;
	const box = seeBox(text, {start, end}, sense);
	// A bar drawn with blocks says nothing that the figure beside it doesn't.
	const words = bare(text.slice(box ? box.end : start, end).replace(DRAWN_BARS, ''));
	const said =
		words === ''
			? null
			: (statusOfPhrase(unwrapped(words))?.status ??
				statusOfPercent(unwrapped(words)) ??
				statusOfCount(unwrapped(words)) ??
				statusOfPhrase(unwrapped(words.replace(/\s*[([（].*$/u, '')))?.status ??
				statusOfPercent(unwrapped(words.replace(/\s*[([（].*$/u, ''))));
	const shown = signsIn(text, {start, end})
		.map(one => statusOfSign(one.raw, sense))
		.find(one => one !== null);
	const sign = shown === 'backlog' && SCHEDULED.test(words) ? 'planned' : shown;
	const status =
		(said === 'done' && LEFT.test(words) ? 'in-progress' : said) ??
		(box && !box.mark.weak ? box.mark.status : null) ??
		sign ??
		box?.mark.status ??
		inside(words);
	return status ? {notation: 'cell', span: {start, end}, status, weak: false} : null;
}

/** "⏳ Q3": what waits and has its time or its version is no longer unscheduled. */
const SCHEDULED =
	/^(?:~|by |in |for |target:? )?(?:early |mid[- ]|late )?(?:q[1-4]|h[12]|v?\d+(?:\.\d+)+|(?:19|20)\d\d|\d{1,2}月|第?[一二三四1-4]季度|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*[\s\d'’年/–-]*$/iu;

/** "Implemented, pending review", "已实现，待验证": what has a step left is not done. */
const LEFT =
	/[,，;；(（–—-]\s*(?:but )?(?:(?:still )?(?:pending|awaiting|needs?|to be)\s+\p{L}|(?:尚)?待\p{L}|(?:falta|pendiente de|en attente de|noch zu|нужно|ожидает)\s+\p{L})/iu;

const unwrapped = (words: string): string =>
	words
		.replace(/^[([]\s*|\s*[)\]]$/g, '')
		.replace(/<[^<>]*>/g, ' ')
		.trim();

/** A status in brackets behind other words: "v2 (planned)". */
function inside(words: string): Mark['status'] | null {
	const bracket = /[([]([^()[\]]+)[)\]]\s*$/.exec(words);
	return bracket ? (statusOfPhrase(bracket[1]!)?.status ?? null) : null;
}
