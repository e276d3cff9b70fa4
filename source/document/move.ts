import {invert} from '../text/edit.ts';
import {lineOf, withEdits} from './carry-out.ts';
import {destinations} from './destinations.ts';
import {displaced} from './displaced.ts';
import type {Amended, Document, Refused} from './document.ts';
import {blockFor, carry, rawLines} from './move-edits.ts';
import {notText, refused as refuse} from './refuse.ts';
import {setStatus} from './set-status.ts';

const refused = (reason: string, lines: readonly number[]): Refused =>
	refuse(reason, lines, 'e opens the line in your editor.');

/**
 * Moves an item with all that is nested below it into a sibling section by status (`phase` is the line of its heading). Read again,
 * nothing but its status and its phase may differ; else it is refused.
 */
export function move(document: Document, line: number, phase: number): Amended | Refused {
	const item = document.reading.roadmap.items.find(one => one.line === line);
	const to = destinations(document, line).find(one => one.phase === phase);
	if (!item || !to) return refused('there is no section of the same kind to move this to', [line]);
	const trouble = notText(document, line);
	if (trouble) return trouble;
	const plain = carry(document, item, to, blockFor(document, item, to));
	const here = plain.newLine(line)!;
	const moved = withEdits(document, plain.edits);
	const marked = setStatus(moved, [here], to.status);
	if (!marked.ok) return refused(`there it would not read as what was moved: ${marked.reason}`, [line]);
	const size = item.lastLine - item.line + 1;
	const lines = rawLines(marked.document).slice(here, here + size);
	const block = [...lines.slice(0, -1), lines.at(-1)!.replace(/(?:\r\n|\n|\r)$/, '')];
	const {edits, newLine} = carry(document, item, to, block);
	const after = withEdits(document, edits);
	const wrong = displaced(document.reading.roadmap, after.reading.roadmap, item, to, newLine);
	if (wrong !== null || after.source.raw !== marked.document.source.raw) {
		const lines = wrong === null || wrong === line ? [line] : [line, wrong];
		return refused(`the move would also have changed line ${wrong ?? line}`, lines);
	}

	return {
		ok: true,
		document: after,
		edits,
		inverse: invert(document.source.raw, edits),
		written: [
			{
				line: here,
				title: item.title,
				status: to.status,
				from: lineOf(document, line),
				to: lineOf(after, here),
			},
		],
	};
}
