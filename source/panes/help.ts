import {type HelpGroup, helpFor, helpGroups} from '../keys/help.ts';
import {STATUS_WORDS, STATUSES, type Status} from '../model/status.ts';
import {words} from '../rows/words.ts';
import {show} from '../show/show.ts';
import {wrap} from '../show/wrap.ts';
import type {Look, State} from '../store/state.ts';
import type {Drawing, Focus, ViewPane} from './drawing.ts';
import type {Layout} from './layout/layout.ts';
import {inputLine} from './parts/input.ts';
import {bold, filled, gap, type Line, muted, plain, type Run} from './parts/run.ts';
import {statusGlyph} from './parts/status.ts';
import {titleLine} from './parts/title.ts';
import {GLYPHS, inGlyphs} from './theme/glyphs.ts';

/** What each status counts as, where that isn't plain. */
const COUNTS_AS = {
	research: 'counted apart',
	backlog: 'counted apart',
	planned: 'also the default',
	'in-progress': '',
	blocked: '',
	done: '',
	dropped: 'not counted',
} as const satisfies Record<Status, string>;

const HOW_IT_COUNTS: readonly (readonly [string, string])[] = [
	['progress', 'done out of all but dropped; research and backlog are shown apart'],
	['parents', 'a parent with children counts through its children'],
	['per cent', 'rounded down: 1% as soon as one is done, 100% only when all are'],
	['verdict', 'met, on track, behind, missed or no actual: the actual, the target and the time that is left'],
	['reasons', 'the item pane says what each status, period and phase was read from, and on which line'],
	['writing', 'one keystroke is one edit in the file, saved at once; u gives the same bytes back'],
];

/** A block of the help: its title, then its lines. */
type Block = readonly Line[];

/** Columns of the keys of a block, by which edge it stands on. */
const KEYS = [15, 12, 5] as const;

const keyBlock = ({title, lines}: HelpGroup, keys: number): Block => [
	[bold(show(title))],
	...lines.map((line): Line => {
		const wide = Math.max(keys, line.keys.length + 1);
		return [...filled([plain(show(line.keys))], wide, ''), muted(show(line.words))];
	}),
];

const statusBlock = (look: Look): Block => [
	[bold(show('Status'))],
	...STATUSES.map(
		(status): Line => [
			statusGlyph(status, look),
			gap(1),
			...filled([plain(show(STATUS_WORDS[status]))], 14, ''),
			muted(show(COUNTS_AS[status])),
		],
	),
];

const signBlock = (look: Look): Block => {
	const {here, there, overdue, changed, marked} = GLYPHS[look.glyphs];
	const signs: readonly (readonly [string, string])[] = [
		[`${here} ${there}`, 'here; here in another pane'],
		[overdue, 'overdue, still open'],
		['+4', 'four lines of detail'],
		[changed, 'changed on disk'],
		[marked, 'marked with v'],
	];
	return [
		[bold(show('Signs'))],
		...signs.map(([sign, text]): Line => [...filled([plain(show(sign))], KEYS[2], ''), muted(show(text))]),
	];
};

const stacked = (blocks: readonly Block[]): readonly Line[] =>
	blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]));

/** Blocks that stand side by side, in columns that start on the edges; a group starts at the same row in each. */
const beside = (rows: readonly (readonly Block[])[], edges: readonly number[]): readonly Line[] =>
	rows.flatMap((blocks, index) => {
		const height = Math.max(...blocks.map(block => block.length));
		const lines = Array.from({length: height}, (_, row): Line => {
			let column = 0;
			return blocks.flatMap((block, place): Line => {
				const next = (edges[place + 1] ?? 0) - (edges[place] ?? 0);
				const line = block[row] ?? [];
				column += 1;
				return column === blocks.length ? line : filled(line, next, '');
			});
		});
		return index === 0 ? lines : [[], ...lines];
	});

/** Where the columns start, by how many there are; the narrowest panes for two and for three. */
const EDGES = {three: [0, 43, 83], two: [0, 40]} as const;
const WITH_THREE = 116;
const WITH_TWO = 72;

const groupLines = (columns: number, look: Look): readonly Line[] => {
	const [move, find, change, more] = helpGroups();
	const block = (group: HelpGroup | undefined, keys: number): Block =>
		group === undefined ? [] : keyBlock(group, keys);
	const left = [block(move, KEYS[0]), block(find, KEYS[0])];
	const middle = [block(change, KEYS[1]), block(more, KEYS[1])];
	const right = [statusBlock(look), signBlock(look)];
	const row = (index: number, ...all: readonly Block[][]) => all.map(blocks => blocks[index] ?? []);
	if (columns >= WITH_THREE) {
		return beside([row(0, left, middle, right), row(1, left, middle, right)], EDGES.three);
	}
	if (columns >= WITH_TWO) return beside([row(0, left, middle), row(1, left, middle), right], EDGES.two);
	return stacked([...left, ...middle, ...right]);
};

const ruleLines = ([label, text]: readonly [string, string], columns: number): readonly Line[] => {
	const edge = columns < 60 ? 10 : 12;
	return wrap(show(text), columns - 2 - edge).map(
		(part, index): Line => [
			gap(2),
			...filled([muted(show(index === 0 ? label : ''))], edge, ''),
			plain(part),
		],
	);
};

const rules = (columns: number, look: Look): readonly Line[] => [
	titleLine({name: show('How it counts'), focused: false}, columns, look),
	...HOW_IT_COUNTS.flatMap(rule => ruleLines(rule, columns)),
];

const indented = (lines: readonly Line[]): readonly Line[] =>
	lines.map(line => (line.length === 0 ? [] : [gap(2), ...line]));

const found = (typed: string): readonly Line[] => {
	const groups = helpFor(typed);
	return groups.length === 0
		? [[muted(words`No key does that.`)]]
		: stacked(groups.map(group => keyBlock(group, KEYS[0])));
};

/** All lines of the help below its title. */
const contents = ({mode, look}: State, columns: number): readonly Line[] => {
	if (mode.kind !== 'help') return [];
	if (mode.input !== null && mode.input.text !== '') return [[], ...indented(found(mode.input.text))];
	return [[], ...indented(groupLines(columns - 2, look)), [], ...rules(columns, look)];
};

const hint = (mode: State['mode']): Run['text'] =>
	mode.kind === 'help' && mode.input !== null ? words`enter closes` : words`esc closes`;

const draw = (state: State, {body}: Layout, {look}: Focus): Drawing => {
	const {mode} = state;
	const input = mode.kind === 'help' ? mode.input : null;
	const title = titleLine({name: show('Help'), meta: [hint(mode)], focused: true}, body.columns, look);
	const typed = input === null ? [] : [inputLine('/', input, body.columns, look)];
	const all = contents(state, body.columns);
	const room = body.rows - 1 - typed.length;
	const most = Math.max(0, all.length - room);
	const from = Math.min(mode.kind === 'help' ? mode.scroll : 0, most);
	const shown = all.slice(from, from + room);
	const rest = all.length - from - room;
	const lines =
		rest > 0
			? [...shown.slice(0, -1), [gap(2), muted(inGlyphs(words`↓ ${rest + 1} more`, look.glyphs))]]
			: shown;
	return {panes: [{rect: body, lines: [title, ...typed, ...lines]}]};
};

/** The help: the keys as they are bound, the signs, and how it counts. */
export const helpPane: ViewPane = {wishes: () => ({side: false, item: 0}), draw};
