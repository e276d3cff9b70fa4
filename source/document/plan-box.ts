import {STATUS_WORDS} from '../model/status.ts';
import {BOX_DEFAULTS, boxWith, insideBox} from '../notation/checkbox.ts';
import type {Mark} from '../notation/mark.ts';
import {unstruck} from '../notation/strike.ts';
import {saysMore, wordsLike} from '../notation/write.ts';
import type {Edit} from '../text/edit.ts';
import {type Ask, asOn, BY_DEFAULT, insertion, type Plan, removal, replaceSpan, signChoices} from './ask.ts';
import {type BoxStyle, rawOf} from './precedent.ts';

const EMPTY = ' ';

const shown = (style: BoxStyle): string =>
	`[${style.inside === '' ? ' ' : style.inside}]${style.sign ? ` ${style.sign}` : ''}`;

function sentenceOf(style: BoxStyle, legend: boolean, status: string): string {
	if (!style.sign) return `writes ${shown(style)}`;
	return legend ? `adds the legend's mark for ${status}` : 'adds the emoji after the box';
}

/** Items that have a box: what stands in it changes, and the sign beside the words comes, goes or changes with it. */
export function* boxPlans(ask: Ask): Generator<Plan> {
	const box = ask.site.marks.find(mark => mark.notation === 'checkbox')!;
	const others = ask.site.marks.filter(mark => mark !== box);
	const plan = (style: BoxStyle, authority: string, legend = false, keep = false): Plan => ({
		edits: styleEdits(ask, box, keep ? [] : others, style),
		writes: shown(style),
		authority,
		sentence: sentenceOf(style, legend, STATUS_WORDS[ask.status]),
	});

	const deciding = ask.site.marks[0] === box;
	for (const [style, authority, legend] of boxStyles(ask)) {
		if (deciding && others.length > 0 && !box.weak) yield plan(style, authority, legend, true);
		yield* wordBesideBox(ask, box, style);
		yield plan(style, authority, legend);
	}

	yield* wordsKept(ask, box);
}

/** `- [x] Hull (done 2026-03-01)`: where the words say more than a status, only what they say of it changes. */
function* wordsKept(ask: Ask, box: Mark): Generator<Plan> {
	const words = ask.site.marks.filter(mark => mark.notation === 'word');
	if (words.length === 0) return;
	const [choice] = signChoices(ask);
	const changed = words.map(mark => ({
		mark,
		text: wordsLike(rawOf(ask.document, mark.span), ask.status, choice?.text ?? ''),
	}));
	const inside = ask.status === 'done' ? 'x' : EMPTY;
	yield {
		edits: [
			...boxEdit(ask, box, inside),
			...changed.map(({mark, text}) => replaceSpan(ask, mark.span, text)),
		],
		writes: `[${inside}] ${changed[0]!.text}`,
		authority: BY_DEFAULT,
		sentence: `writes [${inside}] and changes the word to "${changed[0]!.text}"`,
	};
}

/** The ways in which a box of this file could say it, best first. */
export function* boxStyles(ask: Ask): Generator<readonly [BoxStyle, string, boolean]> {
	const used = ask.precedents.box(ask.status, ask.site.group);
	const bare: BoxStyle = {inside: EMPTY, sign: null, side: 'front'};
	const inside = BOX_DEFAULTS[ask.status];
	if (ask.status === ask.implied && inside === null && !used) yield [bare, 'the heading says it', false];
	if (used) yield [used.style, asOn(used.lines), false];
	const legend = ask.document.reading.legend.find(entry => entry.status === ask.status);
	const legendBox = legend && /^\\?\[(.{1,2})\\?\]$/u.exec(rawOf(ask.document, legend.mark))?.[1];
	if (legend && legendBox) yield [{...bare, inside: legendBox}, `the legend, line ${legend.line}`, false];
	if (inside !== null) yield [{...bare, inside}, BY_DEFAULT, false];
	const side = ask.precedents.side(ask.site.group) ?? 'front';
	for (const choice of signChoices(ask)) {
		yield [
			{inside: inside === 'x' ? inside : EMPTY, sign: choice.text, side},
			choice.authority,
			choice.legend,
		];
	}
}

/** `- [ ] Paint the hull (in progress)`: the words change, the box stays empty. */
function* wordBesideBox(ask: Ask, box: Mark, style: BoxStyle): Generator<Plan> {
	const word = ask.site.marks[0];
	if (word?.notation !== 'word' || (style.inside !== EMPTY && style.inside !== '') || !style.sign) return;
	const old = rawOf(ask.document, word.span);
	const used = saysMore(old) ? null : ask.precedents.text('word', ask.status, ask.site.group);
	const text = used?.style ?? wordsLike(old, ask.status, style.sign);
	yield {
		edits: [...boxEdit(ask, box, EMPTY), replaceSpan(ask, word.span, text)],
		writes: text,
		authority: BY_DEFAULT,
		sentence: `changes the word to "${text}"`,
	};
}

function boxEdit(ask: Ask, box: Mark, inside: string): readonly Edit[] {
	const old = rawOf(ask.document, box.span);
	if (insideBox(old) === inside || (insideBox(old).trim() === '' && inside.trim() === '')) return [];
	return [replaceSpan(ask, box.span, boxWith(old, inside))];
}

function styleEdits(ask: Ask, box: Mark, others: readonly Mark[], style: BoxStyle): readonly Edit[] {
	const edits = [...boxEdit(ask, box, style.inside)];
	let sign = style.sign;
	for (const mark of others) {
		if (mark.notation === 'strike')
			edits.push(replaceSpan(ask, mark.span, unstruck(rawOf(ask.document, mark.span))));
		else if (mark.notation === 'emoji' && sign) {
			if (rawOf(ask.document, mark.span) !== sign) edits.push(replaceSpan(ask, mark.span, sign));
			sign = null;
		} else edits.push(removal(ask, mark));
	}

	if (sign) edits.push(insertion(ask, sign, style.side));
	return edits;
}

/** A box for an item that has none, in a list of boxes. */
export function* newBoxPlans(ask: Ask): Generator<Plan> {
	for (const [style, authority, legend] of boxStyles(ask)) {
		const text = `[${style.inside}]${style.sign && style.side === 'front' ? ` ${style.sign}` : ''}`;
		const edits = [insertion(ask, text, 'front')];
		if (style.sign && style.side === 'behind') edits.push(insertion(ask, style.sign, 'behind'));
		yield {
			edits,
			writes: shown(style),
			authority,
			sentence: sentenceOf(style, legend, STATUS_WORDS[ask.status]),
		};
	}
}
