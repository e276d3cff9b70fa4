import type {Span} from '../text/span.ts';
import type {Mark} from './mark.ts';
import {statusOfPhrase} from './phrases.ts';
import type {Sense} from './sense.ts';

const struck =
	/^(?:[\s\p{Extended_Pictographic}\uFE0F☐◻◽▫]{0,6}[*_]{0,3})(~~(?=\S)[^\n]*?\S~~|<(del|s|strike)>[^\n]*?<\/\2>)(?:[*_]{0,3})/u;
// Behind the struck words only a remark may follow: a version, a link, a reason, a sign.
const remark =
	/^[\s.,;:]*(?:$|[([{–—-]|→|=>|[\p{Extended_Pictographic}]|v?\d|in\s|by\s|see\s|moved|done|shipped|now\b)/iu;
const shipped =
	/\b(?:v?\d+\.\d+|done|shipped|released|completed|delivered|implemented|added|landed|merged)\b/iu;

/** Words that are struck through as a whole: `~~Docker image~~`, `<del>…</del>`. The mark is the pair with all it encloses. */
export function seeStrike(text: string, span: Span, sense: Sense): readonly Mark[] {
	const part = text.slice(span.start, span.end);
	const found = struck.exec(part);
	if (!found) return [];
	const rest = part.slice(found[0].length);
	// A word or two behind it is a remark in whatever language.
	const said = statusOfPhrase(rest.replace(/^[\s.,;:([–—-]+/u, '').replace(/[\])]/gu, ' '))?.status;
	if (!said && !remark.test(rest) && rest.trim().split(/\s+/).length > 2) return [];
	const done = said === 'dropped' ? false : sense.strikesDone || shipped.test(rest);
	const start = span.start + found[0].indexOf(found[1]!);
	return [
		{
			notation: 'strike',
			span: {start, end: start + found[1]!.length},
			status: done ? 'done' : 'dropped',
			weak: false,
		},
	];
}

/** The words of a struck stretch without the strike. */
export const unstruck = (raw: string): string =>
	raw.replace(/^(?:~~|<(?:del|s|strike)>)/, '').replace(/(?:~~|<\/(?:del|s|strike)>)$/, '');
