import type {Status} from '../model/status.ts';
import {quick} from '../text/letters.ts';
import type {Span} from '../text/span.ts';
import {bare} from './bare.ts';
import type {Mark} from './mark.ts';
import {statusOfPhrase, wholePhrase} from './phrases.ts';
import {ALONE_ONLY} from './vocabulary.ts';

type See = (text: string, span: Span) => readonly Mark[];

const mark = (start: number, end: number, status: Status): Mark => ({
	notation: 'word',
	span: {start, end},
	status,
	weak: false,
});

/** "(PR open, in review)": one of several remarks states a status as a whole. */
export const statusAmong = (words: string): Status | null => {
	const parts = words.split(/\s*[,;，；]\s*/u);
	if (parts.length < 2 || parts.length > 3) return null;
	const [said] = parts.flatMap(part => {
		const phrase = wholePhrase(bare(part));
		return phrase && !ALONE_ONLY.has(phrase.words) ? [phrase.status] : [];
	});
	return said ?? null;
};

/** Badges like Stable or Preview say which stage a feature is in, not where the work on it stands. */
export const isStage = (words: string): boolean =>
	/^(?:stable|beta|alpha|preview|ga|deprecated|lts|new)$/i.test(bare(words));

// `Formatter: done`: a short name, and all that is said of it is a status.
const named = quick(
	/^[^:：\n]{1,60}[\p{L}\p{N})`*_](?:\s?:\s+|：\s*)[*_]{0,3}([^\s*_][^*_:：,，\n]{1,40}?)[*_]{0,3}[.!]?\s*$/u,
);
const NO_STATE =
	/^(?:research|exploration|experiments?|proposals?|prototype|prototyping|draft|concept|planning|design|development|testing|beta|alpha)$/i;

const behindName: See = (text, span) => {
	const part = text.slice(span.start, span.end);
	const found = part.length > 140 ? null : named.exec(part);
	const words = found ? bare(found[1]!) : '';
	const phrase = wholePhrase(words) ?? (words.split(' ').length <= 5 ? statusOfPhrase(words) : null);
	if (!found || !phrase || NO_STATE.test(phrase.words)) return [];
	const start = span.start + found[0].lastIndexOf(found[1]!);
	return [mark(start, start + found[1]!.length, phrase.status)];
};

// `In progress: type checker`: the status leads, and the work stands behind its colon.
const led = quick(/^(\p{L}[\p{L}' -]{0,22}\p{L})(?:\s?:\s+|：\s*)(\p{L}.*)$/u);
const A_DATE =
	/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|early|mid|late|spring|summer|autumn|fall|winter|q[1-4]|h[12])/i;

const inFront: See = (text, span) => {
	const found = led.exec(text.slice(span.start, span.end));
	const phrase = found && wholePhrase(found[1]!);
	if (!found || !phrase || ALONE_ONLY.has(phrase.words) || NO_STATE.test(phrase.words)) return [];
	return A_DATE.test(found[2]!) ? [] : [mark(span.start, span.start + found[1]!.length, phrase.status)];
};

// `Rate limiter, currently in review`
const lately = quick(/,\s+(?:currently|now|already|still)\s+(\p{L}[\p{L} -]{2,30})[.!]?\s*$/u);

const atPresent: See = (text, span) => {
	const part = text.slice(span.start, span.end);
	const found = lately.exec(part.slice(-64));
	const phrase = found && wholePhrase(found[1]!.trim());
	if (!found || !phrase) return [];
	const start = span.end - part.slice(-64).length + found.index + found[0].lastIndexOf(found[1]!);
	return [mark(start, start + found[1]!.trim().length, phrase.status)];
};

// ` – blocked: waiting for the vendor`: a status with its reason behind it.
const reasoned = quick(/\s(?:--|[-–—→])\s+[*_]{0,3}(\p{L}[^:：*_()\n]{1,28}?)[*_]{0,3}\s*[:：]\s+\S/u);

const withReason: See = (text, span) => {
	const part = text.slice(span.start, span.end);
	const found = reasoned.exec(part);
	const phrase = found && wholePhrase(found[1]!);
	if (!found || !phrase || ALONE_ONLY.has(phrase.words)) return [];
	const start = span.start + found.index + found[0].indexOf(found[1]!);
	return [mark(start, start + found[1]!.length, phrase.status)];
};

// `Sails 🚧 In progress`: a sign with its words, at the end.
const signed = /\s((?:[\p{Extended_Pictographic}✓✔]\uFE0F?)\s*([\p{L}][\p{L}' -]{1,24}))[.!]?\s*$/u;

const behindSign: See = (text, span) => {
	const part = text.slice(span.start, span.end);
	const found = signed.exec(part.slice(-48));
	const phrase = found && wholePhrase(found[2]!.trim());
	if (!found || !phrase || isStage(phrase.words) || NO_STATE.test(phrase.words)) return [];
	const start = span.end - part.slice(-48).length + found.index + found[0].indexOf(found[1]!);
	return [mark(start, start + found[1]!.trimEnd().length, phrase.status)];
};

// `Sails @done(2027-03-04)`, `#wip Sails`: a tag at the front or at the end; `` `WIP` Sails `` in capitals, since what is in code is
// no word of the line otherwise.
const tagged =
	/^(?:[#@](\p{L}[\p{L}_-]{2,20})(?=\s)|`(\p{Lu}[\p{Lu} -]{2,20})`(?=\s))|\s[#@](\p{L}[\p{L}_-]{2,20})(?=(?:\([^()\n]*\))?\s*$)/u;

const tags: See = (text, span) => {
	const found = tagged.exec(text.slice(span.start, span.end));
	const said = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
	const phrase = wholePhrase(said.replace(/[_-]/g, ' ')) ?? wholePhrase(said);
	if (!found || !phrase || ALONE_ONLY.has(phrase.words) || NO_STATE.test(phrase.words)) return [];
	const start = span.start + found.index + found[0].indexOf(said);
	return [mark(start, start + said.length, phrase.status)];
};

// ` — deferred until the harbour is dredged`: a status with what it waits for, to the end.
const conditional = quick(
	/\s(?:--|[-–—])\s+[*_]{0,3}(\p{L}[\p{L} -]{2,24}?)\s+(?:until|till|pending|because|due to|in favou?r of|as long as|hasta que|hasta|até|jusqu'à|bis|fino a|tot|до|поки)\s[^\n]{2,200}$/iu,
);

const withCondition: See = (text, span) => {
	const part = text.slice(span.start, span.end);
	const found = conditional.exec(part);
	const phrase = found && wholePhrase(found[1]!);
	if (!found || !phrase || NO_STATE.test(phrase.words)) return [];
	const start = span.start + found.index + found[0].indexOf(found[1]!);
	return [mark(start, start + found[1]!.length, phrase.status)];
};

// `Tide tables *done, two ports*`: a remark set apart in emphasis at the end, which begins with a status.
const apart = quick(/\s([*_])(?![*_\s])([^*_\n]{2,100})\1[.!]?\s*$/u);

const inEmphasis: See = (text, span) => {
	const part = text.slice(span.start, span.end);
	const found = apart.exec(part);
	const said = found?.[2]?.split(/\s*[,:;]\s/u)[0] ?? '';
	const phrase = wholePhrase(said);
	if (!found || !phrase || ALONE_ONLY.has(phrase.words) || NO_STATE.test(phrase.words)) return [];
	const start = span.start + found.index + found[0].indexOf(said);
	return [mark(start, start + said.length, phrase.status)];
};

// `<Badge>WIP</Badge>`, `<span class="tag">Planned</span>`: a label in markup at the front or at the end.
const label = /<([A-Za-z][\w.-]{0,20})\b[^<>\n]{0,200}>\s*([^<>\n]{2,30}?)\s*<\/\1>/gu;
const STRESS = /^(?:b|i|em|strong|u|small|big|mark)$/i;
const NO_LABEL = /^(?:a|code|kbd|pre|samp|var|del|s|strike)$/i;

const labels: See = (text, span) => {
	const part = text.slice(span.start, span.end);
	if (!part.includes('</')) return [];
	for (const found of part.matchAll(label)) {
		const words = found[2]!;
		const end = found.index + found[0].length;
		const edge = !/[\p{L}\p{N}]/u.test(part.slice(0, found.index)) || !/[\p{L}\p{N}]/u.test(part.slice(end));
		const phrase = wholePhrase(bare(words));
		if (NO_LABEL.test(found[1]!) || !edge || !phrase || isStage(words)) continue;
		// `<b>now</b>` only stresses a word.
		if (STRESS.test(found[1]!) && ALONE_ONLY.has(phrase.words)) continue;
		const start = span.start + part.indexOf(words, found.index + found[0].indexOf('>'));
		return [mark(start, start + words.length, phrase.status)];
	}
	return [];
};

/** A status in words behind a name, with its reason, or as a label in markup. */
export function seeBehind(text: string, span: Span): readonly Mark[] {
	for (const see of [
		labels,
		tags,
		behindSign,
		inFront,
		behindName,
		withReason,
		withCondition,
		atPresent,
		inEmphasis,
	]) {
		const marks = see(text, span);
		if (marks.length > 0) return marks;
	}
	return [];
}
