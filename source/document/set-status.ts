import type {Status} from '../model/status.ts';
import {type Ask, askFor, type Plan} from './ask.ts';
import {attempt} from './attempt.ts';
import {amended, lineOf, tryEdits} from './carry-out.ts';
import {type Surplus, surplus} from './differ.ts';
import type {Amended, Document, Refused, Written} from './document.ts';
import {plansFor} from './plan.ts';
import {notText, refused} from './refuse.ts';

/** Sets the status of the items on these lines as one change: all of them, or none. */
export function setStatus(document: Document, lines: readonly number[], status: Status): Amended | Refused {
	const asks: Ask[] = [];
	for (const line of lines) {
		const ask = askFor(document, line, status);
		if (!ask)
			return refused(
				`no item stands on line ${line}`,
				[line],
				'quarterdeck list names the lines of all items.',
			);
		const trouble = unwritable(ask);
		if (trouble) return trouble;
		if (ask.item.status !== status) asks.push(ask);
	}

	return asks.length === 1 ? one(document, asks[0]!) : several(document, asks);
}

/** Why nothing may be written at an item, or null. */
const unwritable = (ask: Ask): Refused | null =>
	ask.site.readOnly
		? refused(ask.site.readOnly, [ask.site.line], 'e opens the line in your editor.')
		: notText(ask.document, ask.site.line);

function one(document: Document, ask: Ask): Amended | Refused {
	const found = firstThatHolds(ask);
	if ('plan' in found)
		return amended(document, found.after, found.plan.edits, [written(ask, found.plan, found.after)]);
	const {line} = ask.item;
	const why = found.surplus;
	if (!why)
		return refused(
			'nothing in this file says how to write that here',
			[line],
			'e opens the line in your editor.',
		);
	const other = why.line !== line;
	return refused(
		other
			? `the edit would also have changed line ${why.line}: ${why.what}`
			: `no way of writing it reads back as ${ask.status}: ${why.what}`,
		other ? [line, why.line] : [line],
		'e opens the line in your editor.',
	);
}

type Found = {readonly plan: Plan; readonly after: Document} | {readonly surplus: Surplus | null};

function firstThatHolds(ask: Ask): Found {
	let last: Surplus | null = null;
	for (const plan of plansFor(ask)) {
		const {after, surplus: more} = attempt(ask, plan);
		if (!after) continue;
		if (!more) return {plan, after};
		last = more;
	}

	return {surplus: last};
}

/** Several items as one step: each by its best way, all of them checked together; where that fails by the way that works for it alone. */
function several(document: Document, asks: readonly Ask[]): Amended | Refused {
	if (asks.length === 0) return amended(document, document, [], []);
	const best = asks.flatMap(ask => firstPlan(ask) ?? []);
	const quick = best.length === asks.length ? together(document, asks, best) : null;
	if (quick?.ok) return quick;
	const plans: Plan[] = [];
	for (const ask of asks) {
		const found = firstThatHolds(ask);
		if (!('plan' in found)) return one(document, ask);
		plans.push(found.plan);
	}

	return together(document, asks, plans);
}

function firstPlan(ask: Ask): Plan | null {
	for (const plan of plansFor(ask)) if (plan.edits.length > 0) return plan;
	return null;
}

function together(document: Document, asks: readonly Ask[], plans: readonly Plan[]): Amended | Refused {
	const edits = plans.flatMap(plan => plan.edits);
	const after = tryEdits(document, edits);
	const intended = new Map<number, Status>(asks.map(ask => [ask.item.line, ask.status]));
	const more = after ? surplus(document, after, {statuses: intended}) : null;
	if (!after || more) {
		return refused(
			more
				? `together the edits would also have changed line ${more.line}: ${more.what}`
				: 'the edits overlap',
			more ? [more.line] : [],
			'Change them one by one.',
		);
	}

	return amended(
		document,
		after,
		edits,
		asks.map((ask, index) => written(ask, plans[index]!, after)),
	);
}

const written = (ask: Ask, _plan: Plan, after: Document): Written => ({
	line: ask.item.line,
	title: ask.item.title,
	status: ask.status,
	from: lineOf(ask.document, ask.item.line),
	to: lineOf(after, ask.item.line),
});
