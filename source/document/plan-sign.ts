import {STATUS_WORDS} from '../model/status.ts';
import type {Mark} from '../notation/mark.ts';
import {signKey} from '../notation/sense.ts';
import {unstruck} from '../notation/strike.ts';
import {SHORTCODES} from '../notation/vocabulary.ts';
import {saysMore, wordsLike} from '../notation/write.ts';
import {
	type Ask,
	asOn,
	BY_DEFAULT,
	type Choice,
	insertion,
	type Plan,
	removal,
	replaceSpan,
	signChoices,
} from './ask.ts';
import {newBoxPlans} from './plan-box.ts';
import {rawOf} from './precedent.ts';

const takesAway: Omit<Plan, 'edits'> = {
	writes: '',
	authority: 'the heading says it',
	sentence: 'takes the mark away: the heading says it',
};

/** `:construction:` beside other shortcodes, 🚧 beside signs. */
function inManner(old: string, sign: string): string {
	if (!/^:[a-z0-9_+-]+:$/.test(old)) return sign;
	const code = Object.entries(SHORTCODES).find(([, one]) => one === signKey(sign))?.[0];
	return code ? `:${code}:` : sign;
}

const wording = (choice: Choice, text: string, status: string, adds: boolean): Omit<Plan, 'edits'> => ({
	writes: text,
	authority: choice.authority,
	sentence: choice.legend
		? `adds the legend's mark for ${status}`
		: adds
			? 'adds the emoji'
			: `writes ${text}`,
});

/** Items whose status is said by a sign: the sign alone is replaced, or taken away where the heading says the same. */
export function* signPlans(ask: Ask): Generator<Plan> {
	const [mark, ...others] = ask.site.marks.filter(one => one.notation === 'emoji') as [Mark, ...Mark[]];
	const old = rawOf(ask.document, mark.span);
	const choices = signChoices(ask);
	const away: Plan = {edits: [mark, ...others].map(one => removal(ask, one)), ...takesAway};
	if (ask.status === ask.implied && !choices[0]?.own) yield away;
	for (const choice of choices) {
		const text = choice.own ? choice.text : inManner(old, choice.text);
		const first = replaceSpan(ask, mark.span, text);
		const words = wording(choice, text, STATUS_WORDS[ask.status], false);
		yield {
			edits: [first],
			...words,
			...(choice.legend && {sentence: `writes the legend's mark for ${STATUS_WORDS[ask.status]}`}),
		};
		if (others.length > 0) yield {edits: [first, ...others.map(one => removal(ask, one))], ...words};
	}

	yield away;
}

const shapeOf = (text: string): string => text.replace(/[\p{L}\p{N}\s]+/gu, 'w');

/** Items whose status is said in words: the words alone are replaced. */
export function* wordPlans(ask: Ask): Generator<Plan> {
	const strikes = ask.status === 'dropped' ? [] : ask.site.marks.filter(mark => mark.notation === 'strike');
	const freed = strikes.map(mark => replaceSpan(ask, mark.span, unstruck(rawOf(ask.document, mark.span))));
	for (const plan of plansInWords(ask)) {
		if (freed.length > 0) yield {...plan, edits: [...plan.edits, ...freed]};
		yield plan;
	}
}

function* plansInWords(ask: Ask): Generator<Plan> {
	const word = ask.site.marks[0]!;
	const old = rawOf(ask.document, word.span);
	const others = ask.site.marks.slice(1).filter(mark => mark.notation === 'emoji');
	const used = ask.precedents.text('word', ask.status, ask.site.group);
	const change = (text: string, authority: string): Plan => ({
		edits: [replaceSpan(ask, word.span, text)],
		writes: text,
		authority,
		sentence: `changes the word to "${text}"`,
	});

	const more = saysMore(old);
	if (used && !more && shapeOf(used.style) === shapeOf(old)) yield change(used.style, asOn(used.lines));
	const away: Plan = {edits: [removal(ask, word)], ...takesAway};
	if (ask.status === ask.implied && !used && !more && /[[(（【]|^\*\*/u.test(old)) yield away;
	const [choice] = signChoices(ask);
	const text = wordsLike(old, ask.status, choice?.text ?? '');
	yield change(text, BY_DEFAULT);
	const cleared = others.map(mark => removal(ask, mark));
	if (cleared.length > 0)
		yield {...change(text, BY_DEFAULT), edits: [replaceSpan(ask, word.span, text), ...cleared]};
	for (const one of signChoices(ask)) {
		yield {
			edits: [removal(ask, word), ...cleared, insertion(ask, one.text, 'front')],
			...wording(one, one.text, STATUS_WORDS[ask.status], true),
		};
	}

	yield away;
}

/** Items that are struck through: the strike goes, and a sign says the rest where the line needs one. */
export function* strikePlans(ask: Ask): Generator<Plan> {
	const strike = ask.site.marks.find(mark => mark.notation === 'strike')!;
	const plain = replaceSpan(ask, strike.span, unstruck(rawOf(ask.document, strike.span)));
	if (ask.status === ask.implied) yield {edits: [plain], ...takesAway, sentence: 'takes the strike away'};
	for (const choice of signChoices(ask)) {
		// A sign at the very place where the strike begins has to go into the same edit.
		const sign = insertion(ask, choice.text, ask.precedents.side(ask.site.group) ?? 'front');
		const joined =
			sign.offset === plain.offset ? [{...plain, text: `${sign.text}${plain.text}`}] : [plain, sign];
		yield {edits: joined, ...wording(choice, choice.text, STATUS_WORDS[ask.status], true)};
	}

	yield {edits: [plain], ...takesAway, sentence: 'takes the strike away'};
}

/** Items without any mark: one is added, of the kind that the list, the legend or the file uses. */
export function* addPlans(ask: Ask): Generator<Plan> {
	const {precedents, site} = ask;
	if (site.place === 'list' && precedents.uses('checkbox', site.group) > 0) yield* newBoxPlans(ask);
	const struck = precedents.text('strike', ask.status, site.group);
	const choices = signChoices(ask);
	if (struck && !choices[0]?.own) {
		const text = `~~${rawOf(ask.document, site.words)}~~`;
		yield {
			edits: [replaceSpan(ask, site.words, text)],
			writes: '~~ ~~',
			authority: asOn(struck.lines),
			sentence: 'strikes the words through',
		};
	}

	const word = precedents.text('word', ask.status, site.group);
	if (word && /^[*_]*[[(（【]/u.test(word.style) && precedents.uses('emoji', site.group) === 0) {
		yield {
			edits: [insertion(ask, word.style, 'behind')],
			writes: word.style,
			authority: asOn(word.lines),
			sentence: `adds ${word.style}`,
		};
	}

	const side = precedents.side(site.group) ?? 'front';
	for (const choice of choices) {
		yield {
			edits: [insertion(ask, choice.text, side)],
			...wording(choice, choice.text, STATUS_WORDS[ask.status], true),
		};
		if (side === 'behind')
			yield {
				edits: [insertion(ask, choice.text, 'front')],
				...wording(choice, choice.text, STATUS_WORDS[ask.status], true),
			};
	}
}
