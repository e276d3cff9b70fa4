import type {Status} from '../model/status.ts';
import {BOX_AND_WORDS, boxWith} from '../notation/checkbox.ts';
import {signsIn} from '../notation/emoji.ts';
import {defaultWord} from '../notation/phrases.ts';
import {bare} from '../notation/word.ts';
import {inCaseOf, saysMore, wordsLike} from '../notation/write.ts';
import {show} from '../show/show.ts';
import {width} from '../show/width.ts';
import type {Edit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {type Ask, asOn, BY_DEFAULT, type Choice, type Plan, rawSpan, signChoices} from './ask.ts';

const BOX_INSIDE: Partial<Record<Status, string>> = {planned: ' ', done: 'x'};

const columns = (text: string): number => width(show(text));

/**
 * The cell with other words in it. Its width stays as it is where the words fit into the padding that is there; where they don't,
 * one blank before the next separator remains.
 */
function cellEdit(ask: Ask, cell: Span, text: string): Edit {
	const raw = rawSpan(ask, cell);
	const old = ask.document.source.raw.slice(raw.start, raw.end);
	const safe = ask.site.place === 'table' ? text.replace(/(?<!\\)\|/g, '\\|') : text;
	const content = old.trim();
	if (ask.site.place !== 'table') {
		const lead = content === '' ? 0 : old.indexOf(content);
		return {offset: raw.start + lead, length: content === '' ? 0 : content.length, text: safe};
	}

	const lead = content === '' ? Math.min(1, old.length) : old.length - old.trimStart().length;
	const room = columns(old) - lead - columns(safe);
	const least = old.endsWith(' ') || old === '' ? 1 : 0;
	const tail = ' '.repeat(Math.max(room, least));
	const head = content === '' ? ' ' : old.slice(0, lead);
	return {offset: raw.start, length: raw.end - raw.start, text: `${head}${safe}${tail}`};
}

/** Rows with a status column: the cell's words are replaced in the vocabulary of that column. */
export function* cellPlans(ask: Ask): Generator<Plan> {
	const cell = ask.site.cells?.[ask.site.statusCell!];
	if (!cell) return;
	const raw = rawSpan(ask, cell);
	const old = ask.document.source.raw.slice(raw.start, raw.end).trim();
	const plan = (text: string, authority: string): Plan => ({
		edits: [cellEdit(ask, cell, text)],
		writes: text,
		authority,
		sentence: `changes the cell to "${text}"`,
	});

	const used = ask.precedents.text('cell', ask.status, ask.site.group);
	const unread = old !== '' && ask.site.marks.length === 0;
	const keepsWords = saysMore(old) || BOX_AND_WORDS.test(old);
	if (used && !unread && !keepsWords) yield plan(used.style, asOn(used.lines));
	for (const choice of signChoices(ask)) {
		if (unread) {
			yield plan(`${choice.text} ${old}`, choice.authority);
			continue;
		}

		if (used && saysMore(old)) {
			yield plan(wordsLike(old, ask.status, choice.text, bare(used.style)), asOn(used.lines));
		}

		for (const text of likeColumn(ask, old, choice))
			yield plan(text, choice.own ? choice.authority : BY_DEFAULT);
	}
}

/** The new words in the manner of the old ones, else in the manner of the column. */
function* likeColumn(ask: Ask, old: string, choice: Choice): Generator<string> {
	const model = old === '' || old === '-' || old === '—' || old === '–' ? modelOf(ask) : old;
	if (/^\\?\[.{0,3}\\?\]$/u.test(model)) {
		const inside = BOX_INSIDE[ask.status];
		yield inside === undefined ? choice.text : boxWith(model, inside);
		return;
	}

	const boxed = BOX_AND_WORDS.exec(old);
	if (boxed) {
		yield boxAndWords(boxed[1]!, boxed[2]!, ask.status, choice.text);
		return;
	}

	if (bare(model) === '' && signsIn(model, {start: 0, end: model.length}).length > 0) yield choice.text;
	else {
		yield wordsLike(model === '' ? 'Done' : model, ask.status, choice.text);
		// What was said beside the status doesn't fit the new one: the column's own word alone.
		const used = ask.precedents.text('cell', ask.status, ask.site.group);
		if (used) yield used.style;
		yield inCaseOf(defaultWord(ask.status, 'en'), bare(model) || 'Done');
	}

	yield choice.text;
}

/** A box with words behind it: the words stay, a sign between them is the old status. */
function boxAndWords(box: string, words: string, status: Status, sign: string): string {
	const [old] = signsIn(words, {start: 0, end: words.length});
	const rest = old && words.startsWith(old.raw) ? words.slice(old.raw.length).trimStart() : words;
	const inside = BOX_INSIDE[status];
	return inside === undefined ? `${boxWith(box, ' ')} ${sign} ${rest}` : `${boxWith(box, inside)} ${rest}`;
}

/** What another cell of the column looks like. */
function modelOf(ask: Ask): string {
	for (const status of [
		'done',
		'planned',
		'in-progress',
		'blocked',
		'backlog',
		'research',
		'dropped',
	] as const) {
		const found = ask.precedents.text('cell', status, ask.site.group);
		if (found) return found.style;
	}

	return '';
}
