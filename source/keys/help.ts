import type {CommandId} from '../commands/registry.ts';
import {keysFor} from './bindings.ts';

/** A line of the help: keys as they are bound now, and what they do. */
export interface HelpLine {
	readonly keys: string;
	readonly words: string;
}

export interface HelpGroup {
	readonly title: string;
	readonly lines: readonly HelpLine[];
}

/** A line before its keys are looked up. */
interface Row {
	readonly commands: readonly CommandId[];
	readonly words: string;
	/** Whether all keys of its commands are shown, not only the first of each. */
	readonly all?: true;
	/** Keys written shorter than one after the other: `0-5`. */
	readonly as?: {readonly from: string; readonly to: string};
}

const GROUPS: readonly {readonly title: string; readonly rows: readonly Row[]}[] = [
	{
		title: 'Move',
		rows: [
			{commands: ['move-down', 'move-up'], words: 'up, down; also arrows'},
			{commands: ['page-down', 'page-up'], words: 'a page; also PgDn PgUp'},
			{commands: ['move-first', 'move-last'], words: 'first, last; Home End'},
			{commands: ['pane-left', 'pane-right', 'pane-next'], words: 'pane left, right, next'},
			{
				commands: [
					'view-fleet',
					'view-roadmap',
					'view-releases',
					'view-metrics',
					'view-timeline',
					'view-board',
					'view-previous',
					'view-next',
				],
				words: 'view',
				as: {from: '0 1 2 3 4 5', to: '0-5'},
			},
			{commands: ['open'], words: 'open or close a branch'},
			{commands: ['back'], words: 'back; never quits'},
		],
	},
	{
		title: 'Find',
		rows: [
			{commands: ['filter'], words: 'filter as you type'},
			{commands: ['filter-status'], words: 'by status'},
			{commands: ['filter-quarter'], words: 'by quarter'},
			{commands: ['saved-filters'], words: 'saved filters'},
			{commands: ['pick-roadmap'], words: 'another roadmap'},
			{commands: ['not-read'], words: 'lines not read as work'},
		],
	},
	{
		title: 'Change',
		rows: [
			{commands: ['next-status'], words: 'next status'},
			{commands: ['pick-status'], words: 'any status, by figure'},
			{commands: ['move-section'], words: 'to another section'},
			{commands: ['mark', 'mark-range'], words: 'mark one, a range'},
			{commands: ['set-actual'], words: 'actual of a metric'},
			{commands: ['card-left', 'card-right'], words: 'board: move the card'},
			{commands: ['undo'], words: 'undo'},
			{commands: ['redo'], words: 'redo', all: true},
			{commands: ['editor'], words: 'editor at this line'},
		],
	},
	{
		title: 'More',
		rows: [
			{commands: ['copy'], words: 'copy'},
			{commands: ['open-link'], words: 'open its link'},
			{commands: ['today'], words: 'timeline: today'},
			{commands: ['sort'], words: 'sort metrics, fleet'},
			{commands: ['reload'], words: 'read the files again'},
			{commands: ['palette'], words: 'command palette'},
			{commands: ['help'], words: 'this help'},
			{commands: ['quit'], words: 'quit', all: true},
		],
	},
];

const lineOf = ({commands, words, all, as}: Row): HelpLine => {
	const keys = commands.flatMap(command => keysFor(command).slice(0, all ? undefined : 1)).join(' ');
	return {keys: as ? keys.replace(as.from, as.to) : keys, words};
};

/** The help: keys in groups, as they are bound. */
export const helpGroups = (): readonly HelpGroup[] =>
	GROUPS.map(({title, rows}) => ({title, lines: rows.map(lineOf)}));

/** The help without the lines that have nothing of what was typed, neither in keys nor in words. */
export const helpFor = (typed: string): readonly HelpGroup[] => {
	const words = typed.trim().toLowerCase();
	return helpGroups()
		.map(({title, lines}) => ({
			title,
			lines: lines.filter(line => `${line.keys} ${line.words}`.toLowerCase().includes(words)),
		}))
		.filter(({lines}) => lines.length > 0);
};

/** Commands that the help has a line for. */
export const explained = (): ReadonlySet<string> =>
	new Set(GROUPS.flatMap(({rows}) => rows.flatMap(({commands}) => commands)));

/** The keys as a Markdown table, for the README. */
export const readmeTable = (): string => {
	const escaped = (text: string): string => text.replaceAll('|', '\\|');
	const rows = helpGroups().flatMap(({lines}) =>
		lines.map(({keys, words}) => {
			const codes = keys.split(' ').map(key => `\`${escaped(key)}\``);
			return `| ${codes.join(' ')} | ${escaped(words)} |`;
		}),
	);
	return ['| keys | what they do |', '| --- | --- |', ...rows].join('\n');
};
