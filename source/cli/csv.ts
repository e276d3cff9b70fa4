import type {Item, Roadmap} from '../model/roadmap.ts';
import type {Named} from './json.ts';

/** One cell of every row; the order and the names stay as they are, new ones are put behind. */
const COLUMNS = {
	roadmap: (_, {roadmap}) => roadmap.title,
	path: (_, {path}) => path,
	line: item => String(item.line),
	status: item => item.status,
	title: item => item.title,
	phase: (item, {roadmap}) => phaseOf(item, roadmap)?.title ?? '',
	phase_kind: (item, {roadmap}) => phaseOf(item, roadmap)?.kind ?? '',
	theme: item => item.theme ?? '',
	period: item => item.period ?? '',
	marked: item => (item.marked ? 'yes' : 'no'),
	parent: item => (item.parent === null ? '' : String(item.parent)),
	links: item => item.links.join(' '),
} as const satisfies Record<string, (item: Item, named: Named) => string>;

const phaseOf = (item: Item, roadmap: Roadmap) => roadmap.phases.find(({line}) => line === item.phase);

/** Characters that no cell needs and a program might obey. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;

/** What spreadsheets take for a formula. Such a cell gets an apostrophe in front, which they do not show. */
const FORMULA = /^\s*[=+\-@|%＝＋－＠]/u;

const cell = (text: string): string => {
	const plain = text.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(CONTROLS, ' ');
	const safe = FORMULA.test(plain) ? `'${plain}` : plain;
	return /[",]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** One row an item (RFC 4180), under a row with the names of the columns. */
export const toCsv = (roadmaps: readonly Named[]): string => {
	const rows = roadmaps.flatMap(named =>
		named.roadmap.items.map(item => row(Object.values(COLUMNS).map(column => column(item, named)))),
	);
	return [row(Object.keys(COLUMNS)), ...rows].join('');
};
