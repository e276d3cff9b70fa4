import type {Item, Metric, NotRecognised, Phase, Roadmap} from '../model/roadmap.ts';

/** A roadmap and the path it was asked for by. */
export interface Named {
	readonly path: string;
	readonly roadmap: Roadmap;
}

const phaseOf = (phase: Phase) => ({
	line: phase.line,
	kind: phase.kind,
	status: phase.status,
	period: phase.period,
	title: phase.title,
	shortTitle: phase.shortTitle,
	depth: phase.depth,
	parent: phase.parent,
	remarks: phase.remarks,
	because: phase.because,
});

const itemOf = (item: Item) => ({
	line: item.line,
	status: item.status,
	marked: item.marked,
	phase: item.phase,
	period: item.period,
	title: item.title,
	theme: item.theme,
	parent: item.parent,
	details: item.details,
	cells: item.cells,
	place: item.place,
	sumsUp: item.sumsUp,
	links: item.links,
	because: item.because,
});

const metricOf = (metric: Metric) => ({
	line: metric.line,
	op: metric.op,
	target: metric.target,
	unit: metric.unit,
	by: metric.by,
	actual: metric.actual,
	label: metric.label,
	text: metric.text,
	baseline: metric.baseline,
	met: metric.met,
	section: metric.section,
	phase: metric.phase,
	because: metric.because,
});

const notRecognisedOf = (row: NotRecognised) => ({
	line: row.line,
	text: row.text,
	under: row.under,
	why: row.why,
	doubtful: row.doubtful,
});

/** Characters that a terminal might obey or that turn text around; JSON has an escape for each. */
const UNSEEN =
	/[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu;

const escaped = (character: string): string =>
	character
		.split('')
		.map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
		.join('');

/** The one document that `export` and `list --json` print; keys as in the README. */
export const toJson = (roadmaps: readonly Named[]): string => {
	const document = {
		schemaVersion: 1,
		roadmaps: roadmaps.map(({path, roadmap}) => ({
			path,
			title: roadmap.title,
			phases: roadmap.phases.map(phaseOf),
			items: roadmap.items.map(itemOf),
			metrics: roadmap.metrics.map(metricOf),
			notRecognised: roadmap.notRecognised.map(notRecognisedOf),
		})),
	};
	return `${JSON.stringify(document, null, '\t').replace(UNSEEN, escaped)}\n`;
};
