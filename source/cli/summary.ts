import {dateOf} from '../app/today.ts';
import type {Roadmap} from '../model/roadmap.ts';
import {STATUS_WORDS, STATUSES} from '../model/status.ts';
import {bar} from '../panes/parts/bar.ts';
import {amountsOf} from '../panes/parts/count.ts';
import type {Counts} from '../rows/counts.ts';
import {glanceRows} from '../rows/glance.ts';
import {figuresOf, type PhaseFigures} from '../rows/phase-figures.ts';
import {counted, words} from '../rows/words.ts';
import {padEnd, padStart} from '../show/cut.ts';
import {concat, type SafeText, show} from '../show/show.ts';
import {width} from '../show/width.ts';
import type {Look} from '../store/state.ts';
import {filterItems, type Kept} from './filter-items.ts';
import {gather} from './gather.ts';
import {print, printProblem} from './print.ts';
import {trouble} from './problem.ts';
import type {Wish} from './wish.ts';

const BAR = 16;
/** The longest name of a phase that is printed in full. */
const NAME = 40;
const SHARE = 13;
const PERIOD = 10;

const lookOf = (ascii: boolean): Look => ({
	colours: 0,
	weights: false,
	background: 'dark',
	palette: 'standard',
	glyphs: ascii ? 'ascii' : 'unicode',
});

const barOf = (counts: Counts, look: Look): SafeText =>
	concat(...bar(amountsOf(counts), BAR, look).map(run => run.text));

const tally = ({of}: Counts): SafeText =>
	show(
		STATUSES.filter(status => of[status] > 0)
			.toReversed()
			.map(status => `${of[status]} ${STATUS_WORDS[status]}`)
			.join(', '),
	);

const whenOf = ({when}: PhaseFigures): SafeText => {
	if (when.state === '') return when.period === '' ? when.period : words`  ${when.period}`;
	return words`  ${padEnd(when.period, PERIOD)}  ${when.state}`;
};

const phaseLine = (phase: PhaseFigures, columns: number, look: Look): SafeText => {
	const {name, counts} = phase;
	const share =
		counts.total === 0 ? tally(counts) : show(`${counts.percent}%  ${counts.done}/${counts.total}`);
	return words`  ${padEnd(name, columns)}  ${barOf(counts, look)}  ${padStart(share, SHARE)}${whenOf(phase)}`;
};

/** What stands at a glance on the screen, without the key that it names. */
const glance = (roadmap: Roadmap, today: string): readonly SafeText[] => {
	const rows = glanceRows(roadmap, today);
	const left = roadmap.notRecognised.length;
	return [
		...rows
			.slice(0, left > 0 ? -1 : undefined)
			.map(({counts, text}) =>
				counts === null
					? text
					: words`${counts.percent}%  ${counts.done} of ${counts.total} done: ${tally(counts)}`,
			),
		...(left > 0 ? [words`${counted(left, 'line')} not read as work`] : []),
	];
};

const roadmapLines = ({document, name}: Kept, today: string, look: Look): readonly SafeText[] => {
	const {roadmap} = document.reading;
	const phases = figuresOf(roadmap, today);
	const columns = Math.min(NAME, Math.max(0, ...phases.map(phase => width(phase.name))));
	return [
		words`${show(roadmap.title === '' ? name : roadmap.title)}  (${show(name)})`,
		...glance(roadmap, today).map(line => words`  ${line}`),
		...phases.map(phase => phaseLine(phase, columns, look)),
	];
};

/** What the dashboard would show first, once, as plain text. */
export const summary = async (wish: Wish): Promise<void> => {
	const today = dateOf(new Date());
	const look = lookOf(wish.ascii || process.env.TERM === 'dumb');
	const all = await gather(wish);
	const kept = filterItems(all, wish.filter, today).filter(
		({document}) => document.reading.roadmap.items.length > 0,
	);
	for (const {name, document} of all) {
		if (document.reading.roadmap.items.length + document.reading.roadmap.metrics.length > 0) continue;
		printProblem(
			trouble(name, null, 'no work found in it', 'quarterdeck export says which lines were left out and why.')
				.problem,
		);
	}
	print(kept.flatMap((one, index) => [...(index > 0 ? [show('')] : []), ...roadmapLines(one, today, look)]));
};
