import type {Item, Phase} from '../model/roadmap.ts';
import type {Status} from '../model/status.ts';
import type {Mark} from '../notation/mark.ts';
import {PLAIN_SENSE, type Sense, signKey} from '../notation/sense.ts';
import {signsFor} from '../notation/write.ts';
import type {ItemSite} from '../reading/reading.ts';
import type {Edit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import type {Document} from './document.ts';
import {type Precedents, precedentsOf, rawOf} from './precedent.ts';

/** One wish: this item, that status, and all that is needed to say how this file would write it. */
export interface Ask {
	readonly document: Document;
	readonly item: Item;
	readonly site: ItemSite;
	readonly status: Status;
	readonly precedents: Precedents;
	readonly sense: Sense;
	/** What the line would read as without a mark of its own. */
	readonly implied: Status;
}

/** One way of writing it. */
export interface Plan {
	/** On the raw text. */
	readonly edits: readonly Edit[];
	/** The mark as it will stand, for showing; empty where it is taken away. */
	readonly writes: string;
	readonly authority: string;
	readonly sentence: string;
}

/** A sign to write, and who says so. */
export interface Choice {
	readonly text: string;
	readonly authority: string;
	/** Whether the file itself uses it. */
	readonly own: boolean;
	readonly legend: boolean;
}

export const BY_DEFAULT = 'the default: no item here bears one';
export const asOn = (lines: number): string =>
	lines === 1 ? 'as on 1 line of this file' : `as on ${lines} lines of this file`;

/** The wish as an ask, or null where no item stands on the line. */
export function askFor(document: Document, line: number, status: Status): Ask | null {
	const item = document.reading.roadmap.items.find(one => one.line === line);
	const site = document.reading.items.get(line);
	if (!item || !site) return null;
	const implied = impliedStatus(document, item);
	return {
		document,
		item,
		site,
		status,
		precedents: precedentsOf(document),
		sense: senseOf(document),
		implied,
	};
}

function senseOf(document: Document): Sense {
	const {legend} = document.reading;
	if (legend.length === 0) return PLAIN_SENSE;
	const clean = document.source.clean;
	return {
		...PLAIN_SENSE,
		legend: new Map(
			legend.map(entry => [signKey(clean.slice(entry.mark.start, entry.mark.end)), entry.status]),
		),
	};
}

/** The status that the innermost heading around an item states, else planned. */
export function impliedStatus(document: Document, item: Item): Status {
	const phases = new Map<number, Phase>(document.reading.roadmap.phases.map(phase => [phase.line, phase]));
	const lines = [...item.themes].reverse();
	for (let line: number | null | undefined = item.phase; line != null; line = phases.get(line)?.parent)
		lines.push(line);
	for (const line of lines) {
		const status = phases.get(line)?.status;
		if (status) return status;
	}

	return 'planned';
}

/** The signs to try, best first: the legend's, those that the file uses, the defaults. */
export function signChoices(ask: Ask): readonly Choice[] {
	const choices: Choice[] = [];
	const add = (text: string, authority: string, own: boolean, legend = false): void => {
		if (!choices.some(choice => signKey(choice.text) === signKey(text)))
			choices.push({text, authority, own, legend});
	};

	const entry = ask.document.reading.legend.find(one => one.status === ask.status);
	if (entry) {
		const text = rawOf(ask.document, entry.mark);
		if (!/[[\]]|[\p{L}\p{N}]{3}/u.test(ask.document.source.clean.slice(entry.mark.start, entry.mark.end))) {
			add(text, `the legend, line ${entry.line}`, true, true);
		}
	}

	const used = ask.precedents.text('emoji', ask.status, ask.site.group);
	if (used) add(used.style, asOn(used.lines), true);
	for (const sign of signsFor(ask.status, ask.sense).slice(0, 4)) add(sign, BY_DEFAULT, false);
	return choices;
}

export const rawSpan = (ask: Ask, span: Span): Span => ask.document.source.toRaw(span);

export const replaceSpan = (ask: Ask, span: Span, text: string): Edit => {
	const raw = rawSpan(ask, span);
	return {offset: raw.start, length: raw.end - raw.start, text};
};

const LETTERS = /[\p{L}\p{N}]/u;

/** Takes a mark away with the blanks and separators that only it needed. */
export function removal(ask: Ask, mark: Mark): Edit {
	const {raw} = ask.document.source;
	const span = rawSpan(ask, mark.span);
	const words = rawSpan(ask, ask.site.words);
	const before = raw.slice(words.start, span.start);
	const after = raw.slice(span.end, words.end);
	if (LETTERS.test(before) && !LETTERS.test(after)) {
		const gap = /\s*(?:[-–—:→]\s*)?$/u.exec(before)![0].length;
		const closing = after.trim() === '' ? after.length : 0;
		return {offset: span.start - gap, length: span.end - span.start + gap + closing, text: ''};
	}

	const separator = mark.notation === 'word' ? /^:?\s*(?:[-–—]\s*)?/u : /^\s*/u;
	const gap = separator.exec(after)![0].length;
	return {offset: span.start, length: span.end - span.start + gap, text: ''};
}

/** Puts a mark in front of the item's words or behind them. */
export function insertion(ask: Ask, text: string, side: 'front' | 'behind'): Edit {
	const {raw} = ask.document.source;
	const words = rawSpan(ask, ask.site.words);
	if (side === 'behind') return {offset: words.end, length: 0, text: ` ${text}`};
	const glue =
		words.start > 0 && /[^\s|]/u.test(raw[words.start - 1] ?? '') && ask.site.place === 'list' ? ' ' : '';
	const behind = words.start === words.end ? '' : ' ';
	return {offset: words.start, length: 0, text: `${glue}${text}${behind}`};
}
