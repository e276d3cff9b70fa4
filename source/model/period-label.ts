import type {Day} from './period.ts';
import type {Period} from './roadmap.ts';

const SHORT = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const LONG = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** One unit in two pieces, so that ranges can leave out what both ends share. */
interface Pieces {
	readonly part: string;
	readonly year: string;
}

const UNIT = /^(?:(\d{4})(?:-|$))?(?:([HQ]\d)|(\d\d)(?:-(\d\d))?)?$/;

const pieces = (unit: string): Pieces | null => {
	const found = UNIT.exec(unit);
	if (found === null) return null;
	const [, year = '', letter, month, day] = found;
	const name = month === undefined ? '' : (SHORT[Number(month) - 1] ?? month);
	return {part: letter ?? (day === undefined ? name : `${Number(day)} ${name}`), year};
};

const joined = ({part, year}: Pieces): string => [part, year].filter(Boolean).join(' ');

/** Whether both ends are days of one month: then the first needs only its figure. */
const inOneMonth = (from: string, to: string): boolean =>
	/^(?:\d{4}-)?\d\d-\d\d$/.test(from) && from.slice(0, -3) === to.slice(0, -3);

const range = (from: string, to: string): string => {
	const [first, last] = [pieces(from), pieces(to)];
	if (first === null || last === null) return `${from}–${to}`;
	if (inOneMonth(from, to)) return `${Number(from.slice(-2))}–${joined(last)}`;
	return first.part !== '' && last.part !== '' && first.year === last.year
		? `${first.part}–${joined(last)}`
		: `${joined(first)}–${joined(last)}`;
};

/** A period as the screen says it: "Q2 2026", "Q2–Q3 2027", "from 2027", "until 2027", "May 2026", "20 May 2026". */
export const periodLabel = (period: Period): string => {
	const [from = '', to] = period.split('/');
	const one = (unit: string): string => {
		const found = pieces(unit);
		return found === null ? unit : joined(found);
	};
	if (to === undefined) return one(from);
	if (to === '..') return `from ${one(from)}`;
	return from === '..' ? `until ${one(to)}` : range(from, to);
};

/** A day in full: "30 June 2026". */
export const dayLabel = (day: Day): string => {
	const [year, month, date] = day.split('-');
	return `${Number(date)} ${LONG[Number(month) - 1] ?? month} ${year}`;
};
