import {comparePeriods, type Day, endOf} from './period.ts';
import {leavesOf} from './progress.ts';
import type {Item, Period} from './roadmap.ts';
import {standing} from './standing.ts';
import {OPEN} from './status.ts';

/** Whether an item's time is over while it is still open. What is due today is not late. */
export const isOverdue = (item: Item, today: Day): boolean => {
	const end = item.period === null ? null : endOf(item.period);
	return end !== null && end < today && OPEN.has(item.status);
};

/** The late items that count for themselves. */
export const overdueOf = (items: readonly Item[], today: Day): Item[] =>
	leavesOf(items).filter(item => isOverdue(item, today));

/** How many items are planned, in progress or blocked. */
export const openCount = (items: readonly Item[]): number =>
	leavesOf(items).filter(item => OPEN.has(item.status)).length;

/** What is due next: of those with open work whose end is today or later, the one that ends first; null where nothing lies ahead. */
export const dueNext = <T extends {readonly period: Period | null; readonly open: number}>(
	all: readonly T[],
	today: Day,
): T | null => {
	const ahead = all.filter(
		({period, open}) =>
			open > 0 && period !== null && endOf(period) !== null && standing(period, today).kind !== 'past',
	);
	const sorted = ahead.toSorted(
		(a, b) =>
			(endOf(a.period!) ?? '').localeCompare(endOf(b.period!) ?? '') || comparePeriods(a.period!, b.period!),
	);
	return sorted[0] ?? null;
};
