import {type Disagreement, disagreements} from '../model/disagreements.ts';
import type {Item, Roadmap} from '../model/roadmap.ts';
import {show} from '../show/show.ts';
import {memo} from '../store/memo.ts';
import type {Fact} from './fact.ts';
import {NO_WORDS, words} from './words.ts';

const all = memo((roadmap: Roadmap): readonly Disagreement[] => disagreements(roadmap), 8);

/** "heading says 3/8, the items 4/8" */
const factOf = ({kind, line, says, items}: Disagreement, here: number): Fact => ({
	label: 'differs',
	value:
		line === here
			? words`${show(kind)} says ${show(says)}, the items ${show(items)}`
			: words`line ${line} says ${show(says)}, the items ${show(items)}`,
	reason: NO_WORDS,
	tone: 'blocked',
	long: true,
	weight: 4,
});

/** What a phase's heading, the lines below it or a row elsewhere say of it that its items don't. */
export const phaseDiffers = (roadmap: Roadmap, phase: number): readonly Fact[] =>
	all(roadmap)
		.filter(one => one.phase === phase)
		.map(one => factOf(one, phase));

/** The same for an item: of the row that it is, else of the phases that it stands in; the first says enough. */
export const itemDiffers = (roadmap: Roadmap, item: Item): readonly Fact[] => {
	const found = all(roadmap);
	const own = found.find(one => one.line === item.line);
	const near = own ?? found.find(one => one.phase === item.phase || item.themes.includes(one.phase));
	return near === undefined ? [] : [factOf(near, item.line)];
};
