import {overdueOf} from '../model/due.ts';
import {dayLabel, periodLabel} from '../model/period-label.ts';
import {countsOf, leavesOf} from '../model/progress.ts';
import type {Item, Roadmap} from '../model/roadmap.ts';
import type {Status} from '../model/status.ts';
import {VERDICT_WORDS, verdictOf} from '../model/verdict.ts';
import {actualLabel, targetLabel} from '../rows/metrics.ts';
import {figuresOf, type PhaseFigures} from '../rows/phase-figures.ts';
import {counted} from '../rows/words.ts';
import {show} from '../show/show.ts';
import type {Named} from './json.ts';

/** More than this many lines of one kind are counted, not listed. */
const MOST = 10;

/** A file's words in another Markdown text: shown as they are, nothing links, nobody is called. */
const escaped = (text: string): string =>
	show(text)
		.replace(/[\\`*_[\]<>|~]/gu, '\\$&')
		.replace(/@(?=\w)/gu, '@<!-- -->')
		.replace(/#(?=\d)/gu, '#<!-- -->');

const table = (
	head: readonly string[],
	align: readonly string[],
	rows: readonly (readonly string[])[],
): readonly string[] => [head, align, ...rows].map(cells => `| ${cells.join(' | ')} |`);

const phaseCells = ({name, counts, when}: PhaseFigures): readonly string[] => [
	escaped(name),
	counts.total === 0 ? '' : `${counts.done}/${counts.total} (${counts.percent} %)`,
	when.period,
	when.kind === 'over' ? `**${when.state}**` : when.state,
];

const phases = (roadmap: Roadmap, today: string): readonly string[] => {
	const figures = figuresOf(roadmap, today);
	if (figures.length === 0) return [];
	return [
		'',
		...table(['phase', 'done', 'when', 'state'], ['---', '---:', '---', '---'], figures.map(phaseCells)),
	];
};

const listed = (title: string, items: readonly Item[], roadmap: Roadmap): readonly string[] => {
	if (items.length === 0) return [];
	const nameOf = (item: Item): string => {
		const phase = roadmap.phases.find(({line}) => line === item.phase);
		return phase === undefined ? '' : ` (${escaped(phase.shortTitle)})`;
	};
	const rest = items.length - MOST;
	return [
		'',
		`**${title}**`,
		'',
		...items.slice(0, MOST).map(item => `- ${escaped(item.title)}${nameOf(item)}`),
		...(rest > 0 ? [`- and ${rest} more`] : []),
	];
};

const metrics = ({metrics: all}: Roadmap, today: string): readonly string[] => {
	if (all.length === 0) return [];
	const rows = all.map(metric => [
		escaped(metric.label),
		escaped(targetLabel(metric)),
		escaped(actualLabel(metric)),
		VERDICT_WORDS[verdictOf(metric, today)],
		metric.by === null ? '' : periodLabel(metric.by),
	]);
	return [
		'',
		...table(['metric', 'target', 'actual', 'verdict', 'due'], ['---', '---:', '---:', '---', '---'], rows),
	];
};

const summaryOf = ({path, roadmap}: Named, today: string): readonly string[] => {
	const counts = countsOf(roadmap.items);
	const late = overdueOf(roadmap.items, today);
	const having = (status: Status) => leavesOf(roadmap.items).filter(item => item.status === status);
	const share = counts.total === 0 ? 'no work found' : `${counts.percent} % done`;
	return [
		`## ${escaped(roadmap.title === '' ? path : roadmap.title)}: ${share}`,
		'',
		`${counts.done} of ${counted(counts.total, 'item')} done${late.length === 0 ? '' : `, ${late.length} overdue`}, as of ${dayLabel(today)} (\`${path.replaceAll('`', '')}\`).`,
		...phases(roadmap, today),
		...listed('In progress', having('in-progress'), roadmap),
		...listed('Blocked', having('blocked'), roadmap),
		...listed(
			'Overdue',
			late.filter(({status}) => status === 'planned'),
			roadmap,
		),
		...metrics(roadmap, today),
	];
};

/** Where each roadmap stands, to be put into an issue or a message. */
export const toMarkdown = (roadmaps: readonly Named[], today: string): string =>
	`${roadmaps.map(named => summaryOf(named, today).join('\n')).join('\n\n')}\n`;
