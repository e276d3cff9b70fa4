import type {NotRecognised, Roadmap} from '../../model/roadmap.ts';
import {memo} from '../memo.ts';
import {currentDocument, currentPosition} from '../select.ts';
import type {State} from '../state.ts';

/** The lines of one place that were not read as work for one reason. */
export interface NotReadGroup {
	/** The first of its lines, negated so that it is none of theirs: its identity. */
	readonly line: number;
	readonly under: NotRecognised['under'];
	readonly why: string;
	readonly doubtful: boolean;
	readonly lines: readonly NotRecognised[];
}

export const notReadGroupsOf = memo((roadmap: Roadmap): readonly NotReadGroup[] => {
	const groups: {first: NotRecognised; lines: NotRecognised[]}[] = [];
	for (const line of roadmap.notRecognised) {
		const last = groups.at(-1);
		if (last && last.first.under?.line === line.under?.line && last.first.why === line.why) {
			last.lines.push(line);
		} else {
			groups.push({first: line, lines: [line]});
		}
	}

	return groups.map(({first, lines}) => ({
		line: -first.line,
		under: first.under,
		why: first.why,
		doubtful: lines.some(({doubtful}) => doubtful),
		lines,
	}));
}, 4);

/** A row of the list of lines not read as work. */
export type NotReadRow =
	| {readonly kind: 'group'; readonly line: number; readonly group: NotReadGroup; readonly open: boolean}
	| {
			readonly kind: 'line';
			readonly line: number;
			readonly entry: NotRecognised;
			readonly group: NotReadGroup;
	  };

const notReadRowsOf = memo((roadmap: Roadmap, toggled: ReadonlySet<number>): readonly NotReadRow[] =>
	notReadGroupsOf(roadmap).flatMap((group): readonly NotReadRow[] => {
		const open = toggled.has(group.line);
		const rows = open
			? group.lines.map((entry): NotReadRow => ({kind: 'line', line: entry.line, entry, group}))
			: [];
		return [{kind: 'group', line: group.line, group, open}, ...rows];
	}),
);

const NO_ROWS: readonly NotReadRow[] = [];

export const notReadRows = (state: State): readonly NotReadRow[] => {
	const document = currentDocument(state);
	return document ? notReadRowsOf(document.reading.roadmap, currentPosition(state).toggled) : NO_ROWS;
};

export const selectedNotRead = (state: State): NotReadRow | null => {
	const rows = notReadRows(state);
	const {notRead} = currentPosition(state);
	return rows.find(({line}) => line === notRead) ?? rows[0] ?? null;
};
