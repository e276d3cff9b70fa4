import type {CommandId} from '../commands/registry.ts';

/** What the keys mean: where one browses, where a list is chosen from, where text is typed. */
export const CONTEXTS = [
	'browse',
	'picker',
	'help',
	'refused',
	'filter',
	'palette',
	'find',
	'actual',
	'name',
] as const;
export type Context = (typeof CONTEXTS)[number];

/** Keys that give a command. */
export interface Binding {
	readonly command: CommandId;
	/** The first is the one that is shown. */
	readonly keys: readonly string[];
	readonly in: readonly Context[];
}

const BROWSE = ['browse'] as const;
const LISTS = ['browse', 'help'] as const;
const OVERLAYS = ['picker', 'help', 'refused'] as const;
const INPUTS = ['filter', 'palette', 'find', 'actual', 'name'] as const;

/** All keys. The footer, the help and the README are made from this table. */
export const BINDINGS: readonly Binding[] = [
	{command: 'move-down', keys: ['j', 'down'], in: LISTS},
	{command: 'move-up', keys: ['k', 'up'], in: LISTS},
	{command: 'page-down', keys: ['ctrl-d', 'pagedown'], in: LISTS},
	{command: 'page-up', keys: ['ctrl-u', 'pageup'], in: LISTS},
	{command: 'move-first', keys: ['g', 'home'], in: LISTS},
	{command: 'move-last', keys: ['G', 'end'], in: LISTS},
	{command: 'pane-left', keys: ['h', 'left'], in: BROWSE},
	{command: 'pane-right', keys: ['l', 'right'], in: BROWSE},
	{command: 'pane-next', keys: ['tab'], in: BROWSE},
	{command: 'pane-previous', keys: ['shift-tab'], in: BROWSE},
	{command: 'view-fleet', keys: ['0'], in: BROWSE},
	{command: 'view-roadmap', keys: ['1'], in: BROWSE},
	{command: 'view-releases', keys: ['2'], in: BROWSE},
	{command: 'view-metrics', keys: ['3'], in: BROWSE},
	{command: 'view-timeline', keys: ['4'], in: BROWSE},
	{command: 'view-board', keys: ['5'], in: BROWSE},
	{command: 'view-previous', keys: ['['], in: BROWSE},
	{command: 'view-next', keys: [']'], in: BROWSE},
	{command: 'open', keys: ['enter'], in: BROWSE},
	{command: 'back', keys: ['esc'], in: [...BROWSE, ...OVERLAYS, ...INPUTS]},
	{command: 'back', keys: ['q'], in: OVERLAYS},
	{command: 'next-status', keys: ['space'], in: BROWSE},
	{command: 'pick-status', keys: ['s'], in: BROWSE},
	{command: 'move-section', keys: ['m'], in: BROWSE},
	{command: 'mark', keys: ['v'], in: BROWSE},
	{command: 'mark-range', keys: ['V'], in: BROWSE},
	{command: 'set-actual', keys: ['a'], in: BROWSE},
	{command: 'card-left', keys: ['H'], in: BROWSE},
	{command: 'card-right', keys: ['L'], in: BROWSE},
	{command: 'undo', keys: ['u'], in: BROWSE},
	{command: 'redo', keys: ['U', 'ctrl-r'], in: BROWSE},
	{command: 'filter', keys: ['/'], in: BROWSE},
	{command: 'filter-status', keys: ['f'], in: BROWSE},
	{command: 'filter-quarter', keys: ['t'], in: BROWSE},
	{command: 'saved-filters', keys: ['F'], in: BROWSE},
	{command: 'today', keys: ['.'], in: BROWSE},
	{command: 'sort', keys: ['O'], in: BROWSE},
	{command: 'editor', keys: ['e'], in: ['browse', 'refused']},
	{command: 'copy', keys: ['y'], in: ['browse', 'refused']},
	{command: 'open-link', keys: ['o'], in: BROWSE},
	{command: 'not-read', keys: ['n'], in: BROWSE},
	{command: 'pick-roadmap', keys: ['r'], in: BROWSE},
	{command: 'reload', keys: ['R'], in: ['browse', 'refused']},
	{command: 'palette', keys: [':'], in: BROWSE},
	{command: 'help', keys: ['?'], in: ['browse', 'help', 'refused']},
	{command: 'find-key', keys: ['/'], in: ['help']},
	{command: 'quit', keys: ['q'], in: BROWSE},
	{command: 'quit', keys: ['ctrl-c'], in: CONTEXTS},
	{command: 'suspend', keys: ['ctrl-z'], in: CONTEXTS},
	{command: 'keep-filter', keys: ['enter'], in: ['filter']},
	{command: 'forget-filter', keys: ['x'], in: ['picker']},
	{command: 'keep-name', keys: ['enter'], in: ['name']},
	{command: 'keep-actual', keys: ['enter'], in: ['actual']},
	{command: 'run-chosen', keys: ['enter'], in: ['palette']},
	{command: 'complete', keys: ['tab'], in: ['filter']},
	{command: 'choose-up', keys: ['up', 'ctrl-p'], in: ['filter', 'palette']},
	{command: 'choose-down', keys: ['down', 'ctrl-n'], in: ['filter', 'palette']},
	{command: 'help', keys: ['enter'], in: ['find']},
];

/** The keys of a command where one browses, the one that is shown first. */
export const keysFor = (command: string, context: Context = 'browse'): readonly string[] =>
	BINDINGS.filter(binding => binding.command === command && binding.in.includes(context)).flatMap(
		({keys}) => keys,
	);
