import {plainWords} from '../markdown/plain.ts';
import type {Status} from '../model/status.ts';
import type {LegendEntry} from '../notation/mark.ts';
import type {Source} from '../text/source.ts';
import type {Span} from '../text/span.ts';

/** A line of a legend; without a status where its words name none ("🔴 High priority"). */
export type Explained = Omit<LegendEntry, 'status'> & {readonly status: Status | null};

/** What the prose below a sign says of it, where no single phrase names a status; what is denied comes first. */
const IN_PROSE: readonly (readonly [RegExp, Status])[] = [
	[/\bnot (?:yet )?(?:been )?(?:\p{L}+ly )?(?:started|begun|underway|under way|scheduled)\b/iu, 'planned'],
	[/\b(?:abandoned|cancelled|canceled|rejected|no longer)\b/iu, 'dropped'],
	[/\b(?:blocked|on hold|paused|stalled|waiting)\b/iu, 'blocked'],
	[/\b(?:underway|under way|in progress|ongoing|being worked on|started|active)\b/iu, 'in-progress'],
	[/\b(?:done|completed?|finished|shipped|released)\b/iu, 'done'],
	[/\b(?:planned|scheduled|upcoming|not sufficiently)\b/iu, 'planned'],
];

/** The status that a sentence about a mark tells. */
export const statusInProse = (prose: string): Status | null =>
	IN_PROSE.find(([pattern]) => pattern.test(prose))?.[1] ?? null;

/** `(*)`, `†`: a mark that only a sentence of the file makes one. */
const MARKER = /\(\\?\*{1,2}\)|[†‡]/u;
const ABOUT_MARKS =
	/\b(?:mark(?:s|ed|er|ers|ing)?|denot\w+|indicat\w+|flag(?:ged|s)?|asterisks?|tagged|label?led)\b/iu;

/** "What is underway bears the (*) marker": a mark and its sense in a sentence. */
export const markerIn = (source: Source, {start, end}: Span): Explained | null => {
	const text = source.clean.slice(start, Math.min(end, start + 3000));
	const found = MARKER.exec(text);
	if (!found) return null;
	const from = text.slice(0, found.index).search(/[^.!?]*$/u);
	const rest = /^[^.!?]*[.!?]?/u.exec(text.slice(found.index))![0];
	const sentence = text.slice(from, found.index) + rest;
	const status = ABOUT_MARKS.test(sentence) ? statusInProse(sentence) : null;
	const at = start + found.index;
	return status === null
		? null
		: {
				line: source.lineAt(at),
				status,
				mark: {start: at, end: at + found[0].length},
				words: plainWords(sentence.trim()),
			};
};

const STRIKES =
	/\b(?:str(?:uck|ike|iked|icken)[- ]?(?:through|out)?|crossed[- ](?:out|off)|~~)[^.\n]{0,60}\b(?:done|complet\w+|shipped|implemented|finished|released)\b/iu;

/** "Struck-through items are done". */
export const saysStrikesDone = (text: string): boolean => STRIKES.test(text);
