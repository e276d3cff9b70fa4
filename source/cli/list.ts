import {dateOf} from '../app/today.ts';
import type {Item} from '../model/roadmap.ts';
import {STATUS_WORDS} from '../model/status.ts';
import {figuresOf, type PhaseFigures} from '../rows/phase-figures.ts';
import {words} from '../rows/words.ts';
import {padEnd} from '../show/cut.ts';
import {type SafeText, show} from '../show/show.ts';
import {width} from '../show/width.ts';
import {filterItems, type Kept} from './filter-items.ts';
import {gather} from './gather.ts';
import {toJson} from './json.ts';
import {print, printData, printProblem} from './print.ts';
import {trouble} from './problem.ts';
import type {Wish} from './wish.ts';

const STATUS_COLUMNS = Math.max(...Object.values(STATUS_WORDS).map(width));

const phaseLine = ({name, counts, when}: PhaseFigures): SafeText => {
	const parts = [name, when.period, show(`${counts.done}/${counts.total}`), when.state];
	return parts.filter(part => part !== '').reduce((line, part) => words`${line}  ${part}`, show(''));
};

const itemLine = (item: Item, name: string, columns: number): SafeText =>
	words`    ${padEnd(show(`${name}:${item.line}`), columns)}  ${padEnd(show(STATUS_WORDS[item.status]), STATUS_COLUMNS)}  ${show(item.title)}`;

const roadmapLines = ({name, document, items}: Kept, today: string): readonly SafeText[] => {
	const {roadmap} = document.reading;
	const kept = new Set(items);
	const columns = Math.max(...items.map(item => width(`${name}:${item.line}`)));
	const phases = figuresOf(roadmap, today)
		.map(figures => ({figures, items: figures.entry.items.filter(item => kept.has(item))}))
		.filter(phase => phase.items.length > 0);
	return [
		words`${show(roadmap.title === '' ? name : roadmap.title)}  ${show(`${items.length} of ${roadmap.items.length} items`)}`,
		...phases.flatMap(phase => [
			phaseLine(phase.figures),
			...phase.items.map(item => itemLine(item, name, columns)),
		]),
	];
};

/** Says that no item matches, or that there is none at all. */
export const sayNothingMatches = (wish: Wish, all: readonly Kept[]): void => {
	const [only] = all;
	if (wish.filter.trim() === '') {
		for (const {name} of all) {
			printProblem(
				trouble(
					name,
					null,
					'no work found in it',
					'quarterdeck export says which lines were left out and why.',
				).problem,
			);
		}
		return;
	}
	const where = all.length === 1 && only !== undefined ? only.name : `${all.length} roadmaps`;
	printProblem(
		trouble(
			null,
			null,
			`no item matches "${wish.filter}" in ${where}`,
			'Try quarterdeck list --filter is:open.',
		).problem,
	);
};

/** `quarterdeck list [PATH ...] [--filter QUERY] [--json]` */
export const list = async (wish: Wish): Promise<void> => {
	const today = dateOf(new Date());
	const all = filterItems(await gather(wish), wish.filter, today);
	if (all.length === 0) return;
	const found = all.filter(({items}) => items.length > 0);
	if (found.length === 0) sayNothingMatches(wish, all);
	if (wish.json) {
		printData(
			toJson(
				all.map(({name, document, items}) => ({path: name, roadmap: {...document.reading.roadmap, items}})),
			),
		);
		return;
	}
	print(found.flatMap((kept, index) => [...(index > 0 ? [show('')] : []), ...roadmapLines(kept, today)]));
};
