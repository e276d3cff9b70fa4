import {type Disagreement, disagreements} from '../model/disagreements.ts';
import type {Item, Roadmap} from '../model/roadmap.ts';
import {show} from '../show/show.ts';
import {memo} from '../store/memo.ts';
import type {Fact} from './fact.ts';
import {NO_WORDS, words} from './words.ts';

const all = memo((roadmap: Roadmap): readonly Disagreement[] => disagreements(roadmap), 8);

const HERE = {heading: 'heading', remark: 'remark', row: 'row', line: 'its own line'} as const;

/** "heading says 3/8, the items 4/8" */
const factOf = ({kind, line, says, items}: Disagreement, here: number): Fact => ({
	label: 'differs',
	value:
		line === here
			? words`${show(HERE[kind])} says ${show(says)}, the items ${show(items)}`
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

/** The same for an item: of the line that it is, else of that which it is nested below, else of the phases that it stands in. */
export const itemDiffers = (roadmap: Roadmap, item: Item): readonly Fact[] => {
	const found = all(roadmap);
	const own = found.find(one => one.line === item.line);
	const nested = (line: number): boolean => line === item.parent || line === item.because.theme?.line;
	const around = ({phase}: Disagreement): boolean =>
		phase !== null && (phase === item.phase || item.themes.includes(phase));
	const near = own ?? found.find(({kind, line}) => kind === 'line' && nested(line)) ?? found.find(around);
	return near === undefined ? [] : [factOf(near, item.line)];
};
