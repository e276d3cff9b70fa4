import type {Item, Metric, Phase, Roadmap} from '../../../source/model/roadmap.ts';

const REASON = {what: 'for a test', line: null};

/** An item with what a test is about; the rest is plain. */
export const item = (part: Partial<Item> & {readonly line: number}): Item => ({
	lastLine: part.line,
	title: `Item ${part.line}`,
	status: 'planned',
	marked: true,
	phase: null,
	period: null,
	themes: [],
	theme: null,
	parent: null,
	details: [],
	cells: null,
	place: 'list',
	sumsUp: null,
	links: [],
	because: {status: REASON, period: REASON, phase: REASON, theme: null},
	...part,
});

export const phase = (part: Partial<Phase> & {readonly line: number; readonly title: string}): Phase => ({
	kind: 'release',
	shortTitle: part.title,
	depth: 0,
	parent: null,
	status: null,
	period: null,
	remarks: [],
	because: {kind: REASON, status: null, period: null},
	...part,
});

export const metric = (part: Partial<Metric>): Metric => ({
	line: 1,
	label: 'GitHub stars',
	text: '1,000+ GitHub stars',
	op: '>=',
	target: 1000,
	unit: null,
	by: null,
	actual: null,
	baseline: null,
	met: false,
	section: null,
	phase: null,
	because: {target: REASON, by: REASON, actual: null},
	...part,
});

export const roadmap = (part: Partial<Roadmap>): Roadmap => ({
	title: 'Harbour Roadmap',
	phases: [],
	items: [],
	metrics: [],
	notRecognised: [],
	...part,
});
