import {type SafeText, show} from '../show/show.ts';

/** The product's own words with safe text filled in: words`due next: ${name}`. Only what may be shown can be put in. */
export const words = (own: TemplateStringsArray, ...filled: readonly (SafeText | number)[]): SafeText =>
	own.reduce((text, part, index) => text + part + (filled[index] ?? ''), '') as SafeText;

export const NO_WORDS = '' as SafeText;

/** "1 item", "3 items". */
export const counted = (count: number, one: string, many = `${one}s`): SafeText =>
	show(`${grouped(count)} ${count === 1 ? one : many}`);

/** 1,000 for 1000. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "three" for 3; figures from ten on. */
export const spelled = (count: number): string => SMALL[count] ?? grouped(count);
