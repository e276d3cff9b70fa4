import {STATUS_WORDS} from '../../model/status.ts';
import type {Fact} from '../../rows/fact.ts';
import {cut} from '../../show/cut.ts';
import {type SafeText, show} from '../../show/show.ts';
import {width} from '../../show/width.ts';
import type {Look} from '../../store/state.ts';
import {GLYPHS, inGlyphs} from '../theme/glyphs.ts';
import {filled, gap, type Line, lineWidth, muted, plain} from './run.ts';
import {overdueSign, statusGlyph} from './status.ts';

/** The measures of a table of facts: columns of the label and of the value with their gaps. */
export interface FactColumns {
	readonly label: number;
	readonly value: number;
}

/** Columns that a reason gets before the values may take more: enough for "heading, line 71", or for its first word. */
const leastReason = (columns: number): number => (columns >= 43 ? 16 : 8);

const coloured = (text: SafeText, tone: Fact['tone']): Line =>
	tone === undefined || tone === 'planned' ? [plain(text)] : [{text, tone}];

const valueLine = (fact: Fact, look: Look): Line => {
	const text = inGlyphs(fact.value, look.glyphs);
	if (fact.overdue === true) return [overdueSign(look), gap(1), {text, tone: 'blocked'}];
	if (fact.status === undefined) return coloured(text, fact.tone);
	const word = fact.value === '' ? show(STATUS_WORDS[fact.status]) : text;
	return [statusGlyph(fact.status, look), gap(1), ...coloured(word, fact.tone ?? fact.status)];
};

/** A reason in the room there is: whole, else without its last part, else cut. */
const shortened = (reason: SafeText, columns: number, look: Look): SafeText => {
	const {more} = GLYPHS[look.glyphs];
	const parts = reason.split(/(?=; |, line | with )/u);
	while (parts.length > 1 && width(parts.join('')) > columns) parts.pop();
	return cut(show(parts.join('')), columns, more);
};

/** The columns of a table: `label` and `value` at least as wide as asked, wider where the words are. */
export const factColumns = (
	facts: readonly Fact[],
	columns: number,
	least: FactColumns & {readonly gap: number},
	look: Look,
): FactColumns => {
	const label = Math.max(least.label, ...facts.map(fact => width(fact.label) + 2));
	const values = facts
		.filter(fact => fact.long !== true)
		.map(fact => lineWidth(valueLine(fact, look)) + least.gap);
	const value = Math.max(least.value, ...values);
	return {label, value: Math.max(8, Math.min(value, columns - label - leastReason(columns)))};
};

const factLine = (fact: Fact, at: FactColumns, columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const label = filled([muted(show(fact.label))], at.label, more);
	const room = columns - at.label;
	if (fact.long === true || fact.reason === '')
		return [...label, ...filled(valueLine(fact, look), room, more)];
	const reason = shortened(inGlyphs(fact.reason, look.glyphs), room - at.value, look);
	return [
		...label,
		...filled([...filled(valueLine(fact, look), at.value - 1, more), gap(1)], at.value, more),
		muted(reason),
	];
};

/** The facts that fit into `rows`, in their order; those of little weight give way. */
export const weighed = (facts: readonly Fact[], rows: number): readonly Fact[] => {
	const kept = new Set(facts.toSorted((a, b) => b.weight - a.weight).slice(0, Math.max(0, rows)));
	return facts.filter(fact => kept.has(fact));
};

/** A table of what, value and from where. */
export const factLines = (
	facts: readonly Fact[],
	columns: number,
	at: FactColumns,
	look: Look,
): readonly Line[] =>
	facts.map(fact => filled(factLine(fact, at, columns, look), columns, GLYPHS[look.glyphs].more));
