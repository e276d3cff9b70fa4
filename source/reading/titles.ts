import type {PhaseKind} from '../model/roadmap.ts';
import {type FoundPeriod, findPeriods} from './period.ts';
import {withoutSigns} from './words.ts';

const STATUS_TAIL =
	/\s*(?:\s[-–—:]\s*|[(（[]\s*)(?:complete[d]?|done|shipped|released|in progress|planned|wip|current|not started)(?:\s*[)）\]])?\s*$/iu;

/** A heading as the file has it, without markup and marks of status. */
export const titleOf = (words: string): string => {
	const title = withoutSigns(words)
		.replace(/^\[[ xX~/-]?\]\s*/, '')
		.replace(/\s*[:：]\s*$/, '');
	return title === '' ? words : title;
};

const cutSpans = (words: string, periods: readonly FoundPeriod[]): string => {
	let rest = words;
	for (const {span} of periods.toReversed())
		rest = `${rest.slice(0, span.start)}\u0000${rest.slice(span.end)}`;
	return rest;
};

/**
 * The name used in lists, without period and marks: `v0.9 - Beta Release (Q2 2026)` is `v0.9 Beta Release`. A heading that says
 * nothing but when keeps what it says.
 */
export const shortTitleOf = (words: string, kind: PhaseKind): string => {
	const title = titleOf(words);
	const periods = findPeriods(title, {fiscalYearStart: 1});
	const leads = periods.some(({span}) => span.start === 0);
	const cut = leads ? title : cutSpans(title, periods);
	const bare = cut
		.replace(/[(（[][^()（）[\]]*\u0000[^()（）[\]]*[)）\]]/gu, '')
		.replace(/\s*[-–—,:|·]?\s*\u0000/gu, '')
		.replace(/\s*\((?:next )?[^()]*\b(?:months?|weeks?|years?)\)/giu, '')
		.replace(/^(?:(?:current|next|upcoming) )?release:? (?=v?\d)/iu, '');
	const tidy = (kind === 'status' ? bare : bare.replace(STATUS_TAIL, ''))
		.replace(/^(v?\d[\w.]*) [-–—] /iu, '$1 ')
		.replace(/\s+/g, ' ')
		.replace(/[\s:：–—-]+$/u, '')
		.trim();
	return tidy === '' ? title : tidy;
};
