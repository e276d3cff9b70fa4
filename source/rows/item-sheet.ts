import type {Document} from '../document/document.ts';
import {nextStatus} from '../document/next-status.ts';
import {preview} from '../document/preview.ts';
import {periodLabel} from '../model/period-label.ts';
import type {Item, Phase, Reason} from '../model/roadmap.ts';
import {type SafeText, show} from '../show/show.ts';
import {memo} from '../store/memo.ts';
import {itemDiffers} from './differs.ts';
import type {Fact, Sheet} from './fact.ts';
import {fileAround, sourceLine} from './source-lines.ts';
import {NO_WORDS, words} from './words.ts';

/** "heading, line 71". */
export const because = ({what, line}: Reason): SafeText => {
	const said = show(what);
	return line === null || /\bline \d/u.test(what) ? said : words`${said}, line ${line}`;
};

const statusFact = (item: Item): Fact => {
	const reason = because(item.because.status);
	const byOthers = !item.marked && item.because.status.line !== null && !/no mark/u.test(reason);
	return {
		label: 'status',
		value: NO_WORDS,
		status: item.status,
		reason: byOthers ? words`${reason}; no mark of its own` : reason,
		weight: 6,
	};
};

const periodFact = (item: Item): Fact => ({
	label: 'period',
	value: item.period === null ? words`none` : show(periodLabel(item.period)),
	reason: item.period === null ? words`nothing says when` : because(item.because.period),
	weight: 4,
});

const phaseFact = (item: Item, phases: readonly Phase[]): Fact => ({
	label: 'phase',
	value: show(phases.find(({line}) => line === item.phase)?.shortTitle ?? 'none'),
	reason: because(item.because.phase),
	weight: 2,
});

const themeFacts = (item: Item): readonly Fact[] =>
	item.theme === null
		? []
		: [
				{
					label: 'theme',
					value: show(item.theme),
					reason: item.because.theme === null ? NO_WORDS : because(item.because.theme),
					weight: 3,
				},
			];

const TABLES = {
	table: words`a table`,
	'html-table': words`an HTML table`,
	'tab-table': words`a table kept with tabs`,
} as const;

/** The line of a table's head: the nearest one above the row that has all its columns' names. */
const headOf = (document: Document, item: Item): number | null => {
	const names = item.cells?.map(({column}) => column).filter(column => column !== '') ?? [];
	for (let line = item.line - 1; names.length > 0 && line > Math.max(0, item.line - 400); line -= 1) {
		const {start, end} = document.source.lineSpan(line);
		const text = document.source.clean.slice(start, end);
		if (names.every(name => text.includes(name))) return line;
	}
	return null;
};

const rowFacts = (document: Document, item: Item): readonly Fact[] => {
	if (item.cells === null || !(item.place in TABLES)) return [];
	const head = headOf(document, item);
	const cells = words`${item.cells.length} cells`;
	return [
		{
			label: 'row',
			value: head === null ? cells : words`${cells} under line ${head}`,
			reason: TABLES[item.place as keyof typeof TABLES],
			weight: 3,
		},
	];
};

const spaceFact = (document: Document, item: Item): Fact => {
	const status = nextStatus(document, item.line);
	const sentence = preview(document, item.line, status)?.sentence ?? '';
	return {label: 'space', value: NO_WORDS, status, reason: show(sentence), weight: 5};
};

/** A row of a table says what it is by its first cells: "Security: Sigstore signing, SBOM". */
const titleOf = (item: Item): SafeText => {
	if (item.cells === null || item.cells.length < 2) return show(item.title);
	const [first, ...others] = item.cells.map(({text}) => text).filter(text => text !== '');
	const rest = others.join(' · ');
	return show(item.title.includes(rest) || rest === '' ? item.title : `${first ?? item.title}: ${rest}`);
};

/** The item pane for an item: its words, its details, and why each thing about it was read so. */
export const itemSheet = memo((document: Document, item: Item): Sheet => {
	const {phases} = document.reading.roadmap;
	const rows = rowFacts(document, item);
	return {
		name: 'Item',
		line: item.line,
		title: titleOf(item),
		details: item.details.map(({text}) => ({text: show(text), bullet: true, status: null})),
		facts: [
			statusFact(item),
			periodFact(item),
			phaseFact(item, phases),
			...(rows.length > 0 ? rows : themeFacts(item)),
			...itemDiffers(document.reading.roadmap, item),
			{
				label: 'source',
				value: sourceLine(document, item.line),
				reason: NO_WORDS,
				long: true,
				weight: 1,
			},
			spaceFact(document, item),
		],
		file: fileAround(document, item.line, item.themes.at(-1) ?? item.phase),
	};
}, 4);
