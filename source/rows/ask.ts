import type {Item, Phase, Roadmap} from '../model/roadmap.ts';
import {COUNTED, OPEN, STATUSES, type Status} from '../model/status.ts';
import type {Counts} from './counts.ts';

const EMPTY = Object.fromEntries(STATUSES.map(status => [status, 0])) as Record<Status, number>;

export const countsOf = (items: readonly Item[]): Counts => {
	const of = {...EMPTY};
	const parents = new Set(items.map(item => item.parent));
	for (const item of items) if (!parents.has(item.line) && item.sumsUp === null) of[item.status] += 1;
	const total = [...COUNTED].reduce((sum, status) => sum + of[status], 0);
	const percent = total === 0 ? 0 : Math.max(of.done > 0 ? 1 : 0, Math.floor((of.done * 100) / total));
	return {of, done: of.done, total, percent};
};

export const sumOf = (all: readonly Counts[]): Counts => {
	const of = {...EMPTY};
	for (const counts of all) for (const status of STATUSES) of[status] += counts.of[status];
	const total = [...COUNTED].reduce((sum, status) => sum + of[status], 0);
	const percent = total === 0 ? 0 : Math.max(of.done > 0 ? 1 : 0, Math.floor((of.done * 100) / total));
	return {of, done: of.done, total, percent};
};

const last = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
const endOfOne = (p: string): string | null => {
	let m = /^(\d{4})$/.exec(p);
	if (m) return `${m[1]}-12-31`;
	m = /^(\d{4})-Q(\d)$/.exec(p);
	if (m) return last(Number(m[1]), Number(m[2]) * 3);
	m = /^(\d{4})-H(\d)$/.exec(p);
	if (m) return last(Number(m[1]), Number(m[2]) * 6);
	m = /^(\d{4})-(\d\d)$/.exec(p);
	if (m) return last(Number(m[1]), Number(m[2]));
	return /^\d{4}-\d\d-\d\d$/.test(p) ? p : null;
};
const startOfOne = (p: string): string | null => {
	let m = /^(\d{4})$/.exec(p);
	if (m) return `${m[1]}-01-01`;
	m = /^(\d{4})-Q(\d)$/.exec(p);
	if (m) return `${m[1]}-${String(Number(m[2]) * 3 - 2).padStart(2, '0')}-01`;
	m = /^(\d{4})-H(\d)$/.exec(p);
	if (m) return `${m[1]}-${m[2] === '1' ? '01' : '07'}-01`;
	m = /^(\d{4})-(\d\d)$/.exec(p);
	if (m) return `${p}-01`;
	return /^\d{4}-\d\d-\d\d$/.test(p) ? p : null;
};
export const endOf = (period: string): string | null => {
	const parts = period.split('/');
	return endOfOne(parts[1] ?? parts[0] ?? '');
};
export const startOf = (period: string): string | null => startOfOne(period.split('/')[0] ?? '');
export const days = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const one = (p: string): string => {
	const m = /^(\d{4})-([QH]\d)$/.exec(p);
	if (m) return `${m[2]} ${m[1]}`;
	const n = /^(\d{4})-(\d\d)$/.exec(p);
	return n ? `${MONTHS[Number(n[2]) - 1]} ${n[1]}` : p;
};
export const periodLabel = (period: string): string => {
	const [a = '', b] = period.split('/');
	if (b === undefined) return one(a);
	if (b === '..') return `from ${one(a)}`;
	if (a === '..') return `until ${one(b)}`;
	return a.slice(0, 4) === b.slice(0, 4) && a.length === 7
		? `${a.slice(5)}–${one(b)}`
		: `${one(a)}–${one(b)}`;
};
export const isOverdue = (item: Item, today: string): boolean => {
	const end = item.period === null ? null : endOf(item.period);
	return end !== null && end < today && OPEN.has(item.status);
};
export type {Phase, Roadmap};
