/** The terms of a filter as typed, quotes kept together. */
export const termsIn = (text: string): readonly string[] => text.match(/(?:[^\s"]|"[^"]*(?:"|$))+/gu) ?? [];

const fieldOf = (term: string): string => /^-?([a-z]+):/iu.exec(term)?.[1]?.toLowerCase() ?? '';

/** The filter with its terms of these fields replaced by one; an empty term only takes them out. */
export const withTerm = (text: string, fields: readonly string[], term: string): string => {
	const isKept = (one: string): boolean => !fields.includes(fieldOf(one));
	return [...termsIn(text).filter(isKept), term].filter(Boolean).join(' ');
};
