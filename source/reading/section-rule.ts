import {phrases} from './words.ts';

/**
 * What a section is about, as far as reading cares. `work` holds items; `metrics` and `standards` hold targets (in `standards` only
 * lines with a figure are meant); the rest holds neither.
 */
export type Topic = 'work' | 'metrics' | 'standards' | 'legend' | 'report' | 'deliverables' | 'reference';

export interface TopicRule {
	readonly topic: Topic;
	/** For reference: what such lines are, in the words of the pane that lists what was left out. */
	readonly why: string;
	readonly words: RegExp;
	/** Whether it may just as well name an area of work: below a release or a time it does. */
	readonly weak?: boolean;
	/** Whether the headings below it name pieces of work, whatever their words: "Support cadence" below "Initiatives". */
	readonly holdsNames?: boolean;
}

export const rule = (topic: Topic, why: string, ...lists: readonly string[]): TopicRule => ({
	topic,
	why,
	words: phrases(lists.join('|')),
});

/** The same, where the phrase must be all that the heading says. */
export const only = (topic: Topic, why: string, ...lists: readonly string[]): TopicRule => ({
	topic,
	why,
	words: new RegExp(`^(?:our |my |key )?(?:${lists.join('|')})(?:\\s*[:：.]|\\s*[（(][^)）]*[)）])*$`, 'u'),
});

export const inDoubt = (why: string, ...lists: readonly string[]): TopicRule => ({
	...only('reference', why, ...lists),
	weak: true,
});

export const weakly = (why: string, ...lists: readonly string[]): TopicRule => ({
	...rule('reference', why, ...lists),
	weak: true,
});
