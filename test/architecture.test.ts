import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';

/** The rooms, in the order of the streets: a room may import what stands before it, itself, and nothing behind it. */
const ORDER = [
	'text',
	'show',
	'model',
	'markdown',
	'notation',
	'reading',
	'document',
	'store',
	'rows',
	'commands',
	'keys',
	'panes',
	'files',
	'loading',
	'entry',
] as const;
type Room = (typeof ORDER)[number];

/** What a room knows nothing of, beyond what the order forbids. */
const KNOWS_NOTHING_OF: Readonly<Record<Room, readonly Room[]>> = {
	text: [],
	show: [],
	model: ['text', 'show'],
	markdown: ['model', 'show'],
	notation: ['show'],
	reading: ['show'],
	document: [],
	store: [],
	rows: [],
	commands: [],
	keys: [],
	panes: ['document', 'markdown', 'reading', 'notation'],
	files: ['markdown', 'notation', 'reading', 'document', 'rows', 'commands', 'keys', 'panes'],
	loading: ['markdown', 'notation', 'reading', 'document', 'rows', 'commands', 'keys', 'panes'],
	entry: [],
};

const MAY_DRAW: ReadonlySet<Room> = new Set(['panes', 'entry']);
const MAY_ASK_THE_MACHINE: ReadonlySet<Room> = new Set(['files', 'loading', 'entry']);
const DRAWS = /^(react|ink)(-|\/|$)/;

/** Files that write to the terminal themselves; all the rest goes through Ink or `cli/print.ts`. */
const WRITES_TO_THE_TERMINAL: readonly string[] = ['cli/print.ts'];

/** Files beside `show/` that put safe text together from safe text. */
const MAKES_SAFE_TEXT: readonly string[] = ['rows/words.ts'];

const SOURCE = fileURLToPath(new URL('../source', import.meta.url));

interface File {
	readonly name: string;
	readonly room: Room;
	/** Without comments. */
	readonly code: string;
	readonly imports: readonly string[];
}

const withoutComments = (code: string): string =>
	code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const IMPORT = /(?:^|[\s;])(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

const roomOf = (name: string): Room => ORDER.find(room => name.startsWith(`${room}/`)) ?? 'entry';

const files: readonly File[] = readdirSync(SOURCE, {recursive: true, encoding: 'utf8'})
	.map(name => name.split(sep).join('/'))
	.filter(name => /\.tsx?$/.test(name))
	.map(name => {
		const code = withoutComments(readFileSync(join(SOURCE, name), 'utf8'));
		const imports = [...code.matchAll(IMPORT)].map(match => (match[1] ?? match[2])!);
		return {name, room: roomOf(name), code, imports};
	});

const targetOf = (file: File, specifier: string): string =>
	relative(SOURCE, join(SOURCE, dirname(file.name), specifier))
		.split(sep)
		.join('/');

describe('the house', () => {
	test('has every room', () => {
		expect(new Set(files.map(file => file.room))).toEqual(new Set(ORDER));
	});

	test('imports go against the stream only', () => {
		const wrong = files.flatMap(file =>
			file.imports
				.filter(specifier => specifier.startsWith('.'))
				.map(specifier => ({specifier, room: roomOf(targetOf(file, specifier))}))
				.filter(({specifier}) => !targetOf(file, specifier).startsWith('..'))
				.filter(
					({room}) =>
						room !== file.room &&
						(ORDER.indexOf(room) > ORDER.indexOf(file.room) || KNOWS_NOTHING_OF[file.room].includes(room)),
				)
				.map(({specifier}) => `${file.name} imports ${specifier}`),
		);
		expect(wrong).toEqual([]);
	});

	test('relative imports name files that are there, with their endings', () => {
		const known = new Set(files.map(file => file.name));
		const wrong = files.flatMap(file =>
			file.imports
				.filter(specifier => specifier.startsWith('.') && !specifier.endsWith('.json'))
				.filter(specifier => !known.has(targetOf(file, specifier)))
				.map(specifier => `${file.name} imports ${specifier}`),
		);
		expect(wrong).toEqual([]);
	});

	test('React and Ink are known to panes and entry points alone', () => {
		const wrong = files
			.filter(file => !MAY_DRAW.has(file.room))
			.filter(file => file.name.endsWith('.tsx') || file.imports.some(specifier => DRAWS.test(specifier)))
			.map(file => file.name);
		expect(wrong).toEqual([]);
	});

	test("Node's modules are known to files, loading and entry points alone", () => {
		const wrong = files
			.filter(file => !MAY_ASK_THE_MACHINE.has(file.room))
			.filter(file => file.imports.some(specifier => specifier.startsWith('node:')))
			.map(file => file.name);
		expect(wrong).toEqual([]);
	});

	test('sizes, time and environment are arguments below files and entry points', () => {
		const asks = /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bglobalThis\b/;
		const wrong = files
			.filter(file => !MAY_ASK_THE_MACHINE.has(file.room) && asks.test(file.code.replace(/'[^'\n]*'/g, "''")))
			.map(file => file.name);
		expect(wrong).toEqual([]);
	});

	test('nothing writes to the terminal but Ink and the one printer', () => {
		const writes = /\bconsole\.|\bstd(out|err)\.write\b/;
		const wrong = files.filter(file => writes.test(file.code)).map(file => file.name);
		expect(wrong.filter(name => !WRITES_TO_THE_TERMINAL.includes(name))).toEqual([]);
	});

	test('text becomes safe to show in the gate alone', () => {
		const claims = files
			.filter(file => /\bas SafeText\b|<SafeText>|\bas unknown as\b/.test(file.code))
			.map(file => file.name);
		expect(claims.filter(name => !name.startsWith('show/') && !MAKES_SAFE_TEXT.includes(name))).toEqual([]);
	});
});
