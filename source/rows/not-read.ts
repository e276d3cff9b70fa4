import type {Document} from '../document/document.ts';
import {type SafeText, show} from '../show/show.ts';
import {
	type NotReadGroup,
	type NotReadRow,
	notReadGroupsOf,
	notReadRows,
	selectedNotRead,
} from '../store/lists.ts';
import {memo} from '../store/memo.ts';
import {currentDocument} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Sheet} from './fact.ts';
import {fileAround, sourceLine} from './source-lines.ts';
import {type Windowed, windowOf} from './window.ts';
import {counted, NO_WORDS, words} from './words.ts';

/** One row of the list of lines that were not read as work. */
export type LeftOutRow =
	| {
			readonly kind: 'group';
			readonly under: SafeText;
			readonly count: number;
			/** "351–355". */
			readonly where: SafeText;
			readonly why: SafeText;
			readonly selected: boolean;
	  }
	| {readonly kind: 'line'; readonly text: SafeText; readonly line: number; readonly selected: boolean};

export interface LeftOutRows {
	readonly meta: readonly SafeText[];
	readonly rows: Windowed<LeftOutRow>;
	readonly sheet: Sheet | null;
}

const rangeOf = ({lines}: NotReadGroup): SafeText => {
	const first = lines[0]?.line ?? 0;
	const last = lines.at(-1)?.line ?? first;
	return first === last ? words`${first}` : words`${first}–${last}`;
};

const underOf = ({under}: NotReadGroup): SafeText =>
	under === null ? words`the top of the file` : show(under.title);

const whyOf = ({why, doubtful}: NotReadGroup): SafeText =>
	doubtful ? words`${show(why)}; readers differ` : show(why);

const drawn = (row: NotReadRow, selected: boolean): LeftOutRow =>
	row.kind === 'line'
		? {kind: 'line', text: show(row.entry.text), line: row.line, selected}
		: {
				kind: 'group',
				under: underOf(row.group),
				count: row.group.lines.length,
				where: rangeOf(row.group),
				why: whyOf(row.group),
				selected,
			};

/** What the item pane says of one line, or of the first of several. */
const sheetOf = memo((document: Document, row: NotReadRow): Sheet => {
	const {group} = row;
	const line = row.kind === 'line' ? row.line : (group.lines[0]?.line ?? 1);
	const isSame = group.why.toLowerCase() === underOf(group).toLowerCase();
	const place = isSame ? whyOf(group) : words`"${underOf(group)}": ${whyOf(group)}`;
	const title = row.kind === 'line' ? show(row.entry.text) : underOf(group);
	const fact = (label: string, value: SafeText, weight: number) => ({
		label,
		value,
		reason: NO_WORDS,
		long: true,
		weight,
	});
	return {
		name: 'Line',
		line,
		title,
		details:
			row.kind === 'line'
				? []
				: [
						{
							text: words`${counted(group.lines.length, 'line')}, ${rangeOf(group)}`,
							bullet: false,
							status: null,
						},
					],
		facts: [
			fact('read as', words`neither item nor metric`, 3),
			fact('because', place, 4),
			fact('source', sourceLine(document, line), 1),
			fact('to count', words`put a box [ ] before it; e opens line ${line}`, 2),
		],
		file: fileAround(document, line, group.under?.line ?? null),
	};
}, 4);

/** The list of lines that were not read as work; null where nothing was read yet. */
export const leftOutRows = (state: State, height: number): LeftOutRows | null => {
	const document = currentDocument(state);
	if (document === null) return null;
	const all = notReadRows(state);
	const selected = selectedNotRead(state);
	const rows = all.map(row => drawn(row, row === selected || row.line === selected?.line));
	const groups = notReadGroupsOf(document.reading.roadmap);
	const lines = counted(document.reading.roadmap.notRecognised.length, 'line');
	return {
		meta: [words`${lines} in ${counted(groups.length, 'place')}`, lines],
		rows: windowOf(
			rows,
			rows.findIndex(row => row.selected),
			height,
		),
		sheet: selected === null ? null : sheetOf(document, selected),
	};
};
