import {termsIn} from './terms.ts';

/** Names of saved filters, as they are written: `@late`, of letters, digits, `-` and `_`. */
const NAME = /^@([\p{L}\p{N}_-]+)$/u;

/** What a name may not be: it means a quarter already. */
const RESERVED: ReadonlySet<string> = new Set(['current', 'next', 'previous']);

/** A name as it is kept, or null for what can be none. */
export const filterName = (typed: string): string | null => {
	const name = typed.trim().replace(/^@/u, '').replace(/\s+/gu, '-');
	return NAME.test(`@${name}`) && !RESERVED.has(name) ? name : null;
};

/** A filter with the saved ones that it names written out; a name that is not known stays as it is. */
export const expanded = (text: string, saved: Readonly<Record<string, string>>): string =>
	text.includes('@')
		? termsIn(text)
				.map(term => {
					const name = NAME.exec(term)?.[1];
					return name !== undefined && Object.hasOwn(saved, name) ? saved[name] : term;
				})
				.join(' ')
		: text;

/** Names in a filter that no saved filter has. */
export const unknownNames = (text: string, saved: Readonly<Record<string, string>>): readonly string[] =>
	termsIn(text).flatMap(term => {
		const name = NAME.exec(term)?.[1];
		return name === undefined || Object.hasOwn(saved, name) ? [] : [name];
	});
