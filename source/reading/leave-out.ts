import type {ListBlock} from '../markdown/tree.ts';
import type {Span} from '../text/span.ts';
import {entryOf} from './entries.ts';
import {lineOf, type Reader, wordsAt} from './reader.ts';
import type {Scope} from './scope.ts';
import {titleOf} from './titles.ts';

const headingOf = (scope: Scope): Scope['section']['heading'] => {
	for (let at: Scope | null = scope; at; at = at.parent) if (at.section.heading) return at.section.heading;
	return null;
};

/** Notes a list line or row that is read as nothing, and why. */
export const leaveOut = (reader: Reader, scope: Scope, span: Span, why: string, doubtful = false): void => {
	const heading = headingOf(scope);
	reader.notRecognised.push({
		line: lineOf(reader, span.start),
		text: wordsAt(reader, span),
		under: heading ? {line: lineOf(reader, heading.span.start), title: titleOf(heading.words)} : null,
		why,
		doubtful,
	});
};

/** The heading that something stands under, for showing. */
export const sectionOf = (reader: Reader, scope: Scope): {line: number; title: string} | null => {
	const heading = headingOf(scope);
	return heading ? {line: lineOf(reader, heading.span.start), title: titleOf(heading.words)} : null;
};

/** The same for a whole list, nested lines included. */
export const leaveOutAll = (reader: Reader, scope: Scope, list: ListBlock, why: string): void => {
	for (const item of list.items) {
		const entry = entryOf(reader, item);
		if (entry.plain !== '') leaveOut(reader, scope, entry.words, why);
		for (const below of entry.lists) leaveOutAll(reader, scope, below, why);
	}
};
