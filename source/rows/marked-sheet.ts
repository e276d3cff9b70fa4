import type {Document} from '../document/document.ts';
import {nextStatus} from '../document/next-status.ts';
import type {Item} from '../model/roadmap.ts';
import {memo} from '../store/memo.ts';
import type {Fact, Sheet} from './fact.ts';
import {itemSheet} from './item-sheet.ts';
import {words} from './words.ts';

/** What `space` does where items are marked: all get the status that follows the first one's. */
const forAll = (document: Document, marked: ReadonlySet<number>, fact: Fact): Fact => {
	const first = document.reading.roadmap.items.find(({line}) => marked.has(line));
	return first === undefined
		? fact
		: {...fact, status: nextStatus(document, first.line), reason: words`for all ${marked.size} marked`};
};

/** The item pane, with what `space` would do to the marked items where there are any. */
export const markedSheet = memo((document: Document, item: Item, marked: ReadonlySet<number>): Sheet => {
	const sheet = itemSheet(document, item);
	if (marked.size === 0) return sheet;
	const facts = sheet.facts.map(fact => (fact.label === 'space' ? forAll(document, marked, fact) : fact));
	return {...sheet, facts};
}, 4);
