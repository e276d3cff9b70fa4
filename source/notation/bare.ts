const SIGNS = /:[a-z0-9_+-]+:|[\p{Extended_Pictographic}\uFE0F\u200D]/gu;

/** A phrase with signs and markup taken off: `**✅ Done**` is `Done`. */
export const bare = (words: string): string =>
	words
		.replace(SIGNS, '')
		.replace(/[*_`~]+/g, '')
		.trim();
