import {type Edit, invert} from '../text/edit.ts';
import {lineOf, withEdits} from './carry-out.ts';
import {type Destination, destinations, whyStays} from './destinations.ts';
import {displaced} from './displaced.ts';
import type {Amended, Document, Refused} from './document.ts';
import {blockOf} from './item-block.ts';
import {blockFor} from './move-block.ts';
import {carry} from './move-edits.ts';
import {rawLines, withoutEnd} from './raw-lines.ts';
import {notText, refused as refuse} from './refuse.ts';
import {closingUp} from './renumber.ts';
import {setStatus} from './set-status.ts';

const refused = (reason: string, lines: readonly number[]): Refused =>
	refuse(reason, lines, 'e opens the line in your editor.');

/**
 * Moves an item with all that is nested below it into a sibling section by status (`phase` is the line of its heading). Read again,
 * nothing but its status and its phase may differ; else it is refused. A numbered list that it leaves goes on counting without a gap.
 */
export function move(document: Document, line: number, phase: number): Amended | Refused {
	const to = destinations(document, line).find(one => one.phase === phase);
	if (!to)
		return (
			whyStays(document, line) ?? refused('there is no section of the same kind to move this to', [line])
		);
	const trouble = notText(document, line);
	if (trouble) return trouble;
	const closing = closingUp(document, line);
	const closed = closing.length > 0 ? moveWith(document, line, to, closing) : null;
	return closed?.ok ? closed : moveWith(document, line, to, []);
}

/** The move together with edits within other lines. */
function moveWith(
	document: Document,
	line: number,
	to: Destination,
	also: readonly Edit[],
): Amended | Refused {
	const item = document.reading.roadmap.items.find(one => one.line === line)!;
	const own = blockOf(document, item)!;
	const plain = carry(document, item, to, blockFor(document, item, to), also);
	const here = plain.newLine(line)!;
	const moved = withEdits(document, plain.edits);
	const marked = setStatus(moved, [here], to.status);
	if (!marked.ok) return refused(`there it would not read as what was moved: ${marked.reason}`, [line]);
	const first = plain.newLine(own.first)!;
	const lines = rawLines(marked.document).slice(first, first + own.last - own.first + 1);
	const block = [...lines.slice(0, -1), withoutEnd(lines.at(-1)!)];
	const {edits, newLine} = carry(document, item, to, block, also);
	const after = withEdits(document, edits);
	const wrong = displaced(document, after, item, to, newLine);
	if (wrong !== null || after.source.raw !== marked.document.source.raw) {
		const at = wrong?.line ?? line;
		const what = wrong === null ? '' : `: ${wrong.what}`;
		return refused(`the move would also have changed line ${at}${what}`, at === line ? [line] : [line, at]);
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
